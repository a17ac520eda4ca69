// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/sqlerrors.h"

using namespace Qt::StringLiterals;

namespace oh::storage {

namespace {

struct ConstraintRow
{
    const char *constraint;
    ErrorCode code;
    /// Empty: the code's own sentence.
    const char *message;
};

// clang-format off
const ConstraintRow constraints[] = {
    {"bookings_live_slot_uq", ErrorCode::SlotUnavailable, ""},
    {"bookings_mentor_overlap_ex", ErrorCode::SlotUnavailable, ""},
    {"bookings_mentee_overlap_ex", ErrorCode::MeetingOverlap, ""},
    {"slot_holds_kept_ex", ErrorCode::SlotHeld, ""},
    {"reschedule_proposals_open_uq", ErrorCode::Conflict, QT_TRANSLATE_NOOP("Sentence", "There is an open proposal already. Answer or withdraw it first.")},
    {"waiting_list_live_uq", ErrorCode::Conflict, QT_TRANSLATE_NOOP("Sentence", "You are on this waiting list already.")},
    {"bookings_slot_fk", ErrorCode::NotFound, QT_TRANSLATE_NOOP("Sentence", "This slot does not exist.")},
    {"bookings_slot_time_ck", ErrorCode::SlotUnavailable, ""},
    {"bookings_goal_ck", ErrorCode::ValidationError, QT_TRANSLATE_NOOP("Sentence", "Write 10 to 1,000 characters about the goal of the meeting.")},
    {"bookings_materials_ck", ErrorCode::ValidationError, QT_TRANSLATE_NOOP("Sentence", "At most 10 links to materials are possible.")},
    {"time_slots_overlap_ex", ErrorCode::AvailabilityOverlap, ""},
    {"time_slots_live_uq", ErrorCode::AvailabilityOverlap, ""},
    {"time_slots_booked_frozen", ErrorCode::AvailabilityHasBookings, ""},
    {"availability_blocks_timezone_ck", ErrorCode::ValidationError, QT_TRANSLATE_NOOP("Sentence", "This time zone is not known.")},
    {"availability_blocks_duration_ck", ErrorCode::ValidationError, QT_TRANSLATE_NOOP("Sentence", "A slot takes 15, 20, 30 or 60 minutes.")},
    {"availability_blocks_buffer_ck", ErrorCode::ValidationError, QT_TRANSLATE_NOOP("Sentence", "The buffer is 0 to 60 minutes.")},
    {"availability_blocks_dates_ck", ErrorCode::ValidationError, QT_TRANSLATE_NOOP("Sentence", "The last day can't be before the first.")},
    {"availability_blocks_location_ck", ErrorCode::ValidationError, QT_TRANSLATE_NOOP("Sentence", "The location does not fit the kind of meeting.")},
    {"mentor_time_off_overlap_ex", ErrorCode::Conflict, QT_TRANSLATE_NOOP("Sentence", "You have time off on some of these days already. Choose other days, or delete the other entry first.")},
    {"mentor_travel_overlap_ex", ErrorCode::Conflict, QT_TRANSLATE_NOOP("Sentence", "You are somewhere else on some of these days already. Choose other days, or delete the other entry first.")},
    {"mentor_time_off_timezone_ck", ErrorCode::ValidationError, QT_TRANSLATE_NOOP("Sentence", "This time zone is not known.")},
    {"mentor_travel_timezone_ck", ErrorCode::ValidationError, QT_TRANSLATE_NOOP("Sentence", "This time zone is not known.")},
    {"user_profiles_time_zone_ck", ErrorCode::ValidationError, QT_TRANSLATE_NOOP("Sentence", "This time zone is not known.")},
    {"users_email_uq", ErrorCode::Conflict, QT_TRANSLATE_NOOP("Sentence", "There is an account with this e-mail address already.")},
    {"email_indexes_uq", ErrorCode::Conflict, QT_TRANSLATE_NOOP("Sentence", "There is an account with this e-mail address already.")},
    {"email_index_key_ck", ErrorCode::KeyUnusable, QT_TRANSLATE_NOOP("Sentence", "The key file of this server is older than its database's keys. Copy the newest one to it.")},
    {"user_urls_one_per_type_uq", ErrorCode::Conflict, QT_TRANSLATE_NOOP("Sentence", "There is a link of this kind already.")},
    {"taxonomy_value_uq", ErrorCode::Conflict, QT_TRANSLATE_NOOP("Sentence", "This tag exists already.")},
    {"entity_tags_live_uq", ErrorCode::Conflict, QT_TRANSLATE_NOOP("Sentence", "This tag is set already.")},
    {"locations_name_uq", ErrorCode::Conflict, QT_TRANSLATE_NOOP("Sentence", "There is a location with this name already.")},
    {"ratings_once_uq", ErrorCode::AlreadyRated, QT_TRANSLATE_NOOP("Sentence", "You have rated this meeting already.")},
    {"tier_override_requests_open_uq", ErrorCode::ExceptionPending, ""},
};
// clang-format on

/// Of 0024_audit, on every table that coordinators change.
constexpr char auditRequired[] = "audit_required";

} // namespace

Error unavailable(const QString &why, int retryAfterSeconds)
{
    Error error(ErrorCode::ServiceUnavailable);
    error.retryAfterSeconds = retryAfterSeconds;
    error.internal = why;
    return error;
}

bool isRetryable(const QByteArray &sqlState)
{
    // 0A000 comes with a changed result type.
    return sqlState == "40001" || sqlState == "40P01" || sqlState == "0A000" ||
           tellsOfPooler(sqlState);
}

bool tellsOfPooler(const QByteArray &sqlState)
{
    // A prepared statement is not there any more, or was there before.
    return sqlState == "26000" || sqlState == "42P05";
}

Error toError(const QString &queryName, const SqlFailure &failure)
{
    const QByteArray &state = failure.sqlState;
    const QString where = failure.constraint.isEmpty()
                              ? u"%1: %2"_s.arg(queryName, QString::fromLatin1(state))
                              : u"%1: %2 %3"_s.arg(queryName, QString::fromLatin1(state),
                                                   QString::fromUtf8(failure.constraint));
    if (failure.connectionLost)
        return unavailable(queryName + u": connection lost"_s, 2);

    const auto make = [&where](ErrorCode code, const Sentence &message = {}) {
        Error error = message.isEmpty() ? Error(code) : Error(code, message);
        error.internal = where;
        return error;
    };
    // Nothing that the caller could do better: the code that changed something wrote no entry.
    if (failure.constraint == auditRequired) {
        Error error = make(ErrorCode::InternalError);
        error.internal += u" (a coordinator changed %1 without an entry in the audit log: the "
                          "service lacks recordAudit() or recordIfCoordinator())"_s.arg(
                              QString::fromUtf8(failure.table));
        return error;
    }
    for (const ConstraintRow &row : constraints) {
        if (failure.constraint == row.constraint)
            return make(row.code, *row.message ? Sentence::tr(row.message) : Sentence());
    }
    // Timeouts, an operator's shutdown, too many connections, a full disk, deadlocks after all
    // retries.
    if (state == "57014" || state == "55P03" || state.startsWith("57P") || state.startsWith("53") ||
        state.startsWith("08") || state == "40001" || state == "40P01")
        return unavailable(where);
    if (state == "23505" || state == "23P01")
        return make(ErrorCode::Conflict);
    if (state == "23503")
        return make(ErrorCode::NotFound);
    if (state == "23514" || state == "23502")
        return make(ErrorCode::ValidationError,
                    Sentence::tr("A value does not fit. Check what you entered."));
    // Text that is no UTF-8, numbers and dates out of range.
    if (state == "22021" || state == "22P05" || state == "22003" || state == "22008" ||
        state == "22001")
        return make(ErrorCode::ValidationError,
                    Sentence::tr("A value can't be stored. Check what you entered."));
    if (state == "42501")
        return make(ErrorCode::Forbidden);
    return make(ErrorCode::InternalError);
}

} // namespace oh::storage
