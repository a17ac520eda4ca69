// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/overviewpresenter.h"

#include "models/domain/figures.h"
#include "models/domain/zones.h"
#include "ui/presenters/directoryfilter.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// Beyond these, steps are longer: a line of hundreds of points shows nothing.
constexpr int mostDailySteps = 31;
constexpr int mostWeeklyDays = 53 * 7;

FigureBucket bucketFor(qint64 days)
{
    return days <= mostDailySteps   ? FigureBucket::Day
           : days <= mostWeeklyDays ? FigureBucket::Week
                                    : FigureBucket::Month;
}

} // namespace

OverviewPresenter::OverviewPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_taxonomy(context)
{
    m_timer.setInterval(refreshSeconds * 1000);
    connect(&m_timer, &QTimer::timeout, this, &OverviewPresenter::refresh);
    connect(&m_taxonomy, &TaxonomyReader::entriesRead, this, &OverviewPresenter::takeTags);
    connect(&m_taxonomy, &TaxonomyReader::failedChanged, this, &OverviewPresenter::filterChanged);
    const auto follow = [this](TagFilterModel &model, QStringList OverviewFilter::*tags) {
        connect(&model, &TagFilterModel::checkedChanged, this,
                [this, tags](const QStringList &checked) {
                    m_filter.*tags = checked;
                    changed();
                });
    };
    follow(m_industries, &OverviewFilter::industries);
    follow(m_technologies, &OverviewFilter::technologies);
    follow(m_stages, &OverviewFilter::stages);
}

QString OverviewPresenter::zone() const
{
    return viewerZone(m_context.account);
}

QDate OverviewPresenter::today() const
{
    const QDateTime now = m_context.clock.now();
    return utcToWallClock(zone(), now).value_or(now).date();
}

std::pair<QDate, QDate> OverviewPresenter::days() const
{
    // Whole weeks: a trend that begins in the middle of one would begin with a dip.
    const QDate monday = today().addDays(1 - today().dayOfWeek());
    const QDate month(today().year(), today().month(), 1);
    switch (m_range) {
    case Range::FourWeeks:
        return {monday.addDays(-3 * 7), monday.addDays(6)};
    case Range::TwelveWeeks:
        return {monday.addDays(-11 * 7), monday.addDays(6)};
    case Range::Year:
        return {monday.addDays(-51 * 7), monday.addDays(6)};
    case Range::ThisMonth:
        return {month, month.addMonths(1).addDays(-1)};
    case Range::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case Range::NextFourWeeks:
        return {monday, monday.addDays(4 * 7 - 1)};
    case Range::Custom:
        return {m_from, m_to};
    }
    return {};
}

api::FiguresQuery OverviewPresenter::query(bool exact) const
{
    const auto [first, last] = days();
    api::FiguresQuery query;
    query.from = wallClockToUtc(zone(), first, QTime(0, 0));
    query.to = wallClockToUtc(zone(), last.addDays(1), QTime(0, 0));
    query.timeZone = zone();
    query.bucket = bucketFor(first.daysTo(last) + 1);
    query.industries = m_filter.industries;
    query.technologies = m_filter.technologies;
    query.stages = m_filter.stages;
    query.tier = m_filter.tiers;
    query.party = m_filter.party;
    query.exact = exact;
    return query;
}

QString OverviewPresenter::filterNames() const
{
    QStringList names;
    const auto name = [&names](const TagFilterModel &model, const QStringList &tags) {
        for (const QString &tag : tags)
            names.append(model.displayName(tag));
    };
    name(m_industries, m_filter.industries);
    name(m_technologies, m_filter.technologies);
    name(m_stages, m_filter.stages);
    for (const Tier tier : m_filter.tiers)
        names.append(tr("%1 tier").arg(tierName(tier)));
    return names.join(u", "_s);
}

QString OverviewPresenter::filterLabel() const
{
    const QString list = filterNames();
    //: %1 tags and tiers
    return m_filter.party == FigureParty::Mentor ? tr("Mentors: %1").arg(list)
                                                 //: %1 tags and tiers
                                                 : tr("Mentees: %1").arg(list);
}

QString OverviewPresenter::filterText() const
{
    const QString list = filterNames();
    if (list.isEmpty())
        return {};
    return m_filter.party == FigureParty::Mentor
               //: %1 tags and tiers
               ? tr("Of mentors with these tags and tiers: %1").arg(list)
               : tr("Of mentees with these tags and tiers: %1").arg(list);
}

void OverviewPresenter::setRange(Range range, QDate from, QDate to)
{
    if (range == Range::Custom && (!from.isValid() || !to.isValid()))
        std::tie(from, to) = days();
    if (to < from)
        std::swap(from, to);
    if (range == Range::Custom)
        to = std::min(to, from.addDays(longestDays - 1));
    if (range == m_range && from == m_from && to == m_to)
        return;
    m_range = range;
    m_from = from;
    m_to = to;
    changed();
}

void OverviewPresenter::setParty(FigureParty party)
{
    if (party == m_filter.party)
        return;
    m_filter.party = party;
    changed();
}

void OverviewPresenter::setTier(Tier tier, bool wanted)
{
    if (setWanted(m_filter.tiers, tier, wanted))
        changed();
}

void OverviewPresenter::clearFilter()
{
    if (!m_filter.isNarrowing())
        return;
    const FigureParty party = m_filter.party;
    m_filter = {};
    m_filter.party = party;
    for (TagFilterModel *model : {&m_industries, &m_technologies, &m_stages})
        model->setChecked({});
    changed();
}

void OverviewPresenter::changed()
{
    Q_EMIT filterChanged();
    refresh();
}

void OverviewPresenter::takeTags(TagCategory category, const QList<api::TaxonomyEntry> &entries)
{
    TagFilterModel &model = category == TagCategory::Industry     ? m_industries
                            : category == TagCategory::Technology ? m_technologies
                                                                  : m_stages;
    model.setEntries(entries);
    Q_EMIT filterChanged(); // tags get their names
}

void OverviewPresenter::refresh()
{
    if (!m_taxonomy.isComplete())
        m_taxonomy.read();
    const bool same = m_answered == query(false);
    if (same && m_answeredAt.isValid() &&
        m_answeredAt.secsTo(m_context.clock.now()) < refreshSeconds) {
        // Whatever else was asked meanwhile is not wanted any more.
        m_call.reset();
        m_state = State::Content;
        Q_EMIT stateChanged();
        return;
    }
    ask(false);
}

void OverviewPresenter::countNow()
{
    ask(true);
}

void OverviewPresenter::setWatching(bool watching)
{
    if (watching)
        m_timer.start();
    else
        m_timer.stop();
}

void OverviewPresenter::ask(bool exact)
{
    const api::FiguresQuery usual = query(false);
    m_call = m_context.api.figures(query(exact), [this, usual](const Result<api::Figures> &answer) {
        const Call finished = std::move(m_call);
        if (answer) {
            if (m_answered != usual)
                m_before.reset();
            m_figures = *answer;
            m_answered = usual;
            m_answeredAt = m_context.clock.now();
            m_state = State::Content;
            askBefore(usual);
            Q_EMIT stateChanged();
            return;
        }
        // The same figures, a little older, are better than none; those of other days aren't.
        const bool keep = m_figures && m_answered == usual;
        m_error = answer.error();
        m_state = keep ? State::Content : State::Failed;
        Q_EMIT stateChanged();
        if (keep)
            Q_EMIT refreshFailed(m_error);
    });
    m_state = State::Loading;
    Q_EMIT stateChanged();
}

void OverviewPresenter::askBefore(const api::FiguresQuery &now)
{
    if (m_before || !now.from || !now.to)
        return; // what is over changes little: not every minute
    api::FiguresQuery query = now;
    query.from = periodBefore(*now.from, *now.to, zone());
    query.to = now.from;
    if (!query.from)
        return;
    m_beforeCall = m_context.api.figures(query, [this](const Result<api::Figures> &answer) {
        const Call finished = std::move(m_beforeCall);
        if (!answer)
            return; // the figures are there; only what to compare them with is missing
        m_before = *answer;
        if (m_state == State::Content)
            Q_EMIT stateChanged();
    });
}

} // namespace oh::ui
