#include "models/orders/orderreading.h"

#include "api/operations/domains.h"

#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int taskPage = 100;
constexpr int detailPage = 500; // up to 1000 are allowed
constexpr int mostPages = 2'000;
constexpr int mostRounds = 3; ///< how often a list that changed under the reading is read anew

TaskNameState::State stateOf(const Open<service::TaskDetailStatus> &status,
                             const Open<service::TaskDetailStatusCode> &code)
{
    using Status = service::TaskDetailStatus;
    using Code = service::TaskDetailStatusCode;
    // The text decides; the number, which tasks and details count differently, only where there is no text.
    if (status == Status::Succeeded || (!status.isSet() && code == Code::Succeeded))
        return TaskNameState::State::Succeeded;
    if (status == Status::Failed || (!status.isSet() && code == Code::Failed))
        return TaskNameState::State::Failed;
    return TaskNameState::State::Open;
}

template <class Detail> TaskNameState nameStateOf(const Detail &detail, const QString &reason)
{
    TaskNameState state;
    state.name = detail.domainName;
    state.state = stateOf(detail.taskStatus, detail.taskStatusCode);
    state.status = detail.taskStatus.isSet() ? detail.taskStatus.wire() : detail.taskStatusCode.wire();
    state.updatedMs = detail.updateTime.utcMs.value_or(detail.createTime.utcMs.value_or(0));
    state.reason = reason;
    return state;
}

template <class Info> ListedTask listedTaskOf(const Info &info)
{
    ListedTask task;
    task.taskNo = info.taskNo;
    task.type = info.taskType;
    task.createdMs = info.createTime.utcMs;
    task.names = info.taskNum;
    task.isFinished = info.taskStatus == service::TaskStatus::Finished
        || (!info.taskStatus.isSet() && info.taskStatusCode == service::TaskStatusCode::Finished);
    return task;
}

/// Whether the page was the last one, by all that the service told.
template <class Reply> bool isLastPage(const Reply &reply, qsizetype known, int total)
{
    return reply.data.isEmpty() || known >= total || reply.nextPage == std::optional(false);
}

} // namespace

QString comparableName(const QString &name)
{
    const QString lower = name.trimmed().toLower();
    const QByteArray ascii = QUrl::toAce(lower);
    return ascii.isEmpty() ? lower : QString::fromLatin1(ascii);
}

ApiError OrderReading::clientGone()
{
    return {.kind = ApiError::Kind::Network, .code = u"ClientGone"_s, .serverText = {}, .requestId = {}, .field = {}};
}

void OrderReading::begin()
{
    m_reach(this, [this](const Result<DomainsClient *> &reached) {
        if (!reached) {
            fail(reached.error());
            return;
        }
        m_client = *reached;
        m_isLoopback = m_client->endpoint().isLoopback();
        go(*m_client);
    });
}

// The dates of names

NameDates *NameDates::read(const ReachClient &reach, const QList<Name> &names, QObject *parent, Ready ready)
{
    auto *reading = new NameDates(reach, parent);
    reading->m_names = names;
    reading->m_dates.resize(names.size());
    reading->m_missing = names.size();
    reading->m_ready = std::move(ready);
    reading->begin();
    return reading;
}

void NameDates::go(DomainsClient &client)
{
    if (m_names.isEmpty()) {
        m_ready(m_dates);
        deleteLater();
        return;
    }
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (m_names[i].instanceId.isEmpty()) {
            service::QueryDomainByDomainName request;
            request.domainName = m_names[i].name;
            ask(client, request, i);
        } else {
            service::QueryDomainByInstanceId request;
            request.instanceId = m_names[i].instanceId;
            ask(client, request, i);
        }
    }
}

template <class Request> void NameDates::ask(DomainsClient &client, const Request &request, qsizetype index)
{
    using Reply = typename Request::Reply;
    whenEnded(client.send(request), this, clientGone(), [this, index](const Result<Reply> &reply) {
        NameDate date;
        if (!reply) {
            const bool unknown =
                reply.error().kind == ApiError::Kind::Rejected && reply.error().code == "DomainNotExist"_L1;
            date.state = unknown ? NameDate::State::NotInAccount : NameDate::State::Unreadable;
            date.error = reply.error();
        } else if (comparableName(reply->domainName) != comparableName(m_names[index].name)) {
            // The instance is another name's now: ours is not in this account any more under it.
            date.state = NameDate::State::NotInAccount;
        } else if (!reply->expirationDate.utcMs) {
            date.error = ApiError{.kind = ApiError::Kind::Malformed,
                                  .code = u"UnexpectedReply"_s,
                                  .serverText = {},
                                  .requestId = reply->requestId,
                                  .field = u"ExpirationDate"_s};
        } else {
            date.state = NameDate::State::Read;
            date.expiresMs = *reply->expirationDate.utcMs;
            date.instanceId = reply->instanceId;
        }
        ended(index, date);
    });
}

void NameDates::ended(qsizetype index, const NameDate &date)
{
    m_dates[index] = date;
    if (--m_missing > 0)
        return;
    const auto ready = std::move(m_ready);
    deleteLater();
    ready(m_dates);
}

void NameDates::fail(const ApiError &error)
{
    for (NameDate &date : m_dates)
        date.error = error;
    deleteLater();
    m_ready(m_dates);
}

// All tasks

TaskCensusReading *TaskCensusReading::read(const ReachClient &reach, qint64 sinceMs, QObject *parent, Ready ready)
{
    auto *reading = new TaskCensusReading(reach, parent);
    constexpr qint64 dayMs = 24 * 3'600'000; // a day of the service may begin in another zone
    reading->m_sinceMs = sinceMs - dayMs;
    reading->m_ready = std::move(ready);
    reading->begin();
    return reading;
}

void TaskCensusReading::go(DomainsClient &)
{
    askPage(1);
}

void TaskCensusReading::fail(const ApiError &error)
{
    m_census.isComplete = false;
    m_census.error = error;
    finish();
}

void TaskCensusReading::add(ListedTask task)
{
    if (task.taskNo.isEmpty())
        return;
    if (const auto known = m_known.constFind(task.taskNo); known != m_known.cend()) {
        m_census.tasks[*known] = std::move(task);
        return;
    }
    m_known.insert(task.taskNo, m_census.tasks.size());
    m_census.tasks.append(std::move(task));
}

void TaskCensusReading::askPage(int page)
{
    if (!client()) {
        fail(clientGone());
        return;
    }
    m_page = page;
    service::QueryTaskList request;
    request.pageNum = page;
    request.pageSize = taskPage;
    request.beginCreateTime = m_sinceMs;
    whenEnded(client()->send(request), this, clientGone(), [this](const Result<service::QueryTaskListReply> &reply) {
        if (reply)
            onPage(*reply);
        else
            fail(reply.error());
    });
}

void TaskCensusReading::onPage(const service::QueryTaskListReply &reply)
{
    const auto unclear = [this](const QString &why) {
        fail({.kind = ApiError::Kind::Malformed,
              .code = u"ListIncomplete"_s,
              .serverText = why,
              .requestId = {},
              .field = u"Data"_s});
    };
    if (!reply.totalItemNum) {
        unclear(u"the list does not say how many tasks there are"_s);
        return;
    }
    const bool changed = m_total && *m_total != *reply.totalItemNum;
    m_total = reply.totalItemNum;
    for (const service::TaskInfo &info : reply.data)
        add(listedTaskOf(info));
    if (!changed && !isLastPage(reply, m_known.size(), *m_total) && m_page < mostPages) {
        askPage(m_page + 1);
        return;
    }
    // A task that came meanwhile pushes one from page to page; the count must be of one and the same list.
    if (changed || m_known.size() < *m_total) {
        if (++m_rounds >= mostRounds) {
            unclear(u"the list changed while it was read"_s);
            return;
        }
        m_total.reset();
        m_known.clear();
        m_census.tasks.clear();
        askPage(1);
        return;
    }
    askHistory({}, {});
}

void TaskCensusReading::askHistory(const QString &cursorTask, std::optional<qint64> cursorTime)
{
    if (!client()) {
        fail(clientGone());
        return;
    }
    service::QueryTaskInfoHistory request;
    request.pageSize = taskPage;
    request.beginCreateTime = m_sinceMs;
    request.taskNoCursor = cursorTask;
    request.createTimeCursor = cursorTime;
    whenEnded(client()->send(request), this, clientGone(),
              [this](const Result<service::QueryTaskInfoHistoryReply> &reply) {
                  if (reply)
                      onHistory(*reply);
                  else
                      fail(reply.error());
              });
}

void TaskCensusReading::onHistory(const service::QueryTaskInfoHistoryReply &reply)
{
    for (const service::TaskInfoHistory &info : reply.objects)
        add(listedTaskOf(info));
    if (!reply.nextPageCursor || reply.nextPageCursor->taskNo.isEmpty()) {
        m_census.isComplete = true;
        finish();
        return;
    }
    const QString next = reply.nextPageCursor->taskNo;
    if (m_cursors.contains(next) || m_cursors.size() >= mostPages) {
        fail({.kind = ApiError::Kind::Malformed,
              .code = u"ListIncomplete"_s,
              .serverText = u"the history leads in a circle"_s,
              .requestId = {},
              .field = u"NextPageCursor"_s});
        return;
    }
    m_cursors.insert(next);
    askHistory(next, reply.nextPageCursor->createTime.utcMs);
}

void TaskCensusReading::finish()
{
    m_census.isLoopback = isLoopback();
    const auto ready = std::move(m_ready);
    deleteLater();
    ready(m_census);
}

// The names of one task

TaskNamesReading *TaskNamesReading::read(const ReachClient &reach, const QString &taskNo, QObject *parent, Ready ready)
{
    auto *reading = new TaskNamesReading(reach, parent);
    reading->m_taskNo = taskNo;
    reading->m_ready = std::move(ready);
    reading->begin();
    return reading;
}

void TaskNamesReading::go(DomainsClient &)
{
    askPage(1);
}

void TaskNamesReading::fail(const ApiError &error)
{
    m_result.error = error;
    finish(false);
}

void TaskNamesReading::askPage(int page)
{
    if (!client()) {
        fail(clientGone());
        return;
    }
    m_page = page;
    service::QueryTaskDetailList request;
    request.pageNum = page;
    request.pageSize = detailPage;
    request.taskNo = m_taskNo;
    whenEnded(client()->send(request), this, clientGone(),
              [this](const Result<service::QueryTaskDetailListReply> &reply) {
                  if (reply)
                      onPage(*reply);
                  else
                      fail(reply.error());
              });
}

void TaskNamesReading::onPage(const service::QueryTaskDetailListReply &reply)
{
    const auto unclear = [this](const QString &why) {
        fail({.kind = ApiError::Kind::Malformed,
              .code = u"ListIncomplete"_s,
              .serverText = why,
              .requestId = {},
              .field = u"Data"_s});
    };
    if (!reply.totalItemNum) {
        unclear(u"the list does not say how many names there are"_s);
        return;
    }
    const bool changed = m_total && *m_total != *reply.totalItemNum;
    m_total = reply.totalItemNum;
    for (const service::TaskDetail &detail : reply.data) {
        if (m_known.contains(detail.taskDetailNo))
            continue;
        m_known.insert(detail.taskDetailNo);
        m_result.names.append(nameStateOf(detail, detail.failReason.isEmpty() ? detail.errorMsg : detail.failReason));
    }
    if (!changed && !isLastPage(reply, m_known.size(), *m_total) && m_page < mostPages) {
        askPage(m_page + 1);
        return;
    }
    if (changed || m_known.size() < *m_total) {
        if (++m_rounds >= mostRounds) {
            unclear(u"the list changed while it was read"_s);
            return;
        }
        m_total.reset();
        m_known.clear();
        m_result.names.clear();
        askPage(1);
        return;
    }
    if (m_result.names.isEmpty())
        askHistory({}, {});
    else
        finish(true);
}

void TaskNamesReading::askHistory(const QString &cursorDetail, const QString &cursorName)
{
    if (!client()) {
        fail(clientGone());
        return;
    }
    service::QueryTaskDetailHistory request;
    request.pageSize = taskPage;
    request.taskNo = m_taskNo;
    request.taskDetailNoCursor = cursorDetail;
    request.domainNameCursor = cursorName;
    whenEnded(client()->send(request), this, clientGone(),
              [this](const Result<service::QueryTaskDetailHistoryReply> &reply) {
                  if (reply)
                      onHistory(*reply);
                  else
                      fail(reply.error());
              });
}

void TaskNamesReading::onHistory(const service::QueryTaskDetailHistoryReply &reply)
{
    for (const service::TaskDetailHistory &detail : reply.objects) {
        if (m_known.contains(detail.taskDetailNo))
            continue;
        m_known.insert(detail.taskDetailNo);
        m_result.names.append(nameStateOf(detail, detail.errorMsg));
    }
    if (!reply.nextPageCursor || reply.nextPageCursor->taskDetailNo.isEmpty()) {
        finish(true);
        return;
    }
    const QString next = reply.nextPageCursor->taskDetailNo;
    if (m_cursors.contains(next) || m_cursors.size() >= mostPages) {
        fail({.kind = ApiError::Kind::Malformed,
              .code = u"ListIncomplete"_s,
              .serverText = u"the history leads in a circle"_s,
              .requestId = {},
              .field = u"NextPageCursor"_s});
        return;
    }
    m_cursors.insert(next);
    askHistory(next, reply.nextPageCursor->domainName);
}

void TaskNamesReading::finish(bool complete)
{
    m_result.isComplete = complete;
    m_result.isLoopback = isLoopback();
    const auto ready = std::move(m_ready);
    deleteLater();
    ready(m_result);
}

} // namespace namestead
