#include "models/domains/domaincsv.h"
#include "models/domains/namelist.h"
#include "models/domains/naturalorder.h"
#include "tests/domains/records.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

bool isExported(const DomainTableModel &model, const QList<DomainColumn> &columns, QIODevice &device)
{
    CsvExport csv(model, columns, device);
    csv.writeAll();
    return !csv.failed();
}

} // namespace

class DomainsTextsTest : public QObject
{
    Q_OBJECT
private slots:
    void names_data();
    void names();
    void lists_data();
    void lists();
    void naturalOrder();
    void csvThereAndBack();
    void csvAsBytes();
    void csvOfOthers_data();
    void csvOfOthers();
    void csvErrors();
    void exportRefused();
    void exportInPortions();
    void annotations();
};

void DomainsTextsTest::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u" Example.COM "_s << u"example.com"_s;
    QTest::newRow("dot at the end") << u"example.com."_s << u"example.com"_s;
    QTest::newRow("xn--") << u"XN--FSQU00A.xn--fiqs8s"_s << u"例子.中国"_s;
    QTest::newRow("Chinese with its full stop") << u"例子。中国"_s << u"例子.中国"_s;
    QTest::newRow("full width") << u"ｅｘａｍｐｌｅ．ｃｏｍ"_s << u"example.com"_s;
    QTest::newRow("umlaut") << u"BÜCHER.de"_s << u"bücher.de"_s;
    QTest::newRow("no suffix") << u"example"_s << QString();
    QTest::newRow("address") << u"192.0.2.1"_s << QString();
    QTest::newRow("hyphen first") << u"-a.com"_s << QString();
    QTest::newRow("empty label") << u"a..com"_s << QString();
    QTest::newRow("underscore") << u"a_b.com"_s << QString();
    QTest::newRow("mail") << u"a@b.com"_s << QString();
    QTest::newRow("long label") << QString(64, u'a') + u".com"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void DomainsTextsTest::names()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(canonicalName(text), name);
    QCOMPARE(canonicalName(canonicalName(text)), name);
    if (!name.isEmpty())
        QCOMPARE(canonicalName(asciiName(name)), name);
}

void DomainsTextsTest::lists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("refused");
    QTest::addColumn<int>("repeated");
    const auto row = [](const char *name, const QString &text, const QStringList &names,
                        const QStringList &refused = {},
                        int repeated = 0) { QTest::newRow(name) << text << names << refused << repeated; };
    const QStringList ab{u"a.com"_s, u"b.com"_s};
    row("lines", u"a.com\r\nb.com\n"_s, ab);
    row("commas", u"a.com, b.com,"_s, ab);
    row("semicolons", u"a.com;b.com"_s, ab);
    row("cells", u"a.com\tb.com"_s, ab);
    row("full width", u"a.com，b.com；例子.中国、c.com"_s, {u"a.com"_s, u"b.com"_s, u"例子.中国"_s, u"c.com"_s});
    row("quotes", u"\"a.com\" 'b.com' “c.com”「d.com」"_s, {u"a.com"_s, u"b.com"_s, u"c.com"_s, u"d.com"_s});
    row("addresses", u"https://user:pw@a.com:8080/path?x=y,http://b.com b.com/index.html"_s, ab, {}, 1);
    row("the same in other spellings", u"A.com a.com. a.COM b.com"_s, ab, {}, 1);
    row("refused", u"a.com hello 12 b.com foo@bar.com"_s, ab, {u"hello"_s, u"12"_s, u"foo@bar.com"_s});
    row("bullets", u"- a.com\n• b.com"_s, ab);
    row("nothing", u" \n\t"_s, {});
}

void DomainsTextsTest::lists()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QFETCH(QStringList, refused);
    QFETCH(int, repeated);
    const NameList list = namesIn(text);
    QCOMPARE(list.names, names);
    QCOMPARE(list.refused, refused);
    QCOMPARE(list.repeated, repeated);
}

void DomainsTextsTest::naturalOrder()
{
    const QList<QByteArray> order{"",
                                  "0.com",
                                  "00.com",
                                  "1.com",
                                  "02.com",
                                  "2.com",
                                  "10.com",
                                  "a.com",
                                  "a-1.com",
                                  "a-long-name-of-more-than-32-bytes-1.com",
                                  "a-long-name-of-more-than-32-bytes-02.com",
                                  "a-long-name-of-more-than-32-bytes-2.com",
                                  "a1.com",
                                  "a1b.com",
                                  "a2.com",
                                  "a10.com",
                                  "a10b2.com",
                                  "a10b10.com",
                                  "a99999999999999999999999.com",
                                  "b.com",
                                  "名1.com",
                                  "名2.com",
                                  "名10.com"};
    for (qsizetype i = 0; i < order.size(); ++i) {
        for (qsizetype j = 0; j < order.size(); ++j) {
            const int wanted = i < j ? -1 : i > j ? 1 : 0;
            if (naturalCompare(order.at(i), order.at(j)) != wanted)
                QFAIL((order.at(i) + " and " + order.at(j)).constData());
            const NaturalPrefix first = naturalPrefix(order.at(i));
            const NaturalPrefix second = naturalPrefix(order.at(j));
            QVERIFY(first == second || (first < second) == (wanted < 0));
            QVERIFY(first != second || wanted == 0 || !isWhole(first));
        }
    }
}

void DomainsTextsTest::csvThereAndBack()
{
    const QList<QStringList> rows{
        {u"Name"_s, u"Note"_s, u"标签"_s},
        {u"plain"_s, u"with, comma"_s, u"with \"quotes\""_s},
        {u"two\nlines"_s, u"two\r\nlines"_s, u" blanks "_s},
        {u"=1+1"_s, u"+49"_s, u"-x"_s},
        {u"@sum"_s, u"'=1"_s, u"'plain"_s},
        {u"\ttab"_s, u"a;b"_s, QString()},
        {QString(), QString(), u"例子"_s},
    };
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    CsvWriter writer(buffer);
    for (const QStringList &row : rows)
        writer.row(row);
    QVERIFY(!writer.failed());
    const CsvTable table = readCsv(buffer.data());
    QCOMPARE(table.error, QString());
    QCOMPARE(table.header, rows.first());
    QCOMPARE(table.rows, rows.sliced(1));
}

void DomainsTextsTest::csvAsBytes()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    writer.row({u"=1"_s, u"a\"b"_s, u"例"_s, u"2027-03-14"_s});
    QCOMPARE(buffer.data(), QByteArray("\xef\xbb\xbf'=1,\"a\"\"b\",\xe4\xbe\x8b,2027-03-14\r\n"));
}

void DomainsTextsTest::csvOfOthers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"域名,笔记\n例子.中国,\"a,b\"\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + text.toUtf8();
    QTest::newRow("CRLF and blank lines") << QString(text).replace(u"\n"_s, u"\r\n\r\n"_s).toUtf8();
    QTest::newRow("CR") << QString(text).replace(u'\n', u'\r').toUtf8();
    QTest::newRow("no last line end") << text.trimmed().toUtf8();
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16, little end first") << QByteArray(little.encode(text));
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16, big end first") << QByteArray(big.encode(text));
    QTest::newRow("tabs") << u"域名\t笔记\n例子.中国\ta,b\n"_s.toUtf8();
    QTest::newRow("semicolons") << u"域名;笔记\n例子.中国;a,b\n"_s.toUtf8();
    QTest::newRow("separator told") << u"sep=;\r\n域名;笔记\r\n例子.中国;a,b\r\n"_s.toUtf8();
    // 域名,笔记 / 例子.中国
    QTest::newRow("GB 18030") << QByteArray(
        "\xd3\xf2\xc3\xfb,\xb1\xca\xbc\xc7\n\xc0\xfd\xd7\xd3.\xd6\xd0\xb9\xfa,\"a,b\"\n");
}

void DomainsTextsTest::csvOfOthers()
{
    QFETCH(QByteArray, bytes);
    const CsvTable table = readCsv(bytes);
    QCOMPARE(table.error, QString());
    QCOMPARE(table.header, QStringList({u"域名"_s, u"笔记"_s}));
    QCOMPARE(table.rows, QList<QStringList>({{u"例子.中国"_s, u"a,b"_s}}));
}

void DomainsTextsTest::csvErrors()
{
    QVERIFY(!readCsv("a,b\n\"never closed,c\nd").error.isEmpty());
    QVERIFY(!readCsv("").error.isEmpty());
    QVERIFY(!readCsv("\n\n").error.isEmpty());
    QVERIFY(!readCsv("\xff\xff\xff\x80").error.isEmpty());
}

void DomainsTextsTest::exportRefused()
{
    DomainTableModel model;
    model.insert({test::named(u"b.com"_s), test::named(u"a.com"_s)});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(isExported(model, {DomainColumn::Expires, DomainColumn::Name}, buffer));
    QCOMPARE(QString::fromUtf8(buffer.data()), u"Expires,Domain\r\n2030-01-01,a.com\r\n2030-01-01,b.com\r\n"_s);
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    QVERIFY(!isExported(model, {DomainColumn::Name}, closed));
}

void DomainsTextsTest::exportInPortions()
{
    DomainTableModel model;
    QRandomGenerator random(7);
    QList<DomainRecord> records;
    for (int i = 0; i < 500; ++i) {
        DomainRecord record = test::anyRecord(random, QString::number(i), u"n%1.com"_s.arg(i));
        if (i % 7 == 0)
            record.note = QStringList{u"=sum"_s, u"\"said\", she"_s, u"'+1, 2"_s, u" blank"_s, u"两\n行"_s}.at(i % 5);
        records.append(record);
    }
    model.insert(records);
    QList<DomainColumn> columns;
    for (int column = 0; column < domainColumnCount; ++column)
        columns.append(DomainColumn(column));
    // Each cell as the table tells it.
    QBuffer wanted;
    wanted.open(QIODevice::WriteOnly);
    CsvWriter writer(wanted);
    QStringList header;
    for (const DomainColumn column : columns)
        header.append(model.headerData(int(column), Qt::Horizontal).toString());
    writer.row(header);
    const QStringList gone{model.instanceId(3), model.instanceId(400)};
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const DomainColumn column : columns)
            cells.append(model.cellText(row, column));
        if (row != 400)
            writer.row(cells);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvExport csv(model, columns, buffer);
    QCOMPARE(csv.total(), 500);
    csv.write(100);
    QCOMPARE(csv.done(), 100);
    QVERIFY(!csv.isDone());
    // What is hidden or comes now is nothing to it; what is removed is left out, though its place is taken.
    model.setFilter({u"n1"_s, {}});
    model.remove(gone);
    model.insert({test::named(u"new1.com"_s), test::named(u"new2.com"_s)});
    while (!csv.isDone())
        csv.write(64);
    QCOMPARE(csv.written(), 499);
    QCOMPARE(QString::fromUtf8(buffer.data()), QString::fromUtf8(wanted.data()));

    QBuffer cleared;
    cleared.open(QIODevice::WriteOnly);
    CsvExport none(model, columns, cleared);
    model.clear();
    none.writeAll();
    QCOMPARE(none.written(), 0);
}

void DomainsTextsTest::annotations()
{
    DomainTableModel model;
    DomainRecord noted = test::named(u"a.com"_s);
    noted.tags = {u"keep"_s};
    noted.note = u"old"_s;
    model.insert({noted, test::named(u"例子.中国"_s), test::named(u"same.com"_s)});
    AnnotationImport import = readAnnotations(
        u"Domain;Tags\nA.com;\"sell, 新年，Keep\"\nxn--fsqu00a.xn--fiqs8s;x\nnobody.com;x\nnonsense;x\nsame.com;\n;\n"_s
            .toUtf8(),
        model);
    QCOMPARE(import.error, QString());
    QCOMPARE(import.changes.size(), 2);
    QCOMPARE(import.changes.at(0).name, u"a.com"_s);
    QVERIFY(import.changes.at(0).tags.contains(u"新年"_s));
    QCOMPARE(import.changes.at(0).tags.size(), 3);
    QCOMPARE(import.changes.at(0).note, u"old"_s); // no such column
    QCOMPARE(import.changes.at(1).name, u"例子.中国"_s);
    QCOMPARE(import.unknown, QStringList({u"nobody.com"_s}));
    QCOMPARE(import.refused, QStringList({u"nonsense"_s}));
    QCOMPARE(import.unchanged, 1);

    import = readAnnotations(u"域名,笔记\na.com,first\na.com,second\n"_s.toUtf8(), model);
    QCOMPARE(import.changes.size(), 1);
    QCOMPARE(import.changes.at(0).note, u"second"_s);
    QCOMPARE(import.changes.at(0).tags, QStringList({u"keep"_s}));
    QVERIFY(!readAnnotations("a,b\n1,2\n", model).error.isEmpty());
    QVERIFY(!readAnnotations("name,b\n1,2\n", model).error.isEmpty());

    // What was exported and comes back changes nothing.
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(isExported(model, {DomainColumn::Name, DomainColumn::Tags, DomainColumn::Note}, buffer));
    import = readAnnotations(buffer.data(), model);
    QVERIFY(import.changes.isEmpty());
    QCOMPARE(import.unchanged, 3);
}

} // namespace namestead

QTEST_GUILESS_MAIN(namestead::DomainsTextsTest)
#include "textstest.moc"
