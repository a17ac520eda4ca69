// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/apiclient.h"
#include "app/client/apirequests.h"
#include "app/client/query.h"

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

/// Several calls, one after the other. Letting go of it lets go of the one that is under way.
class CallSequence final : public ui::PendingCall
{
public:
    ui::Call current;
    void cancel() override { current.reset(); }
};

} // namespace

ui::Call ApiClient::calendarConnection(ui::Done<api::CalendarConnection> done)
{
    return m_http.fetch<api::CalendarConnection>(getRequest(u"/api/calendar/sync-status"_s),
                                                 std::move(done));
}

ui::Call ApiClient::changeConnection(HttpRequest request, ui::Done<api::CalendarConnection> done)
{
    return m_http.fetch<api::CalendarConnection>(
        std::move(request), [self = QPointer(this), done = std::move(done)](
                                const Result<api::CalendarConnection> &answer) {
            done(answer);
            if (answer && self)
                self->announce(Affects::CalendarConnection);
        });
}

ui::Call ApiClient::connectCalendar(CalendarProviderKind provider, ui::ConsentShown waiting,
                                    ui::Done<api::CalendarConnection> done)
{
    auto sequence = std::make_unique<CallSequence>();
    // As long as it is called, the sequence is there: it owns what calls.
    sequence->current = m_consent.ask(
        [this, provider](const api::StartOAuth &start, ui::Done<api::OAuthStarted> started) {
            const api::ConnectCalendar body{provider, start.redirectUri, start.codeChallenge};
            return m_http.fetch<api::OAuthStarted>(
                changeRequest(HttpRequest::Method::Post, u"/api/calendar/connect"_s,
                              api::ConnectCalendar::schema().toJson(body)),
                std::move(started));
        },
        std::move(waiting),
        [this, own = sequence.get(),
         done = std::move(done)](const Result<api::CompleteOAuth> &consent) {
            const ui::Call finished = std::move(own->current);
            if (!consent) {
                done(consent.error());
                return;
            }
            own->current = changeConnection(
                changeRequest(HttpRequest::Method::Post, u"/api/calendar/connect/complete"_s,
                              withoutNulls(api::CompleteOAuth::schema().toJson(*consent))),
                done);
        });
    return sequence;
}

ui::Call ApiClient::chooseCalendars(const api::ChooseCalendars &choice,
                                    ui::Done<api::CalendarConnection> done)
{
    return changeConnection(changeRequest(HttpRequest::Method::Put, u"/api/calendar/connection"_s,
                                          api::ChooseCalendars::schema().toJson(choice)),
                            std::move(done));
}

ui::Call ApiClient::refreshCalendars(ui::Done<api::CalendarConnection> done)
{
    // Nothing that others show hangs on the list alone, unless something chosen is gone.
    return m_http.fetch<api::CalendarConnection>(
        changeRequest(HttpRequest::Method::Post, u"/api/calendar/refresh"_s),
        [self = QPointer(this),
         done = std::move(done)](const Result<api::CalendarConnection> &answer) {
            done(answer);
            if (answer && !answer->goneCalendars.isEmpty() && self)
                self->announce(Affects::CalendarConnection);
        });
}

ui::Call ApiClient::ownBusyTimes(const api::RangeQuery &range, ui::Done<api::OwnBusyTimes> done)
{
    return m_http.fetch<api::OwnBusyTimes>(getRequest(u"/api/calendar/busy"_s, queryOf(range)),
                                           std::move(done));
}

ui::Call ApiClient::disconnectCalendar(ui::Done<api::CalendarConnection> done)
{
    return changeConnection(changeRequest(HttpRequest::Method::Post, u"/api/calendar/disconnect"_s),
                            std::move(done));
}

ui::Call ApiClient::calendarFeeds(ui::Done<api::CalendarFeeds> done)
{
    return m_http.fetch<api::CalendarFeeds>(getRequest(u"/api/calendar/feed"_s), std::move(done));
}

ui::Call ApiClient::renewCalendarFeed(CalendarFeedKind kind, ui::Done<api::NewCalendarFeed> done)
{
    return m_http.fetch<api::NewCalendarFeed>(
        changeRequest(HttpRequest::Method::Post, u"/api/calendar/feed/regenerate"_s,
                      api::RegenerateFeed::schema().toJson({kind})),
        std::move(done));
}

ui::Call ApiClient::revokeCalendarFeed(CalendarFeedKind kind, ui::Done<void> done)
{
    return sendDelete(u"/api/calendar/feed/"_s + toString(kind), std::move(done));
}

} // namespace oh::app
