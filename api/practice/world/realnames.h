#pragma once

#include "api/catalogue/catalogue.h"
#include "api/practice/world/names.h"

#include <QHash>

#include <vector>

namespace namestead::practice {

class World;

/// Real-name verification of profiles and names; `world.state<RealNames>()`. A review takes durations::realNameReview.
/// A profile is refused when its document's number ends in 0 or its owner is refused (isRefusedText); a name when it is refused itself.
class RealNames
{
public:
    enum class Occasion { Registration, OwnerChange, TransferIn };

    struct Document
    {
        QString type; ///< IdentityCredentialType
        QString number;
        QString image; ///< Base64; empty for documents from before the world began
        qint64 submittedMs = 0;
        qint64 changedMs = 0;
    };
    struct Failure
    {
        qint64 timeMs = 0;
        LocalText reason;
        RealName status = RealName::Failed;
        Occasion occasion = Occasion::Registration; ///< of names
    };

    /// What was in review when the world began is decided within a day.
    explicit RealNames(World &world);

    [[nodiscard]] const Document *document(qint64 profileId) const;
    [[nodiscard]] std::vector<Failure> profileFailures(qint64 profileId) const
    {
        return m_profileFailures.value(profileId);
    }
    [[nodiscard]] std::vector<Failure> nameFailures(World &world, NameId id, Occasion occasion) const;

    /// Starts the review of a profile with that document.
    void submitProfile(World &world, qint64 profileId, Document document);
    /// Ends a review under way without result: the profile's data changed.
    void resetProfile(World &world, qint64 profileId);
    /// Starts the review of a name.
    void submitName(World &world, NameId id);

private:
    void decideProfile(World &world, qint64 profileId, quint64 round);
    void decideName(World &world, NameId id);

    QHash<qint64, Document> m_documents;
    QHash<qint64, quint64> m_rounds; ///< profile → how often submitted or reset; a review of an older round is void
    QHash<qint64, std::vector<Failure>> m_profileFailures;
    QHash<quint32, std::vector<Failure>> m_nameFailures;
    QHash<quint32, bool> m_submitted; ///< names whose state no longer is what they began with
};

} // namespace namestead::practice
