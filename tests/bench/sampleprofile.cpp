#include "tests/bench/sampleprofile.h"

#include "models/accounts/accountlistmodel.h"
#include "models/portfolio/portfoliodatabase.h"
#include "tests/bench/measure.h"
#include "tests/bench/samplenames.h"

#include <QDateTime>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace namestead::bench {

namespace {

constexpr int batch = 5'000;
constexpr quint32 firstPass = 1;

/// As a sync and the readings of details would have left them.
void writeBatch(PortfolioDatabase &database, int from, int to, qint64 nowMs)
{
    QList<service::Domain> entries;
    QList<service::QueryDomainByInstanceIdReply> details;
    QStringList annotated;
    QHash<QString, Portfolio::Annotation> annotations;
    for (int number = from; number < to; ++number) {
        SampleName sample = sampleName(number, nowMs);
        entries.append(std::move(sample.entry));
        details.append(std::move(sample.details));
        if (sample.annotation) {
            annotated.append(sample.annotation->name);
            annotations.insert(sample.annotation->name, *sample.annotation);
        }
    }
    database.mergePage(entries, firstPass, nowMs, false);
    constexpr qint64 readWithinMs = 6 * 60 * 60'000; // not yet to be read again
    for (qsizetype i = 0; i < details.size(); ++i) {
        int changes = 0;
        database.mergeDetails(details.at(i), nowMs - (from + i) * 7919 % readWithinMs, changes);
    }
    database.annotate(annotated, [&annotations](Portfolio::Annotation &annotation) {
        const Portfolio::Annotation &noted = annotations[annotation.name];
        annotation.tags = noted.tags;
        annotation.note = noted.note;
    });
}

} // namespace

const SampleProfile &SampleProfile::of(int names)
{
    static std::map<int, std::unique_ptr<SampleProfile>> made;
    std::unique_ptr<SampleProfile> &profile = made[names];
    if (!profile)
        profile.reset(new SampleProfile(names));
    return *profile;
}

QString SampleProfile::database() const
{
    return folder() + u"/accounts/"_s + AccountListModel::practiceId + u"/portfolio.sqlite"_s;
}

SampleProfile::SampleProfile(int names)
{
    if (!m_folder.isValid())
        qFatal("no temporary folder for a profile can be made");
    if (names > 0)
        tellStep(u"a portfolio of %1 names is written"_s.arg(namesText(names)));
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    PortfolioDatabase file(database());
    file.open(nowMs);
    if (!file.isOpen())
        qFatal("the portfolio's database cannot be made in %s", qUtf8Printable(folder()));
    for (int from = 0; from < names; from += batch)
        writeBatch(file, from, std::min(names, from + batch), nowMs);
    SyncOutcome outcome;
    outcome.kind = SyncOutcome::Kind::Complete;
    outcome.endedMs = nowMs;
    outcome.completeMs = nowMs;
    file.writeOutcome(outcome, nowMs);
    if (file.count() != names)
        qFatal("the portfolio got %d names instead of %d", file.count(), names);
    if (const QString failure = file.takeFailure(); !failure.isEmpty())
        qFatal("the portfolio's database refused something: %s", qUtf8Printable(failure));
    file.close();
}

} // namespace namestead::bench
