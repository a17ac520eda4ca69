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

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using Overview = OverviewPresenter;

constexpr int cardColumns = 4;
constexpr int cardHeight = 262;

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
    m_count = makeButton(tr("Count &now"), ButtonKind::Secondary, u"overviewCount"_s, this);
    m_count->setIcon(icon(u"refresh"_s));
    m_count->setToolTip(tr("The figures are up to a minute old: this counts them anew"));
    connect(m_count, &QPushButton::clicked, m_presenter, &Overview::countNow);
    m_header->addAction(m_count);
    makeReportMenu();
    layout->addWidget(makeFilterBar());
    m_nothing = makeLabel(tr("Nothing took place in these days: no slots were offered, nobody met. "
                             "Choose other days or other filters."),
                          TextRole::Muted, this);
    m_nothing->setObjectName(u"overviewNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    layout->addWidget(m_nothing);
    m_state = new StateView(makeContent(), this);
    m_state->setObjectName(u"overviewState"_s);
    layout->addWidget(m_state, 1);
    connect(m_state, &StateView::retryRequested, m_presenter, &Overview::refresh);
    connect(m_presenter, &Overview::stateChanged, this, &OverviewPage::showState);
    connect(m_presenter, &Overview::filterChanged, this, &OverviewPage::showFilter);
    connect(m_presenter, &Overview::refreshFailed, this, [this](const Error &error) {
        m_context.notifier.notifyError(error, errorSentence(error));
    });
    showFilter();
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
    makeCards(content, grid);
    makeCharts(content, grid);
    scroll->setWidget(content);
    return scroll;
}

void OverviewPage::makeCards(QWidget *content, QGridLayout *grid)
{
    m_utilization = new KpiCard(u"kpiUtilization"_s, {}, content);
    m_filled = new KpiCard(u"kpiFilled"_s, {}, content);
    m_active = new KpiCard(u"kpiActive"_s, {}, content);
    m_upcoming = new KpiCard(u"kpiUpcoming"_s, tr("Open them"), content);
    m_rating = new KpiCard(u"kpiRating"_s, {}, content);
    m_noShows = new KpiCard(u"kpiNoShows"_s, {}, content);
    m_confirmation = new KpiCard(u"kpiConfirmation"_s, {}, content);
    m_matches = new KpiCard(u"kpiMatches"_s, {}, content);
    int place = 0;
    for (KpiCard *card : {m_utilization, m_filled, m_active, m_upcoming, m_rating, m_noShows,
                          m_confirmation, m_matches}) {
        grid->addWidget(card, place / cardColumns, place % cardColumns);
        grid->setColumnStretch(place++ % cardColumns, 1);
    }
    connect(m_upcoming, &KpiCard::linkActivated, this, [this] {
        openBookings(
            {{u"upcoming"_s, true}, {u"status"_s, QStringList{u"pending"_s, u"confirmed"_s}}});
    });
}

void OverviewPage::makeCharts(QWidget *content, QGridLayout *grid)
{
    // Titles and units come with the first figures.
    const OverviewCharts charts = overviewCharts({}, {}, {});
    const auto make = [content](const QString &name, const ChartData &chart) {
        auto *card = new ChartCard(chart.kind, name, chart.title, chart.unit, content);
        card->setMinimumHeight(cardHeight);
        return card;
    };
    m_trend = make(u"chartTrend"_s, charts.trend);
    m_use = make(u"chartUse"_s, charts.use);
    m_outcome = make(u"chartOutcome"_s, charts.outcome);
    m_newcomers = make(u"chartNewcomers"_s, charts.newcomers);
    m_mentors = make(u"chartMentors"_s, charts.mentors);
    m_mentees = make(u"chartMentees"_s, charts.mentees);
    grid->addWidget(m_trend, 2, 0, 1, 3);
    grid->addWidget(m_use, 2, 3);
    grid->addWidget(m_outcome, 3, 0, 1, 2);
    grid->addWidget(m_newcomers, 3, 2, 1, 2);
    grid->addWidget(m_mentors, 4, 0, 1, 2);
    grid->addWidget(m_mentees, 4, 2, 1, 2);
    for (int row = 2; row <= 4; ++row)
        grid->setRowStretch(row, 1);
    for (ChartCard *card : {m_trend, m_use, m_outcome, m_newcomers, m_mentors, m_mentees}) {
        connect(card, &ChartCard::activated, this, &OverviewPage::openBookings);
        connect(card, &ChartCard::exported, this, [this](const QString &file) {
            m_context.notifier.notify(Notifier::Kind::Success, tr("Saved as %1").arg(file));
        });
        connect(
            card, &ChartCard::exportFailed, this,
            [this](const QString &file, const QString &problem) {
                m_context.notifier.notify(
                    Notifier::Kind::Error,
                    tr("%1 could not be written: %2. Choose another place.").arg(file, problem));
            });
    }
}

void OverviewPage::showState()
{
    m_count->setEnabled(m_presenter->state() != Overview::State::Loading);
    m_report->setEnabled(m_presenter->state() == Overview::State::Content);
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
        showFigures();
        break;
    }
}

void OverviewPage::showFigures()
{
    const api::Figures &figures = *m_presenter->figures();
    const QString zone = m_presenter->zone();
    m_header->setSubtitle(
        tr("Counted %1 · times in %2")
            .arg(dateTimeText(figures.computedAt, zone), zoneText(zone, figures.computedAt)));
    m_nothing->setVisible(isNothing(figures));
    const OverviewKpis kpis = overviewKpis(figures, m_presenter->before());
    m_utilization->setFigure(kpis.utilization);
    m_filled->setFigure(kpis.filled);
    m_active->setFigure(kpis.active);
    m_upcoming->setFigure(kpis.upcoming);
    m_rating->setFigure(kpis.rating);
    m_noShows->setFigure(kpis.noShows);
    m_confirmation->setFigure(kpis.confirmation);
    m_matches->setFigure(kpis.matches);
    const auto [first, last] = m_presenter->days();
    const OverviewCharts charts = overviewCharts(figures, first, last);
    m_trend->setChart(charts.trend);
    m_use->setChart(charts.use);
    m_outcome->setChart(charts.outcome);
    m_newcomers->setChart(charts.newcomers);
    m_mentors->setChart(charts.mentors);
    m_mentees->setChart(charts.mentees);
}

void OverviewPage::openBookings(const QVariantMap &request)
{
    QVariantMap narrowed = request;
    const bool byPerson = request.contains(u"mentor"_s) || request.contains(u"mentee"_s);
    if (m_presenter->filter().isNarrowing() && !byPerson) {
        narrowed.insert(u"people"_s, QVariant::fromValue(m_presenter->filter()));
        narrowed.insert(u"peopleText"_s, m_presenter->filterLabel());
    }
    Q_EMIT openPageWith(u"bookings"_s, narrowed);
}

} // namespace oh::ui
