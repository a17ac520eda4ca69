// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/http/httpharness.h"
#include "tests/backend/live/livesite.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Who gets to know what (FR40, FR41, NFR28): one test for each rule.
class TstLiveEvents : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LiveSite> m_site;
    LivePerson m_mentor;
    LivePerson m_otherMentor;
    LivePerson m_mentee;
    LivePerson m_rival;
    LivePerson m_coordinator;

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<LiveSite>();
        m_site->open();
        m_mentor = m_site->person(Role::Mentor, u"Ada Okafor"_s);
        m_otherMentor = m_site->person(Role::Mentor, u"Marco Bianchi"_s);
        m_mentee = m_site->person(Role::Mentee, u"Lina Berg"_s);
        m_rival = m_site->person(Role::Mentee, u"Samuel Oyelaran"_s);
        m_coordinator = m_site->person(Role::Coordinator, u"Noor Haddad"_s);
    }
    void cleanup() { m_site.reset(); }

    /// A booking may fill the mentor's week: what else was free of it is so no more.
    void whoLooksAtAMentorWithALimitLooksAgain()
    {
        m_site->database.exec(u"UPDATE user_profiles SET load_cap = 1 WHERE user_id = ?"_s,
                              {m_mentor.id.value});
        const SlotId slot = m_site->makeOpenSlot(m_mentor);
        LiveClient watcher(m_site->port, m_rival.token);
        QVERIFY(watcher.greet({m_mentor.id}));
        QCOMPARE(m_site->book(m_mentee, slot).status, 201);
        QTRY_COMPARE(watcher.slot(slot), std::optional(LiveSlotState::Booked));
        QTRY_COMPARE(watcher.of(LiveEventKind::Availability).size(), 1);
        QCOMPARE(watcher.of(LiveEventKind::Availability).constFirst().mentorId,
                 std::optional(m_mentor.id));
    }

    void aBookedSlotIsToldToWhoWatchesTheMentor()
    {
        const SlotId slot = m_site->makeOpenSlot(m_mentor);
        LiveClient watcher(m_site->port, m_rival.token);
        QVERIFY(watcher.greet({m_mentor.id}));
        LiveClient elsewhere(m_site->port, m_rival.token);
        QVERIFY(elsewhere.greet({m_otherMentor.id}));
        LiveClient idle(m_site->port, m_rival.token);
        QVERIFY(idle.greet());

        QElapsedTimer timer;
        timer.start();
        const HttpReply booked = m_site->book(m_mentee, slot);
        QCOMPARE(booked.status, 201);
        const qint64 answered = timer.elapsed();
        QTRY_COMPARE(watcher.slot(slot), std::optional(LiveSlotState::Booked));
        qInfo("booked in %lld ms, pushed %lld ms after it was asked for", answered,
              timer.elapsed());
        QCOMPARE(watcher.of(LiveEventKind::Slots).constFirst().mentorId,
                 std::optional(m_mentor.id));
        QVERIFY(elsewhere.settle());
        QVERIFY(elsewhere.of(LiveMessageType::Event).isEmpty());
        QVERIFY(idle.settle());
        QVERIFY(idle.of(LiveMessageType::Event).isEmpty());

        // And free again.
        const QByteArray id = booked.json()[u"id"].toString().toLatin1();
        const HttpReply canceled = httpRequest(
            m_site->port, "PUT", "/api/bookings/" + id + "/cancel", "{}",
            {{"Content-Type", "application/json"}, {"Authorization", "Bearer " + m_mentee.token}});
        QCOMPARE(canceled.status, 200);
        QTRY_COMPARE(watcher.slot(slot), std::optional(LiveSlotState::Open));
        int last = 0;
        for (const api::LiveMessage &message : watcher.messages) {
            if (message.type == LiveMessageType::Event)
                QVERIFY(*message.seq > std::exchange(last, *message.seq));
        }
    }

    /// How fast is a matter of the benchmark, see tests/bench; that nobody is forgotten is one of
    /// this.
    void fiveHundredHearOfABooking()
    {
        raiseDescriptorLimit();
        const SlotId slot = m_site->makeOpenSlot(m_mentor);
        std::vector<std::unique_ptr<LiveClient>> watchers;
        for (int i = 0; i < 500; ++i)
            watchers.push_back(std::make_unique<LiveClient>(m_site->port, m_rival.token));
        for (const auto &watcher : watchers)
            QVERIFY(watcher->hello({m_mentor.id}));
        for (const auto &watcher : watchers)
            QTRY_VERIFY(!watcher->of(LiveMessageType::Welcome).isEmpty());
        QCOMPARE(m_site->book(m_mentee, slot).status, 201);
        for (const auto &watcher : watchers)
            QTRY_COMPARE(watcher->slot(slot), std::optional(LiveSlotState::Booked));
    }

    void whatIsRolledBackIsNotTold()
    {
        const SlotId slot = m_site->makeOpenSlot(m_mentor);
        LiveClient watcher(m_site->port, m_rival.token);
        QVERIFY(watcher.greet({m_mentor.id}));
        const qsizetype before = watcher.messages.size();
        m_site->database.exec(u"BEGIN"_s);
        m_site->database.makeBooking(slot, m_mentee.id);
        m_site->database.exec(u"ROLLBACK"_s);
        QVERIFY(watcher.settle());
        QCOMPARE(watcher.messages.size(), before + 1);
    }

    void aSecondServerOnTheDatabaseTellsItToo()
    {
        const SlotId slot = m_site->makeOpenSlot(m_mentor);
        quint16 otherPort = 0;
        const auto second = m_site->startSecond(otherPort);
        LiveClient here(m_site->port, m_rival.token);
        LiveClient there(otherPort, m_rival.token);
        QVERIFY(here.greet({m_mentor.id}));
        QVERIFY(there.greet({m_mentor.id}));
        QVERIFY(here.epoch() != there.epoch());
        // The first one's LISTEN works already; the second's welcome may be older than its LISTEN.
        QTRY_VERIFY(httpRequest(otherPort, "GET", "/metrics")
                        .body.contains("officehours_live_listening 1"));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_site->book(m_mentee, slot).status, 201);
        QTRY_COMPARE(there.slot(slot), std::optional(LiveSlotState::Booked));
        QTRY_COMPARE(here.slot(slot), std::optional(LiveSlotState::Booked));
        qInfo("both servers told it %lld ms after it was asked for", timer.elapsed());
    }

    void bookingsAreForTheirTwoPartiesAndCoordinators()
    {
        const SlotId slot = m_site->makeOpenSlot(m_mentor);
        std::map<QString, std::unique_ptr<LiveClient>> clients;
        for (const auto &[name, who] :
             {std::pair(u"mentee"_s, m_mentee), std::pair(u"mentor"_s, m_mentor),
              std::pair(u"coordinator"_s, m_coordinator), std::pair(u"rival"_s, m_rival),
              std::pair(u"other mentor"_s, m_otherMentor)}) {
            clients[name] = std::make_unique<LiveClient>(m_site->port, who.token);
            // Watching the mentor does not open their bookings.
            QVERIFY(clients[name]->greet({m_mentor.id}));
        }
        const HttpReply booked = m_site->book(m_mentee, slot);
        QCOMPARE(booked.status, 201);
        for (const QString &name : {u"mentee"_s, u"mentor"_s, u"coordinator"_s}) {
            QTRY_COMPARE(clients[name]->of(LiveEventKind::Booking).size(), 1);
            const api::LiveMessage event = clients[name]->of(LiveEventKind::Booking).first();
            QCOMPARE(event.bookingId->toString(), booked.json()[u"id"].toString());
            QCOMPARE(event.status, std::optional(BookingStatus::Pending));
            QCOMPARE(event.mentorId, std::optional(m_mentor.id));
            QCOMPARE(event.menteeId, std::optional(m_mentee.id));
        }
        for (const QString &name : {u"rival"_s, u"other mentor"_s}) {
            QTRY_COMPARE(clients[name]->slot(slot), std::optional(LiveSlotState::Booked));
            QVERIFY(clients[name]->settle());
            QVERIFY(clients[name]->of(LiveEventKind::Booking).isEmpty());
        }
    }

    /// The badge: told with the count, to nobody but the one whose it is.
    /// A coordinator gives it to somebody else.
    void whomABookingIsTakenFromHearsOfIt()
    {
        const HttpReply booked = m_site->book(m_mentee, m_site->makeOpenSlot(m_mentor));
        QCOMPARE(booked.status, 201);
        const QString id = booked.json()[u"id"].toString();
        LiveClient before(m_site->port, m_mentee.token);
        LiveClient after(m_site->port, m_rival.token);
        QVERIFY(before.greet());
        QVERIFY(after.greet());
        QVERIFY(before.settle());
        const qsizetype heard = before.of(LiveEventKind::Booking).size();
        const HttpReply edited = httpRequest(
            m_site->port, "PUT", "/api/admin/bookings/" + id.toLatin1(),
            QJsonDocument(QJsonObject{{u"version"_s, booked.json()[u"version"].toInt(1)},
                                      {u"menteeId"_s, m_rival.id.toString()}})
                .toJson(),
            {{"Content-Type", "application/json"},
             {"Authorization", "Bearer " + m_coordinator.token}});
        QVERIFY2(edited.status == 200, edited.body.constData());
        QTRY_COMPARE(before.of(LiveEventKind::Booking).size(), heard + 1);
        QTRY_VERIFY(!after.of(LiveEventKind::Booking).isEmpty());
        // Of each other they hear nothing.
        QVERIFY(before.settle());
        QVERIFY(after.settle());
        for (const api::LiveMessage &event : before.of(LiveEventKind::Booking))
            QCOMPARE(event.menteeId, std::optional(m_mentee.id));
        for (const api::LiveMessage &event : after.of(LiveEventKind::Booking))
            QCOMPARE(event.menteeId, std::optional(m_rival.id));
    }

    void notificationsAreForTheirPersonAlone()
    {
        LiveClient mentee(m_site->port, m_mentee.token);
        LiveClient mentor(m_site->port, m_mentor.token);
        LiveClient office(m_site->port, m_coordinator.token);
        for (LiveClient *client : {&mentee, &mentor, &office})
            QVERIFY(client->greet());
        QCOMPARE(m_site->book(m_mentee, m_site->makeOpenSlot(m_mentor)).status, 201);
        QTRY_COMPARE_WITH_TIMEOUT(mentor.of(LiveEventKind::Notifications).size(), 1, 30'000);
        api::LiveMessage told = mentor.of(LiveEventKind::Notifications).constFirst();
        QCOMPARE(told.unreadCount, std::optional(1));
        QCOMPARE(told.userId, std::optional(m_mentor.id));
        m_site->database.exec(u"UPDATE notifications SET read_at = now()"_s);
        QTRY_COMPARE_WITH_TIMEOUT(mentor.of(LiveEventKind::Notifications).size(), 2, 30'000);
        QCOMPARE(mentor.of(LiveEventKind::Notifications).constLast().unreadCount, std::optional(0));
        QVERIFY(mentee.settle());
        QVERIFY(mentee.of(LiveEventKind::Notifications).isEmpty()); // their own doing
        QVERIFY(office.settle());
        QVERIFY(office.of(LiveEventKind::Notifications).isEmpty());
    }

    void whatGoesWithABookingIsToldAsItsChange()
    {
        const HttpReply booked = m_site->book(m_mentee, m_site->makeOpenSlot(m_mentor));
        const QString id = booked.json()[u"id"].toString();
        LiveClient mentor(m_site->port, m_mentor.token);
        LiveClient rival(m_site->port, m_rival.token);
        QVERIFY(mentor.greet());
        QVERIFY(rival.greet({m_mentor.id}));
        const auto told = [&](const QString &sql, const QVariantList &values) {
            const qsizetype before = mentor.of(LiveEventKind::Booking).size();
            m_site->database.exec(sql, values);
            return QTest::qWaitFor(
                [&] { return mentor.of(LiveEventKind::Booking).size() == before + 1; });
        };
        const QString by = m_mentee.id.toString();
        QVERIFY(told(u"INSERT INTO booking_notes (booking_id, author_id, visibility, body) "
                     "VALUES (?::uuid, ?::uuid, 'shared', 'Note')"_s,
                     {id, by}));
        QCOMPARE(mentor.of(LiveEventKind::Booking).constLast().bookingId->toString(), id);
        QVERIFY(told(
            u"UPDATE booking_notes SET visibility = 'private' WHERE booking_id = ?::uuid"_s, {id}));
        QVERIFY(told(u"INSERT INTO booking_action_items (booking_id, owner_id, body) "
                     "VALUES (?::uuid, ?::uuid, 'Item')"_s,
                     {id, by}));
        QVERIFY(told(u"UPDATE booking_action_items SET visibility = 'private', created_by = "
                     "owner_id WHERE booking_id = ?::uuid"_s,
                     {id}));
        const qsizetype hidden = mentor.of(LiveEventKind::Booking).size();
        m_site->database.exec(
            u"UPDATE booking_action_items SET body = 'Mine' WHERE booking_id = ?::uuid"_s, {id});
        m_site->database.exec(u"INSERT INTO booking_action_items (booking_id, owner_id, body, "
                              "visibility, created_by) VALUES (?::uuid, ?::uuid, 'Mine, too', "
                              "'private', ?::uuid)"_s,
                              {id, by, by});
        QVERIFY(mentor.settle());
        QCOMPARE(mentor.of(LiveEventKind::Booking).size(), hidden);
        m_site->database.exec(u"DELETE FROM booking_action_items WHERE body = 'Mine, too'"_s);
        QVERIFY(told(u"UPDATE booking_action_items SET visibility = 'shared' WHERE booking_id = "
                     "?::uuid"_s,
                     {id}));
        QVERIFY(told(u"UPDATE booking_action_items SET deleted_at = now(), deleted_by = ?::uuid "
                     "WHERE booking_id = ?::uuid"_s,
                     {by, id}));
        QVERIFY(told(
            u"INSERT INTO reschedule_proposals (booking_id, start_time, end_time, proposed_by) "
            "SELECT id, meeting_start_time + interval '1 day', "
            "meeting_end_time + interval '1 day', mentee_id FROM bookings "
            "WHERE id = ?::uuid"_s,
            {id}));
        // A private note is nobody else's business.
        const qsizetype before = mentor.of(LiveEventKind::Booking).size();
        m_site->database.exec(
            u"UPDATE booking_notes SET body = 'Mine' WHERE booking_id = ?::uuid"_s, {id});
        QVERIFY(mentor.settle());
        QCOMPARE(mentor.of(LiveEventKind::Booking).size(), before);
        QVERIFY(rival.settle());
        QVERIFY(rival.of(LiveEventKind::Booking).isEmpty());
    }

    void queuesAreForCoordinators()
    {
        LiveClient office(m_site->port, m_coordinator.token);
        LiveClient mentee(m_site->port, m_mentee.token);
        LiveClient mentor(m_site->port, m_mentor.token);
        QVERIFY(office.greet());
        QVERIFY(mentee.greet());
        QVERIFY(mentor.greet());
        m_site->database.makeTag(u"industry"_s, u"Space mining"_s, false);
        QTRY_COMPARE(office.of(LiveEventKind::Queues).size(), 1);
        QCOMPARE(office.of(LiveEventKind::Queues).constFirst().queue,
                 std::optional(LiveQueue::Taxonomy));
        m_site->database.exec(
            u"INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, expires_at) "
            "VALUES (?, ?, 'They know the one thing that we have to learn', now() + interval '7 days')"_s,
            {m_mentee.id.value, m_mentor.id.value});
        QTRY_COMPARE(office.of(LiveEventKind::Queues).size(), 2);
        QCOMPARE(office.of(LiveEventKind::Queues).constLast().queue,
                 std::optional(LiveQueue::TierOverrides));
        // What fails for good, and what is repaired.
        const JobId job(newUuidV7(0));
        m_site->database.exec(u"INSERT INTO jobs (id, kind, payload) VALUES (?, 'sample', '{}')"_s,
                              {job.value});
        m_site->database.exec(
            u"UPDATE jobs SET status = 'dead', finished_at = now() WHERE id = ?"_s, {job.value});
        QTRY_COMPARE(office.of(LiveEventKind::Queues).size(), 3);
        QCOMPARE(office.of(LiveEventKind::Queues).constLast().queue,
                 std::optional(LiveQueue::Jobs));
        m_site->database.exec(u"DELETE FROM jobs WHERE id = ?"_s, {job.value});
        QTRY_COMPARE(office.of(LiveEventKind::Queues).size(), 4);
        QVERIFY(mentee.settle());
        QVERIFY(mentee.of(LiveEventKind::Queues).isEmpty());
        QVERIFY(mentor.settle());
        QVERIFY(mentor.of(LiveMessageType::Event).isEmpty());
    }

    /// From the request to the decision: the mentee is told of each, the queue's watchers too.
    void exceptionsAreToldTheirMenteeAndTheQueue()
    {
        m_site->database.exec(
            u"UPDATE users SET reputation_tier = CASE WHEN id = ? THEN 'gold' ELSE "
            "'bronze' END::reputation_tier WHERE id IN (?, ?)"_s,
            {m_mentor.id.value, m_mentor.id.value, m_mentee.id.value});
        LiveClient office(m_site->port, m_coordinator.token);
        LiveClient mentee(m_site->port, m_mentee.token);
        LiveClient rival(m_site->port, m_rival.token);
        for (LiveClient *client : {&office, &mentee, &rival})
            QVERIFY(client->greet());
        const HttpReply asked =
            m_site->post("/api/tier-overrides",
                         {{u"mentorId"_s, m_mentor.id.toString()}, {u"reason"_s, u"Hospitals"_s}},
                         m_mentee.token);
        QCOMPARE(asked.status, 201);
        QTRY_COMPARE(mentee.of(LiveEventKind::Exceptions).size(), 1);
        QTRY_COMPARE(office.of(LiveEventKind::Queues).size(), 1);
        const QByteArray path =
            "/api/tier-overrides/" + asked.json()[u"id"].toString().toLatin1() + "/approve";
        QCOMPARE(httpRequest(m_site->port, "PUT", path, {},
                             {{"Authorization", "Bearer " + m_coordinator.token}})
                     .status,
                 200);
        QTRY_COMPARE(mentee.of(LiveEventKind::Exceptions).size(), 2);
        QCOMPARE(mentee.of(LiveEventKind::Exceptions).constLast().userId,
                 std::optional(m_mentee.id));
        QTRY_COMPARE(office.of(LiveEventKind::Queues).size(), 2);
        QCOMPARE(office.of(LiveEventKind::Queues).constLast().queue,
                 std::optional(LiveQueue::TierOverrides));
        QVERIFY(office.settle());
        QVERIFY(office.of(LiveEventKind::Exceptions).isEmpty());
        QVERIFY(rival.settle());
        QVERIFY(rival.of(LiveEventKind::Exceptions).isEmpty());
    }

    void manyChangesAreToldAsLookAgain()
    {
        const QDateTime start(QDate(2026, 1, 8), QTime(0, 0), Qt::UTC);
        const BlockId block = m_site->database.makeBlock(m_mentor.id, start, start.addSecs(82800));
        LiveClient watcher(m_site->port, m_rival.token);
        QVERIFY(watcher.greet({m_mentor.id}));
        m_site->database.exec(
            u"INSERT INTO time_slots (availability_block_id, mentor_id, start_time, end_time) "
            "SELECT ?, ?, t, t + interval '5 minutes' "
            "FROM generate_series(?::timestamptz, ?::timestamptz, '5 minutes') t"_s,
            {block.value, m_mentor.id.value, start, start.addSecs(60000)});
        QTRY_COMPARE(watcher.of(LiveEventKind::Availability).size(), 1);
        m_site->database.exec(u"DELETE FROM time_slots WHERE mentor_id = ?"_s, {m_mentor.id.value});
        QTRY_COMPARE(watcher.of(LiveEventKind::Availability).size(), 2);
        QVERIFY(watcher.of(LiveEventKind::Slots).isEmpty());
    }

    /// More than one notification of PostgreSQL's can hold.
    void manyBookingsAtOnceAreToldOneByOne()
    {
        constexpr int each = 75;
        const QDateTime start(QDate(2026, 1, 8), QTime(0, 0), Qt::UTC);
        LiveClient office(m_site->port, m_coordinator.token);
        QVERIFY(office.greet({m_mentor.id, m_otherMentor.id}));
        for (const LivePerson *mentor : {&m_mentor, &m_otherMentor})
            m_site->database.exec(
                u"INSERT INTO time_slots (mentor_id, start_time, end_time) "
                "SELECT ?, t, t + interval '15 minutes' "
                "FROM generate_series(?::timestamptz, ?::timestamptz, '30 minutes') t"_s,
                {mentor->id.value, start.addSecs(mentor == &m_mentor ? 0 : 900),
                 start.addSecs(1800 * each - 1 + (mentor == &m_mentor ? 0 : 900))});
        m_site->database.exec(
            u"INSERT INTO bookings (time_slot_id, mentor_id, mentee_id, meeting_goal, "
            "meeting_type, meeting_start_time, meeting_end_time) "
            "SELECT id, mentor_id, ?, 'Go through the launch plan', 'online', start_time, end_time "
            "FROM time_slots"_s,
            {m_mentee.id.value});
        QTRY_COMPARE(office.of(LiveEventKind::Booking).size(), 2 * each);
        QSet<QString> told;
        const QList<api::LiveMessage> bookings = office.of(LiveEventKind::Booking);
        for (const api::LiveMessage &event : bookings)
            told.insert(event.bookingId->toString());
        QCOMPARE(told.size(), 2 * each);
        QVERIFY(office.settle());
        int slotsTold = 0;
        const QList<api::LiveMessage> changes = office.of(LiveEventKind::Slots);
        for (const api::LiveMessage &event : changes)
            slotsTold += int(event.slotStates.size());
        QCOMPARE(slotsTold, 2 * each);
        QVERIFY(office.of(LiveMessageType::Resync).isEmpty());
    }

    /// What a list of slots says of them besides their times: limits of a week, places, words.
    void whatIsSaidOfSlotsIsToldAsLookAgain_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("told");
        const auto profile = [](const QString &set) {
            return u"UPDATE user_profiles SET "_s + set + u" WHERE user_id = '$m'"_s;
        };
        const auto block = [](const QString &set) {
            return u"UPDATE availability_blocks SET "_s + set + u" WHERE mentor_id = '$m'"_s;
        };
        QTest::newRow("limit") << profile(u"load_cap = 1"_s) << true;
        QTest::newRow("other limit") << profile(u"load_cap = 2"_s) << true;
        QTest::newRow("no limit") << profile(u"load_cap = NULL"_s) << true;
        QTest::newRow("zone") << profile(u"time_zone = 'Asia/Tokyo'"_s) << true;
        QTest::newRow("same limit") << profile(u"load_cap = 5"_s) << false;
        QTest::newRow("something else") << profile(u"auto_confirm = NOT auto_confirm"_s) << false;
        QTest::newRow("room") << block(u"meeting_type = 'in_person_custom', location_preset_id = "
                                       "NULL, location_custom = 'Room 4'"_s)
                              << true;
        QTest::newRow("online") << block(u"meeting_type = 'online', location_preset_id = NULL"_s)
                                << true;
        QTest::newRow("words") << block(u"description = 'Bring your numbers'"_s) << true;
        QTest::newRow("nothing") << block(u"description = description"_s) << false;
        QTest::newRow("renamed place") << u"UPDATE locations SET name = 'Hall'"_s << true;
        QTest::newRow("moved place") << u"UPDATE locations SET address = '2 Way'"_s << true;
        QTest::newRow("noted place") << u"UPDATE locations SET notes = 'Ring twice'"_s << false;
    }
    void whatIsSaidOfSlotsIsToldAsLookAgain()
    {
        QFETCH(QString, change);
        QFETCH(bool, told);
        TestDatabase &db = m_site->database;
        m_site->makeOpenSlot(m_mentor);
        m_site->makeOpenSlot(m_otherMentor);
        db.exec(u"UPDATE user_profiles SET load_cap = 5 WHERE user_id = ?"_s, {m_mentor.id.value});
        db.exec(u"INSERT INTO locations (name, address) VALUES ('Lab', '1 Way')"_s);
        db.exec(u"UPDATE availability_blocks SET meeting_type = 'in_person_preset', "
                "location_preset_id = (SELECT id FROM locations) WHERE mentor_id = ?"_s,
                {m_mentor.id.value});
        LiveClient watcher(m_site->port, m_rival.token);
        LiveClient elsewhere(m_site->port, m_rival.token);
        QVERIFY(watcher.greet({m_mentor.id}));
        QVERIFY(elsewhere.greet({m_otherMentor.id}));
        QVERIFY(watcher.settle());
        const qsizetype before = watcher.of(LiveEventKind::Availability).size();
        const qsizetype others = elsewhere.of(LiveEventKind::Availability).size();
        db.exec(change.replace(u"$m"_s, m_mentor.id.toString()));
        if (told)
            QTRY_COMPARE(watcher.of(LiveEventKind::Availability).size(), before + 1);
        QVERIFY(watcher.settle());
        QCOMPARE(watcher.of(LiveEventKind::Availability).size(), before + (told ? 1 : 0));
        QVERIFY(elsewhere.settle());
        QCOMPARE(elsewhere.of(LiveEventKind::Availability).size(), others);
    }

    /// Coordinators go on seeing a mentor who was deactivated, but nothing is to be booked until
    /// they are back.
    void coordinatorsLookAgainAtWhoComesAndGoes()
    {
        m_site->makeOpenSlot(m_mentor);
        LiveClient office(m_site->port, m_coordinator.token);
        QVERIFY(office.greet({m_mentor.id}));
        for (int i = 1; i <= 2; ++i) {
            m_site->database.exec(u"UPDATE users SET is_active = NOT is_active WHERE id = ?"_s,
                                  {m_mentor.id.value});
            QTRY_COMPARE(office.of(LiveEventKind::Availability).size(), i);
        }
    }

    void aDeletedSlotIsGone()
    {
        const SlotId slot = m_site->makeOpenSlot(m_mentor);
        LiveClient watcher(m_site->port, m_rival.token);
        QVERIFY(watcher.greet({m_mentor.id}));
        m_site->database.exec(u"DELETE FROM time_slots WHERE id = ?"_s, {slot.value});
        QTRY_COMPARE(watcher.slot(slot), std::optional(LiveSlotState::Gone));
    }

    void slotsOfThePastAreNotTold()
    {
        const SlotId past = m_site->makeOpenSlot(m_mentor, -2);
        const SlotId ahead = m_site->makeOpenSlot(m_mentor, 2);
        LiveClient watcher(m_site->port, m_rival.token);
        QVERIFY(watcher.greet({m_mentor.id}));
        m_site->database.exec(u"DELETE FROM time_slots WHERE id IN (?, ?)"_s,
                              {past.value, ahead.value});
        QTRY_COMPARE(watcher.slot(ahead), std::optional(LiveSlotState::Gone));
        QCOMPARE(watcher.slot(past), std::nullopt);
    }

    void deactivatedMentorsAreForCoordinatorsAndThemselves()
    {
        const SlotId slot = m_site->makeOpenSlot(m_mentor);
        LiveClient before(m_site->port, m_rival.token);
        QVERIFY(before.greet({m_mentor.id}));
        m_site->database.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s,
                              {m_mentor.id.value});
        // Told once to look again; what happens afterwards is not theirs to know.
        QTRY_COMPARE(before.of(LiveEventKind::Availability).size(), 1);
        LiveClient after(m_site->port, m_rival.token);
        QVERIFY(after.greet({m_mentor.id}));
        LiveClient office(m_site->port, m_coordinator.token);
        QVERIFY(office.greet({m_mentor.id}));
        m_site->database.makeBooking(slot, m_mentee.id);
        QTRY_COMPARE(office.slot(slot), std::optional(LiveSlotState::Booked));
        QVERIFY(before.settle());
        QCOMPARE(before.slot(slot), std::nullopt);
        QVERIFY(after.settle());
        QCOMPARE(after.slot(slot), std::nullopt);
    }

    void unlistedMentorsAreForWhoKnowsThem()
    {
        // As their profile: not in the directory, but open to whoever has the id.
        m_site->database.exec(
            u"UPDATE user_profiles SET visibility = 'unlisted' WHERE user_id = ?"_s,
            {m_mentor.id.value});
        QCOMPARE(
            m_site->get("/api/mentors/" + m_mentor.id.toString().toLatin1(), m_rival.token).status,
            200);
        const SlotId slot = m_site->makeOpenSlot(m_mentor);
        LiveClient knows(m_site->port, m_rival.token);
        QVERIFY(knows.greet({m_mentor.id}));
        LiveClient doesNot(m_site->port, m_rival.token);
        QVERIFY(doesNot.greet());
        m_site->database.makeBooking(slot, m_mentee.id);
        QTRY_COMPARE(knows.slot(slot), std::optional(LiveSlotState::Booked));
        QVERIFY(doesNot.settle());
        QVERIFY(doesNot.of(LiveMessageType::Event).isEmpty());
    }

    void nobodyIsWatchedWhoIsNoMentor()
    {
        LiveClient client(m_site->port, m_rival.token);
        QVERIFY(client.greet({m_mentee.id, m_coordinator.id, UserId(newUuidV7(1))}));
        QCOMPARE(m_site->metric("officehours_live_subscriptions"), 0.0);
    }

    void subscriptionsComeAndGo()
    {
        const SlotId first = m_site->makeOpenSlot(m_mentor, 2);
        const SlotId second = m_site->makeOpenSlot(m_mentor, 4);
        LiveClient client(m_site->port, m_rival.token);
        QVERIFY(client.greet());
        client.subscribe({m_mentor.id});
        QTRY_COMPARE(m_site->metric("officehours_live_subscriptions"), 1.0);
        m_site->database.makeBooking(first, m_mentee.id);
        QTRY_COMPARE(client.slot(first), std::optional(LiveSlotState::Booked));
        api::LiveRequest off;
        off.type = LiveRequestType::Unsubscribe;
        off.mentorIds = {m_mentor.id};
        client.send(off);
        QVERIFY(client.settle());
        QCOMPARE(m_site->metric("officehours_live_subscriptions"), 0.0);
        m_site->database.makeBooking(second, m_rival.id);
        QTRY_COMPARE(client.of(LiveEventKind::Booking).size(), 1); // their own
        QCOMPARE(client.slot(second), std::nullopt);
    }

    void moreThan200MentorsAreRefused()
    {
        LiveClient client(m_site->port, m_rival.token);
        QList<UserId> many;
        for (int i = 0; i < api::maxLiveMentors; ++i)
            many.append(UserId(newUuidV7(i + 1)));
        QVERIFY(client.greet(many));
        client.subscribe({m_mentor.id});
        QTRY_COMPARE(client.of(LiveMessageType::Error).size(), 1);
        QCOMPARE(client.of(LiveMessageType::Error).constFirst().code,
                 std::optional(u"VALIDATION_ERROR"_s));
    }

    void whoComesBackCatchesUp()
    {
        const SlotId missed = m_site->makeOpenSlot(m_mentor);
        QString epoch;
        int seq = 0;
        {
            LiveClient client(m_site->port, m_mentee.token);
            QVERIFY(client.greet({m_mentor.id}));
            QCOMPARE(client.of(LiveMessageType::Welcome).constFirst().resumed,
                     std::optional(false));
            epoch = client.epoch();
            seq = client.lastSeq();
        }
        const HttpReply booked = m_site->book(m_mentee, missed);
        QCOMPARE(booked.status, 201);
        LiveClient probe(m_site->port, m_rival.token);
        QVERIFY(probe.greet({m_mentor.id}));

        LiveClient back(m_site->port, m_mentee.token);
        QTRY_VERIFY(m_site->metric("officehours_live_events_total") >= 2);
        QVERIFY(back.greet({m_mentor.id}, epoch, seq));
        QCOMPARE(back.of(LiveMessageType::Welcome).constFirst().resumed, std::optional(true));
        QTRY_COMPARE(back.slot(missed), std::optional(LiveSlotState::Booked));
        QTRY_COMPARE(back.of(LiveEventKind::Booking).size(), 1);
        // Not what is not theirs: another person with the same numbers.
        LiveClient stranger(m_site->port, m_rival.token);
        QVERIFY(stranger.greet({}, epoch, seq));
        QCOMPARE(stranger.of(LiveMessageType::Welcome).constFirst().resumed, std::optional(true));
        QVERIFY(stranger.settle());
        QVERIFY(stranger.of(LiveMessageType::Event).isEmpty());
        // A subscription can begin in the past, too.
        api::LiveRequest late;
        late.type = LiveRequestType::Subscribe;
        late.mentorIds = {m_mentor.id};
        late.seq = seq;
        stranger.send(late);
        QTRY_COMPARE(stranger.slot(missed), std::optional(LiveSlotState::Booked));
        QVERIFY(stranger.settle());
        QVERIFY(stranger.of(LiveEventKind::Booking).isEmpty());
    }

    /// More than fits into a socket's buffers at a time: it comes piece by piece.
    void fourThousandMissedThingsComeInTheirOrder()
    {
        LiveClient first(m_site->port, m_coordinator.token);
        QVERIFY(first.greet());
        const QString epoch = first.epoch();
        const int seq = first.lastSeq();
        const double before = m_site->metric("officehours_live_events_total");
        m_site->tellOfBookings(m_mentor, m_mentee, 4000);
        QTRY_COMPARE(m_site->metric("officehours_live_events_total"), before + 4000);

        LiveClient back(m_site->port, m_coordinator.token);
        QVERIFY(back.greet({}, epoch, seq));
        QCOMPARE(back.of(LiveMessageType::Welcome).constFirst().resumed, std::optional(true));
        QTRY_COMPARE(back.of(LiveEventKind::Booking).size(), 4000);
        int last = seq;
        const QList<api::LiveMessage> events = back.of(LiveMessageType::Event);
        for (const api::LiveMessage &message : events)
            QVERIFY(*message.seq > std::exchange(last, *message.seq));
        QVERIFY(back.settle());
        QVERIFY(!back.closed);
        // The one that was there all the time heard of the burst as well.
        QTRY_COMPARE(first.of(LiveEventKind::Booking).size(), 4000);
        QVERIFY(first.settle());
        QVERIFY(first.of(LiveMessageType::Resync).isEmpty());
        QVERIFY(!first.closed);
        QCOMPARE(m_site->metric("officehours_live_cut_offs_total"), 0.0);
        QCOMPARE(m_site->metric("officehours_live_unsent"), 0.0);
    }

    void whoWasAwayTooLongLoadsAnew_data()
    {
        QTest::addColumn<bool>("otherEpoch");
        QTest::addColumn<int>("seq");
        QTest::newRow("another run") << true << 0;
        QTest::newRow("forgotten") << false << 0;
        QTest::newRow("from the future") << false << 1000;
    }
    void whoWasAwayTooLongLoadsAnew()
    {
        QFETCH(bool, otherEpoch);
        QFETCH(int, seq);
        m_site->app.reset();
        m_site->options.live.remembered = 3;
        m_site->open();
        LiveClient first(m_site->port, m_coordinator.token);
        QVERIFY(first.greet());
        for (int i = 0; i < 5; ++i)
            m_site->database.makeTag(u"industry"_s, u"Industry %1"_s.arg(i), false);
        QTRY_COMPARE(m_site->metric("officehours_live_events_total"), 5.0);
        LiveClient back(m_site->port, m_coordinator.token);
        QVERIFY(back.greet({}, otherEpoch ? u"another"_s : first.epoch(), seq));
        QCOMPARE(back.of(LiveMessageType::Welcome).constFirst().resumed, std::optional(false));
        QVERIFY(back.settle());
        QVERIFY(back.of(LiveMessageType::Event).isEmpty());
        // Just so far back is still known.
        LiveClient near(m_site->port, m_coordinator.token);
        QVERIFY(near.greet({}, first.epoch(), 2));
        QCOMPARE(near.of(LiveMessageType::Welcome).constFirst().resumed, std::optional(true));
        QTRY_COMPARE(near.lastSeq(), 5);
    }

    void aLostListenEndsInAResync()
    {
        LiveClient client(m_site->port, m_rival.token);
        QVERIFY(client.greet({m_mentor.id}));
        const QString before = client.epoch();
        const SlotId slot = m_site->makeOpenSlot(m_mentor);
        QTRY_VERIFY(!client.of(LiveEventKind::Availability).isEmpty());
        killConnections(m_site->database.adminConfig(), m_site->database.name());
        QTRY_VERIFY(!client.of(LiveMessageType::Resync).isEmpty());
        QVERIFY(client.epoch() != before);
        QVERIFY(!client.closed);
        // Its subscription is still there, and what comes now is told again.
        QTRY_COMPARE(m_site->metric("officehours_live_listening"), 1.0);
        QTRY_COMPARE(m_site->get("/api/health/ready").status, 200);
        QCOMPARE(m_site->book(m_mentee, slot).status, 201);
        QTRY_COMPARE(client.slot(slot), std::optional(LiveSlotState::Booked));
    }
};

OH_TEST(TstLiveEvents)
#include "tst_liveevents.moc"
