// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/notifications.h"

using namespace Qt::StringLiterals;

namespace oh {
namespace {

/// Whom a kind concerns; the parties of meetings are mentors and mentees.
enum class For { Everybody, Parties, Mentees, Coordinators };
/// Unsubscribable ones can be turned off from the mail itself.
enum class Mail { Mandatory, Optional, Unsubscribable };

struct Rules
{
    NotificationKind kind;
    For whom;
    Mail mail;
    bool keptInApp = true;
};

constexpr Rules rules[] = {
    {NotificationKind::SignIn, For::Everybody, Mail::Mandatory, false},
    {NotificationKind::AccountSecurity, For::Everybody, Mail::Mandatory},
    {NotificationKind::AccountDeactivated, For::Everybody, Mail::Mandatory, false},
    {NotificationKind::Welcome, For::Everybody, Mail::Optional},
    {NotificationKind::CalendarDisconnected, For::Parties, Mail::Optional},
    {NotificationKind::BookingRequested, For::Parties, Mail::Optional},
    {NotificationKind::BookingConfirmed, For::Parties, Mail::Optional},
    {NotificationKind::BookingDeclined, For::Mentees, Mail::Optional},
    {NotificationKind::BookingCancelled, For::Parties, Mail::Mandatory},
    {NotificationKind::BookingExpired, For::Mentees, Mail::Optional},
    {NotificationKind::BookingRescheduled, For::Parties, Mail::Mandatory},
    {NotificationKind::BookingChanged, For::Everybody, Mail::Optional},
    {NotificationKind::BookingReminder, For::Parties, Mail::Unsubscribable},
    {NotificationKind::RescheduleProposed, For::Parties, Mail::Optional},
    {NotificationKind::RescheduleDeclined, For::Parties, Mail::Optional},
    {NotificationKind::WaitingListSlot, For::Mentees, Mail::Unsubscribable},
    {NotificationKind::RatingRequest, For::Parties, Mail::Unsubscribable},
    {NotificationKind::RatingSubmitted, For::Parties, Mail::Unsubscribable},
    {NotificationKind::TierChanged, For::Parties, Mail::Unsubscribable},
    {NotificationKind::MentorReachOut, For::Mentees, Mail::Unsubscribable},
    {NotificationKind::TierOverrideRequested, For::Coordinators, Mail::Optional},
    {NotificationKind::OverrideApproved, For::Mentees, Mail::Optional},
    {NotificationKind::OverrideRejected, For::Mentees, Mail::Optional},
    {NotificationKind::TagApprovalPending, For::Coordinators, Mail::Optional},
    {NotificationKind::TagApproved, For::Parties, Mail::Optional},
    {NotificationKind::TagRejected, For::Parties, Mail::Optional},
    {NotificationKind::ExportFinished, For::Coordinators, Mail::Optional},
    {NotificationKind::DataExportReady, For::Everybody, Mail::Optional},
};

static_assert(hasRowForEachValue(rules));

const Rules &rulesOf(NotificationKind kind)
{
    return rules[size_t(kind)];
}

} // namespace

bool mailIsMandatory(NotificationKind kind)
{
    return rulesOf(kind).mail == Mail::Mandatory;
}

bool isKeptInApp(NotificationKind kind)
{
    return rulesOf(kind).keptInApp;
}

bool mayBeUnsubscribed(NotificationKind kind)
{
    return rulesOf(kind).mail == Mail::Unsubscribable;
}

bool concerns(NotificationKind kind, Role role)
{
    switch (rulesOf(kind).whom) {
    case For::Everybody:
        return true;
    case For::Parties:
        return role != Role::Coordinator;
    case For::Mentees:
        return role == Role::Mentee;
    case For::Coordinators:
        return role == Role::Coordinator;
    }
    return false;
}

} // namespace oh
