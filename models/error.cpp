// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"

#include <QJsonArray>
#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

struct Row
{
    ErrorCode code;
    const char *name;
    int status;
    const char *message;
};

// clang-format off
constexpr Row table[] = {
    {ErrorCode::BadRequest, "BAD_REQUEST", 400, QT_TRANSLATE_NOOP("Sentence", "The request could not be understood.")},
    {ErrorCode::MalformedJson, "MALFORMED_JSON", 400, QT_TRANSLATE_NOOP("Sentence", "The request body is not valid JSON. Send one JSON object in UTF-8.")},
    {ErrorCode::ValidationError, "VALIDATION_ERROR", 400, QT_TRANSLATE_NOOP("Sentence", "Some fields need your attention.")},
    {ErrorCode::CodeInvalid, "CODE_INVALID", 400, QT_TRANSLATE_NOOP("Sentence", "This code is wrong or has been used already. Check it, or ask for a new one.")},
    {ErrorCode::LinkExpired, "LINK_EXPIRED", 400, QT_TRANSLATE_NOOP("Sentence", "This sign-in link or code has expired. Ask for a new one.")},
    {ErrorCode::Unauthorized, "UNAUTHORIZED", 401, QT_TRANSLATE_NOOP("Sentence", "Please sign in.")},
    {ErrorCode::TokenExpired, "TOKEN_EXPIRED", 401, QT_TRANSLATE_NOOP("Sentence", "Your session needs to be renewed. Please sign in again.")},
    {ErrorCode::SessionEnded, "SESSION_ENDED", 401, QT_TRANSLATE_NOOP("Sentence", "This session has ended. Please sign in again.")},
    {ErrorCode::Forbidden, "FORBIDDEN", 403, QT_TRANSLATE_NOOP("Sentence", "You are not allowed to do this. Ask a coordinator if you think you should be.")},
    {ErrorCode::NotAllowedToSignIn, "NOT_ALLOWED_TO_SIGN_IN", 403, QT_TRANSLATE_NOOP("Sentence", "Contact admin for access")},
    {ErrorCode::AccountDeactivated, "ACCOUNT_DEACTIVATED", 403, QT_TRANSLATE_NOOP("Sentence", "This account is deactivated. Contact admin for access.")},
    {ErrorCode::TierRestricted, "TIER_RESTRICTED", 403, QT_TRANSLATE_NOOP("Sentence", "This mentor is more than one tier above yours. Ask a coordinator for an exception, or choose another mentor.")},
    {ErrorCode::WeeklyLimitReached, "WEEKLY_LIMIT_REACHED", 403, QT_TRANSLATE_NOOP("Sentence", "You have used all bookings of this week. New ones are possible from Monday.")},
    {ErrorCode::MentorDormant, "MENTOR_DORMANT", 403, QT_TRANSLATE_NOOP("Sentence", "This mentor has not met anyone for a while. Ask a coordinator to book for you.")},
    {ErrorCode::LoadCapReached, "LOAD_CAP_REACHED", 403, QT_TRANSLATE_NOOP("Sentence", "This mentor takes no more sessions in that week. Choose a slot in another week.")},
    {ErrorCode::CalendarRequired, "CALENDAR_REQUIRED", 403, QT_TRANSLATE_NOOP("Sentence", "Connect your calendar first.")},
    {ErrorCode::CalendarReconnect, "CALENDAR_RECONNECT", 403, QT_TRANSLATE_NOOP("Sentence", "Your calendar can't be read any more. Connect it again: Settings, Calendar.")},
    {ErrorCode::NotFound, "NOT_FOUND", 404, QT_TRANSLATE_NOOP("Sentence", "This does not exist, or not any more.")},
    {ErrorCode::MethodNotAllowed, "METHOD_NOT_ALLOWED", 405, QT_TRANSLATE_NOOP("Sentence", "This address does not take that method.")},
    {ErrorCode::RequestTimeout, "REQUEST_TIMEOUT", 408, QT_TRANSLATE_NOOP("Sentence", "The request took too long to arrive.")},
    {ErrorCode::Conflict, "CONFLICT", 409, QT_TRANSLATE_NOOP("Sentence", "Somebody changed this in the meantime. Reload and try again.")},
    {ErrorCode::SlotUnavailable, "SLOT_UNAVAILABLE", 409, QT_TRANSLATE_NOOP("Sentence", "This slot was just booked by another user")},
    {ErrorCode::TooLateToBook, "TOO_LATE_TO_BOOK", 409, QT_TRANSLATE_NOOP("Sentence", "Meetings are booked at least one day ahead. Choose a later slot.")},
    {ErrorCode::BookingNotPending, "BOOKING_NOT_PENDING", 409, QT_TRANSLATE_NOOP("Sentence", "This request has been answered already, or has expired.")},
    {ErrorCode::BookingNotCancelable, "BOOKING_NOT_CANCELABLE", 409, QT_TRANSLATE_NOOP("Sentence", "Only upcoming meetings can be canceled.")},
    {ErrorCode::MeetingOverlap, "MEETING_OVERLAP", 409, QT_TRANSLATE_NOOP("Sentence", "There is another meeting at that time. Choose a different slot.")},
    {ErrorCode::CalendarConflict, "CALENDAR_CONFLICT", 409, QT_TRANSLATE_NOOP("Sentence", "Calendar conflict detected. Choose another time.")},
    {ErrorCode::AvailabilityOverlap, "AVAILABILITY_OVERLAP", 409, QT_TRANSLATE_NOOP("Sentence", "This overlaps with other availability of yours. Change the times, or edit the other block.")},
    {ErrorCode::AvailabilityHasBookings, "AVAILABILITY_HAS_BOOKINGS", 409, QT_TRANSLATE_NOOP("Sentence", "There are bookings in this availability.")},
    {ErrorCode::StaleVersion, "STALE_VERSION", 409, QT_TRANSLATE_NOOP("Sentence", "Somebody else saved this first. Reload to see the change; what you typed is kept.")},
    {ErrorCode::SlotHeld, "SLOT_HELD", 409, QT_TRANSLATE_NOOP("Sentence", "Somebody is just booking this slot. Try again in a few minutes, or choose another.")},
    {ErrorCode::WarningsToConfirm, "WARNINGS_TO_CONFIRM", 409, QT_TRANSLATE_NOOP("Sentence", "This goes against rules. Confirm that you want it all the same.")},
    {ErrorCode::MentorTimeOff, "MENTOR_TIME_OFF", 409, QT_TRANSLATE_NOOP("Sentence", "The mentor has time off then. Choose another time.")},
    {ErrorCode::InsideBuffer, "INSIDE_BUFFER", 409, QT_TRANSLATE_NOOP("Sentence", "This is too close to another meeting of the mentor. Choose another time.")},
    {ErrorCode::MeetingPlaceChanges, "MEETING_PLACE_CHANGES", 409, QT_TRANSLATE_NOOP("Sentence", "The meeting would be somewhere else then. Confirm it, or choose another slot.")},
    {ErrorCode::BookingNotMovable, "BOOKING_NOT_MOVABLE", 409, QT_TRANSLATE_NOOP("Sentence", "Only upcoming meetings can be moved. Book a new one instead.")},
    {ErrorCode::ProposalNotOpen, "PROPOSAL_NOT_OPEN", 409, QT_TRANSLATE_NOOP("Sentence", "This proposal is not open any more. Propose another time.")},
    {ErrorCode::AttendanceNotPossible, "ATTENDANCE_NOT_POSSIBLE", 409, QT_TRANSLATE_NOOP("Sentence", "Attendance can be noted once the meeting is over.")},
    {ErrorCode::ExceptionNotNeeded, "EXCEPTION_NOT_NEEDED", 409, QT_TRANSLATE_NOOP("Sentence", "You can book this mentor without an exception.")},
    {ErrorCode::ExceptionPending, "EXCEPTION_PENDING", 409, QT_TRANSLATE_NOOP("Sentence", "You have asked for this exception already. A coordinator will decide; you will get a mail.")},
    {ErrorCode::ExceptionActive, "EXCEPTION_ACTIVE", 409, QT_TRANSLATE_NOOP("Sentence", "There is an exception for these two already, which is not used yet.")},
    {ErrorCode::ExceptionDecided, "EXCEPTION_DECIDED", 409, QT_TRANSLATE_NOOP("Sentence", "This request has been decided already.")},
    {ErrorCode::UndoNotPossible, "UNDO_NOT_POSSIBLE", 409, QT_TRANSLATE_NOOP("Sentence", "This decision can't be taken back any more.")},
    {ErrorCode::InterestSent, "INTEREST_SENT", 409, QT_TRANSLATE_NOOP("Sentence", "You have reached out to this mentee already.")},
    {ErrorCode::LastCoordinator, "LAST_COORDINATOR", 409, QT_TRANSLATE_NOOP("Sentence", "This is the last coordinator. Make somebody else a coordinator first.")},
    {ErrorCode::OwnAccount, "OWN_ACCOUNT", 409, QT_TRANSLATE_NOOP("Sentence", "You can't do this with your own account. Ask another coordinator.")},
    {ErrorCode::AccountHasMeetings, "ACCOUNT_HAS_MEETINGS", 409, QT_TRANSLATE_NOOP("Sentence", "This person has meetings ahead.")},
    {ErrorCode::LocationInUse, "LOCATION_IN_USE", 409, QT_TRANSLATE_NOOP("Sentence", "This location is used by availability.")},
    {ErrorCode::TagDecided, "TAG_DECIDED", 409, QT_TRANSLATE_NOOP("Sentence", "Somebody has decided on this tag already. Reload the list.")},
    {ErrorCode::TagUnavailable, "TAG_UNAVAILABLE", 409, QT_TRANSLATE_NOOP("Sentence", "This tag can't be used. Choose another one of the list.")},
    {ErrorCode::RatingNotPossible, "RATING_NOT_POSSIBLE", 409, QT_TRANSLATE_NOOP("Sentence", "Meetings are rated once they are over.")},
    {ErrorCode::AlreadyRated, "ALREADY_RATED", 409, QT_TRANSLATE_NOOP("Sentence", "You have rated this meeting already.")},
    {ErrorCode::QuotaExceeded, "QUOTA_EXCEEDED", 409, QT_TRANSLATE_NOOP("Sentence", "Your files take all the room that there is for them. Remove some first.")},
    {ErrorCode::UploadOffset, "UPLOAD_OFFSET", 409, QT_TRANSLATE_NOOP("Sentence", "The upload has to go on somewhere else. Ask for its offset, and send from there.")},
    {ErrorCode::FileNotReady, "FILE_NOT_READY", 409, QT_TRANSLATE_NOOP("Sentence", "This file is still being checked for viruses. Try again in a few minutes.")},
    {ErrorCode::UploadVersion, "UPLOAD_VERSION", 412, QT_TRANSLATE_NOOP("Sentence", "Uploads speak tus 1.0.0, and no other version.")},
    {ErrorCode::PayloadTooLarge, "PAYLOAD_TOO_LARGE", 413, QT_TRANSLATE_NOOP("Sentence", "The request is too large.")},
    {ErrorCode::UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", 415, QT_TRANSLATE_NOOP("Sentence", "Send the body as application/json.")},
    {ErrorCode::FileNotAccepted, "FILE_NOT_ACCEPTED", 415, QT_TRANSLATE_NOOP("Sentence", "Files of this kind are not taken.")},
    {ErrorCode::RangeNotSatisfiable, "RANGE_NOT_SATISFIABLE", 416, QT_TRANSLATE_NOOP("Sentence", "The file has no such part.")},
    {ErrorCode::ExpectationFailed, "EXPECTATION_FAILED", 417, QT_TRANSLATE_NOOP("Sentence", "Only the expectation 100-continue is known.")},
    {ErrorCode::IdempotencyKeyReused, "IDEMPOTENCY_KEY_REUSED", 422, QT_TRANSLATE_NOOP("Sentence", "This Idempotency-Key was used with another request. Use a new key.")},
    {ErrorCode::UpgradeRequired, "UPGRADE_REQUIRED", 426, QT_TRANSLATE_NOOP("Sentence", "This address speaks WebSocket (RFC 6455, version 13) only.")},
    {ErrorCode::RateLimited, "RATE_LIMITED", 429, QT_TRANSLATE_NOOP("Sentence", "Too many requests. Wait a moment and try again.")},
    {ErrorCode::HeaderTooLarge, "HEADER_TOO_LARGE", 431, QT_TRANSLATE_NOOP("Sentence", "The request header is too large.")},
    {ErrorCode::UriTooLong, "URI_TOO_LONG", 414, QT_TRANSLATE_NOOP("Sentence", "The address of the request is too long.")},
    {ErrorCode::InternalError, "INTERNAL_ERROR", 500, QT_TRANSLATE_NOOP("Sentence", "Something went wrong on the server. Try again; if it stays, tell a coordinator the request id.")},
    {ErrorCode::KeyUnusable, "KEY_UNUSABLE", 500, QT_TRANSLATE_NOOP("Sentence", "Stored data can't be read with the server's keys. Tell an administrator: the key file is wrong, damaged or incomplete.")},
    {ErrorCode::MailRejected, "MAIL_REJECTED", 500, QT_TRANSLATE_NOOP("Sentence", "The mail server refused this message. Check the address.")},
    {ErrorCode::MailDeferred, "MAIL_DEFERRED", 503, QT_TRANSLATE_NOOP("Sentence", "The mail server can't take the message at the moment. It will be tried again.")},
    {ErrorCode::NotImplemented, "NOT_IMPLEMENTED", 501, QT_TRANSLATE_NOOP("Sentence", "The server does not know this method.")},
    {ErrorCode::ServiceUnavailable, "SERVICE_UNAVAILABLE", 503, QT_TRANSLATE_NOOP("Sentence", "The service is busy or being repaired. Try again in a moment.")},
    {ErrorCode::HttpVersionNotSupported, "HTTP_VERSION_NOT_SUPPORTED", 505, QT_TRANSLATE_NOOP("Sentence", "Use HTTP/1.1.")},
    {ErrorCode::NetworkUnreachable, "NETWORK_UNREACHABLE", 0, QT_TRANSLATE_NOOP("Sentence", "The server can't be reached. Check your connection; we keep trying.")},
    {ErrorCode::Timeout, "TIMEOUT", 0, QT_TRANSLATE_NOOP("Sentence", "The server did not answer in time. Try again.")},
    {ErrorCode::Canceled, "CANCELED", 0, QT_TRANSLATE_NOOP("Sentence", "Canceled.")},
    {ErrorCode::BadAnswer, "BAD_ANSWER", 0, QT_TRANSLATE_NOOP("Sentence", "The server sent an answer that this version does not understand. Try again, or update the application.")},
    {ErrorCode::InsecureConnection, "INSECURE_CONNECTION", 0, QT_TRANSLATE_NOOP("Sentence", "The server's certificate can't be trusted. Check the server's address, or tell a coordinator.")},
    {ErrorCode::KeychainUnavailable, "KEYCHAIN_UNAVAILABLE", 0, QT_TRANSLATE_NOOP("Sentence", "The system's keychain can't be used.")},
    {ErrorCode::ConsentRefused, "CONSENT_REFUSED", 0, QT_TRANSLATE_NOOP("Sentence", "You did not agree in the browser. Nothing has changed.")},
    {ErrorCode::FileNotWritten, "FILE_NOT_WRITTEN", 0, QT_TRANSLATE_NOOP("Sentence", "The file can't be written. Choose another place, or make room.")},
    {ErrorCode::Unknown, "UNKNOWN", 0, QT_TRANSLATE_NOOP("Sentence", "The request failed.")},
};
// clang-format on

const Row &row(ErrorCode code)
{
    for (const Row &candidate : table) {
        if (candidate.code == code)
            return candidate;
    }
    return row(ErrorCode::Unknown);
}

} // namespace

QList<ErrorCode> allErrorCodes()
{
    QList<ErrorCode> codes;
    for (const Row &entry : table)
        codes.append(entry.code);
    return codes;
}

QString errorCodeName(ErrorCode code)
{
    return QString::fromLatin1(row(code).name);
}

int errorStatus(ErrorCode code)
{
    return row(code).status;
}

Sentence defaultErrorMessage(ErrorCode code)
{
    return Sentence::tr(row(code).message);
}

std::optional<ErrorCode> errorCodeFromName(const QString &name)
{
    for (const Row &entry : table) {
        if (name == QLatin1StringView(entry.name))
            return entry.code;
    }
    return std::nullopt;
}

Error::Error(ErrorCode errorCode) : code(errorCode), message(defaultErrorMessage(errorCode)) {}

Error::Error(ErrorCode errorCode, Sentence sentence) : code(errorCode), message(std::move(sentence))
{}

Error Error::technical(ErrorCode code, const QString &text)
{
    return Error(code, Sentence::verbatim(text));
}

Error Error::validation(QList<FieldError> fields)
{
    Error error(ErrorCode::ValidationError);
    if (fields.size() == 1)
        error.message =
            fields.first().path.isEmpty()
                ? fields.first().message
                : Sentence::joined(
                      {Sentence::verbatim(fields.first().path), fields.first().message}, u": "_s);
    error.details = std::move(fields);
    return error;
}

Error Error::fromJson(int httpStatus, const QJsonObject &envelope)
{
    const QJsonObject body = envelope[u"error"].toObject();
    const QString name = body[u"code"].toString();
    if (name.isEmpty()) {
        Error error(ErrorCode::BadAnswer);
        error.unknownStatus = httpStatus;
        return error;
    }
    const auto known = errorCodeFromName(name);
    Error error(known.value_or(ErrorCode::Unknown));
    if (!known) {
        error.unknownCode = name;
        error.unknownStatus = httpStatus;
    }
    if (const QString text = body[u"message"].toString(); !text.isEmpty())
        error.message = Sentence::verbatim(text);
    error.requestId = body[u"requestId"].toString();
    const QJsonArray details = body[u"details"].toArray();
    for (const auto &detail : details)
        error.details.append({detail[u"path"].toString(),
                              Sentence::verbatim(detail[u"message"].toString()),
                              detail[u"code"].toString()});
    return error;
}

int Error::status() const
{
    return code == ErrorCode::Unknown || code == ErrorCode::BadAnswer ? unknownStatus
                                                                      : errorStatus(code);
}

QString Error::codeName() const
{
    return code == ErrorCode::Unknown && !unknownCode.isEmpty() ? unknownCode : errorCodeName(code);
}

QJsonObject Error::toJson(Language language) const
{
    QJsonObject body{{u"message"_s, message.in(language)}, {u"code"_s, codeName()}};
    if (!details.isEmpty()) {
        QJsonArray list;
        for (const FieldError &field : details) {
            QJsonObject entry{{u"path"_s, field.path}, {u"message"_s, field.message.in(language)}};
            if (!field.code.isEmpty())
                entry.insert(u"code"_s, field.code);
            list.append(entry);
        }
        body.insert(u"details"_s, list);
    }
    if (!requestId.isEmpty())
        body.insert(u"requestId"_s, requestId);
    return {{u"error"_s, body}};
}

} // namespace oh
