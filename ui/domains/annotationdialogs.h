#pragma once

#include <QDialog>
#include <QHash>
#include <QStringList>

class QDialogButtonBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace namestead {

/// Tags of several names: those that some have, those that occur elsewhere, and new ones.
class TagsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `counts`: how many of the `names` names have a tag; `known`: all tags of the account.
    TagsDialog(int names, const QHash<QString, int> &counts, const QStringList &known, QWidget *parent);

signals:
    void tagsChosen(const QStringList &add, const QStringList &remove);

private:
    void addRow(const QString &tag, Qt::CheckState state, int count);
    void addTyped();
    void finish();

    const int m_names;
    QListWidget *m_list;
    QLineEdit *m_new;
};

/// One note for several names.
class NoteDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `differing`: how many of them have another note now, which would be replaced.
    NoteDialog(int names, const QString &note, int differing, QWidget *parent);

signals:
    void noteChosen(const QString &note);

private:
    QPlainTextEdit *m_edit;
};

/// Tags as a person types them: between commas, also full-width ones.
QStringList tagsIn(const QString &text);

} // namespace namestead
