#pragma once

#include <algorithm>
#include <optional>

namespace namestead::practice {

/// One page of a list, counted from 1.
struct PageCut
{
    qint64 from = 0; ///< index of the first entry
    qint64 to = 0;   ///< behind the last one
};

/// Fills the members that every paged reply has, and says which entries belong on the page. A page behind the last is empty.
template <class Reply, class Request>
PageCut cutPage(Reply &reply, const Request &request, qint64 total, int sizeLimit = 5000)
{
    const int size = std::clamp(request.pageSize.value_or(20), 1, sizeLimit);
    const int page = std::max(1, request.pageNum.value_or(1));
    const qint64 pages = (total + size - 1) / size;
    reply.currentPageNum = page;
    reply.pageSize = size;
    reply.totalItemNum = int(total);
    reply.totalPageNum = int(pages);
    reply.prePage = page > 1;
    reply.nextPage = page < pages;
    const qint64 from = std::min(total, qint64(page - 1) * size);
    return {from, std::min(total, from + size)};
}

/// One page of a list that is walked with a cursor. A cursor names the first entry of its page; the reply has that of the page
/// itself, of the next one and of the one before, as far as there are such. `isCursor` finds the entry that the request
/// names, or none for the first page; `make` turns an index into a record.
template <class Reply, class IsCursor, class Make>
void cutCursorPage(Reply &reply, std::optional<int> pageSize, qint64 total, bool hasCursor, IsCursor isCursor,
                   Make make)
{
    const qint64 size = std::clamp(pageSize.value_or(20), 1, 1000);
    qint64 from = 0;
    while (hasCursor && from < total && !isCursor(from))
        ++from;
    const qint64 to = std::min(total, from + size);
    reply.pageSize = int(size);
    for (qint64 i = from; i < to; ++i)
        reply.objects.append(make(i));
    if (from < to)
        reply.currentPageCursor = make(from);
    if (to < total)
        reply.nextPageCursor = make(to);
    if (from > 0 && total > 0)
        reply.prePageCursor = make(std::max<qint64>(0, from - size));
}

} // namespace namestead::practice
