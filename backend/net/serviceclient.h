// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

/// Calls to services that the configuration names: unlike files::fetchFromWeb(), which follows
/// what anybody writes.
namespace oh::net {

/// Asked from time to time; true ends a call with Canceled.
using Stopping = std::function<bool()>;
/// Sleeps; false when `stopping` ended it.
using Wait = std::function<bool(std::chrono::milliseconds, const Stopping &)>;

struct ServiceRequest
{
    QByteArray method = "GET";
    QString url;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
};

struct ServiceAnswer
{
    int status = 0;
    QByteArray body = {};
    /// By name in small letters; of several of a name the last.
    QHash<QByteArray, QByteArray> headers = {};
    /// As the service wishes; negative when it says nothing.
    std::chrono::milliseconds retryAfter{-1};
};

struct CallLimits
{
    /// Of one try, all in all.
    std::chrono::milliseconds timeout{30'000};
    std::chrono::milliseconds connectTimeout{10'000};
    qint64 mostAnswerBytes = 8LL * 1024 * 1024;
    /// Of one request, when the service is busy or can't be reached: it is to be one that can be
    /// repeated. 1 for those that can't.
    int attempts = 3;
    /// The longest wait between two of them; a service that wants more gets the answer handed out
    /// at once, so that a job can be tried again by then.
    std::chrono::milliseconds longestWait{20'000};
    /// Statuses beyond 408, 425, 429 and those of a server's failure that are worth another try.
    QList<int> alsoPassing = {};
    /// When all calls that belong together have to be over, whatever each of them may take.
    std::optional<std::chrono::steady_clock::time_point> until = {};

    /// Of `timeout`, what `until` leaves of it now; nothing or less when it is over.
    std::chrono::milliseconds timeLeft() const;
};

/// Blocks, so: not in an I/O thread, and not within a transaction. May be used by several threads
/// at once. Its connections are kept for the next call.
class ServiceClient
{
public:
    /// `name` stands in the internal text of errors.
    explicit ServiceClient(QString name, CallLimits limits = {}, Wait wait = {});
    ~ServiceClient();
    ServiceClient(const ServiceClient &) = delete;
    ServiceClient &operator=(const ServiceClient &) = delete;

    /// What the service answers last, whatever its status. NetworkUnreachable: no answer came, and
    /// it may go better later; ServiceUnavailable: one that is too large; Canceled.
    Result<ServiceAnswer> call(const ServiceRequest &request, const Stopping &stopping = {}) const;
    /// The same with limits of its own, for what someone waits for or what can't be repeated.
    Result<ServiceAnswer> call(const ServiceRequest &request, const CallLimits &limits,
                               const Stopping &stopping = {}) const;

    const CallLimits &limits() const { return m_limits; }
    /// An error that says in the log which service did what.
    Error failure(ErrorCode code, const QString &what) const;

private:
    class Handles;

    Result<ServiceAnswer> callOnce(const ServiceRequest &request, const CallLimits &limits,
                                   const Stopping &stopping) const;

    QString m_name;
    CallLimits m_limits;
    Wait m_wait;
    std::unique_ptr<Handles> m_handles;
};

/// The Wait that takes real time.
bool waitUnlessStopping(std::chrono::milliseconds how, const Stopping &stopping);

/// Worth another try: the service is busy, or something on the way is.
bool isPassing(int status);

} // namespace oh::net
