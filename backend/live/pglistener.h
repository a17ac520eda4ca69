// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/connectionconfig.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QSocketNotifier;
struct pg_conn;

namespace oh::live {

/// One connection that LISTENs. Lives in a thread of its own, because connecting blocks; opens the
/// connection again whenever it is lost, with growing pauses.
class PgListener : public QObject
{
    Q_OBJECT

public:
    struct Patience
    {
        /// Between tries to open the connection, doubled up to the last.
        std::chrono::milliseconds firstPause;
        std::chrono::milliseconds lastPause;
        /// PostgreSQL is asked for a sign of life so often, and has so long for it.
        std::chrono::milliseconds probeEvery;
        std::chrono::milliseconds answerWithin;
    };

    PgListener(const storage::ConnectionConfig &config, QByteArray channel,
               const Patience &patience);
    ~PgListener() override;

    /// In its thread, once. Blocks that no longer than connecting and `answerWithin` take.
    void begin();

Q_SIGNALS:
    /// From here on nothing is missed; what was sent before may have been.
    void listening();
    void lost();
    /// One line of a notification; most have no other.
    void notified(const QByteArray &payload);

private:
    struct Closer
    {
        void operator()(pg_conn *connection) const;
    };

    void open();
    void receive();
    /// A connection that died without a word, or whose other end stands still, is found this way.
    /// Nothing waits for the answer.
    void probe();
    bool takeProbesAnswer();
    void giveUpWaiting();
    void fail();

    const QByteArray m_conninfo;
    const QByteArray m_channel;
    const Patience m_patience;
    std::chrono::milliseconds m_pause;
    std::unique_ptr<pg_conn, Closer> m_connection;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_retry;
    QTimer m_probe;
    /// Runs while a probe's answer is waited for.
    QTimer m_answer;
};

} // namespace oh::live
