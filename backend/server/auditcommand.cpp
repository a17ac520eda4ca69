// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/auditcommand.h"

#include "backend/server/consoleoutput.h"
#include "backend/server/demoserver.h"
#include "backend/services/auditchain.h"
#include "backend/storage/database.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace oh::server {
namespace {

constexpr qint64 maxHeadBytes = 200;

Error headFileError(const QString &what)
{
    return Error::technical(ErrorCode::InternalError, what);
}

/// Nothing when there is no such file yet.
Result<std::optional<audit::Head>> readHead(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return std::optional<audit::Head>();
    if (!file.open(QIODevice::ReadOnly))
        return headFileError(u"%1 can't be read: %2"_s.arg(path, file.errorString()));
    const auto head = audit::Head::parse(QString::fromLatin1(file.read(maxHeadBytes)));
    if (!head)
        return headFileError(u"%1 holds no end of an audit log"_s.arg(path));
    return head;
}

Result<void> writeHead(const QString &path, const audit::Head &head)
{
    if (path.isEmpty())
        return {};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(head.text().toLatin1() + '\n') < 0 ||
        !file.commit())
        return headFileError(u"%1 can't be written: %2"_s.arg(path, file.errorString()));
    return {};
}

int verifyAudit(const AuditOptions &options, const storage::Database::Config &config)
{
    const auto noted = readHead(options.headFile);
    if (!noted)
        return fail(noted.error());
    storage::Database::Config unhurried = config;
    unhurried.statementTimeoutMs = 0;
    unhurried.poolSize = 1;
    storage::Database database(unhurried);
    const auto found = database.runBlocking<audit::Verification>(
        storage::Actor::system(),
        [&](storage::Transaction &tx) { return audit::verifyChain(tx, *noted); });
    if (!found)
        return fail(found.error());
    if (found->broken)
        return fail(u"the audit log is broken: entry %1 %2 (%3 entries before it are whole)"_s
                        .arg(found->broken->number)
                        .arg(found->broken->what)
                        .arg(found->broken->number - 1));
    if (const auto written = writeHead(options.headFile, found->head); !written)
        return fail(written.error());
    say(stdout, u"The audit log is whole: %1 entries, %2 of them without words since somebody was "
                "erased. Its end: %3"_s.arg(found->entries)
                    .arg(found->redacted)
                    .arg(found->head.text()));
    if (options.headFile.isEmpty())
        say(stdout, u"Without --head-file this compares with what the database itself notes of its "
                    "end: whoever owns the database can cut off entries there and here."_s);
    else if (!*noted)
        say(stdout, u"%1 is new: from now on, entries that are cut off are noticed by it."_s.arg(
                        options.headFile));
    return exitOk;
}

} // namespace

int verifyAuditWithConfig(const AuditOptions &options, const config::ServerConfig &config)
{
    return verifyAudit(options, config.database);
}

int verifyAuditInDataDir(const AuditOptions &options, const QString &dataDir)
{
    // Beside a server that runs, through its cluster's socket.
    if (const auto running = DemoDatabase::runningConfig(dataDir))
        return verifyAudit(options, *running);
    DemoDatabase database(dataDir);
    if (const auto opened = database.open(); !opened)
        return fail(opened.error());
    return verifyAudit(options, database.appConfig());
}

} // namespace oh::server
