// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/texts.h"

#include <QCollator>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// For functions outside of a QObject.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::Texts)
};

} // namespace

QString tierName(Tier tier)
{
    switch (tier) {
    case Tier::Bronze:
        return Texts::tr("Bronze");
    case Tier::Silver:
        return Texts::tr("Silver");
    case Tier::Gold:
        return Texts::tr("Gold");
    case Tier::Platinum:
        return Texts::tr("Platinum");
    }
    return {};
}

QString statusName(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Pending:
        return Texts::tr("Pending");
    case BookingStatus::Confirmed:
        return Texts::tr("Confirmed");
    case BookingStatus::Completed:
        return Texts::tr("Completed");
    case BookingStatus::Canceled:
        return Texts::tr("Canceled");
    case BookingStatus::Expired:
        return Texts::tr("Expired");
    }
    return {};
}

QString meetingTypeName(MeetingType type)
{
    switch (type) {
    case MeetingType::InPersonPreset:
    case MeetingType::InPersonCustom:
        return Texts::tr("In person");
    case MeetingType::Online:
        return Texts::tr("Online");
    }
    return {};
}

QString ownMeetingLinkText()
{
    return Texts::tr("There is no meeting link yet. Make one of your own, in Teams, Meet or Zoom "
                     "for instance, and share it in the notes.");
}

QString cancellationReasonName(CancellationReason reason)
{
    switch (reason) {
    case CancellationReason::Emergency:
        return Texts::tr("Emergency");
    case CancellationReason::Reschedule:
        return Texts::tr("Needs another time");
    case CancellationReason::Other:
        return Texts::tr("Other");
    case CancellationReason::AccountDeactivated:
        return Texts::tr("An account was deactivated");
    case CancellationReason::RoleChanged:
        return Texts::tr("One of the two has another role now");
    case CancellationReason::LeftProgramme:
        return Texts::tr("One of the two left the programme");
    case CancellationReason::AvailabilityWithdrawn:
        return Texts::tr("The mentor withdrew the availability");
    }
    return {};
}

QString reminderName(ReminderPreference preference)
{
    switch (preference) {
    case ReminderPreference::OneHour:
        return Texts::tr("1 hour before");
    case ReminderPreference::TwentyFourHours:
        return Texts::tr("24 hours before");
    case ReminderPreference::Both:
        return Texts::tr("24 hours and 1 hour before");
    }
    return {};
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Mentee:
        return Texts::tr("Mentee");
    case Role::Mentor:
        return Texts::tr("Mentor");
    case Role::Coordinator:
        return Texts::tr("Coordinator");
    }
    return {};
}

QString linkTypeName(UrlType type)
{
    switch (type) {
    case UrlType::Website:
        return Texts::tr("Website");
    case UrlType::PitchVc:
        return Texts::tr("Pitch.vc");
    case UrlType::LinkedIn:
        return Texts::tr("LinkedIn");
    case UrlType::Other:
        return Texts::tr("Other");
    }
    return {};
}

int compareTexts(const QString &left, const QString &right)
{
    // Not localeAwareCompare(), which knows the system's language only.
    const auto make = [] {
        QCollator made{QLocale()};
        made.setNumericMode(true);
        return made;
    };
    static QCollator collator = make();
    if (collator.locale() != QLocale())
        collator = make();
    return collator.compare(left, right);
}

QString languageName(Language language)
{
    switch (language) {
    case Language::English:
        return u"English"_s;
    case Language::Spanish:
        return u"Español"_s;
    case Language::BrazilianPortuguese:
        return u"Português (Brasil)"_s;
    case Language::German:
        return u"Deutsch"_s;
    }
    return {};
}

QString errorSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NetworkUnreachable:
        return Texts::tr("The server can't be reached. Check your connection; we keep trying.");
    case ErrorCode::Timeout:
        return Texts::tr("The server did not answer in time. Try again.");
    case ErrorCode::BadAnswer:
        return Texts::tr("The server sent an answer that this version does not understand. Try "
                         "again, or update the application.");
    case ErrorCode::ServiceUnavailable:
        return Texts::tr("The service is busy or being repaired. Try again in a moment.");
    case ErrorCode::InternalError:
        return Texts::tr("Something went wrong on the server. Try again; if it stays, tell a "
                         "coordinator the request id.");
    case ErrorCode::RateLimited:
        if (error.retryAfterSeconds)
            return Texts::tr("Too many requests. Try again in %n second(s).", nullptr,
                             *error.retryAfterSeconds);
        return Texts::tr("Too many requests. Wait a moment and try again.");
    default:
        return error.message.isEmpty() ? defaultErrorMessage(error.code) : error.message;
    }
}

QString inlineError(const Error &error)
{
    return withRequestId(errorSentence(error), error);
}

QString withRequestId(const QString &sentence, const Error &error)
{
    return error.requestId.isEmpty()
               ? sentence
               : sentence + u'\n' + Texts::tr("Request id: %1").arg(error.requestId);
}

} // namespace oh::ui
