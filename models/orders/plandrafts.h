#pragma once

#include "api/client/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace namestead {

/// Plans that were saved to be opened later: one file each in a folder of the profile. Errors: Invalid, code DraftNotWritable,
/// DraftUnreadable. Main thread.
class PlanDrafts
{
public:
    explicit PlanDrafts(const QString &folder) : m_folder(folder) {}

    struct Draft
    {
        QString id;
        QString title;
        QString accountId;
        qint64 savedMs = 0;
        int names = 0;
    };
    [[nodiscard]] QList<Draft> list() const; ///< newest first; files that cannot be read are left out, never deleted
    [[nodiscard]] QStringList unreadable() const; ///< paths of damaged or newer files, and of others that are no drafts
    /// Empty `id`: a new draft. The answer is its id.
    Result<QString> save(const QString &id, const QJsonObject &plan);
    Result<QJsonObject> open(const QString &id) const;
    Result<Done> remove(const QString &id);

private:
    QString m_folder;
};

} // namespace namestead
