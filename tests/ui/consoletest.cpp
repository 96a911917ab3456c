#include "tests/ui/workbench.h"

#include "models/orders/orderengine.h"
#include "models/orders/orderjournal.h"
#include "models/orders/sqliteorderstorage.h"
#include "ui/accounts/accounteditor.h"
#include "ui/console/parametereditor.h"
#include "ui/console/requestform.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace namestead;

/// A write that waits for a person who does not answer, until it is given up.
class UnansweredWrite final : public Call<Done>
{
public:
    using Call::Call;
    void abort() override
    {
        finishWith(ApiError{
            .kind = ApiError::Kind::OutcomeUnknown, .code = {}, .serverText = {}, .requestId = {}, .field = {}});
    }
};

class WaitingKeychain final : public SecretStore
{
public:
    Call<AccountSecret> *read(const QString &accountId) override { return m_kept.read(accountId); }
    Call<Done> *write(const QString &, const AccountSecret &) override { return new UnansweredWrite(this); }
    Call<Done> *remove(const QString &accountId) override
    {
        removed += accountId;
        return m_kept.remove(accountId);
    }
    QStringList removed;

private:
    SessionSecretStore m_kept;
};

class UiConsoleTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void readIsFoundFilledInSentAndShown();
    void requiredFieldsAreNamedAndNothingIsSent();
    void wrongValueIsToldAtItsField();
    void writeAsksFirst();
    void changedAccountGetsNothingThatWasAgreedBefore();
    void closingAsksWhileAWriteRuns();
    void newNameOfAnAccountEndsNothing();
    void nameOfAnOrderIsChosenAndBringsItsDate();
    void ordersNeedTheOrderEngine();
    void cancelEndsTheWaitForTheKeychain();
    void readOnlyAccountSendsNoWrites();
    void pastRequestComesBackIntoTheForm();
    void curlCommandHoldsNoKeySecret();
    void refusalIsExplained();
    void languageSwitchesAtOnce();

private:
    template <class T> T *part(const QString &name) { return m_bench->window.findChild<T *>(name); }
    QLineEdit *field(const QString &parameter)
    {
        return part<ParameterEditor>(u"parameter:"_s + parameter)->findChild<QLineEdit *>(u"field"_s);
    }
    QString fault(const QString &parameter) { return part<ParameterEditor>(u"parameter:"_s + parameter)->shownFault(); }
    void enter(const QString &parameter, const QString &text);
    void send() { QTest::mouseClick(part<QPushButton>(u"send"_s), Qt::LeftButton); }
    void useRealAccount(bool readOnly);
    QMessageBox *question() { return m_bench->window.findChild<QMessageBox *>(u"question"_s); }

    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<Workbench> m_bench;
};

void UiConsoleTest::init()
{
    m_languages = std::make_unique<Languages>();
    m_languages->apply(u"en"_s);
    m_bench = std::make_unique<Workbench>();
    m_bench->window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_bench->window));
}

void UiConsoleTest::cleanup()
{
    m_bench.reset();
    m_languages.reset();
}

void UiConsoleTest::enter(const QString &parameter, const QString &text)
{
    QLineEdit *edit = field(parameter);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void UiConsoleTest::useRealAccount(bool readOnly)
{
    Account account;
    account.label = u"Company"_s;
    account.keyId = u"LTAIexample"_s;
    account.readOnly = readOnly;
    const auto added = m_bench->store.add(account);
    QVERIFY(added);
    m_bench->session.setAccount(added->id);
}

void UiConsoleTest::readIsFoundFilledInSentAndShown()
{
    auto *search = part<QLineEdit>(u"operationSearch"_s);
    QTest::keyClicks(search, u"QueryDomainList"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(part<QLabel>(u"operationName"_s)->text(), Catalogue::builtIn().operation(u"QueryDomainList")->title.en);
    enter(u"PageNum"_s, u"1"_s);
    enter(u"PageSize"_s, u"3"_s);
    QTRY_VERIFY(part<QPlainTextEdit>(u"requestText"_s)->toPlainText().contains(u"PageSize=3"_s));
    send();
    QTRY_VERIFY(m_bench->session.outcome().has_value());
    QVERIFY2(!m_bench->session.outcome()->error, qPrintable(m_bench->session.answerText(SecretFields::Hidden, {})));
    QCOMPARE(m_bench->session.outcome()->reply->httpStatus, 200);
    const QString text = part<QPlainTextEdit>(u"answerText"_s)->toPlainText();
    QVERIFY(text.contains(u"TotalItemNum"_s));
    QVERIFY(part<QTreeView>(u"answerTree"_s)->model()->rowCount() > 3);
    const QString request = part<QPlainTextEdit>(u"requestText"_s)->toPlainText();
    QVERIFY(request.contains(u"Action=QueryDomainList"_s));
    QVERIFY(request.contains(u"AccessKeyId=***"_s));
    QVERIFY(request.contains(u"Signature=***"_s));
    QVERIFY(part<QLabel>(u"requestId"_s)->text().contains(m_bench->session.outcome()->reply->requestId));
    QCOMPARE(m_bench->session.history().rowCount(), 1);
}

void UiConsoleTest::requiredFieldsAreNamedAndNothingIsSent()
{
    m_bench->page->choose(u"QueryDomainList"_s);
    QVERIFY(fault(u"PageNum"_s).isEmpty()); // not before anybody did anything
    send();
    QCOMPARE(fault(u"PageNum"_s), u"This parameter is required."_s);
    QCOMPARE(fault(u"PageSize"_s), u"This parameter is required."_s);
    QVERIFY(field(u"PageNum"_s)->hasFocus());
    QVERIFY(!m_bench->session.isRunning());
    QCOMPARE(m_bench->session.history().rowCount(), 0);
}

void UiConsoleTest::wrongValueIsToldAtItsField()
{
    m_bench->page->choose(u"QueryDomainList"_s);
    enter(u"PageSize"_s, u"ten"_s);
    QCOMPARE(fault(u"PageSize"_s), u"Enter a whole number."_s);
    QVERIFY(fault(u"PageNum"_s).isEmpty());
    enter(u"PageSize"_s, u"10"_s);
    QVERIFY(fault(u"PageSize"_s).isEmpty());
}

void UiConsoleTest::writeAsksFirst()
{
    m_bench->page->choose(u"SetDefaultRegistrantProfile"_s);
    enter(u"RegistrantProfileId"_s, u"1"_s);
    send();
    QTRY_VERIFY(question());
    QVERIFY(question()->text().contains(u"Practice account"_s));
    QVERIFY(!m_bench->session.isRunning());
    QTest::mouseClick(question()->findChild<QPushButton *>(u"reject"_s), Qt::LeftButton);
    QTRY_VERIFY(!question());
    QCOMPARE(m_bench->session.history().rowCount(), 0);
    send();
    QTRY_VERIFY(question());
    QTest::mouseClick(question()->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
    QTRY_VERIFY(m_bench->session.outcome().has_value());
    QVERIFY(m_bench->session.outcome()->reply.has_value());
    QCOMPARE(m_bench->session.history().rowCount(), 1);
}

void UiConsoleTest::changedAccountGetsNothingThatWasAgreedBefore()
{
    useRealAccount(false);
    Account account = *m_bench->session.account();
    account.site = Site::Custom;
    account.address = QUrl(u"http://127.0.0.1:9"_s); // nobody there
    QVERIFY(m_bench->store.change(account));
    m_bench->page->choose(u"SetDefaultRegistrantProfile"_s);
    for (const bool whileAsked : {true, false}) {
        enter(u"RegistrantProfileId"_s, u"1"_s);
        send();
        QTRY_VERIFY(question());
        const auto change = [&] {
            account.keyId += u'x';
            QVERIFY(m_bench->store.change(account));
        };
        if (whileAsked)
            change();
        const int before = m_bench->session.history().rowCount();
        QTest::mouseClick(question()->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
        if (!whileAsked)
            change(); // the keychain has not answered yet
        QTRY_COMPARE(m_bench->session.history().rowCount(), before + 1);
        QVERIFY(m_bench->session.outcome()->error);
        QCOMPARE(m_bench->session.outcome()->error->code, u"AccountChanged"_s);
        QTRY_VERIFY(!question());
    }
}

void UiConsoleTest::closingAsksWhileAWriteRuns()
{
    m_bench->page->choose(u"SetDefaultRegistrantProfile"_s);
    FormValues values;
    values.texts.insert(u"RegistrantProfileId"_s, u"1"_s);
    m_bench->session.send(*Catalogue::builtIn().operation(u"SetDefaultRegistrantProfile"), values);
    QVERIFY(m_bench->session.isChanging());
    QVERIFY(!m_bench->window.close());
    QVERIFY(question());
    QTest::mouseClick(question()->findChild<QPushButton *>(u"reject"_s), Qt::LeftButton);
    QVERIFY(m_bench->window.isVisible());
    QVERIFY(!m_bench->window.close());
    QTest::mouseClick(m_bench->window.findChildren<QMessageBox *>().constLast()->findChild<QPushButton *>(u"accept"_s),
                      Qt::LeftButton);
    QVERIFY(!m_bench->window.isVisible());
}

void UiConsoleTest::newNameOfAnAccountEndsNothing()
{
    useRealAccount(false);
    Account account = *m_bench->session.account();
    m_bench->keychain.write(account.id, {u"secret"_s, {}});
    const auto reached = [&] {
        DomainsClient *found = nullptr;
        m_bench->clients.reach(account.id, &m_bench->window,
                               [&](const Result<DomainsClient *> &client) { found = client ? *client : nullptr; });
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return found != nullptr; }, 2000);
        return found;
    };
    DomainsClient *first = reached();
    QVERIFY(first);
    account.label = u"Another name"_s;
    QVERIFY(m_bench->store.change(account));
    QCOMPARE(reached(), first);
    account.carrier = Endpoint::Carrier::FormBody;
    QVERIFY(m_bench->store.change(account));
    QPointer<DomainsClient> second = reached();
    QVERIFY(second && second != first);
    QCOMPARE(second->endpoint().carrier, Endpoint::Carrier::FormBody);
}

void UiConsoleTest::nameOfAnOrderIsChosenAndBringsItsDate()
{
    const QList<AccountName> all{{u"first.cn"_s, 1'800'000'000'000}, {u"second.cn"_s, 1'900'000'000'123}};
    m_bench->session.setNames([&](const QString &typed, int) {
        QList<AccountName> found = all;
        found.removeIf([&](const AccountName &name) { return !name.name.contains(typed); });
        return found;
    });
    const auto choose = [&](const QString &typed) {
        QTest::mouseClick(part<QPushButton>(u"insertName"_s), Qt::LeftButton);
        auto *search = part<QLineEdit>(u"nameSearch"_s);
        QVERIFY(search);
        QTest::keyClicks(search, typed);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(!part<QDialog>(u"namePicker"_s));
    };
    const auto sent = [&](const QString &text) {
        return part<QPlainTextEdit>(u"requestText"_s)->toPlainText().contains(text);
    };
    m_bench->page->choose(u"SaveSingleTaskForCreatingOrderRenew"_s);
    // A date that nobody chose is not sent.
    QTRY_VERIFY(sent(u"Action=SaveSingleTaskForCreatingOrderRenew"_s));
    QVERIFY(!sent(u"CurrentExpirationDate"_s));
    choose(u"second"_s);
    QTRY_VERIFY(sent(u"DomainName=second.cn"_s));
    QVERIFY(sent(u"CurrentExpirationDate=1900000000123"_s));

    m_bench->page->choose(u"SaveBatchTaskForCreatingOrderRenew"_s);
    choose(u"first"_s);
    choose(u"second"_s);
    choose(u"first"_s);
    QTRY_VERIFY(sent(u"OrderRenewParam.2.DomainName=second.cn"_s));
    QVERIFY(sent(u"OrderRenewParam.2.CurrentExpirationDate=1900000000123"_s));
    QVERIFY(sent(u"OrderRenewParam.1.DomainName=first.cn"_s));
    QVERIFY(sent(u"OrderRenewParam.1.CurrentExpirationDate=1800000000000"_s));
    QVERIFY(!sent(u"OrderRenewParam.3"_s));
}

void UiConsoleTest::ordersNeedTheOrderEngine()
{
    m_bench->page->choose(u"SaveSingleTaskForCreatingOrderRenew"_s);
    QVERIFY(!part<QPushButton>(u"send"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(u"copyCurl"_s)->isEnabled());
    QVERIFY(part<QLabel>(u"permission"_s)->isVisible());
    QCOMPARE(part<QPushButton>(u"send"_s)->toolTip(), part<QLabel>(u"permission"_s)->text());
    // Past the button too: the session itself refuses.
    const Operation &renewal = *Catalogue::builtIn().operation(u"SaveSingleTaskForCreatingOrderRenew");
    m_bench->session.send(renewal, {});
    QVERIFY(!m_bench->session.isRunning());

    SqliteOrderStorage storage(m_bench->folder.filePath(u"orders.sqlite"_s),
                               m_bench->folder.filePath(u"claims.sqlite"_s));
    QVERIFY(storage.open());
    OrderJournal journal(storage);
    OrderEngine engine(journal, Catalogue::builtIn(), [](const QString &) { return std::optional<OrderAccount>(); });
    m_bench->session.setOrderEngine(&engine);
    QVERIFY(part<QPushButton>(u"send"_s)->isEnabled());
    useRealAccount(false);
    QVERIFY(part<QPushButton>(u"send"_s)->isEnabled());
    // A signed command would pass the engine by.
    std::optional<Result<QString>> command;
    m_bench->session.makeCurl(renewal, {}, *m_bench->session.account(), this,
                              [&](const Result<QString> &result) { command = result; });
    QTRY_VERIFY(command);
    QCOMPARE(command->error().code, u"OrderNotPermitted"_s);
    m_bench->session.setOrderEngine(nullptr);
}

void UiConsoleTest::cancelEndsTheWaitForTheKeychain()
{
    WaitingKeychain keychain;
    AccountSecrets secrets(keychain);
    QPointer<AccountEditor> editor =
        new AccountEditor(m_bench->store, secrets, m_bench->clients, std::nullopt, &m_bench->window);
    editor->open();
    for (const auto &[name, text] : {std::pair(u"label"_s, u"Mine"_s), std::pair(u"keyId"_s, u"LTAIexample"_s),
                                     std::pair(u"secret"_s, u"secret"_s)})
        editor->findChild<QLineEdit *>(name)->setText(text);
    editor->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(!editor->findChild<QPushButton *>(u"save"_s)->isEnabled());
    QVERIFY(editor->findChild<QPushButton *>(u"cancel"_s)->isEnabled());
    editor->findChild<QPushButton *>(u"cancel"_s)->click();
    QTRY_VERIFY(!editor);
    // Neither the account nor what the keychain may have written later stays.
    QVERIFY(m_bench->store.accounts().isEmpty());
    QCOMPARE(keychain.removed.size(), 1);
}

void UiConsoleTest::readOnlyAccountSendsNoWrites()
{
    m_bench->page->choose(u"SetDefaultRegistrantProfile"_s);
    useRealAccount(true);
    QVERIFY(!part<QPushButton>(u"send"_s)->isEnabled());
    QVERIFY(part<QPushButton>(u"send"_s)->toolTip().contains(u"read-only"_s));
    m_bench->page->choose(u"QueryDomainList"_s);
    QVERIFY(part<QPushButton>(u"send"_s)->isEnabled());
}

void UiConsoleTest::pastRequestComesBackIntoTheForm()
{
    m_bench->page->choose(u"QueryDomainList"_s);
    enter(u"PageNum"_s, u"2"_s);
    enter(u"PageSize"_s, u"4"_s);
    send();
    QTRY_COMPARE(m_bench->session.history().rowCount(), 1);
    m_bench->page->choose(u"QueryTaskList"_s);
    auto *history = part<QTreeView>(u"history"_s);
    emit history->activated(history->model()->index(0, 0));
    QCOMPARE(field(u"PageNum"_s)->text(), u"2"_s);
    QCOMPARE(field(u"PageSize"_s)->text(), u"4"_s);
}

void UiConsoleTest::curlCommandHoldsNoKeySecret()
{
    m_bench->page->choose(u"QueryDomainList"_s);
    enter(u"PageNum"_s, u"1"_s);
    enter(u"PageSize"_s, u"3"_s);
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(part<QPushButton>(u"copyCurl"_s), Qt::LeftButton);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"curl -X POST 'http://127.0.0.1"_s));
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.contains(u"Signature="_s));
    QVERIFY(!command.contains(QString::fromUtf8(m_bench->practice.credentials().secret)));
}

void UiConsoleTest::refusalIsExplained()
{
    m_bench->page->choose(u"QueryDomainByInstanceId"_s);
    enter(u"InstanceId"_s, u"S-no-such-instance"_s);
    send();
    QTRY_VERIFY(m_bench->session.outcome().has_value());
    QVERIFY(m_bench->session.outcome()->error.has_value());
    QVERIFY(part<QWidget>(u"errorPanel"_s)->isVisible());
    QVERIFY(!part<QLabel>(u"errorWhat"_s)->text().isEmpty());
    QVERIFY(
        part<QPlainTextEdit>(u"errorDetails"_s)->toPlainText().contains(m_bench->session.outcome()->error->requestId));
}

void UiConsoleTest::languageSwitchesAtOnce()
{
    m_bench->page->choose(u"QueryDomainList"_s);
    send();
    QCOMPARE(fault(u"PageNum"_s), u"This parameter is required."_s);
    m_languages->apply(u"zh"_s);
    QTRY_COMPARE(part<QPushButton>(u"cancel"_s)->text(), u"取消"_s);
    QCOMPARE(part<QLabel>(u"operationName"_s)->text(), Catalogue::builtIn().operation(u"QueryDomainList")->title.zh);
    QCOMPARE(fault(u"PageNum"_s), u"该参数必填。"_s);
    m_languages->apply(u"en"_s);
    QTRY_COMPARE(part<QPushButton>(u"cancel"_s)->text(), u"Cancel"_s);
}

QTEST_MAIN(UiConsoleTest)
#include "consoletest.moc"
