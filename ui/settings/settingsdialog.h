#pragma once

#include "ui/settings/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace namestead {

class Label;

/// What a person can set. Everything holds at once and is kept at once; the signals say what somebody else has to carry out.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(Preferences &preferences, QWidget *parent);

    /// Without a notification service a run that ends is only marked in the window list; the page says so.
    void setNotificationsOffered(bool offered);
    void setChineseFontMissing(bool missing);
    /// Somebody else changed language or theme.
    void refresh();

signals:
    void languageChosen(const QString &language);
    void themeChosen(namestead::Theme theme);
    void rowsChanged();
    void syncChanged();
    void detailsChanged();
    void proxyChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeForm();
    QLabel *addRow(QFormLayout &form, QWidget *field);
    void connectFields();
    void retranslateUi();
    void fillChoices();
    void storeProxy();
    void refreshProxy();

    Preferences &m_preferences;
    bool m_isFilling = false;
    bool m_notificationsOffered = true;
    Label *m_windowTitle = nullptr;
    Label *m_listTitle = nullptr;
    Label *m_ordersTitle = nullptr;
    Label *m_networkTitle = nullptr;
    QLabel *m_languageName = nullptr;
    QLabel *m_themeName = nullptr;
    QLabel *m_rowsName = nullptr;
    QLabel *m_syncName = nullptr;
    QLabel *m_chunkName = nullptr;
    QLabel *m_proxyName = nullptr;
    QLabel *m_hostName = nullptr;
    QLabel *m_portName = nullptr;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_rows;
    QComboBox *m_sync;
    QCheckBox *m_details;
    QSpinBox *m_chunk;
    QComboBox *m_proxy;
    QLineEdit *m_host;
    QSpinBox *m_port;
    Label *m_fontHint;
    Label *m_detailsHelp;
    Label *m_chunkHelp;
    Label *m_notificationHelp;
    QDialogButtonBox *m_buttons;
};

} // namespace namestead
