// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QTcpServer>
#include <QUrl>

namespace oh::test {

/// Stands between a client and a server on this machine, and lets answers wait as long as the test
/// says. Notes what the client did not wait for. What is sent live passes at once.
class SlowWay : public QTcpServer
{
    Q_OBJECT

public:
    explicit SlowWay(quint16 target, QObject *parent = nullptr);

    QUrl url() const;
    /// Of every answer from here on.
    void setPause(int msecs) { m_pause = msecs; }
    /// Requests whose connection the client closed before the answer: "GET /path".
    const QByteArrayList &givenUp() const { return m_givenUp; }
    /// All of them, from the first one on.
    int requests() const { return m_requests; }

private:
    class Passage;
    void accept();

    const quint16 m_target;
    int m_pause = 0;
    int m_requests = 0;
    QByteArrayList m_givenUp;
};

} // namespace oh::test
