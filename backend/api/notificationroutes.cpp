// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/api/unsubscribepage.h"
#include "backend/services/notificationservice.h"
#include "models/api/notifications.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

namespace {

template <typename T>
Result<http::Response> typedAnswer(const Result<T> &value)
{
    if (!value)
        return value.error();
    return answer(*value);
}

/// What a visitor of the unsubscribe pages reads: the link's person's language, or the browser's.
Result<http::Response> unsubscribeAnswer(Call &call, const RouteContext &context,
                                         UnsubscribePage page)
{
    const QString token = call.request.queryValue(u"token").value_or(QString());
    const auto about = readUnsubscribeToken(context.keys, token);
    const Language browsers =
        languageForHeader(QString::fromLatin1(call.request.headers.value("Accept-Language")))
            .value_or(context.language);
    if (!about)
        return unsubscribePage(UnsubscribePage::Invalid, browsers);
    const auto reader = notifications::readerOf(call.tx(), about->user, browsers);
    if (!reader)
        return reader.error();
    if (!*reader)
        return unsubscribePage(UnsubscribePage::Invalid, browsers);
    if (page != UnsubscribePage::Ask) {
        const bool wanted = page == UnsubscribePage::Undone;
        if (const auto done = notifications::subscribe(call.tx(), *about, wanted); !done)
            return done.error();
    }
    return unsubscribePage(page, (*reader)->language, about->kind, token);
}

QList<Endpoint> unsubscribeEndpoints(const RouteContext &context)
{
    const auto tag = u"Notifications"_s;
    const auto page = [&context](UnsubscribePage what) {
        // By value: the context does not outlive the routing table, what it refers to does.
        return [context, what](Call &call) { return unsubscribeAnswer(call, context, what); };
    };
    return {
        EndpointBuilder(Method::Get, u"/unsubscribe"_s, u"unsubscribePage"_s, tag,
                        u"The page behind a mail's unsubscribe link; changes nothing"_s)
            .access(Access::Public)
            .asSystem()
            .answersText(u"text/html"_s)
            .on(page(UnsubscribePage::Ask)),
        EndpointBuilder(Method::Post, u"/unsubscribe"_s, u"unsubscribe"_s, tag,
                        u"No more mails of the link's kind, at once (RFC 8058)"_s)
            .access(Access::Public)
            .asSystem()
            .answersText(u"text/html"_s)
            .on(page(UnsubscribePage::Done)),
        EndpointBuilder(Method::Post, u"/unsubscribe/undo"_s, u"undoUnsubscribe"_s, tag,
                        u"Send mails of the link's kind again"_s)
            .access(Access::Public)
            .asSystem()
            .answersText(u"text/html"_s)
            .on(page(UnsubscribePage::Undone)),
    };
}

} // namespace

QList<Endpoint> notificationEndpoints(const RouteContext &context)
{
    const auto tag = u"Notifications"_s;
    const Language language = context.language;
    const KeyRing *keys = &context.keys;
    const MailAddress organizer = context.organizer;
    return QList<Endpoint>{
               EndpointBuilder(Method::Get, u"/api/notifications/mine"_s, u"listMyNotifications"_s,
                               tag, u"What the caller was told, newest first"_s)
                   .onlyReads()
                   .answers<api::NotificationList>()
                   .onQuery<api::NotificationsQuery>(
                       [language](Call &call, const api::NotificationsQuery &query) {
                           return typedAnswer(
                               notifications::listMine(call.tx(), callerOf(call), query, language));
                       }),
               EndpointBuilder(Method::Put, u"/api/notifications/mine/read"_s,
                               u"markAllNotificationsRead"_s, tag, u"All were read"_s)
                   .answers<api::UnreadCount>()
                   .on([](Call &call) {
                       return typedAnswer(notifications::markAllRead(call.tx(), callerOf(call)));
                   }),
               EndpointBuilder(Method::Put, u"/api/notifications/{id}"_s, u"markNotification"_s,
                               tag, u"One was read, or is to be read again"_s)
                   .answers<api::NotificationItem>()
                   .mayFail({ErrorCode::NotFound})
                   .onBody<api::MarkNotification>(
                       [language](Call &call, const api::MarkNotification &mark) {
                           return withId<NotificationId>(call, [&](NotificationId id) {
                               return typedAnswer(notifications::mark(call.tx(), callerOf(call), id,
                                                                      mark.isRead, language));
                           });
                       }),
               EndpointBuilder(Method::Get, u"/api/users/me/notification-preferences"_s,
                               u"getNotificationPreferences"_s, tag,
                               u"In which ways the caller is told of what"_s)
                   .onlyReads()
                   .answers<api::NotificationPreferences>()
                   .on([](Call &call) {
                       return typedAnswer(notifications::preferences(call.tx(), callerOf(call)));
                   }),
               EndpointBuilder(Method::Put, u"/api/users/me/notification-preferences"_s,
                               u"changeNotificationPreferences"_s, tag,
                               u"Choose by mail, in the application, both or neither"_s)
                   .answers<api::NotificationPreferences>()
                   .onBody<api::UpdateNotificationPreferences>(
                       [](Call &call, const api::UpdateNotificationPreferences &update) {
                           return typedAnswer(
                               notifications::changePreferences(call.tx(), callerOf(call), update));
                       }),
               EndpointBuilder(Method::Get, u"/api/bookings/{id}/calendar.ics"_s,
                               u"getBookingCalendar"_s, u"Bookings"_s,
                               u"A meeting as a calendar file"_s)
                   .onlyReads()
                   .answersText(u"text/calendar"_s)
                   .mayFail({ErrorCode::NotFound})
                   .on([keys, organizer, language](Call &call) {
                       return withId<BookingId>(call, [&](BookingId id) -> Result<http::Response> {
                           auto file = notifications::calendarFile(call.tx(), callerOf(call), *keys,
                                                                   id, organizer, language);
                           if (!file)
                               return file.error();
                           http::Response response;
                           response.contentType = "text/calendar; charset=utf-8";
                           response.body = *std::move(file);
                           response.headers.emplaceBack("Content-Disposition",
                                                        "attachment; filename=\"meeting.ics\"");
                           return response;
                       });
                   }),
           } +
           unsubscribeEndpoints(context);
}

} // namespace oh::server
