// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/transactionpooler.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace oh::test {

namespace {

/// Only a part of the socket's name: nothing listens on TCP.
constexpr int poolerPort = 6432;

void writeFor(const passwd *account, const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("can't write %s", qPrintable(path));
    file.close();
    if (account && chown(path.toUtf8().constData(), account->pw_uid, account->pw_gid) != 0)
        qFatal("can't give %s away", qPrintable(path));
}

} // namespace

TransactionPooler::TransactionPooler(const storage::ConnectionConfig &behind, int connections)
    : m_behind(behind)
{
    // It refuses to run as root.
    const passwd *account = geteuid() == 0 ? getpwnam("postgres") : nullptr;
    const QString folder = m_folder.path();
    if (account && chown(folder.toUtf8().constData(), account->pw_uid, account->pw_gid) != 0)
        qFatal("can't give %s away", qPrintable(folder));
    const QString users = folder + u"/users"_s;
    writeFor(account, users, "\"" + m_behind.user.toUtf8() + "\" \"\"\n");
    const QString settings = folder + u"/pgbouncer.ini"_s;
    writeFor(account, settings,
             u"[databases]\n%1 = host=%2 port=%3 dbname=%1\n"
             "[pgbouncer]\npool_mode = transaction\ndefault_pool_size = %4\nauth_type = trust\n"
             "auth_file = %5\nlisten_addr =\nlisten_port = %6\nunix_socket_dir = %7\n"
             "max_client_conn = 200\n"_s.arg(m_behind.database, m_behind.host)
                 .arg(m_behind.port)
                 .arg(connections)
                 .arg(users)
                 .arg(poolerPort)
                 .arg(folder)
                 .toUtf8());
    QStringList arguments{settings};
    if (account)
        arguments << u"-u"_s << u"postgres"_s;
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"/usr/sbin/pgbouncer"_s, arguments);
    const QString socket = u"%1/.s.PGSQL.%2"_s.arg(folder).arg(poolerPort);
    const QDeadlineTimer deadline(10'000);
    while (!QFile::exists(socket)) {
        if (deadline.hasExpired() || !m_process.waitForStarted() ||
            m_process.state() != QProcess::Running)
            qFatal("no pooler: %s", m_process.readAll().constData());
        QThread::msleep(10);
    }
}

TransactionPooler::~TransactionPooler()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

storage::ConnectionConfig TransactionPooler::through() const
{
    storage::ConnectionConfig config = m_behind;
    config.host = m_folder.path();
    config.port = poolerPort;
    return config;
}

} // namespace oh::test
