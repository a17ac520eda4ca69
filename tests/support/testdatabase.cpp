// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "backend/embedded/postgrescluster.h"
#include "backend/storage/binds.h"
#include "backend/storage/migrator.h"
#include "tests/support/clusterdir.h"

#include <QSqlError>

namespace oh::test {

namespace {

constexpr auto templateName = "officehours_template";

/// The cluster of this process.
struct Cluster
{
    Cluster()
    {
        embedded::PostgresCluster::Options options;
        options.dataDir = makeClusterDir();
        options.durable = false;
        options.maxConnections = 150;
        // Never destroyed: the watcher stops it, also when a test ends the process.
        cluster = new embedded::PostgresCluster(options);
        if (const auto started = cluster->start(); !started)
            qFatal("no cluster: %s", qPrintable(started.error().message));
        storage::DatabaseSetup setup;
        setup.database = QString::fromLatin1(templateName);
        const auto made = storage::Migrator::bootstrap(cluster->adminConfig(), setup);
        if (!made)
            qFatal("no template: %s", qPrintable(made.error().message));
        storage::Migrator migrator(cluster->ownerConfig(QString::fromLatin1(templateName)));
        if (const auto migrated = migrator.migrate(); !migrated)
            qFatal("no schema: %s", qPrintable(migrated.error().message));
    }

    static Cluster &instance()
    {
        static Cluster *cluster = new Cluster;
        return *cluster;
    }

    embedded::PostgresCluster *cluster = nullptr;
};

QString uuidText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

RawConnection::RawConnection(const storage::ConnectionConfig &config)
{
    m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"raw-"_s + uuidText(QUuid::createUuid()));
    m_database.setHostName(config.host);
    m_database.setPort(config.port);
    m_database.setDatabaseName(config.database);
    m_database.setUserName(config.user);
    m_database.setPassword(config.password);
    if (!m_database.open())
        qFatal("can't connect: %s", qPrintable(m_database.lastError().text()));
    exec(u"SET TimeZone = 'UTC'"_s);
}

RawConnection::~RawConnection()
{
    const QString connection = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(connection);
}

void RawConnection::actAs(const QString &role, const UserId &user)
{
    exec(u"SELECT set_config('oh.role', ?, false), set_config('oh.user_id', ?, false)"_s,
         {role, user.isNull() ? u""_s : user.toString()});
}

bool RawConnection::exec(const QString &sql, const QVariantList &positional)
{
    QSqlQuery query(m_database);
    bool ok = positional.isEmpty() ? true : query.prepare(sql);
    for (const QVariant &value : positional) {
        const auto wire = storage::toWire(value);
        if (!wire)
            qFatal("%s", qPrintable(wire.error().message + wire.error().internal));
        query.addBindValue(wire->null ? QVariant(QMetaType::fromType<QString>())
                                      : QVariant(QString::fromUtf8(wire->text)));
    }
    ok = ok && (positional.isEmpty() ? query.exec(sql) : query.exec());
    m_first = QVariant();
    m_count = 0;
    m_sqlState = ok ? QString() : query.lastError().nativeErrorCode();
    m_error = ok ? QString() : query.lastError().databaseText();
    if (!ok)
        return false;
    if (query.isSelect()) {
        m_count = query.size();
        if (query.next())
            m_first = query.value(0);
    } else {
        m_count = query.numRowsAffected();
    }
    return true;
}

QVariant RawConnection::scalar(const QString &sql, const QVariantList &positional)
{
    exec(sql, positional);
    return m_first;
}

TestDatabase::TestDatabase()
{
    static int counter = 0;
    m_name = u"test_%1"_s.arg(++counter);
    RawConnection admin(Cluster::instance().cluster->adminConfig());
    const QString sql = u"CREATE DATABASE %1 OWNER %2 TEMPLATE %3"_s.arg(
        m_name, QString::fromLatin1(storage::Migrator::ownerRole),
        QString::fromLatin1(templateName));
    if (!admin.exec(sql))
        qFatal("no database: %s", qPrintable(admin.lastError()));
    // Privileges on the database itself are not copied with a template.
    exec(u"REVOKE ALL ON DATABASE %1 FROM PUBLIC"_s.arg(m_name));
    exec(u"GRANT CONNECT ON DATABASE %1 TO %2"_s.arg(
        m_name, QString::fromLatin1(storage::Migrator::appRole)));
}

TestDatabase::~TestDatabase()
{
    m_owner.reset();
    m_admin.reset();
    RawConnection admin(Cluster::instance().cluster->adminConfig());
    m_more.append(m_name);
    for (const QString &database : std::as_const(m_more))
        admin.exec(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(database));
}

RawConnection &TestDatabase::owner()
{
    // A restart of PostgreSQL closes it.
    if (!m_owner || !m_owner->exec(u"SELECT 1"_s))
        m_owner = std::make_unique<RawConnection>(ownerConfig());
    return *m_owner;
}

void TestDatabase::clear()
{
    if (!m_admin || !m_admin->exec(u"SELECT 1"_s)) {
        m_admin = std::make_unique<RawConnection>(adminConfig());
        // The audit log refuses to be emptied, for everybody whose triggers fire.
        m_admin->exec(u"SET session_replication_role = replica"_s);
    }
    // DELETE, because TRUNCATE makes new files for every index of the schema.
    const bool done = m_admin->exec(
        u"DO $$ DECLARE t regclass; BEGIN "
        "FOR t IN SELECT oid::regclass FROM pg_class WHERE relkind = 'r' AND relnamespace = "
        "'public'::regnamespace "
        "AND relname <> 'schema_migrations' LOOP EXECUTE format('DELETE FROM %s', t); END LOOP; "
        "IF to_regclass('public.audit_head') IS NOT NULL THEN "
        "INSERT INTO audit_head (seq, hash) VALUES (0, ''); END IF; END $$"_s);
    if (!done)
        qFatal("not emptied: %s", qPrintable(m_admin->lastError()));
    m_onWrite();
}

void TestDatabase::stopPostgres()
{
    if (const auto stopped = Cluster::instance().cluster->stop(); !stopped)
        qFatal("%s", qPrintable(stopped.error().message));
}

void TestDatabase::startPostgres()
{
    if (const auto started = Cluster::instance().cluster->start(); !started)
        qFatal("%s", qPrintable(started.error().message));
}

storage::Database::Config TestDatabase::appConfig(int poolSize) const
{
    storage::Database::Config config(Cluster::instance().cluster->appConfig(m_name));
    config.poolSize = poolSize;
    return config;
}

storage::ConnectionConfig TestDatabase::ownerConfig() const
{
    return Cluster::instance().cluster->ownerConfig(m_name);
}

storage::ConnectionConfig TestDatabase::adminConfig() const
{
    storage::ConnectionConfig config = Cluster::instance().cluster->adminConfig();
    config.database = m_name;
    return config;
}

storage::ConnectionConfig TestDatabase::makeEmptyDatabase()
{
    const QString database = u"%1_%2"_s.arg(m_name).arg(m_more.size() + 1);
    storage::DatabaseSetup setup;
    setup.database = database;
    const auto made =
        storage::Migrator::bootstrap(Cluster::instance().cluster->adminConfig(), setup);
    if (!made)
        qFatal("no database: %s", qPrintable(made.error().message));
    m_more.append(database);
    return Cluster::instance().cluster->ownerConfig(database);
}

void TestDatabase::exec(const QString &sql, const QVariantList &positional)
{
    RawConnection &connection = owner();
    if (!connection.exec(sql, positional))
        qFatal("%s: %s", qPrintable(sql), qPrintable(connection.lastError()));
    m_onWrite();
}

QVariant TestDatabase::scalar(const QString &sql, const QVariantList &positional)
{
    RawConnection &connection = owner();
    QVariant value = connection.scalar(sql, positional);
    if (!connection.lastError().isEmpty())
        qFatal("%s: %s", qPrintable(sql), qPrintable(connection.lastError()));
    if (!sql.startsWith("SELECT"_L1))
        m_onWrite();
    return value;
}

UserId TestDatabase::makeUser(const QString &role, const QString &personName,
                              const PersonOptions &options)
{
    const UserId id(newUuidV7(QDateTime::currentMSecsSinceEpoch()));
    const QString email = options.email.isEmpty()
                              ? role + u'-' + id.toString().right(12) + u"@example.org"_s
                              : options.email;
    const QByteArray sealed =
        options.emailSealed.isEmpty() ? "sealed:" + email.toUtf8() : options.emailSealed;
    const QByteArray index =
        options.emailIndex.isEmpty() ? "index:" + email.toUtf8() : options.emailIndex;
    exec(u"INSERT INTO users (id, email_sealed, email_index, role, reputation_tier, "
         u"reputation_score, is_active, last_activity_at) "
         "VALUES (?, ?, ?, ?::user_role, ?::reputation_tier, ?, ?, now())"_s,
         {id.value, sealed, index, role, options.tier, options.score, options.active});
    exec(
        u"INSERT INTO user_profiles (user_id, name, company, time_zone) VALUES (?, ?, nullif(?, ''), ?)"_s,
        {id.value, personName.isEmpty() ? u"Test "_s + role : personName, options.company,
         options.timeZone});
    return id;
}

LocationId TestDatabase::makeLocation(const QString &locationName)
{
    const LocationId id(newUuidV7(QDateTime::currentMSecsSinceEpoch()));
    exec(u"INSERT INTO locations (id, name, address) VALUES (?, ?, 'Main Street 1')"_s,
         {id.value, locationName.isEmpty() ? u"Room "_s + id.toString() : locationName});
    return id;
}

TaxonomyId TestDatabase::makeTag(const QString &category, const QString &displayName, bool approved)
{
    const TaxonomyId id(newUuidV7(QDateTime::currentMSecsSinceEpoch()));
    exec(
        u"INSERT INTO taxonomy (id, category, value, display_name, is_approved, source, "
        u"requested_at) "
        "VALUES (?, ?::taxonomy_category, regexp_replace(lower(?::text), '[^a-z0-9]+', '_', 'g'), ?, ?, 'admin', now())"_s,
        {id.value, category, displayName, displayName, approved});
    return id;
}

void TestDatabase::tagUser(const UserId &user, const TaxonomyId &tag)
{
    exec(u"INSERT INTO entity_tags (entity_type, entity_id, taxonomy_id) VALUES ('user', ?, ?)"_s,
         {user.value, tag.value});
}

BlockId TestDatabase::makeBlock(const UserId &mentor, const QDateTime &start, const QDateTime &end,
                                int minutes)
{
    const BlockId id(newUuidV7(QDateTime::currentMSecsSinceEpoch()));
    const QDateTime from = start.toUTC();
    exec(
        u"INSERT INTO availability_blocks (id, mentor_id, recurrence_pattern, start_date, "
        u"end_date, start_time, end_time, timezone, "
        "slot_duration_minutes, meeting_type) VALUES (?, ?, 'one_time', ?, ?, ?, ?, 'UTC', ?, 'online')"_s,
        {id.value, mentor.value, from.date(), from.date(), from.time(), end.toUTC().time(),
         minutes});
    return id;
}

SlotId TestDatabase::makeSlot(const UserId &mentor, const QDateTime &start, int minutes,
                              const BlockId &block)
{
    const QDateTime end = start.addSecs(qint64(minutes) * 60);
    const BlockId owner = block.isNull() ? makeBlock(mentor, start, end, minutes) : block;
    const SlotId id(newUuidV7(QDateTime::currentMSecsSinceEpoch()));
    exec(
        u"INSERT INTO time_slots (id, availability_block_id, mentor_id, start_time, end_time) VALUES (?, ?, ?, ?, ?)"_s,
        {id.value, owner.value, mentor.value, start, end});
    return id;
}

BookingId TestDatabase::makeBooking(const SlotId &slot, const UserId &mentee, const QString &status,
                                    const QDateTime &createdAt)
{
    const BookingId id(newUuidV7(QDateTime::currentMSecsSinceEpoch()));
    exec(
        u"INSERT INTO bookings (id, time_slot_id, mentor_id, mentee_id, meeting_goal, "
        u"meeting_type, status, confirmed_at, confirmed_by, "
        "canceled_at, canceled_by, meeting_start_time, meeting_end_time, created_at) "
        "SELECT ?, s.id, s.mentor_id, ?, 'Talk about the next steps', 'online', b.status, "
        "CASE WHEN b.status IN ('confirmed', 'completed') THEN b.made END, CASE WHEN b.status IN "
        "('confirmed', 'completed') THEN s.mentor_id END, "
        "CASE WHEN b.status = 'canceled' THEN b.made END, CASE WHEN b.status = 'canceled' THEN "
        "s.mentor_id END, "
        "s.start_time, s.end_time, b.made "
        "FROM time_slots s, (SELECT ?::booking_status AS status, coalesce(?::timestamptz, now()) AS made) b WHERE s.id = ?"_s,
        {id.value, mentee.value, status, createdAt.isValid() ? QVariant(createdAt) : QVariant(),
         slot.value});
    return id;
}

void killConnections(const storage::ConnectionConfig &admin, const QString &database)
{
    storage::ConnectionConfig elsewhere = admin;
    elsewhere.database = u"postgres"_s;
    RawConnection connection(elsewhere);
    connection.exec(
        u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = ? AND pid <> pg_backend_pid()"_s,
        {database});
}

} // namespace oh::test
