// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/presenters/formdraft.h"
#include "ui/presenters/requestspresenter.h"

#include <QApplication>
#include <QTest>

using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using namespace Qt::StringLiterals;

class TstRequestsPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_me = sampleUser(Role::Mentor);
        m_ports->account.signIn(m_me);
        m_presenter = std::make_unique<RequestsPresenter>(m_ports->context);
    }
    void cleanup()
    {
        m_presenter.reset();
        m_ports.reset();
    }

    void asksForPendingUpcomingOldestFirst()
    {
        load({3, 1, 2});
        const api::MyBookingsQuery &query = m_ports->api.myBookingsCalls.lastQuery();
        QCOMPARE(query.status, std::optional(BookingStatus::Pending));
        QCOMPARE(query.tab, std::optional(BookingTab::Upcoming));
        QCOMPARE(shown(), (QList{1, 2, 3}));
    }

    void decidedAtOnceAndToldWhenDone()
    {
        load({1, 2});
        m_presenter->confirm(bookingId(1));
        QCOMPARE(shown(), QList{2});
        QVERIFY(m_ports->notifier.notes.isEmpty());
        m_ports->api.answerConfirmBooking(meetingWith(m_me, 1));
        QCOMPARE(m_ports->notifier.notes.size(), 1);
        QCOMPARE(m_ports->notifier.notes.first().kind, Notifier::Kind::Success);
        QCOMPARE(shown(), QList{2});
    }

    void takenBackToItsPlaceOnFailure()
    {
        load({1, 2, 3});
        m_presenter->confirm(bookingId(2));
        QCOMPARE(shown(), (QList{1, 3}));
        m_ports->api.answerConfirmBooking(ErrorCode::ServiceUnavailable);
        QCOMPARE(shown(), (QList{1, 2, 3}));
        QCOMPARE(m_ports->notifier.notes.size(), 1);
        QCOMPARE(m_ports->notifier.notes.first().kind, Notifier::Kind::Error);
        QVERIFY(m_ports->notifier.notes.first().text.contains(u"Mentee 2"_s));
        // And it can be tried again.
        m_presenter->confirm(bookingId(2));
        QCOMPARE(m_ports->api.confirmBookingCalls.count(), 2);
    }

    void answeredElsewhereIsSaidAndLoadedAgain()
    {
        load({1, 2});
        const int before = m_ports->api.myBookingsCalls.count();
        m_presenter->confirm(bookingId(1));
        m_ports->api.answerConfirmBooking(
            Error(ErrorCode::BookingNotPending, Sentence::verbatim(u"Withdrawn by the mentee."_s)));
        QCOMPARE(m_ports->notifier.notes.first().text, u"Withdrawn by the mentee."_s);
        QCOMPARE(m_ports->api.myBookingsCalls.count(), before + 1);
        QCOMPARE(shown(), QList{2});
    }

    void aStaleListDoesNotBringADecidedOneBack()
    {
        load({1, 2});
        m_presenter->confirm(bookingId(1));
        Q_EMIT m_ports->api.bookingsChanged();
        answerList({1, 2});
        QCOMPARE(shown(), QList{2});
        // A list asked for before the decision was answered is dropped altogether.
        Q_EMIT m_ports->api.bookingsChanged();
        const int stale = m_ports->api.myBookingsCalls.count() - 1;
        m_ports->api.answerConfirmBooking(meetingWith(m_me, 1));
        QVERIFY(!m_ports->api.myBookingsCalls.answerAt(stale, list({1, 2})));
        QCOMPARE(shown(), QList{2});
    }

    void declineSendsTheNoteAndKeepsItOnFailure()
    {
        load({1});
        FormDraft words(m_ports->context, DraftForm::Decline);
        words.open(bookingId(1).toString());
        words.keep({{u"note"_s, u"  Not my field "_s}});
        m_presenter->decline(bookingId(1), u"  Not my field "_s);
        QCOMPARE(m_ports->api.declineBookingCalls.lastQuery().answer.notes,
                 std::optional(u"Not my field"_s));
        m_ports->api.answerDeclineBooking(ErrorCode::Timeout);
        QCOMPARE(shown(), QList{1});
        QVERIFY(m_ports->drafts.has(DraftForm::Decline));
        m_presenter->decline(bookingId(1), u" "_s);
        QVERIFY(!m_ports->api.declineBookingCalls.lastQuery().answer.notes);
        m_ports->api.answerDeclineBooking(meetingWith(m_me, 1, BookingStatus::Canceled));
        QVERIFY(!m_ports->drafts.has(DraftForm::Decline));
    }

    void decidesOnce()
    {
        load({1});
        m_presenter->confirm(bookingId(1));
        m_presenter->confirm(bookingId(1));
        m_presenter->decline(bookingId(1), {});
        QCOMPARE(m_ports->api.confirmBookingCalls.count(), 1);
        QCOMPARE(m_ports->api.declineBookingCalls.count(), 0);
    }

    void expiredOnesGoWithTheClock()
    {
        load({1, 2});
        m_ports->clock.set(QDateTime({2026, 1, 11}, {8, 1}, Qt::UTC).addSecs(30));
        m_presenter->refreshTimes();
        QCOMPARE(shown(), QList<int>{}); // both meetings would have begun on the 7th
        m_ports->clock.set(QDateTime({2026, 1, 5}, {9, 0}, Qt::UTC));
    }

    void failsWhenNothingIsThere()
    {
        m_presenter->load();
        m_ports->api.answerMyBookings(ErrorCode::NetworkUnreachable);
        QCOMPARE(m_presenter->state(), LoadState::Failed);
        Q_EMIT m_ports->api.reachableChanged(true);
        QCOMPARE(m_presenter->state(), LoadState::Loading);
        answerList({1});
        QCOMPARE(m_presenter->state(), LoadState::Ready);
        m_presenter->load();
        m_ports->api.myBookingsCalls.answerPending(Error(ErrorCode::Timeout));
        QCOMPARE(m_presenter->state(), LoadState::Ready);
        QCOMPARE(shown(), QList{1});
    }

    void takesAllPages()
    {
        m_presenter->load();
        m_ports->api.myBookingsCalls.answerPending(pageOf<api::Booking>(list({2}).items, 2));
        QCOMPARE(m_presenter->state(), LoadState::Loading);
        QCOMPARE(m_ports->api.myBookingsCalls.lastQuery().offset, 1);
        m_ports->api.myBookingsCalls.answerPending(pageOf<api::Booking>(list({1}).items, 2, 1));
        QCOMPARE(shown(), (QList{1, 2}));
    }

private:
    api::Page<api::Booking> list(const QList<int> &numbers) const
    {
        QList<api::Booking> items;
        for (const int number : numbers)
            items.append(meetingWith(m_me, number, BookingStatus::Pending));
        return pageOf(items);
    }
    void answerList(const QList<int> &numbers)
    {
        QVERIFY(m_ports->api.myBookingsCalls.answerPending(list(numbers)));
    }
    void load(const QList<int> &numbers)
    {
        m_presenter->load();
        answerList(numbers);
    }
    QList<int> shown() const
    {
        QList<int> numbers;
        for (const api::Booking &booking : m_presenter->requests().bookings())
            numbers.append(int(booking.id.value.data1));
        return numbers;
    }

    std::unique_ptr<FakePorts> m_ports;
    api::User m_me;
    std::unique_ptr<RequestsPresenter> m_presenter;
};

OH_GUI_TEST(TstRequestsPresenter)
#include "tst_requestspresenter.moc"
