// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ratingrules.h"

using namespace Qt::StringLiterals;

namespace oh {

std::optional<Error> ratingObstacle(const RatingFacts &facts)
{
    switch (facts.status) {
    case BookingStatus::Pending:
    case BookingStatus::Confirmed:
        return Error(ErrorCode::RatingNotPossible,
                     Sentence::tr("This meeting is not over yet. Rate it once it is."));
    case BookingStatus::Canceled:
    case BookingStatus::Expired:
        return Error(ErrorCode::RatingNotPossible,
                     Sentence::tr("This meeting did not take place, so there is nothing to rate."));
    case BookingStatus::Completed:
        break;
    }
    if (facts.alreadyRated)
        return Error(ErrorCode::AlreadyRated);
    if (facts.attendance.value_or(Attendance::Attended) != Attendance::Attended)
        return Error(
            ErrorCode::RatingNotPossible,
            Sentence::tr(
                "It is noted that somebody did not come, so there is nothing to rate. If that "
                "is wrong, correct the attendance first, or ask a coordinator."));
    return std::nullopt;
}

QStringList tidyTopics(const QStringList &topics)
{
    QStringList tidy;
    for (const QString &topic : topics) {
        const QString text = topic.simplified();
        if (!text.isEmpty() && !tidy.contains(text, Qt::CaseInsensitive))
            tidy.append(text);
    }
    return tidy;
}

} // namespace oh
