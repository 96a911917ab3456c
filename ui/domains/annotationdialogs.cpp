#include "ui/domains/annotationdialogs.h"

#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

QStringList tagsIn(const QString &text)
{
    QString even = text;
    for (const QChar comma : {u'，', u'、', u';', u'；'})
        even.replace(comma, u',');
    QStringList tags;
    for (const QString &part : even.split(u',')) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

TagsDialog::TagsDialog(int names, const QHash<QString, int> &counts, const QStringList &known, QWidget *parent)
    : QDialog(parent), m_names(names), m_list(new QListWidget(this)), m_new(new QLineEdit(this))
{
    setObjectName(u"tagsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tags of %Ln name(s)", nullptr, names));
    resize(420, 460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    auto *caption = new Label(Label::Voice::Caption, this);
    caption->setText(tr("Tags are kept on this computer only. A half-ticked tag is left as it is."));
    layout->addWidget(caption);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_new->setObjectName(u"newTag"_s);
    m_new->setPlaceholderText(tr("New tags, between commas"));
    m_new->setAccessibleName(tr("New tags"));
    auto *add = new QPushButton(tr("Add"), this);
    add->setAutoDefault(false);
    line->addWidget(m_new, 1);
    line->addWidget(add);
    layout->addLayout(line);
    m_list->setObjectName(u"tagList"_s);
    m_list->setAccessibleName(tr("Tags"));
    layout->addWidget(m_list, 1);

    QStringList tags = known;
    QSet<QString> folded;
    for (const QString &tag : known)
        folded.insert(tag.toCaseFolded());
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const QString key = it.key().toCaseFolded();
        if (folded.contains(key))
            continue;
        folded.insert(key);
        tags.append(it.key());
    }
    std::sort(tags.begin(), tags.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    for (const QString &tag : tags) {
        const int count = counts.value(tag);
        addRow(tag, count == 0 ? Qt::Unchecked : count == names ? Qt::Checked : Qt::PartiallyChecked, count);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *apply =
        buttons->addButton(tr("Set tags of %Ln name(s)", nullptr, names), QDialogButtonBox::AcceptRole);
    apply->setObjectName(u"accept"_s);
    apply->setDefault(true);
    layout->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, &TagsDialog::addTyped);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &TagsDialog::finish);
    m_new->setFocus();
}

void TagsDialog::addRow(const QString &tag, Qt::CheckState state, int count)
{
    //: a tag and how many of the selected names have it
    const QString text = count > 0 ? tr("%1 (%2)").arg(tag, QLocale().toString(count)) : tag;
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
    item->setData(Qt::UserRole, tag);
    item->setSizeHint({0, 24});
    item->setData(Qt::UserRole + 1, int(state));
}

void TagsDialog::addTyped()
{
    for (const QString &tag : tagsIn(m_new->text())) {
        bool isThere = false;
        for (int i = 0; i < m_list->count() && !isThere; ++i) {
            QListWidgetItem *item = m_list->item(i);
            isThere = item->data(Qt::UserRole).toString().compare(tag, Qt::CaseInsensitive) == 0;
            if (isThere)
                item->setCheckState(Qt::Checked);
        }
        if (isThere)
            continue;
        addRow(tag, Qt::Checked, 0);
        m_list->item(m_list->count() - 1)->setData(Qt::UserRole + 1, int(Qt::Unchecked));
    }
    m_new->clear();
    m_list->scrollToBottom();
}

void TagsDialog::finish()
{
    addTyped();
    QStringList add;
    QStringList remove;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (int(item->checkState()) == item->data(Qt::UserRole + 1).toInt())
            continue;
        (item->checkState() == Qt::Checked ? add : remove).append(item->data(Qt::UserRole).toString());
    }
    if (!add.isEmpty() || !remove.isEmpty())
        emit tagsChosen(add, remove);
    accept();
}

NoteDialog::NoteDialog(int names, const QString &note, int differing, QWidget *parent)
    : QDialog(parent), m_edit(new QPlainTextEdit(note, this))
{
    setObjectName(u"noteDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Note of %Ln name(s)", nullptr, names));
    resize(460, 280);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    auto *caption = new Label(Label::Voice::Caption, this);
    caption->setText(
        differing > 0
            ? tr("%Ln of these names have other notes, which this one replaces. It can be undone.", nullptr, differing)
            : tr("Notes are kept on this computer only."));
    m_edit->setObjectName(u"noteText"_s);
    m_edit->setAccessibleName(tr("Note"));
    m_edit->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *apply =
        buttons->addButton(tr("Set note of %Ln name(s)", nullptr, names), QDialogButtonBox::AcceptRole);
    apply->setObjectName(u"accept"_s);
    layout->addWidget(caption);
    layout->addWidget(m_edit, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit noteChosen(m_edit->toPlainText().trimmed());
        accept();
    });
    m_edit->setFocus();
}

} // namespace namestead
