// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/notificationsamples.h"
#include "ui/presenters/notificationcenter.h"
#include "ui/presenters/notificationspresenter.h"
#include "ui/presenters/notificationtarget.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

namespace {

/// A mentor with three notifications, the last of them read.
struct Reading
{
    explicit Reading(bool answered = true)
    {
        ports.account.signIn(sampleUser(Role::Mentor));
        presenter = std::make_unique<NotificationsPresenter>(ports.context);
        tester = std::make_unique<QAbstractItemModelTester>(
            &presenter->list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        presenter->load();
        if (answered)
            answer({sampleNote(1), sampleNote(2), sampleNote(3, true)});
    }
    bool answer(const QList<api::NotificationItem> &items, int unread = -1, int total = -1)
    {
        return ports.api.notificationsCalls.answerPending(noteList(items, unread, total));
    }
    bool isUnread(int number)
    {
        NotificationListModel &list = presenter->list();
        const int row = list.rowOf(noteId(number));
        return row >= 0 && list.index(row).data(NotificationListModel::UnreadRole).toBool();
    }
    QString said()
    {
        return ports.notifier.notes.isEmpty() ? QString() : ports.notifier.notes.last().text;
    }

    FakePorts ports;
    std::unique_ptr<NotificationsPresenter> presenter;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

class TstNotificationsPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void newestFirstUnderTheirDays()
    {
        Reading reading(false);
        QVERIFY(reading.presenter->state() == LoadState::Loading);
        // In Berlin it is Monday, 10:00; number 9 is from 00:30, number 10 from 23:30 of Sunday.
        reading.answer({sampleNote(1), sampleNote(9), sampleNote(10), sampleNote(60, true)});
        QVERIFY(reading.presenter->state() == LoadState::Ready);
        QCOMPARE(reading.presenter->unread(), 3);
        const NotificationListModel &list = reading.presenter->list();
        const auto text = [&list](int row, int role) {
            return list.index(row).data(role).toString();
        };
        QCOMPARE(text(0, NotificationListModel::HeadingRole), u"Today"_s);
        QCOMPARE(text(1, NotificationListModel::HeadingRole), QString());
        QCOMPARE(text(2, NotificationListModel::HeadingRole), u"Yesterday"_s);
        QCOMPARE(text(3, NotificationListModel::HeadingRole), u"Fri, 2 Jan 2026"_s);
        QCOMPARE(text(0, NotificationListModel::TimeRole), u"08:30"_s);
        QCOMPARE(text(0, Qt::AccessibleTextRole),
                 u"Unread, Note 1, What happened, in a sentence or two., Today, 08:30"_s);
        QVERIFY(!text(3, Qt::AccessibleTextRole).startsWith(u"Unread"_s));
        // The first of a day goes: the next one takes its heading.
        reading.presenter->list().remove(noteId(1));
        QCOMPARE(text(0, NotificationListModel::HeadingRole), u"Today"_s);
        // Past midnight, today is yesterday.
        reading.ports.clock.advanceSecs(24 * 3600);
        reading.presenter->refreshTimes();
        QCOMPARE(text(0, NotificationListModel::HeadingRole), u"Yesterday"_s);
    }

    void pagesComeAsTheyAreWanted()
    {
        Reading reading(false);
        reading.tester.reset(); // it fetches, too
        QList<api::NotificationItem> first;
        for (int i = 1; i <= 20; ++i)
            first.append(sampleNote(i));
        reading.answer(first, 23, 23);
        NotificationListModel &list = reading.presenter->list();
        QVERIFY(list.canFetchMore({}));
        list.fetchMore({});
        QCOMPARE(reading.ports.api.notificationsCalls.lastQuery().offset, 20);
        // The connection is lost: said, and asked again only on demand.
        reading.ports.api.notificationsCalls.answerPending(Error(ErrorCode::Timeout));
        QVERIFY(!list.canFetchMore({}));
        QCOMPARE(reading.ports.notifier.notes.size(), 1);
        reading.ports.notifier.notes.last().action();
        reading.answer({sampleNote(20), sampleNote(21), sampleNote(22), sampleNote(23)}, 23, 23);
        QCOMPARE(list.rowCount(), 23);
        QVERIFY(!list.canFetchMore({}));
        // A reload asks for as many as are there.
        reading.presenter->load();
        QCOMPARE(reading.ports.api.notificationsCalls.lastQuery().limit, 23);
    }

    void aMarkShowsAtOnceAndStays()
    {
        Reading reading;
        reading.presenter->mark(noteId(1), true);
        QVERIFY(!reading.isUnread(1));
        QCOMPARE(reading.presenter->unread(), 1);
        QCOMPARE(reading.ports.api.markNotificationCalls.count(), 1);
        QVERIFY(reading.ports.api.markNotificationCalls.lastQuery().isRead);
        // A list from before the mark does not take it back.
        Q_EMIT reading.ports.live.notificationsChanged(2);
        reading.answer({sampleNote(1), sampleNote(2), sampleNote(3, true)});
        QVERIFY(!reading.isUnread(1));
        QCOMPARE(reading.presenter->unread(), 1);
        QVERIFY(reading.ports.api.markNotificationCalls.answer(sampleNote(1, true)));
        QVERIFY(!reading.isUnread(1));
        QVERIFY(reading.ports.notifier.notes.isEmpty());
        // And back again.
        reading.presenter->mark(noteId(3), false);
        QVERIFY(reading.isUnread(3));
        QCOMPARE(reading.presenter->unread(), 2);
        QVERIFY(!reading.ports.api.markNotificationCalls.lastQuery().isRead);
        // What is read already is not sent.
        reading.presenter->mark(noteId(1), true);
        QCOMPARE(reading.ports.api.markNotificationCalls.count(), 2);
    }

    void aRefusedMarkTurnsBackWithAReason()
    {
        Reading reading;
        reading.presenter->mark(noteId(1), true);
        reading.ports.api.markNotificationCalls.answer(Error(ErrorCode::NetworkUnreachable));
        QVERIFY(reading.isUnread(1));
        QCOMPARE(reading.presenter->unread(), 2);
        QVERIFY2(reading.said().startsWith(u"“Note 1” is still unread. The server can't"_s),
                 qPrintable(reading.said()));
        QVERIFY(reading.ports.notifier.notes.last().kind == Notifier::Kind::Error);
        // Gone on the server: gone here.
        reading.presenter->mark(noteId(1), true);
        reading.ports.api.markNotificationCalls.answer(Error(ErrorCode::NotFound));
        QCOMPARE(reading.presenter->list().rowOf(noteId(1)), -1);
    }

    void allAtOnce()
    {
        Reading reading;
        reading.presenter->markAllRead();
        QVERIFY(!reading.isUnread(1) && !reading.isUnread(2));
        QCOMPARE(reading.presenter->unread(), 0);
        QVERIFY(reading.presenter->isMarkingAll());
        reading.presenter->markAllRead();
        QCOMPARE(reading.ports.api.markAllNotificationsReadCalls.count(), 1);
        // News in between wait until it is done.
        const int asked = reading.ports.api.notificationsCalls.count();
        Q_EMIT reading.ports.live.notificationsChanged(0);
        QCOMPARE(reading.ports.api.notificationsCalls.count(), asked);
        reading.ports.api.markAllNotificationsReadCalls.answer(api::UnreadCount{1});
        QCOMPARE(reading.presenter->unread(), 1); // one came meanwhile
        QCOMPARE(reading.ports.api.notificationsCalls.count(), asked + 1);
        QVERIFY(reading.ports.notifier.notes.isEmpty());
    }

    void allAtOnceRefusedTurnsBackWithAReason()
    {
        Reading reading;
        reading.presenter->markAllRead();
        reading.ports.api.markAllNotificationsReadCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(reading.isUnread(1) && reading.isUnread(2) && !reading.isUnread(3));
        QCOMPARE(reading.presenter->unread(), 2);
        QVERIFY2(reading.said().startsWith(u"The notifications are still unread. The server"_s),
                 qPrintable(reading.said()));
        QVERIFY(!reading.presenter->isMarkingAll());
    }

    void onlyUnreadOnesGoWhenTheyAreRead()
    {
        Reading reading;
        reading.presenter->setUnreadOnly(true);
        QVERIFY(reading.presenter->state() == LoadState::Loading);
        QVERIFY(reading.ports.api.notificationsCalls.lastQuery().unread);
        reading.answer({sampleNote(1), sampleNote(2), sampleNote(4)});
        reading.presenter->mark(noteId(2), true);
        QCOMPARE(reading.presenter->list().rowCount(), 2);
        // The answer to an older question has it still.
        reading.presenter->load();
        reading.answer({sampleNote(1), sampleNote(2), sampleNote(4)});
        QCOMPARE(reading.presenter->list().rowCount(), 2);
        QCOMPARE(reading.presenter->unread(), 2);
        // Refused: back in its place.
        reading.ports.api.markNotificationCalls.answer(Error(ErrorCode::Timeout));
        QCOMPARE(reading.presenter->list().rowOf(noteId(2)), 1);
        QCOMPARE(reading.presenter->unread(), 3);
        reading.presenter->markAllRead();
        QCOMPARE(reading.presenter->list().rowCount(), 0);
        reading.ports.api.markAllNotificationsReadCalls.answer(Error(ErrorCode::Timeout));
        QCOMPARE(reading.presenter->list().rowCount(), 3);
    }

    void failuresAndTheWayBack()
    {
        Reading reading(false);
        reading.ports.api.notificationsCalls.answerPending(Error(ErrorCode::NetworkUnreachable));
        QVERIFY(reading.presenter->state() == LoadState::Failed);
        Q_EMIT reading.ports.api.reachableChanged(true);
        QVERIFY(reading.presenter->state() == LoadState::Loading);
        reading.answer({sampleNote(1)});
        QVERIFY(reading.presenter->state() == LoadState::Ready);
        // Later ones leave what is shown.
        Q_EMIT reading.ports.live.resynced();
        reading.ports.api.notificationsCalls.answerPending(Error(ErrorCode::Timeout));
        QVERIFY(reading.presenter->state() == LoadState::Ready);
        QCOMPARE(reading.presenter->list().rowCount(), 1);
    }

    void theBellIsToldAndAsks()
    {
        FakePorts ports;
        ports.account.signIn(sampleUser(Role::Mentor));
        NotificationCenter center(ports.context);
        const QSignalSpy counts(&center, &NotificationCenter::unreadChanged);
        QList<api::NotificationItem> news;
        connect(&center, &NotificationCenter::arrived, this,
                [&news](const QList<api::NotificationItem> &items) { news = items; });
        center.refresh();
        ports.api.notificationsCalls.answer(noteList({sampleNote(5), sampleNote(6, true)}));
        QCOMPARE(center.unread(), 1);
        QVERIFY(news.isEmpty()); // they were there before
        // A new one: the number at once, which one it is a moment later.
        Q_EMIT ports.live.notificationsChanged(2);
        QCOMPARE(center.unread(), 2);
        QCOMPARE(ports.api.notificationsCalls.count(), 2);
        ports.api.notificationsCalls.answerPending(
            noteList({sampleNote(4), sampleNote(5), sampleNote(6, true)}));
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().id, noteId(4));
        // Fewer: nothing to ask.
        news.clear();
        Q_EMIT ports.live.notificationsChanged(0);
        QCOMPARE(center.unread(), 0);
        QCOMPARE(ports.api.notificationsCalls.count(), 2);
        // After a gap it asks, and tells what came in it; what was only read elsewhere is no news.
        Q_EMIT ports.live.resynced();
        ports.api.notificationsCalls.answerPending(
            noteList({sampleNote(2), sampleNote(3, true), sampleNote(4), sampleNote(5, true)}));
        QCOMPARE(center.unread(), 2);
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().id, noteId(2));
        Q_EMIT ports.api.reachableChanged(true);
        QCOMPARE(ports.api.notificationsCalls.pending(), 1);
        // A number that is newer than the question: asked anew.
        Q_EMIT ports.live.notificationsChanged(0);
        QCOMPARE(center.unread(), 0);
        QVERIFY(!ports.api.notificationsCalls.answerAt(3, noteList({sampleNote(2)})));
        QCOMPARE(center.unread(), 0);
        QCOMPARE(ports.api.notificationsCalls.pending(), 1);
        // An error leaves what is known.
        ports.api.notificationsCalls.answerPending(Error(ErrorCode::Timeout));
        QCOMPARE(center.unread(), 0);
        QCOMPARE(counts.size(), 5);
    }

    void oldOnesAreNoNews()
    {
        FakePorts ports;
        ports.account.signIn(sampleUser(Role::Mentor));
        NotificationCenter center(ports.context);
        const QSignalSpy arrived(&center, &NotificationCenter::arrived);
        center.refresh();
        QList<api::NotificationItem> page;
        for (int i = 1; i <= 20; ++i)
            page.append(sampleNote(i));
        ports.api.notificationsCalls.answer(noteList(page, 30, 30));
        // One of the page is gone: an older one moves up into it.
        page.removeFirst();
        page.append(sampleNote(21));
        Q_EMIT ports.live.resynced();
        ports.api.notificationsCalls.answer(noteList(page, 29, 29));
        QCOMPARE(arrived.size(), 0);
    }

    void whereTheyLead_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<NotificationKind>("kind");
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("target");
        const QString id = u"018f0000-0000-7000-8000-000000000001"_s;
        const auto booking = u"officehours://bookings/"_s + id;
        using Kind = NotificationKind;
        QTest::newRow("a mentee's booking")
            << booking << Kind::BookingConfirmed << Role::Mentee << u"my-bookings/"_s + id;
        QTest::newRow("a mentor's booking")
            << booking << Kind::BookingChanged << Role::Mentor << u"my-bookings/"_s + id;
        QTest::newRow("a request")
            << booking << Kind::BookingRequested << Role::Mentor << u"requests/"_s + id;
        QTest::newRow("a coordinator's booking")
            << booking << Kind::BookingConfirmed << Role::Coordinator << u"bookings/"_s + id;
        QTest::newRow("bookings") << u"officehours://bookings"_s << Kind::BookingCancelled
                                  << Role::Mentor << u"my-bookings"_s;
        QTest::newRow("a mentor") << u"officehours://mentors/"_s + id << Kind::MentorReachOut
                                  << Role::Mentee << u"mentors/"_s + id;
        QTest::newRow("mentors") << u"officehours://mentors"_s << Kind::OverrideRejected
                                 << Role::Mentee << u"mentors"_s;
        QTest::newRow("profile") << u"officehours://profile"_s << Kind::TierChanged << Role::Mentor
                                 << u"profile"_s;
        QTest::newRow("security") << u"officehours://bookings"_s << Kind::AccountSecurity
                                  << Role::Coordinator << u"profile"_s;
        QTest::newRow("a queue") << u"officehours://queues/"_s + id << Kind::TagApprovalPending
                                 << Role::Coordinator << u"queues/"_s + id;
        QTest::newRow("no place") << u"officehours://sign-in"_s << Kind::Welcome << Role::Mentee
                                  << QString();
        QTest::newRow("elsewhere")
            << u"https://example.org/"_s << Kind::Welcome << Role::Mentee << QString();
        QTest::newRow("no id") << u"officehours://bookings/../x"_s << Kind::BookingChanged
                               << Role::Mentee << u"my-bookings"_s;
        QTest::newRow("nothing") << QString() << Kind::BookingChanged << Role::Mentee << QString();
    }
    void whereTheyLead()
    {
        QFETCH(QString, link);
        QFETCH(NotificationKind, kind);
        QFETCH(Role, role);
        api::NotificationItem item = sampleNote(1);
        item.kind = kind;
        item.link = link;
        item.bookingId.reset();
        QTEST(notificationTarget(item, role), "target");
    }

    void whereLinksLead_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("target");
        const QString id = u"018f0000-0000-7000-8000-000000000001"_s;
        const auto row = [](const char *name, const QString &link, Role role,
                            const QString &target) {
            QTest::newRow(name) << link << role << target;
        };
        row("a mentee's booking", u"officehours://bookings/"_s + id, Role::Mentee,
            u"my-bookings/"_s + id);
        row("in the singular", u"officehours://booking/"_s + id, Role::Mentor,
            u"my-bookings/"_s + id);
        row("a slash at the end", u"officehours://booking/"_s + id + u'/', Role::Mentor,
            u"my-bookings/"_s + id);
        row("one slash", u"officehours:/bookings/"_s + id, Role::Mentor, u"my-bookings/"_s + id);
        row("a coordinator's booking", u"officehours://bookings/"_s + id, Role::Coordinator,
            u"bookings/"_s + id);
        row("all bookings", u"officehours://bookings"_s, Role::Coordinator, u"bookings"_s);
        row("a mentor", u"officehours://mentors/"_s + id, Role::Mentee, u"mentors/"_s + id);
        row("a mentor for a mentor", u"officehours://mentors/"_s + id, Role::Mentor, {});
        row("a request", u"officehours://requests/"_s + id, Role::Mentor, u"requests/"_s + id);
        row("a user", u"officehours://user/"_s + id, Role::Coordinator, u"users/"_s + id);
        row("a user for a mentor", u"officehours://users/"_s + id, Role::Mentor, {});
        row("filters", u"officehours://mentors?industries=ai"_s, Role::Mentee, u"mentors"_s);
        row("a request for a mentee", u"officehours://requests/"_s + id, Role::Mentee, {});
        row("availability", u"officehours://availability"_s, Role::Mentor, u"availability"_s);
        row("profile", u"officehours://profile"_s, Role::Mentee, u"profile"_s);
        row("notifications", u"officehours://notifications"_s, Role::Mentee, u"notifications"_s);
        row("no id", u"officehours://bookings/1;drop"_s, Role::Mentee, u"my-bookings"_s);
        row("too deep", u"officehours://bookings/"_s + id + u"/x"_s, Role::Mentee,
            u"my-bookings"_s);
        row("unknown", u"officehours://nowhere/"_s + id, Role::Mentee, {});
        row("another scheme", u"https://bookings/"_s + id, Role::Mentee, {});
        row("nothing", {}, Role::Mentee, {});
    }
    void whereLinksLead()
    {
        QFETCH(QString, link);
        QFETCH(Role, role);
        QTEST(linkTarget(link, role), "target");
    }

    void aDeclinedRequestLeadsToItself()
    {
        api::NotificationItem item = sampleNote(1);
        item.kind = NotificationKind::BookingDeclined;
        item.link = u"officehours://mentors"_s;
        QCOMPARE(notificationTarget(item, Role::Mentee),
                 u"my-bookings/"_s + item.bookingId->toString());
    }
};

OH_TEST(TstNotificationsPresenter)
#include "tst_notificationspresenter.moc"
