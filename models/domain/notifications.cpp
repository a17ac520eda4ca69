// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/notifications.h"

using namespace Qt::StringLiterals;

namespace oh {
namespace {

constexpr qsizetype maxHeader = 1000;

} // namespace

bool mailIsMandatory(NotificationKind kind)
{
    switch (kind) {
    case NotificationKind::SignIn:
    case NotificationKind::AccountSecurity:
    case NotificationKind::AccountDeactivated:
    case NotificationKind::BookingCancelled:
    case NotificationKind::BookingRescheduled:
        return true;
    default:
        return false;
    }
}

bool isKeptInApp(NotificationKind kind)
{
    return kind != NotificationKind::SignIn && kind != NotificationKind::AccountDeactivated;
}

bool mayBeUnsubscribed(NotificationKind kind)
{
    switch (kind) {
    case NotificationKind::BookingReminder:
    case NotificationKind::RatingRequest:
    case NotificationKind::RatingSubmitted:
    case NotificationKind::WaitingListSlot:
    case NotificationKind::MentorReachOut:
    case NotificationKind::TierChanged:
        return true;
    default:
        return false;
    }
}

bool concerns(NotificationKind kind, Role role)
{
    switch (kind) {
    case NotificationKind::TierOverrideRequested:
    case NotificationKind::TagApprovalPending:
        return role == Role::Coordinator;
    case NotificationKind::SignIn:
    case NotificationKind::AccountSecurity:
    case NotificationKind::AccountDeactivated:
    case NotificationKind::Welcome:
        return true;
    case NotificationKind::BookingDeclined:
    case NotificationKind::BookingExpired:
    case NotificationKind::WaitingListSlot:
    case NotificationKind::MentorReachOut:
    case NotificationKind::OverrideApproved:
    case NotificationKind::OverrideRejected:
        return role == Role::Mentee;
    default:
        return role != Role::Coordinator;
    }
}

std::optional<Language> languageForTag(const QString &tag)
{
    const QString primary = tag.trimmed().section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    for (const auto &[language, name] : EnumStrings<Language>::table) {
        if (QString::fromLatin1(name).section(u'-', 0, 0) == primary)
            return language;
    }
    return std::nullopt;
}

std::optional<Language> languageForHeader(const QString &acceptLanguage)
{
    std::optional<Language> best;
    double bestWeight = 0;
    const QStringList choices = acceptLanguage.left(maxHeader).split(u',');
    for (const QString &choice : choices) {
        const auto language = languageForTag(choice.section(u';', 0, 0));
        const QString weightText = choice.section(u';', 1).trimmed();
        bool isNumber = true;
        const double weight = weightText.startsWith("q="_L1)
                                  ? QStringView(weightText).sliced(2).toDouble(&isNumber)
                                  : 1.0;
        if (language && isNumber && weight > bestWeight) {
            best = language;
            bestWeight = weight;
        }
    }
    return best;
}

} // namespace oh
