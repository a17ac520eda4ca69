// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/crypto.h"
#include "backend/mail/transport.h"
#include "models/clock.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

Error diskError(const char *what)
{
    // A full or read-only disk is mended by people, so the message waits.
    return DeliveryFailure{false, 0,
                           QString::fromLatin1(what) + u": "_s +
                               QString::fromLocal8Bit(std::strerror(errno))}
        .toError();
}

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.constData() + written, size_t(bytes.size() - written));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        written += n;
    }
    return ::fsync(fd) == 0;
}

/// Between the number and the words, as a failure travels.
constexpr QChar refusedAddressMark = u':';
constexpr QChar otherFailureMark = u' ';

} // namespace

Error DeliveryFailure::toError() const
{
    Error error(permanent ? ErrorCode::MailRejected : ErrorCode::MailDeferred);
    error.internal = u"%1%2%3"_s.arg(smtpCode, 3, 10, QLatin1Char('0'))
                         .arg(refusesAddress ? refusedAddressMark : otherFailureMark)
                         .arg(logText);
    return error;
}

DeliveryFailure DeliveryFailure::fromError(const Error &error)
{
    return {error.code == ErrorCode::MailRejected, QStringView(error.internal).left(3).toInt(),
            error.internal.mid(4), QStringView(error.internal).mid(3, 1) == refusedAddressMark};
}

EmlDirectoryTransport::EmlDirectoryTransport(QString directory, const Clock &clock)
    : m_directory(std::move(directory)), m_clock(clock)
{}

Result<void> EmlDirectoryTransport::deliver(const QByteArray &message, const QString &,
                                            const QStringList &)
{
    const bool existed = QDir(m_directory).exists();
    if (!existed && QDir().mkpath(m_directory))
        QFile::setPermissions(m_directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString name = m_clock.now().toUTC().toString(u"yyyyMMdd'T'HHmmss.zzz'Z'"_s) + u'-' +
                         QString::fromLatin1(crypto::randomBytes(4).toHex()) + u".eml"_s;
    const QByteArray target = QFile::encodeName(QDir(m_directory).filePath(name));
    const QByteArray temp = QFile::encodeName(QDir(m_directory).filePath(u'.' + name + u".part"_s));
    const int fd = ::open(temp.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return diskError("the outbox can't be written");
    const bool written = writeAll(fd, message);
    const int savedErrno = errno;
    ::close(fd);
    errno = savedErrno;
    if (written && std::rename(temp.constData(), target.constData()) == 0)
        return {};
    const Error error = diskError("the message can't be put into the outbox");
    ::unlink(temp.constData());
    return error;
}

} // namespace oh
