// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/desktop/busyserver.h"

#include "backend/auth/keyring.h"
#include "backend/services/personaldata.h"

#include <QDeadlineTimer>
#include <QTemporaryFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace oh::test {
namespace {

constexpr int settleMsecs = 300'000;

/// The seed leaves addresses that no key opens; who looks at an account would see an error.
bool sealAddresses(const DemoProcess &server)
{
    const auto keys = KeyRing::load(server.keysFile());
    if (!keys)
        return false;
    QString statement = u"SET session_replication_role = replica;\n"
                        "UPDATE users u SET email_sealed = s.email FROM (VALUES "_s;
    const QStringList ids =
        server.column(u"SELECT id FROM users WHERE email_sealed = '\\x00' ORDER BY id"_s);
    QStringList rows;
    for (const QString &id : ids) {
        const auto user = UserId::parse(id);
        if (!user)
            return false;
        const QByteArray sealed = sealEmail(**keys, *user, id.left(8) + u"@example.test"_s);
        rows.append(u"('%1'::uuid, '\\x%2'::bytea)"_s.arg(id, QString::fromLatin1(sealed.toHex())));
    }
    statement += rows.join(u",\n"_s) + u") s (id, email) WHERE u.id = s.id"_s;
    QTemporaryFile file;
    if (rows.isEmpty() || !file.open())
        return false;
    file.write(statement.toUtf8());
    file.close();
    return server.sqlFile(file.fileName());
}

} // namespace

bool makeBusy(DemoProcess &server)
{
    const QString folder = u"" OH_SOURCE_DIR "/tests/benchmark/"_s;
    if (!server.sqlFile(folder + u"seed.sql"_s, {{u"scale"_s, u"1"_s}}) ||
        !server.sqlFile(folder + u"desktop/busy.sql"_s) || !sealAddresses(server) ||
        !server.stop() || !server.start())
        return false;
    const QDeadlineTimer deadline(settleMsecs);
    while (!deadline.hasExpired()) {
        QThread::msleep(500);
        const QStringList waiting =
            server.column(u"SELECT count(*) FROM jobs WHERE status NOT IN ('done', 'dead') "
                          "AND run_at < now() + interval '1 minute'"_s);
        // A mail to sign in with would wait behind thousands about meetings of the past.
        if (waiting.value(0) == "0"_L1)
            return server.sql(u"DELETE FROM mail_outbox"_s);
    }
    return false;
}

} // namespace oh::test
