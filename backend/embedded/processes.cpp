// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/processes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QThread>

#include <cerrno>
#include <csignal>
#include <grp.h>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace oh::embedded {

Ran runProgram(const QString &program, const QStringList &arguments, int timeoutSeconds,
               const std::optional<Account> &account)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(u"/"_s);
    process.setStandardInputFile(QProcess::nullDevice());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("PG"_L1))
            environment.remove(name);
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    process.setProcessEnvironment(environment);
    if (account) {
        const gid_t gid = account->gid;
        const uid_t uid = account->uid;
        process.setChildProcessModifier([gid, uid] {
            // Between fork and exec: only what may be called there.
            if (setgroups(1, &gid) != 0 || setgid(gid) != 0 || setuid(uid) != 0)
                _exit(126);
        });
    }
    process.start(program, arguments);
    Ran out;
    if (!process.waitForStarted(10000) || !process.waitForFinished(timeoutSeconds * 1000)) {
        process.kill();
        process.waitForFinished(2000);
        out.output = process.errorString();
        return out;
    }
    out.output = QString::fromUtf8(process.readAll()).trimmed();
    if (process.exitStatus() == QProcess::NormalExit)
        out.exitCode = process.exitCode();
    return out;
}

QList<qint64> processesIn(const QString &dir)
{
    QList<qint64> out;
    const QString canonical = QFileInfo(dir).canonicalFilePath();
    if (canonical.isEmpty())
        return out;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        bool number = false;
        const qint64 pid = entry.toLongLong(&number);
        if (number && QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(pid)) == canonical)
            out.append(pid);
    }
    return out;
}

bool waitForEnd(qint64 pid, int milliseconds)
{
    const int fd = int(syscall(SYS_pidfd_open, pid_t(pid), 0));
    if (fd >= 0) {
        pollfd entry{fd, POLLIN, 0};
        const int ready = poll(&entry, 1, milliseconds);
        ::close(fd);
        return ready > 0;
    }
    // No pidfd (an old kernel): ask again and again.
    for (int waited = 0; kill(pid_t(pid), 0) == 0 || errno == EPERM; waited += 20) {
        if (waited >= milliseconds)
            return false;
        QThread::msleep(20);
    }
    return true;
}

} // namespace oh::embedded
