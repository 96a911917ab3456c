#include "tests/ui/workbench.h"
#include "tests/ui/workbenchprogram.h"

#include "app/commandline.h"
#include "ui/accounts/accounteditor.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/accounts/connectionadvice.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/widgets/errortext.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QMenuBar>
#include <QSet>
#include <QStackedWidget>
#include <QTabBar>
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
    void everyPageIsComplete_data();
    void everyPageIsComplete();
    void theKeyboardReachesEverything();
    void connectionAdviceIsExact();
    void commandLineIsUnderstood();
};

namespace {

enum class Look { Everywhere, AtWhatIsShown };

/// The first widget that takes the keyboard and has no name, or nothing.
QString namelessWidget(const QWidget &root, Look look = Look::Everywhere)
{
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith("qt_"_L1)
            || (look == Look::AtWhatIsShown && !widget->isVisible())
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

/// The first label or button that is seen and says nothing, or nothing.
QString silentWidget(const QWidget &root)
{
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->objectName().startsWith("qt_"_L1) || widget->window() != root.window())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        // Qt's own parts of line edits, headers and tab bars have pictures only.
        const bool isOwn =
            button && !button->objectName().isEmpty() && !qobject_cast<const QTabBar *>(button->parentWidget());
        if (isOwn && button->text().isEmpty() && (button->icon().isNull() || button->toolTip().isEmpty()))
            return u"button "_s + button->objectName();
    }
    return {};
}

/// All that Tab can reach in this window, beginning where the keyboard is.
QSet<QWidget *> reachedByTab(QWidget &window)
{
    QSet<QWidget *> reached;
    for (int press = 0; press < 300; ++press) {
        QWidget *focus = window.focusWidget();
        if (!focus || (reached.contains(focus) && press > 150))
            break;
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return reached;
}

const QStringList pageIds{u"domains"_s, u"changes"_s, u"tasks"_s, u"console"_s};

} // namespace

void UiHouseTest::everyPageIsComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

void UiHouseTest::everyPageIsComplete()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    qputenv("NAMESTEAD_CLAIMS_FILE", folder.filePath(u"claims.sqlite"_s).toLocal8Bit());
    {
        const Program first(folder.filePath(u"first"_s), false, language);
        QVERIFY(first.window().isWelcoming());
        QCOMPARE(namelessWidget(first.window(), Look::AtWhatIsShown), QString());
        QCOMPARE(silentWidget(first.window()), QString());
    }
    const Program program(folder.filePath(u"profile"_s), true, language);
    QTRY_COMPARE_WITH_TIMEOUT(program.count(u"domains"_s), 1000, 20'000);
    QStringList titles;
    for (const QString &id : pageIds) {
        program.window().showPage(id);
        QCOMPARE(program.find<QStackedWidget>(u"pages"_s)->currentWidget()->property("visible").toBool(), true);
        QCOMPARE(namelessWidget(program.window(), Look::AtWhatIsShown), QString());
        QCOMPARE(silentWidget(program.window()), QString());
        titles += static_cast<Page *>(program.find<QStackedWidget>(u"pages"_s)->currentWidget())->title();
    }
    titles.removeDuplicates();
    QCOMPARE(titles.size(), pageIds.size());
    for (const QAction *menu : program.window().menuBar()->actions()) {
        QVERIFY(!menu->text().isEmpty());
        for (const QAction *action : menu->menu()->actions())
            QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(menu->text()));
    }
    program.action(Qt::CTRL | Qt::Key_Comma)->trigger();
    const auto *settings = program.find<SettingsDialog>(u"settingsDialog"_s);
    QVERIFY(settings);
    QCOMPARE(namelessWidget(*settings), QString());
    QCOMPARE(silentWidget(*settings), QString());
}

void UiHouseTest::theKeyboardReachesEverything()
{
    const QTemporaryDir folder;
    qputenv("NAMESTEAD_CLAIMS_FILE", folder.filePath(u"claims.sqlite"_s).toLocal8Bit());
    const Program program(folder.filePath(u"profile"_s), true);
    QTRY_COMPARE_WITH_TIMEOUT(program.count(u"domains"_s), 1000, 20'000);
    for (const QString &id : {u"domains"_s, u"changes"_s, u"tasks"_s}) {
        program.window().showPage(id);
        QWidget *page = program.find<QStackedWidget>(u"pages"_s)->currentWidget();
        program.find<QListView>(u"navigation"_s)->setFocus();
        const QSet<QWidget *> reached = reachedByTab(program.window());
        for (QWidget *widget : program.window().findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(&program.window())
                || !widget->isEnabled() || widget->focusProxy() || widget->objectName().startsWith("qt_"_L1)
                || widget->window() != &program.window())
                continue;
            QVERIFY2(reached.contains(widget),
                     qPrintable(u"%1: %2 %3"_s.arg(page->objectName(),
                                                   QString::fromLatin1(widget->metaObject()->className()),
                                                   widget->objectName())));
        }
    }
}

void UiHouseTest::connectionAdviceIsExact()
{
    Account account;
    account.site = Site::Custom;
    account.address = QUrl(u"https://gateway.example/"_s);
    const auto advice = [&](ApiError::Kind kind, const QString &code) {
        ApiError error;
        error.kind = kind;
        error.code = code;
        return connectionAdvice(error, account);
    };
    using Kind = ApiError::Kind;
    const QStringList all{advice(Kind::Credentials, u"InvalidAccessKeyId.NotFound"_s),
                          advice(Kind::Credentials, u"InvalidAccessKeyId.Inactive"_s),
                          advice(Kind::Credentials, u"SignatureDoesNotMatch"_s),
                          advice(Kind::Credentials, u"InvalidSecurityToken.Expired"_s),
                          advice(Kind::Credentials, u"InvalidSecurityToken.Malformed"_s),
                          advice(Kind::Credentials, u"MissingSecurityToken"_s),
                          advice(Kind::Forbidden, u"Forbidden.RAM"_s),
                          advice(Kind::Forbidden, u"Forbidden.RiskControl"_s),
                          advice(Kind::Forbidden, u"Forbidden.UserVerification"_s),
                          advice(Kind::Network, u"HostNotFoundError"_s),
                          advice(Kind::Network, u"ConnectionRefusedError"_s),
                          advice(Kind::Network, u"SslHandshakeFailedError"_s),
                          advice(Kind::Network, u"ProxyNotFoundError"_s),
                          advice(Kind::Rejected, u"NoSuchVersion"_s),
                          advice(Kind::Malformed, u"NotAReply"_s)};
    QVERIFY(!all.contains(QString()));
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size()); // each says something of its own
    QVERIFY(all.at(6).contains("domain:QueryCommonInfo"_L1));
    QVERIFY(all.at(9).contains("gateway.example"_L1));
    QVERIFY(ramPolicy(true).contains("domain:CreateOrderRenew"_L1));
    QVERIFY(!ramPolicy(false).contains("Order"_L1));
    QVERIFY(QJsonDocument::fromJson(ramPolicy(true).toUtf8()).isObject());
}

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
    QVERIFY(!line.timesStart);
    QVERIFY(read({u"--time-start"_s}).timesStart);
}

QTEST_MAIN(UiHouseTest)
#include "housetest.moc"
