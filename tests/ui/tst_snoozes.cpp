// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/queuesamples.h"
#include "ui/presenters/exceptioncontext.h"
#include "ui/presenters/exceptionqueue.h"
#include "ui/presenters/snoozes.h"
#include "ui/presenters/tagcontext.h"
#include "ui/presenters/tagqueue.h"
#include "ui/views/exceptiondetails.h"
#include "ui/views/queuespage.h"
#include "ui/views/tagdetails.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/queuelist.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// What coordinators put away until later.
class TstSnoozes : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;

    FakeApi &api() { return m_ports->api; }
    static QString id(int number) { return sampleId<ExceptionId>(number).toString(); }
    static QStringList shown(const DecisionQueue &queue)
    {
        QStringList ids;
        for (const QueueRow &row : queue.model()->rows())
            ids.append(row.id);
        return ids;
    }
    static QList<api::TierOverride> requests(int from, int to)
    {
        QList<api::TierOverride> list;
        for (int i = from; i <= to; ++i)
            list.append(sampleRequest(i));
        return list;
    }
    bool answer(const QList<api::TierOverride> &requests, int total = -1)
    {
        return api().exceptionQueueCalls.answerPending(overrideQueue(requests, total));
    }
    QDateTime inHours(int hours) const { return m_ports->clock.now().addSecs(hours * 3600); }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
    }
    void cleanup() { m_ports.reset(); }

    void itComesBackOnTheCoordinatorsClock_data()
    {
        QTest::addColumn<SnoozeFor>("how");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDateTime>("until");
        const auto utc = [](int month, int day, int hour, int minute = 0) {
            return QDateTime({2026, month, day}, {hour, minute}, Qt::UTC);
        };
        const auto add = [](const char *name, SnoozeFor how, const QDateTime &now, const char *zone,
                            const QDateTime &until) {
            QTest::newRow(name) << how << now << QString::fromLatin1(zone) << until;
        };
        using enum SnoozeFor;
        const auto *berlin = "Europe/Berlin";
        add("later, at a full hour", LaterToday, utc(1, 5, 9), berlin, utc(1, 5, 12));
        add("later, up to the next hour", LaterToday, utc(1, 5, 9, 1), berlin, utc(1, 5, 13));
        add("later, at the last hour", LaterToday, utc(1, 5, 16), berlin, utc(1, 5, 19));
        add("later, after it", LaterToday, utc(1, 5, 16, 1), berlin, {});
        add("later, over midnight", LaterToday, utc(1, 5, 22), berlin, {});
        add("later, where half hours count", LaterToday, utc(1, 5, 5), "Asia/Kolkata",
            utc(1, 5, 8, 30));
        add("tomorrow", TomorrowMorning, utc(1, 5, 9), berlin, utc(1, 6, 7));
        add("tomorrow there", TomorrowMorning, utc(1, 5, 23, 30), berlin, utc(1, 7, 7));
        add("tomorrow, before the clock goes forward", TomorrowMorning, utc(3, 28, 9), berlin,
            utc(3, 29, 6));
        add("tomorrow, before the clock goes back", TomorrowMorning, utc(10, 24, 9), berlin,
            utc(10, 25, 7));
        add("next week, on a Monday", NextWeek, utc(1, 5, 9), berlin, utc(1, 12, 7));
        add("next week, on a Sunday", NextWeek, utc(1, 11, 9), berlin, utc(1, 12, 7));
        add("next week, Monday there", NextWeek, utc(1, 11, 23, 30), berlin, utc(1, 19, 7));
    }

    void itComesBackOnTheCoordinatorsClock()
    {
        QFETCH(const SnoozeFor, how);
        QFETCH(const QDateTime, now);
        QFETCH(const QString, zone);
        QFETCH(const QDateTime, until);
        QCOMPARE(snoozedUntil(how, now, zone).value_or(QDateTime()), until);
    }

    void itIsAwayUntilItsTime()
    {
        ExceptionQueue queue(m_ports->context);
        queue.refresh();
        QVERIFY(answer(requests(1, 3)));
        queue.setCurrent(id(2));
        queue.snooze({id(2)}, inHours(3));
        QCOMPARE(shown(queue), QStringList({id(1), id(3)}));
        QCOMPARE(queue.currentId(), id(3));
        QCOMPARE(queue.snoozedCount(), 1);
        QCOMPARE(queue.waitingTotal(), 2);
        queue.refresh();
        QVERIFY(answer(requests(1, 3)));
        QCOMPARE(shown(queue), QStringList({id(1), id(3)}));
        m_ports->clock.advanceSecs(3 * 3600 - 1);
        queue.wakeSnoozed();
        QVERIFY(!answer(requests(1, 3))); // nothing is asked for
        m_ports->clock.advanceSecs(1);
        queue.wakeSnoozed();
        QVERIFY(answer(requests(1, 3)));
        QCOMPARE(shown(queue), QStringList({id(1), id(2), id(3)}));
        QCOMPARE(queue.currentId(), id(3));
        QCOMPARE(queue.snoozedCount(), 0);
    }

    void itIsKeptForOneAccount()
    {
        {
            ExceptionQueue queue(m_ports->context);
            queue.refresh();
            QVERIFY(answer(requests(1, 2)));
            queue.snooze({id(1)}, inHours(3));
        }
        {
            TagQueue tags(m_ports->context);
            QCOMPARE(tags.snoozedCount(), 0);
            ExceptionQueue queue(m_ports->context);
            QCOMPARE(queue.snoozedUntil(id(1)), std::optional(inHours(3)));
            queue.refresh();
            QVERIFY(answer(requests(1, 2)));
            QCOMPARE(shown(queue), QStringList{id(2)});
        }
        api::User other = sampleUser(Role::Coordinator);
        other.id = sampleId<UserId>(900);
        m_ports->account.signIn(other);
        QCOMPARE(ExceptionQueue(m_ports->context).snoozedCount(), 0);
    }

    void aChangeBringsItBack()
    {
        ExceptionQueue queue(m_ports->context);
        queue.refresh();
        QVERIFY(answer(requests(1, 3)));
        queue.snooze({id(1), id(2)}, inHours(3));
        api::TierOverride changed = sampleRequest(1);
        changed.reason = u"We have met since"_s;
        queue.refresh();
        // The second one was decided by somebody else.
        QVERIFY(answer({changed, sampleRequest(3)}));
        QCOMPARE(shown(queue), QStringList({id(1), id(3)}));
        QCOMPARE(queue.snoozedCount(), 0);
    }

    void aPageOfPutAwayOnesIsReadOn()
    {
        ExceptionQueue queue(m_ports->context);
        queue.refresh();
        QVERIFY(answer(requests(1, 50), 52));
        QStringList first;
        for (int i = 1; i <= 50; ++i)
            first.append(id(i));
        queue.snooze(first, inHours(3));
        QVERIFY(queue.state() == DecisionQueue::State::Loading);
        QCOMPARE(api().exceptionQueueCalls.lastQuery().offset, 50);
        QVERIFY(answer(requests(51, 52), 52));
        QVERIFY(queue.state() == DecisionQueue::State::Content);
        QCOMPARE(shown(queue), QStringList({id(51), id(52)}));
        QCOMPARE(queue.snoozedCount(), 50);
        queue.snooze({id(51), id(52)}, inHours(3));
        QVERIFY(queue.state() == DecisionQueue::State::Empty);
        queue.setShowsSnoozed(true);
        QVERIFY(answer(requests(1, 50), 52));
        QVERIFY(answer(requests(51, 52), 52)); // all of them
        QCOMPARE(shown(queue).size(), 52);
    }

    /// Nobody is to find it expired.
    void itComesBackBeforeItEnds()
    {
        ExceptionQueue queue(m_ports->context);
        queue.refresh();
        api::TierOverride soon = sampleRequest(2);
        soon.expiresAt = inHours(30);
        api::TierOverride now = sampleRequest(3);
        now.expiresAt = inHours(1);
        QVERIFY(answer({sampleRequest(1), soon, now}));
        QCOMPARE(queue.snoozeTimes({id(1)}).size(), 3);
        QCOMPARE(queue.snoozeTimes({id(1), id(2)}).size(), 2);
        QVERIFY(queue.snoozeTimes({id(3)}).isEmpty());
    }

    void keysPutAwayAndBringBack()
    {
        QueuesPage page(m_ports->context);
        page.exceptionDetails().facts().setRest(0);
        page.tagDetails().similar().setRest(0);
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.activate();
        const auto answerList = [this](const QList<api::TierOverride> &list) {
            for (int i = 0; i < api().exceptionQueueCalls.count(); ++i) {
                if (api().exceptionQueueCalls.query(i).limit != 1)
                    api().exceptionQueueCalls.answerAt(i, overrideQueue(list));
            }
        };
        const QList<api::TierOverride> all = requests(1, 3);
        answerList(all);
        const auto *list = page.findChild<QueueList *>(u"queueExceptionsList"_s);
        auto *menu = page.findChild<QMenu *>(u"queueExceptionsSnooze"_s);
        const auto *row = page.findChild<QPushButton *>(u"queueExceptionsSnoozed"_s);
        const auto *action = page.findChild<QAction *>(u"actionExceptionsSnooze"_s);
        const auto press = [](int key) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
        };
        QVERIFY(!row->isVisible());
        QVERIFY(list->actions().contains(action)); // its menu, the sheet and the palette
        press(Qt::Key_S);
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->actions().size(), 3);
        QTest::keyClick(menu, Qt::Key_T);
        QVERIFY(!menu->isVisible());
        QCOMPARE(shown(page.exceptions()), QStringList({id(2), id(3)}));
        QCOMPARE(page.exceptions().snoozedUntil(id(1)),
                 std::optional(QDateTime({2026, 1, 6}, {7, 0}, Qt::UTC)));
        QVERIFY(row->isVisible());
        QCOMPARE(row->text(), u"1 put away"_s);
        QVERIFY(list->hasFocus());
        // All that is marked, at once.
        press(Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ShiftModifier);
        press(Qt::Key_S);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_A);
        QCOMPARE(api().decideExceptionCalls.count(), 0); // the list's keys mean nothing here
        QTest::keyClick(menu, Qt::Key_W);
        QVERIFY(page.exceptions().state() == DecisionQueue::State::Empty);
        QCOMPARE(row->text(), u"3 put away"_s);
        page.findChild<QPushButton *>(u"queueExceptionsSnoozed"_s)->click();
        answerList(all);
        QCOMPARE(shown(page.exceptions()), QStringList({id(1), id(2), id(3)}));
        QCOMPARE(action->text(), u"Bring back now"_s);
        QVERIFY(page.findChild<Banner *>(u"queueExceptionsBanner"_s)
                    ->text()
                    .contains(u"Put away until"_s));
        page.exceptions().setCurrent(id(2));
        page.findChild<QueueList *>(u"queueExceptionsList"_s)->setFocus();
        press(Qt::Key_S);
        QCOMPARE(shown(page.exceptions()), QStringList({id(1), id(3)}));
        press(Qt::Key_Escape); // what waits
        answerList(all);
        QCOMPARE(shown(page.exceptions()), QStringList{id(2)});
        // The notice takes it back, too.
        press(Qt::Key_S);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_L);
        QVERIFY(page.exceptions().state() == DecisionQueue::State::Empty);
        m_ports->notifier.notes.constLast().action();
        answerList(all);
        QCOMPARE(shown(page.exceptions()), QStringList{id(2)});
    }
};

OH_GUI_TEST(TstSnoozes)
#include "tst_snoozes.moc"
