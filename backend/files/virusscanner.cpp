// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/files/virusscanner.h"

#include <QLocalSocket>
#include <QTcpSocket>
#include <QUrl>
#include <QtEndian>

#include <memory>

using namespace Qt::StringLiterals;

namespace oh::files {
namespace {

constexpr qint64 chunkBytes = 256LL * 1024;
constexpr qsizetype maxAnswer = 4096;

Error noVerdict(const QString &why)
{
    Error error(ErrorCode::ServiceUnavailable);
    error.internal = u"virus scanner: "_s + why;
    return error;
}

} // namespace

std::optional<ScannerAddress> scannerAddress(const QString &text)
{
    if (text.startsWith("unix:/"_L1))
        return ScannerAddress{text.mid(5), {}, 0};
    if (!text.startsWith("tcp:"_L1))
        return std::nullopt;
    const QUrl url(u"tcp://"_s + text.mid(4), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() <= 0 || !url.path().isEmpty())
        return std::nullopt;
    return ScannerAddress{{}, url.host(), quint16(url.port())};
}

Result<std::optional<QString>> VirusScanner::scan(QIODevice &content) const
{
    const int patience = int(m_patience.count());
    std::unique_ptr<QIODevice> line;
    if (m_address.socketPath.isEmpty()) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(m_address.host, m_address.port);
        if (!socket->waitForConnected(patience))
            return noVerdict(socket->errorString());
        line = std::move(socket);
    } else {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(m_address.socketPath);
        if (!socket->waitForConnected(patience))
            return noVerdict(socket->errorString());
        line = std::move(socket);
    }
    const auto sent = [&] {
        while (line->bytesToWrite() > 0) {
            if (!line->waitForBytesWritten(patience))
                return false;
        }
        return true;
    };
    constexpr char command[] = "zINSTREAM"; // with its NUL
    bool whole = line->write(command, sizeof command) == sizeof command && sent();
    while (whole) {
        const QByteArray piece = content.read(chunkBytes);
        const quint32 length = qToBigEndian(quint32(piece.size()));
        whole =
            line->write(reinterpret_cast<const char *>(&length), sizeof length) == sizeof length &&
            line->write(piece) == piece.size() && sent();
        if (piece.isEmpty())
            break;
    }
    // It answers and hangs up in the middle of what is too large for it: what it says counts.
    QByteArray answer;
    while (!answer.contains('\0') && answer.size() < maxAnswer) {
        answer += line->readAll();
        if (answer.contains('\0') || !line->waitForReadyRead(patience))
            break;
    }
    answer += line->readAll();
    const QString verdict = QString::fromUtf8(answer.left(answer.indexOf('\0'))).trimmed();
    if (!answer.contains('\0'))
        return noVerdict(u"no answer"_s);
    if (whole && verdict == "stream: OK"_L1)
        return std::optional<QString>();
    if (verdict.startsWith("stream: "_L1) && verdict.endsWith(" FOUND"_L1))
        return std::optional(verdict.mid(8).chopped(6));
    return noVerdict(verdict.left(200));
}

} // namespace oh::files
