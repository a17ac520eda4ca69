// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hungpostgres.h"

#include "backend/embedded/processes.h"
#include "tests/support/testdatabase.h"

#include <csignal>

using namespace Qt::StringLiterals;

namespace oh::test {

HungPostgres::HungPostgres(TestDatabase &database, What what)
{
    {
        // Its own connection is to be gone by then.
        RawConnection admin(database.adminConfig());
        if (what == What::Everything) {
            const QString folder = admin.scalar(u"SHOW data_directory"_s).toString();
            const QList<qint64> pids = embedded::processesIn(folder);
            for (const qint64 pid : pids)
                m_pids.append(QString::number(pid));
        } else {
            m_pids = admin
                         .scalar(u"SELECT string_agg(pid::text, ' ') FROM pg_stat_activity WHERE "
                                 "datname = ? AND pid <> pg_backend_pid() AND "
                                 // Autovacuum's workers hold locks that others then wait for.
                                 "backend_type = 'client backend'"_s,
                                 {database.name()})
                         .toString()
                         .split(u' ', Qt::SkipEmptyParts);
        }
    }
    if (m_pids.isEmpty())
        qFatal("no PostgreSQL to be stopped");
    // It reads until we close the pipe, or are no more.
    m_guard.start(u"/bin/sh"_s,
                  {u"-c"_s, u"cat >/dev/null; kill -CONT %1; true"_s.arg(m_pids.join(u' '))});
    if (!m_guard.waitForStarted())
        qFatal("no guard");
    for (const QString &pid : m_pids)
        ::kill(pid_t(pid.toLongLong()), SIGSTOP);
}

HungPostgres::~HungPostgres()
{
    m_guard.closeWriteChannel();
    if (!m_guard.waitForFinished())
        qFatal("PostgreSQL stands still for good");
}

} // namespace oh::test
