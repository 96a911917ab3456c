#include "api/catalogue/catalogue.h"

#include <QDir>
#include <QFile>

// Apart from the reader, so that the generator does not depend on the files it reads: a changed file remakes its own group only.

using namespace Qt::StringLiterals;

namespace namestead {

const Catalogue &Catalogue::builtIn()
{
    static const Catalogue catalogue = [] {
        Catalogue made;
        const QDir folder(u":/namestead/catalogue"_s);
        QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        files.removeAll(u"shared.json"_s);
        files.prepend(u"shared.json"_s);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("The built-in catalogue lacks %s", qPrintable(name));
            for (const CatalogueError &error : made.addFile(name, file.readAll()))
                qFatal("The built-in catalogue is broken: %s", qPrintable(error.text()));
        }
        return made;
    }();
    return catalogue;
}

} // namespace namestead
