// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/apisite.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::app;
using oh::test::ScriptedAnswer;
using oh::test::ScriptedRequest;

/// Notifications and who wants them: where it goes, what it says, whom it tells.
class TstApiClientNotifications : public QObject, private oh::test::ApiSite
{
    Q_OBJECT

private:
    static inline const QString one = u"0190a5c0-7b1e-7c3d-9f00-0123456789ab"_s;

    api::NotificationItem note() const
    {
        api::NotificationItem item;
        item.id = *NotificationId::parse(one);
        item.kind = NotificationKind::BookingRequested;
        item.title = u"A meeting is requested"_s;
        item.link = u"officehours://bookings"_s;
        item.createdAt = m_clock.now();
        return item;
    }

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void theList()
    {
        api::NotificationList list;
        list.items = {note()};
        list.total = 41;
        list.limit = 20;
        list.offset = 20;
        list.unreadCount = 7;
        expect("GET", "/api/notifications/mine", api::NotificationList::schema().toJson(list));
        std::optional<Result<api::NotificationList>> answer;
        const auto call = m_api->notifications(
            {.unread = true, .limit = 20, .offset = 20},
            [&](Result<api::NotificationList> got) { answer = std::move(got); });
        QTRY_VERIFY(answer);
        QVERIFY(answer->ok());
        QCOMPARE(**answer, list);
        QVERIFY(m_query.contains("unread=true") && m_query.contains("offset=20"));
    }

    void marks()
    {
        const QSignalSpy told(m_api.get(), &ui::Api::notificationsChanged);
        api::NotificationItem read = note();
        read.readAt = m_clock.now();
        expect("PUT", "/api/notifications/" + one.toLatin1(),
               api::NotificationItem::schema().toJson(read));
        std::optional<Result<api::NotificationItem>> answer;
        const auto call = m_api->markNotification(
            read.id, true, [&](Result<api::NotificationItem> got) { answer = std::move(got); });
        QTRY_VERIFY(answer);
        QCOMPARE(**answer, read);
        QCOMPARE(sent(), (QJsonObject{{u"isRead"_s, true}}));
        QTRY_COMPARE(told.size(), 1);

        expect("PUT", "/api/notifications/mine/read", {{u"unreadCount"_s, 0}});
        std::optional<Result<api::UnreadCount>> all;
        const auto second = m_api->markAllNotificationsRead(
            [&](Result<api::UnreadCount> got) { all = std::move(got); });
        QTRY_VERIFY(all);
        QCOMPARE((*all)->unreadCount, 0);
        QTRY_COMPARE(told.size(), 2);
    }

    void aRefusedMarkTellsNobody()
    {
        const QSignalSpy told(m_api.get(), &ui::Api::notificationsChanged);
        m_server->on("PUT", "/api/notifications/mine/read", [](const ScriptedRequest &) {
            return ScriptedAnswer::error(403, "FORBIDDEN");
        });
        std::optional<Result<api::UnreadCount>> all;
        const auto call = m_api->markAllNotificationsRead(
            [&](Result<api::UnreadCount> got) { all = std::move(got); });
        QTRY_VERIFY(all);
        QVERIFY(!all->ok());
        QCOMPARE(told.size(), 0);
    }

    void preferences()
    {
        api::NotificationPreferences all;
        api::NotificationPreference item;
        item.kind = NotificationKind::SignIn;
        item.emailMandatory = item.emailOnly = true;
        item.inApp = false;
        all.items = {item};
        all.total = 1;
        const auto json = api::NotificationPreferences::schema().toJson(all);
        expect("GET", "/api/users/me/notification-preferences", json);
        std::optional<Result<api::NotificationPreferences>> answer;
        const auto into = [&answer](Result<api::NotificationPreferences> got) {
            answer = std::move(got);
        };
        const auto call = m_api->notificationPreferences(into);
        QTRY_VERIFY(answer);
        QCOMPARE(**answer, all);

        answer.reset();
        expect("PUT", "/api/users/me/notification-preferences", json);
        const auto second = m_api->changeNotificationPreferences(
            {.items = {{NotificationKind::BookingReminder, false, {}},
                       {NotificationKind::TierChanged, {}, true}}},
            into);
        QTRY_VERIFY(answer);
        // What stays as it is, is not mentioned: the server's declaration says so, too.
        QCOMPARE(
            sent(),
            (QJsonObject{
                {u"items"_s,
                 QJsonArray{QJsonObject{{u"kind"_s, u"booking_reminder"_s}, {u"email"_s, false}},
                            QJsonObject{{u"kind"_s, u"tier_changed"_s}, {u"inApp"_s, true}}}}}));
        const auto &schema = api::UpdateNotificationPreferences::schema();
        QVERIFY(schema.validate(sent(), api::Mode::Strict).isEmpty());
    }
};

OH_TEST(TstApiClientNotifications)
#include "tst_apiclientnotifications.moc"
