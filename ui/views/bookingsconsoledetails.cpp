// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The details beside the bookings, and the two ways in which these are shown.
#include "ui/presenters/bookinghistorypresenter.h"
#include "ui/presenters/bookingnotespresenter.h"
#include "ui/presenters/bookingweekpresenter.h"
#include "ui/presenters/viewer.h"
#include "ui/style/timetext.h"
#include "ui/views/bookingconsoleactions.h"
#include "ui/views/bookingpanel.h"
#include "ui/views/bookingsconsolepage.h"
#include "ui/views/bookingweekview.h"
#include "ui/widgets/bookingweekgrid.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int panelWidth = 350;

} // namespace

void BookingsConsolePage::showPanel()
{
    const bool first = !m_panel->isVisible();
    m_panel->show();
    if (!first)
        return;
    const int chosen = m_context.settings.state(panelState()).toInt();
    // What was chosen on a wide screen leaves room for the list on a narrow one.
    const int width = std::max(std::min(chosen, m_splitter->width() / 2), panelWidth);
    m_splitter->setSizes({std::max(1, m_splitter->width() - width), width});
}

QString BookingsConsolePage::panelState()
{
    return u"bookings/panel"_s;
}

void BookingsConsolePage::fillPanel(const api::Booking &booking)
{
    m_panel->setBooking(booking, viewerId(m_context.account), m_presenter->zone(),
                        m_context.clock.now());
    m_panel->setBusy(m_actions->isBusy(booking.id));
    m_weekView->grid()->setOpened(booking.id);
    m_history->show(booking);
    m_notes->open(booking, false);
}

void BookingsConsolePage::openDetails()
{
    if (!m_presenter->model()->booking(m_table->currentIndex().row()))
        return;
    showPanel();
    showSelected();
    m_panel->takeFocus();
}

void BookingsConsolePage::openItem(const QString &id)
{
    if (const auto booking = BookingId::parse(id))
        m_presenter->openById(*booking);
}

bool BookingsConsolePage::reopenForm(DraftForm form, const QString &subject)
{
    if (form == DraftForm::WhiteGlove) {
        m_actions->bookForOthers();
        return true;
    }
    const auto booking = BookingId::parse(subject);
    if (!booking || (form != DraftForm::EditBooking && form != DraftForm::MoveBooking))
        return false;
    m_reopen = std::pair(form, *booking);
    m_presenter->openById(*booking);
    return true;
}

void BookingsConsolePage::reopenWanted(const api::Booking &booking)
{
    if (!m_reopen)
        return;
    // Somebody looks at another one by now: not to come up over that, or later.
    if (m_reopen->second != booking.id) {
        m_reopen.reset();
        sayKeptWords(m_context.notifier);
        return;
    }
    const auto action = std::exchange(m_reopen, std::nullopt)->first == DraftForm::EditBooking
                            ? BookingAction::Edit
                            : BookingAction::Reschedule;
    // Somebody may have canceled or begun it since.
    if (!isVisible() || !BookingCarePresenter::may(booking, action, m_context.clock.now())) {
        sayKeptWords(m_context.notifier);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, action, booking] { m_actions->act(action, booking); }, Qt::QueuedConnection);
}

void BookingsConsolePage::takeOpened(const api::Booking &booking)
{
    const bool isNews = m_opened && m_opened->id == booking.id;
    const int row = showsWeek() ? -1 : m_presenter->model()->rowOf(booking.id);
    if (row >= 0 && !isNews) {
        m_table->setCurrentIndex(m_presenter->model()->index(row, 0));
        openDetails();
        return;
    }
    m_opened = booking;
    m_selected = booking.id;
    if (showsWeek() && !isNews)
        m_week->showWeek(booking.meetingStartTime.toTimeZone(timeZone(m_week->zone())).date());
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    showPanel();
    fillPanel(booking);
    if (!isNews)
        m_panel->takeFocus();
}

void BookingsConsolePage::closeDetails()
{
    if (!m_panel->isVisible())
        return;
    m_panel->hide();
    m_opened.reset();
    m_weekView->grid()->setOpened({});
    if (showsWeek())
        m_weekView->grid()->setFocus();
    else if (m_table->isVisible())
        m_table->setFocus();
    else
        m_search->setFocus();
}

void BookingsConsolePage::showSelected()
{
    const api::Booking *booking = m_presenter->model()->booking(m_table->currentIndex().row());
    if (!booking)
        return; // while the model is being filled anew
    m_opened.reset();
    m_selected = booking->id;
    if (m_panel->isVisible())
        fillPanel(*booking);
}

QWidget *BookingsConsolePage::makeModes()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *group = new QButtonGroup(box);
    const auto add = [&](const QString &icon, const QString &name, const QString &objectName) {
        auto *button = makeIconButton(icon, name, objectName, box);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
        layout->addWidget(button);
        return button;
    };
    m_showTable = add(u"list"_s, tr("Show as a table"), u"consoleShowTable"_s);
    m_showWeek = add(u"calendar"_s, tr("Show as a week"), u"consoleShowWeek"_s);
    connect(m_showWeek, &QToolButton::toggled, this, &BookingsConsolePage::setShowsWeek);
    return box;
}

void BookingsConsolePage::makeWeek()
{
    m_week = new BookingWeekPresenter(m_context, *m_presenter, this);
    m_weekView = new BookingWeekView(m_context, *m_week, this);
    connect(m_weekView, &BookingWeekView::bookingActivated, this, &BookingsConsolePage::openInWeek);
    connect(m_week, &BookingWeekPresenter::changed, this, &BookingsConsolePage::followWeek);
    m_weekView->grid()->installEventFilter(this);
}

bool BookingsConsolePage::showsWeek() const
{
    return m_modes->currentWidget() == m_weekView;
}

void BookingsConsolePage::setShowsWeek(bool week)
{
    (week ? m_showWeek : m_showTable)->setChecked(true);
    if (isVisible())
        closeDetails();
    m_modes->setCurrentWidget(week ? static_cast<QWidget *>(m_weekView)
                                   : static_cast<QWidget *>(m_stateView));
    m_presenter->setPaused(week);
    for (QWidget *ofTable : {static_cast<QWidget *>(m_sort), static_cast<QWidget *>(m_columns)})
        ofTable->setVisible(!week);
    m_context.settings.setState(modeState, week ? "week" : "table");
    showFilter();
    if (week)
        m_header->setSubtitle({}); // the week has its own count, and says the zone
    else
        showState();
}

void BookingsConsolePage::openInWeek(BookingId id)
{
    const api::Booking *booking = m_week->booking(id);
    if (!booking)
        return;
    m_opened = *booking;
    m_selected = id;
    showPanel();
    fillPanel(*m_opened);
    m_panel->takeFocus();
}

void BookingsConsolePage::followWeek()
{
    if (!showsWeek() || !m_opened || m_week->state() != BookingWeekPresenter::State::Content)
        return;
    const api::Booking *booking = m_week->booking(m_opened->id);
    if (!booking || *booking == *m_opened)
        return;
    m_opened = *booking;
    if (m_panel->isVisible())
        fillPanel(*m_opened);
}

} // namespace oh::ui
