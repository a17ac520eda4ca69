// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/notificationtexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

struct Notes
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::Notifications)
};

} // namespace

NotificationGroup notificationGroup(NotificationKind kind)
{
    switch (kind) {
    case NotificationKind::SignIn:
    case NotificationKind::AccountSecurity:
    case NotificationKind::AccountDeactivated:
    case NotificationKind::Welcome:
    case NotificationKind::CalendarDisconnected:
        return NotificationGroup::Account;
    case NotificationKind::WaitingListSlot:
    case NotificationKind::RatingRequest:
    case NotificationKind::RatingSubmitted:
    case NotificationKind::TierChanged:
    case NotificationKind::MentorReachOut:
    case NotificationKind::TierOverrideRequested:
    case NotificationKind::OverrideApproved:
    case NotificationKind::OverrideRejected:
        return NotificationGroup::PeopleAndRatings;
    case NotificationKind::TagApprovalPending:
    case NotificationKind::TagApproved:
    case NotificationKind::TagRejected:
        return NotificationGroup::Tags;
    default:
        return NotificationGroup::Meetings;
    }
}

QString notificationGroupName(NotificationGroup group)
{
    switch (group) {
    case NotificationGroup::Meetings:
        return Notes::tr("Meetings");
    case NotificationGroup::PeopleAndRatings:
        return Notes::tr("Mentors, ratings and tiers");
    case NotificationGroup::Tags:
        return Notes::tr("Tags");
    case NotificationGroup::Account:
        return Notes::tr("Your account");
    }
    return {};
}

QString notificationKindName(NotificationKind kind)
{
    switch (kind) {
    case NotificationKind::SignIn:
        return Notes::tr("Sign-in links and codes");
    case NotificationKind::AccountSecurity:
        return Notes::tr("Security of your account");
    case NotificationKind::AccountDeactivated:
        return Notes::tr("Your account is closed");
    case NotificationKind::Welcome:
        return Notes::tr("Welcome");
    case NotificationKind::CalendarDisconnected:
        return Notes::tr("Your calendar is no longer connected");
    case NotificationKind::BookingRequested:
        return Notes::tr("A meeting is requested");
    case NotificationKind::BookingConfirmed:
        return Notes::tr("A meeting is confirmed");
    case NotificationKind::BookingDeclined:
        return Notes::tr("A request is declined");
    case NotificationKind::BookingCancelled:
        return Notes::tr("A meeting is canceled");
    case NotificationKind::BookingExpired:
        return Notes::tr("A request was not answered in time");
    case NotificationKind::BookingRescheduled:
        return Notes::tr("A meeting moves to another time");
    case NotificationKind::BookingChanged:
        return Notes::tr("Details of a meeting change");
    case NotificationKind::BookingReminder:
        return Notes::tr("Reminders before meetings");
    case NotificationKind::RescheduleProposed:
        return Notes::tr("Another time is proposed");
    case NotificationKind::RescheduleDeclined:
        return Notes::tr("A proposed time is refused");
    case NotificationKind::WaitingListSlot:
        return Notes::tr("A mentor you wait for has time");
    case NotificationKind::RatingRequest:
        return Notes::tr("A meeting can be rated");
    case NotificationKind::RatingSubmitted:
        return Notes::tr("Somebody rated a meeting");
    case NotificationKind::TierChanged:
        return Notes::tr("Your tier changes");
    case NotificationKind::MentorReachOut:
        return Notes::tr("A mentor wants to meet you");
    case NotificationKind::TierOverrideRequested:
        return Notes::tr("An exception is requested");
    case NotificationKind::OverrideApproved:
        return Notes::tr("An exception is granted");
    case NotificationKind::OverrideRejected:
        return Notes::tr("An exception is denied");
    case NotificationKind::TagApprovalPending:
        return Notes::tr("A tag waits for approval");
    case NotificationKind::TagApproved:
        return Notes::tr("A tag is approved");
    case NotificationKind::TagRejected:
        return Notes::tr("A tag is rejected");
    }
    return {};
}

bool isNews(NotificationKind kind, Role role)
{
    switch (kind) {
    case NotificationKind::SignIn:
    case NotificationKind::AccountSecurity:
    case NotificationKind::AccountDeactivated:
    case NotificationKind::Welcome:
    case NotificationKind::BookingConfirmed:
    case NotificationKind::BookingCancelled:
    case NotificationKind::BookingRescheduled:
    case NotificationKind::BookingChanged:
    case NotificationKind::RatingSubmitted:
        return false;
    case NotificationKind::BookingRequested:
        return role == Role::Mentor; // the mentee is told that it was sent
    default:
        return true;
    }
}

QString notificationIcon(NotificationKind kind)
{
    switch (kind) {
    case NotificationKind::SignIn:
    case NotificationKind::AccountSecurity:
    case NotificationKind::AccountDeactivated:
        return u"shield"_s;
    case NotificationKind::Welcome:
        return u"user"_s;
    case NotificationKind::BookingRequested:
        return u"inbox"_s;
    case NotificationKind::BookingConfirmed:
        return u"check"_s;
    case NotificationKind::BookingDeclined:
    case NotificationKind::BookingCancelled:
    case NotificationKind::RescheduleDeclined:
    case NotificationKind::OverrideRejected:
    case NotificationKind::TagRejected:
        return u"x"_s;
    case NotificationKind::BookingExpired:
    case NotificationKind::BookingReminder:
    case NotificationKind::RescheduleProposed:
    case NotificationKind::WaitingListSlot:
        return u"clock"_s;
    case NotificationKind::RatingRequest:
    case NotificationKind::RatingSubmitted:
    case NotificationKind::TierChanged:
        return u"star"_s;
    case NotificationKind::MentorReachOut:
        return u"people"_s;
    case NotificationKind::TierOverrideRequested:
    case NotificationKind::OverrideApproved:
    case NotificationKind::TagApprovalPending:
    case NotificationKind::TagApproved:
        return u"shield"_s;
    case NotificationKind::CalendarDisconnected:
        return u"alert"_s;
    case NotificationKind::BookingRescheduled:
    case NotificationKind::BookingChanged:
        return u"calendar"_s;
    }
    return u"bell"_s;
}

QString mandatoryMailReason(NotificationKind kind)
{
    if (!mailIsMandatory(kind))
        return {};
    switch (kind) {
    case NotificationKind::SignIn:
        return Notes::tr("Always by e-mail: you sign in with it.");
    case NotificationKind::BookingCancelled:
    case NotificationKind::BookingRescheduled:
        return Notes::tr("Always by e-mail: nobody should wait in vain.");
    default:
        return Notes::tr("Always by e-mail: it protects your account.");
    }
}

QString mailOnlyReason(NotificationKind kind)
{
    return isKeptInApp(kind) ? QString()
                             : Notes::tr("Not listed here: it reaches you while you are signed "
                                         "out.");
}

} // namespace oh::ui
