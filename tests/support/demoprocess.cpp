// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demoprocess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace oh::test {
namespace {

/// A database cluster is made at the first start, on a machine that may be busy.
constexpr int startMsecs = 180'000;
constexpr int stopMsecs = 60'000;

} // namespace

DemoProcess::DemoProcess() : m_dir(u"/tmp/oh-demo-XXXXXX"_s) {}

DemoProcess::~DemoProcess()
{
    if (m_process && !stop())
        crash();
}

bool DemoProcess::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process->setStandardErrorFile(m_dir.filePath(u"server.log"_s));
    m_process->start(u"" OH_SERVER_PROGRAM ""_s,
                     {u"--demo"_s, u"--data-dir"_s, m_dir.filePath(u"data"_s), u"--port"_s,
                      QString::number(m_port)});
    QByteArray said;
    const QDeadlineTimer deadline(startMsecs);
    static const QRegularExpression listening(u"^listening on http://127\\.0\\.0\\.1:(\\d+)$"_s,
                                              QRegularExpression::MultilineOption);
    while (!deadline.hasExpired() && m_process->state() != QProcess::NotRunning) {
        m_process->waitForReadyRead(200);
        said += m_process->readAllStandardOutput();
        const auto match = listening.match(QString::fromUtf8(said));
        if (!match.hasMatch())
            continue;
        m_port = match.captured(1).toUShort();
        QFile file(m_dir.filePath(u"data/demo.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QJsonObject people = QJsonDocument::fromJson(file.readAll())[u"emails"_s].toObject();
        for (auto it = people.begin(); it != people.end(); ++it)
            m_emails.insert(it.key(), it->toString());
        return true;
    }
    return false;
}

bool DemoProcess::stop()
{
    if (!m_process)
        return true;
    thaw();
    m_process->terminate();
    const bool good = m_process->waitForFinished(stopMsecs) &&
                      m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
    if (m_process->state() == QProcess::NotRunning)
        m_process.reset();
    return good;
}

void DemoProcess::crash()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(stopMsecs);
    m_process.reset();
}

void DemoProcess::freeze()
{
    signal(SIGSTOP);
}

void DemoProcess::thaw()
{
    signal(SIGCONT);
}

void DemoProcess::signal(int number)
{
    if (m_process && m_process->processId() > 0)
        ::kill(pid_t(m_process->processId()), number);
}

QUrl DemoProcess::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

QString DemoProcess::outbox() const
{
    return m_dir.filePath(u"data/outbox"_s);
}

bool DemoProcess::sql(const QString &statement) const
{
    QString cluster = m_dir.filePath(u"data/postgres"_s);
    // Elsewhere when the database's account may not enter our directory.
    QFile note(m_dir.filePath(u"data/postgres.location"_s));
    if (note.open(QIODevice::ReadOnly))
        cluster = QString::fromUtf8(note.readAll()).trimmed();
    QProcess psql;
    psql.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    psql.start(u"psql"_s,
               {u"-h"_s, cluster + u"/run"_s, u"-U"_s, u"postgres"_s, u"-d"_s, u"officehours"_s,
                u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-c"_s, statement});
    return psql.waitForFinished() && psql.exitStatus() == QProcess::NormalExit &&
           psql.exitCode() == 0;
}

QString DemoProcess::lastWords() const
{
    QFile file(m_dir.filePath(u"server.log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).right(2000)
                                          : QString();
}

} // namespace oh::test
