// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/database.h"
#include "models/ids.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

namespace oh::test {

using namespace Qt::StringLiterals;

/// A connection outside of the storage layer, for handcrafted SQL: what somebody could do who got
/// hold of the login role. Lives on the thread that made it.
class RawConnection
{
public:
    explicit RawConnection(const storage::ConnectionConfig &config);
    ~RawConnection();
    Q_DISABLE_COPY_MOVE(RawConnection)

    /// For this connection from now on; an empty role is nobody.
    void actAs(const QString &role, const UserId &user = {});
    /// False on an error; see sqlState() and lastError().
    bool exec(const QString &sql, const QVariantList &positional = {});
    /// First column of the first row; invalid when there is none or it failed.
    QVariant scalar(const QString &sql, const QVariantList &positional = {});
    /// Rows written by, or returned by, the last statement.
    int count() const { return m_count; }
    QString sqlState() const { return m_sqlState; }
    QString lastError() const { return m_error; }
    QSqlDatabase database() const { return m_database; }

private:
    QSqlDatabase m_database;
    QVariant m_first;
    int m_count = 0;
    QString m_sqlState;
    QString m_error;
};

struct PersonOptions
{
    QString email;
    QString tier = u"silver"_s;
    double score = 3.5;
    QString timeZone = u"UTC"_s;
    QString company;
    bool active = true;
    /// Stored as they are when given (a test of sign-in seals them itself).
    QByteArray emailSealed;
    QByteArray emailIndex;
};

/// A database of its own with the whole schema, empty but for what the test puts in. The cluster
/// behind it is started once per test process and ends with it, whichever way that goes.
/// Any failure here is fatal: a test without its database can't say anything.
class TestDatabase
{
public:
    TestDatabase();
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    /// The login role, which row level security binds.
    storage::Database::Config appConfig(int poolSize = 4) const;
    /// The owner of everything, which it does not.
    storage::ConnectionConfig ownerConfig() const;
    /// The superuser of the cluster, in this database.
    storage::ConnectionConfig adminConfig() const;
    QString name() const { return m_name; }

    /// Removes every row: a database for each test class and this between its functions is faster
    /// than a database for each function.
    void clear();
    /// PostgreSQL going away under everybody, and coming back. Connections of this object, and raw
    /// ones, do not survive it; the storage layer's do.
    static void stopPostgres();
    static void startPostgres();

    /// A database without any schema, dropped with this one: for tests of the migrator.
    storage::ConnectionConfig makeEmptyDatabase();

    /// Called after each of the below.
    void onWrite(std::function<void()> hook) { m_onWrite = std::move(hook); }

    /// SQL as the owner, past row level security. Positional placeholders `?`.
    void exec(const QString &sql, const QVariantList &positional = {});
    QVariant scalar(const QString &sql, const QVariantList &positional = {});

    UserId makeUser(const QString &role, const QString &personName = {},
                    const PersonOptions &options = {});
    LocationId makeLocation(const QString &locationName = {});
    TaxonomyId makeTag(const QString &category, const QString &displayName, bool approved = true);
    void tagUser(const UserId &user, const TaxonomyId &tag);
    /// A one-time online block on start's day in UTC.
    BlockId makeBlock(const UserId &mentor, const QDateTime &start, const QDateTime &end,
                      int minutes = 30);
    /// Without a block given it makes one of exactly this slot.
    SlotId makeSlot(const UserId &mentor, const QDateTime &start, int minutes = 30,
                    const BlockId &block = {});
    BookingId makeBooking(const SlotId &slot, const UserId &mentee,
                          const QString &status = u"pending"_s, const QDateTime &createdAt = {});

private:
    QString m_name;
    QStringList m_more;
    RawConnection &owner();

    std::function<void()> m_onWrite = [] {};
    std::unique_ptr<RawConnection> m_owner;
    std::unique_ptr<RawConnection> m_admin;
};

/// Drops connections of a database from the server's side, as a restart of PostgreSQL would.
void killConnections(const storage::ConnectionConfig &admin, const QString &database);

} // namespace oh::test
