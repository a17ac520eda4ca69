// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/migrator.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::storage;

/// What migrations make of rows that an earlier version of the program has written.
class TstBackfills : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TestDatabase> m_cluster;
    std::unique_ptr<test::RawConnection> m_db;
    ConnectionConfig m_config;

    /// With everything up to that migration, and nothing behind it.
    void migrateTo(int version)
    {
        QList<Migration> known = Migrator::embedded();
        known.removeIf([version](const Migration &one) { return one.version > version; });
        const auto done = Migrator(m_config, known).migrate();
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().internal));
    }
    void migrateAll()
    {
        const auto done = Migrator(m_config).migrate();
        QVERIFY2(done.ok(), qPrintable(done ? QString()
                                            : done.error().message.in(Language::English) + u' ' +
                                                  done.error().internal));
    }
    void put(const QString &sql, const QVariantList &values = {})
    {
        if (!m_db->exec(sql, values))
            qFatal("%s: %s", qPrintable(sql), qPrintable(m_db->lastError()));
    }
    QString text(const QString &sql, const QVariantList &values = {})
    {
        return m_db->scalar(sql, values).toString();
    }
    QUuid person(const QString &role, const QString &name)
    {
        const QUuid id = QUuid::createUuid();
        const QByteArray address = name.toUtf8();
        put(u"INSERT INTO users (id, email_sealed, email_index, role, reputation_tier, "
            "reputation_score) VALUES (?, ?, ?, ?::user_role, 'silver', 3.5)"_s,
            {id, address, address, role});
        put(u"INSERT INTO user_profiles (user_id, name, time_zone) VALUES (?, ?, 'UTC')"_s,
            {id, name});
        return id;
    }
    /// Canceled by a rule or by somebody, for "other".
    QUuid canceled(const QUuid &mentor, const QUuid &mentee, const QString &notes)
    {
        const QUuid slot = QUuid::createUuid();
        const QUuid booking = QUuid::createUuid();
        const QString start = u"2026-02-01T00:00:00Z"_s;
        put(u"INSERT INTO time_slots (id, mentor_id, start_time, end_time) SELECT ?, ?, s, s + "
            "interval '30 minutes' FROM (SELECT ?::timestamptz + make_interval(hours => (SELECT "
            "count(*)::int FROM time_slots)) AS s) t"_s,
            {slot, mentor, start});
        put(u"INSERT INTO bookings (id, time_slot_id, mentor_id, mentee_id, meeting_goal, "
            "meeting_type, status, canceled_at, cancellation_reason, cancellation_notes, "
            "meeting_start_time, meeting_end_time) SELECT ?, s.id, s.mentor_id, ?, 'Talk about the "
            "next steps', 'online', 'canceled', now(), 'other', ?, s.start_time, s.end_time FROM "
            "time_slots s WHERE s.id = ?"_s,
            {booking, mentee, notes, slot});
        return booking;
    }

private Q_SLOTS:
    void init()
    {
        m_cluster = std::make_unique<test::TestDatabase>();
        m_config = m_cluster->makeEmptyDatabase();
        m_db = std::make_unique<test::RawConnection>(m_config);
    }
    void cleanup()
    {
        m_db.reset();
        m_cluster.reset();
    }

    /// 0042: the audit log knows whose addresses were changed here, which an import then leaves
    /// alone.
    void addressesThatWereChangedHereStay()
    {
        migrateTo(41);
        const auto edited = [this](const QUuid &who, const QString &after) {
            put(u"INSERT INTO audit_log (action_type, target_entity_type, target_entity_id, "
                "after_value) VALUES ('user.edited', 'user', ?, ?::jsonb)"_s,
                {who, after});
        };
        const QUuid changed = person(u"mentee"_s, u"Changed"_s);
        const QUuid renamed = person(u"mentee"_s, u"Renamed"_s);
        const QUuid untouched = person(u"mentor"_s, u"Untouched"_s);
        const QUuid erased = person(u"mentor"_s, u"Erased"_s);
        edited(changed, uR"({"emailChanged": true})"_s);
        edited(renamed, uR"({"name": "Somebody", "emailChanged": false})"_s);
        edited(erased, uR"({"emailChanged": true})"_s);
        put(u"UPDATE users SET deleted_at = now(), erased_at = now() WHERE id = ?"_s, {erased});
        migrateAll();
        QCOMPARE(text(u"SELECT string_agg(p.name, ' ') FROM users u JOIN user_profiles p ON "
                      "p.user_id = u.id WHERE u.email_changed_here"_s),
                 u"Changed"_s);
        QCOMPARE(text(u"SELECT count(*) FROM users WHERE id = ?"_s, {untouched}), u"1"_s);
    }

    /// 0047: slots of deleted blocks that a race had left.
    void slotsOfDeletedBlocksLeave()
    {
        migrateTo(44);
        const QUuid mentor = person(u"mentor"_s, u"Grace"_s);
        const QUuid mentee = person(u"mentee"_s, u"Ada"_s);
        const auto block = [&](bool isDeleted) {
            const QUuid id = QUuid::createUuid();
            put(u"INSERT INTO availability_blocks (id, mentor_id, recurrence_pattern, start_date, "
                "start_time, end_time, timezone, slot_duration_minutes, meeting_type, deleted_at) "
                "VALUES (?, ?, 'one_time', '2099-02-01', '08:00', '14:00', 'UTC', 30, 'online', "
                "CASE WHEN ? THEN now() END)"_s,
                {id, mentor, isDeleted});
            return id;
        };
        const auto slot = [&](const QUuid &of, int hour) {
            const QUuid id = QUuid::createUuid();
            put(u"INSERT INTO time_slots (id, availability_block_id, mentor_id, start_time, "
                "end_time) SELECT ?, ?, ?, s, s + interval '30 minutes' FROM (SELECT "
                "'2099-02-01T00:00:00Z'::timestamptz + make_interval(hours => ?) AS s) t"_s,
                {id, of, mentor, hour});
            return id;
        };
        const QUuid gone = block(true);
        const QUuid there = block(false);
        const QUuid left = slot(gone, 8);
        const QUuid met = slot(gone, 9);
        const QUuid kept = slot(there, 10);
        put(u"INSERT INTO bookings (time_slot_id, mentor_id, mentee_id, meeting_goal, "
            "meeting_type, status, meeting_start_time, meeting_end_time) SELECT s.id, s.mentor_id, "
            "?, 'Talk about the next steps', 'online', 'pending', s.start_time, s.end_time FROM "
            "time_slots s WHERE s.id = ?"_s,
            {mentee, met});
        migrateAll();
        const auto isThere = [&](const QUuid &id) {
            return text(u"SELECT deleted_at IS NULL FROM time_slots WHERE id = ?"_s, {id}) ==
                   u"true"_s;
        };
        QVERIFY(!isThere(left));
        QVERIFY(isThere(met));
        QVERIFY(isThere(kept));
        put(u"UPDATE bookings SET status = 'canceled', canceled_at = now()"_s);
        QVERIFY(!isThere(met));
        QVERIFY(isThere(kept));
    }

    /// 0044: English sentences of the server's become what they were about; people's words stay.
    void sentencesOfTheServerBecomeReasons_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QString &notes, const QString &reason) {
            QTest::newRow(name) << notes << reason;
        };
        row("deactivated", u"The account of Ada Lovelace was deactivated."_s,
            u"account_deactivated"_s);
        row("under an earlier name", u"The account of Ada Byron was deactivated."_s,
            u"account_deactivated"_s);
        row("no mentor any more", u"Grace Hopper does not take part as a mentor any more."_s,
            u"role_changed"_s);
        row("no mentee any more", u"Ada Lovelace does not take part as a mentee any more."_s,
            u"role_changed"_s);
        row("gone", u"Grace Hopper does not take part in the programme any more."_s,
            u"left_programme"_s);
        row("withdrawn", u"The mentor's availability was withdrawn."_s,
            u"availability_withdrawn"_s);
        row("of a third person", u"The account of Joan Clarke was deactivated."_s, u"other"_s);
        row("and more", u"The mentor's availability was withdrawn. Sorry!"_s, u"other"_s);
        row("somebody's own", u"I am ill."_s, u"other"_s);
    }
    void sentencesOfTheServerBecomeReasons()
    {
        QFETCH(QString, notes);
        QFETCH(QString, reason);
        migrateTo(42);
        const QUuid mentor = person(u"mentor"_s, u"Grace Hopper"_s);
        const QUuid mentee = person(u"mentee"_s, u"Ada Byron"_s);
        put(u"UPDATE user_profiles SET name = 'Ada Lovelace' WHERE user_id = ?"_s, {mentee});
        const QUuid booking = canceled(mentor, mentee, notes);
        migrateAll();
        QCOMPARE(text(u"SELECT cancellation_reason::text FROM bookings WHERE id = ?"_s, {booking}),
                 reason);
        QCOMPARE(text(u"SELECT coalesce(cancellation_notes, '') FROM bookings WHERE id = ?"_s,
                      {booking}),
                 reason == "other"_L1 ? notes : QString());
    }

    void whatElseWasSaidInEnglish()
    {
        migrateTo(42);
        const QUuid mentor = person(u"mentor"_s, u"Grace Hopper"_s);
        const QUuid mentee = person(u"mentee"_s, u"Ada Lovelace"_s);
        const QUuid other = person(u"mentee"_s, u"Joan Clarke"_s);
        const auto asked = [&](const QUuid &who, const QString &status, const QString &notes) {
            put(u"INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, status, "
                "review_notes, expires_at) VALUES (?, ?, 'please', ?::override_status, ?, now())"_s,
                {who, mentor, status, notes});
        };
        const QString expired = u"Auto-rejected: request expired after 7 days"_s;
        asked(mentee, u"rejected"_s, expired);
        asked(other, u"denied"_s, u"Not now"_s);
        const auto exported = [&](const QString &status, const QString &error) {
            put(u"INSERT INTO exports (requested_by, kind, format, status, error, finished_at) "
                "VALUES (?, 'users', 'csv', ?::export_status, nullif(?, ''), now())"_s,
                {mentor, status, error});
        };
        exported(u"canceled"_s,
                 u"This export was withdrawn because a person in it was erased. Ask for a new "
                 "one."_s);
        exported(u"canceled"_s, QString());
        exported(u"failed"_s, u"The disk is full."_s);
        migrateAll();
        QCOMPARE(text(u"SELECT string_agg(concat(status, ':', review_notes), ' ' ORDER BY status) "
                      "FROM tier_override_requests"_s),
                 u"denied:Not now rejected:"_s);
        QCOMPARE(text(u"SELECT string_agg(concat(status, ':', is_withdrawn, ':', error), ' ' ORDER "
                      "BY status, is_withdrawn) FROM exports"_s),
                 u"failed:f:The disk is full. canceled:f: canceled:t:"_s);
    }
};

OH_TEST(TstBackfills)
#include "tst_backfills.moc"
