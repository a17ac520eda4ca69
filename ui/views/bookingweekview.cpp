// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/bookingweekview.h"

#include "ui/ports/context.h"
#include "ui/presenters/bookingweekpresenter.h"
#include "ui/presenters/slottext.h"
#include "ui/presenters/weeklayout.h"
#include "ui/style/timetext.h"
#include "ui/widgets/bookingweekgrid.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int clockMsecs = 30'000;

} // namespace

BookingWeekView::BookingWeekView(Context &context, BookingWeekPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_context(context), m_presenter(presenter)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeNavigation());
    m_grid = new BookingWeekGrid(this);
    m_grid->setObjectName(u"bookingWeek"_s);
    m_state = new StateView(m_grid, this);
    m_state->setObjectName(u"bookingWeekState"_s);
    layout->addWidget(m_state, 1);
    connect(m_grid, &WeekCanvas::previousWeekRequested, this, [this] { m_presenter.move(-1); });
    connect(m_grid, &WeekCanvas::nextWeekRequested, this, [this] { m_presenter.move(1); });
    connect(m_grid, &WeekCanvas::todayRequested, &m_presenter, &BookingWeekPresenter::showToday);
    connect(m_grid, &BookingWeekGrid::bookingActivated, this, &BookingWeekView::bookingActivated);
    connect(m_state, &StateView::retryRequested, &m_presenter, &BookingWeekPresenter::reload);
    connect(&m_presenter, &BookingWeekPresenter::changed, this, &BookingWeekView::show);
    m_clock.setInterval(clockMsecs);
    connect(&m_clock, &QTimer::timeout, this, [this] { m_grid->setNow(m_context.clock.now()); });
    show();
}

QWidget *BookingWeekView::makeNavigation()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *back = makeIconButton(u"chevron-left"_s, tr("Previous week"), u"bookingWeekBack"_s, row);
    auto *forward =
        makeIconButton(u"chevron-right"_s, tr("Next week"), u"bookingWeekForward"_s, row);
    m_today = makeButton(tr("&Today"), ButtonKind::Secondary, u"bookingWeekToday"_s, row);
    m_range = makeLabel({}, TextRole::Strong, row);
    m_range->setObjectName(u"bookingWeekRange"_s);
    m_count = makeLabel({}, TextRole::Muted, row);
    m_count->setObjectName(u"bookingWeekCount"_s);
    m_zone = makeLabel({}, TextRole::Muted, row);
    m_zone->setObjectName(u"bookingWeekZone"_s);
    layout->addWidget(back);
    layout->addWidget(m_today);
    layout->addWidget(forward);
    layout->addSpacing(6);
    layout->addWidget(m_range);
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(m_zone);
    connect(back, &QToolButton::clicked, this, [this] { m_presenter.move(-1); });
    connect(forward, &QToolButton::clicked, this, [this] { m_presenter.move(1); });
    connect(m_today, &QPushButton::clicked, &m_presenter, &BookingWeekPresenter::showToday);
    return row;
}

void BookingWeekView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_grid->setNow(m_context.clock.now());
    m_clock.start();
    m_presenter.setActive(true);
}

void BookingWeekView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock.stop();
    m_presenter.setActive(false);
}

void BookingWeekView::show()
{
    using State = BookingWeekPresenter::State;
    const QDate monday = m_presenter.monday();
    m_range->setText(weekRange(monday));
    m_today->setEnabled(monday != weekStartOf(m_presenter.today()));
    m_zone->setText(tr("times in %1").arg(zoneText(m_presenter.zone(), m_context.clock.now())));
    m_grid->setWeek(monday, m_presenter.entries(), m_presenter.zone(), m_presenter.today());
    m_count->setText(m_presenter.state() != State::Content ? QString()
                     : m_presenter.entries().isEmpty()
                         ? tr("No meetings match in this week")
                         : tr("%n meeting(s)", nullptr, int(m_presenter.entries().size())));
    switch (m_presenter.state()) {
    case State::Idle:
        break;
    case State::Loading:
        m_state->showLoading();
        break;
    case State::Content:
        m_state->showContent();
        break;
    case State::Failed:
        m_state->showError(m_presenter.error());
        break;
    }
}

} // namespace oh::ui
