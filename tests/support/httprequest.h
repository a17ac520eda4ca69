// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace oh::test {

struct HttpReply
{
    /// 0 when no answer came.
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const;
    QJsonObject json() const;
    /// The envelope's code; empty for anything else.
    QString code() const;
    QString message() const;
    QJsonArray items() const { return json()[u"items"].toArray(); }
};

/// One request over a connection of its own, blocking. May be called from any thread, so that many
/// people can be played at once.
HttpReply httpRequest(quint16 port, const QByteArray &method, const QByteArray &target,
                      const QByteArray &body = {},
                      const QList<std::pair<QByteArray, QByteArray>> &headers = {});

} // namespace oh::test
