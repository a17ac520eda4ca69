// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace oh {

/// What another mail server, or who reads mail there, says of a mail of ours that it had taken.
struct ReturnedMail
{
    enum class Kind {
        Failed,    ///< it will not be delivered
        Other,     ///< late so far, delivered, passed on: nothing to do
        Complaint, ///< its reader calls it a nuisance (RFC 5965)
    };
    Kind kind = Kind::Other;
    /// Of our mail, without brackets.
    QString messageId;
    /// "5.1.1" of a failure, the type ("abuse") of a complaint. Nothing else of what they wrote:
    /// addresses and their words are not for logs.
    QString code;
    /// The address is refused for good, as against one that could not be reached in time, and a
    /// sender or content that is not wanted there (judgeRefusal()).
    bool isPermanent = false;

    bool operator==(const ReturnedMail &) const = default;
};

/// A delivery status notification (RFC 3464) or a feedback report (RFC 5965); nothing for any other
/// message, and for one that does not say which mail it is about. Any thread.
std::optional<ReturnedMail> readReturnedMail(const QByteArray &message);

} // namespace oh
