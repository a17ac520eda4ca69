// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/alternativespresenter.h"
#include "ui/presenters/bookinghistorypresenter.h"
#include "ui/presenters/bookingnotespresenter.h"
#include "ui/presenters/deckspresenter.h"
#include "ui/presenters/mybookingspresenter.h"
#include "ui/presenters/ownexceptionspresenter.h"
#include "ui/presenters/ratingpresenter.h"
#include "ui/presenters/unratedpresenter.h"
#include "ui/presenters/waitinglistpresenter.h"
#include "ui/views/page.h"

#include <QPointer>
#include <QTimer>

#include <array>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace oh::ui {

class AlternativesView;
class BookingDetailView;
class CalendarExport;
class CancelBookingDialog;
class CardList;
class DeclineDialog;
class ProposeTimeDialog;
class RatingPanel;
class StateView;

/// Upcoming, past and canceled meetings of a mentee or mentor, with the chosen one in full at the
/// right.
class MyBookingsPage : public Page
{
    Q_OBJECT

public:
    explicit MyBookingsPage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    QString title() const override;
    /// Chooses this booking, in whichever list it is, as soon as it is there.
    void openItem(const QString &id) override;
    QString shownItem() const override;
    bool reopenForm(DraftForm form, const QString &subject) override;
    MyBookingsPresenter &presenter() { return m_presenter; }
    BookingTab currentTab() const;
    void setCurrentTab(BookingTab tab);

private:
    void makeDetail();
    /// What was rated, and what waits for it: mybookingsratings.cpp.
    void makeRatings();
    QWidget *makeRatingStrip();
    void showUnrated();
    void showRating();
    void showDecks(const std::optional<api::Booking> &booking);
    QWidget *makeLists();
    void makeList(BookingTab tab);
    void connectPresenter();
    void connectDetail();
    void showState(BookingTab tab);
    void showEmpty(BookingTab tab, StateView *view);
    void showTabs();
    void showDetail();
    /// The forms about a meeting: mybookingsforms.cpp.
    void openCancelDialog(BookingId id);
    void openDeclineDialog(BookingId id);
    void openProposeDialog(BookingId id);
    void reopenWanted(const api::Booking &booking, const BookingRights &rights);
    void forgetReopening();
    void chooseWanted();
    void showOpened();
    /// The one opened by its id stands in no list, so nothing is chosen in its tab's.
    bool showsOpened(BookingTab tab) const;
    void showNotesTitle();
    void takeDone(const api::Booking &booking, BookingAction action);
    void takeFailure(BookingId id, BookingAction action, const Error &error);
    void copyLink(const QString &link);
    std::optional<api::Booking> current() const;
    bool isMentor() const;
    CardList *listOf(BookingTab tab) const { return m_lists[std::size_t(tab)]; }
    StateView *stateOf(BookingTab tab) const { return m_states[std::size_t(tab)]; }

    Context &m_context;
    MyBookingsPresenter m_presenter;
    BookingNotesPresenter m_notes;
    BookingHistoryPresenter m_history;
    AlternativesPresenter m_alternatives;
    WaitingListPresenter m_waiting;
    OwnExceptionsPresenter m_exceptions;
    RatingPresenter m_rating;
    /// Waits for its meeting.
    std::optional<std::pair<DraftForm, BookingId>> m_reopen;
    /// Of the mentee whom a mentor meets.
    DecksPresenter m_decks;
    UnratedPresenter m_unrated;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    BookingDetailView *m_detail = nullptr;
    AlternativesView *m_alternativesView = nullptr;
    CalendarExport *m_calendar = nullptr;
    RatingPanel *m_ratingPanel = nullptr;
    /// Whose stars the keyboard goes to, once it is known that they can be given.
    std::optional<BookingId> m_toRate;
    std::array<CardList *, 3> m_lists{};
    std::array<StateView *, 3> m_states{};
    QPointer<CancelBookingDialog> m_cancelDialog;
    QPointer<DeclineDialog> m_declineDialog;
    QPointer<ProposeTimeDialog> m_proposeDialog;
    BookingId m_declining;
    /// To be chosen once its list was read.
    std::optional<BookingId> m_wanted;
    QTimer m_minute;
};

} // namespace oh::ui
