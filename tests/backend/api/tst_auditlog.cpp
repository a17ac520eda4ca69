// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/audit.h"
#include "backend/services/auditchain.h"
#include "backend/services/systemrights.h"
#include "models/api/audit.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace oh;
using namespace oh::test;
using storage::Actor;
using storage::Transaction;

/// FR71, FR72: what coordinators change is written down with it, nobody changes that afterwards,
/// and whoever does is found out.
class TstAuditLog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    TestDatabase &db() { return w->server.database; }
    Result<bool> act(const Actor &actor, const std::function<Result<void>(Transaction &)> &work)
    {
        return w->server.pool().runBlocking<bool>(actor, [&](Transaction &tx) -> Result<bool> {
            if (const auto done = work(tx); !done)
                return done.error();
            return true;
        });
    }
    Actor office() const { return {w->coordinator.id, u"coordinator"_s, u"req-1"_s}; }
    Result<void> note(Transaction &tx, const QString &action, const QString &reason = {})
    {
        return recordAudit(
            tx, {action, u"user"_s, w->mentee.id.value, {{u"n"_s, 1}}, {{u"n"_s, 2}}, reason},
            w->server.clock.now());
    }
    void makeEntries(int many)
    {
        for (int i = 0; i < many; ++i)
            QVERIFY(act(office(), [&](Transaction &tx) {
                return note(tx, u"test.made"_s, QString::number(i));
            }));
    }
    audit::Verification verified(const std::optional<audit::Head> &noted = {})
    {
        const auto found = w->server.pool().runBlocking<audit::Verification>(
            Actor::system(), [&](Transaction &tx) { return audit::verifyChain(tx, noted); });
        if (!found)
            qFatal("not verified: %s", qPrintable(found.error().internal));
        return *found;
    }
    /// 0 when the chain is whole.
    qint64 breaksAt() { return verified().broken.value_or(audit::Verification::Break()).number; }
    /// What somebody does who owns the database.
    void tamper(const QString &sql)
    {
        RawConnection owner(db().ownerConfig());
        QVERIFY(owner.exec(u"ALTER TABLE audit_log DISABLE TRIGGER USER"_s));
        QVERIFY2(owner.exec(sql), qPrintable(owner.lastError()));
        QVERIFY(owner.exec(u"ALTER TABLE audit_log ENABLE TRIGGER USER"_s));
    }
    HttpReply list(const QByteArray &query, const TestServer::Person &who)
    {
        return w->server.get("/api/admin/audit-log" + query, who);
    }
    int total(const QByteArray &query)
    {
        return list(query, w->coordinator).json()[u"total"].toInt();
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    void everyEntryFollowsTheOneBefore()
    {
        QCOMPARE(verified().entries, 0);
        makeEntries(3);
        // Two of one transaction.
        QVERIFY(act(office(), [&](Transaction &tx) -> Result<void> {
            if (auto first = note(tx, u"test.first"_s); !first)
                return first;
            return note(tx, u"test.second"_s);
        }));
        // What is rolled back takes no place.
        QVERIFY(!act(office(), [&](Transaction &tx) -> Result<void> {
            (void)note(tx, u"test.lost"_s);
            return Error(ErrorCode::Conflict);
        }));
        makeEntries(1);
        const auto found = verified();
        QVERIFY(!found.broken);
        QCOMPARE(found.entries, 6);
        QCOMPARE(found.head.number, 6);
        QCOMPARE(db().scalar(u"SELECT string_agg(action_type, ' ' ORDER BY seq) FROM audit_log"_s)
                     .toString(),
                 u"test.made test.made test.made test.first test.second test.made"_s);
        QCOMPARE(
            db().scalar(u"SELECT request_id || ' ' || (admin_user_id = ?::uuid) FROM audit_log "
                        "LIMIT 1"_s,
                        {w->coordinator.id.toString()})
                .toString(),
            u"req-1 true"_s);
    }

    void manyAtOnceMakeOneChain()
    {
        constexpr int writers = 8;
        constexpr int each = 25;
        std::vector<std::thread> threads;
        std::atomic<int> written = 0;
        for (int i = 0; i < writers; ++i)
            threads.emplace_back([&] {
                for (int n = 0; n < each; ++n) {
                    if (act(office(), [&](Transaction &tx) { return note(tx, u"test.race"_s); }))
                        ++written;
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(written.load(), writers * each);
        const auto found = verified();
        QVERIFY(!found.broken);
        QCOMPARE(found.entries, writers * each);
    }

    void whoWritesEarlyKeepsNobodyWaiting()
    {
        // The entry of a transaction that goes on is not in the chain yet.
        RawConnection slow(db().appConfig());
        QVERIFY(slow.exec(u"BEGIN"_s));
        slow.actAs(u"coordinator"_s, w->coordinator.id);
        QVERIFY(slow.exec(u"INSERT INTO audit_log (action_type) VALUES ('test.slow')"_s));
        makeEntries(2);
        // A mentee's booking has no entry and does not ask for the chain at all.
        RawConnection chain(db().ownerConfig());
        QVERIFY(chain.exec(u"BEGIN"_s));
        QVERIFY(chain.exec(
            u"SELECT pg_advisory_xact_lock(hashtextextended('officehours.audit_log', 0))"_s));
        QCOMPARE(w->book(w->slotIn(48), w->mentee).status, 201);
        QVERIFY(chain.exec(u"COMMIT"_s));
        QVERIFY(slow.exec(u"COMMIT"_s));
        QCOMPARE(db().scalar(u"SELECT action_type FROM audit_log ORDER BY seq DESC LIMIT 1"_s)
                     .toString(),
                 u"test.slow"_s);
        QCOMPARE(breaksAt(), 0);
    }

    void whatWasTamperedWithIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("at");
        const auto row = [](const char *name, const QString &sql, int at) {
            QTest::newRow(name) << sql << at;
        };
        row("reason", u"UPDATE audit_log SET reason = 'other' WHERE seq = 3"_s, 3);
        row("before", u"UPDATE audit_log SET before_value = '{\"n\": 7}' WHERE seq = 2"_s, 2);
        row("after taken away", u"UPDATE audit_log SET after_value = NULL WHERE seq = 4"_s, 4);
        row("action", u"UPDATE audit_log SET action_type = 'test.mad' WHERE seq = 5"_s, 5);
        row("actor", u"UPDATE audit_log SET admin_user_id = NULL WHERE seq = 1"_s, 1);
        row("time",
            u"UPDATE audit_log SET created_at = created_at + interval '1 us' WHERE seq = 3"_s, 3);
        row("request", u"UPDATE audit_log SET request_id = 'req-2' WHERE seq = 3"_s, 3);
        row("target", u"UPDATE audit_log SET target_entity_id = gen_random_uuid() WHERE seq = 3"_s,
            3);
        row("removed", u"DELETE FROM audit_log WHERE seq = 3"_s, 3);
        row("the first", u"DELETE FROM audit_log WHERE seq = 1"_s, 1);
        row("moved up",
            u"DELETE FROM audit_log WHERE seq = 3; UPDATE audit_log SET seq = seq - 1 "
            "WHERE seq > 3"_s,
            3);
        row("words taken away",
            u"UPDATE audit_log SET salt = NULL, before_value = NULL, after_value = NULL, reason = "
            "NULL WHERE seq = 4"_s,
            4);
        row("hashed again",
            u"UPDATE audit_log SET reason = 'other', content_hash = oh_audit_content_hash(salt, "
            "before_value, after_value, 'other') WHERE seq = 3; UPDATE audit_log a SET hash = "
            "oh_audit_hash(a.seq, a.prev_hash, a) WHERE seq = 3"_s,
            4);
        row("put in", u"INSERT INTO audit_log (action_type, content_hash) VALUES ('x', 'x')"_s, 6);
    }
    void whatWasTamperedWithIsFound()
    {
        QFETCH(QString, sql);
        QFETCH(int, at);
        makeEntries(5);
        QCOMPARE(breaksAt(), 0);
        tamper(sql);
        QCOMPARE(breaksAt(), at);
    }

    void aCutTailIsFoundByWhatWasNoted()
    {
        makeEntries(5);
        const audit::Head noted = verified().head;
        QCOMPARE(audit::Head::parse(noted.text()), noted);
        makeEntries(2);
        QVERIFY(!verified(noted).broken);
        tamper(u"DELETE FROM audit_log WHERE seq >= 5"_s);
        QCOMPARE(breaksAt(), 5); // the database notes its end
        // Nor do others come in their place.
        makeEntries(3);
        QCOMPARE(breaksAt(), 5);
        // Whoever owns the database can change both; then only what was noted elsewhere tells.
        tamper(u"DELETE FROM audit_log WHERE seq >= 5; UPDATE audit_head h SET seq = a.seq, hash = "
               "a.hash FROM audit_log a WHERE a.seq = 4"_s);
        QVERIFY(!verified().broken);
        makeEntries(3);
        QVERIFY(!verified().broken);
        QCOMPARE(verified(noted).broken->number, 5);
        for (const char *bad : {"", "x", "5", "-1 00", "5 zz", "5 00", "0 00"})
            QVERIFY2(!audit::Head::parse(QString::fromLatin1(bad)), bad);
    }

    void anEmptiedLogIsFound()
    {
        makeEntries(3);
        tamper(u"DELETE FROM audit_log"_s);
        QCOMPARE(breaksAt(), 1);
        makeEntries(1);
        QCOMPARE(breaksAt(), 1);
        // What the database notes is the server's to read, and nobody's to change.
        RawConnection app(db().appConfig());
        app.actAs(u"system"_s);
        QCOMPARE(app.scalar(u"SELECT seq FROM audit_head"_s).toInt(), 4);
        for (const QString &sql :
             {u"UPDATE audit_head SET seq = 0"_s, u"DELETE FROM audit_head"_s}) {
            QVERIFY(!app.exec(sql));
            QCOMPARE(app.sqlState(), u"42501"_s);
        }
        RawConnection owner(db().ownerConfig());
        QVERIFY(!owner.exec(u"DELETE FROM audit_head"_s));
        QVERIFY(owner.exec(u"ALTER TABLE audit_head DISABLE TRIGGER USER; DELETE FROM audit_head; "
                           "ALTER TABLE audit_head ENABLE TRIGGER USER"_s));
        QCOMPARE(breaksAt(), 1);
        QVERIFY(!act(office(), [&](Transaction &tx) { return note(tx, u"test.lost"_s); }));
    }

    void wordsGoAndTheChainStays()
    {
        makeEntries(4);
        const QString pick = u"(SELECT array_agg(id) FROM audit_log WHERE seq IN (2, 3))"_s;
        RawConnection app(db().appConfig());
        app.actAs(u"coordinator"_s, w->coordinator.id);
        QVERIFY(!app.exec(u"SELECT oh_audit_redact(%1, 'erased', now())"_s.arg(pick)));
        QCOMPARE(app.sqlState(), u"42501"_s);
        // Nor does the server by itself, only what erases somebody.
        app.actAs(u"system"_s);
        QVERIFY(!app.exec(u"SELECT oh_audit_redact(%1, 'erased', now())"_s.arg(pick)));
        QCOMPARE(app.sqlState(), u"42501"_s);
        QCOMPARE(verified().redacted, 0);
        RawConnection owner(db().ownerConfig());
        owner.actAs(u"system"_s);
        QCOMPARE(owner.scalar(u"SELECT oh_audit_redact(%1, 'erased', now())"_s.arg(pick)).toInt(),
                 2);
        const auto found = verified();
        QVERIFY(!found.broken);
        QCOMPARE(found.entries, 5);
        QCOMPARE(found.redacted, 2);
        QCOMPARE(
            db().scalar(u"SELECT count(*) FROM audit_log WHERE reason IN ('1', '2')"_s).toInt(), 0);
        const QJsonObject entry = list("?action=test", w->coordinator).items()[1].toObject();
        QVERIFY(entry[u"isRedacted"].toBool());
        QVERIFY(entry[u"before"].isNull());
        QCOMPARE(entry[u"action"].toString(), u"test.made"_s);
        // A second time there is nothing to take, and the entry that says so keeps its own words.
        QCOMPARE(owner
                     .scalar(u"SELECT oh_audit_redact((SELECT array_agg(id) FROM audit_log), 'x', "
                             "now())"_s)
                     .toInt(),
                 2);
        QCOMPARE(verified().redacted, 4);
        QVERIFY(!verified().broken);
    }

    /// Whoever can act as the server can't take away the words of what they have just done.
    void whatIsYoungKeepsItsWords()
    {
        RawConnection app(db().appConfig());
        app.actAs(u"system"_s);
        QVERIFY(app.exec(u"INSERT INTO audit_log (action_type, reason, created_at) VALUES ('x', "
                         "'young', now() - interval '29 days'), ('x', 'old', now() - interval '31 "
                         "days')"_s));
        QCOMPARE(app.scalar(u"SELECT oh_audit_forget('2999-01-01', 10, now())"_s).toInt(), 1);
        QCOMPARE(db().scalar(u"SELECT string_agg(reason, ' ') FROM audit_log WHERE action_type = "
                             "'x'"_s)
                     .toString(),
                 u"young"_s);
        QVERIFY(!verified().broken);
    }

    void nobodyChangesIt_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << u"UPDATE audit_log SET reason = 'x'"_s;
        QTest::newRow("place") << u"UPDATE audit_log SET seq = 9, hash = 'x'"_s;
        QTest::newRow("redact") << u"UPDATE audit_log SET salt = NULL"_s;
        QTest::newRow("delete") << u"DELETE FROM audit_log"_s;
        QTest::newRow("truncate") << u"TRUNCATE audit_log"_s;
    }
    void nobodyChangesIt()
    {
        QFETCH(QString, sql);
        makeEntries(1);
        // The login role has no right to, whoever it says it is; the owner is stopped as well.
        RawConnection app(db().appConfig());
        for (const QString &role : {u"system"_s, u"coordinator"_s}) {
            app.actAs(role, w->coordinator.id);
            QVERIFY(!app.exec(sql));
            QCOMPARE(app.sqlState(), u"42501"_s);
        }
        QVERIFY(!app.exec(u"ALTER TABLE audit_log DISABLE TRIGGER USER"_s));
        RawConnection owner(db().ownerConfig());
        QVERIFY(!owner.exec(sql));
        QCOMPARE(owner.sqlState(), u"42501"_s);
        QCOMPARE(breaksAt(), 0);
        // Nobody makes up a place either.
        app.actAs(u"system"_s);
        QVERIFY(app.exec(u"INSERT INTO audit_log (action_type, seq, hash, prev_hash, content_hash) "
                         "VALUES ('x', 77, 'x', 'x', 'x')"_s));
        QCOMPARE(verified().entries, 2);
        QCOMPARE(breaksAt(), 0);
    }

    void noChangeOfACoordinatorWithoutAnEntry()
    {
        const auto rename = [&](Transaction &tx) -> Result<void> {
            const auto done = tx.exec(storage::Query::accounts_update_profile,
                                      {{u":id"_s, storage::bind(w->mentee.id)},
                                       {u":name"_s, u"Renamed"_s},
                                       {u":zone"_s, QVariant()},
                                       {u":set_title"_s, false},
                                       {u":title"_s, QVariant()},
                                       {u":set_company"_s, false},
                                       {u":company"_s, QVariant()},
                                       {u":set_phone"_s, false},
                                       {u":phone"_s, QVariant()}});
            if (!done)
                return done.error();
            return {};
        };
        const auto name = [&] {
            return db()
                .scalar(u"SELECT name FROM user_profiles WHERE user_id = ?::uuid"_s,
                        {w->mentee.id.toString()})
                .toString();
        };
        const auto forgotten = act(office(), rename);
        QVERIFY(!forgotten);
        QVERIFY2(forgotten.error().internal.contains(u"audit_required"_s),
                 qPrintable(forgotten.error().internal));
        QCOMPARE(name(), u"Ada Lovelace"_s);
        // The server's rights don't make it the server's act.
        const auto raised = act(office(), [&](Transaction &tx) {
            return withSystemRights(tx, u"coordinator"_s, [&] { return rename(tx); });
        });
        QVERIFY(!raised);
        QCOMPARE(name(), u"Ada Lovelace"_s);
        // An entry that was undone counts for nothing.
        const auto undone = act(office(), [&](Transaction &tx) -> Result<void> {
            (void)tx.nested([&]() -> Result<void> {
                (void)note(tx, u"test.undone"_s);
                return Error(ErrorCode::Conflict);
            });
            return rename(tx);
        });
        QVERIFY(!undone);
        QVERIFY(act(office(), [&](Transaction &tx) -> Result<void> {
            if (auto done = rename(tx); !done)
                return done;
            return note(tx, u"user.edited"_s);
        }));
        QCOMPARE(name(), u"Renamed"_s);
        // What the server does by itself, and what people do of their own, needs none.
        QVERIFY(act(Actor::system(), rename));
    }

    void everyTableIsWatchedOrSaysWhyNot()
    {
        const QStringList notWatched{
            u"audit_log"_s, u"audit_head"_s, u"schema_migrations"_s,
            // Made of other tables, by triggers.
            u"person_cards"_s, u"mentor_cards"_s, u"mentee_cards"_s, u"directory_words"_s,
            u"user_match_cache"_s, u"text_embeddings"_s, u"text_models"_s, u"matching_state"_s,
            u"email_indexes"_s, u"matched_people"_s, u"booking_matches"_s, u"earlier_names"_s,
            // Queues: the consequences of what is watched.
            u"directory_changes"_s, u"match_changes"_s, u"reputation_changes"_s, u"untold_news"_s,
            u"outbox_events"_s, u"notification_log"_s, u"waiting_list_openings"_s,
            u"waiting_list_tellings"_s, u"slot_holds"_s, u"calendar_revocations"_s,
            u"calendar_events"_s, u"calendar_busy"_s, u"rating_requests"_s,
            // One's own reading, and how one wants to be told.
            u"notifications"_s, u"notification_preferences"_s,
            // The server's bookkeeping of requests.
            u"idempotency_keys"_s, u"rate_limits"_s, u"oauth_states"_s};
        QCOMPARE(
            db().scalar(u"SELECT coalesce(string_agg(c.relname, ' ' ORDER BY c.relname), '') FROM "
                        "pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = "
                        "'r' AND (c.relname = ANY (string_to_array(?, ' '))) = EXISTS (SELECT FROM "
                        "pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'audit_required')"_s,
                        {notWatched.join(u' ')})
                .toString(),
            QString());
    }

    void isSearched()
    {
        const QString booking = w->confirmed(w->slotIn(48), w->mentee);
        QCOMPARE(w->put(BookingWorld::path(booking, "/cancel"), w->coordinator,
                        {{u"reason"_s, u"emergency"_s}, {u"notes"_s, u"Océane fell ill"_s}})
                     .status,
                 200);
        w->server.clock.advanceSecs(60);
        QCOMPARE(w->server
                     .post("/api/locations",
                           {{u"name"_s, u"Library"_s}, {u"address"_s, u"Main Street 1"_s}},
                           w->coordinator)
                     .status,
                 201);
        const HttpReply all = list("", w->coordinator);
        QCOMPARE(all.status, 200);
        QCOMPARE(all.json()[u"total"].toInt(), 2);
        const QJsonArray items = all.items();
        for (const auto &item : items) {
            const auto entry =
                api::AuditRecord::schema().fromJson(item.toObject(), api::Mode::Strict);
            QVERIFY2(entry, entry ? "" : qPrintable(entry.error().details.constFirst().path));
        }
        QCOMPARE(items[0][u"action"].toString(), u"location.created"_s);
        const QJsonObject canceled = items[1].toObject();
        QCOMPARE(canceled[u"action"].toString(), u"booking.canceled"_s);
        QCOMPARE(canceled[u"actor"][u"name"].toString(), u"Katherine Johnson"_s);
        QCOMPARE(canceled[u"entityId"].toString(), booking);
        QCOMPARE(canceled[u"before"][u"status"].toString(), u"confirmed"_s);
        QVERIFY2(canceled[u"entityName"].toString().contains(u" – "_s),
                 qPrintable(canceled[u"entityName"].toString())); // both sides of it
        QCOMPARE(items[0][u"entityName"].toString(), u"Library"_s);
        QVERIFY(!canceled[u"requestId"].toString().isEmpty());
        QCOMPARE(total("?action=booking"), 1);
        QCOMPARE(total("?action=booking.canceled,location"), 2);
        QCOMPARE(total("?action=book"), 0);
        QCOMPARE(total("?entityType=booking"), 1);
        QCOMPARE(total("?entityId=" + booking.toLatin1()), 1);
        QCOMPARE(total("?actorId=" + w->coordinator.id.toString().toLatin1()), 2);
        QCOMPARE(total("?actorId=" + w->mentee.id.toString().toLatin1()), 0);
        QCOMPARE(total("?q=OCEANE%20fell"), 1);
        QCOMPARE(total("?q=main%20street"), 1);
        QCOMPARE(total("?q=%25"), 0);
        QCOMPARE(total("?requestId=" + canceled[u"requestId"].toString().toLatin1()), 1);
        QCOMPARE(total("?requestId=none"), 0);
        const QByteArray minute = api::formatUtc(w->server.clock.now()).toLatin1();
        QCOMPARE(total("?from=" + minute), 1);
        QCOMPARE(total("?to=" + minute), 1);
    }

    void pagesStandStill()
    {
        makeEntries(5);
        const auto numbers = [&](const QByteArray &query) {
            QStringList out;
            const QJsonArray items = list(query, w->coordinator).items();
            for (const auto &item : items)
                out.append(QString::number(item[u"number"].toInt()));
            return out.join(u' ');
        };
        QCOMPARE(numbers("?limit=2"), u"5 4"_s);
        makeEntries(2);
        QCOMPARE(numbers("?limit=2&offset=2"), u"5 4"_s);
        QCOMPARE(numbers("?limit=2&offset=2&upTo=5"), u"3 2"_s);
        QCOMPARE(total("?upTo=5"), 5);
        QCOMPARE(list("?upTo=0", w->coordinator).status, 400);
        QCOMPARE(list("?from=yesterday", w->coordinator).status, 400);
        QCOMPARE(list("?entityId=7", w->coordinator).status, 400);
        QCOMPARE(list("?x=1", w->coordinator).status, 400);
        QCOMPARE(list("", {}).status, 401);
    }

    void refusedAccessIsWrittenDownOnceAMinute()
    {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(list("?q=secret", w->mentee).status, 403);
        QCOMPARE(w->audited(u"access.refused"_s), 1);
        QCOMPARE(db().scalar(u"SELECT (after_value ->> 'operation') || ' ' || (after_value ->> "
                             "'role') || ' ' || (admin_user_id = ?::uuid) FROM audit_log"_s,
                             {w->mentee.id.toString()})
                     .toString(),
                 u"listAuditLog mentee true"_s);
        QCOMPARE(w->server.get("/api/admin/jobs", w->mentee).status, 403);
        QCOMPARE(w->audited(u"access.refused"_s), 2);
        w->server.clock.advanceSecs(61);
        QCOMPARE(list("", w->mentee).status, 403);
        QCOMPARE(w->audited(u"access.refused"_s), 3);
        QCOMPARE(breaksAt(), 0);
    }
};

OH_TEST(TstAuditLog)
#include "tst_auditlog.moc"
