// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/apiclient.h"

#include "app/client/query.h"

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

using Method = HttpRequest::Method;

HttpRequest get(const QString &path, const QString &query = {})
{
    return {.method = Method::Get, .path = path, .query = query};
}

HttpRequest change(Method method, const QString &path, const QJsonObject &body)
{
    return {.method = method, .path = path, .body = body};
}

/// Only ids of ours go into paths: hexadecimal digits and dashes, nothing to encode.
template <typename Tag>
QString below(const QString &path, const Id<Tag> &id)
{
    return path + u'/' + id.toString();
}

HttpRequest holdRequest(SlotId slot)
{
    return change(Method::Post, below(u"/api/slots"_s, slot) + u"/hold"_s, {});
}

} // namespace

ApiClient::ApiClient(HttpClient &http, BrowserConsent consent, QObject *parent)
    : Api(parent), m_http(http), m_consent(std::move(consent))
{
    connect(&http, &HttpClient::reachableChanged, this, &Api::reachableChanged);
    connect(&http, &HttpClient::calendarRequired, this, &Api::calendarRequired);
}

class ApiClient::OfPage final : public ui::PageApi
{
public:
    explicit OfPage(ApiClient &whole) : m_api(whole, m_reads) {}

    ui::Api &api() override { return m_api; }
    void leave() override { m_reads->leave(); }
    void enter() override { m_reads->enter(); }

private:
    const std::shared_ptr<PageReads> m_reads = std::make_shared<PageReads>();
    ApiClient m_api;
};

ApiClient::ApiClient(ApiClient &whole, std::shared_ptr<PageReads> reads)
    : m_whole(&whole), m_http(whole.m_http.client(), std::move(reads)), m_consent(whole.m_consent)
{
    connect(&whole, &Api::reachableChanged, this, &Api::reachableChanged);
    connect(&whole, &Api::bookingsChanged, this, &Api::bookingsChanged);
    connect(&whole, &Api::availabilityChanged, this, &Api::availabilityChanged);
    connect(&whole, &Api::waitingListsChanged, this, &Api::waitingListsChanged);
    connect(&whole, &Api::notificationsChanged, this, &Api::notificationsChanged);
    connect(&whole, &Api::calendarConnectionChanged, this, &Api::calendarConnectionChanged);
    connect(&whole, &Api::calendarRequired, this, &Api::calendarRequired);
}

std::unique_ptr<ui::PageApi> ApiClient::forPage()
{
    return std::make_unique<OfPage>(m_whole ? *m_whole : *this);
}

void ApiClient::announce(Affects affects)
{
    if (m_whole) {
        m_whole->announce(affects);
        return;
    }
    if (affects == Affects::Bookings || affects == Affects::Both)
        Q_EMIT bookingsChanged();
    if (affects == Affects::Availability || affects == Affects::Both)
        Q_EMIT availabilityChanged();
    // A booking ends the wait for its mentor.
    if (affects == Affects::WaitingLists || affects == Affects::Both)
        Q_EMIT waitingListsChanged();
    if (affects == Affects::Notifications)
        Q_EMIT notificationsChanged();
    if (affects == Affects::CalendarConnection)
        Q_EMIT calendarConnectionChanged();
}

ui::Call ApiClient::me(ui::Done<api::User> done)
{
    return m_http.fetch<api::User>(get(u"/api/users/me"_s), std::move(done));
}

ui::Call ApiClient::updateMe(const api::UpdateProfile &update, ui::Done<api::User> done)
{
    // An absent version stays absent: null would say something else to a strict reader.
    QJsonObject body = api::UpdateProfile::schema().toJson(update);
    if (!update.version)
        body.remove(u"version"_s);
    return m_http.fetch<api::User>(change(Method::Put, u"/api/users/me"_s, body), std::move(done));
}

ui::Call ApiClient::mentors(const api::MentorQuery &query,
                            ui::Done<api::Page<api::MentorSummary>> done)
{
    return m_http.fetch<api::Page<api::MentorSummary>>(get(u"/api/mentors"_s, queryOf(query)),
                                                       std::move(done));
}

ui::Call ApiClient::mentor(UserId id, ui::Done<api::Mentor> done)
{
    return m_http.fetch<api::Mentor>(get(below(u"/api/mentors"_s, id)), std::move(done));
}

ui::Call ApiClient::taxonomy(const api::TaxonomyQuery &query,
                             ui::Done<api::Page<api::TaxonomyEntry>> done)
{
    return m_http.fetch<api::Page<api::TaxonomyEntry>>(get(u"/api/taxonomy"_s, queryOf(query)),
                                                       std::move(done));
}

ui::Call ApiClient::locations(ui::Done<api::Page<api::Location>> done)
{
    return m_http.fetch<api::Page<api::Location>>(get(u"/api/locations"_s, u"limit=100"_s),
                                                  std::move(done));
}

ui::Call ApiClient::availableSlots(const api::SlotQuery &query, ui::Done<api::SlotList> done)
{
    return m_http.fetch<api::SlotList>(get(u"/api/slots/available"_s, queryOf(query)),
                                       std::move(done));
}

/// A hold that waits for the release of the same slot: overtaken by that, it would be none.
class ApiClient::LaterHold final : public ui::PendingCall
{
public:
    LaterHold(ApiClient &whole, HttpAccess http, SlotId slot, ui::Done<api::SlotHold> done)
        : m_http(std::move(http)), m_slot(slot), m_done(std::move(done))
    {
        QObject::connect(&whole, &ApiClient::slotReleased, &m_waiting, [this](SlotId released) {
            if (released == m_slot && m_done && !m_call)
                start();
        });
    }

    void cancel() override
    {
        m_call.reset();
        m_done = nullptr;
    }

private:
    void start()
    {
        m_call =
            m_http.fetch<api::SlotHold>(holdRequest(m_slot), [this](Result<api::SlotHold> answer) {
                // The receiver may let go of this.
                const auto done = std::exchange(m_done, nullptr);
                done(std::move(answer));
            });
    }

    HttpAccess m_http;
    const SlotId m_slot;
    ui::Done<api::SlotHold> m_done;
    ui::Call m_call;
    /// As long as this is wanted.
    QObject m_waiting;
};

ui::Call ApiClient::holdSlot(SlotId slot, ui::Done<api::SlotHold> done)
{
    ApiClient &whole = m_whole ? *m_whole : *this;
    if (whole.m_releases.contains(slot))
        return std::make_unique<LaterHold>(whole, m_http, slot, std::move(done));
    return m_http.fetch<api::SlotHold>(holdRequest(slot), std::move(done));
}

void ApiClient::releaseSlot(SlotId slot)
{
    // Kept here until it is answered: whoever asked is gone by then, their page maybe too.
    if (m_whole) {
        m_whole->releaseSlot(slot);
        return;
    }
    m_releases[slot] = m_http.send(
        HttpRequest{.method = Method::Delete, .path = below(u"/api/slots"_s, slot) + u"/hold"_s},
        [this, slot](const Result<QJsonObject> &) {
            const auto finished = m_releases.extract(slot); // lives until the end of this answer
            Q_EMIT slotReleased(slot);
        });
}

ui::Call ApiClient::myBlocks(const api::PageQuery &query,
                             ui::Done<api::Page<api::AvailabilityBlock>> done)
{
    return m_http.fetch<api::Page<api::AvailabilityBlock>>(
        get(u"/api/availability/my-blocks"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::mySlots(const api::MySlotsQuery &query, ui::Done<api::Page<api::MySlot>> done)
{
    return m_http.fetch<api::Page<api::MySlot>>(
        get(u"/api/availability/my-slots"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::createBlock(const api::CreateAvailability &block,
                                ui::Done<api::AvailabilityBlock> done)
{
    return m_http.fetch<api::AvailabilityBlock>(
        change(Method::Post, u"/api/availability"_s,
               api::CreateAvailability::schema().toJson(block)),
        announcing(Affects::Availability, std::move(done)));
}

ui::Call ApiClient::deleteBlock(BlockId id, bool force, ui::Done<void> done)
{
    HttpRequest request{.method = Method::Delete, .path = below(u"/api/availability"_s, id)};
    if (force)
        request.query = queryOf(api::DeleteAvailabilityQuery{.force = true});
    // Forced, it cancels bookings too.
    const auto affects = force ? Affects::Both : Affects::Availability;
    return m_http.send(std::move(request),
                       [done = announcing(affects, std::move(done))](Result<QJsonObject> answer) {
                           done(answer.ok() ? Result<void>() : Result<void>(answer.error()));
                       });
}

ui::Call ApiClient::updateBlock(BlockId id, const api::UpdateAvailability &block,
                                ui::Done<api::AvailabilityBlock> done)
{
    return m_http.fetch<api::AvailabilityBlock>(
        change(Method::Put, below(u"/api/availability"_s, id),
               api::UpdateAvailability::schema().toJson(block)),
        announcing(Affects::Availability, std::move(done)));
}

ui::Call ApiClient::previewBlock(const api::CreateAvailability &block,
                                 std::optional<BlockId> edited,
                                 ui::Done<api::AvailabilityPreview> done)
{
    const QString path = edited ? below(u"/api/availability"_s, *edited) : u"/api/availability"_s;
    return m_http.fetch<api::AvailabilityPreview>(
        change(Method::Post, path + u"/preview"_s, api::CreateAvailability::schema().toJson(block)),
        std::move(done));
}

ui::Call ApiClient::timeOff(const api::PageQuery &query, ui::Done<api::Page<api::TimeOff>> done)
{
    return m_http.fetch<api::Page<api::TimeOff>>(
        get(u"/api/availability/time-off"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::createTimeOff(const api::CreateTimeOff &days, ui::Done<api::TimeOff> done)
{
    return m_http.fetch<api::TimeOff>(change(Method::Post, u"/api/availability/time-off"_s,
                                             api::CreateTimeOff::schema().toJson(days)),
                                      announcing(Affects::Availability, std::move(done)));
}

ui::Call ApiClient::deleteTimeOff(TimeOffId id, ui::Done<void> done)
{
    return removeDaysAway(below(u"/api/availability/time-off"_s, id), std::move(done));
}

ui::Call ApiClient::travel(const api::PageQuery &query, ui::Done<api::Page<api::Travel>> done)
{
    return m_http.fetch<api::Page<api::Travel>>(get(u"/api/availability/travel"_s, queryOf(query)),
                                                std::move(done));
}

ui::Call ApiClient::createTravel(const api::CreateTravel &days, ui::Done<api::Travel> done)
{
    return m_http.fetch<api::Travel>(change(Method::Post, u"/api/availability/travel"_s,
                                            api::CreateTravel::schema().toJson(days)),
                                     announcing(Affects::Availability, std::move(done)));
}

ui::Call ApiClient::deleteTravel(TravelId id, ui::Done<void> done)
{
    return removeDaysAway(below(u"/api/availability/travel"_s, id), std::move(done));
}

ui::Call ApiClient::load(ui::Done<api::Load> done)
{
    return m_http.fetch<api::Load>(get(u"/api/availability/load"_s), std::move(done));
}

ui::Call ApiClient::removeDaysAway(const QString &path, ui::Done<void> done)
{
    return sendDelete(path, announcing(Affects::Availability, std::move(done)));
}

ui::Call ApiClient::sendDelete(const QString &path, ui::Done<void> done)
{
    return m_http.send(HttpRequest{.method = Method::Delete, .path = path},
                       [done = std::move(done)](Result<QJsonObject> answer) {
                           done(answer.ok() ? Result<void>() : Result<void>(answer.error()));
                       });
}

ui::Call ApiClient::createBooking(const api::CreateBooking &booking, ui::Done<api::Booking> done)
{
    return m_http.fetch<api::Booking>(
        change(Method::Post, u"/api/bookings"_s, api::CreateBooking::schema().toJson(booking)),
        announcing(Affects::Both, std::move(done)));
}

ui::Call ApiClient::booking(BookingId id, ui::Done<api::Booking> done)
{
    return m_http.fetch<api::Booking>(get(below(u"/api/bookings"_s, id)), std::move(done));
}

ui::Call ApiClient::myBookings(const api::MyBookingsQuery &query,
                               ui::Done<api::Page<api::Booking>> done)
{
    return m_http.fetch<api::Page<api::Booking>>(
        get(u"/api/bookings/my-bookings"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::answerBooking(BookingId id, const QString &verb, const QJsonObject &body,
                                  ui::Done<api::Booking> done)
{
    // Even a confirmation gives the mentor's other slots a new look.
    return m_http.fetch<api::Booking>(
        change(Method::Put, below(u"/api/bookings"_s, id) + u'/' + verb, body),
        announcing(Affects::Both, std::move(done)));
}

ui::Call ApiClient::confirmBooking(BookingId id, ui::Done<api::Booking> done)
{
    return answerBooking(id, u"confirm"_s, {}, std::move(done));
}

ui::Call ApiClient::confirmBookingAnyway(BookingId id, const api::ConfirmBookingQuery &confirmed,
                                         ui::Done<api::Booking> done)
{
    HttpRequest request = change(Method::Put, below(u"/api/bookings"_s, id) + u"/confirm"_s, {});
    request.query = queryOf(confirmed);
    return m_http.fetch<api::Booking>(std::move(request),
                                      announcing(Affects::Both, std::move(done)));
}

ui::Call ApiClient::declineBooking(BookingId id, const api::DeclineBooking &answer,
                                   ui::Done<api::Booking> done)
{
    return answerBooking(id, u"decline"_s, api::DeclineBooking::schema().toJson(answer),
                         std::move(done));
}

ui::Call ApiClient::cancelBooking(BookingId id, const api::CancelBooking &cancellation,
                                  ui::Done<api::Booking> done)
{
    return answerBooking(id, u"cancel"_s, api::CancelBooking::schema().toJson(cancellation),
                         std::move(done));
}

ui::Call ApiClient::adminBookings(const api::AdminBookingsQuery &query,
                                  ui::Done<api::Page<api::Booking>> done)
{
    return m_http.fetch<api::Page<api::Booking>>(get(u"/api/admin/bookings"_s, queryOf(query)),
                                                 std::move(done));
}

} // namespace oh::app
