// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/itemmodels/bookinglistmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using namespace Qt::StringLiterals;

class TstBookingListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_me = sampleUser(Role::Mentor);
        m_model = std::make_unique<BookingListModel>(m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setViewer(m_me.id, u"Europe/Berlin"_s);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsTheOtherSideInOwnZone()
    {
        const api::Booking booking = meetingWith(m_me, 1);
        m_model->replace({booking}, 1);
        const QModelIndex row = m_model->index(0);
        QCOMPARE(row.data(BookingListModel::PersonRole).toString(), u"Mentee 1"_s);
        QVERIFY(row.data(BookingListModel::TimeRole).toString().startsWith(u"15:00"_s));
        const QString spoken = row.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Mentee 1"_s) && spoken.contains(u"Confirmed"_s),
                 qPrintable(spoken));

        m_model->setViewer(booking.menteeId, u"Asia/Kathmandu"_s);
        QCOMPARE(row.data(BookingListModel::PersonRole).toString(), m_me.profile.name);
        QVERIFY(row.data(BookingListModel::TimeRole).toString().startsWith(u"19:45"_s));
    }

    void statusFollowsTheClock()
    {
        m_model->replace({meetingWith(m_me, 1), meetingWith(m_me, 2, BookingStatus::Pending)}, 2);
        const auto status = [this](int row) {
            return BookingStatus(m_model->index(row).data(BookingListModel::StatusRole).toInt());
        };
        QVERIFY(status(0) == BookingStatus::Confirmed);
        QVERIFY(status(1) == BookingStatus::Pending);
        m_clock.set(QDateTime({2026, 1, 20}, {0, 0}, Qt::UTC));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->refreshTimes();
        QCOMPARE(changed.count(), 1);
        QVERIFY(status(0) == BookingStatus::Completed);
        QVERIFY(status(1) == BookingStatus::Expired);
        QVERIFY(m_model->index(1).data(BookingListModel::MutedRole).toBool());
        m_clock.set(QDateTime({2026, 1, 5}, {9, 0}, Qt::UTC));
    }

    void noteSaysWhyItWasCanceled()
    {
        api::Booking booking = meetingWith(m_me, 1, BookingStatus::Canceled);
        booking.cancellationReason = CancellationReason::Emergency;
        m_model->replace({booking}, 1);
        const QString note = m_model->index(0).data(BookingListModel::NoteRole).toString();
        QVERIFY2(note.startsWith(u"Canceled on"_s) && note.contains(u"Emergency"_s),
                 qPrintable(note));
        booking.isDeclined = true;
        booking.cancellationReason.reset();
        m_model->update(booking);
        QVERIFY(m_model->index(0)
                    .data(BookingListModel::NoteRole)
                    .toString()
                    .startsWith(u"Declined on"_s));
    }

    void replaceKeepsRowsThatStay()
    {
        m_model->replace({meetingWith(m_me, 1), meetingWith(m_me, 2), meetingWith(m_me, 3)}, 3);
        const QPersistentModelIndex third = m_model->index(2);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        // 1 goes, 4 comes, 3 moves before 2.
        m_model->replace({meetingWith(m_me, 3), meetingWith(m_me, 4), meetingWith(m_me, 2)}, 3);
        QCOMPARE(resets.count(), 0);
        QVERIFY(third.isValid());
        QCOMPARE(third.row(), 0);
        QCOMPARE(third.data(BookingListModel::PersonRole).toString(), u"Mentee 3"_s);
        QCOMPARE(m_model->bookings().at(1).id, bookingId(4));
        QCOMPARE(m_model->bookings().at(2).id, bookingId(2));
    }

    void asksForMoreOnceAtATime()
    {
        m_tester.reset(); // it fetches by itself
        QSignalSpy wanted(m_model.get(), &BookingListModel::moreWanted);
        m_model->replace({meetingWith(m_me, 1)}, 3);
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        m_model->fetchMore({});
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toInt(), 1);
        // The list moved: entry 1 comes again, and is not shown twice.
        m_model->append({meetingWith(m_me, 1), meetingWith(m_me, 2)}, 3);
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        m_model->stopFetching();
        QVERIFY(!m_model->canFetchMore({}));
        m_model->allowFetching();
        QVERIFY(m_model->canFetchMore({}));
        // An empty page ends it, whatever the total says.
        m_model->append({}, 3);
        QVERIFY(!m_model->canFetchMore({}));
    }

    void removeAndInsertKeepTheTotal()
    {
        m_model->replace({meetingWith(m_me, 1), meetingWith(m_me, 2)}, 2);
        QVERIFY(m_model->remove(bookingId(1)));
        QVERIFY(!m_model->remove(bookingId(1)));
        QCOMPARE(m_model->total(), 1);
        m_model->insert(99, meetingWith(m_me, 3));
        m_model->insert(0, meetingWith(m_me, 3));
        QCOMPARE(m_model->total(), 2);
        QCOMPARE(m_model->rowOf(bookingId(3)), 1);
    }

private:
    ManualClock m_clock{QDateTime({2026, 1, 5}, {9, 0}, Qt::UTC)};
    api::User m_me;
    std::unique_ptr<BookingListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

OH_GUI_TEST(TstBookingListModel)
#include "tst_bookinglistmodel.moc"
