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
template <class Reply, class Request> PageCut cutPage(Reply &reply, const Request &request, qint64 total, int sizeLimit = 5000)
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

} // namespace namestead::practice
