// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewpage.h"

#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/chartcard.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/kpicard.h"
#include "ui/widgets/stateview.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using Overview = OverviewPresenter;

api::AccountSummary accountOfFigure(const api::PersonFigure &figure, Role role)
{
    api::AccountSummary account;
    account.id = figure.userId;
    account.role = role;
    account.name = figure.name;
    return account;
}

} // namespace

OverviewPage::OverviewPage(Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(new Overview(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 24);
    layout->setSpacing(14);
    m_header = new PageHeader(title(), this);
    layout->addWidget(m_header);
    makeRange();
    m_state = new StateView(makeContent(), this);
    m_state->setObjectName(u"overviewState"_s);
    layout->addWidget(m_state, 1);
    connect(m_state, &StateView::retryRequested, m_presenter, &Overview::refresh);
    connect(m_presenter, &Overview::stateChanged, this, &OverviewPage::showState);
    connect(m_presenter, &Overview::rangeChanged, this, &OverviewPage::showRange);
    connect(m_presenter, &Overview::refreshFailed, this, [this](const Error &error) {
        m_context.notifier.notify(Notifier::Kind::Error, errorSentence(error), {}, {});
    });
    showRange();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_presenter->setWatching(true);
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_presenter->setWatching(false);
}

void OverviewPage::makeRange()
{
    const auto [first, last] = m_presenter->days();
    const auto addDate = [this](const QString &name, const QString &spoken, QDate day) {
        auto *edit = new QDateEdit(day, this);
        edit->setObjectName(name);
        edit->setAccessibleName(spoken);
        edit->setToolTip(spoken);
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &OverviewPage::readRange);
        m_header->addAction(edit);
        return edit;
    };
    m_from = addDate(u"overviewFrom"_s, tr("First day"), first);
    m_to = addDate(u"overviewTo"_s, tr("Last day"), last);
    m_range = new QComboBox(this);
    m_range->setObjectName(u"overviewRange"_s);
    m_range->setAccessibleName(tr("Days"));
    const auto add = [this](const QString &text, Overview::Range range) {
        m_range->addItem(text, QVariant::fromValue(range));
    };
    add(tr("Last 4 weeks"), Overview::Range::FourWeeks);
    add(tr("Last 12 weeks"), Overview::Range::TwelveWeeks);
    add(tr("Last 12 months"), Overview::Range::Year);
    add(tr("Next 4 weeks"), Overview::Range::NextFourWeeks);
    add(tr("From – to …"), Overview::Range::Custom);
    connect(m_range, &QComboBox::currentIndexChanged, this, &OverviewPage::readRange);
    m_header->addAction(m_range);
    m_count = makeButton(tr("Count &now"), ButtonKind::Secondary, u"overviewCount"_s, this);
    m_count->setIcon(icon(u"refresh"_s));
    m_count->setToolTip(tr("The figures are up to a minute old: this counts them anew"));
    connect(m_count, &QPushButton::clicked, m_presenter, &Overview::countNow);
    m_header->addAction(m_count);
}

QWidget *OverviewPage::makeContent()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"overviewScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    content->setProperty("surface", u"plain"_s);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 4, 0);
    grid->setSpacing(14);
    m_utilization = new KpiCard(u"kpiUtilization"_s, tr("Mentor utilization"), {}, content);
    m_filled = new KpiCard(u"kpiFilled"_s, tr("Slots filled this week"), {}, content);
    m_active = new KpiCard(u"kpiActive"_s, tr("Active people"), {}, content);
    m_upcoming = new KpiCard(u"kpiUpcoming"_s, tr("Upcoming meetings"), tr("Open them"), content);
    int column = 0;
    for (KpiCard *card : {m_utilization, m_filled, m_active, m_upcoming}) {
        grid->addWidget(card, 0, column);
        grid->setColumnStretch(column++, 1);
    }
    m_trend = new ChartCard(ChartCard::Kind::Line, u"chartTrend"_s, tr("Meetings by week"),
                            tr("Meetings"), content);
    m_use = new ChartCard(ChartCard::Kind::Share, u"chartUse"_s, tr("Use of the offered slots"),
                          tr("Slots"), content);
    m_mentors = new ChartCard(ChartCard::Kind::Bars, u"chartMentors"_s,
                              tr("Mentors with the most sessions"), tr("Sessions"), content);
    m_mentees = new ChartCard(ChartCard::Kind::Bars, u"chartMentees"_s,
                              tr("Mentees with the most sessions"), tr("Sessions"), content);
    grid->addWidget(m_trend, 1, 0, 1, 3);
    grid->addWidget(m_use, 1, 3);
    grid->addWidget(m_mentors, 2, 0, 1, 2);
    grid->addWidget(m_mentees, 2, 2, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setRowStretch(2, 1);
    scroll->setWidget(content);

    connect(m_upcoming, &KpiCard::linkActivated, this, [this] {
        openBookings(
            {{u"upcoming"_s, true}, {u"status"_s, QStringList{u"pending"_s, u"confirmed"_s}}});
    });
    for (ChartCard *card : {m_trend, m_use, m_mentors, m_mentees}) {
        connect(card, &ChartCard::activated, this, &OverviewPage::openBookings);
        connect(card, &ChartCard::exported, this, [this](const QString &file) {
            m_context.notifier.notify(Notifier::Kind::Success, tr("Saved as %1").arg(file), {}, {});
        });
        connect(card, &ChartCard::exportFailed, this,
                [this](const QString &file, const QString &problem) {
                    m_context.notifier.notify(
                        Notifier::Kind::Error,
                        tr("%1 could not be written: %2. Choose another place.").arg(file, problem),
                        {}, {});
                });
    }
    return scroll;
}

void OverviewPage::readRange()
{
    if (m_showing)
        return;
    const auto range = m_range->currentData().value<Overview::Range>();
    if (range != Overview::Range::Custom) {
        m_presenter->setRange(range);
    } else if (m_presenter->range() != Overview::Range::Custom) {
        const auto [first, last] = m_presenter->days();
        m_presenter->setRange(range, first, last);
    } else {
        m_presenter->setRange(range, m_from->date(), m_to->date());
    }
}

void OverviewPage::showRange()
{
    m_showing = true;
    m_range->setCurrentIndex(m_range->findData(QVariant::fromValue(m_presenter->range())));
    const bool custom = m_presenter->range() == Overview::Range::Custom;
    m_from->setVisible(custom);
    m_to->setVisible(custom);
    const auto [first, last] = m_presenter->days();
    m_from->setDate(first);
    m_to->setDate(last);
    m_showing = false;
}

void OverviewPage::showState()
{
    m_count->setEnabled(m_presenter->state() != Overview::State::Loading);
    switch (m_presenter->state()) {
    case Overview::State::Idle:
        break;
    case Overview::State::Loading:
        m_state->showLoading();
        break;
    case Overview::State::Failed:
        m_state->showError(m_presenter->error());
        break;
    case Overview::State::Content:
        m_state->showContent();
        showFigures(*m_presenter->stats());
        break;
    }
}

void OverviewPage::showKpis(const api::DashboardStats &stats)
{
    const QLocale locale;
    m_utilization->setFigure(
        stats.utilizationRate ? tr("%1 %").arg(locale.toString(*stats.utilizationRate, 'f', 1))
                              : u"–"_s,
        stats.offeredSlots > 0 ? tr("%1 of %n offered slot(s) booked", nullptr, stats.offeredSlots)
                                     .arg(locale.toString(stats.bookedSlots))
                               : tr("No slots were offered in these days"));
    const int change = stats.weeklySlotsFilled - stats.previousWeekSlotsFilled;
    const auto trend = change > 0   ? KpiCard::Trend::Up
                       : change < 0 ? KpiCard::Trend::Down
                                    : KpiCard::Trend::Same;
    m_filled->setFigure(locale.toString(stats.weeklySlotsFilled),
                        change == 0  ? tr("As many as last week")
                        : change > 0 ? tr("%n more than last week", nullptr, change)
                                     : tr("%n fewer than last week", nullptr, -change),
                        trend);
    m_active->setFigure(locale.toString(stats.activeUsers),
                        tr("With a booked meeting in these days"));
    m_upcoming->setFigure(locale.toString(stats.upcomingMeetings),
                          tr("%n of them wait for an answer", nullptr, stats.pendingRequests));
}

void OverviewPage::showFigures(const api::DashboardStats &stats)
{
    const QString zone = m_presenter->zone();
    m_header->setSubtitle(
        tr("Counted %1 · times in %2")
            .arg(dateTimeText(stats.computedAt, zone), zoneText(zone, stats.computedAt)));
    showKpis(stats);
    const QLocale locale;
    const auto days = m_presenter->days();
    const QDate first = days.first;
    const QDate last = days.second;
    QList<ChartCard::Datum> weeks;
    int sum = 0;
    for (const api::WeekFigure &week : stats.bookingTrend) {
        sum += week.bookings;
        weeks.append({locale.toString(week.weekStart, tr("d MMM")),
                      double(week.bookings),
                      {{u"from"_s, std::max(week.weekStart, first)},
                       {u"to"_s, std::min(week.weekStart.addDays(6), last)},
                       {u"status"_s, QStringList{u"pending"_s, u"confirmed"_s, u"completed"_s}}}});
    }
    m_trend->setData(weeks, tr("%n meeting(s) in these weeks", nullptr, sum),
                     tr("No meetings in these weeks."));
    QList<ChartCard::Datum> use;
    if (stats.offeredSlots > 0)
        use = {{tr("Booked"), double(stats.bookedSlots), {{u"from"_s, first}, {u"to"_s, last}}},
               {tr("Free"), double(stats.offeredSlots - stats.bookedSlots), {}}};
    m_use->setData(use,
                   tr("%1 booked, %2 free")
                       .arg(locale.toString(stats.bookedSlots),
                            locale.toString(stats.offeredSlots - stats.bookedSlots)),
                   tr("No slots were offered in these days."));
    const auto people = [&](const QList<api::PersonFigure> &figures, Role role) {
        QList<ChartCard::Datum> bars;
        const auto count = std::min(qsizetype(ChartCard::mostBars), figures.size());
        const QList<api::PersonFigure> shown = figures.first(count);
        for (const api::PersonFigure &figure : shown)
            bars.append({figure.name,
                         double(figure.completedSessions),
                         {{role == Role::Mentor ? u"mentor"_s : u"mentee"_s,
                           QVariant::fromValue(accountOfFigure(figure, role))},
                          {u"from"_s, first},
                          {u"to"_s, last},
                          {u"status"_s, QStringList{u"completed"_s}}}});
        return bars;
    };
    const QString nobody = tr("No sessions were held in these days.");
    m_mentors->setData(people(stats.topMentors, Role::Mentor), {}, nobody);
    m_mentees->setData(people(stats.topMentees, Role::Mentee), {}, nobody);
}

void OverviewPage::openBookings(const QVariantMap &request)
{
    Q_EMIT openPageWith(u"bookings"_s, request);
}

} // namespace oh::ui
