#include "models/console/answertreemodel.h"
#include "models/console/formvalues.h"
#include "models/console/operationtreemodel.h"
#include "models/console/parameterrowsmodel.h"
#include "models/console/replytext.h"
#include "models/console/requesthistory.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace namestead;

class UiModelsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void operationTreeHoldsEveryOperationOnce();
    void searchLooksAtNamesTitlesAndHelpInBothLanguages_data();
    void searchLooksAtNamesTitlesAndHelpInBothLanguages();
    void languageChangesTextsAndNoRows();
    void formValuesBecomeParameters();
    void everyFaultyParameterIsNamed();
    void secretsAreNotKept();
    void rowsModelTellsNoSecret();
    void answerTreeHidesSecretsUntilAsked();
    void answerTreeTellsWhatValuesMean();
    void readableTextKeepsOrderAndHidesSecrets_data();
    void readableTextKeepsOrderAndHidesSecrets();
    void messageThatQuotesTheSignedTextIsHidden();
    void everythingInsideASecretIsHidden();
    void keysInForeignPagesAreHidden();
    void commaListsAreCountedAsSent();
    void historyTellsOutcomesInWords();
    void historyKeepsTheLastFifty();
};

namespace {

const Operation &operationNamed(QStringView name)
{
    return *Catalogue::builtIn().operation(name);
}

QModelIndex child(const QAbstractItemModel &model, const QString &name, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString() == name)
            return index;
    }
    return {};
}

int operationsIn(const QAbstractItemModel &model)
{
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += model.rowCount(model.index(row, 0));
    return count;
}

Document parsed(const QByteArray &body)
{
    return std::get<Document>(Document::parse(body));
}

} // namespace

void UiModelsTest::operationTreeHoldsEveryOperationOnce()
{
    OperationTreeModel model(Catalogue::builtIn());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(operationsIn(model), int(Catalogue::builtIn().operations().size()));
    for (const Operation *operation : Catalogue::builtIn().operations())
        QCOMPARE(model.operation(model.indexOf(operation->name)), operation);
    QVERIFY(!model.indexOf(u"NoSuchOperation").isValid());
}

void UiModelsTest::searchLooksAtNamesTitlesAndHelpInBothLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("wire name, any case") << u"querydomainlist"_s << u"QueryDomainList"_s;
    QTest::newRow("English title") << u"renew several"_s << u"SaveBatchTaskForCreatingOrderRenew"_s;
    QTest::newRow("Chinese") << u"批量 续费"_s << u"SaveBatchTaskForCreatingOrderRenew"_s;
    QTest::newRow("words in any order") << u"List Query Domain"_s << u"QueryDomainList"_s;
}

void UiModelsTest::searchLooksAtNamesTitlesAndHelpInBothLanguages()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    OperationTreeModel model(Catalogue::builtIn());
    OperationFilterModel filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSearchText(text);
    QVERIFY(filter.mapFromSource(model.indexOf(found)).isValid());
    QVERIFY(operationsIn(filter) < operationsIn(model) / 2);
    filter.setSearchText(u"nothing is called this"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setSearchText({});
    QCOMPARE(operationsIn(filter), operationsIn(model));
}

void UiModelsTest::languageChangesTextsAndNoRows()
{
    OperationTreeModel model(Catalogue::builtIn());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex list(model.indexOf(u"QueryDomainList"));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QString english = list.data(OperationTreeModel::TitleRole).toString();
    model.setLanguage(u"zh_CN"_s);
    QCOMPARE(list.data(OperationTreeModel::TitleRole).toString(), operationNamed(u"QueryDomainList").title.zh);
    QVERIFY(english != list.data(OperationTreeModel::TitleRole).toString());
    QCOMPARE(changes.size(), 1 + model.rowCount());
}

void UiModelsTest::formValuesBecomeParameters()
{
    const Operation &renew = operationNamed(u"SaveBatchTaskForCreatingOrderRenew");
    const Parameter &list = *renew.parameter("OrderRenewParam");
    QStringList cells(qsizetype(list.fields.size()));
    const auto set = [&](const char *field, const QString &text) {
        for (size_t i = 0; i < list.fields.size(); ++i) {
            if (list.fields[i].wireName == field)
                cells[qsizetype(i)] = text;
        }
    };
    set("DomainName", u"例子.中国"_s);
    set("SubscriptionDuration", u"2"_s);
    FormValues values;
    values.rows.insert(list.name, {QStringList(cells.size()), cells});
    const Parameters parameters = parametersOf(renew, values);
    QCOMPARE(parameters.size(), 2); // the empty row is not sent and takes no number
    QCOMPARE(parameters.value("OrderRenewParam.1.DomainName")->toByteArray(), "例子.中国");
    QCOMPARE(parameters.value("OrderRenewParam.1.SubscriptionDuration")->toByteArray(), "2");
    QCOMPARE(countOf(renew, values), 1);
}

void UiModelsTest::everyFaultyParameterIsNamed()
{
    const Operation &list = operationNamed(u"QueryDomainList");
    FormValues values;
    values.texts.insert(u"PageSize"_s, u"many"_s);
    const auto faults = faultsOf(list, values);
    QCOMPARE(faults.size(), size_t(2));
    QCOMPARE(faults[0], (ParameterFault{u"PageNum"_s, ParameterFault::Reason::Missing}));
    QCOMPARE(faults[1], (ParameterFault{u"PageSize"_s, ParameterFault::Reason::NotANumber}));
}

void UiModelsTest::secretsAreNotKept()
{
    const Operation *withSecret = nullptr;
    const Parameter *secret = nullptr;
    for (const Operation *operation : Catalogue::builtIn().operations()) {
        for (const Parameter &parameter : operation->parameters) {
            if (parameter.secret && parameter.list == ListKind::None) {
                withSecret = operation;
                secret = &parameter;
            }
        }
    }
    QVERIFY(withSecret);
    FormValues values;
    values.texts.insert(secret->name, u"classified"_s);
    values.texts.insert(u"DomainName"_s, u"example.com"_s);
    const FormValues kept = withoutSecrets(*withSecret, values);
    QVERIFY(!kept.texts.contains(secret->name));
    QCOMPARE(kept.texts.value(u"DomainName"_s), u"example.com"_s);
}

void UiModelsTest::rowsModelTellsNoSecret()
{
    Parameter list;
    list.name = u"Transfer"_s;
    list.type = ValueType::Object;
    for (const auto &name : {u"DomainName"_s, u"Code"_s}) {
        Parameter field;
        field.name = name;
        field.wireName = name.toUtf8();
        field.secret = name == u"Code"_s;
        list.fields.push_back(field);
    }
    ParameterRowsModel model(list);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.appendText(u"example.com\tclassified\n\nexample.net\tclassified, too\n"_s);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rows(),
             (QList<QStringList>{{u"example.com"_s, u"classified"_s}, {u"example.net"_s, u"classified, too"_s}}));
    for (int role = 0; role < Qt::UserRole + 8; ++role)
        QVERIFY(!model.index(0, 1).data(role).toString().contains(u"classified"_s));
    QVERIFY(!model.index(0, 1).data().toString().isEmpty());
    QVERIFY(model.setData(model.index(0, 0), QString()));
    QVERIFY(model.setData(model.index(0, 1), QString()));
    QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"–"_s);
    QCOMPARE(model.headerData(1, Qt::Vertical).toInt(), 1);
    QVERIFY(model.removeRows(0, 1));
    QCOMPARE(model.rowCount(), 1);
}

void UiModelsTest::answerTreeHidesSecretsUntilAsked()
{
    AnswerTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Document document = parsed(R"({"RequestId":"R","EncodedPolicy":"classified","Accessid":"A"})");
    model.setAnswer(operationNamed(u"GetOperationOssUploadPolicy"), document);
    QVERIFY(model.hasSecrets());
    const QModelIndex value = child(model, u"EncodedPolicy"_s).siblingAtColumn(int(AnswerTreeModel::Column::Value));
    QVERIFY(value.isValid());
    for (int role = 0; role < Qt::UserRole + 8; ++role)
        QVERIFY(!value.data(role).toString().contains(u"classified"_s));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setSecretsShown(true);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(value.data().toString(), u"classified"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void UiModelsTest::answerTreeTellsWhatValuesMean()
{
    AnswerTreeModel model;
    model.setLanguage(u"en_US"_s);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Document document = parsed(
        R"({"Data":{"Domain":[{"DomainName":"a.com","ExpirationDateLong":1522080000000,"DomainStatus":"3"}]},"Odd":null})");
    model.setAnswer(operationNamed(u"QueryDomainList"), document);
    const QModelIndex list = child(model, u"Domain"_s, child(model, u"Data"_s));
    const QModelIndex entry = model.index(0, 0, list);
    QCOMPARE(entry.data().toString(), u"[1]"_s);
    const auto meaning = [&](const QString &name) {
        return child(model, name, entry).siblingAtColumn(int(AnswerTreeModel::Column::Meaning)).data().toString();
    };
    QVERIFY2(meaning(u"ExpirationDateLong"_s).startsWith(u"2018-03-2"_s), qPrintable(meaning(u"ExpirationDateLong"_s)));
    QVERIFY(!meaning(u"DomainStatus"_s).isEmpty());
    QVERIFY(child(model, u"DomainName"_s, entry).data(AnswerTreeModel::KnownRole).toBool());
    QVERIFY(!child(model, u"Odd"_s).data(AnswerTreeModel::KnownRole).toBool());
}

void UiModelsTest::readableTextKeepsOrderAndHidesSecrets_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << QByteArray(R"({"Signature":"classified","Host":"line\n\"two\"","Accessid":"A"})");
    QTest::newRow("XML") << QByteArray(
        "<?xml version=\"1.0\"?><GetOperationOssUploadPolicyResponse><Signature>classified</Signature>"
        "<Host>h</Host><Accessid>A</Accessid></GetOperationOssUploadPolicyResponse>");
}

void UiModelsTest::readableTextKeepsOrderAndHidesSecrets()
{
    QFETCH(QByteArray, body);
    const Document document = parsed(body);
    const Operation &operation = operationNamed(u"GetOperationOssUploadPolicy");
    const QString hidden = readableBody(body, document, operation, SecretFields::Hidden, u"(hidden)"_s);
    QVERIFY(!hidden.contains(u"classified"_s));
    QVERIFY(hidden.contains(u"(hidden)"_s));
    QVERIFY(hidden.indexOf(u"Signature"_s) < hidden.indexOf(u"Host"_s));
    QVERIFY(hidden.indexOf(u"Host"_s) < hidden.indexOf(u"Accessid"_s));
    const QString shown = readableBody(body, document, operation, SecretFields::Shown, u"(hidden)"_s);
    QVERIFY(shown.contains(u"classified"_s));
    // What is shown can be read back as the same document.
    const auto again = Document::parse(shown.toUtf8());
    QVERIFY(std::holds_alternative<Document>(again));
}

void UiModelsTest::messageThatQuotesTheSignedTextIsHidden()
{
    const QByteArray body =
        R"({"RequestId":"R","Code":"SignatureDoesNotMatch","Message":"string to sign is POST&classified"})";
    const Document document = parsed(body);
    const Operation &operation = operationNamed(u"QueryDomainList");
    QVERIFY(!readableBody(body, document, operation, SecretFields::Hidden, u"-"_s).contains(u"classified"_s));
    AnswerTreeModel model;
    model.setAnswer(operation, document);
    QVERIFY(child(model, u"Message"_s).data(AnswerTreeModel::HiddenRole).toBool());
}

void UiModelsTest::everythingInsideASecretIsHidden()
{
    // The service may send more under a secret's name than the catalogue knows of.
    const Document document = parsed(R"({"Signature":{"Part":"classified","More":["classified"]},"Host":"h"})");
    const Operation &operation = operationNamed(u"GetOperationOssUploadPolicy");
    const QString text = readableBody({}, document, operation, SecretFields::Hidden, u"(hidden)"_s);
    QVERIFY(!text.contains(u"classified"_s));
    QVERIFY(text.contains(u"\"Signature\": \"(hidden)\""_s));
    AnswerTreeModel model;
    model.setAnswer(operation, document);
    const QModelIndex signature = child(model, u"Signature"_s);
    QVERIFY(child(model, u"Part"_s, signature).data(AnswerTreeModel::HiddenRole).toBool());
    const QModelIndex more = child(model, u"More"_s, signature);
    QVERIFY(model.index(0, 0, more).data(AnswerTreeModel::HiddenRole).toBool());
    QVERIFY(!child(model, u"Host"_s).data(AnswerTreeModel::HiddenRole).toBool());
}

void UiModelsTest::keysInForeignPagesAreHidden()
{
    const QString page = u"<a href=\"http://h/?AccessKeyId=LTAIkey&amp;Signature=a%2Bb%3D&amp;SignatureNonce=n\">"
                         "?back=SecurityToken%3Dtoken%26PageNum%3D1"_s;
    QCOMPARE(withoutKeys(page, u"***"_s),
             u"<a href=\"http://h/?AccessKeyId=***&amp;Signature=***&amp;SignatureNonce=n\">"
             "?back=SecurityToken%3D***%26PageNum%3D1"_s);
    QVERIFY(quotesSignedText(parsed(R"({"Code":" SignatureDoesNotMatch.Sub ","Message":"m"})")));
    QVERIFY(quotesSignedText(parsed(R"({"Code":"Other","Message":"POST&AccessKeyId%3DLTAI"})")));
    QVERIFY(!quotesSignedText(parsed(R"({"Code":"Other","Message":"m"})")));
}

void UiModelsTest::commaListsAreCountedAsSent()
{
    Parameter list;
    list.name = u"DomainNames"_s;
    list.wireName = "DomainNames";
    list.list = ListKind::Comma;
    Operation operation;
    operation.parameters.push_back(list);
    FormValues values;
    values.lists.insert(list.name, {u"a.com,b.com"_s, QString(), u"c.com,"_s});
    QCOMPARE(countOf(operation, values), 3);
}

void UiModelsTest::historyTellsOutcomesInWords()
{
    RequestHistory history;
    const auto outcome = [&](std::optional<ApiError::Kind> kind, const QString &code) {
        PastRequest request;
        request.kind = kind;
        request.problem = code;
        history.add(request);
        return history.index(0, int(RequestHistory::Column::Outcome)).data().toString();
    };
    QCOMPARE(outcome({}, {}), u"Succeeded"_s);
    QCOMPARE(outcome(ApiError::Kind::OutcomeUnknown, u"ServiceUnavailable"_s),
             u"Outcome unknown (ServiceUnavailable)"_s);
    QCOMPARE(outcome(ApiError::Kind::NotSent, {}), u"Not sent"_s);
    QCOMPARE(outcome(ApiError::Kind::Cancelled, {}), u"Cancelled"_s);
    QCOMPARE(outcome(ApiError::Kind::Rejected, u"DomainNotExist"_s), u"DomainNotExist"_s);
}

void UiModelsTest::historyKeepsTheLastFifty()
{
    RequestHistory history;
    const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int number = 0; number < RequestHistory::mostKept + 5; ++number) {
        PastRequest request;
        request.operation = QString::number(number);
        history.add(request);
    }
    QCOMPARE(history.rowCount(), RequestHistory::mostKept);
    QCOMPARE(history.at(0).operation, QString::number(RequestHistory::mostKept + 4));
    QCOMPARE(history.at(RequestHistory::mostKept - 1).operation, u"5"_s);
}

QTEST_GUILESS_MAIN(UiModelsTest)
#include "modelstest.moc"
