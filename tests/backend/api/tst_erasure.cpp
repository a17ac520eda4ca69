// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailvariables.h"
#include "backend/services/auditchain.h"
#include "backend/services/personaldata.h"
#include "models/api/privacy.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace oh;
using namespace oh::test;

namespace {

/// What becomes of a table when somebody is erased. A new table has to have its line here, and its
/// statement in oh_erase_person() when something of people stands in it.
const QHash<QString, QString> &erasureDecisions()
{
    static const QString removed = u"the person's rows are removed"_s;
    static const QString blanked = u"rows stay, without words"_s;
    static const QString renamed = u"what others were told of the person keeps no words"_s;
    static const QString follows = u"made of other tables, follows them"_s;
    static const QString nothing = u"says nothing of people"_s;
    static const QHash<QString, QString> decisions{
        {u"airtable_sync_log"_s, blanked},
        {u"audit_head"_s, nothing},
        {u"audit_log"_s, blanked},
        {u"availability_blocks"_s, blanked},
        {u"booking_action_items"_s, removed},
        {u"booking_attendance_marks"_s, u"ids and times alone"_s},
        {u"booking_matches"_s, u"ids of bookings alone"_s},
        {u"booking_moves"_s, blanked},
        {u"booking_notes"_s, u"removed; what others wrote stays theirs, without the names"_s},
        {u"bookings"_s, blanked},
        {u"calendar_busy"_s, removed + u" with the calendar"_s},
        {u"calendar_events"_s, removed + u" by a trigger"_s},
        {u"calendar_integrations"_s, removed},
        {u"calendar_revocations"_s, u"sealed tokens of nobody, until the provider is told"_s},
        {u"data_export_parts"_s, removed},
        {u"data_exports"_s, removed + u"; what others were given is taken back"_s},
        {u"directory_changes"_s, nothing},
        {u"directory_words"_s, follows},
        {u"earlier_names"_s, removed},
        {u"email_changes"_s, removed},
        {u"email_index_floor"_s, nothing},
        {u"email_indexes"_s, follows},
        {u"entity_tags"_s, removed},
        {u"ical_feed_tokens"_s, removed},
        {u"exports"_s, u"ids and times alone; the files are taken back"_s},
        {u"external_identities"_s, removed},
        {u"files"_s, removed},
        {u"idempotency_keys"_s, removed},
        {u"jobs"_s, u"finished ones that name the person are removed"_s},
        {u"locations"_s, nothing},
        {u"mail_outbox"_s, removed + u"; "_s + renamed},
        {u"match_changes"_s, removed},
        {u"matching_state"_s, nothing},
        {u"matched_people"_s, follows},
        {u"mentee_cards"_s, follows},
        {u"mentor_cards"_s, follows},
        {u"mentor_interests"_s, blanked},
        {u"mentor_time_off"_s, removed},
        {u"mentor_travel"_s, removed},
        {u"notification_log"_s, removed + u"; "_s + renamed},
        {u"notification_preferences"_s, removed},
        {u"notifications"_s, removed + u"; "_s + renamed},
        {u"oauth_states"_s, removed},
        {u"outbox_events"_s, renamed},
        {u"periodic_jobs"_s, nothing},
        {u"person_cards"_s, follows},
        {u"portfolio_companies"_s, u"companies, not people"_s},
        {u"rate_limits"_s, u"keyed hashes, gone within a quarter of an hour"_s},
        {u"rating_requests"_s, u"ids and times alone"_s},
        {u"ratings"_s, blanked},
        {u"reputation_changes"_s, removed},
        {u"reputation_history"_s, removed},
        {u"reschedule_proposals"_s, blanked},
        {u"schema_migrations"_s, nothing},
        {u"sessions"_s, removed},
        {u"sign_in_challenges"_s, removed},
        {u"slot_holds"_s, removed},
        {u"taxonomy"_s, u"tags, not people; what nobody has taken up is removed"_s},
        {u"taxonomy_aliases"_s, nothing},
        {u"taxonomy_names"_s, nothing},
        {u"tier_override_requests"_s, blanked},
        {u"tier_override_tokens"_s, removed},
        {u"text_embeddings"_s, removed + u" by a trigger, with the account already"_s},
        {u"text_models"_s, nothing},
        {u"uploads"_s, removed},
        {u"time_slots"_s, u"times; free ones are withdrawn"_s},
        {u"untold_news"_s, renamed},
        {u"user_match_cache"_s, removed},
        {u"user_profiles"_s, u"blanked; the name says that somebody was erased"_s},
        {u"user_urls"_s, removed},
        {u"users"_s, u"blanked; the id is what history points at"_s},
        {u"waiting_list"_s, removed},
        {u"waiting_list_openings"_s, removed},
        {u"waiting_list_tellings"_s, removed},
    };
    return decisions;
}

} // namespace

/// FR85, NFR40: nothing of an erased person is left anywhere.
class TstErasure : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;
    TestServer::Person person;
    static inline const QString name = u"Zebediah Quixote-Ünal"_s;
    static inline const QString address = u"zeb.quixote@example.org"_s;
    static inline const QString phone = u"+1 512 555 0199"_s;
    /// In every text that the person wrote, or that was written of them.
    static inline const QString marker = u"xylotrace"_s;

    TestDatabase &db() { return w->server.database; }
    QByteArray target(UserId id) const
    {
        return "/api/admin/users/" + id.toString().toLatin1() + "/personal-data";
    }
    HttpReply preview(UserId id) { return w->server.get(target(id), w->coordinator); }
    HttpReply erase(UserId id, const QString &confirm, const QString &reason = u"Asked for it"_s)
    {
        return w->server.remove(target(id) + "?confirm=" + confirm.toLatin1() +
                                    "&reason=" + QUrl::toPercentEncoding(reason),
                                w->coordinator);
    }
    void removeAccount()
    {
        QCOMPARE(w->server
                     .remove("/api/admin/users/" + person.id.toString().toLatin1() + "?force=true",
                             w->coordinator)
                     .status,
                 204);
    }
    QString filled(QString sql)
    {
        return sql.replace(u"$p"_s, u'\'' + person.id.toString() + u"'::uuid"_s)
            .replace(u"$mentor"_s, u'\'' + w->mentor.id.toString() + u"'::uuid"_s)
            .replace(u"$mentee"_s, u'\'' + w->mentee.id.toString() + u"'::uuid"_s)
            .replace(u"$name"_s, name)
            .replace(u"$address"_s, address)
            .replace(u"$phone"_s, phone)
            .replace(u"$x"_s, marker);
    }
    void put(const QString &sql) { db().exec(filled(sql)); }

    /// Rows of tables in which one of the texts stands, with those in which it stands as bytes.
    QStringList foundIn(const QStringList &texts, const QList<QByteArray> &bytes = {})
    {
        QStringList conditions;
        for (const QString &text : texts)
            conditions.append(
                u"t::text ILIKE '%%1%'"_s.arg(text) +
                u" OR strpos(t::text, '%1') > 0"_s.arg(QString::fromLatin1(text.toUtf8().toHex())));
        for (const QByteArray &some : bytes)
            conditions.append(
                u"strpos(t::text, '%1') > 0"_s.arg(QString::fromLatin1(some.toHex())));
        QStringList out;
        for (const QString &table : tables()) {
            const int many = db().scalar(u"SELECT count(*) FROM %1 t WHERE %2"_s.arg(
                                             table, conditions.join(u" OR "_s)))
                                 .toInt();
            if (many > 0)
                out.append(table);
        }
        return out;
    }
    QStringList tables()
    {
        return db()
            .scalar(u"SELECT string_agg(table_name, ' ' ORDER BY table_name) FROM "
                    "information_schema.tables WHERE table_schema = 'public' AND table_type "
                    "= 'BASE TABLE'"_s)
            .toString()
            .split(u' ');
    }

    /// A row in every table that can have one of somebody, with the marker in every text.
    void fillEverything()
    {
        PersonOptions options;
        options.email = address;
        person = w->server.makePerson(Role::Mentor, name, options);
        const QString sealed =
            QString::fromLatin1(sealPhone(w->server.keys(), person.id, phone).toHex());
        put(u"UPDATE user_profiles SET phone_sealed = decode('%1', 'hex'), title = 'T $x', "
            u"headline "
            "= 'H $x', company = 'C $x', bio = 'B $x', expertise_description = 'E $x', "
            "ideal_mentee_description = 'I $x', seniority = 'S $x', acceptance_policy = 'A $x', "
            "keywords = '{$x}', goals = 'G $x', traction = 'T $x', avatar_url = "
            "'https://example.org/$x.png', avatar_source_type = 'url', avatar_metadata = '{\"a\": "
            "\"$x\"}', metadata = '{\"m\": \"$x\"}' WHERE user_id = $p"_s.arg(sealed));
        put(u"UPDATE users SET airtable_record_id = 'rec$x', password_hash = '$x', mail_failure = "
            "'550 $address', mail_failing_since = now() WHERE id = $p"_s);
        put(u"INSERT INTO user_urls (user_id, url_type, url) VALUES ($p, 'website', "
            "'https://$x.example')"_s);
        const TaxonomyId tag = db().makeTag(u"industry"_s, u"FinTech"_s);
        db().tagUser(person.id, tag);
        put(u"UPDATE taxonomy SET requested_by = $p"_s);

        // As the mentee of one meeting and the mentor of another: more than anybody is.
        const QDateTime past = w->server.clock.now().addDays(-30);
        const SlotId theirs = db().makeSlot(w->mentor.id, past);
        const BookingId asMentee = db().makeBooking(theirs, person.id, u"completed"_s, past);
        const BookingId asMentor = db().makeBooking(db().makeSlot(person.id, past.addDays(1)),
                                                    w->mentee.id, u"canceled"_s, past);
        put(u"UPDATE bookings SET meeting_goal = 'My goal is $x' WHERE mentee_id = $p"_s);
        put(u"UPDATE bookings SET materials_urls = '{https://$x.example/deck}' WHERE mentee_id = "
            "$p"_s);
        put(u"UPDATE bookings SET location = 'At home, $x', google_meet_link = 'https://$x', "
            "cancellation_notes = '$name fell ill' WHERE mentor_id = $p"_s);
        put(u"UPDATE availability_blocks SET description = '$x', meeting_type = "
            "'in_person_custom', location_custom = 'At home, $x' WHERE mentor_id = $p"_s);
        const QString ids = u" FROM bookings b WHERE $p IN (b.mentor_id, b.mentee_id)"_s;
        put(u"INSERT INTO ratings (booking_id, rater_id, rated_user_id, score, feedback_text, "
            "topics_covered, is_anonymous) SELECT b.id, $p, $mentor, 5, 'F $x', '{T $x,$name}', "
            "true FROM bookings b WHERE b.mentee_id = $p"_s);
        put(u"INSERT INTO ratings (booking_id, rater_id, rated_user_id, score, feedback_text, "
            "topics_covered) SELECT b.id, $mentor, $p, 4, 'About $x', '{About $x}' FROM bookings b "
            "WHERE b.mentee_id = $p"_s);
        put(u"INSERT INTO reputation_history (user_id, new_score, new_tier, trigger_event, "
            "calculation_details) VALUES ($p, 4, 'gold', 'rating_received', '{\"d\": \"$x\"}')"_s);
        put(u"INSERT INTO reputation_changes (user_id, trigger_event) VALUES ($p, "
            "'rating_received')"_s);
        put(u"INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, status, "
            u"expires_at, "
            "reviewed_by, review_notes) VALUES ($p, $mentor, 'Because $x', 'approved', "
            "'2099-01-01', $mentor, '$name is fine'), ($mentee, $p, 'As $name said', 'approved', "
            "'2099-01-01', $mentor, NULL)"_s);
        put(u"INSERT INTO tier_override_tokens (tier_override_request_id, token_hash, expires_at) "
            "SELECT id, uuid_send(id), '2099-01-01' FROM tier_override_requests"_s);
        put(u"INSERT INTO mentor_interests (mentor_id, mentee_id, message) VALUES ($p, $mentee, "
            "'Hello, $x'), ($mentor, $p, 'Hello, $x')"_s);
        put(u"INSERT INTO user_match_cache (user_id, recommended_user_id, match_score, "
            "match_explanation, algorithm_version) VALUES ($p, $mentee, 80, '[\"$x\"]', 'tags-1'), "
            "($mentee, $p, 80, '[\"$x\"]', 'tags-1')"_s);
        put(u"INSERT INTO text_embeddings (user_id, part, model, text_hash, is_sparse, vector) "
            "VALUES ($p, 'expertise', 'words-v1', sha256('$x'), false, '$x')"_s);
        put(u"INSERT INTO reschedule_proposals (booking_id, start_time, end_time, proposed_by, "
            "message, status, decided_at, decided_by) SELECT b.id, '2099-01-01', '2099-01-02', $p, "
            "'M $x', 'declined', now(), $mentor"_s +
            ids);
        put(u"INSERT INTO booking_moves (booking_id, from_start, from_end, to_start, to_end, "
            "moved_by, reason) SELECT b.id, '2099-01-01', '2099-01-02', '2099-01-03', "
            "'2099-01-04', $p, 'R $x'"_s +
            ids);
        put(u"INSERT INTO booking_attendance_marks (booking_id, attendance, marked_by) SELECT "
            "b.id, 'attended', $p"_s +
            ids);
        put(u"INSERT INTO booking_notes (booking_id, author_id, visibility, body) SELECT b.id, $p, "
            "'shared', 'N $x'"_s +
            ids);
        put(u"INSERT INTO booking_notes (booking_id, author_id, visibility, body) SELECT b.id, "
            "$mentor, 'private', 'Mine'"_s +
            ids);
        put(u"INSERT INTO booking_action_items (booking_id, owner_id, body, created_by) SELECT "
            "b.id, $p, 'I $x', $mentor"_s +
            ids);
        put(u"INSERT INTO booking_action_items (booking_id, owner_id, body, created_by) SELECT "
            "b.id, $mentor, 'O $x', $p"_s +
            ids);
        put(u"INSERT INTO slot_holds (time_slot_id, mentor_id, holder_id, expires_at) SELECT s.id, "
            "s.mentor_id, CASE WHEN s.mentor_id = $p THEN $mentee ELSE $p END, '2020-01-01' FROM "
            "time_slots s"_s);
        put(u"INSERT INTO waiting_list (mentor_id, mentee_id) VALUES ($p, $mentee), ($mentor, $p)"_s);
        put(u"INSERT INTO waiting_list_openings (mentor_id) VALUES ($p)"_s);
        put(u"INSERT INTO waiting_list_tellings (opening_id, entry_id) SELECT o.id, w.id FROM "
            "waiting_list_openings o, waiting_list w"_s);
        put(u"INSERT INTO mentor_time_off (mentor_id, first_day, last_day, timezone, note) VALUES "
            "($p, '2099-05-01', '2099-05-01', 'UTC', 'Off $x')"_s);
        put(u"INSERT INTO mentor_travel (mentor_id, first_day, last_day, timezone) VALUES ($p, "
            "'2099-05-01', '2099-05-01', 'UTC')"_s);
        put(u"INSERT INTO calendar_integrations (user_id, provider, access_token_sealed, "
            "refresh_token_sealed, token_expires_at, granted_scopes, connection_method, "
            "write_calendar_id) VALUES ($p, 'google', 'x', 'y', '2099-01-01', '{}', 'post_login', "
            "'$address')"_s);
        put(u"INSERT INTO calendar_events (booking_id, user_id, calendar_id) SELECT b.id, $p, "
            "'$address'"_s +
            ids + u" ON CONFLICT (booking_id, user_id) DO UPDATE SET calendar_id = '$address'"_s);
        put(u"INSERT INTO rating_requests (booking_id, recipient_id) SELECT b.id, $p"_s + ids +
            u" ON CONFLICT DO NOTHING"_s);
        put(u"INSERT INTO external_identities (id, user_id, provider, issuer, subject, "
            "last_used_at) VALUES (gen_random_uuid(), $p, 'google', 'https://x', '$address', "
            "now())"_s);
        put(u"INSERT INTO oauth_states (id, state_hash, provider, user_id, code_challenge, "
            "redirect_uri, secrets_sealed, expires_at) VALUES (gen_random_uuid(), 'h', 'google', "
            "$p, repeat('c', 43), 'http://127.0.0.1:1/', 'x', '2099-01-01')"_s);
        put(u"INSERT INTO files (owner_id, kind, name, media_type, sha256) VALUES ($p, "
            "'pitch_deck', '$x.pdf', 'application/pdf', sha256('x'))"_s);
        put(u"INSERT INTO uploads (owner_id, name, size_bytes, expires_at) VALUES ($p, '$x.pdf', "
            u"1, "
            "'2099-01-01')"_s);
        put(u"INSERT INTO data_exports (user_id, requested_at) VALUES ($p, now())"_s);
        put(u"INSERT INTO ical_feed_tokens (user_id, token_hash) VALUES ($p, 'h')"_s);
        put(u"INSERT INTO email_changes (id, user_id, old_email_sealed, new_email_sealed, "
            "undo_hash, expires_at) VALUES (gen_random_uuid(), $p, '$address', '$address', 'h', "
            "'2099-01-01')"_s);
        put(u"INSERT INTO sign_in_challenges (user_id, token_hash, code_hash, expires_at) VALUES "
            "($p, 't', 'c', '2099-01-01')"_s);
        put(u"INSERT INTO earlier_names (user_id, name) VALUES ($p, 'Former $x')"_s);
        put(u"UPDATE sessions SET device_label = '$x' WHERE user_id = $p"_s);
        put(u"INSERT INTO idempotency_keys (user_id, key, method, path, request_hash, "
            "response_body) VALUES ($p, 'k', 'POST', '/', 'h', '$x'), ($mentor, 'k', 'POST', '/', "
            "'h', '{\"mentor\": {\"name\": \"$name\"}}')"_s);
        put(u"INSERT INTO notification_preferences (user_id, kind) VALUES ($p, "
            "'booking_reminder')"_s);
        for (const QString &to : {u"$p"_s, u"$mentee"_s}) {
            put(u"INSERT INTO notification_log (notification_type, recipient_id, delivery_channel, "
                "metadata) VALUES ('booking_confirmed', %1, 'email', '{\"mentorName\": "
                "\"$name\"}')"_s.arg(to));
            put(u"INSERT INTO notifications (user_id, kind, template, facts) VALUES (%1, "
                "'booking_confirmed', 'booking_confirmed', '{\"mentorName\": \"$name\"}')"_s.arg(
                    to));
            put(u"INSERT INTO mail_outbox (notification_type, template, recipient_id, to_sealed, "
                "data, message_id, status) SELECT 'booking_confirmed', 'booking_confirmed', u.id, "
                "u.email_sealed, '{\"note\": \"The account of $name was removed.\"}', "
                "'<' || u.id || '@office>', 'sent' FROM users u WHERE u.id = %1"_s.arg(to));
        }
        put(u"INSERT INTO untold_news (kind, mail_always, hearers, data, created_at) VALUES "
            "('booking_confirmed', true, '[]', '{\"mentorName\": \"$name\"}', now())"_s);
        put(u"INSERT INTO outbox_events (topic, payload) VALUES ('t', '{\"n\": \"$name\"}')"_s);
        put(u"INSERT INTO jobs (kind, payload, status, attempts, finished_at, last_error) VALUES "
            "('match_person', jsonb_build_object('userId', $p), 'dead', 10, now(), '550 "
            "$address')"_s);
        put(u"INSERT INTO airtable_sync_log (webhook_payload) VALUES ('{\"id\": \"rec$x\"}'), "
            "('{\"mail\": \"$address\"}'), ('{\"other\": 1}')"_s);
        put(u"INSERT INTO audit_log (action_type, target_entity_type, target_entity_id, "
            "before_value, after_value, reason) VALUES ('user.edited', 'user', $p, '{\"name\": "
            "\"$x\"}', '{\"name\": \"$name\"}', 'Typo'), ('job.discarded', 'job', "
            "gen_random_uuid(), '{\"error\": \"550 $address\"}', NULL, NULL), ('location.edited', "
            "'location', gen_random_uuid(), NULL, NULL, 'Nearer to $name'), ('location.edited', "
            "'location', gen_random_uuid(), NULL, '{\"a\": 1}', 'Moved')"_s);
        db().exec(
            u"INSERT INTO audit_log (action_type, target_entity_type, target_entity_id, "
            "after_value) VALUES ('booking.edited', 'booking', ?, '{\"goal\": \"xylotrace\"}'), "
            "('booking.edited', 'booking', ?, '{\"goal\": \"xylotrace\"}')"_s,
            {asMentee.value, asMentor.value});
    }
    void mailFile(const QString &file, const QByteArray &text)
    {
        QFile out(w->server.mailFolder.filePath(file));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    void everyTableHasADecision()
    {
        QStringList decided = erasureDecisions().keys();
        decided.sort();
        QCOMPARE(tables(), decided);
    }

    /// What others were told keeps what the log needs, and that somebody left, not who.
    void whatIsLeftOfOthersMails()
    {
        const QString gone = w->mentor.id.toString();
        const QJsonObject facts{{u"personId"_s, gone},
                                {u"personName"_s, u"Grace Hopper"_s},
                                {u"goal"_s, u"How to price what we make"_s},
                                {u"startUtc"_s, u"2026-01-07T10:00:00.000Z"_s},
                                {u"attempts"_s, QJsonArray{QJsonObject{{u"status"_s, u"sent"_s}}}}};
        const QString left =
            w->server.database
                .scalar(u"SELECT oh_harmless_facts(?::jsonb, ?, '{}', false)"_s,
                        {QString::fromUtf8(QJsonDocument(facts).toJson()), w->mentor.id.value})
                .toString();
        QVERIFY2(!left.contains(gone) && !left.contains(u"Grace"_s) && !left.contains(u"price"_s),
                 qPrintable(left));
        const QJsonObject kept = QJsonDocument::fromJson(left.toUtf8()).object();
        QCOMPARE(kept[u"attempts"], facts[u"attempts"]);
        // The other side still reads why the meeting ended, and not that a coordinator did it.
        const MailReader other{u"Ada"_s, u"UTC"_s, Role::Mentee, Language::English, w->mentee.id};
        const QJsonObject variables = mailVariables(u"booking_canceled"_s, kept, other);
        QVERIFY(variables[u"otherLeft"].toBool());
        QVERIFY(!variables[u"byOther"].toBool());
    }

    void nothingIsLeft()
    {
        fillEverything();
        // Each column that points at people has somebody to lose, but for those that say who wrote.
        const QStringList pointers =
            db().scalar(
                    u"SELECT string_agg(k.conrelid::regclass || '.' || a.attname, ' ') FROM "
                    "pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = "
                    "k.conkey[1] WHERE k.contype = 'f' AND k.confrelid = 'users'::regclass AND "
                    "a.attname ~ '^(user|mentor|mentee|holder|owner|author|rater|rated_user|"
                    "recipient|recommended_user)_id$'"_s)
                .toString()
                .split(u' ');
        QVERIFY(pointers.size() > 20);
        QStringList empty;
        for (const QString &pointer : pointers) {
            const QString table = pointer.section(u'.', 0, 0);
            // These come and go by triggers, and are looked at below all the same.
            if (table == u"mentee_cards"_s || table == u"match_changes"_s)
                continue;
            if (db().scalar(filled(u"SELECT count(*) FROM %1 WHERE %2 = $p"_s.arg(
                                table, pointer.section(u'.', 1, 1))))
                    .toInt() == 0)
                empty.append(pointer);
        }
        QVERIFY2(empty.isEmpty(), qPrintable(u"nobody in "_s + empty.join(u' ')));
        mailFile(u"1.eml"_s, "To: <zeb.quixote@example.org>\r\nSubject: x\r\n\r\nHello\r\n");
        mailFile(u"2.eml"_s, "To: <other@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: "
                             "text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
                             "base64\r\n\r\n" +
                                 (u"About Zebediah\nQuixote-Ünal"_s).toUtf8().toBase64() + "\r\n");
        mailFile(u"3.eml"_s, "To: <other@example.org>\r\nMessage-ID: <" +
                                 w->mentee.id.toString().toLatin1() + "@office>\r\n\r\nHello\r\n");
        mailFile(u"4.eml"_s, "To: <other@example.org>\r\nSubject: x\r\n\r\nHello\r\n");
        const QByteArray emailSealed =
            db().scalar(filled(u"SELECT email_sealed FROM users WHERE id = $p"_s)).toByteArray();
        const QByteArray emailIndex =
            db().scalar(filled(u"SELECT email_index FROM users WHERE id = $p"_s)).toByteArray();
        const QByteArray phoneSealed =
            db().scalar(filled(u"SELECT phone_sealed FROM user_profiles WHERE user_id = $p"_s))
                .toByteArray();
        QVERIFY(!emailSealed.isEmpty() && !emailIndex.isEmpty() && !phoneSealed.isEmpty());
        const QStringList texts{marker, address, u"zeb"_s, u"quixote"_s, u"unal"_s, phone};
        const QList<QByteArray> bytes{emailSealed, emailIndex, phoneSealed};
        QVERIFY(foundIn(texts, bytes).size() > 25);
        const int bookings = db().scalar(u"SELECT count(*) FROM bookings"_s).toInt();

        removeAccount();
        const HttpReply looked = preview(person.id);
        QCOMPARE(looked.status, 200);
        const auto answer =
            api::ErasurePreview::schema().fromJson(looked.json(), api::Mode::Strict);
        QVERIFY(answer);
        QCOMPARE(answer->name, name);
        QCOMPARE(answer->bookings, 2);
        QCOMPARE(erase(person.id, answer->confirm).status, 204);

        const QStringList left = foundIn(texts, bytes);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
        // Sealed addresses, opened: none is the person's.
        const QStringList seals =
            db().scalar(u"SELECT string_agg(s, ' ') FROM (SELECT id || ':' || encode(email_sealed, "
                        "'hex') AS s FROM users UNION ALL SELECT recipient_id || ':' || "
                        "encode(to_sealed, 'hex') FROM mail_outbox) x"_s)
                .toString()
                .split(u' ');
        for (const QString &seal : seals) {
            const auto whose = UserId::parse(seal.section(u':', 0, 0));
            QVERIFY(whose);
            const auto opened = openEmail(w->server.keys(), *whose,
                                          QByteArray::fromHex(seal.section(u':', 1).toLatin1()));
            QVERIFY(opened);
            QVERIFY(*opened != address);
        }
        QCOMPARE(QDir(w->server.mailFolder.path()).entryList(QDir::Files), QStringList{u"4.eml"_s});

        // History stays, and what is others'.
        QCOMPARE(db().scalar(u"SELECT count(*) FROM bookings"_s).toInt(), bookings);
        QCOMPARE(db().scalar(u"SELECT string_agg(score::text, ' ' ORDER BY score) FROM ratings"_s)
                     .toString(),
                 u"4 5"_s);
        QCOMPARE(db().scalar(u"SELECT count(*) FROM booking_notes WHERE body = 'Mine'"_s).toInt(),
                 2);
        QCOMPARE(db().scalar(u"SELECT count(*) FROM airtable_sync_log WHERE webhook_payload = "
                             "'{\"other\": 1}'"_s)
                     .toInt(),
                 1);
        QVERIFY(db().scalar(u"SELECT facts ->> 'mentorName' = 'Erased person' FROM notifications "
                            "LIMIT 1"_s)
                    .toBool());
        QCOMPARE(db().scalar(u"SELECT reason FROM audit_log WHERE action_type = 'location.edited' "
                             "AND salt IS NOT NULL"_s)
                     .toString(),
                 u"Moved"_s);
        // That it was done, by whom and why, is written down; the chain is whole.
        QCOMPARE(db().scalar(u"SELECT reason || ' ' || (target_entity_id = ?::uuid) || ' ' || "
                             "(admin_user_id = ?::uuid) FROM audit_log WHERE action_type = "
                             "'user.erased'"_s,
                             {person.id.toString(), w->coordinator.id.toString()})
                     .toString(),
                 u"Asked for it true true"_s);
        const auto chain = w->server.pool().runBlocking<audit::Verification>(
            storage::Actor::system(),
            [](storage::Transaction &tx) { return audit::verifyChain(tx); });
        QVERIFY(chain);
        QVERIFY(!chain->broken);
        QVERIFY(chain->redacted >= 5);
    }

    void takesTwoStepsAndARemoval()
    {
        person = w->server.makePerson(Role::Mentee, name);
        QCOMPARE(preview(person.id).status, 409);
        QCOMPARE(preview(UserId(newUuidV7(1))).status, 404);
        removeAccount();
        const QString confirm = preview(person.id).json()[u"confirm"].toString();
        QCOMPARE(erase(person.id, u"yes"_s).code(), u"VALIDATION_ERROR"_s);
        QCOMPARE(erase(person.id, confirm.chopped(1)).code(), u"VALIDATION_ERROR"_s);
        QCOMPARE(erase(person.id, confirm, u"Because of zebediah quixote-ünal"_s).code(),
                 u"VALIDATION_ERROR"_s);
        QCOMPARE(w->server.remove(target(person.id), w->coordinator).code(), u"VALIDATION_ERROR"_s);
        // It is for this person alone, and by this coordinator.
        const TestServer::Person other = w->server.makePerson(Role::Coordinator);
        QCOMPARE(
            w->server.remove(target(person.id) + "?reason=x&confirm=" + confirm.toLatin1(), other)
                .code(),
            u"VALIDATION_ERROR"_s);
        w->server.clock.advanceSecs(11 * 60);
        QCOMPARE(erase(person.id, confirm).code(), u"VALIDATION_ERROR"_s);
        QCOMPARE(w->audited(u"user.erased"_s), 0);
        QCOMPARE(erase(person.id, preview(person.id).json()[u"confirm"].toString()).status, 204);
        QCOMPARE(w->audited(u"user.erased"_s), 1);
        // There is nobody any more: to look at, to bring back, or to erase again.
        const QByteArray account = "/api/admin/users/" + person.id.toString().toLatin1();
        QCOMPARE(preview(person.id).status, 404);
        QCOMPARE(w->server.get(account, w->coordinator).status, 404);
        QCOMPARE(w->server.put(account + "/reactivate", {}, w->coordinator).status, 404);
        QCOMPARE(w->server.get("/api/admin/users?state=deleted", w->coordinator)
                     .json()[u"total"]
                     .toInt(),
                 0);
        QCOMPARE(w->server.get("/api/users/me", person).status, 401);
    }

    void notWhileThereAreMeetingsAhead()
    {
        const QString booking = w->confirmed(w->slotIn(72), w->mentee);
        person = w->mentee;
        removeAccount();
        const HttpReply reply = preview(person.id);
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.code(), u"ACCOUNT_HAS_MEETINGS"_s);
        QCOMPARE(w->put(BookingWorld::path(booking, "/cancel"), w->coordinator,
                        {{u"reason"_s, u"other"_s}})
                     .status,
                 200);
        QCOMPARE(erase(person.id, preview(person.id).json()[u"confirm"].toString()).status, 204);
        // Who met them sees that they met somebody.
        const QJsonObject seen = w->server.get(BookingWorld::path(booking), w->mentor).json();
        QCOMPARE(seen[u"mentee"][u"name"].toString(), u"Erased person"_s);
        QVERIFY(!seen[u"meetingGoal"].toString().contains(u"pricing"_s));
    }

    /// Which names are taken out of everybody's texts, and how.
    void namesThatTell_data()
    {
        QTest::addColumn<QString>("called");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("left");
        const auto row = [](const char *tag, const QString &called, const QString &said,
                            const QString &left) { QTest::newRow(tag) << called << said << left; };
        row("a name", u"Ada Lovelace"_s, u"ask ada lovelace, not Ada Lovelaces"_s,
            u"ask (erased), not Ada Lovelaces"_s);
        row("without its accents", u"Zoë Ünal"_s, u"Zoe Unal said"_s, u"(erased) said"_s);
        row("three words", u"Ludwig van Beethoven"_s, u"ludwig van beethoven"_s, u"(erased)"_s);
        row("in signs", u"山田 太郎"_s, u"with 山田 太郎."_s, u"with (erased)."_s);
        row("words of the language", u"with the"_s, u"Go with the plan"_s, u"Go with the plan"_s);
        row("in capitals", u"With The"_s, u"With The plan"_s, u"With The plan"_s);
        row("one letter each", u"A B"_s, u"plan a b"_s, u"plan a b"_s);
        row("Spanish", u"De La"_s, u"de la idea"_s, u"de la idea"_s);
        row("Portuguese", u"Não É"_s, u"não é"_s, u"não é"_s);
        row("German", u"mit der"_s, u"mit der Idee"_s, u"mit der Idee"_s);
        row("a common one and a word", u"my pricing"_s, u"my pricing"_s, u"my pricing"_s);
        row("a common one and a name", u"Will Smith"_s,
            u"Will Smith, WILL SMITH, will Smith, will smith"_s,
            u"(erased), (erased), (erased), will smith"_s);
        row("one word", u"Zebediah"_s, u"Zebediah"_s, u"Zebediah"_s);
    }
    void namesThatTell()
    {
        QFETCH(QString, called);
        QFETCH(QString, said);
        QFETCH(QString, left);
        QCOMPARE(
            db().scalar(u"SELECT oh_words_without(?, oh_words_pattern(oh_sought_names(ARRAY[?])), "
                        "oh_written_pattern(ARRAY[?]))"_s,
                        {said, called, called})
                .toString(),
            left);
    }

    /// Whatever somebody called themselves, others' texts stay; the preview says what will go.
    void namesThatTellNobodyTakeNothingFromOthers()
    {
        person = w->server.makePerson(Role::Mentee, u"Zebediah Quixote"_s);
        put(u"INSERT INTO earlier_names (user_id, name) VALUES ($p, 'with the'), ($p, 'e')"_s);
        const QDateTime past = w->server.clock.now().addDays(-30);
        const BookingId theirs =
            db().makeBooking(db().makeSlot(w->mentor.id, past), w->mentee.id, u"completed"_s, past);
        for (const QString &body :
             {u"Go on with the plan"_s, u"As zebediah quixote said"_s, u"Zebediah's plan"_s})
            db().exec(u"INSERT INTO booking_notes (booking_id, author_id, visibility, body) VALUES "
                      "(?, ?, 'private', ?)"_s,
                      {theirs.value, w->mentor.id.value, body});
        put(u"INSERT INTO audit_log (action_type, target_entity_type, target_entity_id, reason) "
            "VALUES ('location.edited', 'location', gen_random_uuid(), 'Nearer, with the bus')"_s);
        put(u"INSERT INTO idempotency_keys (user_id, key, method, path, request_hash, "
            "response_body) VALUES ($mentor, 'k', 'POST', '/', 'h', '{\"a\": \"with the e\"}')"_s);
        put(u"INSERT INTO airtable_sync_log (webhook_payload) VALUES ('{\"a\": \"with the e\"}')"_s);
        mailFile(u"1.eml"_s, "To: <other@example.org>\r\nSubject: x\r\n\r\nGo with the plan\r\n");
        removeAccount();
        const QJsonObject looked = preview(person.id).json();
        const QJsonArray expected{
            QJsonObject{{u"name"_s, u"with the"_s}, {u"isSought"_s, false}, {u"texts"_s, 0}},
            QJsonObject{
                {u"name"_s, u"Zebediah Quixote"_s}, {u"isSought"_s, true}, {u"texts"_s, 1}}};
        QCOMPARE(looked[u"names"].toArray().size(), 2);
        for (const auto &one : expected)
            QVERIFY2(looked[u"names"].toArray().contains(one),
                     QJsonDocument(looked).toJson().constData());
        QCOMPARE(erase(person.id, looked[u"confirm"].toString()).status, 204);
        QCOMPARE(db().scalar(u"SELECT string_agg(body, '|' ORDER BY body) FROM booking_notes"_s)
                     .toString(),
                 u"As (erased) said|Go on with the plan|Zebediah's plan"_s);
        QCOMPARE(db().scalar(u"SELECT reason FROM audit_log WHERE action_type = "
                             "'location.edited'"_s)
                     .toString(),
                 u"Nearer, with the bus"_s);
        QCOMPARE(db().scalar(u"SELECT count(*) FROM idempotency_keys WHERE key = 'k'"_s).toInt(),
                 1);
        QCOMPARE(db().scalar(u"SELECT webhook_payload ->> 'a' FROM airtable_sync_log"_s).toString(),
                 u"with the e"_s);
        QVERIFY(QFile::exists(w->server.mailFolder.filePath(u"1.eml"_s)));
    }

    /// A decision afterwards would write new words about whoever is gone.
    void openRequestsAreOver()
    {
        person = w->server.makePerson(Role::Mentee, name);
        const auto request = [this](const QString &status, const QString &reviewed) {
            return db()
                .scalar(filled(u"INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, "
                               "status, expires_at, reviewed_by, reviewed_at, created_at) VALUES "
                               "($p, $mentor, 'Because $x', '%1', '2099-01-01', %2) RETURNING "
                               "id"_s.arg(status, reviewed)),
                        {})
                .toUuid();
        };
        const QString me = u'\'' + w->coordinator.id.toString() + u'\'';
        const QString now = u'\'' + api::formatUtc(w->server.clock.now()) + u'\'';
        const QUuid open = request(u"pending"_s, u"NULL, NULL, "_s + now);
        const QUuid decided = request(u"denied"_s, me + u", "_s + now + u", "_s + now);
        removeAccount();
        QCOMPARE(erase(person.id, preview(person.id).json()[u"confirm"].toString()).status, 204);
        QCOMPARE(db().scalar(u"SELECT status || ' ' || reason FROM tier_override_requests WHERE id "
                             "= ?"_s,
                             {open})
                     .toString(),
                 u"rejected Erased on request"_s);
        const auto path = [](QUuid id, const char *what) {
            return "/api/tier-overrides/" + id.toString(QUuid::WithoutBraces).toLatin1() + what;
        };
        QCOMPARE(
            w->server.put(path(open, "/deny"), {{u"notes"_s, u"Zebediah again"_s}}, w->coordinator)
                .code(),
            u"EXCEPTION_DECIDED"_s);
        // Nor does anybody take back what was decided a moment ago.
        QCOMPARE(w->server.put(path(decided, "/undo"), {}, w->coordinator).code(),
                 u"UNDO_NOT_POSSIBLE"_s);
        QCOMPARE(db().scalar(u"SELECT count(*) FROM tier_override_requests WHERE status = "
                             "'pending' OR review_notes IS NOT NULL"_s)
                     .toInt(),
                 0);
    }

    void shortNamesTakeNothingFromOthers()
    {
        person = w->server.makePerson(Role::Mentee, u"Ada"_s);
        db().exec(u"INSERT INTO notifications (user_id, kind, template, facts) VALUES (?, "
                  "'booking_confirmed', 'booking_confirmed', '{\"a\": \"Ada\", \"b\": \"Ada "
                  "Lovelace\", \"c\": \"Adagio\"}')"_s,
                  {w->mentor.id.value});
        removeAccount();
        QCOMPARE(erase(person.id, preview(person.id).json()[u"confirm"].toString()).status, 204);
        QCOMPARE(db().scalar(u"SELECT concat_ws('|', facts ->> 'a', facts ->> 'b', facts ->> 'c') "
                             "FROM notifications WHERE facts ? 'c'"_s)
                     .toString(),
                 u"Erased person|Ada Lovelace|Adagio"_s);
    }
};

OH_TEST(TstErasure)
#include "tst_erasure.moc"
