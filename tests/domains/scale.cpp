#include "models/domains/domaincsv.h"
#include "models/domains/domaintablemodel.h"
#include "tests/domains/records.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryFile>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

template <class Do> double milliseconds(Do doIt)
{
    QElapsedTimer clock;
    clock.start();
    doIt();
    return double(clock.nsecsElapsed()) / 1e6;
}

void measure(int names, QTextStream &out)
{
    QRandomGenerator random(7);
    DomainTableModel model;
    const double before = residentMegabytes();
    double inserting = 0;
    const QStringList stems{u"shop"_s, u"例子"_s, u"brand-"_s, u"my-long-company-name-"_s};
    const QStringList suffixes{u".com"_s, u".net"_s, u".com.cn"_s, u".中国"_s};
    constexpr int batch = 5000;
    for (int from = 0; from < names; from += batch) {
        QList<DomainRecord> records;
        for (int i = from; i < std::min(names, from + batch); ++i) {
            records.append(test::anyRecord(random, u"S2027%1"_s.arg(i, 12, 10, QChar(u'0')),
                                           stems.at(int(random.bounded(4))) + QString::number(i)
                                               + suffixes.at(int(random.bounded(4)))));
        }
        inserting += milliseconds([&] { model.insert(records); });
    }
    const double used = residentMegabytes() - before;
    out << names << " names: " << used << " MB, " << used * 1024 * 1024 / names << " bytes a name; inserted in "
        << inserting << " ms, " << inserting * 1000 / names << " us a name\n";

    for (const QString &word :
         {u"shop12"_s, u"例子3"_s, u"xn--fsq"_s, u"redemption"_s, u"2027-03"_s, u"zzz"_s, u"a"_s}) {
        out << "  typed " << word << ":";
        DomainFilter filter;
        for (qsizetype length = 1; length <= word.size(); ++length) {
            filter.text = word.left(length);
            out << ' ' << milliseconds([&] { model.setFilter(filter); });
        }
        out << " ms, " << model.rowCount() << " rows; cleared " << milliseconds([&] { model.setFilter({}); })
            << " ms\n";
    }
    DomainFilter expiring;
    expiring.conditions = {{DomainCondition::Field::ExpiresWithin, {u"30"_s}}};
    out << "  count of a view " << milliseconds([&] { (void)model.count(expiring); }) << " ms\n";
    out << "  sort by";
    for (int column = domainColumnCount - 1; column >= 0; --column) {
        out << ' ' << DomainTableModel::columnId(DomainColumn(column)) << ' ' << milliseconds([&] {
            model.setSort({{DomainColumn(column), Qt::DescendingOrder}});
        });
    }
    out << " ms\n";
    QStringList bare;
    for (int row = 0; row < model.rowCount(); ++row)
        bare.append(model.cellText(row, DomainColumn::Name));
    std::shuffle(bare.begin(), bare.end(), random);
    out << "  std::sort of the bare names " << milliseconds([&] { std::sort(bare.begin(), bare.end()); }) << " ms\n";
    DomainRecord changed = model.record(names / 2);
    changed.note = u"changed"_s;
    out << "  one note changed " << milliseconds([&] { model.insert({changed}); }) << " ms, one name more "
        << milliseconds([&] { model.insert({test::named(u"one-more.com"_s)}); }) << " ms, tick all "
        << milliseconds([&] { model.tickAllShown(); }) << " ms\n";
    const DomainTableModel::Rows all = model.shownRows();
    out << "  of all rows: tags counted " << milliseconds([&] { (void)model.tagCounts(*all); }) << " ms, notes counted "
        << milliseconds([&] { (void)model.noteCounts(*all); }) << " ms, names "
        << milliseconds([&] { (void)model.names(*all); }) << " ms, tags and notes " << milliseconds([&] {
               QList<Portfolio::Annotation> annotations;
               for (int at = 0; at < all->count(); ++at)
                   annotations.append(model.annotation(*all, at).value());
           })
        << " ms\n";
    QList<DomainColumn> columns;
    for (int column = 0; column < domainColumnCount; ++column)
        columns.append(DomainColumn(column));
    QTemporaryFile file;
    if (!file.open())
        qFatal("no temporary file: %s", qUtf8Printable(file.errorString()));
    const double exporting = milliseconds([&] {
        CsvExport csv(model, columns, file);
        csv.writeAll();
        file.flush();
    });
    out << "  exported with all columns in " << exporting << " ms, " << exporting * 1000 / names << " us a row, "
        << double(file.size()) / 1e6 << " MB\n";
    out.flush();
}

} // namespace

} // namespace namestead

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    const QStringList arguments = application.arguments().sliced(1); // other numbers of names
    for (const QString &names : arguments.isEmpty() ? QStringList{u"100000"_s, u"1000000"_s} : arguments)
        namestead::measure(names.toInt(), out);
    return 0;
}
