// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/presenters/bookinghistory.h"
#include "ui/presenters/mybookingspresenter.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using namespace Qt::StringLiterals;

class TstMyBookingsPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_me = sampleUser(Role::Mentor);
        m_ports->account.signIn(m_me);
        m_presenter = std::make_unique<MyBookingsPresenter>(m_ports->context);
    }
    void cleanup()
    {
        m_presenter.reset();
        m_ports.reset();
    }

    void countsOfAllTabs()
    {
        QVERIFY(!m_presenter->count(BookingTab::Past));
        m_presenter->load();
        QCOMPARE(m_ports->api.myBookingsCalls.count(), 3);
        answer(BookingTab::Past, numbers(1, 20), 57);
        QCOMPARE(m_presenter->count(BookingTab::Past), std::optional(57));
        QVERIFY(!m_presenter->count(BookingTab::Upcoming));
        answer(BookingTab::Upcoming, {}, 0);
        QCOMPARE(m_presenter->count(BookingTab::Upcoming), std::optional(0));
    }

    void loadsPagesLazilyAndRefreshesAsMany()
    {
        m_presenter->load();
        const QList<int> first = numbers(1, 20);
        answer(BookingTab::Past, first, 30);
        BookingListModel &past = m_presenter->list(BookingTab::Past);
        past.fetchMore({});
        QCOMPARE(lastQuery(BookingTab::Past).offset, 20);
        const QList<int> rest = numbers(21, 30);
        answer(BookingTab::Past, rest, 30);
        QCOMPARE(past.rowCount(), 30);
        const QPersistentModelIndex kept = past.index(25);
        Q_EMIT m_ports->api.bookingsChanged();
        QCOMPARE(lastQuery(BookingTab::Past).limit, 30);
        answer(BookingTab::Past, first + rest, 30);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 25);
    }

    void aPageThatFailsCanBeAskedForAgain()
    {
        m_presenter->load();
        answer(BookingTab::Upcoming, numbers(1, 20), 22);
        BookingListModel &model = m_presenter->list(BookingTab::Upcoming);
        model.fetchMore({});
        answerError(BookingTab::Upcoming, ErrorCode::Timeout);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(m_ports->notifier.notes.size(), 1);
        m_ports->notifier.notes.first().action();
        answer(BookingTab::Upcoming, {21, 22}, 22);
        QCOMPARE(model.rowCount(), 22);
    }

    void aShortPageIsCompleted()
    {
        m_presenter->load();
        answer(BookingTab::Upcoming, {1, 2}, 3);
        QVERIFY(m_presenter->state(BookingTab::Upcoming) == LoadState::Loading);
        QCOMPARE(lastQuery(BookingTab::Upcoming).offset, 2);
        answer(BookingTab::Upcoming, {3}, 3);
        QCOMPARE(m_presenter->list(BookingTab::Upcoming).rowCount(), 3);
    }

    void lateAnswersAreDropped()
    {
        m_presenter->load();
        m_presenter->load();
        QVERIFY(!m_ports->api.myBookingsCalls.answerAt(0, list({1})));
        QCOMPARE(m_presenter->state(BookingTab::Upcoming), LoadState::Loading);
    }

    void whatAMentorMayDo()
    {
        api::Booking request = meetingWith(m_me, 1, BookingStatus::Pending);
        QVERIFY(m_presenter->rights(request).confirm);
        QVERIFY(m_presenter->rights(request).decline);
        QVERIFY(!m_presenter->rights(request).cancel);
        api::Booking meeting = meetingWith(m_me, 1);
        QVERIFY(!m_presenter->rights(meeting).confirm);
        QVERIFY(m_presenter->rights(meeting).cancel);
        meeting.meetingStartTime = m_ports->clock.now().addSecs(-60);
        QVERIFY(!m_presenter->rights(meeting).cancel);
        // Expired, even when nobody wrote it down yet.
        request.createdAt = m_ports->clock.now().addDays(-8);
        QVERIFY(!m_presenter->rights(request).confirm);
    }

    void whatAMenteeMayDo()
    {
        api::User mentee = sampleUser(Role::Mentee);
        m_ports->account.signIn(mentee);
        api::Booking request = meetingWith(m_me, 1, BookingStatus::Pending);
        QVERIFY(!m_presenter->rights(request).cancel); // somebody else's
        request.menteeId = mentee.id;
        QVERIFY(m_presenter->rights(request).cancel);
        QVERIFY(!m_presenter->rights(request).confirm);
        QVERIFY(!m_presenter->rights(meetingWith(m_me, 1, BookingStatus::Canceled)).cancel);
    }

    void canceledMovesToItsTab()
    {
        m_presenter->load();
        answer(BookingTab::Upcoming, {1, 2}, 2);
        answer(BookingTab::Canceled, {}, 0);
        QSignalSpy done(m_presenter.get(), &MyBookingsPresenter::actionDone);
        m_presenter->cancel(bookingId(1), {.reason = CancellationReason::Emergency, .notes = {}});
        QVERIFY(m_presenter->isBusy(bookingId(1)));
        m_presenter->cancel(bookingId(1), {}); // one at a time
        QCOMPARE(m_ports->api.cancelBookingCalls.count(), 1);
        m_ports->api.answerCancelBooking(meetingWith(m_me, 1, BookingStatus::Canceled));
        QCOMPARE(done.count(), 1);
        QVERIFY(!m_presenter->isBusy(bookingId(1)));
        QCOMPARE(m_presenter->count(BookingTab::Upcoming), std::optional(1));
        QCOMPARE(m_presenter->count(BookingTab::Canceled), std::optional(1));
        QCOMPARE(m_presenter->list(BookingTab::Canceled).bookings().first().id, bookingId(1));
    }

    void refusalLeavesTheList()
    {
        m_presenter->load();
        answer(BookingTab::Upcoming, {1}, 1);
        QSignalSpy failed(m_presenter.get(), &MyBookingsPresenter::actionFailed);
        m_presenter->cancel(bookingId(1), {});
        m_ports->api.answerCancelBooking(ErrorCode::BookingNotCancelable);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(m_presenter->list(BookingTab::Upcoming).rowCount(), 1);
        QVERIFY(!m_presenter->isBusy(bookingId(1)));
    }

    void history()
    {
        const QDateTime now = m_ports->clock.now();
        const auto texts = [&](const api::Booking &booking, UserId viewer) {
            QStringList list;
            for (const HistoryStep &step : bookingHistory(booking, viewer, now))
                list.append(step.text);
            return list;
        };
        api::Booking booking = meetingWith(m_me, 1, BookingStatus::Pending);
        QCOMPARE(texts(booking, booking.menteeId).constFirst(), u"Requested by you"_s);
        QVERIFY(bookingHistory(booking, m_me.id, now).constLast().isDue);

        booking = meetingWith(m_me, 1);
        QCOMPARE(texts(booking, m_me.id),
                 (QStringList{u"Requested by Mentee 1"_s, u"Confirmed by you"_s}));
        booking.confirmedBy.reset();
        QCOMPARE(texts(booking, m_me.id).constLast(), u"Confirmed automatically"_s);
        booking.confirmedBy = someoneId(99);
        QCOMPARE(texts(booking, m_me.id).constLast(), u"Confirmed by a coordinator"_s);

        booking.status = BookingStatus::Canceled;
        booking.canceledBy = booking.menteeId;
        booking.canceledAt = now;
        booking.cancellationReason = CancellationReason::Emergency;
        booking.cancellationNotes = u"Flu"_s;
        const HistoryStep last = bookingHistory(booking, m_me.id, now).constLast();
        QCOMPARE(last.text, u"Canceled by Mentee 1 · Emergency"_s);
        QCOMPARE(last.note, u"Flu"_s);
        booking.isDeclined = true;
        booking.canceledBy = m_me.id;
        booking.cancellationReason.reset();
        QCOMPARE(texts(booking, booking.menteeId).constLast(),
                 u"Declined by %1"_s.arg(m_me.profile.name));

        booking = meetingWith(m_me, 1, BookingStatus::Pending);
        booking.createdAt = now.addDays(-9);
        booking.expiresAt.reset();
        QCOMPARE(texts(booking, m_me.id).constLast(), u"Expired without an answer"_s);
        booking = meetingWith(m_me, 1, BookingStatus::Completed);
        booking.attendance = Attendance::MenteeAbsent;
        QCOMPARE(texts(booking, m_me.id).constLast(), u"Mentee 1 did not come"_s);
    }

private:
    static QList<int> numbers(int first, int last)
    {
        QList<int> all;
        for (int i = first; i <= last; ++i)
            all.append(i);
        return all;
    }
    api::Page<api::Booking> list(const QList<int> &ids, int total = -1) const
    {
        QList<api::Booking> items;
        for (const int number : ids)
            items.append(meetingWith(m_me, number));
        return pageOf(items, total);
    }
    int lastCall(BookingTab tab) const
    {
        const auto &calls = m_ports->api.myBookingsCalls;
        for (int i = calls.count() - 1; i >= 0; --i) {
            if (calls.query(i).tab == tab)
                return i;
        }
        return -1;
    }
    const api::MyBookingsQuery &lastQuery(BookingTab tab) const
    {
        return m_ports->api.myBookingsCalls.query(lastCall(tab));
    }
    void answer(BookingTab tab, const QList<int> &ids, int total)
    {
        QVERIFY(m_ports->api.myBookingsCalls.answerAt(lastCall(tab), list(ids, total)));
    }
    void answerError(BookingTab tab, ErrorCode code)
    {
        QVERIFY(m_ports->api.myBookingsCalls.answerAt(lastCall(tab), Error(code)));
    }

    std::unique_ptr<FakePorts> m_ports;
    api::User m_me;
    std::unique_ptr<MyBookingsPresenter> m_presenter;
};

OH_GUI_TEST(TstMyBookingsPresenter)
#include "tst_mybookingspresenter.moc"
