// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/protocol.h"

#include <QObject>

#include <memory>

namespace oh::http {

class IoWorker;
class Transport;

/// A transport and the protocol on it. A child of its worker, in the worker's thread; ends by
/// telling the worker, which deletes it later.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// Takes over the descriptor. `refused`: over the cap, to be answered with 503.
    Connection(IoWorker *worker, quint64 id, qintptr descriptor, bool refused);
    ~Connection() override;

    quint64 id() const { return m_id; }
    bool isOpen() const { return m_state != State::Closed; }

    void answer(quint64 sequence, Response response);
    void tick();
    void drain();
    void abort();

private:
    enum class State {
        Open,
        /// The last answer is on its way out.
        Flushing,
        /// It is out; the client's remaining bytes are read and thrown away for a while. Closing at
        /// once would make its system drop the answer unread.
        Lingering,
        Closed,
    };

    void read();
    /// Sends what the protocol has, and moves to the next state when it is done.
    void pump();
    void wrote(qint64 bytes);
    /// Once the last HTTP answer is out, the connection is somebody else's.
    void handOver();
    /// Gives back its place, and tells the worker.
    void finish();
    void startLingering();
    void discardInput();

    IoWorker *const m_worker;
    const quint64 m_id;
    Transport *m_transport = nullptr;
    std::unique_ptr<Protocol> m_protocol;
    QHostAddress m_address;
    State m_state = State::Open;
    bool m_refused = false;
    bool m_readScheduled = false;
    /// Since when nothing has been sent although there is something to send; -1: nothing is.
    qint64 m_stalledSince = -1;
    qint64 m_progress = 0;
    qint64 m_lingerSince = 0;
    qint64 m_discarded = 0;
};

} // namespace oh::http
