// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/menteesamples.h"
#include "ui/widgets/weekgrid.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::ui;
using namespace oh::test;

namespace {

const QDate monday(2026, 1, 5);
const QString berlin = u"Europe/Berlin"_s;

QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime(monday.addDays(day), {hour, minute}, Qt::UTC);
}

/// Tuesday 10:00, 10:30 and 15:00, Thursday 14:00 and 23:30 on Berlin's clock.
QList<WeekDay> fewSlots(const QDateTime &earliest = {})
{
    return layOutWeek({sampleSlot(1, at(1, 9)), sampleSlot(2, at(1, 9, 30)),
                       sampleSlot(3, at(1, 14)), sampleSlot(4, at(3, 13)),
                       sampleSlot(5, at(3, 22, 30), 60)},
                      monday, berlin, earliest);
}

void show(WeekGrid &grid, const QList<WeekDay> &days)
{
    grid.setWeek(days, berlin, monday.addDays(1));
    grid.resize(700, 300);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    grid.setFocus(Qt::TabFocusReason);
}

} // namespace

class TstWeekGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        QAccessible::setActive(true);
    }
    void slotsStandInTheirColumns();
    void keyboardReachesEverySlot();
    void enterAndSpacePick();
    void keysAskForOtherWeeks();
    void clickPicks();
    void earlySlotsCannotBePicked();
    void nothingIsPickedWhileForbidden();
    void currentSlotSurvivesRefresh();
    void screenReadersSeeButtons();
    void accessibleSlotsCanBePressed();
    void repeatedTimesNameTheirZone();
    void fiveHundredSlotsScroll();
    void columnsTurnAroundRightToLeft();
};

void TstWeekGrid::slotsStandInTheirColumns()
{
    WeekGrid grid;
    show(grid, fewSlots());
    QCOMPARE(grid.slotCount(), 5);
    for (int index = 0; index < 5; ++index)
        QCOMPARE(grid.indexAt(grid.slotRect(index).center()), index);
    QCOMPARE(grid.slotRect(0).left(), grid.slotRect(2).left());
    QVERIFY(grid.slotRect(0).bottom() < grid.slotRect(1).top());
    QCOMPARE(grid.slotRect(0).top(), grid.slotRect(3).top());
    QVERIFY(grid.slotRect(3).left() > grid.slotRect(0).right());
    QCOMPARE(grid.indexAt({5, 20}), -1); // Monday
    QCOMPARE(grid.dayOf(4), 3);
}

void TstWeekGrid::keyboardReachesEverySlot()
{
    WeekGrid grid;
    show(grid, fewSlots());
    QTRY_COMPARE(grid.currentIndex(), 0);
    QTest::keyClick(&grid, Qt::Key_Down);
    QTest::keyClick(&grid, Qt::Key_Down);
    QTest::keyClick(&grid, Qt::Key_Down); // the day ends here
    QCOMPARE(grid.currentIndex(), 2);
    QTest::keyClick(&grid, Qt::Key_Right); // over the empty Wednesday, to the nearest time
    QCOMPARE(grid.currentIndex(), 3);
    QTest::keyClick(&grid, Qt::Key_Down);
    QCOMPARE(grid.currentIndex(), 4);
    QTest::keyClick(&grid, Qt::Key_Right); // no day after it
    QCOMPARE(grid.currentIndex(), 4);
    QTest::keyClick(&grid, Qt::Key_Left);
    QCOMPARE(grid.currentIndex(), 2);
    QTest::keyClick(&grid, Qt::Key_Up);
    QCOMPARE(grid.currentIndex(), 1);
}

void TstWeekGrid::enterAndSpacePick()
{
    WeekGrid grid;
    QSignalSpy picked(&grid, &WeekGrid::slotActivated);
    show(grid, fewSlots());
    grid.setCurrentIndex(1);
    QTest::keyClick(&grid, Qt::Key_Return);
    QTest::keyClick(&grid, Qt::Key_Space);
    QTest::keyClick(&grid, Qt::Key_Enter);
    QCOMPARE(picked.count(), 3);
    QCOMPARE(picked.first().first().value<SlotId>(), sampleId<SlotId>(2));
}

void TstWeekGrid::keysAskForOtherWeeks()
{
    WeekGrid grid;
    QSignalSpy back(&grid, &WeekGrid::previousWeekRequested);
    QSignalSpy forward(&grid, &WeekGrid::nextWeekRequested);
    QSignalSpy today(&grid, &WeekGrid::todayRequested);
    show(grid, layOutWeek({}, monday, berlin)); // also when there is nothing to stand on
    QTest::keyClick(&grid, Qt::Key_PageUp);
    QTest::keyClick(&grid, Qt::Key_PageDown);
    QTest::keyClick(&grid, Qt::Key_Home);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_Return})
        QTest::keyClick(&grid, key);
    QCOMPARE(back.count(), 1);
    QCOMPARE(forward.count(), 1);
    QCOMPARE(today.count(), 1);
    QCOMPARE(grid.currentIndex(), -1);
}

void TstWeekGrid::clickPicks()
{
    WeekGrid grid;
    QSignalSpy picked(&grid, &WeekGrid::slotActivated);
    show(grid, fewSlots());
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.slotRect(3).center());
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().first().value<SlotId>(), sampleId<SlotId>(4));
    QTest::mouseClick(grid.viewport(), Qt::RightButton, {}, grid.slotRect(3).center());
    QTest::mousePress(grid.viewport(), Qt::LeftButton, {}, grid.slotRect(3).center());
    QTest::mouseRelease(grid.viewport(), Qt::LeftButton, {}, grid.slotRect(0).center()); // let go
    QCOMPARE(picked.count(), 1);
}

void TstWeekGrid::earlySlotsCannotBePicked()
{
    WeekGrid grid;
    QSignalSpy picked(&grid, &WeekGrid::slotActivated);
    show(grid, fewSlots(at(1, 14)));
    QTRY_COMPARE(grid.currentIndex(), 2); // the first that can be booked
    QVERIFY(!grid.canPick(0));
    grid.activate(0);
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.slotRect(0).center());
    QCOMPARE(picked.count(), 0);
    QCOMPARE(grid.slotText(0), u"Tuesday 6 January, 10:00 to 10:30, too soon to book"_s);
    grid.activate(2);
    QCOMPARE(picked.count(), 1);
}

void TstWeekGrid::nothingIsPickedWhileForbidden()
{
    WeekGrid grid;
    QSignalSpy picked(&grid, &WeekGrid::slotActivated);
    show(grid, fewSlots());
    grid.setBookingAllowed(false, u"You have used all bookings of this week."_s);
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.slotRect(0).center());
    QTest::keyClick(&grid, Qt::Key_Return);
    QCOMPARE(picked.count(), 0);
    QVERIFY(grid.slotText(0).endsWith(u"not bookable"_s));
    grid.setBookingAllowed(true);
    grid.activate(0);
    QCOMPARE(picked.count(), 1);
}

void TstWeekGrid::currentSlotSurvivesRefresh()
{
    WeekGrid grid;
    show(grid, fewSlots());
    grid.setCurrentIndex(3);
    // The first slot of Tuesday went to somebody else.
    grid.setWeek(
        layOutWeek({sampleSlot(2, at(1, 9, 30)), sampleSlot(4, at(3, 13))}, monday, berlin), berlin,
        monday);
    QCOMPARE(grid.currentIndex(), 1);
    QCOMPARE(grid.entry(1).slot.id, sampleId<SlotId>(4));
    grid.setWeek(layOutWeek({}, monday, berlin), berlin, monday);
    QCOMPARE(grid.currentIndex(), -1);
}

void TstWeekGrid::screenReadersSeeButtons()
{
    WeekGrid grid;
    show(grid, fewSlots());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&grid);
    QVERIFY(list);
    QCOMPARE(list->childCount(), 5);
    QCOMPARE(list->text(QAccessible::Name), u"Open slots of the week"_s);
    QAccessibleInterface *first = list->child(0);
    QVERIFY(first && first->isValid());
    QCOMPARE(first->role(), QAccessible::Button);
    QCOMPARE(first->text(QAccessible::Name), u"Tuesday 6 January, 10:00 to 10:30, available"_s);
    QCOMPARE(list->child(4)->text(QAccessible::Name),
             u"Thursday 8 January, 23:30 to 00:30 on Friday 9 January, available"_s);
    QCOMPARE(list->child(2)->parent(), list);
    QCOMPARE(list->indexOfChild(list->child(2)), 2);
    QCOMPARE(list->child(2), list->child(2)); // the same one each time
    QCOMPARE(first->rect().size(), grid.slotRect(0).size());
    QCOMPARE(list->childAt(first->rect().center().x(), first->rect().center().y()), first);
    QVERIFY(!list->child(5));

    QTRY_COMPARE(grid.currentIndex(), 0);
    QTest::keyClick(&grid, Qt::Key_Down);
    if (grid.hasFocus())
        QCOMPARE(list->focusChild(), list->child(1));

    grid.setWeek(layOutWeek({}, monday, berlin), berlin, monday);
    QCOMPARE(QAccessible::queryAccessibleInterface(&grid)->childCount(), 0);
}

void TstWeekGrid::accessibleSlotsCanBePressed()
{
    WeekGrid grid;
    QSignalSpy picked(&grid, &WeekGrid::slotActivated);
    show(grid, fewSlots(at(1, 9, 30)));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&grid);
    QAccessibleActionInterface *action = list->child(3)->actionInterface();
    QVERIFY(action);
    QVERIFY(action->actionNames().contains(QAccessibleActionInterface::pressAction()));
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(picked.count(), 1);
    QVERIFY(list->child(0)->state().disabled);
    QVERIFY(!list->child(3)->state().disabled);
    list->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(picked.count(), 1);
}

void TstWeekGrid::repeatedTimesNameTheirZone()
{
    const QDate autumn(2026, 10, 19);
    const QDateTime first({2026, 10, 25}, {0, 0}, Qt::UTC); // 02:00 CEST
    WeekGrid grid;
    grid.setWeek(
        layOutWeek({sampleSlot(1, first), sampleSlot(2, first.addSecs(3600))}, autumn, berlin),
        berlin, autumn);
    QVERIFY(grid.slotText(0).contains(u"02:00 CEST to"_s));
    QVERIFY(grid.slotText(1).contains(u"02:00 CET to"_s));
}

void TstWeekGrid::fiveHundredSlotsScroll()
{
    QList<api::Slot> many;
    for (int day = 0; day < 7; ++day) {
        for (int i = 0; i < 72; ++i)
            many.append(sampleSlot(int(many.size()) + 1, at(day, 0).addSecs(i * 15 * 60 - 3600)));
    }
    WeekGrid grid;
    show(grid, layOutWeek(many, monday, berlin));
    QCOMPARE(grid.slotCount(), 504);
    QVERIFY(grid.verticalScrollBar()->maximum() > 0);
    grid.setCurrentIndex(71);
    QVERIFY(grid.viewport()->rect().contains(grid.slotRect(71)));
    QCOMPARE(grid.indexAt(grid.slotRect(71).center()), 71);
    QVERIFY(!grid.grab().isNull());
    grid.setCurrentIndex(0);
    QVERIFY(grid.viewport()->rect().contains(grid.slotRect(0)));
    QCOMPARE(QAccessible::queryAccessibleInterface(&grid)->childCount(), 504);
    // Another week begins at its top.
    grid.setCurrentIndex(71);
    grid.setWeek(layOutWeek(many, monday.addDays(7), berlin), berlin, monday);
    QCOMPARE(grid.verticalScrollBar()->value(), 0);
}

void TstWeekGrid::columnsTurnAroundRightToLeft()
{
    WeekGrid grid;
    grid.setLayoutDirection(Qt::RightToLeft);
    show(grid, fewSlots());
    QVERIFY(grid.slotRect(3).right() < grid.slotRect(0).left());
    QTRY_COMPARE(grid.currentIndex(), 0);
    QTest::keyClick(&grid, Qt::Key_Left);
    QCOMPARE(grid.dayOf(grid.currentIndex()), 3);
}

OH_GUI_TEST(TstWeekGrid)
#include "tst_weekgrid.moc"
