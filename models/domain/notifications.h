// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/language.h"

#include <QMetaType>

namespace oh {

/// What people are told about. The names are those of the database's notification_type.
enum class NotificationKind {
    SignIn,
    AccountSecurity,
    AccountDeactivated,
    Welcome,
    CalendarDisconnected,
    BookingRequested,
    BookingConfirmed,
    BookingDeclined,
    BookingCancelled,
    BookingExpired,
    BookingRescheduled,
    BookingChanged,
    BookingReminder,
    RescheduleProposed,
    RescheduleDeclined,
    WaitingListSlot,
    RatingRequest,
    RatingSubmitted,
    TierChanged,
    MentorReachOut,
    TierOverrideRequested,
    OverrideApproved,
    OverrideRejected,
    TagApprovalPending,
    TagApproved,
    TagRejected,
    ExportFinished,
    DataExportReady
};
template <>
struct EnumStrings<NotificationKind>
{
    static constexpr EnumEntry<NotificationKind> table[] = {
        {NotificationKind::SignIn, "sign_in"},
        {NotificationKind::AccountSecurity, "account_security"},
        {NotificationKind::AccountDeactivated, "account_deactivated"},
        {NotificationKind::Welcome, "welcome"},
        {NotificationKind::CalendarDisconnected, "calendar_disconnected"},
        {NotificationKind::BookingRequested, "booking_requested"},
        {NotificationKind::BookingConfirmed, "booking_confirmed"},
        {NotificationKind::BookingDeclined, "booking_declined"},
        {NotificationKind::BookingCancelled, "booking_cancelled"},
        {NotificationKind::BookingExpired, "booking_expired"},
        {NotificationKind::BookingRescheduled, "booking_rescheduled"},
        {NotificationKind::BookingChanged, "booking_changed"},
        {NotificationKind::BookingReminder, "booking_reminder"},
        {NotificationKind::RescheduleProposed, "reschedule_proposed"},
        {NotificationKind::RescheduleDeclined, "reschedule_declined"},
        {NotificationKind::WaitingListSlot, "waiting_list_slot"},
        {NotificationKind::RatingRequest, "rating_request"},
        {NotificationKind::RatingSubmitted, "rating_submitted"},
        {NotificationKind::TierChanged, "tier_changed"},
        {NotificationKind::MentorReachOut, "mentor_reach_out"},
        {NotificationKind::TierOverrideRequested, "tier_override_requested"},
        {NotificationKind::OverrideApproved, "override_approved"},
        {NotificationKind::OverrideRejected, "override_rejected"},
        {NotificationKind::TagApprovalPending, "tag_approval_pending"},
        {NotificationKind::TagApproved, "tag_approved"},
        {NotificationKind::TagRejected, "tag_rejected"},
        {NotificationKind::ExportFinished, "export_finished"},
        {NotificationKind::DataExportReady, "data_export_ready"}};
};

/// Whether people can do without mails of this kind. Not without those that let them in, that are
/// about the account, or that say that a meeting takes place at another time or not at all.
bool mailIsMandatory(NotificationKind kind);
/// Whether it is kept for the list in the application, too. What concerns somebody who can't sign
/// in (yet) is not.
bool isKeptInApp(NotificationKind kind);
/// Whether its mails carry an unsubscribe link: those that are sent because of the time or of
/// somebody else's wish, not because of something the reader is doing.
bool mayBeUnsubscribed(NotificationKind kind);

/// Whether somebody in that role is ever told of it.
bool concerns(NotificationKind kind, Role role);

} // namespace oh
