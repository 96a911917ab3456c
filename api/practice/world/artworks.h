#pragma once

#include <QHash>
#include <QString>

namespace namestead::practice {

class World;

/// The works of art that .art names stand for; `world.state<Artworks>()`.
class Artworks
{
public:
    struct Artwork
    {
        QString objectType;
        QString materialsAndTechniques;
        QString dimensions;
        QString title;
        QString dateOrPeriod;
        QString maker;
        QString inscriptionsAndMarkings;
        QString subject;
        QString features;
        QString reference;
    };

    explicit Artworks(World &) {}

    QHash<quint32, Artwork> byName; ///< NameId → work
};

} // namespace namestead::practice
