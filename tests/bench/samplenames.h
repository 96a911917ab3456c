#pragma once

#include "api/operations/domains.h"
#include "models/portfolio/portfolio.h"

#include <optional>

namespace namestead::bench {

/// One name of a big portfolio as the service would tell it, and what a person noted of it.
struct SampleName
{
    service::Domain entry;
    service::QueryDomainByInstanceIdReply details;
    std::optional<Portfolio::Annotation> annotation;
};

/// The same for each number, whatever the size of the portfolio: words, hyphens, digits, Chinese, names with xn-- forms; eleven
/// suffixes, groups, owners, DNS servers; a remark of one in ten, a note of one in twenty, tags of one in five; every state.
/// Dates lie around `nowMs`, UTC.
SampleName sampleName(int number, qint64 nowMs);

} // namespace namestead::bench
