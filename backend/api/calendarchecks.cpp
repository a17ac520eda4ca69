// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/calendarchecks.h"

#include "backend/api/handlers.h"
#include "models/api/bookingchanges.h"
#include "models/api/scheduling.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oh::server {

using calendars::CalendarFindings;
using calendars::ConflictChecks;

namespace {

template <typename Body>
Result<Body> bodyOf(const Call &call)
{
    return Body::schema().fromJson(call.body, api::Mode::Strict);
}

Result<CalendarFindings> askFor(CalendarQuestion question, const ConflictChecks &checks, Call &call)
{
    const Caller caller = callerOf(call);
    if (question == CalendarQuestion::Slot) {
        const auto booking = bodyOf<api::CreateBooking>(call);
        return booking ? checks.ofSlot(caller, caller.userId, booking->timeSlotId, call.stopping)
                       : booking.error();
    }
    if (question == CalendarQuestion::ForOthers) {
        const auto booking = bodyOf<api::WhiteGloveBooking>(call);
        if (!booking)
            return booking.error();
        if (booking->timeSlotId)
            return checks.ofSlot(caller, booking->menteeId, *booking->timeSlotId, call.stopping);
        return checks.ofTime(caller, booking->mentorId, booking->menteeId, *booking->startTime,
                             *booking->endTime, call.stopping);
    }
    const auto id = call.id<BookingId>(u"id");
    if (!id)
        return id.error();
    if (question == CalendarQuestion::Move) {
        const auto move = bodyOf<api::RescheduleBooking>(call);
        return move ? checks.ofBooking(caller, *id, move->timeSlotId, {}, call.stopping)
                    : move.error();
    }
    if (question == CalendarQuestion::Proposal) {
        const auto proposal = call.id<ProposalId>(u"proposalId");
        return proposal ? checks.ofBooking(caller, *id, {}, *proposal, call.stopping)
                        : proposal.error();
    }
    if (question == CalendarQuestion::Edit) {
        const auto change = bodyOf<api::EditBooking>(call);
        return change ? checks.ofEdit(caller, *id, *change, call.stopping) : change.error();
    }
    return checks.ofBooking(caller, *id, {}, {}, call.stopping);
}

/// Of a booking that was written although nobody knows what a calendar says.
Result<void> noteUnsure(const Call &call, const http::Response &answer,
                        const ConflictChecks &checks)
{
    const auto *findings = call.broughtIfAny<CalendarFindings>();
    // Nobody was asked: too many others were waiting.
    const bool unsure = findings ? findings->unsure : checks.isNeeded();
    if (!unsure)
        return {};
    const auto booking =
        BookingId::parse(QJsonDocument::fromJson(answer.body).object()[u"id"_s].toString());
    return booking ? calendars::enterRecheck(call.tx(), *booking, call.now) : Result<void>();
}

} // namespace

QList<Error> calendarWarnings(const Call &call)
{
    const auto *findings = call.broughtIfAny<CalendarFindings>();
    return findings ? findings->conflicts : QList<Error>();
}

void askCalendarsOf(Endpoint &endpoint, const ConflictChecks *checks)
{
    if (endpoint.calendarQuestion == CalendarQuestion::None)
        return;
    endpoint.errors.append(ErrorCode::CalendarConflict);
    if (!checks)
        return;
    endpoint.outsideIsOptional = true;
    endpoint.outsideWhen = [checks] { return checks->isNeeded(); };
    endpoint.outside = [question = endpoint.calendarQuestion,
                        checks](Call &call) -> Result<std::any> {
        auto findings = askFor(question, *checks, call);
        if (!findings)
            return findings.error();
        return std::any(*std::move(findings));
    };
    endpoint.handler = [inner = std::move(endpoint.handler),
                        checks](Call &call) -> Result<http::Response> {
        auto answer = inner(call);
        if (!answer)
            return answer;
        if (const auto noted = noteUnsure(call, *answer, *checks); !noted)
            return noted.error();
        return answer;
    };
    if (!endpoint.together)
        return;
    endpoint.together = [inner = std::move(endpoint.together), checks](std::vector<Call> &calls)
        -> Result<std::vector<std::optional<Result<http::Response>>>> {
        auto answers = inner(calls);
        if (!answers)
            return answers;
        for (std::size_t i = 0; i < calls.size(); ++i) {
            const auto &answer = (*answers)[i];
            if (!answer || !*answer)
                continue;
            if (const auto noted = noteUnsure(calls[i], **answer, *checks); !noted)
                return noted.error();
        }
        return answers;
    };
}

} // namespace oh::server
