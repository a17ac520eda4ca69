// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demoprocess.h"

#include "tests/support/clusterdir.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace oh::test {
namespace {

/// A database cluster is made at the first start, on a machine that may be busy.
constexpr int startMsecs = 180'000;
constexpr int startAttempts = 5;
constexpr int stopMsecs = 60'000;
/// Thousands of people are made in a few seconds, or more.
constexpr int sqlMsecs = 300'000;

} // namespace

// Where PostgreSQL's account gets through when this runs as root: else the cluster would be put
// into its home, and stay.
DemoProcess::DemoProcess() : m_dir(makeClusterDir()) {}

DemoProcess::~DemoProcess()
{
    if (m_process && !stop())
        crash();
}

void DemoProcess::set(const QString &variable, const QString &value)
{
    m_environment.insert(variable, value);
}

bool DemoProcess::start()
{
    // Again on the same port: somebody else's test may have it for a moment.
    for (int attempt = 1; attempt < startAttempts && m_port != 0; ++attempt) {
        if (startOnce())
            return true;
        QThread::msleep(500);
    }
    return startOnce();
}

bool DemoProcess::startOnce()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(m_environment);
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process->setStandardErrorFile(path(u"server.log"_s));
    m_process->start(u"" OH_SERVER_PROGRAM ""_s,
                     {u"--demo"_s, u"--data-dir"_s, m_dir, u"--port"_s, QString::number(m_port)});
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
        if (QFile::exists(path(u"postgres.location"_s))) {
            qWarning("PostgreSQL's account may not enter %s: choose another TMPDIR",
                     qPrintable(m_dir));
            return false;
        }
        QFile file(path(u"demo.json"_s));
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

QString DemoProcess::path(const QString &file) const
{
    return m_dir + u'/' + file;
}

QString DemoProcess::outbox() const
{
    return path(u"outbox"_s);
}

bool DemoProcess::sql(const QString &statement) const
{
    return psql({u"-c"_s, statement}).has_value();
}

bool DemoProcess::sqlFile(const QString &file, const QHash<QString, QString> &variables) const
{
    QStringList arguments{u"-o"_s, u"/dev/null"_s};
    for (auto it = variables.begin(); it != variables.end(); ++it)
        arguments << u"-v"_s << it.key() + u'=' + it.value();
    return psql(arguments << u"-f"_s << file).has_value();
}

QStringList DemoProcess::column(const QString &query) const
{
    const auto found = psql({u"-At"_s, u"-c"_s, query});
    return QString::fromUtf8(found.value_or(QByteArray())).split(u'\n', Qt::SkipEmptyParts);
}

QString DemoProcess::keysFile() const
{
    return path(u"keys.json"_s);
}

std::optional<QByteArray> DemoProcess::psql(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"psql"_s,
                  QStringList{u"-h"_s, path(u"postgres/run"_s), u"-U"_s, u"postgres"_s, u"-d"_s,
                              u"officehours"_s, u"-q"_s, u"-X"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s} +
                      arguments);
    if (!process.waitForFinished(sqlMsecs) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

QString DemoProcess::lastWords() const
{
    QFile file(path(u"server.log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).right(2000)
                                          : QString();
}

} // namespace oh::test
