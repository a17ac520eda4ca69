// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "tests/ui/menteesamples.h"
#include "ui/dialogs/bookingdialog.h"
#include "ui/presenters/waitinglistpresenter.h"
#include "ui/views/mentorprofileview.h"
#include "ui/views/waitingstrip.h"
#include "ui/widgets/weekgrid.h"

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using namespace Qt::StringLiterals;

/// Waiting for a mentor's next free slot, and how many bookings are left this week.
class TstWaitingList : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<MentorProfileView> m_view;

    static api::WaitingListEntry entry(int number, int position)
    {
        api::WaitingListEntry entry;
        entry.id = sampleId<WaitingId>(number);
        entry.mentorId = entry.mentor.id = sampleId<UserId>(number);
        entry.mentor.name = sampleMentor(number).name;
        entry.position = position;
        return entry;
    }
    static api::WaitingLists lists(const QList<api::WaitingListEntry> &entries)
    {
        return {entries, int(entries.size())};
    }
    void open(const api::Mentor &mentor, const QList<api::Slot> &offered,
              const QList<api::WaitingListEntry> &waiting = {})
    {
        m_view = std::make_unique<MentorProfileView>(m_ports->context);
        m_view->resize(1000, 700);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->openMentor(mentor.id);
        m_ports->api.waitingListsCalls.answerPending(lists(waiting));
        m_ports->api.answerMentor(mentor);
        m_ports->api.answerAvailableSlots(slotListOf(offered));
    }
    template <typename W>
    W *child(const QString &name) const
    {
        return m_view->findChild<W *>(name);
    }
    bool isShown(const QString &name) const { return child<QWidget>(name)->isVisible(); }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Mentee));
    }
    void cleanup()
    {
        m_view.reset();
        m_ports.reset();
    }

    void offeredWhereNothingIsFree()
    {
        api::Mentor mentor = sampleProfile(1);
        mentor.openSlots = 0;
        mentor.nextSlotAt.reset();
        open(mentor, {});
        QVERIFY(isShown(u"waitingNotice"_s));
        QVERIFY(child<QLabel>(u"waitingText"_s)->text().contains(u"no free slot"_s));
        child<QPushButton>(u"waitingEnter"_s)->setFocus();
        child<QPushButton>(u"waitingEnter"_s)->click();
        QVERIFY(!child<QPushButton>(u"waitingEnter"_s)->isEnabled());
        QCOMPARE(m_ports->api.enterWaitingListCalls.lastQuery(), mentor.id);
        m_ports->api.enterWaitingListCalls.answer(entry(1, 2));
        QCOMPARE(m_ports->notifier.notes.size(), 1);
        QVERIFY(child<QLabel>(u"waitingText"_s)->text().contains(u"place 2"_s));
        QVERIFY(!isShown(u"waitingEnter"_s));
        QCOMPARE(m_view->focusWidget(), child<QWidget>(u"waitingLeave"_s));
        // The one before has left.
        Q_EMIT m_ports->live.bookingsChanged();
        m_ports->api.waitingListsCalls.answerPending(lists({entry(1, 1)}));
        QVERIFY(child<QLabel>(u"waitingText"_s)->text().contains(u"first in line"_s));
        child<QPushButton>(u"waitingLeave"_s)->click();
        m_ports->api.leaveWaitingListCalls.answer(Error(ErrorCode::NotFound));
        QVERIFY(isShown(u"waitingEnter"_s)); // not on it is what was wanted
    }

    void notOfferedWhereSomethingIsFree()
    {
        open(sampleProfile(1), {sampleSlot(1, QDateTime({2026, 1, 8}, {9, 0}, Qt::UTC))});
        QVERIFY(!isShown(u"waitingNotice"_s));
        // A place that one has stays in view.
        Q_EMIT m_ports->live.bookingsChanged();
        m_ports->api.waitingListsCalls.answerPending(lists({entry(1, 3)}));
        QVERIFY(isShown(u"waitingNotice"_s));
    }

    void offeredWhereTheWeekIsFull()
    {
        api::Slot slot = sampleSlot(1, QDateTime({2026, 1, 8}, {9, 0}, Qt::UTC));
        slot.isWeekFull = true;
        open(sampleProfile(1), {slot});
        QVERIFY(isShown(u"waitingNotice"_s));
        const auto *grid = child<WeekGrid>(u"weekGrid"_s);
        QVERIFY(!grid->canPick(0));
        QVERIFY(grid->slotText(0).endsWith(u"the mentor's week is full"_s));
        QVERIFY(isShown(u"weekFullRule"_s));
    }

    void notOfferedWhereBookingIsForbidden()
    {
        api::Mentor mentor = sampleProfile(1);
        mentor.openSlots = 0;
        mentor.obstacle = api::Obstacle{u"TIER_RESTRICTED"_s, u"More than one tier above."_s};
        open(mentor, {});
        QVERIFY(!isShown(u"waitingNotice"_s));
    }

    void aRefusalIsSaid()
    {
        api::Mentor mentor = sampleProfile(1);
        mentor.openSlots = 0;
        open(mentor, {});
        child<QPushButton>(u"waitingEnter"_s)->click();
        m_ports->api.enterWaitingListCalls.answer(Error(ErrorCode::ServiceUnavailable));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Error);
        QVERIFY(child<QPushButton>(u"waitingEnter"_s)->isEnabled());
    }

    void bookingsLeftThisWeek()
    {
        open(sampleProfile(1), {sampleSlot(1, QDateTime({2026, 1, 8}, {9, 0}, Qt::UTC))});
        QVERIFY(!isShown(u"weeklyLimit"_s));
        api::BookingLimits limits;
        limits.limit = 5;
        limits.used = 3;
        limits.remaining = 2;
        limits.weekEnd = QDateTime({2026, 1, 11}, {23, 0}, Qt::UTC);
        m_ports->api.bookingLimitsCalls.answerPending(limits);
        const QString text = child<QLabel>(u"weeklyLimit"_s)->text();
        QVERIFY2(text.startsWith(u"2 of 5 bookings left"_s) && text.contains(u"Mon 12 Jan"_s),
                 qPrintable(text));
        child<WeekGrid>(u"weekGrid"_s)->activate(0);
        const auto *dialog = m_view->findChild<BookingDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel *>(u"bookingLimit"_s)->text().contains(u"1 left"_s));
        // Without a limit nothing is counted.
        limits.limit.reset();
        limits.remaining.reset();
        Q_EMIT m_ports->api.bookingsChanged();
        m_ports->api.bookingLimitsCalls.answerPending(limits);
        QVERIFY(!isShown(u"weeklyLimit"_s));
    }

    void theStripShowsForWhomOneWaits()
    {
        WaitingListPresenter presenter(m_ports->context);
        WaitingStrip strip(presenter);
        strip.show();
        presenter.load();
        m_ports->api.waitingListsCalls.answerPending(lists({}));
        QVERIFY(!strip.isVisible());
        Q_EMIT m_ports->api.waitingListsChanged();
        m_ports->api.waitingListsCalls.answerPending(lists({entry(1, 2), entry(2, 1)}));
        QVERIFY(strip.isVisible());
        QSignalSpy asked(&strip, &WaitingStrip::mentorRequested);
        strip.findChild<QPushButton *>(u"waitingMentor1"_s)->click();
        QCOMPARE(asked.takeFirst().constFirst().value<UserId>(), sampleId<UserId>(2));
        strip.findChild<QToolButton *>(u"waitingLeave0"_s)->click();
        QCOMPARE(m_ports->api.leaveWaitingListCalls.lastQuery(), sampleId<UserId>(1));
        m_ports->api.leaveWaitingListCalls.answer(Result<void>());
        QCOMPARE(presenter.entries().size(), 1);
    }

    void mentorsWaitForNobody()
    {
        m_ports->account.signIn(sampleUser(Role::Mentor));
        WaitingListPresenter presenter(m_ports->context);
        presenter.load();
        presenter.enter(sampleId<UserId>(1));
        QCOMPARE(m_ports->api.waitingListsCalls.count(), 0);
        QCOMPARE(m_ports->api.enterWaitingListCalls.count(), 0);
    }
};

OH_GUI_TEST(TstWaitingList)
#include "tst_waitinglist.moc"
