// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/viewer.h"
#include "ui/views/bookingdetailview.h"
#include "ui/views/decksview.h"
#include "ui/views/mybookingspage.h"
#include "ui/views/ratingpanel.h"
#include "ui/views/ratingstrip.h"

/// MyBookingsPage: rating what is over (FR45), and reading the decks of whom one meets (FR8).
namespace oh::ui {

void MyBookingsPage::makeRatings()
{
    m_ratingPanel = new RatingPanel(m_rating, m_context.account, m_detail);
    m_detail->setRating(m_ratingPanel);
    auto *decks = new DecksView(m_decks, m_detail);
    m_detail->setDecks(decks);
    connect(decks, &DecksView::shown, m_detail, &BookingDetailView::showDecks);
    connect(&m_rating, &RatingPresenter::changed, this, &MyBookingsPage::showRating);
    connect(&m_rating, &RatingPresenter::rated, this, [this](const api::Rating &rating) {
        if (rating.bookingId)
            m_unrated.remove(*rating.bookingId);
        m_context.notifier.notify(
            Notifier::Kind::Success,
            tr("Thank you for rating the meeting with %1").arg(m_rating.otherName()), {}, {});
    });
}

void MyBookingsPage::showDecks(const std::optional<api::Booking> &booking)
{
    // Only a live meeting opens them: for everything else the list would be empty anyway.
    const bool mine = booking && booking->mentor.id == viewerId(m_context.account);
    m_decks.show(mine ? std::optional(booking->mentee.id) : std::nullopt);
}

QWidget *MyBookingsPage::makeRatingStrip()
{
    auto *strip = new RatingStrip(m_unrated, m_context, this);
    connect(strip, &RatingStrip::rateRequested, this,
            [this](BookingId id) { openItem(id.toString()); });
    return strip;
}

void MyBookingsPage::showUnrated()
{
    m_unrated.setPast(m_presenter.list(BookingTab::Past).bookings());
}

void MyBookingsPage::showRating()
{
    if (!m_toRate || m_wanted)
        return;
    const auto booking = current();
    if (!booking || booking->id != *m_toRate)
        return;
    if (m_rating.state() == RatingPresenter::State::Unknown)
        return;
    m_toRate.reset();
    if (m_rating.state() != RatingPresenter::State::Open)
        return;
    m_detail->takeFocus();
    m_ratingPanel->takeFocus();
}

} // namespace oh::ui
