// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/enums.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

const QDateTime meetingDay(QDate(2099, 5, 4), QTime(9, 0), Qt::UTC);

/// What was written for a person: mails, log and list, without ids and times.
const QString whatWasWritten = uR"(
SELECT concat_ws(' | ',
  (SELECT string_agg(concat_ws(',', m.notification_type, m.template, m.status, m.data, m.to_sealed, m.created_by,
                               m.dedupe_key, m.next_attempt_at = m.created_at, m.notification_id IS NOT NULL), ';')
     FROM mail_outbox m WHERE m.recipient_id = u.id),
  (SELECT string_agg(concat_ws(',', l.notification_type, l.delivery_channel, l.delivery_status, l.metadata, l.created_by,
                               l.sent_at = l.created_at), ';')
     FROM notification_log l WHERE l.recipient_id = u.id),
  (SELECT string_agg(concat_ws(',', n.kind, n.template, n.facts, n.booking_id, n.read_at, n.created_by), ';')
     FROM notifications n WHERE n.user_id = u.id))
FROM users u WHERE u.id = ?)"_s;

} // namespace

/// What a booking asks of the database in one call each.
class TstBookingFunctions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TestDatabase> m_db;
    UserId m_mentor;
    UserId m_mentee;
    SlotId m_slot;

    QString text(const QString &sql, const QVariantList &values)
    {
        return m_db->scalar(sql, values).toString();
    }
    /// Two people, told at once; templates one and two.
    bool tellBoth(test::RawConnection &app, const UserId &one, const UserId &two, bool always,
                  bool inApp, const QString &data)
    {
        const auto hearer = [inApp](const char *template_, const UserId &who) {
            return QJsonObject{{u"mail"_s, newUuidV7(1).toString(QUuid::WithoutBraces)},
                               {u"log"_s, newUuidV7(1).toString(QUuid::WithoutBraces)},
                               {u"note"_s, newUuidV7(1).toString(QUuid::WithoutBraces)},
                               {u"template"_s, QString::fromLatin1(template_)},
                               {u"to"_s, who.toString()},
                               {u"inApp"_s, inApp}};
        };
        const QJsonArray hearers{hearer("one", one), hearer("two", two)};
        return app.exec(
                   u"INSERT INTO untold_news (kind, mail_always, hearers, data, booking_id, "
                   u"created_at) "
                   "SELECT 'booking_requested', ?::boolean, ?::jsonb, d.data, "
                   "(d.data ->> 'bookingId')::uuid, ?::timestamptz FROM (SELECT ?::jsonb AS data) d"_s,
                   {always, QString::fromUtf8(QJsonDocument(hearers).toJson()), meetingDay,
                    data}) &&
               app.exec(u"SELECT oh_tell_news(10)"_s);
    }
    /// One column of what decides about the slot, as `asker` sees it; "-" when there is no row.
    QString fact(test::RawConnection &asker, const QString &column, const UserId &mentee,
                 const QStringList &limited = enumNames<Tier>())
    {
        return asker
            .scalar(u"SELECT coalesce((SELECT coalesce(f.%1::text, 'null') FROM "
                    "oh_slot_facts(ARRAY[?::uuid], ARRAY[?::uuid], NULL, ?::reputation_tier[], "
                    "?::timestamptz) f WHERE f.mentor_id IS NOT NULL), '-')"_s.arg(column),
                    {mentee.value, m_slot.value, u"{%1}"_s.arg(limited.join(u',')),
                     meetingDay.addDays(-3)})
            .toString();
    }

private Q_SLOTS:
    void initTestCase() { m_db = std::make_unique<test::TestDatabase>(); }
    void init()
    {
        m_db->clear();
        m_mentor = m_db->makeUser(u"mentor"_s);
        m_mentee = m_db->makeUser(u"mentee"_s);
        m_slot = m_db->makeSlot(m_mentor, meetingDay);
    }
    void cleanupTestCase() { m_db.reset(); }

    void tellingAllIsTellingEach_data()
    {
        QTest::addColumn<QVariant>("email");
        QTest::addColumn<QVariant>("inApp");
        QTest::addColumn<bool>("always");
        QTest::addColumn<bool>("kept");
        for (const bool always : {false, true}) {
            for (const bool kept : {false, true}) {
                const QByteArray how = QByteArray(always ? ", a mandatory mail" : "") +
                                       (kept ? "" : ", their own doing");
                QTest::newRow(("says nothing" + how).constData())
                    << QVariant() << QVariant() << always << kept;
                QTest::newRow(("both" + how).constData())
                    << QVariant(true) << QVariant(true) << always << kept;
                QTest::newRow(("mail" + how).constData())
                    << QVariant(true) << QVariant(false) << always << kept;
                QTest::newRow(("app" + how).constData())
                    << QVariant(false) << QVariant(true) << always << kept;
                QTest::newRow(("none" + how).constData())
                    << QVariant(false) << QVariant(false) << always << kept;
            }
        }
    }
    void tellingAllIsTellingEach()
    {
        QFETCH(QVariant, email);
        QFETCH(QVariant, inApp);
        QFETCH(bool, always);
        QFETCH(bool, kept);
        test::PersonOptions sealed;
        sealed.emailSealed = "sealed alike";
        const UserId told = m_db->makeUser(u"mentor"_s, {}, sealed);
        const UserId toldWithOther = m_db->makeUser(u"mentor"_s, {}, sealed);
        if (email.isValid()) {
            for (const UserId &person : {told, toldWithOther})
                m_db->exec(u"INSERT INTO notification_preferences (user_id, kind, email, in_app) "
                           "VALUES (?, 'booking_requested', ?, ?)"_s,
                           {person.value, email, inApp});
        }
        const QString booking = m_db->makeBooking(m_slot, m_mentee).toString();
        const QString data = u"{\"bookingId\": \"%1\", \"goal\": \"Prices\"}"_s.arg(booking);
        test::RawConnection app(m_db->appConfig());
        app.actAs(u"mentee"_s, m_mentee);
        QVERIFY2(app.exec(u"SELECT oh_notify(gen_random_uuid(), gen_random_uuid(), "
                          u"gen_random_uuid(), 'booking_requested', 'one', "
                          "?::uuid, ?::boolean, ?::boolean, jsonb_build_object('template', 'one', "
                          "'bookingId', ?::text), ?::jsonb, "
                          "NULL, NULL, NULL, ?::timestamptz)"_s,
                          {told.value, always, kept, booking, data, meetingDay}),
                 qPrintable(app.lastError()));
        QVERIFY2(tellBoth(app, toldWithOther, m_mentee, always, kept, data),
                 qPrintable(app.lastError()));

        QCOMPARE(text(whatWasWritten, {toldWithOther.value}), text(whatWasWritten, {told.value}));
        // The other one has no preferences: a mail in any case, with the template meant for them.
        QCOMPARE(
            text(
                u"SELECT string_agg(template, ',') FROM mail_outbox WHERE recipient_id = ? AND data ->> 'goal' = 'Prices'"_s,
                {m_mentee.value}),
            u"two"_s);
        QCOMPARE(text(u"SELECT count(*) FROM notifications WHERE user_id = ?"_s, {m_mentee.value}),
                 kept ? u"1"_s : u"0"_s);
        // A mail says whose entry of the log it belongs to.
        QCOMPARE(text(u"SELECT count(*) FROM mail_outbox m JOIN notification_log l "
                      "ON l.id = m.notification_id AND l.recipient_id = m.recipient_id"_s,
                      {}),
                 text(u"SELECT count(*) FROM mail_outbox"_s, {}));
    }

    void whoIsNotThereIsNotTold()
    {
        test::RawConnection app(m_db->appConfig());
        app.actAs(u"mentee"_s, m_mentee);
        QVERIFY(tellBoth(app, UserId(QUuid::createUuid()), m_mentee, false, true, u"{}"_s));
        QCOMPARE(text(u"SELECT string_agg(recipient_id::text, ',') FROM mail_outbox"_s, {}),
                 m_mentee.toString());
        QCOMPARE(text(u"SELECT metadata::text FROM notification_log"_s, {}),
                 u"{\"template\": \"two\"}"_s);
    }

    void nobodyTellsNobody()
    {
        test::RawConnection app(m_db->appConfig());
        QVERIFY(!tellBoth(app, m_mentor, m_mentee, false, true, u"{}"_s));
        QCOMPARE(app.sqlState(), u"42501"_s);
        QCOMPARE(text(u"SELECT count(*) FROM mail_outbox"_s, {}), u"0"_s);
    }

    /// As far as the tables' policies go, although the function runs with its owner's rights.
    void factsAreThoseTheCallerMaySee()
    {
        const UserId otherMentor = m_db->makeUser(u"mentor"_s);
        const SlotId elsewhere = m_db->makeSlot(otherMentor, meetingDay.addDays(1));
        m_db->makeBooking(elsewhere, m_mentee, u"pending"_s, meetingDay.addDays(-3));
        m_db->exec(u"INSERT INTO tier_override_requests (mentee_id, mentor_id, status, reason, "
                   u"reviewed_by, reviewed_at, "
                   "expires_at) SELECT ?, ?, 'approved', 'They have met before', ?, now(), ?"_s,
                   {m_mentee.value, m_mentor.value, m_mentor.value, meetingDay});
        const UserId stranger = m_db->makeUser(u"mentee"_s);
        const auto ask = [this](const QString &role, const UserId &who, const QString &column) {
            test::RawConnection app(m_db->appConfig());
            app.actAs(role, who);
            return fact(app, column, m_mentee);
        };
        QCOMPARE(ask(u"mentee"_s, m_mentee, u"used"_s), u"1"_s);
        QCOMPARE(ask(u"mentor"_s, otherMentor, u"used"_s), u"1"_s);
        QCOMPARE(ask(u"mentor"_s, m_mentor, u"used"_s), u"0"_s); // it is with somebody else
        QCOMPARE(ask(u"mentee"_s, stranger, u"used"_s), u"0"_s);
        QVERIFY(ask(u"mentee"_s, m_mentee, u"exception_id"_s) != u"null"_s);
        QVERIFY(ask(u"mentor"_s, m_mentor, u"exception_id"_s) != u"null"_s);
        QCOMPARE(ask(u"mentee"_s, stranger, u"exception_id"_s), u"null"_s);
        QCOMPARE(ask({}, {}, u"used"_s), u"-"_s);

        m_db->exec(u"UPDATE users SET is_active = false WHERE id = ?"_s, {m_mentor.value});
        const UserId coordinator = m_db->makeUser(u"coordinator"_s);
        QCOMPARE(ask(u"mentee"_s, m_mentee, u"mentor_active"_s), u"false"_s);
        QCOMPARE(ask(u"mentee"_s, m_mentee, u"mentor_tier"_s), u"platinum"_s); // as unknown
        QCOMPARE(ask(u"coordinator"_s, coordinator, u"mentor_tier"_s), u"silver"_s);
        m_db->exec(u"DELETE FROM time_slots WHERE id = ?"_s, {m_slot.value});
        QCOMPARE(ask(u"coordinator"_s, coordinator, u"mentor_tier"_s), u"-"_s);
    }

    /// Nobody asks how many meetings somebody has who may have any number.
    void meetingsAreCountedForTiersWithALimit()
    {
        const SlotId elsewhere = m_db->makeSlot(m_mentor, meetingDay.addDays(1));
        m_db->makeBooking(elsewhere, m_mentee, u"pending"_s, meetingDay.addDays(-3));
        test::RawConnection app(m_db->appConfig());
        app.actAs(u"mentee"_s, m_mentee);
        QCOMPARE(fact(app, u"used"_s, m_mentee, {u"bronze"_s, u"silver"_s}), u"1"_s);
        QCOMPARE(fact(app, u"used"_s, m_mentee, {u"bronze"_s, u"gold"_s}), u"0"_s);
        QCOMPARE(fact(app, u"used"_s, m_mentee, {}), u"0"_s);
    }

    /// What every booking asks of every row is part of the statement, not a call for each row.
    void smallQuestionsAreAskedInTheStatement_data()
    {
        QTest::addColumn<QString>("question");
        QTest::newRow("live") << u"oh_is_live(b.status)"_s;
        QTest::newRow("lapses") << u"oh_slot_lapses_at(b.status, b.created_at, b.updated_at)"_s;
        QTest::newRow("lapsed") << u"oh_has_lapsed(b.updated_at, b.created_at)"_s;
        QTest::newRow("week") << u"oh_uses_week(b, b.updated_at, b.created_at)"_s;
        QTest::newRow("activity") << u"oh_is_activity_due(b.updated_at, b.created_at)"_s;
        QTest::newRow("dormant") << u"oh_is_dormant(b.updated_at, b.created_at, b.created_at)"_s;
    }
    void smallQuestionsAreAskedInTheStatement()
    {
        QFETCH(QString, question);
        const QString plan =
            m_db->scalar(
                    u"EXPLAIN (VERBOSE, FORMAT JSON) SELECT %1 FROM bookings b"_s.arg(question))
                .toString();
        QVERIFY(plan.contains(u"Output"));
        QVERIFY2(!plan.contains(u"oh_"), qPrintable(plan));
    }

    /// Lists show nothing else of a slot.
    void slotsSayTheirTime()
    {
        const QString says = u"SELECT s.said = oh_slot_said(s.id, s.mentor_id, s.start_time, "
                             "s.end_time) FROM time_slots s WHERE s.id = ?"_s;
        QVERIFY(m_db->scalar(says, {m_slot.value}).toBool());
        m_db->exec(u"UPDATE time_slots SET start_time = ?, end_time = ? WHERE id = ?"_s,
                   {meetingDay.addDays(2), meetingDay.addDays(2).addSecs(1800), m_slot.value});
        QVERIFY(m_db->scalar(says, {m_slot.value}).toBool());
        m_db->exec(u"UPDATE time_slots SET said = 'something else' WHERE id = ?"_s, {m_slot.value});
        QVERIFY(m_db->scalar(says, {m_slot.value}).toBool());
        // As seeds and restored copies are written, past ordinary triggers.
        test::RawConnection admin(m_db->adminConfig());
        QVERIFY(admin.exec(u"SET session_replication_role = replica"_s));
        const QUuid copied = QUuid::createUuid();
        QVERIFY(admin.exec(
            u"INSERT INTO time_slots (id, mentor_id, start_time, end_time) "
            "VALUES (?, ?, ?, ?)"_s,
            {copied, m_mentor.value, meetingDay.addDays(5), meetingDay.addDays(5).addSecs(900)}));
        QVERIFY(m_db->scalar(says, {copied}).toBool());
    }
};

OH_TEST(TstBookingFunctions)
#include "tst_bookingfunctions.moc"
