#include "models/console/answertreemodel.h"

#include "api/wire/time.h"
#include "models/console/replyshape.h"
#include "models/console/replytext.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace namestead {

struct AnswerTreeModel::Item
{
    QString name;
    QString value; ///< of a scalar
    const Field *field = nullptr;
    Node::Kind kind = Node::Kind::Null;
    bool isTime = false;
    bool isSecret = false;
    int number = 0; ///< of a list item, from 1
    int row = 0;
    size_t parent = 0;
    std::vector<size_t> children;
};

class AnswerTreeModel::Builder
{
public:
    Builder(std::vector<Item> &items, bool hidesMessage) : m_items(items), m_hidesMessage(hidesMessage) {}

    void add(Node node, const ReplyPlace &place, size_t parent, int number)
    {
        const size_t own = m_items.size();
        Item item;
        item.name = QString::fromUtf8(node.name().data(), node.name().size());
        item.value = scalarText(node);
        item.kind = node.kind();
        item.field = place.field();
        item.isTime = place.isTime();
        item.isSecret = place.isSecret() || (own > 0 && m_items[parent].isSecret)
            || (m_hidesMessage && parent == 0 && own > 0 && item.name.compare("Message"_L1, Qt::CaseInsensitive) == 0);
        item.number = number;
        item.parent = parent;
        if (own > 0) {
            item.row = int(m_items[parent].children.size());
            m_items[parent].children.push_back(own);
        }
        hasSecrets |= item.isSecret;
        m_items.push_back(std::move(item));
        int count = 0;
        for (const Node child : node)
            add(child, place.inside(child.name()), own, node.kind() == Node::Kind::List ? ++count : 0);
    }

    bool hasSecrets = false;

private:
    std::vector<Item> &m_items;
    const bool m_hidesMessage;
};

AnswerTreeModel::AnswerTreeModel(QObject *parent) : QAbstractItemModel(parent) {}

AnswerTreeModel::~AnswerTreeModel() = default;

void AnswerTreeModel::setLanguage(const QString &language)
{
    m_language = language;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    announceChange({});
}

void AnswerTreeModel::setAnswer(const Operation &operation, const Document &document)
{
    beginResetModel();
    m_items.clear();
    Builder builder(m_items, quotesSignedText(document));
    builder.add(document.root(), ReplyPlace::root(operation), 0, 0);
    m_hasSecrets = builder.hasSecrets;
    m_secretsShown = false;
    endResetModel();
}

void AnswerTreeModel::clear()
{
    beginResetModel();
    m_items.clear();
    m_hasSecrets = m_secretsShown = false;
    endResetModel();
}

void AnswerTreeModel::setSecretsShown(bool shown)
{
    if (m_secretsShown == shown)
        return;
    m_secretsShown = shown;
    announceChange({});
}

// The internal id is the place of the parent in m_items.
QModelIndex AnswerTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const size_t above = parent.isValid() ? m_items[parent.internalId()].children[size_t(parent.row())] : 0;
    return createIndex(row, column, quintptr(above));
}

QModelIndex AnswerTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const Item &above = m_items[child.internalId()];
    return createIndex(above.row, 0, quintptr(above.parent));
}

int AnswerTreeModel::rowCount(const QModelIndex &parent) const
{
    if (m_items.empty() || parent.column() > 0)
        return 0;
    return int((parent.isValid() ? itemOf(parent) : m_items.front()).children.size());
}

int AnswerTreeModel::columnCount(const QModelIndex &) const
{
    return int(Column::Meaning) + 1;
}

QVariant AnswerTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = itemOf(index);
    switch (role) {
    case Qt::DisplayRole:
        switch (Column(index.column())) {
        case Column::Name:
            return nameText(item);
        case Column::Value:
            return valueText(item);
        case Column::Meaning:
            return meaningText(item);
        }
        return {};
    case Qt::ToolTipRole: {
        const QString meaning = meaningText(item);
        const QString value = valueText(item);
        return meaning.isEmpty() ? value : QString(value + u'\n' + meaning);
    }
    case HiddenRole:
        return item.isSecret && !m_secretsShown;
    case KnownRole:
        return item.field != nullptr || item.name.compare("RequestId"_L1, Qt::CaseInsensitive) == 0;
    default:
        return {};
    }
}

QVariant AnswerTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Value:
        return tr("Value");
    case Column::Meaning:
        return tr("Meaning");
    }
    return {};
}

const AnswerTreeModel::Item &AnswerTreeModel::itemOf(const QModelIndex &index) const
{
    return m_items[m_items[index.internalId()].children[size_t(index.row())]];
}

QString AnswerTreeModel::nameText(const Item &item) const
{
    return item.number > 0 ? u"[%1]"_s.arg(item.number) : item.name;
}

QString AnswerTreeModel::speakingText(const Item &item) const
{
    for (const char *name : {"DomainName", "Email", "TaskNo", "DnsName"}) {
        for (const size_t child : item.children) {
            const Item &inner = m_items[child];
            if (!inner.isSecret && inner.name.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
                return inner.value;
        }
    }
    return {};
}

QString AnswerTreeModel::valueText(const Item &item) const
{
    switch (item.kind) {
    case Node::Kind::List:
        return tr("%n entries", nullptr, int(item.children.size()));
    case Node::Kind::Object:
        return item.number > 0 ? speakingText(item) : QString();
    case Node::Kind::Null:
        return u"null"_s;
    default:
        return item.isSecret && !m_secretsShown ? tr("hidden") : item.value;
    }
}

QString AnswerTreeModel::meaningText(const Item &item) const
{
    if (item.value.isEmpty() || (item.isSecret && !m_secretsShown))
        return {};
    if (item.isTime) {
        const auto ms = parseTimeText(item.value.toUtf8());
        return ms ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(*ms), u"yyyy-MM-dd HH:mm:ss t"_s) : QString();
    }
    if (item.field && item.field->enumeration) {
        if (const EnumValue *value = item.field->enumeration->find(item.value))
            return value->label.in(m_language);
    }
    return {};
}

void AnswerTreeModel::announceChange(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    emit dataChanged(index(0, 0, parent), index(rows - 1, columnCount() - 1, parent));
    for (int row = 0; row < rows; ++row)
        announceChange(index(row, 0, parent));
}

} // namespace namestead
