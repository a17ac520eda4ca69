// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sentence.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace oh {

/// Every way in which an operation can fail, for server and desktop alike. The wire name, HTTP
/// status and default sentence of each stand in one table in error.cpp.
enum class ErrorCode {
    // 400
    BadRequest,
    MalformedJson,
    ValidationError,
    CodeInvalid,
    LinkExpired,
    // 401
    Unauthorized,
    TokenExpired,
    SessionEnded,
    // 403
    Forbidden,
    NotAllowedToSignIn,
    AccountDeactivated,
    TierRestricted,
    WeeklyLimitReached,
    MentorDormant,
    LoadCapReached,
    CalendarRequired,
    CalendarReconnect,
    // 404, 405
    NotFound,
    MethodNotAllowed,
    // 408
    RequestTimeout,
    // 409
    Conflict,
    SlotUnavailable,
    TooLateToBook,
    BookingNotPending,
    BookingNotCancelable,
    MeetingOverlap,
    CalendarConflict,
    AvailabilityOverlap,
    AvailabilityHasBookings,
    StaleVersion,
    SlotHeld,
    WarningsToConfirm,
    MentorTimeOff,
    InsideBuffer,
    MeetingPlaceChanges,
    BookingNotMovable,
    ProposalNotOpen,
    AttendanceNotPossible,
    ExceptionNotNeeded,
    ExceptionPending,
    ExceptionActive,
    ExceptionDecided,
    UndoNotPossible,
    InterestSent,
    LastCoordinator,
    OwnAccount,
    AccountHasMeetings,
    LocationInUse,
    TagDecided,
    TagUnavailable,
    RatingNotPossible,
    AlreadyRated,
    QuotaExceeded,
    UploadOffset,
    FileNotReady,
    // 412, 413, 415, 416, 417, 422, 426, 429, 431
    UploadVersion,
    PayloadTooLarge,
    UnsupportedMediaType,
    FileNotAccepted,
    RangeNotSatisfiable,
    ExpectationFailed,
    IdempotencyKeyReused,
    UpgradeRequired,
    RateLimited,
    HeaderTooLarge,
    UriTooLong,
    // 500, 501, 503, 505
    InternalError,
    KeyUnusable,
    MailRejected,
    MailDeferred,
    NotImplemented,
    ServiceUnavailable,
    HttpVersionNotSupported,
    // Never on the wire: how the desktop names a request that got no usable answer.
    NetworkUnreachable,
    Timeout,
    Canceled,
    BadAnswer,
    InsecureConnection,
    KeychainUnavailable,
    ConsentRefused,
    FileNotWritten,
    // A code that this build does not know (a newer server's).
    Unknown,
};

/// One field of a request that did not pass its declaration. `path` is a dotted path into the
/// JSON body ("links.0.url"), or the name of a query parameter.
struct FieldError
{
    QString path;
    /// What is said of the field, without it: "must not be empty".
    Sentence message;
    /// Of a warning that can be confirmed (WarningsToConfirm): which rule it is about.
    QString code = {};

    bool operator==(const FieldError &) const = default;
};

/// The one error type: what the server answers, what the API client hands on and what the desktop
/// shows. `message` is for people and says what to do next, in whatever language they read; it
/// never holds personal data.
struct Error
{
    Error() = default;
    Error(ErrorCode errorCode);
    Error(ErrorCode errorCode, Sentence sentence);

    /// English for everybody: what only those read who run the server or write to its API by hand
    /// (commands, configuration, logs, broken HTTP).
    static Error technical(ErrorCode code, const QString &text);
    static Error validation(QList<FieldError> fields);
    /// Reads the envelope `{"error": {...}}`. Anything else becomes BadAnswer.
    static Error fromJson(int httpStatus, const QJsonObject &envelope);

    /// HTTP status. For codes that never travel, 0.
    int status() const;
    /// UPPER_SNAKE wire name; for Unknown, the name that the server sent.
    QString codeName() const;
    /// The envelope; `requestId` is left out when empty.
    QJsonObject toJson(Language language = Language::English) const;

    bool operator==(const Error &) const = default;

    ErrorCode code = ErrorCode::InternalError;
    Sentence message;
    QList<FieldError> details;
    QString requestId;
    /// Sent as Retry-After (429, 503).
    std::optional<int> retryAfterSeconds;
    /// For logs only, never sent: query name, SQLSTATE, errno text. Holds no bound values.
    QString internal;
    /// Only for Unknown.
    QString unknownCode;
    int unknownStatus = 0;
};

/// All codes, for tests and the OpenAPI document.
QList<ErrorCode> allErrorCodes();
QString errorCodeName(ErrorCode code);
int errorStatus(ErrorCode code);
Sentence defaultErrorMessage(ErrorCode code);
std::optional<ErrorCode> errorCodeFromName(const QString &name);

} // namespace oh
