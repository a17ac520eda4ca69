// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/connection.h"

#include "backend/config/logging.h"
#include "backend/storage/pqhandles.h"
#include "backend/storage/querystore.h"

#include <QRandomGenerator>
#include <QSqlError>
#include <QThread>

#include <atomic>
#include <exception>

using namespace Qt::StringLiterals;

namespace oh::storage {

namespace {

constexpr int maxAttempts = 5;

/// A literal for settings of ours: no backslashes, no quotes left alone.
QByteArray quoted(const QString &text)
{
    QByteArray out;
    for (const QChar c : text) {
        if (c == u'\'')
            out += "''";
        else if (c != u'\\' && c.unicode() >= 0x20)
            out += QString(c).toUtf8();
    }
    return "'" + out + "'";
}

} // namespace

Connection::Connection(ConnectionConfig config) : m_config(std::move(config))
{
    static std::atomic<quint64> counter = 0;
    m_name = u"oh-%1"_s.arg(++counter);
}

Connection::~Connection()
{
    close();
    if (m_database.isValid()) {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
}

void *Connection::handle() const
{
    return m_database.isValid() ? connectionOf(m_database) : nullptr;
}

bool Connection::isOpen() const
{
    const auto *connection = static_cast<const PGconn *>(handle());
    return m_database.isOpen() && connection && PQstatus(connection) == CONNECTION_OK;
}

void Connection::close()
{
    m_statements.clear();
    if (m_database.isValid())
        m_database.close();
}

Result<void> Connection::open()
{
    if (isOpen())
        return {};
    close();
    if (!m_database.isValid()) {
        m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
        if (!m_database.isValid()) {
            Error error(ErrorCode::InternalError);
            error.internal = u"the QPSQL driver of Qt is not installed (libqt6sql6-psql)"_s;
            return error;
        }
    }
    m_database.setHostName(m_config.host);
    m_database.setPort(m_config.port);
    m_database.setDatabaseName(m_config.database);
    m_database.setUserName(m_config.user);
    m_database.setPassword(m_config.password);
    QString options =
        u"connect_timeout=%1;application_name=officehours"_s.arg(m_config.connectTimeoutSeconds);
    if (!m_config.sslMode.isEmpty())
        options += u";sslmode="_s + m_config.sslMode;
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return unavailable(u"can't connect to the database"_s, 2);
    return {};
}

std::optional<SqlFailure> Connection::command(const QByteArray &sql, const char *expectedTag)
{
    auto *connection = static_cast<PGconn *>(handle());
    if (!connection)
        return SqlFailure{{}, {}, true};
    const std::unique_ptr<PGresult, void (*)(PGresult *)> result(
        PQexec(connection, sql.constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return failureOf(connection, result.get());
    if (expectedTag && qstrcmp(PQcmdStatus(result.get()), expectedTag) != 0)
        return SqlFailure{"25P02", {}, false};
    return std::nullopt;
}

Result<std::unique_ptr<Transaction>> Connection::begin(const Actor &actor)
{
    if (m_inTransaction) {
        Error error(ErrorCode::InternalError);
        error.internal = u"begin: a transaction is open on this connection"_s;
        return error;
    }
    if (auto opened = open(); !opened)
        return opened.error();
    // set_config(…, true) lasts as long as the transaction: nothing is left behind for the next
    // user of the connection, also where a pooler hands it on.
    const QString user = actor.userId.isNull() ? QString() : actor.userId.toString();
    const QByteArray sql =
        "BEGIN; SELECT set_config('oh.user_id', " + quoted(user) +
        ", true), set_config('oh.role', " + quoted(actor.role) +
        ", true), set_config('oh.request_id', " + quoted(actor.requestId) +
        ", true), set_config('TimeZone', 'UTC', true), set_config('statement_timeout', '" +
        QByteArray::number(m_config.statementTimeoutMs) + "', true)";
    if (const auto failure = command(sql)) {
        if (!failure->connectionLost)
            (void)command("ROLLBACK");
        else
            close();
        return toError(u"begin"_s, *failure);
    }
    m_inTransaction = true;
    return std::unique_ptr<Transaction>(new Transaction(*this, actor));
}

Result<QSqlQuery *> Connection::prepared(Query query, SqlFailure *failure)
{
    if (const auto found = m_statements.find(int(query)); found != m_statements.end())
        return found->second.get();
    auto statement = std::make_unique<QSqlQuery>(m_database);
    const QueryInfo &info = queryInfo(query);
    if (!statement->prepare(info.text)) {
        failure->connectionLost = !isOpen();
        failure->sqlState = statement->lastError().nativeErrorCode().toLatin1();
        if (!failure->connectionLost)
            qCCritical(logStorage).noquote()
                << info.name << "can't be prepared:" << failure->sqlState;
        return toError(info.name, *failure);
    }
    QSqlQuery *out = statement.get();
    m_statements.emplace(int(query), std::move(statement));
    return out;
}

Result<void> Connection::runTransaction(const Actor &actor,
                                        const std::function<Result<void>(Transaction &)> &work)
{
    bool reconnected = false;
    for (int attempt = 1;; ++attempt) {
        auto begun = begin(actor);
        if (!begun) {
            // One try more: it may only have been idle for too long, or the server restarted.
            if (!reconnected && begun.error().code == ErrorCode::ServiceUnavailable && !isOpen()) {
                reconnected = true;
                if (open())
                    continue;
            }
            return begun.error();
        }
        Transaction &transaction = **begun;
        Result<void> result;
        try {
            result = work(transaction);
        } catch (const std::exception &exception) {
            Error error(ErrorCode::InternalError);
            error.internal = u"exception: "_s + QString::fromLatin1(exception.what());
            qCCritical(logStorage).noquote() << error.internal;
            return error;
        }
        if (result)
            result = transaction.commit();
        if (result)
            return {};

        const QByteArray state = transaction.lastSqlState();
        const bool lost = transaction.connectionLost();
        const bool unsure = transaction.commitSent();
        begun->reset();
        if (lost) {
            close();
            if (!unsure && !reconnected) {
                reconnected = true;
                continue;
            }
            return result;
        }
        if (!isRetryable(state) || attempt >= maxAttempts)
            return result;
        if (state == "26000" || state == "0A000")
            m_statements.clear();
        else
            QThread::msleep(QRandomGenerator::global()->bounded(2u, 5u << attempt));
    }
}

Result<void> Connection::validateQueries()
{
    if (auto opened = open(); !opened)
        return opened.error();
    QStringList broken;
    for (const Query query : allQueries()) {
        SqlFailure failure;
        if (const auto statement = prepared(query, &failure); !statement)
            broken.append(
                u"%1 (%2)"_s.arg(queryInfo(query).name, QString::fromLatin1(failure.sqlState)));
    }
    if (broken.isEmpty())
        return {};
    Error error(ErrorCode::InternalError);
    error.internal = u"queries that don't fit the database: "_s + broken.join(u", "_s);
    return error;
}

} // namespace oh::storage
