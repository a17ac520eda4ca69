// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailworker.h"
#include "backend/mail/transport.h"
#include "backend/services/personaldata.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QSqlError>
#include <QTest>

#include <condition_variable>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

/// Far more than it takes, for loaded machines.
constexpr int orderMsecs = 30'000;

QByteArray calendarPart(const QByteArray &message)
{
    const qsizetype at = message.indexOf("Content-Type: text/calendar");
    const qsizetype body = at < 0 ? at : message.indexOf("\r\n\r\n", at);
    return body < 0 ? QByteArray()
                    : QByteArray::fromBase64(
                          message.mid(body + 4, message.indexOf("\r\n--", body) - body - 4))
                          .replace("\r\n ", "");
}

QByteArray propertyOf(const QByteArray &calendar, const QByteArray &name)
{
    const qsizetype at = calendar.indexOf("\r\n" + name + ":");
    const qsizetype from = at + name.size() + 3;
    return at < 0 ? QByteArray() : calendar.mid(from, calendar.indexOf("\r\n", from) - from);
}

/// What somebody's calendar was told: "REQUEST 0", "CANCEL 1".
struct CalendarWord
{
    QString recipient;
    QByteArray uid;
    QByteArray what;
};

/// Answers to invitations and cancellations as it is told to, and keeps what it took.
class CalendarInbox final : public MailTransport
{
public:
    /// An SMTP answer to the n-th attempt (from 0) at such a message; 0 takes it.
    std::function<int(const CalendarWord &, int)> answer = [](const CalendarWord &, int) {
        return 0;
    };

    Result<void> deliver(const QByteArray &message, const QString &, const QStringList &to) override
    {
        const QByteArray calendar = calendarPart(message);
        CalendarWord word{to.constFirst(), propertyOf(calendar, "UID"),
                          propertyOf(calendar, "METHOD") + ' ' + propertyOf(calendar, "SEQUENCE")};
        std::unique_lock lock(m_mutex);
        if (calendar.isEmpty()) {
            m_plain.append(word.recipient);
            return {};
        }
        const int attempt =
            m_attempts[word.recipient + QString::fromLatin1(word.uid + word.what)]++;
        ++m_underWay;
        m_signal.wait_for(lock, std::chrono::seconds(30), [this] { return !m_held; });
        --m_underWay;
        if (const int code = answer(word, attempt); code > 0) {
            DeliveryFailure failure;
            failure.permanent = code >= 500;
            failure.smtpCode = code;
            failure.logText = u"smtp %1"_s.arg(code);
            return failure.toError();
        }
        m_words.append(word);
        return {};
    }
    /// Deliveries that come from now on take until they are let go.
    void hold(bool held)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_held = held;
        }
        m_signal.notify_all();
    }
    int underWay()
    {
        const std::lock_guard lock(m_mutex);
        return m_underWay;
    }
    QList<CalendarWord> words()
    {
        const std::lock_guard lock(m_mutex);
        return m_words;
    }
    bool hasPlain(const QString &recipient)
    {
        const std::lock_guard lock(m_mutex);
        return m_plain.contains(recipient);
    }
    QByteArrayList told(const QString &recipient)
    {
        QByteArrayList out;
        const auto all = words();
        for (const CalendarWord &word : all)
            if (word.recipient == recipient)
                out.append(word.what);
        return out;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_signal;
    bool m_held = false;
    int m_underWay = 0;
    std::map<QString, int> m_attempts;
    QList<CalendarWord> m_words;
    QStringList m_plain;
};

} // namespace

/// A meeting that was called off does not come back into anybody's calendar, and one that was moved
/// not to its old time, whatever order mail servers take mails in (FR34, FR39).
class TstMailOrder : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;
    std::unique_ptr<CalendarInbox> inbox;
    std::vector<std::unique_ptr<MailWorker>> workers;

    void work(int many = 1)
    {
        MailWorkerOptions options;
        options.from = {u"Office Hours"_s, u"hello@example.org"_s};
        options.publicUrl = u"https://example.org"_s;
        options.pollInterval = std::chrono::milliseconds(10);
        options.pace.rushParts = 1;
        for (int i = 0; i < many; ++i) {
            workers.push_back(std::make_unique<MailWorker>(
                options, w->server.pool(), w->server.keys(), *inbox, w->server.clock));
            workers.back()->start();
        }
    }
    void rest() { workers.clear(); }
    QString scalar(const QString &sql, const QVariantList &values = {})
    {
        return w->server.database.scalar(sql, values).toString();
    }
    int waiting()
    {
        return w->count(u"SELECT count(*) FROM mail_outbox WHERE status IN "
                        "('pending', 'sending')"_s);
    }
    /// The address of a person as mails to them have it.
    QString addressOf(const TestServer::Person &person)
    {
        const QByteArray sealed =
            w->server.database
                .scalar(u"SELECT email_sealed FROM users WHERE id = ?"_s, {person.id.value})
                .toByteArray();
        return openEmail(w->server.keys(), person.id, sealed).valueOr(QString());
    }
    QString mailed(const QString &booking, const TestServer::Person &person, const QString &name)
    {
        return scalar(
            u"SELECT m.status::text || ' ' || l.delivery_status::text || ' ' || "
            "coalesce(l.error_message, '') FROM mail_outbox m JOIN notification_log l ON "
            "l.id = m.notification_id WHERE m.booking_id = ?::uuid AND m.recipient_id = ? "
            "AND m.template = ?"_s,
            {booking, person.id.value, name});
    }
    static inline const QString superseded =
        u"skipped skipped Superseded by what became of the meeting"_s;

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<BookingWorld>();
        inbox = std::make_unique<CalendarInbox>();
    }
    void cleanup()
    {
        if (inbox)
            inbox->hold(false);
        workers.clear();
        w.reset();
        inbox.reset();
    }

    /// 450 at first; then the meeting is off.
    void aDeferredInvitationDoesNotFollowTheCancellation()
    {
        inbox->answer = [](const CalendarWord &word, int attempt) {
            return word.what.startsWith("REQUEST") && attempt == 0 ? 450 : 0;
        };
        const QString booking = w->confirmed(w->slotIn(48), w->mentee);
        work();
        QTRY_COMPARE_WITH_TIMEOUT(
            w->count(u"SELECT count(*) FROM mail_outbox WHERE smtp_code = 450 "
                     "AND status = 'pending'"_s),
            2, orderMsecs);
        QCOMPARE(w->put(w->path(booking, "/cancel"), w->mentor).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(inbox->told(addressOf(w->mentee)), QByteArrayList{"CANCEL 1"},
                                  orderMsecs);
        w->server.clock.advanceSecs(3600);
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, orderMsecs);
        QCOMPARE(inbox->told(addressOf(w->mentee)), QByteArrayList{"CANCEL 1"});
        QCOMPARE(mailed(booking, w->mentee, u"booking_confirmed"_s), superseded);
        // Who called it off knows; their calendar does not.
        QCOMPARE(inbox->told(addressOf(w->mentor)), QByteArrayList{"CANCEL 1"});
        QCOMPARE(mailed(booking, w->mentor, u"booking_confirmed"_s), superseded);
    }

    void aDeferredInvitationDoesNotFollowTheMove()
    {
        inbox->answer = [](const CalendarWord &word, int attempt) {
            return word.what == "REQUEST 0" && attempt == 0 ? 450 : 0;
        };
        const QString booking = w->confirmed(w->slotIn(48), w->mentee);
        const SlotId other = w->slotIn(72);
        work();
        QTRY_COMPARE_WITH_TIMEOUT(
            w->count(u"SELECT count(*) FROM mail_outbox WHERE smtp_code = 450 "
                     "AND status = 'pending'"_s),
            2, orderMsecs);
        QCOMPARE(w->put(w->path(booking, "/reschedule"), w->coordinator,
                        {{u"timeSlotId"_s, other.toString()}})
                     .status,
                 200);
        w->server.clock.advanceSecs(3600);
        for (const auto &person : {w->mentee, w->mentor})
            QTRY_COMPARE_WITH_TIMEOUT(inbox->told(addressOf(person)), QByteArrayList{"REQUEST 1"},
                                      orderMsecs);
        QCOMPARE(mailed(booking, w->mentee, u"booking_confirmed"_s), superseded);
    }

    /// What a mail server says no to for good does not hold back what comes after it.
    void aRefusedInvitationHoldsBackNothing()
    {
        inbox->answer = [](const CalendarWord &word, int) {
            return word.what.startsWith("REQUEST") ? 550 : 0;
        };
        const QString booking = w->confirmed(w->slotIn(48), w->mentee);
        work();
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, orderMsecs);
        QCOMPARE(w->put(w->path(booking, "/cancel"), w->mentor).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(inbox->told(addressOf(w->mentee)), QByteArrayList{"CANCEL 1"},
                                  orderMsecs);
        QVERIFY(mailed(booking, w->mentee, u"booking_confirmed"_s).startsWith("failed failed"_L1));
        // Nor does it come back when somebody tries it again.
        const QString mail = scalar(u"SELECT id FROM mail_outbox WHERE template = "
                                    "'booking_confirmed' AND recipient_id = ?"_s,
                                    {w->mentee.id.value});
        inbox->answer = [](const CalendarWord &, int) { return 0; };
        QCOMPARE(w->server.post("/api/admin/mail/" + mail.toLatin1() + "/retry", {}, w->coordinator)
                     .status,
                 200);
        QTRY_COMPARE_WITH_TIMEOUT(mailed(booking, w->mentee, u"booking_confirmed"_s), superseded,
                                  orderMsecs);
        QCOMPARE(inbox->told(addressOf(w->mentee)), QByteArrayList{"CANCEL 1"});
    }

    /// The one is still talking to the mail server when another takes what is due.
    void theCancellationWaitsForADeliveryUnderWay_data()
    {
        QTest::addColumn<bool>("deferred");
        QTest::newRow("taken") << false;
        QTest::newRow("deferred") << true;
    }
    void theCancellationWaitsForADeliveryUnderWay()
    {
        QFETCH(bool, deferred);
        inbox->answer = [deferred](const CalendarWord &word, int) {
            return deferred && word.what.startsWith("REQUEST") ? 450 : 0;
        };
        inbox->hold(true);
        const QString booking = w->confirmed(w->slotIn(48), w->mentee);
        work(3);
        QTRY_VERIFY_WITH_TIMEOUT(inbox->underWay() > 0, orderMsecs);
        QCOMPARE(w->put(w->path(booking, "/cancel"), w->coordinator).status, 200);
        // The others go on taking what is due: mails that came after the cancellation have gone.
        for (int i = 0; i < 3; ++i) {
            const auto later = w->server.makePerson(Role::Mentee);
            QVERIFY(!w->booked(w->slotIn(100 + i), later).isEmpty());
            QTRY_VERIFY_WITH_TIMEOUT(inbox->hasPlain(addressOf(later)), orderMsecs);
        }
        QCOMPARE(w->count(u"SELECT count(*) FROM mail_outbox WHERE template = 'booking_canceled' "
                          "AND status <> 'pending' AND recipient_id IN (SELECT recipient_id FROM "
                          "mail_outbox WHERE template = 'booking_confirmed' AND status = "
                          "'sending')"_s),
                 0);
        inbox->hold(false);
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, orderMsecs);
        const auto expected = [&](const QByteArrayList &told) {
            return told == QByteArrayList{"CANCEL 1"} ||
                   (!deferred && told == QByteArrayList{"REQUEST 0", "CANCEL 1"});
        };
        for (const auto &person : {w->mentee, w->mentor})
            QVERIFY2(expected(inbox->told(addressOf(person))),
                     inbox->told(addressOf(person)).join(", ").constData());
    }

    /// Two workers, mail servers that put off every other mail, and meetings that are moved and
    /// called off meanwhile.
    void severalWorkersKeepTheOrder()
    {
        inbox->answer = [](const CalendarWord &word, int attempt) {
            return attempt == 0 && qHash(word.uid + word.what) % 2 == 0 ? 451 : 0;
        };
        QStringList bookings;
        work(2);
        for (int i = 0; i < 6; ++i) {
            const auto mentee = w->server.makePerson(Role::Mentee, u"Founder %1"_s.arg(i));
            const QString booking = w->confirmed(w->slotIn(48 + i), mentee);
            QVERIFY(!booking.isEmpty());
            bookings.append(booking);
            QCOMPARE(w->put(w->path(booking, "/reschedule"), w->coordinator,
                            {{u"timeSlotId"_s, w->slotIn(148 + i).toString()}})
                         .status,
                     200);
            w->server.clock.advanceSecs(7);
            QCOMPARE(w->put(w->path(booking, "/cancel"), w->coordinator).status, 200);
        }
        // What is put off only now waits again: time goes on until nothing does.
        const auto nothingWaits = [this] {
            w->server.clock.advanceSecs(10);
            return waiting() == 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(nothingWaits(), orderMsecs);
        rest();
        std::map<QString, int> last;
        int cancellations = 0;
        const auto words = inbox->words();
        for (const CalendarWord &word : words) {
            const int sequence = word.what.split(' ').constLast().toInt();
            const QString key = word.recipient + QString::fromLatin1(word.uid);
            if (last.contains(key))
                QVERIFY2(last[key] < sequence, word.what.constData());
            last[key] = sequence;
            cancellations += word.what.startsWith("CANCEL");
        }
        QCOMPARE(cancellations, 12);
    }

    /// Of 20,000 that wait, also of those that wait for others, one look reads few.
    void takingWhatIsDueIsCheap_data()
    {
        QTest::addColumn<bool>("inPairs");
        QTest::newRow("each by itself") << false;
        QTest::newRow("half behind the other half") << true;
    }
    void takingWhatIsDueIsCheap()
    {
        QFETCH(bool, inPairs);
        w->server.database.exec(
            u"INSERT INTO mail_outbox (notification_type, template, recipient_id, to_sealed, "
            "booking_id, next_attempt_at, created_at) SELECT 'booking_confirmed', "
            "'booking_confirmed', ?, '', md5((CASE WHEN ? THEN n % 10000 ELSE n END)::text)::uuid, "
            "CASE WHEN ? AND n <= 10000 THEN '2026-01-07'::timestamptz ELSE ?::timestamptz END, "
            "?::timestamptz FROM generate_series(1, 20000) n ORDER BY n"_s,
            {w->mentee.id.value, inPairs, inPairs, monday, monday});
        w->server.database.exec(u"ANALYZE mail_outbox"_s);
        QFile statement(u":/sql/queries/mail/claim_due.sql"_s);
        QVERIFY(statement.open(QIODevice::ReadOnly));
        QString sql = QString::fromUtf8(statement.readAll());
        sql.replace(u":now"_s, u"'2026-01-06'"_s)
            .replace(u":lease"_s, u"'2026-01-07'"_s)
            .replace(u":limit"_s, u"10"_s);
        // As the login role, so that row level security is part of the plan.
        RawConnection app(w->server.database.appConfig());
        app.actAs(u"system"_s);
        QSqlQuery query(app.database());
        QVERIFY2(query.exec(u"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) "_s + sql),
                 qPrintable(query.lastError().text()));
        QString plan;
        while (query.next())
            plan += query.value(0).toString() + u'\n';
        QVERIFY2(!plan.contains("Seq Scan on mail_outbox"_L1), qPrintable(plan));
        QVERIFY2(plan.contains("mail_outbox_due_idx"_L1) &&
                     plan.contains("mail_outbox_booking_idx"_L1),
                 qPrintable(plan));
    }
};

OH_TEST(TstMailOrder)
#include "tst_mailorder.moc"
