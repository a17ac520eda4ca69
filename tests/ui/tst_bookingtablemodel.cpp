// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "ui/itemmodels/bookingtablemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using oh::ui::BookingTableModel;

class TstBookingTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void fetchesPageByPage();
    void aShiftedPageShowsNothingTwice();
    void aPageWithoutNewsEndsTheList();
    void failedPageMayBeAskedForAgain();
    void showsTimesInTheZone();
    void namesDeclinedOnes();
    void updatesInPlace();
    void cellsSpeak();
    void tsvIsSafe();

private:
    static QList<api::Booking> bookings(int first, int count)
    {
        QList<api::Booking> list;
        for (int i = 0; i < count; ++i)
            list.append(sampleBooking(first + i));
        return list;
    }
};

void TstBookingTableModel::keepsTheRulesOfModels()
{
    BookingTableModel model;
    // The tester calls fetchMore() itself.
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setZone(u"Europe/Berlin"_s);
    model.reset(bookings(1, 50), 120);
    model.append(bookings(51, 50), 120);
    model.append(bookings(101, 20), 120);
    QCOMPARE(model.rowCount(), 120);
    model.setZone(u"UTC"_s);
    model.update(sampleBooking(3));
    model.reset(bookings(1, 2), 2);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TstBookingTableModel::fetchesPageByPage()
{
    BookingTableModel model;
    model.setZone(u"Europe/Berlin"_s);
    QSignalSpy wanted(&model, &BookingTableModel::moreWanted);
    QVERIFY(!model.canFetchMore({}));
    model.reset(bookings(1, 50), 120);
    QCOMPARE(model.rowCount(), 50);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.last().first().toInt(), 50);
    QVERIFY(!model.canFetchMore({})); // under way
    model.append(bookings(51, 50), 120);
    model.fetchMore({});
    QCOMPARE(wanted.last().first().toInt(), 100);
    model.append(bookings(101, 20), 120);
    QCOMPARE(model.rowCount(), 120);
    QVERIFY(!model.canFetchMore({}));
    model.reset(bookings(1, 2), 2);
    QCOMPARE(model.rowCount(), 2);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TstBookingTableModel::aShiftedPageShowsNothingTwice()
{
    BookingTableModel model;
    model.reset(bookings(1, 10), 20);
    model.fetchMore({});
    model.append(bookings(9, 10), 21); // two came in before the edge of the page
    QCOMPARE(model.rowCount(), 18);
    QSet<QString> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.insert(model.index(row, 0).data(BookingTableModel::IdRole).toString());
    QCOMPARE(ids.size(), 18);
}

void TstBookingTableModel::aPageWithoutNewsEndsTheList()
{
    BookingTableModel model;
    model.reset(bookings(1, 10), 20);
    model.fetchMore({});
    model.append({}, 20);
    QVERIFY(!model.canFetchMore({})); // or the view would ask for ever
}

void TstBookingTableModel::failedPageMayBeAskedForAgain()
{
    BookingTableModel model;
    model.reset(bookings(1, 10), 20);
    model.fetchMore({});
    model.fetchFailed();
    QVERIFY(model.canFetchMore({}));
}

void TstBookingTableModel::showsTimesInTheZone()
{
    BookingTableModel model;
    model.reset({sampleBooking(1)}, 1);
    model.setZone(u"Europe/Berlin"_s);
    QVERIFY(model.index(0, BookingTableModel::Start).data().toString().contains(u"10:00"_s));
    QSignalSpy changed(&model, &BookingTableModel::dataChanged);
    model.setZone(u"Asia/Kathmandu"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(model.index(0, BookingTableModel::Start).data().toString().contains(u"14:45"_s));
    model.setZone(u"America/Chicago"_s);
    QVERIFY(model.index(0, BookingTableModel::Start).data().toString().contains(u"03:00"_s) ||
            model.index(0, BookingTableModel::Start).data().toString().contains(u"3:00"_s));
}

void TstBookingTableModel::namesDeclinedOnes()
{
    api::Booking booking = sampleBooking(1);
    booking.status = BookingStatus::Canceled;
    QCOMPARE(oh::ui::bookingStateName(booking), u"Canceled"_s);
    booking.isDeclined = true;
    QCOMPARE(oh::ui::bookingStateName(booking), u"Declined"_s);
    QCOMPARE(oh::ui::bookingPlace(booking), u"Online"_s);
    booking.location = u"Room 4"_s;
    QCOMPARE(oh::ui::bookingPlace(booking), u"Room 4"_s);
}

void TstBookingTableModel::updatesInPlace()
{
    BookingTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset(bookings(1, 3), 3);
    QSignalSpy changed(&model, &BookingTableModel::dataChanged);
    api::Booking booking = sampleBooking(2);
    booking.status = BookingStatus::Expired;
    model.update(booking);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(1, BookingTableModel::Status).data().toString(), u"Expired"_s);
    model.update(sampleBooking(77));
    QCOMPARE(changed.count(), 1);
}

void TstBookingTableModel::cellsSpeak()
{
    BookingTableModel model;
    model.setZone(u"UTC"_s);
    model.reset(bookings(1, 1), 1);
    for (int column = 0; column < BookingTableModel::ColumnCount; ++column) {
        const QString spoken = model.index(0, column).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.startsWith(model.headerData(column, Qt::Horizontal).toString()));
        QVERIFY(spoken.size() > 8);
    }
}

void TstBookingTableModel::tsvIsSafe()
{
    BookingTableModel model;
    model.setZone(u"UTC"_s);
    api::Booking booking = sampleBooking(1);
    booking.meetingGoal = u"=HYPERLINK(\"x\")\twith tab\nand line"_s;
    model.reset({booking, sampleBooking(2)}, 2);
    const QString tsv =
        model.toTsv({0, 1, 9}, {BookingTableModel::Goal, BookingTableModel::Mentor});
    const QStringList lines = tsv.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), u"Goal\tMentor"_s);
    QCOMPARE(lines.at(1), u"'=HYPERLINK(\"x\") with tab and line\tMarco Bianchi"_s);
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), 1);
}

OH_GUI_TEST(TstBookingTableModel)
#include "tst_bookingtablemodel.moc"
