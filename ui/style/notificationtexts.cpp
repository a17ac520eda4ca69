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

using Group = NotificationGroup;
/// Not what they may have done themselves, and what the pages show at once. A request is news to
/// the mentor; the mentee is told that it was sent.
enum class News { Always, Never, ForMentors };

struct Look
{
    NotificationKind kind;
    Group group;
    const char *name;
    const char *icon;
    News news;
};

constexpr Look looks[] = {
    {NotificationKind::SignIn, Group::Account,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "Sign-in links and codes"), "shield", News::Never},
    {NotificationKind::AccountSecurity, Group::Account,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "Security of your account"), "shield", News::Never},
    {NotificationKind::AccountDeactivated, Group::Account,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "Your account is closed"), "shield", News::Never},
    {NotificationKind::Welcome, Group::Account,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "Welcome"), "user", News::Never},
    {NotificationKind::CalendarDisconnected, Group::Account,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "Your calendar is no longer connected"), "alert",
     News::Always},
    {NotificationKind::BookingRequested, Group::Meetings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "A meeting is requested"), "inbox",
     News::ForMentors},
    {NotificationKind::BookingConfirmed, Group::Meetings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "A meeting is confirmed"), "check", News::Never},
    {NotificationKind::BookingDeclined, Group::Meetings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "A request is declined"), "x", News::Always},
    {NotificationKind::BookingCancelled, Group::Meetings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "A meeting is canceled"), "x", News::Never},
    {NotificationKind::BookingExpired, Group::Meetings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "A request was not answered in time"), "clock",
     News::Always},
    {NotificationKind::BookingRescheduled, Group::Meetings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "A meeting moves to another time"), "calendar",
     News::Never},
    {NotificationKind::BookingChanged, Group::Meetings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "Details of a meeting change"), "calendar",
     News::Never},
    {NotificationKind::BookingReminder, Group::Meetings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "Reminders before meetings"), "clock",
     News::Always},
    {NotificationKind::RescheduleProposed, Group::Meetings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "Another time is proposed"), "clock", News::Always},
    {NotificationKind::RescheduleDeclined, Group::Meetings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "A proposed time is refused"), "x", News::Always},
    {NotificationKind::WaitingListSlot, Group::PeopleAndRatings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "A mentor you wait for has time"), "clock",
     News::Always},
    {NotificationKind::RatingRequest, Group::PeopleAndRatings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "A meeting can be rated"), "star", News::Always},
    {NotificationKind::RatingSubmitted, Group::PeopleAndRatings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "Somebody rated a meeting"), "star", News::Never},
    {NotificationKind::TierChanged, Group::PeopleAndRatings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "Your tier changes"), "star", News::Always},
    {NotificationKind::MentorReachOut, Group::PeopleAndRatings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "A mentor wants to meet you"), "people",
     News::Always},
    {NotificationKind::TierOverrideRequested, Group::PeopleAndRatings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "An exception is requested"), "shield",
     News::Always},
    {NotificationKind::OverrideApproved, Group::PeopleAndRatings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "An exception is granted"), "shield", News::Always},
    {NotificationKind::OverrideRejected, Group::PeopleAndRatings,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "An exception is denied"), "x", News::Always},
    {NotificationKind::TagApprovalPending, Group::Tags,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "A tag waits for approval"), "shield",
     News::Always},
    {NotificationKind::TagApproved, Group::Tags,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "A tag is approved"), "shield", News::Always},
    {NotificationKind::TagRejected, Group::Tags,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "A tag is rejected"), "x", News::Always},
    {NotificationKind::ExportFinished, Group::Account,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "An export is finished"), "list", News::Always},
    {NotificationKind::DataExportReady, Group::Account,
     QT_TRANSLATE_NOOP("oh::ui::Notifications", "Your data can be downloaded"), "user",
     News::Always},
};

static_assert(hasRowForEachValue(looks));

const Look &lookOf(NotificationKind kind)
{
    return looks[size_t(kind)];
}

} // namespace

NotificationGroup notificationGroup(NotificationKind kind)
{
    return lookOf(kind).group;
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
    return Notes::tr(lookOf(kind).name);
}

bool isNews(NotificationKind kind, Role role)
{
    const News news = lookOf(kind).news;
    return news == News::Always || (news == News::ForMentors && role == Role::Mentor);
}

QString notificationIcon(NotificationKind kind)
{
    return QString::fromLatin1(lookOf(kind).icon);
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
