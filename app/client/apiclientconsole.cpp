// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/apiclient.h"
#include "app/client/apirequests.h"
#include "app/client/query.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace oh::app {

ui::Call ApiClient::accounts(const api::AccountsQuery &query,
                             ui::Done<api::Page<api::AccountSummary>> done)
{
    return m_http.fetch<api::Page<api::AccountSummary>>(
        getRequest(u"/api/admin/users"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::bookForOthers(const api::WhiteGloveBooking &booking,
                                  ui::Done<api::Booking> done)
{
    return m_http.fetch<api::Booking>(
        changeRequest(HttpRequest::Method::Post, u"/api/admin/bookings"_s,
                      api::WhiteGloveBooking::schema().toJson(booking)),
        announcing(Affects::Both, std::move(done)));
}

ui::Call ApiClient::editBooking(BookingId id, const api::EditBooking &change,
                                ui::Done<api::Booking> done)
{
    return m_http.fetch<api::Booking>(changeRequest(HttpRequest::Method::Put,
                                                    pathBelow(u"/api/admin/bookings"_s, id),
                                                    api::EditBooking::schema().toJson(change)),
                                      announcing(Affects::Both, std::move(done)));
}

ui::Call ApiClient::moveBooking(BookingId id, const api::RescheduleBooking &move,
                                ui::Done<api::Booking> done)
{
    return answerBooking(id, u"reschedule"_s, api::RescheduleBooking::schema().toJson(move),
                         std::move(done));
}

ui::Call ApiClient::explainSlot(const api::ExplainSlotQuery &query,
                                ui::Done<api::SlotExplanation> done)
{
    return m_http.fetch<api::SlotExplanation>(
        getRequest(u"/api/admin/slots/explain"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::jobs(const api::JobsQuery &query, ui::Done<api::Page<api::Job>> done)
{
    return m_http.fetch<api::Page<api::Job>>(getRequest(u"/api/admin/jobs"_s, queryOf(query)),
                                             std::move(done));
}

ui::Call ApiClient::retryJob(JobId id, ui::Done<api::Job> done)
{
    return m_http.fetch<api::Job>(changeRequest(HttpRequest::Method::Post,
                                                pathBelow(u"/api/admin/jobs"_s, id) + u"/retry"_s,
                                                {}),
                                  std::move(done));
}

ui::Call ApiClient::discardJob(JobId id, ui::Done<void> done)
{
    return m_http.send(HttpRequest{.method = HttpRequest::Method::Delete,
                                   .path = pathBelow(u"/api/admin/jobs"_s, id)},
                       [done = std::move(done)](Result<QJsonObject> answer) {
                           done(answer.ok() ? Result<void>() : Result<void>(answer.error()));
                       });
}

ui::Call ApiClient::jobSchedule(ui::Done<api::JobSchedule> done)
{
    return m_http.fetch<api::JobSchedule>(getRequest(u"/api/admin/jobs/schedule"_s),
                                          std::move(done));
}

ui::Call ApiClient::runScheduledJob(const QString &name, ui::Done<api::ScheduledJob> done)
{
    // The only part of a path that is not an id of ours.
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(name));
    return m_http.fetch<api::ScheduledJob>(
        changeRequest(HttpRequest::Method::Post,
                      u"/api/admin/jobs/schedule/"_s + encoded + u"/run"_s, {}),
        std::move(done));
}

ui::Call ApiClient::mails(const api::MailQuery &query, ui::Done<api::Page<api::Mail>> done)
{
    return m_http.fetch<api::Page<api::Mail>>(getRequest(u"/api/admin/mail"_s, queryOf(query)),
                                              std::move(done));
}

ui::Call ApiClient::retryMail(MailId id, ui::Done<api::Mail> done)
{
    return m_http.fetch<api::Mail>(changeRequest(HttpRequest::Method::Post,
                                                 pathBelow(u"/api/admin/mail"_s, id) + u"/retry"_s,
                                                 {}),
                                   std::move(done));
}

ui::Call ApiClient::untoldNews(const api::UntoldNewsQuery &query,
                               ui::Done<api::Page<api::UntoldNews>> done)
{
    return m_http.fetch<api::Page<api::UntoldNews>>(
        getRequest(u"/api/admin/news"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::retryNews(NewsId id, ui::Done<api::UntoldNews> done)
{
    return m_http.fetch<api::UntoldNews>(
        changeRequest(HttpRequest::Method::Post, pathBelow(u"/api/admin/news"_s, id) + u"/retry"_s,
                      {}),
        std::move(done));
}

ui::Call ApiClient::discardNews(NewsId id, ui::Done<void> done)
{
    return m_http.send(HttpRequest{.method = HttpRequest::Method::Delete,
                                   .path = pathBelow(u"/api/admin/news"_s, id)},
                       [done = std::move(done)](Result<QJsonObject> answer) {
                           done(answer.ok() ? Result<void>() : Result<void>(answer.error()));
                       });
}

ui::Call ApiClient::calendarSyncs(const api::CalendarSyncQuery &query,
                                  ui::Done<api::Page<api::CalendarSync>> done)
{
    return m_http.fetch<api::Page<api::CalendarSync>>(
        getRequest(u"/api/admin/sync/calendars"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::runCalendarSync(ConnectionId id, ui::Done<api::CalendarSync> done)
{
    return m_http.fetch<api::CalendarSync>(
        changeRequest(HttpRequest::Method::Post,
                      pathBelow(u"/api/admin/sync/calendars"_s, id) + u"/run"_s, {}),
        std::move(done));
}

ui::Call ApiClient::runFailingCalendarSyncs(ui::Done<api::SyncStarted> done)
{
    return m_http.fetch<api::SyncStarted>(
        changeRequest(HttpRequest::Method::Post, u"/api/admin/sync/calendars/run-failing"_s, {}),
        std::move(done));
}

ui::Call ApiClient::imports(const api::ImportsQuery &query,
                            ui::Done<api::Page<api::ImportedBase>> done)
{
    return m_http.fetch<api::Page<api::ImportedBase>>(
        getRequest(u"/api/admin/sync/imports"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::figures(const api::FiguresQuery &query, ui::Done<api::Figures> done)
{
    return m_http.fetch<api::Figures>(getRequest(u"/api/admin/figures"_s, queryOf(query)),
                                      std::move(done));
}

} // namespace oh::app
