#include "ui/domains/importdialog.h"

#include "ui/widgets/label.h"
#include "ui/widgets/tablecopy.h"

#include <QAbstractTableModel>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

/// Name, tags and note before and after.
class ImportPreview final : public QAbstractTableModel
{
public:
    ImportPreview(const QList<Portfolio::Annotation> &changes, const DomainTableModel &domains, QStringList header,
                  QObject *parent)
        : QAbstractTableModel(parent), m_changes(changes), m_header(std::move(header))
    {
        m_before.reserve(changes.size());
        for (const Portfolio::Annotation &change : changes) {
            m_before.append(domains.annotationOf(change.name).value_or(Portfolio::Annotation{change.name, {}, {}}));
        }
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_changes.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_header.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        const Portfolio::Annotation &before = m_before.at(index.row());
        const Portfolio::Annotation &after = m_changes.at(index.row());
        const std::array<QString, 5> cells{after.name, before.tags.join(u", "_s), after.tags.join(u", "_s), before.note,
                                           after.note};
        return cells.at(size_t(index.column()));
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        return role == Qt::DisplayRole && orientation == Qt::Horizontal ? QVariant(m_header.at(section)) : QVariant();
    }

private:
    QList<Portfolio::Annotation> m_changes;
    QList<Portfolio::Annotation> m_before;
    QStringList m_header;
};

QString someOf(const QStringList &words)
{
    constexpr qsizetype most = 8;
    const QString text = words.first(std::min(words.size(), most)).join(u", "_s);
    return words.size() > most ? text + u", …"_s : text;
}

} // namespace

ImportDialog::ImportDialog(const QString &fileName, const AnnotationImport &found, const DomainTableModel &domains,
                           QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import tags and notes from %1").arg(fileName));
    resize(760, 480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    auto *summary = new Label(Label::Voice::FieldName, this);
    summary->setObjectName(u"importSummary"_s);
    summary->setWordWrap(true);
    layout->addWidget(summary);
    const int changes = int(found.changes.size());
    if (!found.error.isEmpty()) {
        summary->setText(found.error);
    } else {
        //: two parts of one line
        summary->setText(tr("%1 · %2").arg(tr("%Ln name(s) will change", nullptr, changes),
                                           tr("%Ln stay as they are", nullptr, found.unchanged)));
        const auto tell = [&](const QString &text) {
            auto *line = new Label(Label::Voice::Caption, this);
            line->setText(text);
            line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            layout->addWidget(line);
        };
        if (!found.unknown.isEmpty())
            tell(tr("%Ln name(s) are not in this account and are left out: %1", nullptr, int(found.unknown.size()))
                     .arg(someOf(found.unknown)));
        if (!found.refused.isEmpty())
            tell(tr("%Ln cell(s) hold no domain name: %1", nullptr, int(found.refused.size()))
                     .arg(someOf(found.refused)));
    }
    auto *table = new QTableView(this);
    table->setObjectName(u"importPreview"_s);
    table->setAccessibleName(tr("What will change"));
    table->setModel(new ImportPreview(found.changes, domains,
                                      {tr("Domain"), tr("Tags now"), tr("Tags then"), tr("Note now"), tr("Note then")},
                                      table));
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->horizontalHeader()->setDefaultSectionSize(140);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->setVisible(changes > 0);
    layout->addWidget(table, 1);
    if (changes == 0)
        layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *apply = buttons->addButton(tr("Change %Ln name(s)", nullptr, changes), QDialogButtonBox::AcceptRole);
    apply->setObjectName(u"accept"_s);
    apply->setEnabled(changes > 0);
    if (!found.unknown.isEmpty()) {
        QPushButton *copy = buttons->addButton(tr("Copy unknown names"), QDialogButtonBox::ActionRole);
        connect(copy, &QPushButton::clicked, this, [unknown = found.unknown] { copyText(unknown.join(u'\n')); });
    }
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, list = found.changes] {
        emit applyWanted(list);
        accept();
    });
}

} // namespace namestead
