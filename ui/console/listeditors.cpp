#include "ui/console/listeditors.h"

#include "models/console/parameterrowsmodel.h"
#include "ui/console/faulttext.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int pixelsPerTableRow = 28;

/// Gives each cell the editor of its field: a choice where values are listed, a hidden line for a secret.
class RowFieldDelegate final : public QStyledItemDelegate
{
public:
    explicit RowFieldDelegate(ParameterRowsModel *model) : QStyledItemDelegate(model), m_model(model) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const Parameter &field = m_model->field(index.column());
        if (field.type == ValueType::Boolean || field.enumeration) {
            auto *combo = new QComboBox(parent);
            combo->setEditable(field.enumeration && field.enumeration->open);
            combo->addItem(LinesEditor::tr("Do not send"), QString());
            if (field.enumeration) {
                for (const EnumValue &value : field.enumeration->values)
                    combo->addItem(LinesEditor::tr("%1 (%2)", "label and wire value of an enumeration")
                                       .arg(value.label.in(QLocale().name()), value.wire),
                                   value.wire);
            } else {
                combo->addItem(u"true"_s, u"true"_s);
                combo->addItem(u"false"_s, u"false"_s);
            }
            return combo;
        }
        auto *line = new QLineEdit(parent);
        line->setPlaceholderText(hintText(field));
        if (field.secret)
            line->setEchoMode(QLineEdit::Password);
        return line;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const QString text = index.data(Qt::EditRole).toString();
        if (auto *combo = qobject_cast<QComboBox *>(editor)) {
            const int listed = combo->findData(text);
            combo->setCurrentIndex(listed);
            if (listed < 0)
                combo->setEditText(text);
        } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            line->setText(text);
        }
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *combo = qobject_cast<QComboBox *>(editor)) {
            const int listed = combo->findText(combo->currentText());
            model->setData(index, listed >= 0 ? combo->itemData(listed).toString() : combo->currentText().trimmed());
        } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            // A secret's editor opens empty; leaving it untouched keeps what is there.
            if (!m_model->field(index.column()).secret || line->isModified())
                model->setData(index, line->text().trimmed());
        }
    }

private:
    ParameterRowsModel *m_model;
};

} // namespace

// --- LinesEditor

LinesEditor::LinesEditor(const Parameter &parameter, QWidget *parent)
    : ParameterEditor(parameter, parent), m_edit(new QPlainTextEdit(this)),
      m_count(new Label(Label::Voice::Caption, this))
{
    m_edit->setObjectName(u"field"_s);
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 4 + 12);
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_count);
    install(column);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &LinesEditor::refresh);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &LinesEditor::touch);
}

QStringList LinesEditor::entries() const
{
    QStringList entries;
    for (const QString &line : m_edit->toPlainText().split(u'\n')) {
        if (const QString entry = line.trimmed(); !entry.isEmpty())
            entries += entry;
    }
    return entries;
}

void LinesEditor::store(FormValues &to) const
{
    if (const QStringList list = entries(); !list.isEmpty())
        to.lists.insert(parameter().name, list);
}

void LinesEditor::load(const FormValues &from)
{
    const QSignalBlocker blocked(m_edit);
    m_edit->setPlainText(from.lists.value(parameter().name).join(u'\n'));
    refresh();
}

QWidget *LinesEditor::field() const
{
    return m_edit;
}

void LinesEditor::retranslateUi()
{
    ParameterEditor::retranslateUi();
    m_edit->setPlaceholderText(tr("One entry a line"));
    refresh();
}

void LinesEditor::refresh()
{
    const int count = int(entries().size());
    const auto &most = parameter().maximumItems;
    m_count->setText(most ? tr("%n of at most %1 entries", nullptr, count).arg(*most)
                          : tr("%n entries", nullptr, count));
}

// --- RowsEditor

RowsEditor::RowsEditor(const Parameter &parameter, QWidget *parent)
    : ParameterEditor(parameter, parent), m_model(new ParameterRowsModel(parameter, this)),
      m_table(new QTableView(this)), m_add(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_paste(new QPushButton(this))
{
    m_table->setObjectName(u"field"_s);
    m_add->setObjectName(u"addRow"_s);
    m_remove->setObjectName(u"removeRows"_s);
    m_paste->setObjectName(u"pasteRows"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowFieldDelegate(m_model));
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(pixelsPerTableRow);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int text =
            m_table->fontMetrics().horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
        m_table->setColumnWidth(column, std::max(110, text + 24));
    }
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_paste);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    install(column);
    refresh();
    connect(m_add, &QPushButton::clicked, this, &RowsEditor::addRow);
    connect(m_remove, &QPushButton::clicked, this, &RowsEditor::removeRows);
    connect(m_paste, &QPushButton::clicked, this, &RowsEditor::paste);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RowsEditor::touch);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, change, this, &RowsEditor::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RowsEditor::refresh);
}

void RowsEditor::store(FormValues &to) const
{
    const auto &rows = m_model->rows();
    const auto isFilled = [](const QStringList &cells) {
        return std::any_of(cells.begin(), cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
    };
    if (std::any_of(rows.begin(), rows.end(), isFilled))
        to.rows.insert(parameter().name, rows);
}

void RowsEditor::load(const FormValues &from)
{
    const QSignalBlocker blocked(this);
    m_model->setRows(from.rows.value(parameter().name));
}

QWidget *RowsEditor::field() const
{
    return m_table;
}

void RowsEditor::retranslateUi()
{
    m_model->setLanguage(QLocale().name());
    m_add->setText(tr("Add row"));
    m_remove->setText(tr("Remove rows"));
    m_paste->setText(tr("Paste rows"));
    m_add->setAccessibleName(tr("Add a row to %1").arg(parameter().name));
    m_remove->setAccessibleName(tr("Remove the selected rows of %1").arg(parameter().name));
    m_paste->setAccessibleName(tr("Paste rows into %1").arg(parameter().name));
    m_paste->setToolTip(tr("Takes one row from each line of the clipboard; cells are parted by tabs or commas."));
    ParameterEditor::retranslateUi();
}

void RowsEditor::addRow()
{
    m_model->insertRow(m_model->rowCount());
    const QModelIndex first = m_model->index(m_model->rowCount() - 1, 0);
    m_table->setCurrentIndex(first);
    m_table->setFocus();
    m_table->edit(first);
    touch();
}

void RowsEditor::removeRows()
{
    std::set<int, std::greater<>> rows; // from the last on, so that the others keep their numbers
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    for (const int row : rows)
        m_model->removeRow(row);
    touch();
}

void RowsEditor::paste()
{
    m_model->appendText(QGuiApplication::clipboard()->text());
    touch();
}

void RowsEditor::refresh()
{
    const int shown = std::clamp(m_model->rowCount(), 2, 8);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + shown * pixelsPerTableRow
                            + m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 4);
    m_remove->setEnabled(m_model->rowCount() > 0);
    m_remove->setToolTip(m_model->rowCount() > 0 ? QString() : tr("The list has no rows."));
}

} // namespace namestead
