// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/consolesamples.h"

namespace oh::test {

/// "Mentee 7" asks for "Mentor 107", an hour ago.
inline api::TierOverride sampleRequest(int number, OverrideStatus status = OverrideStatus::Pending)
{
    api::TierOverride request;
    request.id = sampleId<ExceptionId>(number);
    request.menteeId = sampleId<UserId>(number);
    request.mentorId = sampleId<UserId>(100 + number);
    request.mentee.id = request.menteeId;
    request.mentee.name = QStringLiteral("Mentee %1").arg(number);
    request.mentee.reputationTier = Tier::Bronze;
    request.mentor.id = request.mentorId;
    request.mentor.name = QStringLiteral("Mentor %1").arg(100 + number);
    request.mentor.reputationTier = Tier::Gold;
    request.reason = QStringLiteral("Reason %1").arg(number);
    request.status = status;
    request.createdAt = QDateTime({2026, 1, 5}, {8, 0}, Qt::UTC);
    request.expiresAt = request.createdAt.addDays(7);
    return request;
}

/// Decided a minute ago, by the coordinator of that id.
inline api::TierOverride decidedRequest(int number, OverrideStatus status, UserId by,
                                        const QString &name)
{
    api::TierOverride request = sampleRequest(number, status);
    request.reviewer = api::PersonRef{by, name, {}, {}, {}, Tier::Silver, {}};
    request.reviewedAt = QDateTime({2026, 1, 5}, {8, 59}, Qt::UTC);
    return request;
}

inline api::OverrideQueue overrideQueue(const QList<api::TierOverride> &items, int total = -1)
{
    api::OverrideQueue queue;
    queue.items = items;
    queue.total = total < 0 ? int(items.size()) : total;
    queue.counts.pending = queue.total;
    return queue;
}

/// "Tag 7" of an industry, asked for by "Founder 7".
inline api::AdminTag sampleTag(int number, TagStatus status = TagStatus::Pending)
{
    api::AdminTag tag;
    tag.id = sampleId<TaxonomyId>(number);
    tag.category = TagCategory::Industry;
    tag.displayName = QStringLiteral("Tag %1").arg(number);
    tag.value = QStringLiteral("tag_%1").arg(number);
    tag.status = status;
    tag.createdAt = QDateTime({2026, 1, 5}, {8, 0}, Qt::UTC);
    tag.version = 3;
    if (status == TagStatus::Pending) {
        tag.source = TagSource::User;
        tag.requestedAt = tag.createdAt;
        tag.requestedBy = api::PersonRef{sampleId<UserId>(number),
                                         QStringLiteral("Founder %1").arg(number),
                                         {},
                                         {},
                                         {},
                                         Tier::Silver,
                                         {}};
    }
    return tag;
}

} // namespace oh::test
