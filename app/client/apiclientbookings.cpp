// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/apiclient.h"

#include "app/client/apirequests.h"
#include "app/client/query.h"

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

using Verb = HttpRequest::Method;

QString bookingPath(BookingId id, const QString &rest)
{
    return u"/api/bookings/"_s + id.toString() + rest;
}

QString proposalPath(BookingId id, ProposalId proposal, const QString &verb = {})
{
    return bookingPath(id, u"/proposals/"_s + proposal.toString() + verb);
}

} // namespace

ui::Call ApiClient::proposeReschedule(BookingId id, const api::ProposeReschedule &offer,
                                      ui::Done<api::RescheduleProposal> done)
{
    return m_http.fetch<api::RescheduleProposal>(
        changeRequest(Verb::Post, bookingPath(id, u"/proposals"_s),
                      withoutNulls(api::ProposeReschedule::schema().toJson(offer))),
        announcing(Affects::Bookings, std::move(done)));
}

ui::Call ApiClient::acceptProposal(BookingId id, ProposalId proposal, ui::Done<api::Booking> done)
{
    return m_http.fetch<api::Booking>(
        changeRequest(Verb::Put, proposalPath(id, proposal, u"/accept"_s)),
        announcing(Affects::Both, std::move(done)));
}

ui::Call ApiClient::declineProposal(BookingId id, ProposalId proposal, ui::Done<api::Booking> done)
{
    return m_http.fetch<api::Booking>(
        changeRequest(Verb::Put, proposalPath(id, proposal, u"/decline"_s)),
        announcing(Affects::Bookings, std::move(done)));
}

ui::Call ApiClient::withdrawProposal(BookingId id, ProposalId proposal, ui::Done<void> done)
{
    return sendDelete(proposalPath(id, proposal), announcing(Affects::Bookings, std::move(done)));
}

ui::Call ApiClient::markAttendance(BookingId id, std::optional<Attendance> attendance,
                                   ui::Done<api::Booking> done)
{
    const api::MarkAttendance mark{api::Patch<Attendance>::set(attendance)};
    return answerBooking(id, u"attendance"_s, api::MarkAttendance::schema().toJson(mark),
                         std::move(done));
}

ui::Call ApiClient::alternatives(BookingId id, ui::Done<api::Alternatives> done)
{
    return m_http.fetch<api::Alternatives>(getRequest(bookingPath(id, u"/alternatives"_s)),
                                           std::move(done));
}

ui::Call ApiClient::bookingCalendar(BookingId id, ui::Done<QByteArray> done)
{
    HttpRequest request = getRequest(bookingPath(id, u"/calendar.ics"_s));
    request.expects = HttpRequest::Expects::Text;
    request.outlivesPage = true;
    return m_http.send(request, [done = std::move(done)](const Result<QJsonObject> &answer) {
        if (answer)
            done((*answer)[HttpRequest::textField].toString().toUtf8());
        else
            done(answer.error());
    });
}

ui::Call ApiClient::bookingLimits(ui::Done<api::BookingLimits> done)
{
    return m_http.fetch<api::BookingLimits>(getRequest(u"/api/bookings/limits"_s), std::move(done));
}

ui::Call ApiClient::updateLoad(std::optional<int> cap, ui::Done<api::Load> done)
{
    // Null says "no cap" here, so it stays.
    return m_http.fetch<api::Load>(
        changeRequest(Verb::Put, u"/api/availability/load"_s,
                      api::UpdateLoad::schema().toJson({.loadCap = cap})),
        announcing(Affects::Availability, std::move(done)));
}

ui::Call ApiClient::notes(BookingId id, ui::Done<api::BookingNotes> done)
{
    return m_http.fetch<api::BookingNotes>(getRequest(bookingPath(id, u"/notes"_s)),
                                           std::move(done));
}

ui::Call ApiClient::writeNote(BookingId id, const api::WriteNote &note,
                              ui::Done<api::BookingNote> done)
{
    return m_http.fetch<api::BookingNote>(changeRequest(Verb::Post, bookingPath(id, u"/notes"_s),
                                                        api::WriteNote::schema().toJson(note)),
                                          std::move(done));
}

ui::Call ApiClient::editNote(BookingId id, NoteId note, const api::EditNote &change,
                             ui::Done<api::BookingNote> done)
{
    return m_http.fetch<api::BookingNote>(
        changeRequest(Verb::Put, bookingPath(id, u"/notes/"_s + note.toString()),
                      withoutNulls(api::EditNote::schema().toJson(change))),
        std::move(done));
}

ui::Call ApiClient::deleteNote(BookingId id, NoteId note, ui::Done<void> done)
{
    return sendDelete(bookingPath(id, u"/notes/"_s + note.toString()), std::move(done));
}

ui::Call ApiClient::actionItems(BookingId id, ui::Done<api::ActionItems> done)
{
    return m_http.fetch<api::ActionItems>(getRequest(bookingPath(id, u"/action-items"_s)),
                                          std::move(done));
}

ui::Call ApiClient::createActionItem(BookingId id, const api::CreateActionItem &item,
                                     ui::Done<api::ActionItem> done)
{
    return m_http.fetch<api::ActionItem>(
        changeRequest(Verb::Post, bookingPath(id, u"/action-items"_s),
                      withoutNulls(api::CreateActionItem::schema().toJson(item))),
        std::move(done));
}

ui::Call ApiClient::editActionItem(BookingId id, ActionItemId item,
                                   const api::EditActionItem &change,
                                   ui::Done<api::ActionItem> done)
{
    QJsonObject body = withoutNulls(api::EditActionItem::schema().toJson(change));
    if (change.dueDate.present && !change.dueDate.value)
        body.insert(u"dueDate"_s, QJsonValue::Null); // takes the date away
    return m_http.fetch<api::ActionItem>(
        changeRequest(Verb::Put, bookingPath(id, u"/action-items/"_s + item.toString()), body),
        std::move(done));
}

ui::Call ApiClient::deleteActionItem(BookingId id, ActionItemId item, ui::Done<void> done)
{
    return sendDelete(bookingPath(id, u"/action-items/"_s + item.toString()), std::move(done));
}

ui::Call ApiClient::bookingHistory(BookingId id, ui::Done<api::BookingHistory> done)
{
    return m_http.fetch<api::BookingHistory>(getRequest(bookingPath(id, u"/history"_s)),
                                             std::move(done));
}

ui::Call ApiClient::enterWaitingList(UserId mentor, ui::Done<api::WaitingListEntry> done)
{
    return m_http.fetch<api::WaitingListEntry>(
        changeRequest(Verb::Post, u"/api/mentors/"_s + mentor.toString() + u"/waiting-list"_s),
        announcing(Affects::WaitingLists, std::move(done)));
}

ui::Call ApiClient::leaveWaitingList(UserId mentor, ui::Done<void> done)
{
    return sendDelete(u"/api/mentors/"_s + mentor.toString() + u"/waiting-list"_s,
                      announcing(Affects::WaitingLists, std::move(done)));
}

ui::Call ApiClient::requestException(const api::RequestOverride &wish,
                                     ui::Done<api::TierOverride> done)
{
    return m_http.fetch<api::TierOverride>(
        changeRequest(Verb::Post, u"/api/tier-overrides"_s,
                      api::RequestOverride::schema().toJson(wish)),
        std::move(done));
}

ui::Call ApiClient::myExceptions(const api::MyOverridesQuery &query,
                                 ui::Done<api::Page<api::TierOverride>> done)
{
    return m_http.fetch<api::Page<api::TierOverride>>(
        getRequest(u"/api/tier-overrides/mine"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::waitingLists(ui::Done<api::WaitingLists> done)
{
    return m_http.fetch<api::WaitingLists>(getRequest(u"/api/waiting-list/mine"_s),
                                           std::move(done));
}

} // namespace oh::app
