#include "tests/ui/workbench.h"

#include "app/commandline.h"
#include "ui/accounts/accounteditor.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/widgets/errortext.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace namestead;

/// What holds for the whole face of the program: colours that can be read, texts in both languages, names for assistive technology.
class UiHouseTest : public QObject
{
    Q_OBJECT
private slots:
    void coloursCanBeRead_data();
    void coloursCanBeRead();
    void translationsAreComplete_data();
    void translationsAreComplete();
    void everyErrorHasWords();
    void everyFieldHasAName();
    void commandLineIsUnderstood();
};

namespace {

/// The first widget that takes the keyboard and has no name, or nothing.
QString namelessWidget(const QWidget &root)
{
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith("qt_"_L1)
            || widget->window() != root.window()) // the list that a combo box drops is Qt's own
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            return u"%1 \"%2\" in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                            widget->objectName(), widget->parentWidget()->objectName());
        // A combo box's accessible name is its text; who reads it out needs the label.
        if (qobject_cast<QComboBox *>(widget)) {
            const auto labels = root.findChildren<QLabel *>();
            if (std::none_of(labels.begin(), labels.end(),
                             [&](const QLabel *label) { return label->buddy() == widget; }))
                return u"combo box %1 without a label"_s.arg(widget->objectName());
        }
    }
    return {};
}

} // namespace

void UiHouseTest::coloursCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void UiHouseTest::coloursCanBeRead()
{
    QFETCH(bool, dark);
    const QPalette palette = themePalette(dark);
    QCOMPARE(isDark(palette), dark);
    constexpr double enough = 4.5;
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
        const QColor colour = palette.color(ground);
        QVERIFY(contrast(palette.color(QPalette::Text), colour) >= enough);
        QVERIFY(contrast(secondaryText(palette), colour) >= enough);
        for (const Tone tone : {Tone::Accent, Tone::Good, Tone::Attention, Tone::Danger, Tone::Neutral}) {
            const double own = contrast(toneColor(tone, palette), toneTint(tone, palette, colour));
            QVERIFY2(own >= enough, qPrintable(u"tone %1 on ground %2: %3"_s.arg(int(tone)).arg(int(ground)).arg(own)));
            QVERIFY(contrast(toneColor(tone, palette), colour) >= enough);
        }
    }
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= enough);
    QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= enough);
}

void UiHouseTest::translationsAreComplete_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Chinese") << u"namestead_zh_CN"_s;
    QTest::newRow("English plurals") << u"namestead_en"_s;
}

void UiHouseTest::translationsAreComplete()
{
    QFETCH(QString, name);
    QFile file(QStringLiteral(NAMESTEAD_TRANSLATIONS "/%1.ts").arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTranslator loaded;
    QVERIFY(loaded.load(u":/i18n/%1.qm"_s.arg(name)));
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    QString comment;
    int messages = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            source = xml.readElementText();
            comment.clear();
        } else if (xml.name() == "comment"_L1) {
            comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            ++messages;
            QVERIFY2(!xml.attributes().hasAttribute("type"_L1), qPrintable(context + u": "_s + source));
            const QString text = loaded.translate(context.toUtf8(), source.toUtf8(), comment.toUtf8(), 1);
            QVERIFY2(!text.isEmpty(), qPrintable(context + u": "_s + source));
            xml.skipCurrentElement();
        }
    }
    QVERIFY(!xml.hasError());
    QVERIFY(messages > 5);
}

void UiHouseTest::everyErrorHasWords()
{
    Languages languages;
    for (const auto &language : {u"en"_s, u"zh"_s}) {
        languages.apply(language);
        for (int kind = 0; kind <= int(ApiError::Kind::Keychain); ++kind) {
            ApiError error;
            error.kind = ApiError::Kind(kind);
            error.code = u"SomeCode"_s;
            error.requestId = u"the-request"_s;
            error.serverText = u"their words"_s;
            const ErrorText text = errorText(error);
            QVERIFY(!text.what.isEmpty() && !text.meaning.isEmpty());
            QVERIFY(!errorSentences(error).contains(u"their words"_s));
            QVERIFY(errorDetails(error, 0).contains(u"the-request"_s));
        }
    }
    ApiError noKeyring{
        .kind = ApiError::Kind::Keychain, .code = u"NoKeyring"_s, .serverText = {}, .requestId = {}, .field = {}};
    QVERIFY(offersThisRun(noKeyring));
    noKeyring.code = u"KeyringEntryMissing"_s;
    QVERIFY(!offersThisRun(noKeyring));
}

void UiHouseTest::everyFieldHasAName()
{
    Languages languages;
    Workbench bench;
    for (const auto &language : {u"zh"_s, u"en"_s}) {
        languages.apply(language);
        for (const Operation *operation : Catalogue::builtIn().operations()) {
            bench.page->choose(operation->name);
            const QString nameless = namelessWidget(bench.window);
            QVERIFY2(nameless.isEmpty(), qPrintable(operation->name + u": "_s + nameless));
        }
        const AccountsDialog accounts(bench.store, bench.secrets, bench.clients, nullptr);
        QCOMPARE(namelessWidget(accounts), QString());
        const AboutDialog about({{u"Part"_s, u"1"_s, u"MIT"_s}}, nullptr);
        QCOMPARE(namelessWidget(about), QString());
        const ShortcutsDialog shortcuts(*bench.window.menuBar(), nullptr);
        QCOMPARE(namelessWidget(shortcuts), QString());
        auto *editor = new AccountEditor(bench.store, bench.secrets, bench.clients, std::nullopt, &bench.window);
        QCOMPARE(namelessWidget(*editor), QString());
        delete editor;
    }
}

void UiHouseTest::commandLineIsUnderstood()
{
    const auto read = [](const QStringList &arguments) {
        return readCommandLine(QStringList{u"namestead"_s} + arguments);
    };
    QCOMPARE(read({}).next, CommandLine::Next::Run);
    QCOMPARE(read({u"--version"_s}).next, CommandLine::Next::PrintAndEnd);
    QCOMPARE(read({u"--help"_s}).next, CommandLine::Next::PrintAndEnd);
    QCOMPARE(read({u"--lang"_s, u"fr"_s}).next, CommandLine::Next::Refuse);
    QCOMPARE(read({u"stray"_s}).next, CommandLine::Next::Refuse);
    const CommandLine line = read({u"--profile-dir"_s, u"/tmp/x"_s, u"--lang"_s, u"zh"_s, u"--practice"_s});
    QCOMPARE(line.profileDir, u"/tmp/x"_s);
    QCOMPARE(line.language, u"zh"_s);
    QVERIFY(line.startsWithPractice);
}

QTEST_MAIN(UiHouseTest)
#include "housetest.moc"
