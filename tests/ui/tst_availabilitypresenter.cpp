// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/presenters/availabilitypresenter.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using namespace Qt::StringLiterals;

/// The presenter with its two models, each under QAbstractItemModelTester.
class TstAvailabilityPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Mentor));
        m_presenter = std::make_unique<AvailabilityPresenter>(m_ports->context);
        m_blocksTester = std::make_unique<QAbstractItemModelTester>(
            &m_presenter->blocks(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_slotsTester = std::make_unique<QAbstractItemModelTester>(
            &m_presenter->slotList(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_slotsTester.reset();
        m_blocksTester.reset();
        m_presenter.reset();
        m_ports.reset();
    }

    void whatOthersDoIsSeen()
    {
        const UserId me = m_ports->account.user().id;
        QCOMPARE(m_ports->live.watched, QList<UserId>{me});
        const auto loads = [this] { return m_ports->api.myBlocksCalls.count(); };
        Q_EMIT m_ports->live.slotsChanged(UserId(newUuidV7(1)), {});
        Q_EMIT m_ports->live.availabilityChanged(UserId(newUuidV7(1)));
        // A burst is one look.
        Q_EMIT m_ports->live.slotsChanged(me, {});
        Q_EMIT m_ports->live.availabilityChanged(me);
        Q_EMIT m_ports->live.bookingsChanged();
        QTRY_COMPARE(loads(), 1);
        Q_EMIT m_ports->live.resynced();
        QTRY_COMPARE(loads(), 2);
        m_slotsTester.reset();
        m_blocksTester.reset();
        m_presenter.reset();
        QVERIFY(m_ports->live.watched.isEmpty());
    }

    void upcomingBlocksComeFirst()
    {
        m_presenter->load();
        m_ports->api.answerMyBlocks(pageOf<api::AvailabilityBlock>(
            {sampleBlock(-9), sampleBlock(5), sampleBlock(-3), sampleBlock(2)}));
        QCOMPARE(m_presenter->state(), LoadState::Ready);
        QList<BlockId> order;
        for (const api::AvailabilityBlock &block : m_presenter->blocks().blocks())
            order.append(block.id);
        QCOMPARE(order, (QList{blockId(2), blockId(5), blockId(-3), blockId(-9)}));
        const QModelIndex first = m_presenter->blocks().index(0);
        QVERIFY(!first.data(BlockListModel::IsPastRole).toBool());
        QVERIFY(m_presenter->blocks().index(2).data(BlockListModel::IsPastRole).toBool());
        QVERIFY(first.data(BlockListModel::WhenRole).toString().contains(u"(CET)"_s));
        QVERIFY(first.data(BlockListModel::ShapeRole).toString().contains(u"10 min buffer"_s));
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"1 of 3"_s));
    }

    void takesAllPages()
    {
        m_presenter->load();
        QCOMPARE(m_ports->api.myBlocksCalls.lastQuery().offset, 0);
        m_ports->api.answerMyBlocks(pageOf<api::AvailabilityBlock>({sampleBlock(1)}, 2));
        QCOMPARE(m_presenter->state(), LoadState::Loading);
        QCOMPARE(m_ports->api.myBlocksCalls.lastQuery().offset, 1);
        m_ports->api.answerMyBlocks(pageOf<api::AvailabilityBlock>({sampleBlock(2)}, 2, 1));
        QCOMPARE(m_presenter->state(), LoadState::Ready);
        QCOMPARE(m_presenter->blocks().rowCount(), 2);
    }

    void errorOnlyWhereNothingIsShown()
    {
        m_presenter->load();
        m_ports->api.answerMyBlocks(Error(ErrorCode::ServiceUnavailable));
        QCOMPARE(m_presenter->state(), LoadState::Failed);
        QCOMPARE(m_presenter->error().code, ErrorCode::ServiceUnavailable);
        // It tries again by itself when the server is back.
        Q_EMIT m_ports->api.reachableChanged(true);
        QCOMPARE(m_presenter->state(), LoadState::Loading);
        m_ports->api.myBlocksCalls.answerPending(pageOf<api::AvailabilityBlock>({sampleBlock(1)}));
        QCOMPARE(m_presenter->state(), LoadState::Ready);
        Q_EMIT m_ports->api.availabilityChanged();
        m_ports->api.myBlocksCalls.answerPending(Error(ErrorCode::Timeout));
        QCOMPARE(m_presenter->state(), LoadState::Ready);
        QCOMPARE(m_presenter->blocks().rowCount(), 1);
    }

    void slotsOfTheBlockBeforeAreDropped()
    {
        m_presenter->load();
        m_ports->api.answerMyBlocks(
            pageOf<api::AvailabilityBlock>({sampleBlock(1), sampleBlock(2)}));
        m_presenter->select(blockId(1));
        m_presenter->select(blockId(2));
        QCOMPARE(m_ports->api.mySlotsCalls.lastQuery().blockId, std::optional(blockId(2)));
        QVERIFY(!m_ports->api.mySlotsCalls.answerAt(0, pageOf<api::MySlot>({sampleSlot(1)})));
        QCOMPARE(m_presenter->slotList().rowCount(), 0);
        QCOMPARE(m_presenter->slotsState(), LoadState::Loading);
        m_ports->api.mySlotsCalls.answerAt(1,
                                           pageOf<api::MySlot>({sampleSlot(2), sampleSlot(3)}, 3));
        QCOMPARE(m_presenter->slotList().rowCount(), 2);
        m_presenter->slotList().fetchMore({});
        QCOMPARE(m_ports->api.mySlotsCalls.lastQuery().offset, 2);
        m_ports->api.mySlotsCalls.answerPending(pageOf<api::MySlot>({sampleSlot(4)}, 3, 2));
        QCOMPARE(m_presenter->slotList().rowCount(), 3);
        QVERIFY(!m_presenter->slotList().canFetchMore({}));
    }

    void slotStates()
    {
        SlotListModel &list = m_presenter->slotList();
        api::MySlot requested = sampleSlot(2, SlotState::Requested);
        requested.menteeName = u"Ada"_s;
        api::MySlot booked = sampleSlot(3, SlotState::Booked);
        booked.menteeName = u"Grace"_s;
        api::MySlot gone = sampleSlot(1);
        gone.startTime = m_ports->clock.now().addSecs(-60);
        api::MySlot busy = sampleSlot(5, SlotState::Busy);
        api::MySlot busyAndGone = sampleSlot(6, SlotState::Busy);
        busyAndGone.startTime = gone.startTime;
        list.replace({gone, requested, booked, sampleSlot(4), busy, busyAndGone}, 6);
        const auto text = [&list](int row) {
            return list.index(row).data(SlotListModel::StateTextRole).toString();
        };
        QCOMPARE(text(0), u"Past"_s);
        QCOMPARE(text(1), u"Requested by Ada"_s);
        QCOMPARE(text(2), u"Booked by Grace"_s);
        QCOMPARE(text(3), u"Open"_s);
        QCOMPARE(text(4), u"Busy in your calendar"_s);
        QCOMPARE(text(5), u"Past"_s);
        QVERIFY(list.index(1).data(Qt::AccessibleTextRole).toString().contains(text(1)));
    }

    void removingWithBookingsNeedsForce()
    {
        m_presenter->load();
        m_ports->api.answerMyBlocks(pageOf<api::AvailabilityBlock>({sampleBlock(1)}));
        m_presenter->select(blockId(1));
        QSignalSpy failed(m_presenter.get(), &AvailabilityPresenter::removeFailed);
        QSignalSpy removed(m_presenter.get(), &AvailabilityPresenter::removed);
        m_presenter->remove(blockId(1), false);
        QVERIFY(!m_ports->api.deleteBlockCalls.lastQuery().force);
        m_ports->api.answerDeleteBlock(
            Error(ErrorCode::AvailabilityHasBookings, Sentence::verbatim(u"3 bookings"_s)));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(m_presenter->blocks().rowCount(), 1);
        m_presenter->remove(blockId(1), true);
        QVERIFY(m_ports->api.deleteBlockCalls.lastQuery().force);
        m_ports->api.answerDeleteBlock(Result<void>());
        QCOMPARE(removed.count(), 1);
        QCOMPARE(m_presenter->blocks().rowCount(), 0);
        QVERIFY(!m_presenter->selected());
    }

    void aBlockThatIsGoneCountsAsRemoved()
    {
        QSignalSpy removed(m_presenter.get(), &AvailabilityPresenter::removed);
        m_presenter->remove(blockId(1), false);
        m_ports->api.answerDeleteBlock(Error(ErrorCode::NotFound));
        QCOMPARE(removed.count(), 1);
    }

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<AvailabilityPresenter> m_presenter;
    std::unique_ptr<QAbstractItemModelTester> m_blocksTester;
    std::unique_ptr<QAbstractItemModelTester> m_slotsTester;
};

OH_GUI_TEST(TstAvailabilityPresenter)
#include "tst_availabilitypresenter.moc"
