// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "tests/ui/menteesamples.h"
#include "ui/presenters/slotpickerpresenter.h"
#include "ui/widgets/slotpicker.h"
#include "ui/widgets/weekgrid.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::ui;
using namespace oh::test;

namespace {

const QDate freeMonday(2026, 1, 5); // the clock stands at its 09:00 UTC

struct FreePicker
{
    explicit FreePicker(Role role = Role::Mentee)
    {
        ports.account.signIn(sampleUser(role));
        presenter = std::make_unique<SlotPickerPresenter>(ports.context);
    }
    void open() const { presenter->open(sampleId<UserId>(1), u"America/New_York"_s, {}); }
    /// Of the week's slots in turn: f when both are free, - when the viewer is not.
    QString viewers() const
    {
        QString marks;
        for (const WeekDay &day : presenter->days()) {
            for (const WeekEntry &entry : day.entries)
                marks += entry.viewer == WeekEntry::Viewer::Free   ? u'f'
                         : entry.viewer == WeekEntry::Viewer::Busy ? u'-'
                                                                   : u'?';
        }
        return marks;
    }
    bool answerOwnTimesAgain(const api::OwnBusyTimes &times)
    {
        Q_EMIT ports.api.calendarConnectionChanged();
        return ports.api.ownBusyTimesCalls.answerPending(times);
    }

    FakePorts ports;
    std::unique_ptr<SlotPickerPresenter> presenter;
};

QDateTime tuesdayAt(int hour, int minute = 0)
{
    return {freeMonday.addDays(1), {hour, minute}, Qt::UTC};
}

/// At 10, 11 and 12 of Tuesday.
api::SlotList threeSlots()
{
    return slotListOf(
        {sampleSlot(1, tuesdayAt(10)), sampleSlot(2, tuesdayAt(11)), sampleSlot(3, tuesdayAt(12))});
}

/// Of a calendar that was read five minutes ago.
api::OwnBusyTimes ownTimes(const QList<api::BusyPeriod> &calendar,
                           const QList<api::BusyPeriod> &meetings)
{
    return {true, true, QDateTime(freeMonday, {8, 55}, Qt::UTC), calendar, meetings};
}

} // namespace

/// The slot picker of a mentee: at which slots both are free (PRD 3.3, AVAIL-GRID-001).
class TstWhenBothAreFree : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<SlotPickerPresenter> m_presenter;
    std::unique_ptr<SlotPicker> m_picker;

    template <typename W>
    W *child(const QString &name) const
    {
        auto *widget = m_picker->findChild<W *>(name);
        return widget && widget->isVisible() ? widget : nullptr;
    }
    void open(Role role = Role::Mentee)
    {
        m_ports->account.signIn(sampleUser(role));
        m_presenter = std::make_unique<SlotPickerPresenter>(m_ports->context);
        m_picker = std::make_unique<SlotPicker>(m_ports->context, *m_presenter);
        m_picker->resize(640, 420);
        m_presenter->open(sampleId<UserId>(1), u"Europe/Berlin"_s, {});
        m_picker->show();
        QVERIFY(m_ports->api.availableSlotsCalls.answerAt(
            0, slotListOf({sampleSlot(1, tuesdayAt(10)), sampleSlot(2, tuesdayAt(11)),
                           sampleSlot(3, tuesdayAt(12))})));
    }
    void tell(const api::OwnBusyTimes &times)
    {
        QVERIFY(m_ports->api.ownBusyTimesCalls.answer(times));
        QCoreApplication::processEvents();
    }
    static api::OwnBusyTimes connected()
    {
        api::OwnBusyTimes times;
        times.isConnected = times.canConnect = true;
        times.readAt = QDateTime(QDate(2026, 1, 5), {8, 55}, Qt::UTC);
        times.calendar = {{tuesdayAt(11), tuesdayAt(12)}};
        return times;
    }

private Q_SLOTS:
    void init() { m_ports = std::make_unique<FakePorts>(); }
    void cleanup()
    {
        m_picker.reset();
        m_presenter.reset();
        m_ports.reset();
    }

    void aStarSaysThatBothAreFree()
    {
        open();
        QVERIFY(!child<QCheckBox>(u"onlyWhenFree"_s)); // nothing known yet
        tell(connected());
        QVERIFY(child<QCheckBox>(u"onlyWhenFree"_s));
        QVERIFY(child<QLabel>(u"whenFreeText"_s)->text().contains(u"Both of you"_s));
        QVERIFY(!child<QPushButton>(u"connectForFree"_s));
        // Screen readers hear what the star says.
        WeekGrid *grid = m_picker->grid();
        QVERIFY(grid->slotText(0).endsWith(u"available, and you are free"_s));
        QVERIFY(grid->slotText(1).endsWith(u"you have something else then"_s));
        QVERIFY(grid->canPick(1));
        // The star is painted where it is said, and nowhere else.
        const auto starred = [grid](int index) {
            const QImage image = grid->grab().toImage();
            const QRect slot = grid->itemRect(index);
            const QPoint offset = grid->viewport()->mapTo(grid, QPoint());
            const QRect corner(slot.right() - 24, slot.top() + 4, 18, 16);
            QSet<QRgb> colors;
            for (int x = corner.left(); x <= corner.right(); ++x)
                for (int y = corner.top(); y <= corner.bottom(); ++y)
                    colors.insert(image.pixel(QPoint(x, y) + offset));
            return colors.size() > 1;
        };
        QVERIFY(starred(0));
        QVERIFY(!starred(1));
    }

    void theFilterLeavesOnlyThose()
    {
        open();
        tell(connected());
        QCOMPARE(m_picker->grid()->slotCount(), 3);
        child<QCheckBox>(u"onlyWhenFree"_s)->click();
        QCOMPARE(m_picker->grid()->slotCount(), 2);
        // A week in which there are others only says so.
        api::OwnBusyTimes busy = connected();
        busy.meetings = {{tuesdayAt(8), tuesdayAt(18)}};
        Q_EMIT m_ports->live.bookingsChanged();
        tell(busy);
        QCOMPARE(m_picker->grid()->slotCount(), 0);
        QVERIFY(child<QLabel>(u"weekNoticeText"_s)->text().contains(u"you are free"_s));
        child<QCheckBox>(u"onlyWhenFree"_s)->click();
        QCOMPARE(m_picker->grid()->slotCount(), 3);
    }

    void withoutACalendarItSaysWhatOneWouldGive()
    {
        open();
        api::OwnBusyTimes none;
        none.canConnect = true;
        tell(none);
        QVERIFY(child<QLabel>(u"whenFreeText"_s)->text().contains(u"Connect it"_s));
        QSignalSpy asked(&m_ports->api, &Api::calendarRequired);
        child<QPushButton>(u"connectForFree"_s)->click();
        QCOMPARE(asked.count(), 1);
        // Connected: the marks come by themselves.
        Q_EMIT m_ports->api.calendarConnectionChanged();
        tell(connected());
        QVERIFY(!child<QPushButton>(u"connectForFree"_s));
        QVERIFY(m_picker->grid()->slotText(0).endsWith(u"you are free"_s));
    }

    void othersHaveNoSuchRow()
    {
        open(Role::Coordinator);
        QCOMPARE(m_ports->api.ownBusyTimesCalls.count(), 0);
        QVERIFY(!child<QCheckBox>(u"onlyWhenFree"_s));
        QVERIFY(m_picker->grid()->slotText(0).endsWith(u"available"_s));
    }

    void whenBothAreFreeIsMarked()
    {
        FreePicker picker;
        picker.open();
        QVERIFY(picker.ports.api.availableSlotsCalls.answerAt(0, threeSlots()));
        QCOMPARE(picker.viewers(), u"???"_s);
        QVERIFY(!picker.presenter->canTellWhenFree());
        const api::RangeQuery range = picker.ports.api.ownBusyTimesCalls.lastQuery();
        const auto &schema = api::RangeQuery::schema();
        QVERIFY(schema.validate(schema.toJson(range), api::Mode::Strict).isEmpty());
        QVERIFY(range.from() <= picker.ports.clock.now());
        QVERIFY(range.to() >= picker.ports.clock.now().addDays(30));
        // Touching is not overlapping.
        QVERIFY(picker.ports.api.ownBusyTimesCalls.answer(
            ownTimes({{tuesdayAt(9), tuesdayAt(10)}, {tuesdayAt(11, 15), tuesdayAt(13)}}, {})));
        QCOMPARE(picker.viewers(), u"f--"_s);
        QVERIFY(picker.presenter->knowsCalendar());
        QVERIFY2(picker.presenter->freeText().contains(u"5 minute"_s),
                 qPrintable(picker.presenter->freeText()));
        // Nothing is kept from being booked by it.
        QVERIFY(picker.presenter->days().at(1).entries.at(1).bookable);
        // The meeting that is moved is no reason against its neighbours.
        picker.presenter->setMovedMeeting(tuesdayAt(10));
        QVERIFY(picker.answerOwnTimesAgain(ownTimes({}, {{tuesdayAt(10), tuesdayAt(11)}})));
        QCOMPARE(picker.viewers(), u"fff"_s);
        QVERIFY(picker.presenter->days().at(1).entries.at(0).bookable);
    }

    void anotherMeetingHereKeepsASlotFromBeingPicked()
    {
        open();
        api::OwnBusyTimes times = connected(); // its calendar has 11 to 12
        times.meetings = {{tuesdayAt(10, 15), tuesdayAt(10, 45)}};
        tell(times);
        WeekGrid *grid = m_picker->grid();
        QVERIFY(!grid->canPick(0));
        QVERIFY(grid->slotText(0).endsWith(u"you have another meeting then"_s));
        QVERIFY(grid->canPick(1));
        QVERIFY(grid->canPick(2));
        QVERIFY(child<QLabel>(u"meetingRule"_s));
        QVERIFY(!child<QLabel>(u"noticeRule"_s)); // it is not too soon
        // Nor is it where the first free week is looked for.
        m_presenter->goToFirstFree();
        const api::Slot later = sampleSlot(9, QDateTime({2026, 1, 14}, {10, 0}, Qt::UTC));
        QVERIFY(m_ports->api.availableSlotsCalls.answerAt(
            m_ports->api.availableSlotsCalls.count() - 1,
            slotListOf({sampleSlot(1, tuesdayAt(10)), later})));
        QCOMPARE(m_presenter->monday(), QDate(2026, 1, 12));
        m_presenter->goToToday();
        // Called off: it can be picked again.
        times.meetings.clear();
        Q_EMIT m_ports->live.bookingsChanged();
        tell(times);
        QVERIFY(grid->canPick(0));
        QVERIFY(!child<QLabel>(u"meetingRule"_s));
    }

    void onlyWhenFreeHidesTheRest()
    {
        FreePicker picker;
        picker.open();
        QVERIFY(picker.ports.api.availableSlotsCalls.answerAt(0, threeSlots()));
        QVERIFY(picker.ports.api.ownBusyTimesCalls.answer(
            ownTimes({{tuesdayAt(10), tuesdayAt(11)}}, {{tuesdayAt(12), tuesdayAt(13)}})));
        QCOMPARE(picker.viewers(), u"-f-"_s);
        QSignalSpy changes(picker.presenter.get(), &SlotPickerPresenter::slotsChanged);
        picker.presenter->setOnlyWhenFree(true);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(picker.viewers(), u"f"_s);
        QVERIFY(!picker.presenter->hasNothingFree());
        // The first free week is one at which both are.
        picker.presenter->goToFirstFree();
        const api::Slot later = sampleSlot(9, QDateTime({2026, 1, 14}, {10, 0}, Qt::UTC));
        const api::Slot busy = sampleSlot(1, tuesdayAt(10));
        QVERIFY(picker.ports.api.availableSlotsCalls.answerAt(
            picker.ports.api.availableSlotsCalls.count() - 1, slotListOf({busy, later})));
        QCOMPARE(picker.presenter->monday(), QDate(2026, 1, 12));
        // Remembered for the next mentor.
        SlotPickerPresenter other(picker.ports.context);
        other.open(sampleId<UserId>(2), u"Europe/Berlin"_s, {});
        QVERIFY(!other.onlyWhenFree()); // as long as nothing is known
        QVERIFY(picker.ports.api.ownBusyTimesCalls.answer(ownTimes({}, {})));
        QVERIFY(other.onlyWhenFree());
    }

    void withoutACalendarOwnMeetingsCount()
    {
        FreePicker picker;
        picker.open();
        QVERIFY(picker.ports.api.availableSlotsCalls.answerAt(0, threeSlots()));
        api::OwnBusyTimes times;
        times.canConnect = true;
        times.meetings = {{tuesdayAt(10), tuesdayAt(11)}};
        QVERIFY(picker.ports.api.ownBusyTimesCalls.answer(times));
        QCOMPARE(picker.viewers(), u"-??"_s);
        QVERIFY(picker.presenter->wantsCalendar());
        QVERIFY(picker.presenter->freeText().contains(u"Connect it"_s));
        picker.presenter->setOnlyWhenFree(true);
        QCOMPARE(picker.viewers(), u"??"_s);
        QSignalSpy asked(&picker.ports.api, &Api::calendarRequired);
        picker.presenter->askForCalendar();
        QCOMPARE(asked.count(), 1);
        // Connected, and not read yet.
        times.isConnected = true;
        QVERIFY(picker.answerOwnTimesAgain(times));
        QVERIFY(!picker.presenter->wantsCalendar() && !picker.presenter->knowsCalendar());
        QVERIFY(!picker.presenter->freeText().isEmpty());
        // On a server that connects none there is nothing to be said.
        QVERIFY(picker.answerOwnTimesAgain(api::OwnBusyTimes{}));
        QVERIFY(picker.presenter->freeText().isEmpty());
        QVERIFY(!picker.presenter->wantsCalendar());
    }

    void ownTimesAreReadAgain()
    {
        FreePicker picker;
        const auto &calls = picker.ports.api.ownBusyTimesCalls;
        Q_EMIT picker.ports.api.calendarConnectionChanged();
        QCOMPARE(calls.count(), 0); // nobody looks
        picker.open();
        QCOMPARE(calls.count(), 1);
        Q_EMIT picker.ports.api.calendarConnectionChanged();
        Q_EMIT picker.ports.live.bookingsChanged();
        Q_EMIT picker.ports.live.resynced();
        QCOMPARE(calls.count(), 4);
        QVERIFY(picker.ports.api.ownBusyTimesCalls.answerPending(api::OwnBusyTimes{}));
        picker.presenter->passMinute();
        QCOMPARE(calls.count(), 4);
        picker.ports.clock.advanceSecs(301);
        picker.presenter->passMinute();
        QCOMPARE(calls.count(), 5);
        // What can't be read leaves what is known.
        QVERIFY(picker.ports.api.ownBusyTimesCalls.answerPending(Error(ErrorCode::Timeout)));
        QVERIFY(picker.presenter->canTellWhenFree());
    }

    void onlyMenteesAreAskedAbout()
    {
        FreePicker picker(Role::Mentor);
        picker.open();
        QVERIFY(picker.ports.api.availableSlotsCalls.answerAt(0, threeSlots()));
        QCOMPARE(picker.ports.api.ownBusyTimesCalls.count(), 0);
        QVERIFY(!picker.presenter->canTellWhenFree());
    }
};

OH_GUI_TEST(TstWhenBothAreFree)
#include "tst_whenbotharefree.moc"
