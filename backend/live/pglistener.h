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
    PgListener(const storage::ConnectionConfig &config, QByteArray channel,
               std::chrono::milliseconds firstPause, std::chrono::milliseconds lastPause);
    ~PgListener() override;

    /// In its thread, once.
    void begin();

Q_SIGNALS:
    /// From here on nothing is missed; what was sent before may have been.
    void listening();
    void lost();
    void notified(const QByteArray &payload);

private:
    struct Closer
    {
        void operator()(pg_conn *connection) const;
    };

    void open();
    void receive();
    /// A connection that died without a word is found this way.
    void probe();
    void fail();

    const QByteArray m_conninfo;
    const QByteArray m_channel;
    const std::chrono::milliseconds m_firstPause;
    const std::chrono::milliseconds m_lastPause;
    std::chrono::milliseconds m_pause;
    std::unique_ptr<pg_conn, Closer> m_connection;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_retry;
    QTimer m_probe;
};

} // namespace oh::live
