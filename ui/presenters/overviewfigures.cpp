// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/overviewfigures.h"

#include "models/api/accounts.h"
#include "ui/presenters/overviewpresenter.h"

#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QString shownNumber(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString shownPercent(const std::optional<double> &share)
{
    return share ? OverviewPresenter::tr("%1 %").arg(shownNumber(*share, 1)) : u"–"_s;
}

QString shownHours(const std::optional<double> &hours)
{
    //: so many hours, in short
    return hours ? OverviewPresenter::tr("%1 h").arg(shownNumber(*hours, 1)) : u"–"_s;
}

void compare(KpiFigure &figure, const std::optional<double> &now,
             const std::optional<double> &before, const QString &beforeText, bool moreIsGood = true)
{
    if (!now || !before)
        return;
    if (*now > *before) {
        figure.trend = KpiFigure::Trend::Up;
        figure.isGood = moreIsGood;
        //: %1: the figure's value then
        figure.comparison =
            OverviewPresenter::tr("Up from %1 in the period before").arg(beforeText);
    } else if (*now < *before) {
        figure.trend = KpiFigure::Trend::Down;
        figure.isGood = !moreIsGood;
        //: %1: the figure's value then
        figure.comparison =
            OverviewPresenter::tr("Down from %1 in the period before").arg(beforeText);
    } else {
        figure.trend = KpiFigure::Trend::Same;
        figure.comparison = OverviewPresenter::tr("As in the period before");
    }
}

KpiFigure filledKpi(const api::SlotFigures &of)
{
    const QLocale locale;
    const int change = of.thisWeekBooked - of.lastWeekBooked;
    KpiFigure figure{OverviewPresenter::tr("Slots filled this week"),
                     locale.toString(of.thisWeekBooked)};
    figure.detail = change == 0 ? OverviewPresenter::tr("As many as last week")
                    : change > 0
                        ? OverviewPresenter::tr("%n more than last week", nullptr, change)
                        : OverviewPresenter::tr("%n fewer than last week", nullptr, -change);
    figure.trend = change > 0   ? KpiFigure::Trend::Up
                   : change < 0 ? KpiFigure::Trend::Down
                                : KpiFigure::Trend::Same;
    figure.isGood = change >= 0;
    if (of.trend) {
        const QString size = shownNumber(std::abs(*of.trend), 1);
        const QString booked = locale.toString(of.booked);
        figure.comparison =
            *of.trend < 0
                ? OverviewPresenter::tr("%1 in these days: %2 % fewer than in the period before")
                      .arg(booked, size)
                : OverviewPresenter::tr("%1 in these days: %2 % more than in the period before")
                      .arg(booked, size);
    } else {
        figure.comparison = OverviewPresenter::tr("%n in these days", "slots booked", of.booked);
    }
    return figure;
}

ChartDatum trendPoint(const api::TrendFigure &step, FigureBucket bucket, QDate first, QDate last)
{
    const QLocale locale;
    QDate end = step.begins;
    QString label;
    QString tick;
    switch (bucket) {
    case FigureBucket::Day:
        label =
            locale.toString(step.begins, OverviewPresenter::tr("ddd, d MMM yyyy", "a chart's day"));
        tick = locale.toString(step.begins, OverviewPresenter::tr("d MMM", "a chart's day"));
        break;
    case FigureBucket::Week:
        end = step.begins.addDays(6);
        //: %1: its Monday
        label = OverviewPresenter::tr("Week of %1")
                    .arg(locale.toString(step.begins,
                                         OverviewPresenter::tr("d MMM yyyy", "a chart's day")));
        tick = locale.toString(step.begins, OverviewPresenter::tr("d MMM", "a chart's day"));
        break;
    case FigureBucket::Month:
        end = step.begins.addMonths(1).addDays(-1);
        label = locale.toString(step.begins, OverviewPresenter::tr("MMMM yyyy", "a chart's month"));
        tick = locale.toString(step.begins, OverviewPresenter::tr("MMM yy", "a chart's month"));
        break;
    }
    return {label, double(step.booked),
            QVariantMap{{u"from"_s, std::max(step.begins, first)},
                        {u"to"_s, std::min(end, last)},
                        {u"status"_s, QStringList{u"pending"_s, u"confirmed"_s, u"completed"_s}}},
            tick};
}

ChartData trendChart(const api::Figures &figures, QDate first, QDate last)
{
    ChartData chart{ChartKind::Line,
                    figures.bucket == FigureBucket::Day ? OverviewPresenter::tr("Meetings by day")
                    : figures.bucket == FigureBucket::Week
                        ? OverviewPresenter::tr("Meetings by week")
                        : OverviewPresenter::tr("Meetings by month"),
                    OverviewPresenter::tr("Meetings")};
    int sum = 0;
    for (const api::TrendFigure &step : figures.bookingTrend) {
        sum += step.booked;
        chart.points.append(trendPoint(step, figures.bucket, first, last));
    }
    chart.summary = OverviewPresenter::tr("%n meeting(s) in these days", nullptr, sum);
    chart.emptyText = OverviewPresenter::tr("No meetings in these days.");
    return chart;
}

ChartData useChart(const api::SlotFigures &of, const QVariantMap &days)
{
    const QLocale locale;
    ChartData chart{ChartKind::Share, OverviewPresenter::tr("Use of the offered slots"),
                    OverviewPresenter::tr("Slots")};
    if (of.offered > 0)
        chart.points = {{OverviewPresenter::tr("Booked", "slots"), double(of.booked), days},
                        {OverviewPresenter::tr("Free", "slots"), double(of.offered - of.booked)}};
    chart.summary = OverviewPresenter::tr("%1 booked, %2 free")
                        .arg(locale.toString(of.booked), locale.toString(of.offered - of.booked));
    chart.emptyText = OverviewPresenter::tr("No slots were offered in these days.");
    return chart;
}

ChartData outcomeChart(const api::MeetingFigures &of, const QVariantMap &days)
{
    ChartData chart{ChartKind::Bars, OverviewPresenter::tr("What became of requests"),
                    OverviewPresenter::tr("Meetings")};
    const auto add = [&](const QString &label, int count, const QStringList &status,
                         std::optional<bool> declined = {}) {
        QVariantMap request = days;
        request[u"status"_s] = status;
        if (declined)
            request[u"declined"_s] = *declined;
        chart.points.append({label, double(count), request});
    };
    add(OverviewPresenter::tr("Held", "meetings"), of.completed, {u"completed"_s});
    add(OverviewPresenter::tr("Still to come", "meetings"), of.booked - of.completed,
        {u"pending"_s, u"confirmed"_s});
    add(OverviewPresenter::tr("Canceled", "meetings"), of.canceled, {u"canceled"_s}, false);
    add(OverviewPresenter::tr("Declined", "meetings"), of.declined, {u"canceled"_s}, true);
    add(OverviewPresenter::tr("Expired", "meetings"), of.expired, {u"expired"_s});
    chart.summary =
        OverviewPresenter::tr("%n meeting(s) with somebody absent", nullptr, of.noShows);
    chart.emptyText = OverviewPresenter::tr("Nobody asked for a meeting in these days.");
    return chart;
}

ChartData peopleChart(const QString &title, const QList<api::PersonFigure> &people, Role role,
                      const QVariantMap &days)
{
    ChartData chart{ChartKind::Bars, title, OverviewPresenter::tr("Sessions")};
    const auto count = std::min(qsizetype(mostChartBars), people.size());
    for (qsizetype i = 0; i < count; ++i) {
        const api::PersonFigure &person = people.at(i);
        api::AccountSummary account;
        account.id = person.userId;
        account.role = role;
        account.name = person.name;
        QVariantMap request = days;
        request[u"status"_s] = QStringList{u"completed"_s};
        request[role == Role::Mentor ? u"mentor"_s : u"mentee"_s] = QVariant::fromValue(account);
        chart.points.append({person.name, double(person.completedSessions), request});
    }
    chart.emptyText = OverviewPresenter::tr("No sessions were held in these days.");
    return chart;
}

ChartData newcomersChart(const api::NewcomerFigures &of)
{
    ChartData chart{ChartKind::Columns,
                    OverviewPresenter::tr("Sessions in a mentee's first 30 days"),
                    OverviewPresenter::tr("Mentees")};
    if (of.mentees > 0) {
        for (const api::NewcomerShare &share : of.distribution) {
            const bool more = share.sessions >= mostNewcomerSessions;
            chart.points.append(
                {more ? OverviewPresenter::tr("%n or more sessions", nullptr, share.sessions)
                      : OverviewPresenter::tr("%n session(s)", nullptr, share.sessions),
                 double(share.mentees),
                 {},
                 more ? u"%1+"_s.arg(share.sessions) : QString::number(share.sessions)});
        }
        chart.summary = OverviewPresenter::tr("%n new mentee(s), with %1 sessions on average",
                                              nullptr, of.mentees)
                            .arg(shownNumber(of.averageSessions.value_or(0), 1));
    }
    chart.emptyText =
        OverviewPresenter::tr("Nobody who came in these days has been here for 30 days.");
    return chart;
}

} // namespace

QList<KpiFigure> OverviewKpis::all() const
{
    return {utilization, filled, active, upcoming, rating, noShows, confirmation, matches};
}

QList<ChartData> OverviewCharts::all() const
{
    return {trend, use, outcome, newcomers, mentors, mentees};
}

bool isNothing(const api::Figures &figures)
{
    const api::MeetingFigures &met = figures.meetings;
    return figures.slotFigures.offered == 0 && met.booked + met.canceled + met.declined == 0 &&
           met.expired == 0 && figures.newcomers.mentees == 0 && figures.ratings.ratings == 0;
}

OverviewKpis overviewKpis(const api::Figures &now, const std::optional<api::Figures> &before)
{
    const QLocale locale;
    const auto past = [&before](auto value) {
        return before ? value(*before) : std::optional<double>();
    };
    OverviewKpis kpis;
    const api::SlotFigures &slotted = now.slotFigures;
    kpis.utilization = {
        OverviewPresenter::tr("Mentor utilization"), shownPercent(slotted.utilizationRate),
        slotted.offered > 0
            ? OverviewPresenter::tr("%1 of %n offered slot(s) booked", nullptr, slotted.offered)
                  .arg(locale.toString(slotted.booked))
            : OverviewPresenter::tr("No slots were offered in these days")};
    const auto oldUse = past([](const api::Figures &f) { return f.slotFigures.utilizationRate; });
    compare(kpis.utilization, slotted.utilizationRate, oldUse, shownPercent(oldUse));

    kpis.filled = filledKpi(slotted);

    kpis.active = {OverviewPresenter::tr("Active people"), locale.toString(now.people.activeUsers),
                   //: how many of the active people are what
                   OverviewPresenter::tr("%1 mentors, %2 mentees with a booked meeting")
                       .arg(locale.toString(now.people.activeMentors),
                            locale.toString(now.people.activeMentees))};
    const auto oldActive =
        past([](const api::Figures &f) { return std::optional<double>(f.people.activeUsers); });
    compare(kpis.active, double(now.people.activeUsers), oldActive,
            shownNumber(oldActive.value_or(0), 0));

    kpis.upcoming = {OverviewPresenter::tr("Upcoming meetings"),
                     locale.toString(now.meetings.upcoming),
                     OverviewPresenter::tr("%n of them wait for an answer", nullptr,
                                           now.meetings.pendingRequests)};

    kpis.rating = {OverviewPresenter::tr("Average rating"),
                   now.ratings.average ? shownNumber(*now.ratings.average, 2) : u"–"_s,
                   OverviewPresenter::tr("%n rating(s) that count", nullptr, now.ratings.ratings)};
    const auto oldRating = past([](const api::Figures &f) { return f.ratings.average; });
    compare(kpis.rating, now.ratings.average, oldRating, shownNumber(oldRating.value_or(0), 2));

    kpis.noShows = {OverviewPresenter::tr("No-show rate"), shownPercent(now.meetings.noShowRate),
                    OverviewPresenter::tr("%1 of %n held meeting(s) with somebody absent", nullptr,
                                          now.meetings.completed)
                        .arg(locale.toString(now.meetings.noShows))};
    const auto oldShare = past([](const api::Figures &f) { return f.meetings.noShowRate; });
    compare(kpis.noShows, now.meetings.noShowRate, oldShare, shownPercent(oldShare), false);

    kpis.confirmation = {
        OverviewPresenter::tr("Time to confirm"), shownHours(now.confirmation.medianHours),
        now.confirmation.p90Hours
            //: %1: so many hours
            ? OverviewPresenter::tr("Half of the requests; nine of ten within %1")
                  .arg(shownHours(now.confirmation.p90Hours))
            : OverviewPresenter::tr("No mentor confirmed a request of these days")};
    const auto oldHours = past([](const api::Figures &f) { return f.confirmation.medianHours; });
    compare(kpis.confirmation, now.confirmation.medianHours, oldHours, shownHours(oldHours), false);

    kpis.matches = {
        OverviewPresenter::tr("Match to booking"), shownPercent(now.matches.bookingRate),
        OverviewPresenter::tr("%1 of %n matched mentee(s) booked a mentor recommended to them",
                              nullptr, now.matches.matchedMentees)
            .arg(locale.toString(now.matches.bookedMentees))};
    const auto oldMatches = past([](const api::Figures &f) { return f.matches.bookingRate; });
    compare(kpis.matches, now.matches.bookingRate, oldMatches, shownPercent(oldMatches));
    return kpis;
}

OverviewCharts overviewCharts(const api::Figures &figures, QDate first, QDate last)
{
    const QVariantMap days{{u"from"_s, first}, {u"to"_s, last}};
    QVariantMap booked = days;
    booked[u"status"_s] = QStringList{u"pending"_s, u"confirmed"_s, u"completed"_s};
    return {trendChart(figures, first, last),
            useChart(figures.slotFigures, booked),
            outcomeChart(figures.meetings, days),
            peopleChart(OverviewPresenter::tr("Mentors with the most sessions"), figures.topMentors,
                        Role::Mentor, days),
            peopleChart(OverviewPresenter::tr("Mentees with the most sessions"), figures.topMentees,
                        Role::Mentee, days),
            newcomersChart(figures.newcomers)};
}

} // namespace oh::ui
