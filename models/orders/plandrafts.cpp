#include "models/orders/plandrafts.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int draftVersion = 1;
constexpr qint64 longestDraft = 256LL * 1024 * 1024; ///< a million names need about a third of it
const QString draftEnding = QStringLiteral(".json");

ApiError draftError(const QString &code, const QString &text)
{
    return {.kind = ApiError::Kind::Invalid, .code = code, .serverText = text};
}

/// Ids are made here; anything else could name a file outside the folder.
bool isDraftId(const QString &id)
{
    return !QUuid::fromString(id).isNull() && QUuid::fromString(id).toString(QUuid::WithoutBraces) == id;
}

struct DraftFile
{
    qint64 savedMs = 0;
    QJsonObject plan;
};

Result<DraftFile> readDraft(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return draftError(u"DraftUnreadable"_s, file.errorString());
    if (file.size() > longestDraft)
        return draftError(u"DraftUnreadable"_s, u"the file is too long to be a draft"_s);
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (file.error() != QFileDevice::NoError)
        return draftError(u"DraftUnreadable"_s, file.errorString());
    if (!document.isObject())
        return draftError(u"DraftUnreadable"_s, fault.errorString());
    const QJsonObject root = document.object();
    const int version = root.value("version"_L1).toInt();
    if (version < 1 || !root.value("plan"_L1).isObject())
        return draftError(u"DraftUnreadable"_s, u"the file holds no plan"_s);
    if (version > draftVersion)
        return draftError(u"DraftUnreadable"_s, u"the file was made by a newer version"_s);
    return DraftFile{qint64(root.value("savedMs"_L1).toDouble()), root.value("plan"_L1).toObject()};
}

/// Those a person took out are still in the file, but not what the plan is about.
int namesInPlan(const QJsonObject &plan)
{
    const QJsonArray entries = plan.value("entries"_L1).toArray();
    return int(std::count_if(entries.begin(), entries.end(), [](const QJsonValue &entry) {
        return entry.isObject() && !entry.toObject().value("removed"_L1).toBool();
    }));
}

} // namespace

QList<PlanDrafts::Draft> PlanDrafts::list() const
{
    QList<Draft> drafts;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u'*' + draftEnding}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QString id = file.completeBaseName();
        if (!isDraftId(id))
            continue;
        const auto read = readDraft(file.filePath());
        if (!read)
            continue;
        drafts.append({.id = id,
                       .title = read->plan.value("title"_L1).toString(),
                       .accountId = read->plan.value("accountId"_L1).toString(),
                       .savedMs = read->savedMs,
                       .names = namesInPlan(read->plan)});
    }
    std::stable_sort(drafts.begin(), drafts.end(),
                     [](const Draft &one, const Draft &other) { return one.savedMs > other.savedMs; });
    return drafts;
}

QStringList PlanDrafts::unreadable() const
{
    QStringList paths;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u'*' + draftEnding}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (!isDraftId(file.completeBaseName()) || !readDraft(file.filePath()))
            paths.append(file.filePath());
    }
    return paths;
}

Result<QString> PlanDrafts::save(const QString &id, const QJsonObject &plan)
{
    if (!id.isEmpty() && !isDraftId(id))
        return draftError(u"DraftNotWritable"_s, u"this is not the id of a draft"_s);
    const QString used = id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id;
    if (!QDir().mkpath(m_folder))
        return draftError(u"DraftNotWritable"_s, m_folder);
    // Written beside and renamed: an old draft survives a full disk.
    QSaveFile file(QDir(m_folder).filePath(used + draftEnding));
    const QJsonObject root{
        {u"version"_s, draftVersion}, {u"savedMs"_s, double(QDateTime::currentMSecsSinceEpoch())}, {u"plan"_s, plan}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(root).toJson(QJsonDocument::Indented)) < 0
        || !file.commit())
        return draftError(u"DraftNotWritable"_s, file.errorString());
    return used;
}

Result<QJsonObject> PlanDrafts::open(const QString &id) const
{
    if (!isDraftId(id))
        return draftError(u"DraftUnreadable"_s, u"this is not the id of a draft"_s);
    auto read = readDraft(QDir(m_folder).filePath(id + draftEnding));
    if (!read)
        return read.error();
    return read->plan;
}

Result<Done> PlanDrafts::remove(const QString &id)
{
    if (!isDraftId(id))
        return draftError(u"DraftNotWritable"_s, u"this is not the id of a draft"_s);
    QFile file(QDir(m_folder).filePath(id + draftEnding));
    if (file.exists() && !file.remove())
        return draftError(u"DraftNotWritable"_s, file.errorString());
    return Done{};
}

} // namespace namestead
