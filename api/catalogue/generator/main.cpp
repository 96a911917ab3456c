// Reads shared.json and one group's file and writes that group's C++, or only checks all files given.
//   catalogue-generator --shared shared.json --group tasks.json --out DIR
//   catalogue-generator --index --out all.h shared.json tasks.json …
//   catalogue-generator --check shared.json tasks.json …

#include "api/catalogue/catalogue.h"
#include "api/catalogue/generator/cppwriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

bool addFile(namestead::Catalogue &catalogue, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
        return false;
    }
    const auto errors = catalogue.addFile(QFileInfo(path).fileName(), file.readAll());
    for (const auto &error : errors)
        std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    return errors.empty();
}

bool save(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
        return false;
    }
    return true;
}

QByteArray indexHeader(const namestead::Catalogue &catalogue)
{
    QByteArray text = "// Made from api/catalogue; do not edit.\n#pragma once\n\n";
    QByteArray list = "\n/// Calls X(name) for every operation.\n#define NAMESTEAD_OPERATIONS(X)";
    for (const auto &group : catalogue.groups()) {
        text += "#include \"api/operations/" + namestead::headerName(group->name) + "\"\n";
        for (const auto &operation : group->operations)
            list += " \\\n    X(" + operation->name.toUtf8() + ')';
    }
    return text + list + '\n';
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption shared(u"shared"_s, u"What all groups share."_s, u"file"_s);
    const QCommandLineOption group(u"group"_s, u"The group to write; without it, shared itself."_s, u"file"_s);
    const QCommandLineOption out(u"out"_s, u"Folder for the header and the source."_s, u"folder"_s);
    const QCommandLineOption check(u"check"_s, u"Only check the files named."_s);
    const QCommandLineOption index(u"index"_s, u"Write the header that names every operation."_s);
    parser.addOptions({shared, group, out, check, index});
    parser.addPositionalArgument(u"files"_s, u"With --check: shared.json first."_s);
    parser.addHelpOption();
    parser.process(app);

    namestead::Catalogue catalogue;
    if (parser.isSet(check) || parser.isSet(index)) {
        bool good = true;
        for (const QString &path : parser.positionalArguments())
            good = addFile(catalogue, path) && good;
        if (good && parser.isSet(index))
            good = save(parser.value(out), indexHeader(catalogue));
        return good ? 0 : 1;
    }
    QString last = parser.value(shared);
    if (!addFile(catalogue, last))
        return 1;
    if (parser.isSet(group)) {
        last = parser.value(group);
        if (!addFile(catalogue, last))
            return 1;
    }
    const namestead::Group &made = *catalogue.groups().back();
    namestead::CppWriter writer(made, QFileInfo(last).fileName().toUtf8());
    const QDir folder(parser.value(out));
    const QString base = QString(made.name).replace(u'-', u'_');
    return save(folder.filePath(base + u".h"_s), writer.header())
            && save(folder.filePath(base + u".cpp"_s), writer.source())
        ? 0
        : 1;
}
