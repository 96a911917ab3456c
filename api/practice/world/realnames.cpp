#include "api/practice/world/realnames.h"

#include "api/practice/world/practicerules.h"
#include "api/practice/world/profiles.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

const LocalText unreadableDocument{u"The picture of the document cannot be read."_s, u"证件图片不清晰，无法识别。"_s};
const LocalText otherOwnerName{u"The owner's name differs from the document."_s, u"持有者名称与证件不一致。"_s};
const LocalText reservedName{u"The name contains words that may not be registered."_s,
                             u"域名中含有不允许注册的词语。"_s};

} // namespace

RealNames::RealNames(World &world)
{
    const quint64 seed = world.settings().seed;
    for (const auto &[id, profile] : world.state<Profiles>().all()) {
        if (profile.realName == RealName::NotVerified)
            continue;
        Document document;
        document.type = profile.contact.organization ? u"YYZZ"_s : u"SFZ"_s;
        document.number = u"PRACTICE"_s + QString::number(1000 + stableHash(QString::number(id), seed) % 900 * 10 + 7);
        document.submittedMs = profile.createdMs + durations::hour;
        document.changedMs = document.submittedMs;
        m_documents.insert(id, document);
        if (profile.realName == RealName::Failed) {
            m_profileFailures[id] = {{document.submittedMs + durations::day, unreadableDocument, RealName::Failed, {}}};
        } else if (profile.realName == RealName::InReview) {
            const quint64 round = ++m_rounds[id];
            world.schedule(world.startMs() + durations::realNameReview,
                           [id = id, round](World &w) { w.state<RealNames>().decideProfile(w, id, round); });
        }
    }
    for (quint32 i = 0; i < world.names().end(); ++i) {
        const NameId id{i};
        if (!world.names().isPresent(id))
            continue;
        const NameState &state = world.names().at(id);
        if (state.realName != RealName::InReview && state.nameAudit != RealName::InReview)
            continue;
        const quint64 minutes = 5 + stableHash(world.names().nameOf(id), seed) % (24 * 60 - 5);
        world.schedule(world.startMs() + qint64(minutes) * durations::minute,
                       [id](World &w) { w.state<RealNames>().decideName(w, id); });
    }
}

const RealNames::Document *RealNames::document(qint64 profileId) const
{
    const auto it = m_documents.constFind(profileId);
    return it == m_documents.cend() ? nullptr : &*it;
}

std::vector<RealNames::Failure> RealNames::nameFailures(World &world, NameId id, Occasion occasion) const
{
    std::vector<Failure> result;
    for (const Failure &failure : m_nameFailures.value(quint32(id))) {
        if (failure.occasion == occasion)
            result.push_back(failure);
    }
    // Failures from before the world began belong to the registration.
    const NameState &state = world.names().at(id);
    if (occasion == Occasion::Registration && !m_submitted.contains(quint32(id))) {
        const qint64 then = state.registrationMs + 2 * durations::day;
        if (state.realName == RealName::Failed)
            result.push_back({then, otherOwnerName, RealName::Failed, occasion});
        if (state.nameAudit == RealName::Failed)
            result.push_back({then, reservedName, RealName::Failed, occasion});
    }
    return result;
}

void RealNames::submitProfile(World &world, qint64 profileId, Document document)
{
    Profiles::Profile *profile = world.state<Profiles>().find(profileId);
    if (!profile)
        return;
    document.changedMs = world.nowMs();
    if (const Document *earlier = this->document(profileId))
        document.submittedMs = earlier->submittedMs;
    else
        document.submittedMs = document.changedMs;
    m_documents.insert(profileId, document);
    profile->realName = RealName::InReview;
    const quint64 round = ++m_rounds[profileId];
    world.schedule(world.nowMs() + durations::realNameReview,
                   [profileId, round](World &w) { w.state<RealNames>().decideProfile(w, profileId, round); });
}

void RealNames::resetProfile(World &world, qint64 profileId)
{
    ++m_rounds[profileId];
    if (Profiles::Profile *profile = world.state<Profiles>().find(profileId))
        profile->realName = RealName::NotVerified;
}

void RealNames::decideProfile(World &world, qint64 profileId, quint64 round)
{
    Profiles::Profile *profile = world.state<Profiles>().find(profileId);
    if (!profile || m_rounds.value(profileId) != round)
        return;
    const QString number = m_documents.value(profileId).number;
    const bool refusedOwner = isRefusedText(profile->contact.registrantOrganization)
        || isRefusedText(profile->contact.zhRegistrantOrganization);
    if (number.endsWith(u'0') || refusedOwner) {
        profile->realName = RealName::Failed;
        m_profileFailures[profileId].push_back(
            {world.nowMs(), refusedOwner ? otherOwnerName : unreadableDocument, RealName::Failed, {}});
    } else {
        profile->realName = RealName::Verified;
    }
}

void RealNames::submitName(World &world, NameId id)
{
    m_submitted.insert(quint32(id), true);
    world.names().edit(id).realName = RealName::InReview;
    world.schedule(world.nowMs() + durations::realNameReview,
                   [id](World &w) { w.state<RealNames>().decideName(w, id); });
}

void RealNames::decideName(World &world, NameId id)
{
    if (!world.names().isPresent(id))
        return;
    const NameState before = world.names().at(id);
    if (before.realName != RealName::InReview && before.nameAudit != RealName::InReview)
        return;
    const bool seeded = !m_submitted.contains(quint32(id));
    const bool refused = isRefusedText(world.names().nameOf(id))
        || (seeded && stableHash(world.names().nameOf(id), world.settings().seed + 3) % 8 == 0);
    m_submitted.insert(quint32(id), true);
    NameState &state = world.names().edit(id);
    const auto decide = [&](RealName &field, const LocalText &reason) {
        if (field != RealName::InReview)
            return;
        field = refused ? RealName::Failed : RealName::Verified;
        if (refused)
            m_nameFailures[quint32(id)].push_back({world.nowMs(), reason, RealName::Failed, Occasion::Registration});
    };
    decide(state.realName, otherOwnerName);
    decide(state.nameAudit, reservedName);
}

} // namespace namestead::practice
