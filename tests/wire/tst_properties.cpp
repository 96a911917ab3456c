// For every operation of the catalogue, with values drawn at random: requests survive encoding and decoding, and replies are
// read the same whatever case, list shape and type of scalar they come in, as JSON and as XML.

#include "api/catalogue/catalogue.h"
#include "api/operations/all.h"
#include "api/wire/parametercheck.h"
#include "tests/support/dumpwriter.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QXmlStreamWriter>

#include <functional>

using namespace Qt::StringLiterals;
using namespace namestead;

namespace {

constexpr int roundsPerOperation = 20;

struct TypedOperation
{
    std::function<Parameters(const Parameters &)> again;                     ///< decoded and encoded
    std::function<std::pair<QString, QJsonObject>(const QByteArray &)> read; ///< what was wrong, or the values
};

template <class Request> TypedOperation typedOperation()
{
    return {[](const Parameters &in) {
                Request request;
                decode(in, request);
                Parameters out;
                encode(request, out);
                return out;
            },
            [](const QByteArray &bytes) -> std::pair<QString, QJsonObject> {
                auto parsed = Document::parse(bytes);
                if (const auto *error = std::get_if<Document::Error>(&parsed))
                    return {error->message, {}};
                typename Request::Reply reply;
                ReplyReader reader;
                readReply(std::get<Document>(parsed).root(), reply, reader);
                return {reader.failed() ? reader.failedField() + reader.failure() : QString(), dump(reply)};
            }};
}

const QHash<QString, TypedOperation> &typedOperations()
{
#define ENTRY(name) {QStringLiteral(#name), typedOperation<service::name>()},
    static const QHash<QString, TypedOperation> all{NAMESTEAD_OPERATIONS(ENTRY)};
#undef ENTRY
    return all;
}

/// Draws requests and replies that keep the catalogue's rules.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) {}

    bool one(int in) { return m_random.bounded(in) == 0; }
    int below(int limit) { return m_random.bounded(limit); }

    QString word()
    {
        static const QStringList words{u"例子.中国"_s, u"a-b.com"_s,     u"x y"_s, u"a+b&c=d%20"_s, u"~*_.-"_s,
                                       u"<b>\"'\\/"_s, u"ä\U0001F600"_s, u"0"_s,   u"false"_s};
        return words.at(below(int(words.size())));
    }

    QString scalar(const Parameter &parameter)
    {
        if (parameter.enumeration)
            return parameter.enumeration->values[size_t(below(int(parameter.enumeration->values.size())))].wire;
        switch (parameter.type) {
        case ValueType::Integer:
        case ValueType::Long: {
            const qint64 low = parameter.minimum.value_or(-5);
            const qint64 high = std::min<qint64>(
                parameter.maximum.value_or(parameter.type == ValueType::Long ? 1'800'000'000'000 : 100'000),
                low + 1'900'000'000'000);
            return QString::number(low + qint64(m_random.generate64() % quint64(high - low + 1)));
        }
        case ValueType::Boolean:
            return one(2) ? u"true"_s : u"false"_s;
        case ValueType::Double:
            return u"12.5"_s;
        case ValueType::Json:
            return u"{\"a\":[1,\"中\"]}"_s;
        default:
            return word();
        }
    }

    Parameters request(const Operation &operation)
    {
        Parameters all;
        for (const Parameter &parameter : operation.parameters) {
            if (!parameter.required && one(3))
                continue;
            const int items = parameter.maximumItems ? 1 + below(*parameter.maximumItems) : 1 + below(12);
            if (parameter.list == ListKind::Comma) {
                QStringList values;
                for (int i = 0; i < items; ++i) {
                    QString value = scalar(parameter);
                    values += value.remove(u',');
                }
                all.add(parameter.wireName, QStringView(values.join(u',')));
            } else if (parameter.type == ValueType::Object) {
                for (int i = 1; i <= items; ++i)
                    addObject(all, parameter, i);
            } else if (parameter.list == ListKind::Repeat) {
                for (int i = 1; i <= items; ++i)
                    all.add(parameter.wireName + '.' + QByteArray::number(i), QStringView(scalar(parameter)));
            } else {
                all.add(parameter.wireName, QStringView(scalar(parameter)));
            }
        }
        return all;
    }

private:
    void addObject(Parameters &all, const Parameter &parameter, int index)
    {
        bool any = false;
        for (const Parameter &field : parameter.fields) {
            if (!field.required && any && one(2))
                continue;
            any = true;
            all.add(parameter.wireName + '.' + QByteArray::number(index) + '.' + field.wireName,
                    QStringView(scalar(field)));
        }
    }

    QRandomGenerator m_random;
};

/// Draws a reply and its expected values, and writes it in a random dialect.
class MessyReply
{
public:
    MessyReply(const Operation &operation, quint32 seed) : m_operation(operation), m_dice(seed)
    {
        m_case = m_dice.below(4);
        m_textNumbers = m_dice.one(2);
        m_shape = m_dice.below(4);
        m_expected = record(operation.reply, m_wire, 0);
        m_wire.append({name(u"RequestId"_s), u"R-1"_s});
        m_expected.insert(u"RequestId"_s, u"R-1"_s);
        // A page that has entries is complete; one without must say so.
        if (m_operation.paging.kind == PagingKind::Page
            && m_expected.value(m_operation.paging.list).toArray().isEmpty())
            set(u"TotalItemNum"_s, 0);
    }

    [[nodiscard]] const QJsonObject &expected() const { return m_expected; }

    [[nodiscard]] QByteArray json() const { return QJsonDocument(toJson(m_wire)).toJson(); }

    [[nodiscard]] QByteArray xml() const
    {
        QByteArray bytes;
        QXmlStreamWriter writer(&bytes);
        writer.writeStartDocument();
        writer.writeStartElement(m_operation.xmlRoot);
        for (const Member &member : m_wire)
            writeXml(writer, member);
        writer.writeEndElement();
        writer.writeEndDocument();
        return bytes;
    }

private:
    struct Member
    {
        QString name;
        QJsonValue scalar = {};
        QList<Member> members = {}; ///< of an object
        QList<Member> items = {};   ///< of a list; `name` of each is the item's
        enum Kind { Scalar, Object, List } kind = Scalar;
    };

    QString name(const QString &wire)
    {
        switch (m_case) {
        case 1:
            return wire.toLower();
        case 2:
            return wire.left(1).toLower() + wire.mid(1);
        case 3:
            return wire.toUpper();
        default:
            return wire;
        }
    }

    void set(const QString &field, int value)
    {
        for (qsizetype i = m_wire.size(); i-- > 0;) {
            if (m_wire.at(i).name.compare(field, Qt::CaseInsensitive) == 0)
                m_wire.removeAt(i);
        }
        m_wire.append({name(field), value});
        m_expected.insert(field, value);
    }

    QJsonValue maybeText(const QJsonValue &value)
    {
        if (!m_textNumbers)
            return value;
        if (value.isBool())
            return value.toBool() ? u"true"_s : u"false"_s;
        return value.isDouble() ? QJsonValue(QString::number(value.toInteger())) : value;
    }

    QJsonObject record(const std::vector<Field> &fields, QList<Member> &members, int depth)
    {
        QJsonObject expected;
        for (const Field &field : fields) {
            if (!field.identifies && m_dice.one(4))
                continue;
            if (field.list != ListKind::None)
                list(field, members, expected, depth);
            else if (field.type == ValueType::Object)
                object(field, members, expected, depth);
            else
                scalar(field, members, expected);
        }
        return expected;
    }

    void object(const Field &field, QList<Member> &members, QJsonObject &expected, int depth)
    {
        Member member{name(field.name), {}, {}, {}, Member::Object};
        const QJsonObject values = record(field.record->fields, member.members, depth + 1);
        if (!values.isEmpty())
            expected.insert(field.name, values);
        members.append(member);
    }

    void list(const Field &field, QList<Member> &members, QJsonObject &expected, int depth)
    {
        QJsonArray values;
        QList<Member> items;
        const int count = depth > 1 ? m_dice.below(3) : m_dice.below(5);
        for (int i = 0; i < count; ++i) {
            Member item{name(field.item), {}, {}, {}, Member::Scalar};
            if (field.type == ValueType::Object) {
                item.kind = Member::Object;
                const QJsonObject record = this->record(field.record->fields, item.members, depth + 1);
                // An empty record, or one with a single member, cannot be told from a wrapper: the service sends neither.
                if (record.size() < 2)
                    continue;
                values.append(record);
            } else {
                item.scalar = m_dice.word();
                values.append(item.scalar);
            }
            items.append(item);
        }
        if (!values.isEmpty())
            expected.insert(field.name, values);
        Member member{name(field.name), {}, {}, items, Member::List};
        if (m_shape == 0 || (m_shape == 2 && items.size() != 1)) {
            Member wrapper{name(field.name), {}, {}, {}, Member::Object};
            wrapper.members.append({name(field.item), {}, {}, items, Member::List});
            member = wrapper;
        } else if (m_shape == 2) {
            Member wrapper{name(field.name), {}, {}, {}, Member::Object};
            wrapper.members.append(items.first());
            member = wrapper;
        } else if (m_shape == 3 && items.size() == 1 && items.first().kind == Member::Object) {
            member = items.first();
            member.name = name(field.name);
        }
        members.append(member);
    }

    void scalar(const Field &field, QList<Member> &members, QJsonObject &expected)
    {
        QJsonValue value;
        switch (field.type) {
        case ValueType::Integer:
            value = m_dice.below(100'000);
            break;
        case ValueType::Long:
            value = qint64(1'500'000'000'000) + m_dice.below(1'000'000'000);
            break;
        case ValueType::Boolean:
            value = m_dice.one(2);
            break;
        case ValueType::Double:
            value = 0.25 * m_dice.below(1000);
            members.append({name(field.name), value});
            expected.insert(field.name, value);
            return;
        case ValueType::Time:
        case ValueType::TimeMs:
            return time(field, members, expected);
        default:
            value = m_dice.word();
        }
        if (field.enumeration) {
            const EnumValue &chosen =
                field.enumeration->values[size_t(m_dice.below(int(field.enumeration->values.size())))];
            value = field.type == ValueType::Integer ? QJsonValue(chosen.wire.toInt()) : QJsonValue(chosen.wire);
        }
        expected.insert(field.name, value);
        members.append(
            {name(m_dice.one(2) && !field.aliases.isEmpty() ? field.aliases.first() : field.name), maybeText(value)});
    }

    void time(const Field &field, QList<Member> &members, QJsonObject &expected)
    {
        const qint64 ms = (qint64(1'500'000'000) + m_dice.below(300'000'000)) * 1000;
        expected.insert(field.name, QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate));
        const bool withPartner = !field.longName.isEmpty() && m_dice.one(2);
        if (withPartner)
            members.append({name(field.longName), maybeText(ms)});
        if (field.type == ValueType::TimeMs)
            members.append({name(field.name), maybeText(ms)});
        else
            members.append(
                {name(field.name), withPartner && m_dice.one(2) ? u"2001-01-01 00:00:00"_s : beijingText(ms)});
    }

    static QJsonValue toJson(const Member &member)
    {
        if (member.kind == Member::Scalar)
            return member.scalar;
        if (member.kind == Member::Object)
            return toJson(member.members);
        QJsonArray array;
        for (const Member &item : member.items)
            array.append(toJson(item));
        return array;
    }

    static QJsonObject toJson(const QList<Member> &members)
    {
        QJsonObject object;
        for (const Member &member : members)
            object.insert(member.name, toJson(member));
        return object;
    }

    static void writeXml(QXmlStreamWriter &writer, const Member &member)
    {
        if (member.kind == Member::List) {
            // Repeated elements: of the list's own name when it is bare.
            for (Member item : member.items) {
                item.name = member.name;
                writeXml(writer, item);
            }
            return;
        }
        writer.writeStartElement(member.name);
        if (member.kind == Member::Scalar)
            writer.writeCharacters(member.scalar.toVariant().toString());
        for (const Member &inner : member.members)
            writeXml(writer, inner);
        writer.writeEndElement();
    }

    const Operation &m_operation;
    Dice m_dice;
    int m_case = 0;
    int m_shape = 0;
    bool m_textNumbers = false;
    QList<Member> m_wire;
    QJsonObject m_expected;
};

QMap<QByteArray, QByteArray> sortedEntries(const Parameters &parameters)
{
    QMap<QByteArray, QByteArray> map;
    for (qsizetype i = 0; i < parameters.size(); ++i)
        map.insert(parameters.at(i).name.toByteArray(), parameters.at(i).value.toByteArray());
    return map;
}

void allOperationsAsRows()
{
    QTest::addColumn<QString>("name");
    for (const Operation *operation : Catalogue::builtIn().operations())
        QTest::newRow(qPrintable(operation->name)) << operation->name;
}

} // namespace

class PropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOperationIsTyped()
    {
        QCOMPARE(size_t(typedOperations().size()), Catalogue::builtIn().operations().size());
    }

    void requestsSurvive_data() { allOperationsAsRows(); }

    void requestsSurvive()
    {
        QFETCH(QString, name);
        const Operation &operation = *Catalogue::builtIn().operation(name);
        for (quint32 seed = 0; seed < roundsPerOperation; ++seed) {
            const Parameters request = Dice(seed).request(operation);
            const auto fault = checkParameters(operation, request);
            QVERIFY2(!fault,
                     qPrintable(fault ? fault->parameter + QLatin1StringView(reasonName(fault->reason)) : QString()));
            QCOMPARE(sortedEntries(typedOperations()[name].again(request)), sortedEntries(request));
        }
    }

    void repliesAreReadInEveryDialect_data() { allOperationsAsRows(); }

    void repliesAreReadInEveryDialect()
    {
        QFETCH(QString, name);
        const Operation &operation = *Catalogue::builtIn().operation(name);
        for (quint32 seed = 0; seed < roundsPerOperation; ++seed) {
            const MessyReply reply(operation, seed);
            for (const QByteArray &bytes : {reply.json(), reply.xml()}) {
                const auto [problem, values] = typedOperations()[name].read(bytes);
                if (!problem.isEmpty() || values != reply.expected())
                    qInfo().noquote() << "seed" << seed << problem << bytes << QJsonDocument(values).toJson()
                                      << QJsonDocument(reply.expected()).toJson();
                QCOMPARE(problem, QString());
                QCOMPARE(values, reply.expected());
            }
        }
    }

    void nothingCrashesOnDamage_data() { allOperationsAsRows(); }

    /// Cut or with a byte changed: an error or some values, but never a crash, a hang or uninitialised memory.
    void nothingCrashesOnDamage()
    {
        QFETCH(QString, name);
        const Operation &operation = *Catalogue::builtIn().operation(name);
        QRandomGenerator random(7);
        int errors = 0;
        for (quint32 seed = 0; seed < roundsPerOperation; ++seed) {
            const MessyReply reply(operation, seed);
            for (QByteArray bytes : {reply.json(), reply.xml()}) {
                const QByteArray cut = bytes.trimmed().first(random.bounded(int(bytes.trimmed().size())));
                QVERIFY(!typedOperations()[name].read(cut).first.isEmpty()); // a cut body is never a reply
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
                errors += typedOperations()[name].read(bytes).first.isEmpty() ? 0 : 1;
            }
        }
        QVERIFY(errors > 0);
    }
};

QTEST_APPLESS_MAIN(PropertiesTest)
#include "tst_properties.moc"
