// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QUrl>

namespace oh::test {

/// Stands between a client and a server on this machine, passes everything on as it is, and
/// remembers the last access token that came by: what somebody who listened could replay.
class Relay : public QTcpServer
{
    Q_OBJECT

public:
    explicit Relay(quint16 target, QObject *parent = nullptr);

    QUrl url() const;
    QByteArray lastBearer() const { return m_bearer; }

private:
    void accept();
    void note(const QByteArray &bytes);

    const quint16 m_target;
    QByteArray m_bearer;
};

} // namespace oh::test
