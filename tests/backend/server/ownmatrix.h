// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/dataexportservice.h"
#include "backend/services/emailchange.h"
#include "backend/services/exceptionservice.h"
#include "tests/backend/api/filesupport.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace oh::test {

using namespace Qt::StringLiterals;

/// Whose thing it is, the one it is shared with, a stranger of either role, a coordinator, and the
/// owner who has become a coordinator since.
enum class Who { Owner, Party, Peer, Other, Coordinator, Promoted };
constexpr Who everybody[] = {Who::Owner, Who::Party,       Who::Peer,
                             Who::Other, Who::Coordinator, Who::Promoted};

/// What is asked: by path parameters in their order, or nothing of it.
struct Ask
{
    QStringList ids = {};
    std::optional<QJsonObject> body = {};
    QByteArray query = {};
    /// Of other bodies than JSON.
    QByteArray raw = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    /// Of lists: what stands in them for whom it is.
    QString mark = {};
};

/// New people, and what belongs to them.
struct Cast
{
    FileWorld &w;
    TestServer::Person mentee;
    TestServer::Person mentor;
    TestServer::Person otherMentee;
    TestServer::Person otherMentor;
    /// Of whom the row is.
    bool ownerIsMentor;
    /// No two things are at the same time, or have the same name.
    int &hours;

    Cast(FileWorld &world, bool mentorOwns, int &hour)
        : w(world), ownerIsMentor(mentorOwns), hours(hour)
    {
        mentee = w.server.makePerson(Role::Mentee, u"Mary Mentee"_s);
        mentor = w.server.makePerson(Role::Mentor, u"Max Mentor"_s);
        otherMentee = w.server.makePerson(Role::Mentee, u"Olga Mentee"_s);
        otherMentor = w.server.makePerson(Role::Mentor, u"Otto Mentor"_s);
    }
    TestDatabase &db() const { return w.server.database; }
    QDateTime at(int more = 0) const { return w.server.clock.now().addSecs(3600 * more); }
    QString slot(int inHours = 0) const
    {
        return db().makeSlot(mentor.id, at(inHours ? inHours : 48 + hours++ % 400)).toString();
    }
    QString booking(const char *status = "pending", int inHours = 0) const
    {
        const SlotId slot = db().makeSlot(mentor.id, at(inHours ? inHours : 48 + hours++ % 400));
        return db().makeBooking(slot, mentee.id, QString::fromLatin1(status), at(-48)).toString();
    }
    QString met() const { return booking("completed", -5); }
    QString made(const QByteArray &path, const QJsonObject &body, const TestServer::Person &by,
                 const QString &field = u"id"_s) const
    {
        const HttpReply reply = w.server.post(path, body, by);
        if (reply.status >= 300)
            qWarning("%s: %d %s", path.constData(), reply.status, reply.body.constData());
        return reply.json()[field].toString();
    }
    QString scalar(const QString &sql, const QVariantList &values = {}) const
    {
        return db().scalar(sql, values).toString();
    }
    QString exception() const
    {
        db().exec(u"UPDATE users SET reputation_tier = 'bronze' WHERE id = ?"_s, {mentee.id.value});
        db().exec(u"UPDATE users SET reputation_tier = 'gold' WHERE id = ?"_s, {mentor.id.value});
        return made(
            "/api/tier-overrides",
            {{u"mentorId"_s, mentor.id.toString()}, {u"reason"_s, u"They sold to hospitals"_s}},
            mentee);
    }
    QString approvedException() const
    {
        QString id = exception();
        w.server.put("/api/tier-overrides/" + id.toLatin1() + "/approve", {}, w.coordinator);
        return id;
    }
    QString token() const
    {
        const QString request = exception();
        const QByteArray sealed = QByteArray::fromBase64(
            scalar(u"SELECT data ->> 'sealedApproval' FROM mail_outbox WHERE template = "
                   "'exception_requested' AND recipient_id = ? AND data ->> 'requestId' = ?"_s,
                   {w.coordinator.id.value, request})
                .toLatin1());
        return QString::fromLatin1(
            exceptions::openApproval(w.server.keys(), w.coordinator.id, sealed)
                .valueOr(QByteArray()));
    }
    struct AskedAddress
    {
        QString address;
        QString code;
        QString token;
    };
    /// The mentee's.
    AskedAddress emailChange() const
    {
        AskedAddress asked{u"next%1@example.org"_s.arg(hours++), {}, {}};
        w.server.post("/api/users/me/email", {{u"email"_s, asked.address}}, mentee);
        const auto facts = [this](const QString &mail) {
            const QByteArray data =
                scalar(u"SELECT data FROM mail_outbox WHERE template = ? AND recipient_id = ?"_s,
                       {mail, mentee.id.value})
                    .toUtf8();
            return emailchange::openedFacts(w.server.keys(), mentee.id,
                                            QJsonDocument::fromJson(data).object(), {})
                .valueOr(QJsonObject());
        };
        asked.code = facts(u"email_change_code"_s)[u"code"_s].toString();
        asked.token = facts(u"email_change_asked"_s)[u"undoLink"_s].toString().section(u'/', -1);
        return asked;
    }
    QString picture(const TestServer::Person &of) const
    {
        const HttpReply reply = w.setAvatar(of, quartersPng(), of);
        return reply.json()[u"avatarUrl"].toString().section(u'/', -1);
    }
    QString upload() const
    {
        return QString::fromLatin1(w.begin(mentee, pdf().size()).header("Location"))
            .section(u'/', -1);
    }
    QString session(const TestServer::Person &of) const
    {
        return scalar(u"SELECT family_id FROM sessions WHERE user_id = ? ORDER BY created_at "
                      "LIMIT 1"_s,
                      {of.id.value});
    }
    QString notification(const TestServer::Person &of) const
    {
        return scalar(u"INSERT INTO notifications (user_id, kind, template) VALUES (?, "
                      "'booking_confirmed', 'booking_confirmed') RETURNING id"_s,
                      {of.id.value});
    }
    QString tag(bool approved) const
    {
        return db().makeTag(u"industry"_s, u"Tag %1"_s.arg(hours++), approved).toString();
    }
    QString block() const
    {
        const QDateTime start = at(24 * 3 + 24 * (hours++ % 20));
        return db().makeBlock(mentor.id, start, start.addSecs(7200)).toString();
    }
    /// Somebody who can't ask any more.
    QString removed() const
    {
        QString id = w.server.makePerson(Role::Mentee, u"Gone"_s).id.toString();
        w.server.remove("/api/admin/users/" + id.toLatin1(), w.coordinator);
        return id;
    }
    QString job() const
    {
        return scalar(u"INSERT INTO jobs (kind, status, attempts, run_at, finished_at, last_error) "
                      "VALUES ('broken', 'dead', 10, now(), now(), 'x') RETURNING id"_s);
    }
    QString untoldNews() const
    {
        return scalar(
            u"INSERT INTO untold_news (kind, mail_always, hearers, data, created_at, failed_at, "
            "failure, failure_id) VALUES ('booking_confirmed', false, '[]', '{}', now(), now(), "
            "'x', gen_random_uuid()) RETURNING failure_id"_s);
    }
    QString mail() const
    {
        return scalar(
            u"WITH n AS (INSERT INTO notification_log (notification_type, recipient_id, "
            "delivery_channel, delivery_status) VALUES ('booking_confirmed', ?, 'email', 'failed') "
            "RETURNING id) INSERT INTO mail_outbox (notification_id, notification_type, template, "
            "recipient_id, to_sealed, status, attempts, last_error) SELECT n.id, "
            "'booking_confirmed', 'booking_confirmed', ?, 'x', 'failed', 3, '550' FROM n "
            "RETURNING id"_s,
            {mentee.id.value, mentee.id.value});
    }
    QString exportJob() const
    {
        return scalar(u"INSERT INTO exports (requested_by, kind, format) VALUES (?, 'users', "
                      "'csv') RETURNING id"_s,
                      {w.coordinator.id.value});
    }
    QString connection() const
    {
        return scalar(
            u"INSERT INTO calendar_integrations (user_id, provider, access_token_sealed, "
            "refresh_token_sealed, token_expires_at, granted_scopes, connection_method, "
            "available_calendars, write_calendar_id, read_calendar_ids) VALUES (?, 'google', 'x', "
            "'y', '2099-01-01', '{}', 'post_login', "
            "'[{\"id\": \"mine-1\", \"name\": \"Mine\", \"isPrimary\": true, \"isWritable\": "
            "true}]', 'mine-1', '{mine-1}') RETURNING version"_s,
            {mentee.id.value});
    }
    /// The id of it, whichever was made first.
    QString connectionId() const
    {
        return scalar(
            u"INSERT INTO calendar_integrations (user_id, provider, access_token_sealed, "
            "refresh_token_sealed, token_expires_at, granted_scopes, connection_method) VALUES (?, "
            "'google', 'x', 'y', '2099-01-01', '{}', 'post_login') ON CONFLICT (user_id) DO UPDATE "
            "SET is_connected = true RETURNING id"_s,
            {mentee.id.value});
    }
    /// As lists and forms have the mentee's.
    int accountVersion() const
    {
        return scalar(u"SELECT u.version + p.version FROM users u JOIN user_profiles p ON "
                      "p.user_id = u.id WHERE u.id = ?"_s,
                      {mentee.id.value})
            .toInt();
    }
    Ask proposal(const TestServer::Person &by) const
    {
        const QString meeting = booking();
        const QString id = made("/api/bookings/" + meeting.toLatin1() + "/proposals",
                                {{u"timeSlotId"_s, slot()}}, by);
        return {{meeting, id}};
    }
    /// The mentee's, or, of a mentor, theirs: whoever is the row's owner writes it.
    Ask privateNote(const std::optional<QJsonObject> &body = {}, bool asList = false) const
    {
        const QString meeting = met();
        const QString id = made("/api/bookings/" + meeting.toLatin1() + "/notes",
                                {{u"text"_s, u"Mine"_s}, {u"visibility"_s, u"private"_s}}, owner());
        if (asList)
            return {{meeting}, {}, {}, {}, {}, id};
        return {{meeting, id}, body};
    }
    Ask actionItem(const std::optional<QJsonObject> &body = {}, bool asList = false) const
    {
        const QString meeting = met();
        const QString id = made("/api/bookings/" + meeting.toLatin1() + "/action-items",
                                {{u"text"_s, u"Send the deck"_s}}, owner());
        if (asList)
            return {{meeting}, {}, {}, {}, {}, id};
        return {{meeting, id}, body};
    }
    Ask rating(const TestServer::Person &by) const
    {
        const QString meeting = met();
        const QString id = made("/api/ratings", {{u"bookingId"_s, meeting}, {u"score"_s, 4}}, by);
        return {{meeting}, {}, {}, {}, {}, id};
    }
    Ask hold() const
    {
        const QString id = slot();
        w.server.post("/api/slots/" + id.toLatin1() + "/hold", {}, mentee);
        return {{id}};
    }
    Ask waiting() const
    {
        w.server.post("/api/mentors/" + mentor.id.toString().toLatin1() + "/waiting-list", {},
                      mentee);
        return {{mentor.id.toString()}};
    }
    QJsonObject wholeBlock() const
    {
        return {{u"recurrencePattern"_s, u"weekly"_s}, {u"startDate"_s, u"2026-01-13"_s},
                {u"startTime"_s, u"14:00"_s},          {u"endTime"_s, u"16:00"_s},
                {u"slotDurationMinutes"_s, 30},        {u"bufferMinutes"_s, 10},
                {u"meetingType"_s, u"online"_s}};
    }
    QJsonObject edit(const QString &block) const
    {
        QJsonObject body = wholeBlock();
        body.insert(u"version"_s, version("availability_blocks", block).toInt());
        return body;
    }
    QString timeOff() const
    {
        return made("/api/availability/time-off",
                    {{u"startDate"_s, u"2026-03-02"_s}, {u"endDate"_s, u"2026-03-03"_s}}, mentor);
    }
    QString travel() const
    {
        return made("/api/availability/travel",
                    {{u"startDate"_s, u"2026-03-02"_s},
                     {u"endDate"_s, u"2026-03-03"_s},
                     {u"timezone"_s, u"Asia/Tokyo"_s}},
                    mentor);
    }
    /// The last part of the secret address.
    QString feed() const
    {
        return made("/api/calendar/feed/regenerate", {{u"kind"_s, u"full"_s}}, mentee, u"feedUrl"_s)
            .section(u'/', -1);
    }
    void dataExport() const
    {
        w.server.post("/api/users/me/export", {}, mentee);
        JobServer worker(db(), w.server.clock, privacy::exportJobs(w.server.keys(), {}));
        if (!worker.runner->runPending())
            qWarning("the export is not made");
    }
    /// Of the mentee who meets the mentor.
    QString deck() const
    {
        (void)booking("confirmed");
        return w.uploaded(mentee, pdf());
    }
    const TestServer::Person &owner() const { return ownerIsMentor ? mentor : mentee; }
    QString version(const char *table, const QString &id) const
    {
        return scalar(u"SELECT version FROM %1 WHERE id = ?::uuid"_s.arg(QLatin1String(table)),
                      {id});
    }
};

/// One operation for one kind of thing.
struct OwnRow
{
    const char *operation;
    /// 'e' a mentee owns it, 't' a mentor.
    char owner;
    /// Of everybody, in the order of `everybody`: a status, or of a list "sees" or "none".
    const char *expected;
    std::function<Ask(Cast &)> make;
};

/// All of them.
const QList<OwnRow> &ownRows();
/// With a parameter in their path, or about the caller, without anybody's things in it: why each.
const QStringList &withoutThings();

} // namespace oh::test
