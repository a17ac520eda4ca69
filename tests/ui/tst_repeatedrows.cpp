// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/menteesamples.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/itemmodels/blocklistmodel.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/itemmodels/bookingtablemodel.h"
#include "ui/itemmodels/eachonce.h"
#include "ui/itemmodels/notificationlistmodel.h"
#include "ui/itemmodels/queuelistmodel.h"
#include "ui/itemmodels/slotlistmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using namespace Qt::StringLiterals;

namespace {

template <typename Item, typename Make>
QList<Item> each(const QList<int> &numbers, Make make)
{
    QList<Item> items;
    for (const int number : numbers)
        items.append(make(number));
    return items;
}

api::NotificationItem newsOf(int number)
{
    api::NotificationItem item;
    item.id = sampleId<NotificationId>(number);
    item.createdAt = QDateTime({2026, 1, 5}, {9, 0}, Qt::UTC).addSecs(-number);
    return item;
}

api::MySlot slotOf(int number)
{
    api::MySlot slot;
    slot.id = sampleId<SlotId>(number);
    return slot;
}

QueueRow rowOf(int number)
{
    QueueRow row;
    row.id = QString::number(number);
    row.title = u"Row %1"_s.arg(number);
    return row;
}

api::Booking bookingOf(int number)
{
    return sampleBooking(number);
}

} // namespace

/// A server's answer that holds a thing twice: shown once, and no list breaks.
class TstRepeatedRows : public QObject
{
    Q_OBJECT

private:
    ManualClock m_clock{QDateTime({2026, 1, 5}, {9, 0}, Qt::UTC)};

    /// Any answers one after another, with things that stay, go, come, move and repeat.
    template <typename Fill, typename Shown>
    static void shuffle(QAbstractItemModel &model, Fill fill, Shown shown)
    {
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(20260105);
        for (int round = 0; round < 200; ++round) {
            QList<int> numbers;
            for (int left = random.bounded(9); left > 0; --left)
                numbers.append(random.bounded(1, 6));
            fill(numbers);
            QList<int> once;
            for (const int number : std::as_const(numbers)) {
                if (!once.contains(number))
                    once.append(number);
            }
            shown(once);
            if (QTest::currentTestFailed())
                return;
        }
    }

private Q_SLOTS:
    void eachOnceKeepsTheOrder()
    {
        const auto rows = each<QueueRow>({3, 1, 3, 2, 1}, rowOf);
        QStringList ids;
        for (const QueueRow &row : eachOnce(rows, &QueueRow::id))
            ids.append(row.id);
        QCOMPARE(ids, QStringList({u"3"_s, u"1"_s, u"2"_s}));
        const auto fresh = eachOnce(rows, &QueueRow::id, each<QueueRow>({1, 2}, rowOf));
        QCOMPARE(fresh.size(), 1);
        QCOMPARE(fresh.first().id, u"3"_s);
        QVERIFY(eachOnce(QList<QueueRow>(), &QueueRow::id, rows).isEmpty());
    }

    void bookings()
    {
        BookingListModel model(m_clock);
        shuffle(
            model,
            [&](const QList<int> &numbers) {
                model.replace(each<api::Booking>(numbers, bookingOf), 0);
            },
            [&](const QList<int> &once) {
                QCOMPARE(model.rowCount(), int(once.size()));
                for (int row = 0; row < once.size(); ++row)
                    QCOMPARE(
                        BookingId(model.index(row).data(BookingListModel::IdRole).value<QUuid>()),
                        bookingOf(once.at(row)).id);
            });
        model.append(each<api::Booking>({7, 8, 7}, bookingOf), 0);
        const int before = model.rowCount();
        model.append(each<api::Booking>({8, 7}, bookingOf), 0);
        QCOMPARE(model.rowCount(), before);
    }

    void news()
    {
        NotificationListModel model(m_clock);
        shuffle(
            model,
            [&](const QList<int> &numbers) {
                model.replace(each<api::NotificationItem>(numbers, newsOf), 0);
            },
            [&](const QList<int> &once) { QCOMPARE(model.rowCount(), int(once.size())); });
        model.replace({}, 0);
        model.append(each<api::NotificationItem>({7, 8, 7}, newsOf), 0);
        QCOMPARE(model.rowCount(), 2);
    }

    void blocks()
    {
        BlockListModel model(m_clock);
        shuffle(
            model,
            [&](const QList<int> &numbers) {
                model.replace(each<api::AvailabilityBlock>(numbers, sampleBlock));
            },
            [&](const QList<int> &once) { QCOMPARE(model.rowCount(), int(once.size())); });
    }

    void queues()
    {
        QueueListModel model(m_clock);
        shuffle(
            model, [&](const QList<int> &numbers) { model.become(each<QueueRow>(numbers, rowOf)); },
            [&](const QList<int> &once) {
                QCOMPARE(model.rowCount(), int(once.size()));
                for (const int number : once)
                    QVERIFY(model.find(QString::number(number)));
            });
        model.become({});
        model.append(each<QueueRow>({7, 8, 7}, rowOf));
        QCOMPARE(model.rowCount(), 2);
    }

    void tables()
    {
        BookingTableModel model;
        shuffle(
            model,
            [&](const QList<int> &numbers) {
                model.reset(each<api::Booking>(numbers, bookingOf), 0);
            },
            [&](const QList<int> &once) { QCOMPARE(model.rowCount(), int(once.size())); });
        model.reset({}, 0);
        model.append(each<api::Booking>({7, 8, 7}, bookingOf), 0);
        QCOMPARE(model.rowCount(), 2);
    }

    void ownSlots()
    {
        SlotListModel model(m_clock);
        shuffle(
            model,
            [&](const QList<int> &numbers) {
                model.replace(each<api::MySlot>(numbers, slotOf), 0);
            },
            [&](const QList<int> &once) { QCOMPARE(model.rowCount(), int(once.size())); });
        model.replace({}, 0);
        model.append(each<api::MySlot>({7, 8, 7}, slotOf), 0);
        QCOMPARE(model.rowCount(), 2);
    }
};

OH_GUI_TEST(TstRepeatedRows)
#include "tst_repeatedrows.moc"
