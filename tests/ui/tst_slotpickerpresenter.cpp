// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "tests/ui/menteesamples.h"
#include "ui/presenters/slotpickerpresenter.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::ui;
using namespace oh::test;
using PickerState = SlotPickerPresenter::State;
using Choice = SlotPickerPresenter::ZoneChoice;

namespace {

const QDate thisMonday(2026, 1, 5); // the clock stands at its 09:00 UTC

struct Picker
{
    explicit Picker(Role role = Role::Mentee)
    {
        ports.account.signIn(sampleUser(role));
        presenter = std::make_unique<SlotPickerPresenter>(ports.context);
    }
    void open(const std::optional<QDateTime> &next = {})
    {
        presenter->open(sampleId<UserId>(1), u"America/New_York"_s, next);
    }
    /// Answers the oldest open question with a slot on Tuesday of the week it is about.
    bool answer(int number, bool held = false)
    {
        auto &calls = ports.api.availableSlotsCalls;
        for (int i = 0; i < calls.count(); ++i) {
            const QDate monday = calls.query(i).from().addSecs(14 * 3600).date();
            api::Slot offered = sampleSlot(number, QDateTime(monday.addDays(1), {10, 0}, Qt::UTC));
            offered.isHeld = held;
            if (calls.answerAt(i, slotListOf({offered})))
                return true;
        }
        return false;
    }
    /// The shown week's only entry; fails on a null one.
    WeekEntry entry() const
    {
        for (const WeekDay &day : presenter->days()) {
            if (!day.entries.isEmpty())
                return day.entries.constFirst();
        }
        return {};
    }
    int entries() const
    {
        int count = 0;
        for (const WeekDay &day : presenter->days())
            count += int(day.entries.size());
        return count;
    }

    FakePorts ports;
    std::unique_ptr<SlotPickerPresenter> presenter;
};

QDate askedMonday(const FakePorts &ports)
{
    return ports.api.availableSlotsCalls.lastQuery().from().addSecs(14 * 3600).date();
}

} // namespace

class TstSlotPickerPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheWeekOfTheNextSlot();
    void readsTheNextWeekAhead();
    void weeksAreCached();
    void oldWeeksAreReadAgainBehind();
    void weekUnderWayIsWaitedFor();
    void lateAnswerFillsItsOwnWeekOnly();
    void closedDropsLateAnswers();
    void goesNoFurtherBackThanThisWeek();
    void failureAndRetry();
    void aConnectedCalendarOpensWhatWasRefused_data();
    void aConnectedCalendarOpensWhatWasRefused();
    void failedRefreshKeepsWhatIsShown();
    void changesAreReadAgain();
    void goneSlotDisappearsAtOnce();
    void zoneCanBeSwitched();
    void menteesBookADayAhead_data();
    void menteesBookADayAhead();
    void whatBecomesTooNearGoesAtThatMoment();
    void firstFreeWeekIsFound();
    void noFreeWeekIsSaid();
    void aHoldThatWasReadIsSeenUntilItEnds();
    void aHoldThatWasToldIsAskedAboutEachMinute();
    void whatHasBegunIsNotOffered();
    void fullWeeksAreForMenteesOnly_data();
    void fullWeeksAreForMenteesOnly();
};

void TstSlotPickerPresenter::whatHasBegunIsNotOffered()
{
    Picker picker(Role::Coordinator);
    picker.open();
    const QDateTime now = picker.ports.clock.now();
    // Kept from earlier: their weeks are not read any more.
    QVERIFY(picker.presenter->stillOffers(sampleSlot(1, now.addDays(-9))) == std::optional(false));
    QVERIFY(picker.presenter->stillOffers(sampleSlot(2, now.addSecs(-60))) == std::optional(false));
    QVERIFY(!picker.presenter->stillOffers(sampleSlot(3, now.addSecs(3600))).has_value());
    // What may be chosen begins later for a mentee.
    const Picker mentee;
    QVERIFY(mentee.presenter->stillOffers(sampleSlot(3, now.addSecs(3600))) ==
            std::optional(false));
}

void TstSlotPickerPresenter::fullWeeksAreForMenteesOnly_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("bookable");
    QTest::newRow("mentee") << Role::Mentee << false;
    // How many sessions they take is a mentor's own word, and coordinators are only warned.
    QTest::newRow("mentor") << Role::Mentor << true;
    QTest::newRow("coordinator") << Role::Coordinator << true;
}

void TstSlotPickerPresenter::fullWeeksAreForMenteesOnly()
{
    QFETCH(const Role, role);
    QFETCH(const bool, bookable);
    Picker picker(role);
    picker.open();
    api::Slot full = sampleSlot(1, QDateTime({2026, 1, 8}, {10, 0}, Qt::UTC));
    full.isWeekFull = true;
    QVERIFY(picker.ports.api.answerAvailableSlots(slotListOf({full})));
    QCOMPARE(picker.entry().bookable, bookable);
    QCOMPARE(picker.entry().weekFull, !bookable);
    QCOMPARE(picker.presenter->hasNothingFree(), !bookable);
    if (bookable)
        return;
    // The first free week is another one.
    picker.presenter->goToFirstFree();
    const api::Slot free = sampleSlot(2, QDateTime({2026, 1, 14}, {10, 0}, Qt::UTC));
    QVERIFY(picker.ports.api.availableSlotsCalls.answerAt(
        picker.ports.api.availableSlotsCalls.count() - 1, slotListOf({full, free})));
    QCOMPARE(picker.presenter->monday(), QDate(2026, 1, 12));
}

void TstSlotPickerPresenter::beginsWithTheWeekOfTheNextSlot()
{
    Picker picker;
    picker.open();
    QCOMPARE(picker.presenter->monday(), thisMonday);
    QCOMPARE(picker.presenter->state(), PickerState::Loading);
    const api::SlotQuery query = picker.ports.api.availableSlotsCalls.lastQuery();
    QCOMPARE(query.mentorId, sampleId<UserId>(1));
    const auto &schema = api::SlotQuery::schema();
    QVERIFY(schema.validate(schema.toJson(query), api::Mode::Strict).isEmpty());
    QCOMPARE(query.from(), QDateTime({2026, 1, 4}, {10, 0}, Qt::UTC));
    QCOMPARE(query.to(), QDateTime({2026, 1, 12}, {12, 0}, Qt::UTC));

    picker.open(QDateTime({2026, 1, 21}, {9, 0}, Qt::UTC));
    QCOMPARE(picker.presenter->monday(), QDate(2026, 1, 19));
    picker.open(QDateTime({2025, 12, 1}, {9, 0}, Qt::UTC)); // old news
    QCOMPARE(picker.presenter->monday(), thisMonday);
}

void TstSlotPickerPresenter::readsTheNextWeekAhead()
{
    Picker picker;
    picker.open();
    QCOMPARE(picker.ports.api.availableSlotsCalls.count(), 1);
    QVERIFY(picker.answer(1));
    QCOMPARE(picker.presenter->state(), PickerState::Ready);
    QCOMPARE(picker.entries(), 1);
    QCOMPARE(picker.ports.api.availableSlotsCalls.count(), 2);
    QCOMPARE(askedMonday(picker.ports), thisMonday.addDays(7));
    QVERIFY(picker.answer(2));
    QCOMPARE(picker.presenter->monday(), thisMonday); // nothing moves by that
    QCOMPARE(picker.entries(), 1);
    QCOMPARE(picker.ports.api.availableSlotsCalls.count(), 2); // and it is one week ahead only
}

void TstSlotPickerPresenter::weeksAreCached()
{
    Picker picker;
    picker.open();
    picker.answer(1);
    picker.answer(2);
    picker.presenter->nextWeek();
    QCOMPARE(picker.presenter->state(), PickerState::Ready);
    QCOMPARE(picker.entries(), 1);
    QCOMPARE(askedMonday(picker.ports), thisMonday.addDays(14)); // read ahead again
    const int calls = picker.ports.api.availableSlotsCalls.count();
    picker.presenter->previousWeek();
    QCOMPARE(picker.presenter->state(), PickerState::Ready);
    QCOMPARE(picker.ports.api.availableSlotsCalls.count(), calls);
}

void TstSlotPickerPresenter::oldWeeksAreReadAgainBehind()
{
    Picker picker;
    picker.open();
    picker.answer(1);
    picker.answer(2);
    picker.ports.clock.advanceSecs(61);
    picker.presenter->nextWeek();
    QCOMPARE(picker.presenter->state(), PickerState::Ready); // shown at once
    QCOMPARE(askedMonday(picker.ports), thisMonday.addDays(7));
    QVERIFY(picker.answer(3));
    QVERIFY(picker.presenter->slot(sampleId<SlotId>(3)));
    QVERIFY(!picker.presenter->slot(sampleId<SlotId>(2)));
}

void TstSlotPickerPresenter::weekUnderWayIsWaitedFor()
{
    Picker picker;
    picker.open();
    picker.answer(1);
    picker.presenter->nextWeek(); // its reading ahead is still under way
    QCOMPARE(picker.presenter->state(), PickerState::Loading);
    QCOMPARE(picker.entries(), 0);
    QCOMPARE(picker.ports.api.availableSlotsCalls.count(), 2);
    QVERIFY(picker.answer(2));
    QCOMPARE(picker.presenter->state(), PickerState::Ready);
    QCOMPARE(picker.entries(), 1);
}

void TstSlotPickerPresenter::lateAnswerFillsItsOwnWeekOnly()
{
    Picker picker;
    picker.open();
    picker.presenter->nextWeek();
    QSignalSpy changes(picker.presenter.get(), &SlotPickerPresenter::slotsChanged);
    QVERIFY(picker.answer(1)); // of the week that was left
    QCOMPARE(changes.count(), 0);
    QCOMPARE(picker.presenter->state(), PickerState::Loading);
    QVERIFY(picker.answer(2));
    QCOMPARE(picker.presenter->days().at(1).entries.first().slot.id, sampleId<SlotId>(2));
}

void TstSlotPickerPresenter::closedDropsLateAnswers()
{
    Picker picker;
    picker.open();
    picker.presenter->close();
    QCOMPARE(picker.ports.api.availableSlotsCalls.pending(), 0);
    QVERIFY(!picker.answer(1));
    Q_EMIT picker.ports.api.availabilityChanged();
    QCOMPARE(picker.ports.api.availableSlotsCalls.count(), 1);
}

void TstSlotPickerPresenter::goesNoFurtherBackThanThisWeek()
{
    Picker picker;
    picker.open();
    QVERIFY(!picker.presenter->canGoBack());
    picker.presenter->previousWeek();
    QCOMPARE(picker.presenter->monday(), thisMonday);
    picker.presenter->goToWeekOf(QDate(2026, 2, 4));
    QCOMPARE(picker.presenter->monday(), QDate(2026, 2, 2));
    QVERIFY(picker.presenter->canGoBack());
    picker.presenter->goToToday();
    QCOMPARE(picker.presenter->monday(), thisMonday);
    picker.presenter->goToWeekOf(QDate(2025, 2, 4));
    QCOMPARE(picker.presenter->monday(), thisMonday);
}

void TstSlotPickerPresenter::failureAndRetry()
{
    Picker picker;
    picker.open();
    picker.ports.api.answerAvailableSlots(Error(ErrorCode::NetworkUnreachable));
    QCOMPARE(picker.presenter->state(), PickerState::Failed);
    QCOMPARE(picker.presenter->error().code, ErrorCode::NetworkUnreachable);
    picker.presenter->reload();
    QCOMPARE(picker.presenter->state(), PickerState::Loading);
    QVERIFY(picker.answer(1));
    QCOMPARE(picker.presenter->state(), PickerState::Ready);
    // The week read ahead fails: nobody sees it, and it is asked for again when it is shown.
    picker.ports.api.availableSlotsCalls.answerPending(Error(ErrorCode::Timeout));
    QCOMPARE(picker.presenter->state(), PickerState::Ready);
    picker.presenter->nextWeek();
    QCOMPARE(picker.presenter->state(), PickerState::Loading);
    QVERIFY(picker.answer(2));
    QCOMPARE(picker.presenter->state(), PickerState::Ready);
}

void TstSlotPickerPresenter::aConnectedCalendarOpensWhatWasRefused_data()
{
    QTest::addColumn<ErrorCode>("why");
    QTest::addColumn<bool>("again");
    QTest::newRow("none connected") << ErrorCode::CalendarRequired << true;
    QTest::newRow("to be connected anew") << ErrorCode::CalendarReconnect << true;
    QTest::newRow("something else") << ErrorCode::ServiceUnavailable << false;
}

void TstSlotPickerPresenter::aConnectedCalendarOpensWhatWasRefused()
{
    QFETCH(const ErrorCode, why);
    QFETCH(const bool, again);
    Picker picker;
    picker.open();
    picker.ports.api.answerAvailableSlots(Error(why));
    QCOMPARE(picker.presenter->state(), PickerState::Failed);
    Q_EMIT picker.ports.api.calendarConnectionChanged();
    QCOMPARE(picker.presenter->state(), again ? PickerState::Loading : PickerState::Failed);
    QCOMPARE(picker.answer(1), again);
    QCOMPARE(picker.entries(), again ? 1 : 0);
    // What is there already is not read again for it.
    const int calls = picker.ports.api.availableSlotsCalls.count();
    Q_EMIT picker.ports.api.calendarConnectionChanged();
    QCOMPARE(picker.ports.api.availableSlotsCalls.count(), calls);
}

void TstSlotPickerPresenter::failedRefreshKeepsWhatIsShown()
{
    Picker picker;
    picker.open();
    picker.answer(1);
    picker.answer(2);
    picker.presenter->reload();
    QCOMPARE(picker.presenter->state(), PickerState::Ready);
    picker.ports.api.availableSlotsCalls.answerPending(Error(ErrorCode::Timeout));
    QCOMPARE(picker.presenter->state(), PickerState::Ready);
    QCOMPARE(picker.entries(), 1);
}

void TstSlotPickerPresenter::changesAreReadAgain()
{
    Picker picker;
    picker.open();
    picker.answer(1);
    picker.answer(2);
    Q_EMIT picker.ports.api.availabilityChanged();
    QCOMPARE(picker.entries(), 1); // stays until the answer is there
    QCOMPARE(askedMonday(picker.ports), thisMonday);
    picker.ports.api.availableSlotsCalls.answerPending(api::SlotList{});
    QCOMPARE(picker.entries(), 0);
    QCOMPARE(askedMonday(picker.ports), thisMonday.addDays(7)); // that one is old, too
}

void TstSlotPickerPresenter::goneSlotDisappearsAtOnce()
{
    Picker picker;
    picker.open();
    picker.answer(1);
    QVERIFY(picker.presenter->slot(sampleId<SlotId>(1)));
    picker.presenter->dropSlot(sampleId<SlotId>(1));
    QCOMPARE(picker.entries(), 0);
    QVERIFY(!picker.presenter->slot(sampleId<SlotId>(1)));
    QCOMPARE(askedMonday(picker.ports), thisMonday);
}

void TstSlotPickerPresenter::zoneCanBeSwitched()
{
    Picker picker;
    picker.open();
    picker.ports.api.answerAvailableSlots(
        slotListOf({sampleSlot(1, QDateTime({2026, 1, 7}, {2, 0}, Qt::UTC))}));
    QVERIFY(picker.presenter->zonesDiffer());
    QCOMPARE(picker.presenter->zone(), u"Europe/Berlin"_s);
    QCOMPARE(picker.presenter->days().at(2).entries.size(), 1); // Wednesday 03:00
    const int calls = picker.ports.api.availableSlotsCalls.count();
    picker.presenter->setZoneChoice(Choice::Mentor);
    QCOMPARE(picker.presenter->zone(), u"America/New_York"_s);
    QCOMPARE(picker.presenter->days().at(1).entries.size(), 1); // Tuesday 21:00
    QCOMPARE(picker.ports.api.availableSlotsCalls.count(), calls);

    api::User user = picker.ports.account.user();
    user.profile.timeZone = u"America/New_York"_s;
    picker.ports.account.adopt(user);
    QVERIFY(!picker.presenter->zonesDiffer());
    picker.presenter->setZoneChoice(Choice::Viewer);
    QCOMPARE(picker.presenter->zone(), u"America/New_York"_s);
}

void TstSlotPickerPresenter::menteesBookADayAhead_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("bookable");
    QTest::newRow("mentee") << Role::Mentee << false;
    QTest::newRow("coordinator") << Role::Coordinator << true;
}

void TstSlotPickerPresenter::menteesBookADayAhead()
{
    QFETCH(Role, role);
    QFETCH(bool, bookable);
    Picker picker(role);
    picker.open();
    const QDateTime now = picker.ports.clock.now();
    picker.ports.api.answerAvailableSlots(
        slotListOf({sampleSlot(1, now.addSecs(24 * 3600 - 60)), sampleSlot(2, now.addDays(1)),
                    sampleSlot(3, now.addSecs(-60))}));
    const auto monday = picker.presenter->days().at(0).entries;
    QVERIFY(!monday.first().bookable); // has begun
    const auto tuesday = picker.presenter->days().at(1).entries;
    QCOMPARE(tuesday.at(0).bookable, bookable);
    QVERIFY(tuesday.at(1).bookable);
}

void TstSlotPickerPresenter::whatBecomesTooNearGoesAtThatMoment()
{
    Picker picker;
    auto *limit = picker.presenter->findChild<QTimer *>(u"nextLimit"_s);
    QVERIFY(limit);
    picker.open();
    QVERIFY(!limit->isActive());
    const QDateTime now = picker.ports.clock.now();
    picker.ports.api.answerAvailableSlots(slotListOf(
        {sampleSlot(1, now.addDays(1).addSecs(-1)), sampleSlot(2, now.addDays(1).addSecs(20)),
         sampleSlot(3, now.addDays(1).addSecs(50)), sampleSlot(4, now.addDays(1).addSecs(7200))}));
    QCOMPARE(limit->interval(), 20'001);
    QVERIFY(limit->isActive() && limit->isSingleShot());
    const auto bookable = [&](int index) {
        return picker.presenter->days().at(1).entries.at(index).bookable;
    };
    QVERIFY(!bookable(0));
    QVERIFY(bookable(1));

    QSignalSpy told(picker.presenter.get(), &SlotPickerPresenter::slotsChanged);
    picker.ports.clock.advanceSecs(21);
    limit->start(0);
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(!bookable(1));
    QVERIFY(bookable(2));
    QCOMPARE(limit->interval(), 29'001); // the next one's

    picker.ports.clock.advanceSecs(30);
    limit->start(0);
    QTRY_COMPARE(told.count(), 2);
    QVERIFY(!bookable(2));
    QVERIFY(!limit->isActive()); // the last one's is hours away: the next minute looks again
    picker.presenter->close();
    QVERIFY(!limit->isActive());
}

void TstSlotPickerPresenter::firstFreeWeekIsFound()
{
    Picker picker;
    picker.open();
    picker.ports.api.answerAvailableSlots(api::SlotList{});
    QCOMPARE(picker.entries(), 0);
    QSignalSpy search(picker.presenter.get(), &SlotPickerPresenter::searchChanged);
    picker.presenter->goToFirstFree();
    picker.presenter->goToFirstFree(); // once is enough
    QVERIFY(picker.presenter->isSearching());
    QCOMPARE(search.count(), 1);
    auto &calls = picker.ports.api.availableSlotsCalls;
    const QDateTime now = picker.ports.clock.now();
    QCOMPARE(calls.lastQuery().from(), now.addDays(1));
    QVERIFY(calls.lastQuery().to() >= now.addDays(30));
    calls.answerAt(calls.count() - 1,
                   slotListOf({sampleSlot(9, QDateTime({2026, 1, 28}, {9, 0}, Qt::UTC)),
                               sampleSlot(8, QDateTime({2026, 1, 22}, {9, 0}, Qt::UTC))}));
    QVERIFY(!picker.presenter->isSearching());
    QCOMPARE(picker.presenter->monday(), QDate(2026, 1, 19));
}

void TstSlotPickerPresenter::noFreeWeekIsSaid()
{
    Picker picker;
    picker.open();
    picker.ports.api.answerAvailableSlots(api::SlotList{});
    QSignalSpy none(picker.presenter.get(), &SlotPickerPresenter::noFreeWeek);
    QSignalSpy failed(picker.presenter.get(), &SlotPickerPresenter::searchFailed);
    auto &calls = picker.ports.api.availableSlotsCalls;
    picker.presenter->goToFirstFree();
    calls.answerAt(calls.count() - 1, api::SlotList{});
    QCOMPARE(none.count(), 1);
    QCOMPARE(picker.presenter->monday(), thisMonday);
    picker.presenter->goToFirstFree();
    calls.answerAt(calls.count() - 1, Error(ErrorCode::Timeout));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!picker.presenter->isSearching());
}

void TstSlotPickerPresenter::aHoldThatWasReadIsSeenUntilItEnds()
{
    Picker picker;
    picker.open();
    QVERIFY(picker.answer(1, true));
    QVERIFY(!picker.entry().bookable);
    QVERIFY(picker.entry().taken == WeekEntry::Taken::Held);
    const int asked = picker.ports.api.availableSlotsCalls.count();
    // Nobody says when it ends: the next minute asks.
    picker.presenter->passMinute();
    QVERIFY(picker.ports.api.availableSlotsCalls.count() > asked);
    while (picker.answer(1)) {
    }
    QVERIFY(picker.entry().bookable);
    // With nothing held there is nothing to ask.
    const int before = picker.ports.api.availableSlotsCalls.count();
    picker.presenter->passMinute();
    QCOMPARE(picker.ports.api.availableSlotsCalls.count(), before);
}

void TstSlotPickerPresenter::aHoldThatWasToldIsAskedAboutEachMinute()
{
    Picker picker;
    picker.open();
    while (picker.answer(1)) {
    }
    QVERIFY(picker.entry().bookable);
    picker.ports.live.tell(sampleId<UserId>(1), sampleId<SlotId>(1), LiveSlotState::Held);
    QVERIFY(picker.entry().taken == WeekEntry::Taken::Held);
    picker.presenter->passMinute();
    while (picker.answer(1, true)) {
    } // still held
    QVERIFY(!picker.entry().bookable);
    picker.presenter->passMinute();
    while (picker.answer(1)) {
    }
    QVERIFY(picker.entry().bookable);
}

OH_TEST(TstSlotPickerPresenter)
#include "tst_slotpickerpresenter.moc"
