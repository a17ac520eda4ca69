// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/bookingextras.h"
#include "models/api/scheduling.h"
#include "models/clock.h"
#include "ui/presenters/bookinghistorypresenter.h"
#include "ui/presenters/bookingrights.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace oh::ui {

class AttendancePanel;
class Avatar;
class BookingActionBar;
class BookingHistoryView;
class Chip;
class ContentScroll;
class LinkList;
class MeetingFacts;
class ProposalPanel;

/// Everything about one booking, and what may be done with it. Says what was clicked; decides
/// nothing.
class BookingDetailView : public QWidget
{
    Q_OBJECT

public:
    explicit BookingDetailView(const Clock &clock, QWidget *parent = nullptr);

    /// Whose eyes, and the zone (IANA) of the times.
    void setViewer(UserId viewer, const QString &zone);
    /// Nothing chosen: a hint instead.
    /// `busy`: an action is under way.
    void setBooking(const std::optional<api::Booking> &booking, const BookingRights &rights = {},
                    bool busy = false);
    const std::optional<api::Booking> &booking() const { return m_booking; }
    /// What else there is of a meeting: a second tab, and what follows the time and place. Both are
    /// taken, and fill themselves.
    void setNotes(QWidget *notes);
    void setNotesTitle(const QString &title);
    void setAlternatives(QWidget *alternatives);
    void setRating(QWidget *rating);
    /// Under a heading of their own, which showDecks() shows and hides.
    void setDecks(QWidget *decks);
    void showDecks(bool any);
    void showNotes();
    /// The keyboard goes to the meeting's text.
    void takeFocus();
    /// What the server tells of its past.
    void setHistory(const BookingPast &past);
    /// The clock went on.
    void refresh();

Q_SIGNALS:
    void confirmRequested(oh::BookingId id);
    void declineRequested(oh::BookingId id);
    void cancelRequested(oh::BookingId id);
    void proposeRequested(oh::BookingId id);
    void acceptProposalRequested(oh::BookingId id);
    void declineProposalRequested(oh::BookingId id);
    void withdrawProposalRequested(oh::BookingId id);
    void attendanceRequested(oh::BookingId id, std::optional<oh::Attendance> attendance);
    void calendarRequested(oh::BookingId id);
    void googleCalendarRequested(oh::BookingId id);
    void copyLinkRequested(const QString &link);
    /// Its history once more.
    void historyRequested();

private:
    QWidget *makeContent();
    QWidget *makeHeader();
    /// A part's word, with the booking that is shown.
    template <typename Part>
    void forward(Part *part, void (Part::*asked)(), void (BookingDetailView::*signal)(BookingId));
    bool hasFocusInside() const;
    void showPeople();
    void showMeeting();
    void showHistory();
    /// What stands in the bar belongs to the first tab; notes need the room.
    void showActions();

    const Clock &m_clock;
    UserId m_viewer;
    QString m_zone;
    std::optional<api::Booking> m_booking;
    BookingPast m_past;

    QWidget *m_hint = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    ContentScroll *m_scroll = nullptr;
    BookingActionBar *m_actions = nullptr;
    Avatar *m_avatar = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_detail = nullptr;
    Chip *m_status = nullptr;
    MeetingFacts *m_meeting = nullptr;
    ProposalPanel *m_proposal = nullptr;
    AttendancePanel *m_attendance = nullptr;
    QVBoxLayout *m_extra = nullptr;
    QLabel *m_goal = nullptr;
    QWidget *m_materialsSection = nullptr;
    LinkList *m_materials = nullptr;
    QWidget *m_decksSection = nullptr;
    QVBoxLayout *m_decksPlace = nullptr;
    QVBoxLayout *m_people = nullptr;
    BookingHistoryView *m_history = nullptr;
};

} // namespace oh::ui
