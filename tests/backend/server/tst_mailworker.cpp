// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailedevent.h"
#include "backend/mail/mailvariables.h"
#include "backend/mail/mailwords.h"
#include "backend/mail/mailworker.h"
#include "tests/backend/server/composedserver.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtimes.h"

#include <QMutex>
#include <QTest>

#include <atomic>
#include <functional>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

/// Far more than it takes, for loaded machines.
constexpr int outboxMsecs = 30'000;

/// Fails as it is told, and keeps what it was given.
class TestTransport final : public MailTransport
{
public:
    Result<void> deliver(const QByteArray &message, const QString &, const QStringList &to) override
    {
        const QMutexLocker lock(&m_mutex);
        ++m_attempts;
        if (m_failures > 0) {
            --m_failures;
            DeliveryFailure failure;
            failure.permanent = m_permanent;
            failure.smtpCode = m_permanent ? 550 : 451;
            failure.logText = u"smtp %1"_s.arg(failure.smtpCode);
            failure.refusesAddress = m_permanent && !m_elseThanAddress;
            return failure.toError();
        }
        m_messages.append(message);
        m_recipients.append(to);
        return {};
    }
    void fail(int times, bool permanent, bool elseThanAddress = false)
    {
        const QMutexLocker lock(&m_mutex);
        m_elseThanAddress = elseThanAddress;
        m_failures = times;
        m_permanent = permanent;
    }
    int attempts() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_attempts;
    }
    QList<QByteArray> messages() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_messages;
    }
    QStringList recipients() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_recipients;
    }

private:
    mutable QMutex m_mutex;
    int m_failures = 0;
    bool m_permanent = false;
    bool m_elseThanAddress = false;
    int m_attempts = 0;
    QList<QByteArray> m_messages;
    QStringList m_recipients;
};

QByteArray header(const QByteArray &message, const QByteArray &name)
{
    const qsizetype at = message.indexOf("\r\n" + name + ": ");
    const qsizetype from = at + name.size() + 4;
    return at < 0 ? QByteArray() : message.mid(from, message.indexOf("\r\n", from) - from);
}

} // namespace

class TstMailWorker : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestTransport> transport;
    std::unique_ptr<ComposedServer> server;

    void login()
    {
        QCOMPARE(server->post("/api/auth/login", {{u"email"_s, u"ada@example.org"_s}}).status, 200);
    }
    QString scalar(const QString &sql) { return server->database.scalar(sql).toString(); }

private Q_SLOTS:
    void init()
    {
        transport = std::make_unique<TestTransport>();
        server = std::make_unique<ComposedServer>(monday, transport.get());
        server->makePerson(Role::Mentee, u"ada@example.org"_s);
        server->start();
    }
    void cleanup()
    {
        server.reset();
        transport.reset();
    }

    void sendsAndMarks()
    {
        login();
        QTRY_COMPARE_WITH_TIMEOUT(transport->messages().size(), 1, outboxMsecs);
        QCOMPARE(transport->recipients(), QStringList{u"ada@example.org"_s});
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status FROM mail_outbox"_s), u"sent"_s,
                                  outboxMsecs);
        QCOMPARE(scalar(u"SELECT delivery_status FROM notification_log"_s), u"sent"_s);
        QCOMPARE(scalar(u"SELECT count(*) FROM notification_log WHERE sent_at IS NOT NULL"_s),
                 u"1"_s);
        // The secrets have served.
        QCOMPARE(scalar(u"SELECT jsonb_exists(data, 'sealed')::text FROM mail_outbox"_s),
                 u"false"_s);
        const QByteArray id = scalar(u"SELECT id FROM mail_outbox"_s).toLatin1();
        QVERIFY(header(transport->messages().first(), "Message-Id").contains(id));
    }

    void triesAgainLaterAndLater()
    {
        transport->fail(2, false);
        login();
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status::text || attempts FROM mail_outbox"_s),
                                  u"pending1"_s, outboxMsecs);
        QCOMPARE(scalar(u"SELECT last_error FROM mail_outbox"_s), u"smtp 451"_s);
        QCOMPARE(scalar(u"SELECT delivery_status || ' ' || error_message FROM notification_log"_s),
                 u"pending smtp 451"_s);
        server->clock.advanceSecs(7);
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status::text || attempts FROM mail_outbox"_s),
                                  u"pending2"_s, outboxMsecs);
        server->clock.advanceSecs(7); // not yet
        server->clock.advanceSecs(7);
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status::text || attempts FROM mail_outbox"_s),
                                  u"sent3"_s, outboxMsecs);
        QCOMPARE(transport->messages().size(), 1);
        QCOMPARE(transport->attempts(), 3);
        // NFR27: each of them is in the log, also when all went well in the end.
        QCOMPARE(scalar(u"SELECT string_agg(concat_ws(' ', a ->> 'status', a ->> 'smtpCode', "
                        "a ->> 'error'), ', ' ORDER BY a ->> 'at') FROM notification_log, "
                        "jsonb_array_elements(metadata -> 'attempts') a"_s),
                 u"deferred 451 smtp 451, deferred 451 smtp 451, sent"_s);
        // Nobody but the owner takes a try away again, or says it otherwise.
        for (const QString &change :
             {u"metadata - 'attempts'"_s, u"jsonb_set(metadata, '{attempts,0,smtpCode}', '250')"_s,
              u"metadata || '{\"attempts\": []}'"_s}) {
            RawConnection intruder(server->database.appConfig());
            intruder.actAs(u"system"_s);
            QVERIFY2(!intruder.exec(u"UPDATE notification_log SET metadata = "_s + change),
                     qPrintable(change));
            QCOMPARE(intruder.sqlState(), u"42501"_s);
        }
    }

    void whatBecomesOfMailsIsCounted()
    {
        const auto figure = [this](const QByteArray &name) {
            const QList<QByteArray> lines = server->get("/metrics").body.split('\n');
            for (const QByteArray &line : lines) {
                if (line.startsWith(name + ' '))
                    return line.mid(name.size() + 1).toDouble();
            }
            return -1.0;
        };
        const auto tries = [&figure](const QByteArray &result) {
            return figure("officehours_mail_tries_total{result=\"" + result + "\"}");
        };
        QCOMPARE(tries("sent"), 0.0);
        transport->fail(1, false);
        login();
        QTRY_COMPARE_WITH_TIMEOUT(tries("deferred"), 1.0, outboxMsecs);
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status FROM mail_outbox"_s), u"pending"_s,
                                  outboxMsecs);
        // Not due before its time.
        server->database.exec(
            u"UPDATE mail_outbox SET next_attempt_at = created_at + interval '1 day'"_s);
        server->clock.advanceSecs(300);
        QVERIFY(server->app->runDueJobs());
        QCOMPARE(figure("officehours_mails_queued"), 1.0);
        QCOMPARE(figure("officehours_mails_oldest_seconds"), 300.0);
        QVERIFY(figure("officehours_jobs_runner_age_seconds") >= 0);
        server->database.exec(u"UPDATE mail_outbox SET next_attempt_at = created_at"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tries("sent"), 1.0, outboxMsecs);
        transport->fail(1, true);
        login();
        QTRY_COMPARE_WITH_TIMEOUT(tries("failed"), 1.0, outboxMsecs);
        QCOMPARE(tries("sent"), 1.0);
    }

    void givesUpWhatIsRefused()
    {
        transport->fail(1, true);
        login();
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status FROM mail_outbox"_s), u"failed"_s,
                                  outboxMsecs);
        QCOMPARE(scalar(u"SELECT delivery_status FROM notification_log"_s), u"failed"_s);
        QCOMPARE(scalar(u"SELECT error_message FROM notification_log"_s), u"smtp 550"_s);
        login(); // the next one goes its way
        QTRY_COMPARE_WITH_TIMEOUT(transport->messages().size(), 1, outboxMsecs);
    }

    /// Coordinators see to whom no mail gets through, until one does.
    void aRefusedAddressIsRemembered()
    {
        transport->fail(1, true);
        login();
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status FROM mail_outbox"_s), u"failed"_s,
                                  outboxMsecs);
        QCOMPARE(scalar(u"SELECT smtp_code FROM mail_outbox"_s), u"550"_s);
        QCOMPARE(scalar(u"SELECT mail_failure FROM users WHERE mail_failing_since IS NOT NULL"_s),
                 u"smtp 550"_s);
        login();
        QTRY_COMPARE_WITH_TIMEOUT(transport->messages().size(), 1, outboxMsecs);
        QTRY_COMPARE_WITH_TIMEOUT(
            scalar(u"SELECT count(*) FROM users WHERE mail_failing_since IS NOT NULL"_s), u"0"_s,
            outboxMsecs);
        // Nor does the content say anything about the address, ...
        transport->fail(1, true, true);
        login();
        QTRY_COMPARE_WITH_TIMEOUT(
            scalar(u"SELECT count(*) FROM mail_outbox WHERE status = 'failed'"_s), u"2"_s,
            outboxMsecs);
        QCOMPARE(scalar(u"SELECT count(*) FROM users WHERE mail_failing_since IS NOT NULL"_s),
                 u"0"_s);
        // ... or what may get through later.
        transport->fail(1, false);
        login();
        QTRY_COMPARE_WITH_TIMEOUT(
            scalar(u"SELECT smtp_code FROM mail_outbox WHERE status = 'pending'"_s), u"451"_s,
            outboxMsecs);
        QCOMPARE(scalar(u"SELECT count(*) FROM users WHERE mail_failing_since IS NOT NULL"_s),
                 u"0"_s);
    }

    /// FR7: what becomes of a mail to an address that isn't the account's says nothing of it.
    void anotherAddressIsNobodys()
    {
        transport->fail(1, true);
        server->database.exec(
            u"UPDATE users SET mail_failing_since = NULL; INSERT INTO mail_outbox "
            "(notification_type, template, recipient_id, to_sealed, to_elsewhere, data, "
            "next_attempt_at) SELECT 'account_security', 'email_changed_by_office', id, "
            "email_sealed, true, '{\"atUtc\": \"2026-01-05T09:00:00Z\"}', '2026-01-05' FROM "
            "users LIMIT 1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status FROM mail_outbox"_s), u"failed"_s,
                                  outboxMsecs);
        QCOMPARE(scalar(u"SELECT count(*) FROM users WHERE mail_failing_since IS NOT NULL"_s),
                 u"0"_s);
        server->database.exec(
            u"UPDATE users SET mail_failing_since = '2026-01-05'; UPDATE mail_outbox SET status = "
            "'pending', next_attempt_at = '2026-01-05'"_s);
        QTRY_COMPARE_WITH_TIMEOUT(transport->messages().size(), 1, outboxMsecs);
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status FROM mail_outbox"_s), u"sent"_s,
                                  outboxMsecs);
        QVERIFY(scalar(u"SELECT count(*) FROM users WHERE mail_failing_since IS NULL"_s) == u"0"_s);
    }

    /// A relay takes everything: what it took lately came back.
    void whatCameBackIsNotForgottenWithTheNext()
    {
        login();
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status FROM mail_outbox"_s), u"sent"_s,
                                  outboxMsecs);
        server->database.exec(u"UPDATE notification_log SET delivery_status = 'bounced'"_s);
        server->database.exec(u"UPDATE users SET mail_failing_since = '2026-01-05 11:00Z', "
                              "mail_failure = 'returned: 5.1.1'"_s);
        const auto failing = [&] {
            return scalar(u"SELECT count(*) FROM users WHERE mail_failing_since IS NOT NULL"_s);
        };
        const auto sent = [&] {
            return scalar(u"SELECT count(*) FROM mail_outbox WHERE status = 'sent'"_s);
        };
        login();
        QTRY_COMPARE_WITH_TIMEOUT(sent(), u"2"_s, outboxMsecs);
        QCOMPARE(failing(), u"1"_s);
        server->database.exec(u"UPDATE notification_log SET sent_at = sent_at - interval '15 days'"
                              " WHERE delivery_status = 'bounced'"_s);
        login();
        QTRY_COMPARE_WITH_TIMEOUT(sent(), u"3"_s, outboxMsecs);
        QCOMPARE(failing(), u"0"_s);
    }

    /// FR39, in the reader's language; and no unsubscribe header on what concerns one's meetings.
    void anInvitationInTheReadersLanguage()
    {
        server->database.exec(u"UPDATE user_profiles SET language = 'de', time_zone = "
                              "'Australia/Lord_Howe'"_s);
        server->database.exec(
            u"INSERT INTO mail_outbox (notification_type, template, recipient_id, to_sealed, data, "
            "next_attempt_at, created_at) SELECT 'booking_confirmed', 'booking_confirmed', id, "
            "email_sealed, '{\"bookingId\": \"019b8f4e-6a00-7c3d-9f00-0123456789ab\", "
            "\"mentorName\": \"Grace\", \"menteeName\": \"Ada\", \"goal\": \"A goal, and "
            "more\", \"startUtc\": \"2026-01-06T09:00:00Z\", \"endUtc\": "
            "\"2026-01-06T09:30:00Z\", \"calendar\": {\"method\": \"REQUEST\", \"sequence\": 4}}', "
            "'2026-01-05 11:00Z', '2026-01-05 11:00Z' FROM users"_s);
        QTRY_COMPARE_WITH_TIMEOUT(transport->messages().size(), 1, outboxMsecs);
        const QByteArray message = transport->messages().constFirst();
        QVERIFY(message.contains("text/calendar; charset=utf-8; method=REQUEST"));
        QVERIFY(message.contains("filename=invite.ics"));
        QVERIFY(header(message, "List-Unsubscribe").isEmpty());
        QCOMPARE(header(message, "Auto-Submitted"), QByteArray("auto-generated"));
        const qsizetype at = message.indexOf("method=REQUEST");
        const qsizetype body = message.indexOf("\r\n\r\n", at) + 4;
        const QByteArray calendar =
            QByteArray::fromBase64(message.mid(body, message.indexOf("\r\n--", body) - body))
                .replace("\r\n ", "");
        QVERIFY(calendar.contains("DTSTART;TZID=Australia/Lord_Howe:20260106T200000\r\n"));
        QVERIFY(calendar.contains("TZOFFSETTO:+1100\r\n"));
        QVERIFY(calendar.contains("SUMMARY:Treffen mit Grace\r\n"));
        QVERIFY(calendar.contains("DESCRIPTION:Teilnehmende: Grace und Ada\\n\\nBeginn in UTC: "
                                  "2026-01-06 09:00 UTC\\n\\nZiel: A goal\\, and more\r\n"));
        QVERIFY(calendar.contains("SEQUENCE:4\r\n"));
        QVERIFY(calendar.contains("mailto:ada@example.org"));
        QVERIFY(!calendar.contains("grace@"));
    }

    /// RFC 8058, on what one may do without and over https alone.
    void remindersCanBeUnsubscribed_data()
    {
        QTest::addColumn<QString>("publicUrl");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("header_");
        QTest::newRow("https") << u"https://office.example.org"_s << u"rating_request"_s << true;
        QTest::newRow("http") << u"http://office.example.org"_s << u"rating_request"_s << false;
        QTest::newRow("a request")
            << u"https://office.example.org"_s << u"booking_requested"_s << false;
    }
    void remindersCanBeUnsubscribed()
    {
        QFETCH(QString, publicUrl);
        QFETCH(QString, name);
        QFETCH(bool, header_);
        server = std::make_unique<ComposedServer>(monday, transport.get());
        server->options.config.publicUrl = publicUrl;
        server->makePerson(Role::Mentee, u"ada@example.org"_s);
        server->start();
        server->database.exec(
            u"INSERT INTO mail_outbox (notification_type, template, recipient_id, to_sealed, data, "
            "next_attempt_at, created_at) SELECT ?::notification_type, ?, id, email_sealed, "
            "'{\"mentorName\": \"Grace\", \"menteeName\": \"Ada\", \"startUtc\": "
            "\"2026-01-06T09:00:00Z\", \"endUtc\": \"2026-01-06T09:30:00Z\"}', "
            "'2026-01-05 11:00Z', '2026-01-05 11:00Z' FROM users"_s,
            {name, name});
        QTRY_COMPARE_WITH_TIMEOUT(transport->messages().size(), 1, outboxMsecs);
        const QByteArray message = transport->messages().constFirst();
        QCOMPARE(header(message, "List-Unsubscribe-Post"),
                 header_ ? QByteArray("List-Unsubscribe=One-Click") : QByteArray());
        QCOMPARE(message.contains(
                     "\r\nList-Unsubscribe: <https://office.example.org/unsubscribe?token="),
                 header_);
        QCOMPARE(header(message, "Precedence"), header_ ? QByteArray("bulk") : QByteArray());
    }

    void givesUpAfterADay()
    {
        transport->fail(1000, false);
        server->database.exec(
            u"INSERT INTO mail_outbox (notification_type, template, recipient_id, to_sealed, data, "
            "next_attempt_at, created_at) SELECT 'override_rejected', 'exception_expired', id, "
            "email_sealed, '{\"mentorName\": \"Grace\"}', ?::timestamptz, ?::timestamptz FROM users"_s,
            {server->clock.now(), server->clock.now()});
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status::text || attempts FROM mail_outbox"_s),
                                  u"pending1"_s, outboxMsecs);
        server->clock.advanceSecs(24 * 60 * 60 + 10);
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status FROM mail_outbox"_s), u"failed"_s,
                                  outboxMsecs);
    }

    /// A code that comes after its end lets nobody in: nobody is sent one.
    void whatEndedIsNotSent()
    {
        transport->fail(1, false);
        login();
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status::text || attempts FROM mail_outbox"_s),
                                  u"pending1"_s, outboxMsecs);
        server->clock.advanceSecs(15 * 60);
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status FROM mail_outbox"_s), u"skipped"_s,
                                  outboxMsecs);
        QCOMPARE(transport->attempts(), 1);
        QCOMPARE(scalar(u"SELECT delivery_status || ' ' || error_message FROM notification_log"_s),
                 u"skipped No longer of use when it could be sent"_s);
        QCOMPARE(scalar(u"SELECT jsonb_exists(data, 'sealed')::text FROM mail_outbox"_s),
                 u"false"_s);
    }

    /// A mentor need not hear of a request that lapsed before it could be told of.
    void requestsThatLapsedAreNotSent_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("status");
        QTest::newRow("in time") << 6 << u"sent"_s;
        QTest::newRow("lapsed") << 7 << u"skipped"_s;
    }
    void requestsThatLapsedAreNotSent()
    {
        QFETCH(int, days);
        QFETCH(QString, status);
        TestDatabase &db = server->database;
        const UserId mentor = server->makePerson(Role::Mentor, u"grace@example.org"_s, u"Grace"_s);
        const UserId mentee = server->makePerson(Role::Mentee, u"bob@example.org"_s, u"Bob"_s);
        const QDateTime start = monday.addDays(20);
        const BookingId booking =
            db.makeBooking(db.makeSlot(mentor, start), mentee, u"pending"_s, monday);
        db.exec(u"UPDATE bookings SET created_at = ?::timestamptz WHERE id = ?"_s,
                {monday, booking.value});
        server->clock.advanceSecs(days * 24 * 3600);
        db.exec(u"INSERT INTO mail_outbox (notification_type, template, recipient_id, to_sealed, "
                "data, booking_id, next_attempt_at, created_at) SELECT 'booking_requested', "
                "'booking_requested', u.id, u.email_sealed, '{\"mentorName\": \"Grace\", "
                "\"menteeName\": \"Bob\", \"startUtc\": \"%1\", \"endUtc\": \"%2\"}', ?, "
                "?::timestamptz, ?::timestamptz FROM users u WHERE u.id = ?"_s.arg(
                    start.toString(Qt::ISODate), start.addSecs(1800).toString(Qt::ISODate)),
                {booking.value, server->clock.now(), monday, mentor.value});
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status FROM mail_outbox"_s), status, outboxMsecs);
    }

    void spreadsRetries()
    {
        const MailWorkerOptions options;
        QCOMPARE(MailWorker::retryDelay(options, 1, 0.5), 5);
        QCOMPARE(MailWorker::retryDelay(options, 2, 0.5), 10);
        QCOMPARE(MailWorker::retryDelay(options, 4, 0.5), 40);
        QCOMPARE(MailWorker::retryDelay(options, 50, 0.5), 3600);
        QCOMPARE(MailWorker::retryDelay(options, 1, 0), 4);
        QCOMPARE(MailWorker::retryDelay(options, 1, 1), 6);
    }

    /// Taken by a worker that died: sent when its lease is over, under the same Message-ID.
    void takesOverFromADeadWorker()
    {
        login();
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status FROM mail_outbox"_s), u"sent"_s,
                                  outboxMsecs);
        server->database.exec(u"UPDATE mail_outbox SET status = 'sending', template = 'sign_in', "
                              "next_attempt_at = '2026-01-05 12:02:00Z', data = '{}'"_s);
        QCOMPARE(transport->messages().size(), 1);
        server->database.exec(
            u"UPDATE mail_outbox SET template = 'booking_expired', data = '{\"startUtc\": "
            "\"2026-01-06T09:00:00Z\", \"endUtc\": \"2026-01-06T09:30:00Z\", \"mentorName\": "
            "\"Grace\", \"menteeName\": \"Ada\"}'"_s);
        server->clock.advanceSecs(119);
        login(); // something for the worker to do meanwhile
        QTRY_COMPARE_WITH_TIMEOUT(transport->messages().size(), 2, outboxMsecs);
        server->clock.advanceSecs(2);
        QTRY_COMPARE_WITH_TIMEOUT(transport->messages().size(), 3, outboxMsecs);
        QCOMPARE(header(transport->messages()[2], "Message-Id"),
                 header(transport->messages()[0], "Message-Id"));
    }

    /// A mail that can't be rendered fails and does not stop the others.
    void brokenMailDoesNotBlock()
    {
        server->database.exec(
            u"INSERT INTO mail_outbox (notification_type, template, recipient_id, to_sealed, "
            "next_attempt_at, created_at) SELECT 'sign_in', 'nothing', id, email_sealed, "
            "'2026-01-05 11:00Z', '2026-01-05 11:00Z' FROM users"_s);
        login();
        QTRY_COMPARE_WITH_TIMEOUT(transport->messages().size(), 1, outboxMsecs);
        QTRY_COMPARE_WITH_TIMEOUT(
            scalar(u"SELECT status FROM mail_outbox WHERE template = 'nothing'"_s), u"failed"_s,
            outboxMsecs);
    }

    /// A reminder waits for its turn while its meeting is called off, moved, or begins.
    void remindersOfNoUseAreSkipped_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("later");
        QTest::addColumn<QString>("status");
        QTest::newRow("as it was") << QString() << 0 << u"sent"_s;
        QTest::newRow("canceled")
            << u"status = 'canceled', canceled_at = now(), canceled_by = mentor_id"_s << 0
            << u"skipped"_s;
        QTest::newRow("moved") << u"meeting_start_time = meeting_start_time + interval '7 days', "
                                  "meeting_end_time = meeting_end_time + interval '7 days', "
                                  "time_slot_id = (SELECT s.id FROM time_slots s WHERE NOT "
                                  "s.is_booked)"_s
                               << 0 << u"skipped"_s;
        QTest::newRow("begun") << QString() << 3600 << u"skipped"_s;
    }
    void remindersOfNoUseAreSkipped()
    {
        QFETCH(QString, change);
        QFETCH(int, later);
        QFETCH(QString, status);
        TestDatabase &db = server->database;
        const UserId mentor = server->makePerson(Role::Mentor, u"grace@example.org"_s, u"Grace"_s);
        const UserId mentee = server->makePerson(Role::Mentee, u"bob@example.org"_s, u"Bob"_s);
        const QDateTime start = monday.addSecs(3600);
        db.makeSlot(mentor, start.addDays(7));
        const BookingId booking =
            db.makeBooking(db.makeSlot(mentor, start), mentee, u"confirmed"_s, monday.addDays(-2));
        if (!change.isEmpty())
            db.exec(u"UPDATE bookings SET %1 WHERE id = ?"_s.arg(change), {booking.value});
        server->clock.advanceSecs(later);
        // Due now: a look that began before the clock was moved does not see it.
        db.exec(u"WITH n AS (INSERT INTO notification_log (notification_type, recipient_id, "
                "delivery_channel) VALUES ('booking_reminder', ?, 'email') RETURNING id) "
                "INSERT INTO mail_outbox (notification_id, notification_type, template, "
                "recipient_id, to_sealed, data, booking_id, valid_until, next_attempt_at, "
                "created_at) SELECT n.id, 'booking_reminder', 'booking_reminder', u.id, "
                "u.email_sealed, '{\"mentorName\": \"Grace\", \"menteeName\": \"Bob\", "
                "\"startUtc\": \"%1\", \"endUtc\": \"%2\"}', ?, ?::timestamptz, "
                "?::timestamptz, ?::timestamptz FROM users u, n WHERE u.id = ?"_s.arg(
                    start.toString(Qt::ISODate), start.addSecs(1800).toString(Qt::ISODate)),
                {mentee.value, booking.value, start, server->clock.now(), monday, mentee.value});
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status FROM mail_outbox"_s), status, outboxMsecs);
        QCOMPARE(scalar(u"SELECT delivery_status FROM notification_log"_s), status);
        QCOMPARE(transport->attempts(), status == "sent"_L1 ? 1 : 0);
        if (status == "sent"_L1)
            QVERIFY(transport->messages().first().contains("in 1 hour"));
    }

    /// FR56, all the way: asked for, mailed, looked at by a scanner, approved by the button.
    void theLinkInACoordinatorsMailApproves()
    {
        PersonOptions bronze;
        bronze.tier = u"bronze"_s;
        PersonOptions gold;
        gold.tier = u"gold"_s;
        server->makePerson(Role::Mentee, u"bob@example.org"_s, u"Bob"_s, bronze);
        const UserId mentor =
            server->makePerson(Role::Mentor, u"grace@example.org"_s, u"Grace"_s, gold);
        server->makePerson(Role::Coordinator, u"kay@example.org"_s, u"Kay"_s);
        QCOMPARE(server->post("/api/auth/login", {{u"email"_s, u"bob@example.org"_s}}).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(transport->messages().size(), 1, outboxMsecs);
        const auto textOf = [&](qsizetype index) {
            QByteArray text = transport->messages().at(index);
            text.replace("=\r\n", "").replace("=3D", "=");
            return QString::fromUtf8(text);
        };
        const QString session =
            server
                ->post("/api/auth/verify", {{u"email"_s, u"bob@example.org"_s},
                                            {u"code"_s, ComposedServer::codeIn(textOf(0))}})
                .json()[u"accessToken"]
                .toString();
        QCOMPARE(server
                     ->post("/api/tier-overrides",
                            {{u"mentorId"_s, mentor.toString()}, {u"reason"_s, u"Hospitals"_s}},
                            session.toLatin1())
                     .status,
                 201);
        QTRY_COMPARE_WITH_TIMEOUT(transport->messages().size(), 2, outboxMsecs);
        QCOMPARE(transport->recipients().last(), u"kay@example.org"_s);
        const QString mail = textOf(1);
        QVERIFY(mail.contains(u"Hospitals"_s));
        static const QRegularExpression link(
            u"http://[^/ ]+(/api/tier-overrides/approve/[A-Za-z0-9_-]{43})"_s);
        const QByteArray target = link.match(mail).captured(1).toLatin1();
        QVERIFY2(!target.isEmpty(), qPrintable(mail));
        QCOMPARE(server->get(target).status, 200);
        QCOMPARE(scalar(u"SELECT status FROM tier_override_requests"_s), u"pending"_s);
        QCOMPARE(server->post(target, {}).status, 200);
        QCOMPARE(scalar(u"SELECT status FROM tier_override_requests"_s), u"approved"_s);
        QCOMPARE(server->post(target, {}).status, 409);
    }

    /// A coordinator's retry gives a mail its full time again.
    void aRetriedMailIsNotTooOld()
    {
        login();
        QTRY_COMPARE_WITH_TIMEOUT(transport->messages().size(), 1, outboxMsecs);
        transport->fail(1, false);
        server->database.exec(
            u"INSERT INTO mail_outbox (notification_type, template, recipient_id, to_sealed, "
            "data, next_attempt_at, created_at, retried_at) SELECT 'override_rejected', "
            "'exception_expired', id, email_sealed, '{\"mentorName\": \"Grace\"}', "
            "'2026-01-05 11:00Z', '2026-01-01', '2026-01-05 11:00Z' FROM users"_s);
        QTRY_COMPARE_WITH_TIMEOUT(transport->attempts(), 2, outboxMsecs);
        QTRY_COMPARE_WITH_TIMEOUT(scalar(u"SELECT status FROM mail_outbox WHERE template = "
                                         "'exception_expired'"_s),
                                  u"pending"_s, outboxMsecs);
        server->clock.advanceSecs(60);
        QTRY_COMPARE_WITH_TIMEOUT(transport->messages().size(), 2, outboxMsecs);
    }

    void saysHowFarAheadAMeetingIs_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("text");
        QTest::newRow("a day") << 1440 << u"in 24 hours"_s;
        QTest::newRow("nearly a day") << 1439 << u"in 24 hours"_s;
        QTest::newRow("five") << 300 << u"in 5 hours"_s;
        QTest::newRow("an hour and a half") << 91 << u"in 2 hours"_s;
        QTest::newRow("hour") << 60 << u"in 1 hour"_s;
        QTest::newRow("a little less") << 59 << u"in 1 hour"_s;
        QTest::newRow("late") << 20 << u"in 20 minutes"_s;
        QTest::newRow("nearly") << 1 << u"in 1 minute"_s;
    }
    void saysHowFarAheadAMeetingIs()
    {
        QFETCH(int, minutes);
        QFETCH(QString, text);
        const QDateTime start(QDate(2026, 1, 6), QTime(9, 0), Qt::UTC);
        QJsonObject facts{{u"bookingId"_s, u"42"_s},
                          {u"menteeName"_s, u"Bob"_s},
                          {u"startUtc"_s, u"2026-01-06T09:00:00Z"_s},
                          {u"endUtc"_s, u"2026-01-06T09:30:00Z"_s}};
        MailReader reader{u"Ada"_s, u"UTC"_s, Role::Mentor};
        // When it was written doesn't count.
        reader.now = start.addSecs(-qint64(minutes) * 60);
        const auto name = u"booking_reminder"_s;
        const auto notice = MailRenderer().notice(name, mailVariables(name, facts, reader));
        QVERIFY(notice);
        QCOMPARE(notice->title, u"Reminder: your meeting with Bob "_s + text);
        reader.now = start.addSecs(86'400);
        const auto late = MailRenderer().notice(name, mailVariables(name, facts, reader));
        QVERIFY(late);
        QCOMPARE(late->title, u"Reminder: your meeting with Bob"_s);
        QVERIFY2(late->text.startsWith(u"It was planned for Tuesday, 6 January 2026, 09:00"_s),
                 qPrintable(late->text));
        reader.now = start.addSecs(-qint64(minutes) * 60);
        QCOMPARE(mailVariables(u"booking_reminder"_s, facts, reader)[u"startsIn"].toString(), text);
        // Only what can be opened safely is a way into the meeting.
        for (const QString &link :
             {u"javascript:alert(1)"_s, u"http://meet.example.org"_s, QString()}) {
            facts[u"meetLink"] = link;
            const QJsonObject variables = mailVariables(u"booking_reminder"_s, facts, reader);
            QCOMPARE(variables[u"canJoin"].toBool(), false);
            QCOMPARE(variables[u"joinLink"].toString(), u"officehours://bookings/42"_s);
        }
        facts[u"meetLink"] = u"https://meet.example.org/abc"_s;
        for (const MeetingType type : {MeetingType::InPersonCustom, MeetingType::Online}) {
            facts[u"meetingType"] = toString(type);
            QCOMPARE(mailVariables(u"booking_reminder"_s, facts, reader)[u"canJoin"].toBool(),
                     type == MeetingType::Online);
        }
    }

    void writesInTheReadersTimeZone()
    {
        const QJsonObject facts{{u"bookingId"_s, u"01a1"_s},
                                {u"mentorName"_s, u"Grace"_s},
                                {u"menteeName"_s, u"Ada"_s},
                                {u"goal"_s, u"A goal"_s},
                                {u"meetingType"_s, u"online"_s},
                                {u"reason"_s, u"emergency"_s},
                                {u"canceledBy"_s, u"Grace"_s},
                                {u"canceledUtc"_s, u"2026-01-05T23:30:00Z"_s},
                                {u"notes"_s, u"Sorry"_s},
                                {u"startUtc"_s, u"2026-01-06T09:00:00Z"_s},
                                {u"endUtc"_s, u"2026-01-06T09:30:00.000Z"_s}};
        const QJsonObject mentee = mailVariables(u"booking_canceled"_s, facts,
                                                 {u"Ada"_s, u"America/New_York"_s, Role::Mentee});
        QVERIFY2(mentee[u"when"].toString().contains(u"04:00–04:30"_s),
                 qPrintable(mentee[u"when"].toString()));
        QCOMPARE(mentee[u"otherName"].toString(), u"Grace"_s);
        QCOMPARE(mentee[u"location"].toString(), u"Online"_s);
        QCOMPARE(mentee[u"reason"].toString(), u"An emergency"_s);
        QJsonObject byServer = facts;
        byServer.insert(u"reason"_s, u"account_deactivated"_s);
        QCOMPARE(mailVariables(u"booking_canceled"_s, byServer,
                               {u"Ada"_s, u"UTC"_s, Role::Mentee, Language::German})[u"reason"]
                     .toString(),
                 u"Ein Konto wurde deaktiviert"_s);
        // 003 4.5 (3), on the reader's clock.
        QVERIFY2(
            mentee[u"canceledWhen"].toString().startsWith(u"Monday, 5 January 2026, 18:30 (EST"_s),
            qPrintable(mentee[u"canceledWhen"].toString()));
        QCOMPARE(mentee[u"link"].toString(), u"officehours://mentors"_s);
        const QJsonObject mentor = mailVariables(u"booking_confirmed"_s, facts,
                                                 {u"Grace"_s, u"Europe/Berlin"_s, Role::Mentor});
        QVERIFY(mentor[u"when"].toString().contains(u"10:00–10:30"_s));
        QCOMPARE(mentor[u"otherName"].toString(), u"Ada"_s);
        QCOMPARE(mentor[u"link"].toString(), u"officehours://bookings/01a1"_s);
        const QJsonObject declined =
            mailVariables(u"booking_declined"_s, facts, {u"Ada"_s, u"UTC"_s, Role::Mentee});
        QCOMPARE(declined[u"reason"].toString(), u"Sorry"_s);
    }

    /// Roles change; which of the two of a meeting somebody is does not.
    void namesTheOtherOneWhateverTheReadersRole()
    {
        const UserId mentor(QUuid::createUuid());
        const UserId mentee(QUuid::createUuid());
        QJsonObject facts{{u"bookingId"_s, u"01a1"_s},
                          {u"mentorName"_s, u"Grace"_s},
                          {u"menteeName"_s, u"Yuki"_s},
                          {u"startUtc"_s, u"2026-01-06T09:00:00Z"_s},
                          {u"endUtc"_s, u"2026-01-06T09:30:00Z"_s}};
        for (const Role role : {Role::Mentee, Role::Mentor, Role::Coordinator}) {
            MailReader yuki{u"Yuki"_s, u"UTC"_s, role, Language::English, mentee};
            MailReader grace{u"Grace"_s, u"UTC"_s, role, Language::English, mentor};
            for (const bool invited : {true, false}) {
                facts.remove(u"calendar"_s);
                if (invited)
                    facts.insert(u"calendar"_s, QJsonObject{{u"mentorId"_s, mentor.toString()},
                                                            {u"menteeId"_s, mentee.toString()}});
                else
                    yuki.side = Role::Mentee, grace.side = Role::Mentor;
                const auto name = u"booking_canceled"_s;
                const QJsonObject toYuki = mailVariables(name, facts, yuki);
                QCOMPARE(toYuki[u"otherName"].toString(), u"Grace"_s);
                QCOMPARE(mailVariables(name, facts, grace)[u"otherName"].toString(), u"Yuki"_s);
                // Mentors are for mentees to look for.
                QCOMPARE(toYuki[u"link"].toString(), role == Role::Mentee
                                                         ? u"officehours://mentors"_s
                                                         : u"officehours://bookings"_s);
                const CalendarEvent event = mailedEvent(facts, toYuki, yuki, {}, {}, {});
                QCOMPARE(event.attendees.constLast().name, u"Grace"_s);
                QCOMPARE(event.summary, u"Meeting with Grace"_s);
            }
        }
    }

    /// 003 4.5 (3): other mentors are for a mentee whose meeting somebody else called off.
    void mentorsAreForWhoDidNotCallItOff()
    {
        const UserId mentee(QUuid::createUuid());
        QJsonObject facts{{u"bookingId"_s, u"01a1"_s}};
        const MailReader reader{u"Ada"_s, u"UTC"_s, Role::Mentee, Language::English, mentee};
        const auto name = u"booking_canceled"_s;
        facts.insert(u"actorId"_s, UserId(QUuid::createUuid()).toString());
        QVERIFY(mailVariables(name, facts, reader)[u"seeksMentors"].toBool());
        facts.insert(u"actorId"_s, UserId().toString()); // the system
        QVERIFY(mailVariables(name, facts, reader)[u"seeksMentors"].toBool());
        facts.insert(u"actorId"_s, mentee.toString());
        QVERIFY(!mailVariables(name, facts, reader)[u"seeksMentors"].toBool());
        const auto says = [](const char *key) {
            return MailWords::in(Language::English)
                .say(QString::fromLatin1(key))
                .valueOr(QString());
        };
        QCOMPARE(says("exception_requested.approve"), u"Approve"_s);
        QCOMPARE(says("common.viewConsole"), u"View in dashboard"_s);
        QCOMPARE(says("tag_requested.open"), u"Approve tag"_s);
        QCOMPARE(says("tag_requested.all"), u"View pending tags"_s);
    }

    /// All templates can be filled from what the services write.
    void everyBookingMailRenders_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : MailRenderer::templateNames()) {
            if (name != "sign_in"_L1)
                QTest::newRow(qPrintable(name)) << name;
        }
    }
    void everyBookingMailRenders()
    {
        QFETCH(QString, name);
        const QJsonObject facts{{u"bookingId"_s, u"019b8f4e-6a00-7c3d-9f00-0123456789ab"_s},
                                {u"mentorName"_s, u"Grace"_s},
                                {u"menteeName"_s, u"Ada"_s},
                                {u"goal"_s, u"A goal"_s},
                                {u"materials"_s, QJsonArray{u"https://example.org"_s}},
                                {u"meetingType"_s, u"online"_s},
                                {u"location"_s, QString()},
                                {u"startUtc"_s, u"2026-01-06T09:00:00Z"_s},
                                {u"endUtc"_s, u"2026-01-06T09:30:00Z"_s}};
        for (const Role role : {Role::Mentee, Role::Mentor}) {
            const auto mail = MailRenderer().render(
                name, mailVariables(name, facts, {u"Reader"_s, u"UTC"_s, role}));
            QVERIFY2(mail, mail ? "" : qPrintable(mail.error().internal));
            QVERIFY(!mail->subject.isEmpty());
        }
    }

    void givesWayWhileRequestsWait_data()
    {
        QTest::addColumn<bool>("forever");
        QTest::newRow("as long as they do") << true;
        QTest::newRow("not for ever") << false;
    }
    void givesWayWhileRequestsWait()
    {
        QFETCH(bool, forever);
        // More mails than are taken at once, all due and none to be sent by the server itself.
        constexpr int mails = 12;
        transport->fail(mails, false);
        for (int i = 0; i < mails; ++i) {
            const QString address = u"rush%1@example.org"_s.arg(i);
            server->makePerson(Role::Mentee, address);
            QCOMPARE(server->post("/api/auth/login", {{u"email"_s, address}}).status, 200);
        }
        QTRY_COMPARE(scalar(u"SELECT count(*)::text FROM mail_outbox WHERE status = 'pending' AND "
                            "attempts = 1"_s),
                     QString::number(mails));
        server->app.reset();
        server->clock.advanceSecs(7);

        storage::Database pool(server->database.appConfig(2));
        std::atomic<int> answered = 0;
        std::atomic<bool> rush = true;
        // Each asks again as soon as it is answered, and they are many more than the connections.
        std::function<void()> ask = [&] {
            pool.run<int>(
                storage::Actor::system(), [](storage::Transaction &) { return Result<int>(0); },
                [&](const Result<int> &) {
                    ++answered;
                    if (rush)
                        ask();
                });
        };
        for (int i = 0; i < 12; ++i)
            ask();
        MailWorkerOptions options;
        options.from = {u"Office Hours"_s, u"hello@example.org"_s};
        options.publicUrl = u"https://example.org"_s;
        options.pollInterval = std::chrono::milliseconds(20);
        options.pace = {std::numeric_limits<int>::max(),
                        forever ? std::chrono::milliseconds(std::chrono::hours(1))
                                : std::chrono::milliseconds(5)};
        MailWorker worker(options, pool, *server->keys, *transport, server->clock);
        worker.start();
        // The first ones go at once: somebody may wait for a link.
        QTRY_VERIFY(!transport->messages().isEmpty());
        if (forever) {
            const int before = answered;
            QTRY_VERIFY(answered > before + 300);
            QVERIFY(transport->messages().size() < mails);
            rush = false;
        }
        QTRY_COMPARE(transport->messages().size(), mails);
        rush = false;
        QTRY_COMPARE(pool.stats().queued + pool.stats().busy, 0);
        worker.stop();
    }

    /// PostgreSQL goes away under the worker and comes back: the mail goes out, once.
    void survivesPostgres()
    {
        login();
        QTRY_COMPARE_WITH_TIMEOUT(transport->messages().size(), 1, outboxMsecs);
        transport->fail(1, false);
        login();
        QTRY_COMPARE_WITH_TIMEOUT(transport->attempts(), 2, outboxMsecs);
        TestDatabase::stopPostgres();
        server->clock.advanceSecs(7);
        QCOMPARE(server->post("/api/auth/login", {{u"email"_s, u"ada@example.org"_s}}).status, 503);
        TestDatabase::startPostgres();
        QTRY_COMPARE_WITH_TIMEOUT(transport->messages().size(), 2, 20000);
    }
};

OH_TEST(TstMailWorker)
#include "tst_mailworker.moc"
