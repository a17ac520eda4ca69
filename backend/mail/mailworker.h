// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/backgroundpace.h"
#include "backend/mail/mailrenderer.h"
#include "backend/mail/mimemessage.h"
#include "models/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace oh {

class Clock;
class KeyRing;
class MailTransport;
struct MailReader;
namespace storage {
class Database;
class Row;
} // namespace storage

struct MailWorkerOptions
{
    MailAddress from;
    /// What links to the server begin with; no slash at the end.
    QString publicUrl;
    /// Of people who have chosen none.
    Language language = Language::English;
    /// Between looks at the outbox without being woken: another process's mails, and retries.
    std::chrono::milliseconds pollInterval{1000};
    /// How long a mail belongs to the worker that took it. Longer than a delivery can take.
    int leaseSeconds = 150;
    int firstRetrySeconds = 5;
    int longestRetrySeconds = 60 * 60;
    /// After that a mail is given up.
    int giveUpSeconds = 24 * 60 * 60;
    /// While requests wait for the database.
    jobs::PaceOptions pace = {};
    /// No other process works on this database, so mails under way at the start are nobody's.
    bool onlyWorker = false;
};

/// Sends what waits in the outbox (FR32, FR39, NFR27), in a thread of its own. A mail is marked
/// sent after its delivery: a crash in between sends it again, under the same Message-ID, but none
/// is lost. Any number of workers, in any number of processes, share an outbox; who is told of one
/// booking several times is told in order all the same, and no invitation follows a cancellation.
class MailWorker
{
public:
    /// Everything handed in outlives the worker. The thread starts with start().
    MailWorker(MailWorkerOptions options, storage::Database &database, const KeyRing &keys,
               MailTransport &transport, const Clock &clock);
    /// Lets a delivery that is under way finish.
    ~MailWorker();
    Q_DISABLE_COPY_MOVE(MailWorker)

    void start();
    void stop();
    /// There may be new mail. Any thread.
    void wake();

    /// What became of the tries of this process, as Prometheus text. Any thread.
    QByteArray metricsText() const;

    /// How long to wait after a number of failed attempts; `jitter` from 0 to 1 spreads them.
    static int retryDelay(const MailWorkerOptions &options, int attempts, double jitter);

private:
    void loop();
    /// How many mails were taken; negative when the database could not be asked.
    int sendDue();
    void send(const storage::Row &row);
    /// Of no use any more; `why` is for the log of notifications.
    void skip(const storage::Row &row, QLatin1StringView why);
    Result<MimeMessage> compose(const storage::Row &row) const;
    Result<QJsonObject> signInVariables(const QJsonObject &facts, const MailReader &reader) const;
    Result<void> mark(const std::function<Result<int>()> &statement);
    bool stopping() const;
    void rest(std::chrono::milliseconds time);
    /// For as long, whatever is queued meanwhile; false when the worker is to stop.
    bool pause(std::chrono::milliseconds time);

    const MailWorkerOptions m_options;
    storage::Database &m_database;
    const KeyRing &m_keys;
    MailTransport &m_transport;
    const Clock &m_clock;
    const MailRenderer m_renderer;
    std::atomic<quint64> m_sent{0};
    std::atomic<quint64> m_deferred{0};
    std::atomic<quint64> m_failed{0};
    mutable std::mutex m_mutex;
    std::condition_variable m_signal;
    bool m_stopping = false;
    bool m_woken = false;
    std::thread m_thread;
};

} // namespace oh
