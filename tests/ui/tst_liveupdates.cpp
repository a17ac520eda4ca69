// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "tests/ui/menteesamples.h"
#include "ui/dialogs/bookingdialog.h"
#include "ui/presenters/bookingsconsolepresenter.h"
#include "ui/presenters/mybookingspresenter.h"
#include "ui/presenters/requestspresenter.h"
#include "ui/views/mentorprofileview.h"
#include "ui/widgets/weekgrid.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::ui;
using namespace oh::test;

namespace {

const SlotId firstSlot = sampleId<SlotId>(1);
const SlotId secondSlot = sampleId<SlotId>(2);
const UserId shownMentor = sampleId<UserId>(1);

/// Somebody looks at a mentor with three slots on Wednesday.
struct LookingAtSlots
{
    LookingAtSlots()
    {
        ports.account.signIn(sampleUser(Role::Mentee));
        view = std::make_unique<MentorProfileView>(ports.context);
        view->resize(1000, 700);
        view->show();
        QApplication::setActiveWindow(view.get());
        view->openMentor(shownMentor);
        ports.api.answerMentor(sampleProfile(1));
        answerSlots({1, 2, 3});
    }
    void answerSlots(const QList<int> &numbers)
    {
        const QDateTime nine({2026, 1, 7}, {9, 0}, Qt::UTC);
        QList<api::Slot> offered;
        for (const int number : numbers)
            offered.append(sampleSlot(number, nine.addSecs(number * 3600)));
        ports.api.availableSlotsCalls.answerPending(slotListOf(offered));
    }
    WeekGrid *grid() { return view->findChild<WeekGrid *>(); }
    BookingDialog *dialog()
    {
        const auto dialogs = view->findChildren<BookingDialog *>();
        for (auto *found : dialogs) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    int asked() { return ports.api.availableSlotsCalls.count(); }

    FakePorts ports;
    std::unique_ptr<MentorProfileView> view;
};

} // namespace

/// What others do shows at once, in place, and takes nothing away that somebody is at (FR41, FR42).
class TstLiveUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        QAccessible::setActive(true);
    }

    void onlyTheShownMentorIsWatched()
    {
        LookingAtSlots looking;
        QCOMPARE(looking.ports.live.watched, QList<UserId>{shownMentor});
        looking.view->openMentor(sampleId<UserId>(2));
        looking.ports.api.answerMentor(sampleProfile(2));
        QCOMPARE(looking.ports.live.watched, QList<UserId>{sampleId<UserId>(2)});
        looking.view->closeMentor();
        QVERIFY(looking.ports.live.watched.isEmpty());
        looking.view->openMentor(shownMentor);
        looking.ports.api.answerMentor(sampleProfile(1));
        looking.view.reset();
        QVERIFY(looking.ports.live.watched.isEmpty());
    }

    void aBookedSlotTurnsGreyInItsPlace()
    {
        LookingAtSlots looking;
        WeekGrid &grid = *looking.grid();
        grid.setFocus(Qt::TabFocusReason);
        grid.setCurrentIndex(1);
        const QRect place = grid.slotRect(1);
        const int asked = looking.asked();
        const QImage before = grid.viewport()->grab(place).toImage();
        looking.ports.live.tell(shownMentor, secondSlot, LiveSlotState::Booked);

        QCOMPARE(grid.slotCount(), 3);
        QCOMPARE(grid.slotRect(1), place);
        QCOMPARE(grid.currentIndex(), 1);
        QVERIFY(grid.hasFocus());
        QVERIFY(!grid.canPick(1));
        QVERIFY(grid.canPick(0));
        QVERIFY(grid.slotText(1).endsWith(u"just booked by somebody else"_s));
        QTRY_VERIFY(grid.viewport()->grab(place).toImage() != before);
        // Nothing is asked of the server for it, and nobody is told who does not care.
        QCOMPARE(looking.asked(), asked);
        QVERIFY(looking.ports.notifier.notes.isEmpty());
        grid.activate(1);
        QVERIFY(!looking.dialog());
        // The keyboard goes on from where it was.
        QTest::keyClick(&grid, Qt::Key_Down);
        QCOMPARE(grid.currentIndex(), 2);
        // The rule about 24 hours is not what makes it grey.
        QVERIFY(!looking.view->findChild<QLabel *>(u"noticeRule"_s)->isVisible());
    }

    void theWayFromOpenToGreyIsShort()
    {
        LookingAtSlots looking;
        WeekGrid &grid = *looking.grid();
        looking.ports.live.tell(shownMentor, firstSlot, LiveSlotState::Booked);
        // Where it ends does not move any more.
        QImage last;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                QTest::qWait(60); // between two pictures: an animation has no other step
                const QImage now = grid.viewport()->grab(grid.slotRect(0)).toImage();
                return now == std::exchange(last, now);
            }(),
            10'000);
    }

    void otherMentorsChangesAreNotForThisGrid()
    {
        LookingAtSlots looking;
        looking.ports.live.tell(sampleId<UserId>(9), secondSlot, LiveSlotState::Booked);
        QVERIFY(looking.grid()->canPick(1));
    }

    void aFreedSlotCanBePickedAgain()
    {
        LookingAtSlots looking;
        looking.ports.live.tell(shownMentor, secondSlot, LiveSlotState::Booked);
        QVERIFY(!looking.grid()->canPick(1));
        const int asked = looking.asked();
        looking.ports.live.tell(shownMentor, secondSlot, LiveSlotState::Open);
        QVERIFY(looking.grid()->canPick(1));
        QCOMPARE(looking.asked(), asked);
        // One that was not known before has to be read.
        looking.ports.live.tell(shownMentor, sampleId<SlotId>(77), LiveSlotState::Open);
        QCOMPARE(looking.asked(), asked + 1);
    }

    void heldSlotsSaySo()
    {
        LookingAtSlots looking;
        looking.grid()->activate(0);
        QVERIFY(looking.dialog());
        // Our own form may be what holds it.
        looking.ports.live.tell(shownMentor, firstSlot, LiveSlotState::Held);
        QVERIFY(looking.dialog());
        QVERIFY(looking.ports.notifier.notes.isEmpty());
        QVERIFY(looking.grid()->slotText(0).endsWith(u"being booked by somebody else"_s));
    }

    void anOlderAnswerDoesNotBringItBack()
    {
        LookingAtSlots looking;
        Q_EMIT looking.ports.live.availabilityChanged(shownMentor);
        looking.ports.live.tell(shownMentor, secondSlot, LiveSlotState::Booked);
        looking.answerSlots({1, 2, 3});
        QVERIFY(!looking.grid()->canPick(1));
        // When the server does not offer it any more, it goes.
        Q_EMIT looking.ports.live.availabilityChanged(shownMentor);
        looking.answerSlots({1, 3});
        QCOMPARE(looking.grid()->slotCount(), 2);
    }

    void anOpenFormEndsWithAWordAndKeepsWhatWasTyped()
    {
        LookingAtSlots looking;
        looking.grid()->activate(1);
        QVERIFY(looking.dialog());
        looking.dialog()
            ->findChild<QPlainTextEdit *>(u"bookingGoal"_s)
            ->setPlainText(u"Pricing for enterprises"_s);
        looking.dialog()
            ->findChild<QLineEdit *>(u"bookingMaterial0"_s)
            ->setText(u"https://example.org/deck"_s);
        looking.ports.live.tell(shownMentor, firstSlot, LiveSlotState::Booked);
        QVERIFY(looking.dialog()); // another one
        looking.ports.live.tell(shownMentor, secondSlot, LiveSlotState::Booked);
        QVERIFY(!looking.dialog());
        QCOMPARE(looking.ports.notifier.notes.size(), 1);
        QCOMPARE(looking.ports.notifier.notes.first().text,
                 u"This slot was just booked by another user"_s);
        QVERIFY(looking.grid()->hasFocus());
        QCOMPARE(looking.grid()->slotCount(), 3);
        QVERIFY(!looking.grid()->canPick(1));
        looking.grid()->activate(2);
        QVERIFY(looking.dialog());
        QCOMPARE(looking.dialog()->findChild<QPlainTextEdit *>(u"bookingGoal"_s)->toPlainText(),
                 u"Pricing for enterprises"_s);
        QCOMPARE(looking.dialog()->findChild<QLineEdit *>(u"bookingMaterial0"_s)->text(),
                 u"https://example.org/deck"_s);
    }

    void ourOwnBookingIsNoOneElses()
    {
        LookingAtSlots looking;
        looking.grid()->activate(1);
        looking.dialog()
            ->findChild<QPlainTextEdit *>(u"bookingGoal"_s)
            ->setPlainText(u"Pricing for enterprises"_s);
        looking.dialog()->findChild<QPushButton *>(u"bookingConfirm"_s)->click();
        QCOMPARE(looking.ports.api.createBookingCalls.count(), 1);
        // The push may be faster than the answer.
        looking.ports.live.tell(shownMentor, secondSlot, LiveSlotState::Booked);
        QVERIFY(looking.dialog());
        api::Booking booking = sampleBooking(1);
        booking.timeSlotId = secondSlot;
        looking.ports.api.answerCreateBooking(booking);
        QVERIFY(!looking.dialog());
        QCOMPARE(looking.ports.notifier.notes.size(), 1);
        QCOMPARE(looking.ports.notifier.notes.first().kind, Notifier::Kind::Success);
        looking.ports.live.tell(shownMentor, secondSlot, LiveSlotState::Booked);
        QCOMPARE(looking.ports.notifier.notes.size(), 1);
    }

    void missedChangesAreReadAgain()
    {
        LookingAtSlots looking;
        looking.ports.live.tell(shownMentor, secondSlot, LiveSlotState::Booked);
        const int asked = looking.asked();
        Q_EMIT looking.ports.live.resynced();
        QCOMPARE(looking.asked(), asked + 1);
        looking.answerSlots({1, 2, 3});
        QVERIFY(looking.grid()->canPick(1));
    }

    void listsFollowBookings()
    {
        FakePorts ports;
        ports.account.signIn(sampleUser(Role::Mentor));
        MyBookingsPresenter mine(ports.context);
        RequestsPresenter requests(ports.context);
        QCOMPARE(ports.api.myBookingsCalls.count(), 0);
        Q_EMIT ports.live.bookingsChanged();
        QCOMPARE(ports.api.myBookingsCalls.count(), 4); // three tabs, and the requests
        Q_EMIT ports.live.resynced();
        QCOMPARE(ports.api.myBookingsCalls.count(), 8);
    }

    void theTableFollowsBookings()
    {
        FakePorts ports;
        ports.account.signIn(sampleUser(Role::Coordinator));
        BookingsConsolePresenter table(ports.context);
        Q_EMIT ports.live.bookingsChanged();
        QCOMPARE(ports.api.adminBookingsCalls.count(), 0); // nobody looks at it yet
        table.reload();
        Q_EMIT ports.live.bookingsChanged();
        QCOMPARE(ports.api.adminBookingsCalls.count(), 2);
        Q_EMIT ports.live.resynced();
        QCOMPARE(ports.api.adminBookingsCalls.count(), 3);
    }
};

OH_GUI_TEST(TstLiveUpdates)
#include "tst_liveupdates.moc"
