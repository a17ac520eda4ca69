// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/keyring.h"
#include "backend/auth/secrets.h"
#include "backend/services/emailchange.h"
#include "backend/services/personaldata.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// FR7: everybody changes the address with which they sign in, and whoever reads the old one can
/// stop it or take it back.
class TstEmailChange : public QObject
{
    Q_OBJECT

private:
    struct Sent
    {
        QString to;
        QJsonObject facts;
        QString code() const { return facts[u"code"_s].toString(); }
        /// Without the server's address.
        QByteArray link() const
        {
            return facts[u"undoLink"_s].toString().mid(serverUrl().size()).toLatin1();
        }
    };

    std::unique_ptr<TestServer> m_server;
    TestServer::Person m_ada;

    static QString serverUrl() { return u"https://office.example.org"_s; }
    static constexpr auto mine = "/api/users/me/email";
    static constexpr auto confirmPath = "/api/users/me/email/confirm";
    static QString oldAddress() { return u"ada@example.org"_s; }
    static QString newAddress() { return u"ada@new.example.org"_s; }

    int count(const QString &what) const
    {
        return m_server->database.scalar(u"SELECT count(*) FROM "_s + what).toInt();
    }
    int audited(const char *action) const
    {
        return count(u"audit_log WHERE action_type = 'user.%1' AND admin_user_id = '%2'"_s.arg(
            QLatin1StringView(action), m_ada.id.toString()));
    }
    /// The newest mail of that kind about somebody, as the mail worker opens it.
    Sent sent(const char *mail, UserId about) const
    {
        const QString of = u"FROM mail_outbox WHERE template = '%1' AND recipient_id = '%2' ORDER "
                           "BY seq DESC LIMIT 1"_s.arg(QLatin1StringView(mail), about.toString());
        const QByteArray to = QByteArray::fromHex(
            m_server->database.scalar(u"SELECT encode(to_sealed, 'hex') "_s + of).toByteArray());
        if (to.isEmpty())
            return {};
        Sent out{openEmail(m_server->keys(), about, to).valueOr(QString()),
                 QJsonDocument::fromJson(
                     m_server->database.scalar(u"SELECT data::text "_s + of).toByteArray())
                     .object()};
        if (out.facts.contains(u"sealedChange"_s))
            out.facts = emailchange::openedFacts(m_server->keys(), about, out.facts, serverUrl())
                            .valueOr(QJsonObject());
        return out;
    }
    HttpReply ask(const QString &address = newAddress()) const
    {
        return m_server->post(mine, {{u"email"_s, address}}, m_ada);
    }
    HttpReply confirm(const QString &code, const std::optional<QString> &current = {}) const
    {
        QJsonObject body{{u"code"_s, code}};
        if (current)
            body.insert(u"currentCode"_s, *current);
        return m_server->post(confirmPath, body, m_ada);
    }
    /// Asks and confirms.
    void change(const QString &address = newAddress()) const
    {
        QCOMPARE(ask(address).status, 202);
        QCOMPARE(confirm(sent("email_change_code", m_ada.id).code()).status, 200);
        QCOMPARE(current(), address);
    }
    QString current() const { return m_server->get(mine, m_ada).json()[u"email"_s].toString(); }
    QString accountsAddress() const
    {
        return openEmail(
                   m_server->keys(), m_ada.id,
                   QByteArray::fromHex(
                       m_server->database
                           .scalar(u"SELECT encode(email_sealed, 'hex') FROM users WHERE id = ?"_s,
                                   {m_ada.id.value})
                           .toByteArray()))
            .valueOr(QString());
    }
    /// Tokens last for less.
    void hourLater()
    {
        m_server->clock.advanceSecs(3601);
        m_ada.token = m_server->signIn(m_ada.id, Role::Mentee);
    }
    void signedInLongAgo() const
    {
        m_server->database.exec(u"UPDATE sessions SET created_at = '2026-03-01T09:00Z'"_s);
    }

    /// Whether another connection does, as soon as it does; not when it comes to its end without.
    bool waitsForALock() const
    {
        // What others wait for is shown to the superuser alone.
        RawConnection admin(m_server->database.adminConfig());
        return QTest::qWaitFor(
            [&admin] {
                return admin
                           .scalar(u"SELECT count(*) FROM pg_stat_activity WHERE datname = "
                                   "current_database() AND wait_event_type = 'Lock'"_s)
                           .toInt() > 0;
            },
            10000);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>(QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
        PersonOptions options;
        options.email = oldAddress();
        m_ada = m_server->makePerson(Role::Mentee, u"Ada Lovelace"_s, options);
    }
    void cleanup() { m_server.reset(); }

    void takesACodeFromTheNewAddress()
    {
        const HttpReply asked = ask(u" ADA@new.example.org "_s);
        QCOMPARE(asked.status, 202);
        const QJsonObject pending = asked.json()[u"pending"_s].toObject();
        QCOMPARE(pending[u"email"_s].toString(), newAddress());
        QCOMPARE(pending[u"needsCurrentCode"_s].toBool(), false);
        QCOMPARE(pending[u"expiresAt"_s].toString(), u"2026-03-02T10:00:00Z"_s);
        QCOMPARE(accountsAddress(), oldAddress());
        const Sent code = sent("email_change_code", m_ada.id);
        QCOMPARE(code.to, newAddress());
        QVERIFY(code.facts[u"undoLink"_s].isUndefined());
        const Sent notice = sent("email_change_asked", m_ada.id);
        QCOMPARE(notice.to, oldAddress());
        QCOMPARE(notice.facts[u"newAddress"_s].toString(), newAddress());
        QVERIFY(notice.code().isEmpty());

        const HttpReply done = confirm(code.code().toLower().replace(u'-', u' '));
        QCOMPARE(done.status, 200);
        QCOMPARE(done.json()[u"email"_s].toString(), newAddress());
        QVERIFY(done.json()[u"pending"_s].isNull());
        QCOMPARE(m_server->get("/api/users/me", m_ada).json()[u"email"_s].toString(), newAddress());
        QCOMPARE(sent("email_changed", m_ada.id).to, oldAddress());
        // Once.
        QCOMPARE(confirm(code.code()).status, 400);
        QCOMPARE(audited("email_change_requested"), 1);
        QCOMPARE(audited("email_changed"), 1);
        // The new address signs in, the old one does not.
        const auto login = [this](const QString &address) {
            return m_server->post("/api/auth/login", {{u"email"_s, address}}).status;
        };
        QCOMPARE(login(newAddress().toUpper()), 200);
        QCOMPARE(login(oldAddress()), 403);
    }

    void takesTheOldAddressesCodeFromWhoSignedInLongAgo()
    {
        signedInLongAgo();
        QCOMPARE(ask().json()[u"pending"_s][u"needsCurrentCode"_s].toBool(), true);
        const QString code = sent("email_change_code", m_ada.id).code();
        const QString old = sent("email_change_asked", m_ada.id).code();
        QVERIFY(!old.isEmpty() && old != code);
        for (const HttpReply &wrong : {confirm(code), confirm(code, code), confirm(old, old)}) {
            QCOMPARE(wrong.status, 400);
            QCOMPARE(wrong.code(), u"CODE_INVALID"_s);
        }
        QCOMPARE(accountsAddress(), oldAddress());
        QCOMPARE(confirm(code, old).status, 200);
        QCOMPARE(audited("email_change_failed"), 3);
    }

    void otherSessionsEndAndIdentitiesStay()
    {
        const TestServer::Person elsewhere{m_ada.id, m_server->signIn(m_ada.id, Role::Mentee)};
        m_server->database.exec(
            u"INSERT INTO external_identities (id, user_id, provider, issuer, subject, "
            "last_used_at) VALUES (gen_random_uuid(), ?, 'google', 'i', 's', now())"_s,
            {m_ada.id.value});
        // A way in that was mailed to the old address.
        QCOMPARE(m_server->post("/api/auth/login", {{u"email"_s, oldAddress()}}).status, 200);
        change();
        QCOMPARE(m_server->get("/api/users/me", m_ada).status, 200);
        QCOMPARE(m_server->get("/api/users/me", elsewhere).status, 401);
        QCOMPARE(count(u"external_identities"_s), 1);
        QCOMPARE(
            count(
                u"sign_in_challenges WHERE used_at IS NULL AND expires_at > '2026-03-02 09:00Z'"_s),
            0);
    }

    /// The calendar behind the new address gets the meetings to come, as the same events.
    void meetingsFollowTheAddress()
    {
        const auto grace = m_server->makePerson(Role::Mentor, u"Grace Hopper"_s);
        auto &db = m_server->database;
        const auto meeting = [&](int inHours, const char *status) {
            const SlotId slot =
                db.makeSlot(grace.id, m_server->clock.now().addSecs(3600 * inHours));
            return db.makeBooking(slot, m_ada.id, QString::fromLatin1(status),
                                  m_server->clock.now().addDays(-3));
        };
        const BookingId confirmed = meeting(48, "confirmed");
        meeting(72, "pending");
        db.exec(u"UPDATE bookings SET ical_sequence = 2 WHERE id = ?"_s, {confirmed.value});
        change();
        QCOMPARE(count(u"mail_outbox WHERE template = 'meeting_invitation'"_s), 1);
        const Sent invitation = sent("meeting_invitation", m_ada.id);
        QCOMPARE(invitation.to, newAddress());
        QCOMPARE(invitation.facts[u"bookingId"_s].toString(), confirmed.toString());
        QCOMPARE(invitation.facts[u"calendar"_s][u"sequence"_s].toInt(), 2);
        QCOMPARE(invitation.facts[u"calendar"_s][u"method"_s].toString(), u"REQUEST"_s);
        // For the calendar alone: it is no news.
        QCOMPARE(count(u"notifications WHERE template = 'meeting_invitation'"_s), 0);
    }

    /// What waits follows the address, except what is about the account's security; of what was
    /// sent the new address says nothing.
    void mailThatWaitsFollowsTheAddress()
    {
        const auto grace = m_server->makePerson(Role::Mentor, u"Grace Hopper"_s);
        auto &db = m_server->database;
        const BookingId moved =
            db.makeBooking(db.makeSlot(grace.id, m_server->clock.now().addDays(2)), m_ada.id,
                           u"confirmed"_s, m_server->clock.now().addDays(-3));
        db.exec(u"UPDATE bookings SET ical_sequence = 2 WHERE id = ?"_s, {moved.value});
        const auto queued = [&](const char *mail, const char *kind, const char *status) {
            db.exec(u"INSERT INTO mail_outbox (notification_type, template, recipient_id, "
                    "to_sealed, data, booking_id, status, next_attempt_at) SELECT "
                    "?::notification_type, ?, id, email_sealed, jsonb_build_object('bookingId', "
                    "?::text, 'calendar', jsonb_build_object('method', 'REQUEST', 'sequence', "
                    "2)), ?, ?::outbox_status, now() FROM users WHERE id = ?"_s,
                    {QString::fromLatin1(kind), QString::fromLatin1(mail), moved.toString(),
                     moved.value, QString::fromLatin1(status), m_ada.id.value});
        };
        queued("booking_changed", "booking_confirmed", "pending");
        queued("booking_confirmed", "booking_confirmed", "sent");
        change();
        QCOMPARE(sent("booking_changed", m_ada.id).to, newAddress());
        QCOMPARE(count(u"mail_outbox WHERE template = 'booking_changed' AND status = 'pending' "
                       "AND NOT to_elsewhere"_s),
                 1);
        // It says what happened, and is the invitation.
        QCOMPARE(count(u"mail_outbox WHERE template = 'meeting_invitation'"_s), 0);
        QCOMPARE(sent("booking_confirmed", m_ada.id).to, oldAddress());
        QCOMPARE(count(u"mail_outbox WHERE template = 'booking_confirmed' AND to_elsewhere"_s), 1);
        // Its link must not go where the change leads.
        QCOMPARE(sent("email_change_asked", m_ada.id).to, oldAddress());
    }

    /// One person's wishes keep nobody else from an address, whose mailbox is not filled either.
    void othersDoNotUseTheLimitUp()
    {
        for (int i = 0; i < 4; ++i) {
            m_ada = m_server->makePerson(Role::Mentee, u"Mentee %1"_s.arg(i));
            for (int j = 0; j < 3; ++j)
                QCOMPARE(ask().status, 202);
        }
        QCOMPARE(count(u"mail_outbox WHERE template = 'email_change_code'"_s), 10);
    }

    void saysNothingOfOthersAccounts()
    {
        PersonOptions options;
        options.email = u"grace@example.org"_s;
        const auto grace = m_server->makePerson(Role::Mentor, u"Grace"_s, options);
        const HttpReply free = ask();
        const HttpReply taken = ask(u"Grace@example.org"_s);
        QCOMPARE(taken.status, free.status);
        QCOMPARE(taken.json().keys(), free.json().keys());
        const auto withoutAddress = [](const HttpReply &reply) {
            QJsonObject own = reply.json();
            QJsonObject pending = own[u"pending"_s].toObject();
            pending.remove(u"email"_s);
            own.insert(u"pending"_s, pending);
            return own;
        };
        QCOMPARE(withoutAddress(taken), withoutAddress(free));
        // Its owner alone is told, and of nobody's name.
        QCOMPARE(sent("email_change_taken", grace.id).to, u"grace@example.org"_s);
        QVERIFY(!sent("email_change_taken", grace.id).facts.contains(u"personName"_s));
        QCOMPARE(count(u"mail_outbox WHERE template = 'email_change_code'"_s), 1);
        QCOMPARE(confirm(u"ABCD-EFGH"_s).code(), u"CODE_INVALID"_s);
        // Of an account that was removed nobody is told, and the address stays taken.
        m_server->database.exec(u"UPDATE users SET deleted_at = now() WHERE id = ?"_s,
                                {grace.id.value});
        QCOMPARE(ask(u"grace@example.org"_s).status, 202);
        QCOMPARE(count(u"mail_outbox WHERE template IN ('email_change_code', "
                       "'email_change_taken')"_s),
                 2);
    }

    void somebodyElseWasFaster()
    {
        QCOMPARE(ask().status, 202);
        PersonOptions options;
        options.email = newAddress();
        m_server->makePerson(Role::Mentor, u"Grace"_s, options);
        QCOMPARE(confirm(sent("email_change_code", m_ada.id).code()).status, 409);
        QCOMPARE(accountsAddress(), oldAddress());
    }

    void aNewerRequestReplacesTheOneBefore()
    {
        QCOMPARE(ask().status, 202);
        const QString first = sent("email_change_code", m_ada.id).code();
        QCOMPARE(ask(u"other@example.org"_s).status, 202);
        QCOMPARE(confirm(first).code(), u"CODE_INVALID"_s);
        QCOMPARE(confirm(sent("email_change_code", m_ada.id).code()).status, 200);
        QCOMPARE(accountsAddress(), u"other@example.org"_s);
    }

    void isGivenUp()
    {
        QCOMPARE(m_server->remove(mine, m_ada).status, 404);
        QCOMPARE(ask().status, 202);
        QCOMPARE(m_server->remove(mine, m_ada).status, 204);
        QVERIFY(m_server->get(mine, m_ada).json()[u"pending"_s].isNull());
        QCOMPARE(confirm(sent("email_change_code", m_ada.id).code()).code(), u"LINK_EXPIRED"_s);
        QCOMPARE(audited("email_change_canceled"), 1);
    }

    void endsAfterAnHourAndAfterFiveWrongCodes()
    {
        QCOMPARE(ask().status, 202);
        hourLater();
        QVERIFY(m_server->get(mine, m_ada).json()[u"pending"_s].isNull());
        QCOMPARE(confirm(sent("email_change_code", m_ada.id).code()).code(), u"LINK_EXPIRED"_s);
        QCOMPARE(ask().status, 202);
        const QString code = sent("email_change_code", m_ada.id).code();
        for (int i = 0; i < 4; ++i)
            QCOMPARE(confirm(u"AAAA-AAAA"_s).code(), u"CODE_INVALID"_s);
        QCOMPARE(confirm(u"AAAA-AAAA"_s).code(), u"LINK_EXPIRED"_s);
        QCOMPARE(confirm(code).code(), u"LINK_EXPIRED"_s);
        QCOMPARE(accountsAddress(), oldAddress());
    }

    void hasALimit()
    {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(ask().status, 202);
        QCOMPARE(ask().status, 429); // one address gets no more
        for (int i = 0; i < 2; ++i)
            QCOMPARE(ask(u"other%1@example.org"_s.arg(i)).status, 202);
        const HttpReply refused = ask(u"another@example.org"_s);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.header("Retry-After"), QByteArray("3600"));
        hourLater();
        QCOMPARE(ask().status, 202);
    }

    void wantsAnotherAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("the same") << u"ADA@example.org"_s;
        QTest::newRow("none") << u"ada"_s;
        QTest::newRow("with a line") << u"ada@example.org\r\nBcc: x@example.org"_s;
    }
    void wantsAnotherAddress()
    {
        QFETCH(QString, address);
        const HttpReply refused = ask(address);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code(), u"VALIDATION_ERROR"_s);
        QCOMPARE(count(u"mail_outbox"_s), 0);
    }

    void isStoppedFromTheOldAddress()
    {
        QCOMPARE(ask().status, 202);
        const QByteArray link = sent("email_change_asked", m_ada.id).link();
        // Looking at it changes nothing.
        const HttpReply page = m_server->get(link);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("<form method=\"post\">"));
        QVERIFY(!page.body.contains(newAddress().toUtf8()));
        QCOMPARE(m_server->get("/api/users/me", m_ada).status, 200);
        QCOMPARE(m_server->send("POST", link, {}, {}).status, 200);
        QCOMPARE(m_server->get("/api/users/me", m_ada).status, 401);
        QCOMPARE(accountsAddress(), oldAddress());
        QCOMPARE(sent("email_change_stopped", m_ada.id).to, oldAddress());
        QCOMPARE(audited("email_change_stopped"), 1);
        QCOMPARE(m_server->send("POST", link, {}, {}).status, 409);
        m_ada.token = m_server->signIn(m_ada.id, Role::Mentee);
        QCOMPARE(confirm(sent("email_change_code", m_ada.id).code()).code(), u"LINK_EXPIRED"_s);
    }

    void isTakenBackFromTheOldAddress_data()
    {
        QTest::addColumn<QString>("mail");
        QTest::newRow("the first mail's link") << u"email_change_asked"_s;
        QTest::newRow("the second mail's") << u"email_changed"_s;
    }
    void isTakenBackFromTheOldAddress()
    {
        QFETCH(QString, mail);
        change();
        const QByteArray link = sent(mail.toLatin1().constData(), m_ada.id).link();
        // Whoever did it changes it again: that goes with it.
        m_server->clock.advanceSecs(60);
        change(u"third@example.org"_s);
        const QByteArray later = sent("email_changed", m_ada.id).link();
        m_server->clock.advanceSecs(6 * 86400);
        QVERIFY(m_server->get(link).body.contains("9 March 2026"));
        QCOMPARE(m_server->send("POST", link, {}, {}).status, 200);
        QCOMPARE(accountsAddress(), oldAddress());
        QCOMPARE(m_server->get("/api/users/me", m_ada).status, 401);
        QCOMPARE(sent("email_change_undone", m_ada.id).to, oldAddress());
        QCOMPARE(audited("email_change_undone"), 1);
        for (const QByteArray &used : {link, later})
            QCOMPARE(m_server->send("POST", used, {}, {}).status, 409);
        QCOMPARE(accountsAddress(), oldAddress());
    }

    /// What the link leads back to is the address that the account had when it was changed, which
    /// another one had replaced since it was asked for.
    void theWayBackLeadsToTheLastAddress()
    {
        QCOMPARE(ask().status, 202);
        const QByteArray between =
            sealEmail(m_server->keys(), m_ada.id, u"corrected@example.org"_s);
        m_server->database.exec(
            u"UPDATE users SET email_sealed = ?, email_index = ? WHERE id = ?"_s,
            {between, m_server->keys().blindIndex(u"corrected@example.org"_s), m_ada.id.value});
        QCOMPARE(confirm(sent("email_change_code", m_ada.id).code()).status, 200);
        const Sent notice = sent("email_changed", m_ada.id);
        QCOMPARE(notice.to, u"corrected@example.org"_s);
        QCOMPARE(m_server->send("POST", notice.link(), {}, {}).status, 200);
        QCOMPARE(accountsAddress(), u"corrected@example.org"_s);
    }

    void whoWasErasedTakesNothingBack()
    {
        change();
        const QByteArray link = sent("email_changed", m_ada.id).link();
        m_server->database.exec(
            u"UPDATE users SET deleted_at = now(), is_active = false WHERE id = ?"_s,
            {m_ada.id.value});
        QCOMPARE(m_server->send("POST", link, {}, {}).status, 409);
        m_server->database.exec(u"UPDATE users SET erased_at = now() WHERE id = ?"_s,
                                {m_ada.id.value});
        QCOMPARE(m_server->send("POST", link, {}, {}).status, 404);
        QCOMPARE(accountsAddress(), newAddress());
    }

    void canBeTakenBackForAWeek()
    {
        change();
        const QByteArray link = sent("email_changed", m_ada.id).link();
        m_server->clock.advanceSecs(7 * 86400);
        QCOMPARE(m_server->get(link).status, 409);
        QCOMPARE(m_server->send("POST", link, {}, {}).status, 409);
        QCOMPARE(accountsAddress(), newAddress());
    }

    void somebodyElseHasTheOldAddress()
    {
        change();
        PersonOptions options;
        options.email = oldAddress();
        m_server->makePerson(Role::Mentor, u"Grace"_s, options);
        const QByteArray link = sent("email_changed", m_ada.id).link();
        const HttpReply page = m_server->send("POST", link, {}, {});
        QCOMPARE(page.status, 409);
        QVERIFY(page.body.contains("Another account has it"));
        QCOMPARE(accountsAddress(), newAddress());
        // Whoever was in is out all the same.
        QCOMPARE(m_server->get("/api/users/me", m_ada).status, 401);
        QCOMPARE(audited("email_change_undo_failed"), 1);
        QCOMPARE(audited("email_change_undone"), 0);
    }

    /// Who confirms has the account locked; who follows the link at that moment takes back what was
    /// confirmed, and not what was asked for.
    void isTakenBackWhileItIsConfirmed()
    {
        QCOMPARE(ask().status, 202);
        const QByteArray link = sent("email_change_asked", m_ada.id).link();
        const Caller caller{m_ada.id, Role::Mentee, m_server->clock.now()};
        const api::ConfirmEmail codes{sent("email_change_code", m_ada.id).code(), {}};
        storage::Connection connection(m_server->database.appConfig());
        int undone = 0;
        std::thread other;
        const auto confirmed = connection.transact<bool>(
            storage::Actor{m_ada.id, u"mentee"_s, u"test"_s},
            [&](storage::Transaction &tx) -> Result<bool> {
                const auto done = emailchange::confirm(tx, caller, m_server->keys(), {}, codes);
                if (!done)
                    return done.error();
                if (std::holds_alternative<Error>(*done))
                    return std::get<Error>(*done);
                other = std::thread([&] { undone = m_server->send("POST", link, {}, {}).status; });
                return waitsForALock();
            });
        if (other.joinable())
            other.join();
        QVERIFY(confirmed.ok());
        QVERIFY(*confirmed);
        QCOMPARE(undone, 200);
        QCOMPARE(accountsAddress(), oldAddress());
        QCOMPARE(audited("email_change_undone"), 1);
        QCOMPARE(audited("email_change_stopped"), 0);
    }

    /// A session that is renewed while all of them end, ends.
    void noSessionIsRenewedWhileAllEnd()
    {
        change();
        const QByteArray link = sent("email_changed", m_ada.id).link();
        const QByteArray session = newOpaqueToken();
        m_server->database.exec(
            u"INSERT INTO sessions (family_id, user_id, token_hash, expires_at) VALUES "
            "(gen_random_uuid(), ?, ?, '2026-04-01T00:00Z')"_s,
            {m_ada.id.value, hashSecret(m_server->keys(), SecretPurpose::RefreshToken, session)});
        storage::Connection connection(m_server->database.appConfig());
        HttpReply renewed;
        std::thread other;
        const auto taken = connection.transact<bool>(
            storage::Actor::system(), [&](storage::Transaction &tx) -> Result<bool> {
                const auto page = emailchange::undo(tx, m_server->keys(), link.split('/').last(),
                                                    m_server->clock.now());
                if (!page)
                    return page.error();
                other = std::thread([&] {
                    renewed = m_server->post("/api/auth/refresh",
                                             {{u"refreshToken"_s, QString::fromLatin1(session)}});
                });
                return waitsForALock();
            });
        if (other.joinable())
            other.join();
        QVERIFY(taken.ok());
        QVERIFY(*taken);
        QCOMPARE(renewed.status, 401);
        QCOMPARE(count(u"sessions WHERE ended_at IS NULL"_s), 0);
    }

    /// What whoever changed the address may have made to come back by.
    void waysInThatCameSinceGoToo()
    {
        auto &db = m_server->database;
        const auto identity = [&](const char *subject) {
            db.exec(
                u"INSERT INTO external_identities (id, user_id, provider, issuer, subject, "
                "last_used_at, created_at) VALUES (gen_random_uuid(), ?, 'google', 'i', ?, ?, ?)"_s,
                {m_ada.id.value, QString::fromLatin1(subject), m_server->clock.now(),
                 m_server->clock.now()});
        };
        const auto feed = [&](bool busy) {
            db.exec(u"INSERT INTO ical_feed_tokens (user_id, busy_only, token_hash, created_at) "
                    "VALUES (?, ?, ?, ?)"_s,
                    {m_ada.id.value, busy, QByteArray(busy ? "b" : "a"), m_server->clock.now()});
        };
        identity("hers");
        feed(false);
        m_server->clock.advanceSecs(60);
        change();
        m_server->clock.advanceSecs(60);
        identity("another's");
        feed(true);
        db.exec(u"INSERT INTO oauth_states (id, state_hash, provider, user_id, code_challenge, "
                "redirect_uri, secrets_sealed, expires_at) VALUES (gen_random_uuid(), 'x', "
                "'google', ?, repeat('c', 43), 'http://localhost', 's', now())"_s,
                {m_ada.id.value});
        const QByteArray link = sent("email_changed", m_ada.id).link();
        QCOMPARE(m_server->send("POST", link, {}, {}).status, 200);
        QCOMPARE(
            db.scalar(u"SELECT string_agg(subject, ',') FROM external_identities"_s).toString(),
            u"hers"_s);
        QCOMPARE(count(u"ical_feed_tokens WHERE is_active AND NOT busy_only"_s), 1);
        QCOMPARE(count(u"ical_feed_tokens WHERE is_active AND busy_only"_s), 0);
        QCOMPARE(count(u"oauth_states"_s), 0);
    }

    void isNotCountedAsChangedHereOnceTakenBack()
    {
        const QString flag =
            u"users WHERE email_changed_here AND id = '%1'"_s.arg(m_ada.id.toString());
        change();
        QCOMPARE(count(flag), 1);
        QCOMPARE(m_server->send("POST", sent("email_changed", m_ada.id).link(), {}, {}).status,
                 200);
        QCOMPARE(count(flag), 0);
    }

    void unknownLinks()
    {
        for (const QByteArray &link :
             {QByteArray("/email-change/nothing"), "/email-change/" + QByteArray(43, 'q')}) {
            QCOMPARE(m_server->get(link).status, 404);
            QCOMPARE(m_server->send("POST", link, {}, {}).status, 404);
        }
    }

    void coordinatorsChangeTheirOwnToo()
    {
        m_ada = m_server->makePerson(Role::Coordinator, u"Clara"_s);
        change();
        QCOMPARE(confirm(u"ABCD-EFGH"_s).status, 400);
        QCOMPARE(ask(u"third@example.org"_s).status, 202);
        QCOMPARE(confirm(u"ABCD-EFGH"_s).code(), u"CODE_INVALID"_s);
        QCOMPARE(m_server->remove(mine, m_ada).status, 204);
    }

    /// FR7: not past the codes, which a session that somebody found open does not have.
    void coordinatorsDoNotCorrectTheirOwn()
    {
        const auto clara = m_server->makePerson(Role::Coordinator, u"Clara"_s);
        const QByteArray path = "/api/admin/users/" + clara.id.toString().toLatin1();
        const QJsonObject before = m_server->get(path, clara).json();
        const auto put = [&](const QString &email) {
            return m_server->put(path, {{u"version"_s, before[u"version"_s]}, {u"email"_s, email}},
                                 clara);
        };
        const HttpReply refused = put(newAddress());
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), u"OWN_ACCOUNT"_s);
        // What a form sends that left it as it is.
        QCOMPARE(put(before[u"email"_s].toString().toUpper()).status, 200);
        QCOMPARE(m_server->get(path, clara).json()[u"email"_s], before[u"email"_s]);
    }

    void anAddressThatCantBeReadIsCorrected()
    {
        m_server->database.exec(u"UPDATE users SET email_sealed = 'garbage' WHERE id = ?"_s,
                                {m_ada.id.value});
        const auto clara = m_server->makePerson(Role::Coordinator, u"Clara"_s);
        const QByteArray path = "/api/admin/users/" + m_ada.id.toString().toLatin1();
        const int version = m_server->database
                                .scalar(u"SELECT u.version + p.version FROM users u JOIN "
                                        "user_profiles p ON p.user_id = u.id WHERE u.id = ?"_s,
                                        {m_ada.id.value})
                                .toInt();
        QCOMPARE(m_server->put(path, {{u"version"_s, version}, {u"email"_s, newAddress()}}, clara)
                     .status,
                 200);
        QCOMPARE(accountsAddress(), newAddress());
        QCOMPARE(count(u"mail_outbox WHERE template = 'email_changed_by_office'"_s), 1);
    }

    void aCoordinatorsChangeIsToldToBothAddresses()
    {
        change();
        const QByteArray link = sent("email_changed", m_ada.id).link();
        QCOMPARE(ask(u"third@example.org"_s).status, 202);
        const auto clara = m_server->makePerson(Role::Coordinator, u"Clara"_s);
        const QByteArray path = "/api/admin/users/" + m_ada.id.toString().toLatin1();
        const int version = m_server->get(path, clara).json()[u"version"_s].toInt();
        QCOMPARE(
            m_server
                ->put(path, {{u"version"_s, version}, {u"email"_s, u"fixed@example.org"_s}}, clara)
                .status,
            200);
        QCOMPARE(accountsAddress(), u"fixed@example.org"_s);
        QCOMPARE(count(u"mail_outbox WHERE template = 'email_changed_by_office'"_s), 2);
        QCOMPARE(
            count(u"mail_outbox WHERE template = 'email_changed_by_office' AND to_elsewhere"_s), 1);
        // What the person had under way is over, and so is the way back.
        QCOMPARE(m_server->send("POST", link, {}, {}).status, 409);
        QCOMPARE(accountsAddress(), u"fixed@example.org"_s);
        m_ada.token = m_server->signIn(m_ada.id, Role::Mentee);
        QVERIFY(m_server->get(mine, m_ada).json()[u"pending"_s].isNull());
    }

    /// NFR13: no address and no code lies readable in the database.
    void nothingIsReadableInTheDatabase()
    {
        signedInLongAgo();
        const HttpReply asked = m_server->post(mine, {{u"email"_s, newAddress()}}, m_ada, "key-1");
        QCOMPARE(asked.status, 202);
        const Sent code = sent("email_change_code", m_ada.id);
        const Sent old = sent("email_change_asked", m_ada.id);
        QCOMPARE(confirm(code.code(), old.code()).status, 200);
        const QString all =
            m_server->database
                .scalar(
                    u"SELECT string_agg(t::text, ' ') FROM (SELECT c::text FROM email_changes c "
                    "UNION ALL SELECT m::text FROM mail_outbox m UNION ALL SELECT n::text FROM "
                    "notifications n UNION ALL SELECT l::text FROM notification_log l UNION "
                    "ALL SELECT a::text FROM audit_log a UNION ALL SELECT i::text FROM "
                    "idempotency_keys i UNION ALL SELECT r::text FROM rate_limits r) AS x (t)"_s)
                .toString();
        QVERIFY(all.size() > 1000);
        for (const QString &secret :
             {newAddress(), oldAddress(), code.code(), QString(code.code()).remove(u'-'),
              QString(old.code()).remove(u'-'), QString::fromLatin1(old.link().last(43))})
            QVERIFY2(!all.contains(secret), qPrintable(secret));
    }
};

OH_TEST(TstEmailChange)
#include "tst_emailchange.moc"
