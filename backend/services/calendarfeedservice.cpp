// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/calendarfeedservice.h"

#include "backend/auth/keyring.h"
#include "backend/auth/ratelimit.h"
#include "backend/auth/secrets.h"
#include "backend/mail/mailedevent.h"
#include "backend/mail/mailwords.h"
#include "backend/services/audit.h"
#include "backend/services/bookingmail.h"
#include "backend/services/notificationservice.h"
#include "backend/services/personaldata.h"
#include "backend/storage/database.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace oh::calendarfeeds {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

QByteArray feedHash(const KeyRing &keys, const QByteArray &token)
{
    return hashSecret(keys, SecretPurpose::CalendarFeed, token);
}

CalendarEvent eventOf(const Row &row, const MailReader &person, const QString &address,
                      const MailAddress &organizer)
{
    const BookingId id = row.id<BookingId>("id"_L1);
    const UserId mentor = row.id<UserId>("mentor_id"_L1);
    // A mentor's mentee is the other one, whatever else they are.
    MailReader reader = person;
    reader.role = person.id == mentor ? Role::Mentor : Role::Mentee;
    QJsonObject facts = bookings::mailData(id, row);
    facts.insert(u"meetLink"_s, row.text("google_meet_link"_L1));
    bookings::addCalendar(facts, CalendarMethod::Publish, row.integer("ical_sequence"_L1), mentor,
                          row.id<UserId>("mentee_id"_L1));
    // Stamped by its last change, so that the same meetings are the same document.
    CalendarEvent event = mailedEvent(facts, mailVariables(u"booking_confirmed"_s, facts, reader),
                                      reader, address, organizer, row.utc("updated_at"_L1));
    event.created = row.utc("created_at"_L1);
    return event;
}

/// When alone: nobody's name, nothing of what it is about.
CalendarEvent busyEvent(const CalendarEvent &event, const QString &summary)
{
    CalendarEvent busy;
    busy.booking = event.booking;
    busy.sequence = event.sequence;
    busy.method = event.method;
    busy.start = event.start;
    busy.end = event.end;
    busy.timeZone = event.timeZone;
    busy.stamp = event.stamp;
    busy.summary = summary;
    return busy;
}

/// Whoever has the address reads somebody's meetings: each new one is worth a line.
Result<void> auditFeed(Transaction &tx, const Caller &caller, const QString &action,
                       CalendarFeedKind kind)
{
    return recordAudit(tx,
                       {action, u"user"_s, caller.userId.value, {}, {{u"kind"_s, toString(kind)}}},
                       caller.now);
}

} // namespace

Result<api::CalendarFeeds> list(Transaction &tx, const Caller &caller)
{
    const auto rows = tx.rows(Query::feeds_list_mine, {{u":user"_s, bind(caller.userId)}});
    if (!rows)
        return rows.error();
    api::CalendarFeeds feeds;
    for (const Row &row : *rows)
        feeds.items.append(
            {row.boolean("busy_only"_L1) ? CalendarFeedKind::Busy : CalendarFeedKind::Full,
             row.utc("created_at"_L1), row.optUtc("last_accessed_at"_L1)});
    return feeds;
}

Result<api::NewCalendarFeed> regenerate(Transaction &tx, const Caller &caller, const KeyRing &keys,
                                        const QString &publicUrl, CalendarFeedKind kind)
{
    const QByteArray token = newOpaqueToken();
    const auto written =
        tx.exec(Query::feeds_regenerate, {{u":user"_s, bind(caller.userId)},
                                          {u":busy"_s, bind(kind == CalendarFeedKind::Busy)},
                                          {u":token_hash"_s, bind(feedHash(keys, token))},
                                          {u":now"_s, bind(caller.now)}});
    if (!written)
        return written.error();
    if (const auto noted = auditFeed(tx, caller, u"calendar_feed.renewed"_s, kind); !noted)
        return noted.error();
    return api::NewCalendarFeed{
        kind, publicUrl + u"/api/calendar/"_s + QString::fromLatin1(token) + u".ics"_s,
        QString::fromLatin1(token), caller.now};
}

Result<void> revoke(Transaction &tx, const Caller &caller, CalendarFeedKind kind)
{
    const auto done =
        tx.exec(Query::feeds_revoke, {{u":user"_s, bind(caller.userId)},
                                      {u":busy"_s, bind(kind == CalendarFeedKind::Busy)}});
    if (!done)
        return done.error();
    if (*done == 0)
        return Error(ErrorCode::NotFound, Sentence::tr("There is no such calendar address."));
    return auditFeed(tx, caller, u"calendar_feed.revoked"_s, kind);
}

Result<std::variant<FeedDocument, Error>> read(Transaction &tx, const KeyRing &keys,
                                               const QByteArray &token,
                                               const std::optional<UserId> &owner,
                                               const MailAddress &organizer, Language fallback,
                                               const QDateTime &now)
{
    using Outcome = std::variant<FeedDocument, Error>;
    const Error unknown(ErrorCode::NotFound,
                        Sentence::tr("This calendar address does not exist any more."));
    if (!looksLikeOpaqueToken(token))
        return Outcome(unknown);
    const QByteArray hash = feedHash(keys, token);
    const auto feed =
        tx.row(Query::feeds_touch, {{u":token_hash"_s, bind(hash)}, {u":now"_s, bind(now)}});
    if (!feed)
        return feed.error();
    if (!*feed || (owner && *owner != (*feed)->id<UserId>("user_id"_L1)))
        return Outcome(unknown);
    const auto wait =
        hitRateLimit(tx, "calendar-feed:" + hash.toHex(), readsPerWindow, windowSeconds, now);
    if (!wait)
        return wait.error();
    if (*wait) {
        Error error(ErrorCode::RateLimited, Sentence::tr("This calendar is read too often."));
        error.retryAfterSeconds = **wait;
        return Outcome(error);
    }
    const UserId user = (*feed)->id<UserId>("user_id"_L1);
    auto reader = notifications::readerOf(tx, user, fallback);
    if (!reader)
        return reader.error();
    if (!*reader)
        return Outcome(unknown);
    const auto address = openEmail(keys, user, (*feed)->bytes("email_sealed"_L1));
    if (!address)
        return address.error();
    const auto rows =
        tx.rows(Query::feeds_list_meetings, {{u":user"_s, bind(user)}, {u":now"_s, bind(now)}});
    if (!rows)
        return rows.error();
    const MailWords &words = MailWords::in((*reader)->language);
    const bool busyOnly = (*feed)->boolean("busy_only"_L1);
    QList<CalendarEvent> events;
    for (const Row &row : *rows) {
        const CalendarEvent event = eventOf(row, **reader, *address, organizer);
        events.append(busyOnly ? busyEvent(event, words.say(u"common.busy"_s).valueOr(QString()))
                               : event);
    }
    const auto calendar = toICalendarFeed(events, organizer.name, (*reader)->timeZone);
    if (!calendar)
        return calendar.error();
    return Outcome(FeedDocument{
        *calendar,
        '"' + QCryptographicHash::hash(*calendar, QCryptographicHash::Sha256).toHex().first(32) +
            '"'});
}

} // namespace oh::calendarfeeds
