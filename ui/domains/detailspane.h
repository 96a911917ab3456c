#pragma once

#include "api/client/apierror.h"
#include "models/portfolio/domainrecord.h"

#include <QFrame>
#include <QList>

#include <functional>
#include <optional>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace namestead {

class Badge;
class CopyButton;
class Label;

/// What is known of one domain, grouped, each value to be copied; tags and note can be changed here.
class DetailsPane final : public QFrame
{
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);

    /// Nothing: no row is current.
    void setRecord(const std::optional<DomainRecord> &record);
    [[nodiscard]] const std::optional<DomainRecord> &record() const { return m_record; }
    /// Reading the details was asked for and has not ended.
    void setReading(bool reading);
    void setFailure(const ApiError &error);
    void setDockedBelow(bool below);
    void retranslateUi();
    /// Says what was typed and not yet said, before another name is shown.
    void commitEdits();

signals:
    void refreshWanted();
    void closeWanted();
    void dockWanted(bool below);
    void tagsEdited(const QString &name, const QStringList &tags);
    void noteEdited(const QString &name, const QString &note);
    void copied(const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A line of the pane: its name, its value, and a button to copy it.
    struct Field
    {
        Label *name = nullptr;
        QLabel *value = nullptr;
        CopyButton *copy = nullptr; ///< of values that people take elsewhere
        std::function<QString()> nameText;
        std::function<QString(const DomainRecord &)> text; ///< empty: not told
        bool fromDetails = false;
    };
    struct Group
    {
        Label *title = nullptr;
        std::function<QString()> titleText;
        QGridLayout *grid = nullptr;
    };

    QWidget *makeHead();
    void makeFields();
    enum class Copies { No, Yes };
    /// A new column when the pane is below the table; one under the other at its right.
    void addColumn();
    void addGroup(std::function<QString()> title);
    void addField(std::function<QString()> name, std::function<QString(const DomainRecord &)> text,
                  bool fromDetails = false, Copies copies = Copies::No);
    void refresh();
    void refreshBadges();
    void refreshField(const Field &field);
    [[nodiscard]] QString readingText() const;

    std::optional<DomainRecord> m_record;
    std::optional<ApiError> m_failure;
    bool m_reading = false;
    bool m_below = false;
    Label *m_name;
    CopyButton *m_copyName;
    QLabel *m_ascii;
    CopyButton *m_copyAscii;
    QList<Badge *> m_badges;
    Label *m_age;
    Label *m_fault;
    QPushButton *m_refresh;
    QPushButton *m_dock;
    QPushButton *m_close;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns = nullptr;
    QVBoxLayout *m_column = nullptr; ///< that is being filled
    Label *m_nothing;
    QLineEdit *m_tags;
    QPlainTextEdit *m_note;
    Label *m_tagsName;
    Label *m_noteName;
    QList<Group> m_groups;
    QList<Field> m_fields;
};

} // namespace namestead
