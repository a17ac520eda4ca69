// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/notificationservice.h"

#include "backend/config/logging.h"
#include "backend/mail/mailedevent.h"
#include "backend/mail/mailrenderer.h"
#include "backend/services/bookingmail.h"
#include "backend/services/personaldata.h"
#include "backend/storage/transaction.h"
#include "models/domain/bookingrules.h"

using namespace Qt::StringLiterals;

namespace oh::notifications {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

Result<MailReader> callersReader(Transaction &tx, const Caller &caller, Language fallback)
{
    const auto reader = readerOf(tx, caller.userId, fallback);
    if (!reader)
        return reader.error();
    if (!*reader)
        return Error(ErrorCode::NotFound);
    MailReader now = **reader;
    now.now = caller.now;
    return now;
}

api::NotificationItem itemFrom(const Row &row, const MailRenderer &renderer, MailReader reader)
{
    api::NotificationItem item;
    item.id = row.id<NotificationId>("id"_L1);
    item.kind =
        row.enumeration<NotificationKind>("kind"_L1).value_or(NotificationKind::BookingConfirmed);
    item.bookingId = row.optId<BookingId>("booking_id"_L1);
    item.readAt = row.optUtc("read_at"_L1);
    item.createdAt = row.utc("created_at"_L1);
    reader.otherTimeZone = row.text("other_time_zone"_L1);
    reader.side = row.enumeration<Role>("reader_side"_L1);
    const QString templateName = row.text("template"_L1);
    const QJsonObject variables =
        mailVariables(templateName, row.json("facts"_L1).toObject(), reader);
    item.link = variables[u"link"].toString();
    // One that can't be told any more must not hide the others.
    const auto notice = renderer.notice(templateName, variables, reader.language);
    if (notice) {
        item.title = notice->title;
        item.text = notice->text;
    } else {
        qCWarning(logMail).noquote() << notice.error().internal;
        item.title = renderer.appName();
    }
    return item;
}

Result<api::UnreadCount> countUnread(Transaction &tx, const Caller &caller, int *total = nullptr)
{
    const auto counts =
        tx.row(Query::notifications_count_mine, {{u":user"_s, bind(caller.userId)}});
    if (!counts)
        return counts.error();
    if (!*counts)
        return Error(ErrorCode::InternalError);
    if (total != nullptr)
        *total = (*counts)->integer("total"_L1);
    return api::UnreadCount{(*counts)->integer("unread"_L1)};
}

} // namespace

Result<std::optional<MailReader>> readerOf(Transaction &tx, UserId user, Language fallback)
{
    const auto row = tx.row(Query::notifications_select_reader, {{u":user"_s, bind(user)}});
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<MailReader>();
    const Row &found = **row;
    MailReader reader;
    reader.name = found.text("name"_L1);
    reader.timeZone = found.text("time_zone"_L1);
    reader.role = found.enumeration<Role>("role"_L1).value_or(Role::Mentee);
    reader.language = fromString<Language>(found.text("language"_L1)).value_or(fallback);
    reader.id = user;
    return std::optional(reader);
}

Result<api::NotificationList> listMine(Transaction &tx, const Caller &caller,
                                       const api::NotificationsQuery &query, Language fallback)
{
    const auto reader = callersReader(tx, caller, fallback);
    if (!reader)
        return reader.error();
    api::NotificationList list;
    list.limit = query.limit;
    list.offset = query.offset;
    const auto unread = countUnread(tx, caller, &list.total);
    if (!unread)
        return unread.error();
    list.unreadCount = unread->unreadCount;
    if (query.unread)
        list.total = list.unreadCount;
    const auto rows = tx.rows(Query::notifications_list_mine, {{u":user"_s, bind(caller.userId)},
                                                               {u":unread"_s, bind(query.unread)},
                                                               {u":limit"_s, bind(query.limit)},
                                                               {u":offset"_s, bind(query.offset)}});
    if (!rows)
        return rows.error();
    const MailRenderer renderer;
    for (const Row &row : *rows)
        list.items.append(itemFrom(row, renderer, *reader));
    return list;
}

Result<api::NotificationItem> mark(Transaction &tx, const Caller &caller, NotificationId id,
                                   bool isRead, Language fallback)
{
    const storage::Binds which{{u":user"_s, bind(caller.userId)}, {u":id"_s, bind(id)}};
    storage::Binds marked = which;
    marked.append({u":read_at"_s, isRead ? bind(caller.now) : QVariant()});
    if (const auto done = tx.exec(Query::notifications_mark_read, marked); !done)
        return done.error();
    const auto row = tx.row(Query::notifications_lock_mine, which);
    if (!row)
        return row.error();
    if (!*row)
        return Error(ErrorCode::NotFound,
                     Sentence::tr("This notification does not exist any more."));
    const auto reader = callersReader(tx, caller, fallback);
    if (!reader)
        return reader.error();
    return itemFrom(**row, MailRenderer(), *reader);
}

Result<api::UnreadCount> markAllRead(Transaction &tx, const Caller &caller)
{
    const auto done = tx.exec(Query::notifications_mark_all_read,
                              {{u":user"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}});
    if (!done)
        return done.error();
    return countUnread(tx, caller);
}

Result<api::NotificationPreferences> preferences(Transaction &tx, const Caller &caller)
{
    const auto rows =
        tx.rows(Query::notifications_list_preferences, {{u":user"_s, bind(caller.userId)}});
    if (!rows)
        return rows.error();
    api::NotificationPreferences all;
    for (const auto &[kind, name] : EnumStrings<NotificationKind>::table) {
        if (!concerns(kind, caller.role))
            continue;
        api::NotificationPreference preference;
        preference.kind = kind;
        preference.emailMandatory = mailIsMandatory(kind);
        preference.emailOnly = !isKeptInApp(kind);
        preference.inApp = isKeptInApp(kind);
        for (const Row &row : *rows) {
            if (row.text("kind"_L1) == QLatin1StringView(name)) {
                preference.email = preference.emailMandatory || row.boolean("email"_L1);
                preference.inApp = isKeptInApp(kind) && row.boolean("in_app"_L1);
            }
        }
        all.items.append(preference);
    }
    all.total = int(all.items.size());
    return all;
}

Result<api::NotificationPreferences>
changePreferences(Transaction &tx, const Caller &caller,
                  const api::UpdateNotificationPreferences &update)
{
    QList<FieldError> problems;
    for (qsizetype i = 0; i < update.items.size(); ++i) {
        if (!concerns(update.items[i].kind, caller.role))
            problems.append(
                {u"items.%1.kind"_s.arg(i), Sentence::tr("is not sent to people in your role")});
    }
    if (!problems.isEmpty())
        return Error::validation(problems);
    for (const api::ChangedPreference &change : update.items) {
        const auto written =
            tx.exec(Query::notifications_upsert_preference, {{u":user"_s, bind(caller.userId)},
                                                             {u":kind"_s, bind(change.kind)},
                                                             {u":email"_s, bind(change.email)},
                                                             {u":in_app"_s, bind(change.inApp)}});
        if (!written)
            return written.error();
    }
    return preferences(tx, caller);
}

Result<void> subscribe(Transaction &tx, const Unsubscription &about, bool wanted)
{
    const auto written =
        tx.exec(Query::notifications_upsert_preference, {{u":user"_s, bind(about.user)},
                                                         {u":kind"_s, bind(about.kind)},
                                                         {u":email"_s, bind(wanted)},
                                                         {u":in_app"_s, QVariant()}});
    if (!written)
        return written.error();
    return {};
}

Result<QByteArray> calendarFile(Transaction &tx, const Caller &caller, const KeyRing &keys,
                                BookingId id, const MailAddress &organizer, Language fallback)
{
    const auto found = tx.row(Query::bookings_select_for_calendar,
                              {{u":id"_s, bind(id)}, {u":user"_s, bind(caller.userId)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, Sentence::tr("This booking does not exist."));
    const Row &row = **found;
    auto reader = callersReader(tx, caller, fallback);
    if (!reader)
        return reader.error();
    const auto address = openEmail(keys, caller.userId, row.bytes("email_sealed"_L1));
    if (!address)
        return address.error();
    const UserId mentor = row.id<UserId>("mentor_id"_L1);
    const UserId mentee = row.id<UserId>("mentee_id"_L1);
    QJsonObject facts = bookings::mailData(id, row);
    facts.insert(u"meetLink"_s, row.text("google_meet_link"_L1));
    bookings::addCalendar(facts, CalendarMethod::Publish, row.integer("ical_sequence"_L1), mentor,
                          mentee);
    CalendarEvent event = mailedEvent(facts, mailVariables(u"booking_confirmed"_s, facts, *reader),
                                      *reader, *address, organizer, caller.now);
    event.created = row.utc("created_at"_L1);
    event.changed = row.utc("updated_at"_L1);
    event.status = effectiveStatus(
        row.enumeration<BookingStatus>("status"_L1).value_or(BookingStatus::Confirmed),
        row.utc("created_at"_L1), event.start, event.end, caller.now);
    // A coordinator looks at other people's meeting.
    if (caller.userId != mentor && caller.userId != mentee)
        event.attendees = {{row.text("mentor_name"_L1), {}, mentor},
                           {row.text("mentee_name"_L1), {}, mentee}};
    return toICalendar(event);
}

} // namespace oh::notifications
