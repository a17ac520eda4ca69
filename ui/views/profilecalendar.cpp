// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/calendarconnectionview.h"
#include "ui/views/calendarfeedsview.h"
#include "ui/views/profilepage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

QWidget *ProfilePage::makeCalendarCard()
{
    auto *card = new Card(tr("Calendar"), this);
    m_calendarCard = card;
    m_connection = new CalendarConnectionView(m_context, CalendarConnectionView::Parts::All, card);
    card->body()->addWidget(m_connection);
    card->body()->addSpacing(8);
    auto *title = makeLabel(tr("Addresses to subscribe to"), TextRole::Strong, card);
    card->body()->addWidget(title);
    auto *help = makeLabel(tr("A secret address for your calendar program to subscribe to: "
                              "meetings appear there, and follow every change."),
                           TextRole::Muted, card);
    help->setWordWrap(true);
    card->body()->addWidget(help);
    m_feeds = new CalendarFeedsView(m_context, card);
    card->body()->addWidget(m_feeds);
    // Coordinators have no meetings of their own.
    card->setVisible(m_presenter->role() != Role::Coordinator);
    connect(&m_connection->presenter(), &CalendarConnectionPresenter::changed, this,
            &ProfilePage::showWantedCalendar);
    return card;
}

void ProfilePage::showWantedCalendar()
{
    if (!m_wantsCalendar || m_connection->presenter().state() == LoadState::Loading)
        return;
    m_wantsCalendar = false;
    // Once it has its place.
    QTimer::singleShot(0, this, [this] {
        m_connection->focusFirst();
        m_scroll->verticalScrollBar()->setValue(
            m_calendarCard->mapTo(m_scroll->widget(), QPoint()).y());
    });
}

} // namespace oh::ui
