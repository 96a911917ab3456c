#pragma once

#include "api/catalogue/effect.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace namestead {

/// The description of the service, as the JSON files of this folder hold it (README.md there is the schema).
/// Read-only after loading; may be read from any thread.

struct LocalText
{
    QString en;
    QString zh;
    /// Chinese for zh…, English otherwise.
    [[nodiscard]] const QString &in(QStringView language) const { return language.startsWith(u"zh") ? zh : en; }
};

enum class ValueType { String, Integer, Long, Boolean, Double, Json, Object, Time, TimeMs };
enum class ListKind { None, Repeat, Comma, Wrapped, Bare };
enum class Unit { None, Milliseconds, Years, Bytes };
enum class PagingKind { None, Page, Cursor, Scroll };

struct EnumValue
{
    QString wire;
    QString name; ///< C++ enumerator
    LocalText label;
    QStringList aliases; ///< read, never sent
};

struct Enumeration
{
    QString name;
    QString group;     ///< where it is defined
    bool open = false; ///< parameters may take other values too
    std::vector<EnumValue> values;
    [[nodiscard]] const EnumValue *find(QStringView wire) const; ///< without case, aliases too
};

struct Parameter
{
    QString name;
    QByteArray wireName; ///< the same in UTF-8
    ValueType type = ValueType::String;
    ListKind list = ListKind::None;
    std::vector<Parameter> fields; ///< of an Object
    bool required = false;
    bool secret = false;
    bool inReference = true;
    std::optional<QString> defaultValue;
    std::optional<qint64> minimum;
    std::optional<qint64> maximum;
    std::optional<int> minimumItems;
    std::optional<int> maximumItems;
    const Enumeration *enumeration = nullptr;
    Unit unit = Unit::None;
    LocalText help;
};

struct Record;

struct Field
{
    QString name;
    ValueType type = ValueType::String;
    ListKind list = ListKind::None;
    QString item;
    QStringList itemAliases;
    QString longName; ///< of a Time: the field with the same instant in milliseconds
    QStringList aliases;
    const Record *record = nullptr;
    const Enumeration *enumeration = nullptr;
    bool identifies = false;
    bool secret = false;
    bool inReference = true;
};

struct Record
{
    QString name;
    QString group;
    std::vector<Field> fields;
};

struct Paging
{
    PagingKind kind = PagingKind::None;
    QString list;
    std::vector<std::pair<QString, QString>> cursors; ///< request parameter ← path in the reply
};

struct Resend
{
    enum class Rule { Yes, No, WhenPresent, WhenAbsentOrFalse };
    Rule rule = Rule::No;
    QString parameter;
};

struct Operation
{
    QString name;
    QString group;
    LocalText title;
    LocalText help;
    std::optional<QString> section;
    Effect effect = Effect::Read;
    Resend resend;
    QStringList errors;
    Paging paging;
    std::optional<int> perSecond;
    QStringList taskTypes;
    QString ramAction;
    QString xmlRoot;
    std::vector<Parameter> parameters;
    std::vector<Field> reply;

    [[nodiscard]] bool inReference() const { return section.has_value(); }
    [[nodiscard]] const Parameter *parameter(QByteArrayView wireName) const;
};

struct Group
{
    QString name;
    LocalText title;
    std::vector<std::unique_ptr<Enumeration>> enumerations;
    std::vector<std::unique_ptr<Record>> records;
    std::vector<std::unique_ptr<Operation>> operations;
};

/// A rule of the schema that a file breaks.
struct CatalogueError
{
    QString file;
    QString operation; ///< or enumeration or record
    QString field;
    QString message;
    [[nodiscard]] QString text() const;
};

class Catalogue
{
public:
    /// Reads and checks one file; `shared.json` first. On errors nothing of the file is taken.
    std::vector<CatalogueError> addFile(const QString &fileName, const QByteArray &json);

    [[nodiscard]] const std::vector<std::unique_ptr<Group>> &groups() const { return m_groups; }
    [[nodiscard]] const Operation *operation(QStringView name) const;
    [[nodiscard]] std::vector<const Operation *> operations() const;

    /// The catalogue built into the program; made at first use, any thread. A broken one cannot be built.
    static const Catalogue &builtIn();

private:
    friend class CatalogueReader;
    [[nodiscard]] std::array<const Group *, 2> searchedGroups(const Group &own) const;
    [[nodiscard]] const Enumeration *findEnumeration(const Group &own, const QString &name) const;
    [[nodiscard]] const Record *findRecord(const Group &own, const QString &name) const;

    std::vector<std::unique_ptr<Group>> m_groups;
    QHash<QString, const Operation *> m_operations;
    QHash<QString, Parameter> m_sharedParameters;
};

} // namespace namestead
