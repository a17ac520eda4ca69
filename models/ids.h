// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace oh {

/// A UUID of version 7 (RFC 9562): sorts by creation time, so indexes stay narrow at their end.
QUuid newUuidV7(qint64 msecsSinceEpoch);
/// 36 characters, lower case, no braces. Anything else is nothing.
std::optional<QUuid> parseUuid(QStringView text);

/// An id that cannot be mistaken for another table's. Null ids are falsy.
template <typename Tag>
struct Id
{
    Id() = default;
    explicit Id(const QUuid &uuid) : value(uuid) {}

    static std::optional<Id> parse(QStringView text)
    {
        if (const auto uuid = parseUuid(text))
            return Id(*uuid);
        return std::nullopt;
    }
    QString toString() const { return value.toString(QUuid::WithoutBraces); }
    bool isNull() const { return value.isNull(); }

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return value < other.value; }

    QUuid value;
};

// Here, where argument-dependent look-up finds it; clazy takes the template's argument for global.
template <typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0) // clazy:exclude=qhash-namespace
{
    return qHash(id.value, seed);
}

using UserId = Id<struct UserTag>;
using CompanyId = Id<struct CompanyTag>;
using TaxonomyId = Id<struct TaxonomyTag>;
using BlockId = Id<struct BlockTag>;
using TimeOffId = Id<struct TimeOffTag>;
using TravelId = Id<struct TravelTag>;
using SlotId = Id<struct SlotTag>;
using BookingId = Id<struct BookingTag>;
using LocationId = Id<struct LocationTag>;
using SessionId = Id<struct SessionTag>;
using ProposalId = Id<struct ProposalTag>;
using WaitingId = Id<struct WaitingTag>;
using NoteId = Id<struct NoteTag>;
using ActionItemId = Id<struct ActionItemTag>;
using JobId = Id<struct JobTag>;
using MailId = Id<struct MailTag>;
using NewsId = Id<struct NewsTag>;
using ExportId = Id<struct ExportTag>;
using ExceptionId = Id<struct ExceptionTag>;
using InterestId = Id<struct InterestTag>;
using NotificationId = Id<struct NotificationTag>;
using RatingId = Id<struct RatingTag>;
using HistoryId = Id<struct HistoryTag>;
using AuditId = Id<struct AuditTag>;
/// Whatever an entry of the audit log is about.
using AuditSubjectId = Id<struct AuditSubjectTag>;
using FileId = Id<struct FileTag>;
using AvatarId = Id<struct AvatarTag>;
using UploadId = Id<struct UploadTag>;

} // namespace oh
