// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/availability.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

/// Why there is no slot for one mentee, told in the words of the answer.
QStringList reasonsFor(BookingWorld &w, const UserId &mentor, const QDateTime &at,
                       const UserId &mentee = {})
{
    QByteArray path = "/api/admin/slots/explain?mentorId=" + mentor.toString().toLatin1() +
                      "&at=" + at.toString(Qt::ISODate).toLatin1();
    if (!mentee.isNull())
        path += "&menteeId=" + mentee.toString().toLatin1();
    const HttpReply reply = w.server.get(path, w.coordinator);
    const auto explanation =
        api::SlotExplanation::schema().fromJson(reply.json(), api::Mode::Strict);
    if (!explanation)
        return {QString::fromUtf8(reply.body)};
    QStringList names;
    for (const api::SlotReason &reason : explanation->reasons) {
        names.append(toString(reason.reason));
        if (!reason.message.endsWith(u'.') || reason.message.contains(u'%'))
            names.append(u"no sentence: "_s + reason.message);
    }
    if (explanation->bookable != names.isEmpty())
        names.append(u"bookable is wrong"_s);
    return names;
}

} // namespace

/// What "why is there no slot" says of one mentee is what a booking by that mentee would hear.
class TstMenteesReasons : public QObject
{
    Q_OBJECT

private:
    /// Asks first, then lets the mentee book.
    static void compare(BookingWorld &w, const TestServer::Person &mentor,
                        const TestServer::Person &mentee, const QStringList &reasons,
                        const QString &refusal, int hours = 48)
    {
        const QDateTime start = w.server.clock.now().addSecs(hours * 3600);
        const SlotId slot = w.server.database.makeSlot(mentor.id, start);
        QCOMPARE(reasonsFor(w, mentor.id, start, mentee.id), reasons);
        const HttpReply reply = w.book(slot, mentee);
        QCOMPARE(reply.status == 201, reasons.isEmpty());
        QCOMPARE(reply.code(), refusal);
    }
    static TestServer::Person ofTier(BookingWorld &w, Role role, const QString &tier)
    {
        PersonOptions options;
        options.tier = tier;
        return w.server.makePerson(role, tier, options);
    }
    static void makeException(BookingWorld &w, const UserId &mentee, const UserId &mentor,
                              const QString &status, const QDateTime &expires)
    {
        QVERIFY(w.server.database
                    .scalar(u"INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, "
                            "status, expires_at, reviewed_by, reviewed_at) VALUES (?::uuid, "
                            "?::uuid, 'We have known each other for years', "
                            "?::override_status, ?::timestamptz, CASE WHEN ?::text = "
                            "'approved' THEN ?::uuid END, CASE WHEN ?::text = 'approved' THEN "
                            "'2026-01-01'::timestamptz END) RETURNING id"_s,
                            {mentee.toString(), mentor.toString(), status,
                             expires.toString(Qt::ISODate), status, w.coordinator.id.toString(),
                             status})
                    .isValid());
    }

private Q_SLOTS:
    void theTierRule()
    {
        BookingWorld w;
        const auto bronze = ofTier(w, Role::Mentee, u"bronze"_s);
        const auto gold = ofTier(w, Role::Mentor, u"gold"_s);
        compare(w, w.mentor, bronze, {}, {});
        compare(w, gold, bronze, {u"tier_restricted"_s}, u"TIER_RESTRICTED"_s, 50);
        // Nobody in particular could be anybody.
        QCOMPARE(reasonsFor(w, gold.id, w.server.clock.now().addSecs(50 * 3600)), QStringList());
        const QDateTime later = w.server.clock.now().addDays(3);
        makeException(w, bronze.id, gold.id, u"pending"_s, later);
        compare(w, gold, bronze, {u"tier_restricted"_s}, u"TIER_RESTRICTED"_s, 52);
        w.server.database.exec(u"DELETE FROM tier_override_requests"_s);
        makeException(w, bronze.id, gold.id, u"approved"_s, w.server.clock.now());
        compare(w, gold, bronze, {u"tier_restricted"_s}, u"TIER_RESTRICTED"_s, 54);
        w.server.database.exec(u"DELETE FROM tier_override_requests"_s);
        makeException(w, bronze.id, gold.id, u"approved"_s, later);
        compare(w, gold, bronze, {}, {}, 56);
        // It is used up now.
        compare(w, gold, bronze, {u"tier_restricted"_s, u"weekly_limit"_s}, u"TIER_RESTRICTED"_s,
                58);
    }

    void theWeeklyLimit()
    {
        BookingWorld w;
        const auto bronze = ofTier(w, Role::Mentee, u"bronze"_s);
        compare(w, w.mentor, bronze, {}, {}, 48);
        compare(w, w.mentor, bronze, {}, {}, 50);
        compare(w, w.mentor, bronze, {u"weekly_limit"_s}, u"WEEKLY_LIMIT_REACHED"_s, 52);
        const HttpReply reply = w.server.get(
            "/api/admin/slots/explain?mentorId=" + w.mentor.id.toString().toLatin1() +
                "&at=" + w.server.clock.now().addSecs(52 * 3600).toString(Qt::ISODate).toLatin1() +
                "&menteeId=" + bronze.id.toString().toLatin1(),
            w.coordinator);
        QCOMPARE(reply.json()[u"reasons"][0][u"message"].toString(),
                 u"The mentee has used 2 of 2 bookings of this week."_s);
        QCOMPARE(reply.json()[u"reasons"][0][u"id"].toString(), bronze.id.toString());
        // Where there is no slot, both are said.
        QCOMPARE(reasonsFor(w, w.mentor.id, w.server.clock.now().addDays(5), bronze.id),
                 QStringList({u"weekly_limit"_s, u"no_block"_s}));
        // A new week on the mentee's clock.
        w.advanceDays(7);
        const TestServer::Person again{bronze.id, w.server.signIn(bronze.id, Role::Mentee)};
        compare(w, w.mentor, again, {}, {}, 48);
    }

    void peopleWhoAreGoneOrAway()
    {
        BookingWorld w;
        const QDateTime longAgo = w.server.clock.now().addDays(-91);
        w.server.database.exec(u"UPDATE users SET created_at = ?::timestamptz, last_activity_at = "
                               "NULL WHERE id = ?::uuid"_s,
                               {longAgo.toString(Qt::ISODate), w.mentor.id.toString()});
        compare(w, w.mentor, w.mentee, {u"mentor_dormant"_s}, u"MENTOR_DORMANT"_s);
        makeException(w, w.mentee.id, w.mentor.id, u"approved"_s, w.server.clock.now().addDays(3));
        QCOMPARE(reasonsFor(w, w.mentor.id, w.server.clock.now().addSecs(48 * 3600)),
                 QStringList{u"mentor_dormant"_s});
        compare(w, w.mentor, w.mentee, {}, {}, 50);
        PersonOptions gone;
        gone.active = false;
        const auto deactivated = w.server.makePerson(Role::Mentee, u"Gone"_s, gone);
        const auto fresh = w.server.makePerson(Role::Mentor);
        const QDateTime start = w.server.clock.now().addSecs(48 * 3600);
        w.server.database.makeSlot(fresh.id, start);
        QCOMPARE(reasonsFor(w, fresh.id, start, deactivated.id),
                 QStringList{u"mentee_deactivated"_s});
    }

    void aHoldOfTheMenteesOwn()
    {
        BookingWorld w;
        const QDateTime start = w.server.clock.now().addSecs(48 * 3600);
        const SlotId slot = w.slotIn(48);
        const QByteArray hold = "/api/slots/" + slot.toString().toLatin1() + "/hold";
        QCOMPARE(w.server.post(hold, {}, w.mentee).status / 100, 2);
        QCOMPARE(reasonsFor(w, w.mentor.id, start), QStringList{u"held"_s});
        QCOMPARE(reasonsFor(w, w.mentor.id, start, w.mentee.id), QStringList());
        const auto other = w.server.makePerson(Role::Mentee);
        QCOMPARE(reasonsFor(w, w.mentor.id, start, other.id), QStringList{u"held"_s});
        QCOMPARE(w.book(slot, other).code(), u"SLOT_HELD"_s);
        QCOMPARE(w.book(slot, w.mentee).status, 201);
    }

    void theCalendarThatIsRequired()
    {
        BookingWorld w(true);
        compare(w, w.mentor, w.mentee, {u"calendar_required"_s}, u"CALENDAR_REQUIRED"_s);
        const auto connect = [&](bool isConnected) {
            w.server.database.exec(
                u"INSERT INTO calendar_integrations (user_id, provider, access_token_sealed, "
                "refresh_token_sealed, token_expires_at, granted_scopes, connection_method, "
                "is_connected) VALUES (?::uuid, 'google', 'x', 'y', '2099-01-01', '{}', "
                "'post_login', ?) ON CONFLICT (user_id) DO UPDATE SET is_connected = "
                "EXCLUDED.is_connected"_s,
                {w.mentee.id.toString(), isConnected});
        };
        connect(false);
        compare(w, w.mentor, w.mentee, {u"calendar_required"_s}, u"CALENDAR_REQUIRED"_s, 50);
        connect(true);
        compare(w, w.mentor, w.mentee, {}, {}, 52);
        // Where this server asks for none, none is missing.
        BookingWorld without;
        compare(without, without.mentor, without.mentee, {}, {});
    }
};

OH_TEST(TstMenteesReasons)
#include "tst_menteesreasons.moc"
