// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace oh {

class Clock;

/// Why a delivery failed, for the queue to decide. Travels in an Error as MailRejected or
/// MailDeferred.
struct DeliveryFailure
{
    bool permanent = false; ///< trying again can't help
    int smtpCode = 0;       ///< 0: it did not come to an answer
    QString logText;        ///< for logs: no addresses, nothing that the other server wrote
    /// The recipient's address is what was refused for good, not the sender, the content or us.
    bool refusesAddress = false;

    Error toError() const;
    static DeliveryFailure fromError(const Error &error);

    bool operator==(const DeliveryFailure &) const = default;
};

/// Where messages go. `deliver` blocks: call it on a worker thread only.
class MailTransport
{
public:
    virtual ~MailTransport() = default;
    /// `message` has CRLF line ends; `from` and `recipients` are the envelope, bare addresses.
    virtual Result<void> deliver(const QByteArray &message, const QString &from,
                                 const QStringList &recipients) = 0;
};

/// Puts every message into a directory as a file `<UTC time>-<id>.eml` of mode 0600, which appears
/// whole or not at all. Its name sorts by time. Any thread.
class EmlDirectoryTransport final : public MailTransport
{
public:
    /// The directory is made when missing. The clock must outlive this.
    EmlDirectoryTransport(QString directory, const Clock &clock);
    Result<void> deliver(const QByteArray &message, const QString &from,
                         const QStringList &recipients) override;

private:
    const QString m_directory;
    const Clock &m_clock;
};

struct SmtpOptions
{
    enum class Security {
        None,     ///< smtp://; for a relay on the same machine
        StartTls, ///< smtp://, upgraded; a server that does not offer it gets no mail
        Tls,      ///< smtps://
    };
    QString host;
    quint16 port = 25;
    Security security = Security::StartTls;
    QString user; ///< empty: no AUTH
    QString password;
    QString caFile; ///< PEM; empty: the system's
    QString heloName;
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds totalTimeout{60'000};
};

/// One SMTP server. Keeps its connection between deliveries; one delivery at a time, any thread.
class SmtpTransport final : public MailTransport
{
public:
    explicit SmtpTransport(SmtpOptions options);
    ~SmtpTransport() override;
    Result<void> deliver(const QByteArray &message, const QString &from,
                         const QStringList &recipients) override;

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace oh
