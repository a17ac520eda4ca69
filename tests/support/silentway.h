// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/connectionconfig.h"

#include <QTemporaryDir>

#include <atomic>
#include <list>
#include <thread>

namespace oh::test {

/// A way to PostgreSQL that can begin to swallow what goes over it, as networks do: nobody hears of
/// it, and connections stay open. Has a thread of its own.
class SilentWay
{
public:
    /// To the database of `behind`, which is reached by a Unix socket. qFatal when it can't stand.
    explicit SilentWay(const storage::ConnectionConfig &behind);
    ~SilentWay();
    Q_DISABLE_COPY_MOVE(SilentWay)

    /// The same login, this way.
    storage::ConnectionConfig through() const;

    /// Nothing passes from here on, in neither direction, on no connection.
    void swallowAll(bool swallow) { m_swallowsAll = swallow; }
    /// Connections that are open now: PostgreSQL hears, and is not heard any more. Others pass.
    void swallowAnswers();

private:
    struct Passage
    {
        int client = -1;
        int server = -1;
        bool isDeaf = false;
    };

    void run();
    void accept();
    bool pass(int from, int to, bool swallowed);

    storage::ConnectionConfig m_behind;
    QTemporaryDir m_folder;
    int m_listening = -1;
    std::atomic<bool> m_swallowsAll = false;
    std::atomic<bool> m_deafenAll = false;
    std::atomic<bool> m_stopping = false;
    std::list<Passage> m_passages;
    std::thread m_thread;
};

} // namespace oh::test
