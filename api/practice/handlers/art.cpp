#include "api/operations/art.h"
#include "api/practice/handlers/answers.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/taskreply.h"
#include "api/practice/router.h"
#include "api/practice/world/artworks.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

Outcome<NameId> artName(World &world, const Context &context, const QString &domainName)
{
    const auto id = world.own(domainName);
    if (id && world.names().suffixOf(*id).text != ".art")
        return illegal(context, u"DomainName"_s, {u"is not a .art domain"_s, u"不是 .art 域名"_s});
    return id;
}

/// Request, state and reply have the same members.
template <class From, class To> void copyArtwork(const From &from, To &to)
{
    to.objectType = from.objectType;
    to.materialsAndTechniques = from.materialsAndTechniques;
    to.dimensions = from.dimensions;
    to.title = from.title;
    to.dateOrPeriod = from.dateOrPeriod;
    to.maker = from.maker;
    to.inscriptionsAndMarkings = from.inscriptionsAndMarkings;
    to.subject = from.subject;
    to.features = from.features;
    to.reference = from.reference;
}

Outcome<service::SaveSingleTaskForSaveArtExtensionReply> saveArtwork(
    World &world, const Context &context, const service::SaveSingleTaskForSaveArtExtension &r)
{
    const auto id = artName(world, context, r.domainName);
    if (!id)
        return id.error();
    Artworks::Artwork artwork;
    copyArtwork(r, artwork);
    const auto taskNo = world.submitFor(
        context, {u"SAVE_ART_EXTENSION"_s, {u"Save .art details"_s, u"保存 .art 艺术品信息"_s}}, r.domainName,
        [artwork](World &w, NameId name) {
            if (w.names().at(name).updateLock == Lock::Locked) {
                return TaskOutcome::failure(u"The update lock of the domain is on."_s, u"域名已开启禁止更新锁。"_s);
            }
            w.state<Artworks>().byName.insert(quint32(name), artwork);
            return TaskOutcome::success();
        });
    return taskReply<service::SaveSingleTaskForSaveArtExtensionReply>(taskNo);
}

Outcome<service::QueryArtExtensionReply> queryArtwork(World &world, const Context &context,
                                                      const service::QueryArtExtension &r)
{
    const auto id = artName(world, context, r.domainName);
    if (!id)
        return id.error();
    service::QueryArtExtensionReply reply;
    copyArtwork(world.state<Artworks>().byName.value(quint32(*id)), reply);
    return reply;
}

} // namespace

void addArtHandlers(Router &router)
{
    router.on<service::SaveSingleTaskForSaveArtExtension>(saveArtwork);
    router.on<service::QueryArtExtension>(queryArtwork);
}

} // namespace namestead::practice
