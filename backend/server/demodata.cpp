// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/demodata.h"

#include "backend/auth/keyring.h"
#include "backend/services/availabilityservice.h"
#include "backend/services/personaldata.h"
#include "backend/services/reputationservice.h"
#include "backend/storage/database.h"
#include "models/domain/text.h"
#include "models/domain/zones.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// The sample lies in a static library: nothing would link it in by itself.
static void linkSample()
{
    Q_INIT_RESOURCE(demo);
}

namespace oh::server::demodata {

using storage::bind;
using storage::Query;
using storage::Transaction;

namespace {

constexpr int daysPerWeek = 7;
constexpr int membershipDays = 200;
constexpr int pastMeetingMinutes = 30;
constexpr int usualAnswerHours = 3;
constexpr int secondsPerHour = 3600;

QJsonObject sample()
{
    linkSample();
    QFile file(u":/demo/sample.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample data is not built in");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QVariant optionalText(const QJsonObject &object, const QString &name)
{
    const QString text = object[name].toString();
    return text.isEmpty() ? QVariant() : bind(text);
}

class Loader
{
public:
    Loader(Transaction &tx, const KeyRing &keys, QDateTime now)
        : m_tx(tx), m_keys(keys), m_now(std::move(now)), m_sample(sample())
    {}

    Result<bool> load()
    {
        const auto steps = {&Loader::loadTags,
                            &Loader::loadLocations,
                            &Loader::loadCompanies,
                            &Loader::loadPeople,
                            &Loader::loadBookings,
                            &Loader::loadSync,
                            &Loader::calculateReputations};
        for (const auto step : steps) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        return true;
    }

private:
    QUuid newId() const { return newUuidV7(m_now.toMSecsSinceEpoch()); }

    Result<void> exec(Query query, const storage::Binds &binds)
    {
        const auto done = m_tx.exec(query, binds);
        if (!done)
            return done.error();
        return {};
    }

    /// The rows of a list with an id each, for one bulk statement; the ids stay known by name.
    QJsonArray withIds(const QString &list, QHash<QString, QUuid> &ids)
    {
        QJsonArray rows;
        const QJsonArray entries = m_sample[list].toArray();
        for (const auto &entry : entries) {
            QJsonObject row = entry.toObject();
            const QUuid id = newId();
            ids.insert(row[u"category"_s].toString() + u'/' + row[u"name"_s].toString(), id);
            row.insert(u"id"_s, id.toString(QUuid::WithoutBraces));
            row.insert(u"display_name"_s, row[u"name"_s]);
            row.insert(u"value"_s, normaliseTag(row[u"name"_s].toString()));
            rows.append(row);
        }
        return rows;
    }

    Result<void> loadTags()
    {
        const QJsonArray rows = withIds(u"taxonomy"_s, m_tags);
        return exec(Query::demo_insert_taxonomy,
                    {{u":tags"_s, bind(rows)}, {u":now"_s, bind(m_now)}});
    }

    Result<void> loadLocations()
    {
        QHash<QString, QUuid> ids;
        const QJsonArray rows = withIds(u"locations"_s, ids);
        for (const auto &row : rows)
            m_locations.append(LocationId::parse(row[u"id"_s].toString()).value_or(LocationId()));
        return exec(Query::demo_insert_locations,
                    {{u":locations"_s, bind(rows)}, {u":now"_s, bind(m_now)}});
    }

    Result<void> loadCompanies()
    {
        const QJsonArray rows = withIds(u"companies"_s, m_companies);
        return exec(Query::demo_insert_companies,
                    {{u":companies"_s, bind(rows)}, {u":now"_s, bind(m_now)}});
    }

    Result<void> loadPeople()
    {
        const QJsonArray people = m_sample[u"people"_s].toArray();
        for (const auto &person : people) {
            if (auto done = loadPerson(person.toObject()); !done)
                return done;
        }
        return {};
    }

    Result<void> loadPerson(const QJsonObject &person)
    {
        const UserId id(newId());
        const QString email = person[u"email"_s].toString();
        const int memberFor = person[u"days"_s].toInt(membershipDays);
        m_users.insert(email, id);
        auto done =
            exec(Query::demo_insert_user, {{u":id"_s, bind(id)},
                                           {u":email_sealed"_s, bind(sealEmail(m_keys, id, email))},
                                           {u":email_index"_s, bind(m_keys.blindIndex(email))},
                                           {u":role"_s, bind(person[u"role"_s].toString())},
                                           {u":active"_s, bind(m_now.addDays(-1))},
                                           {u":created"_s, bind(m_now.addDays(-memberFor))}});
        if (!done)
            return done;
        const QString portfolio = person[u"portfolioCompany"_s].toString();
        done = exec(Query::demo_insert_profile,
                    {{u":user"_s, bind(id)},
                     {u":name"_s, optionalText(person, u"name"_s)},
                     {u":title"_s, optionalText(person, u"title"_s)},
                     {u":headline"_s, optionalText(person, u"headline"_s)},
                     {u":portfolio_company"_s, bind(m_companies.value(u'/' + portfolio))},
                     {u":company"_s, optionalText(person, u"company"_s)},
                     {u":phone_sealed"_s, QVariant()},
                     {u":time_zone"_s, optionalText(person, u"timeZone"_s)},
                     {u":bio"_s, optionalText(person, u"bio"_s)},
                     {u":expertise"_s, optionalText(person, u"expertise"_s)},
                     {u":ideal_mentee"_s, optionalText(person, u"idealMentee"_s)},
                     {u":goals"_s, optionalText(person, u"goals"_s)},
                     {u":seniority"_s, QVariant()},
                     {u":load_cap"_s, QVariant()},
                     {u":auto_confirm"_s, bind(false)},
                     {u":now"_s, bind(m_now)}});
        if (!done)
            return done;
        QList<QUuid> tags;
        for (const auto &[list, category] : {std::pair{u"industries"_s, u"industry/"_s},
                                             {u"technologies"_s, u"technology/"_s},
                                             {u"stages"_s, u"stage/"_s}}) {
            const QJsonArray names = person[list].toArray();
            for (const auto &name : names)
                tags.append(m_tags.value(category + name.toString()));
        }
        done = exec(Query::demo_insert_tags,
                    {{u":user"_s, bind(id)}, {u":tags"_s, bind(tags)}, {u":now"_s, bind(m_now)}});
        if (!done)
            return done;
        if (person.contains(u"linkedin"_s)) {
            done = exec(Query::demo_insert_link, {{u":user"_s, bind(id)},
                                                  {u":type"_s, bind(u"linkedin"_s)},
                                                  {u":url"_s, optionalText(person, u"linkedin"_s)},
                                                  {u":now"_s, bind(m_now)}});
            if (!done)
                return done;
        }
        return loadAvailability(id, person);
    }

    /// Weekly, from this week's day on, so that it is rolled forward like everybody's.
    Result<void> loadAvailability(UserId mentor, const QJsonObject &person)
    {
        const QString zone = person[u"timeZone"_s].toString();
        const QDate today = utcToWallClock(zone, m_now).value_or(m_now).date();
        const QJsonArray blocks = person[u"blocks"_s].toArray();
        for (const auto &block : blocks) {
            api::CreateAvailability request;
            request.recurrencePattern = RecurrencePattern::Weekly;
            const int ahead =
                (block[u"weekday"_s].toInt() - today.dayOfWeek() + daysPerWeek) % daysPerWeek;
            request.startDate = today.addDays(ahead);
            request.startTime = QTime::fromString(block[u"start"_s].toString(), u"HH:mm"_s);
            request.endTime = QTime::fromString(block[u"end"_s].toString(), u"HH:mm"_s);
            request.slotDurationMinutes = block[u"minutes"_s].toInt();
            request.bufferMinutes = block[u"buffer"_s].toInt();
            request.timezone = zone;
            const QString place = block[u"place"_s].toString();
            if (place.startsWith("preset"_L1)) {
                request.meetingType = MeetingType::InPersonPreset;
                request.locationPresetId = m_locations.value(QStringView(place).mid(6).toInt());
            }
            const auto made =
                availability::create(m_tx, Caller{mentor, Role::Mentor, m_now}, request);
            if (!made)
                return made.error();
        }
        return {};
    }

    Result<void> loadBookings()
    {
        const QJsonArray bookings = m_sample[u"bookings"_s].toArray();
        for (const auto &booking : bookings) {
            if (auto done = loadBooking(booking.toObject()); !done)
                return done;
        }
        return exec(Query::demo_insert_sent_requests, {});
    }

    /// What coordinators see of calendars and imports; not of those whom one tries the product as.
    Result<void> loadSync()
    {
        QList<UserId> signingIn;
        const auto emails = signInEmails();
        for (const QString &email : emails)
            signingIn.append(m_users.value(email));
        return exec(Query::demo_insert_sync,
                    {{u":signing_in"_s, bind(signingIn)}, {u":now"_s, bind(m_now)}});
    }

    /// A past meeting gets a slot of its own, a coming one takes a free slot.
    Result<std::optional<QUuid>> slotFor(const QJsonObject &booking, UserId mentor, UserId mentee)
    {
        const int day = booking[u"day"_s].toInt();
        if (day < 0) {
            const QDateTime start(m_now.date().addDays(day), QTime(booking[u"hour"_s].toInt(), 0),
                                  Qt::UTC);
            const QUuid id = newId();
            auto done = exec(Query::demo_insert_slot,
                             {{u":id"_s, bind(id)},
                              {u":mentor"_s, bind(mentor)},
                              {u":start"_s, bind(start)},
                              {u":end"_s, bind(start.addSecs(pastMeetingMinutes * 60))},
                              {u":created"_s, bind(start.addDays(-30))}});
            if (!done)
                return done.error();
            return std::optional<QUuid>(id);
        }
        const auto slot =
            m_tx.row(Query::demo_select_free_slot, {{u":mentor"_s, bind(mentor)},
                                                    {u":mentee"_s, bind(mentee)},
                                                    {u":from"_s, bind(m_now.addDays(day))}});
        if (!slot)
            return slot.error();
        return *slot ? std::optional<QUuid>((*slot)->uuid("id"_L1)) : std::nullopt;
    }

    Result<void> loadBooking(const QJsonObject &booking)
    {
        const UserId mentor = m_users.value(booking[u"mentor"_s].toString());
        const UserId mentee = m_users.value(booking[u"mentee"_s].toString());
        const auto slot = slotFor(booking, mentor, mentee);
        if (!slot)
            return slot.error();
        if (!*slot)
            return {};
        const QString status = booking[u"status"_s].toString();
        const QDateTime created = m_now.addDays(-booking[u"created"_s].toInt());
        const bool canceled = status == "canceled"_L1;
        const bool confirmed = status == "confirmed"_L1 || status == "completed"_L1;
        const int answeredAfter = booking[u"answered"_s].toInt(usualAnswerHours) * secondsPerHour;
        QStringList materials;
        const QJsonArray urls = booking[u"materials"_s].toArray();
        for (const auto &url : urls)
            materials.append(url.toString());
        const QUuid id = newId();
        const UserId canceledBy = booking[u"by"_s].toString() == "mentor"_L1 ? mentor : mentee;
        auto done = exec(
            Query::demo_insert_booking,
            {{u":id"_s, bind(id)},
             {u":slot"_s, bind(**slot)},
             {u":mentee"_s, bind(mentee)},
             {u":goal"_s, optionalText(booking, u"goal"_s)},
             {u":materials"_s, bind(materials)},
             {u":status"_s, bind(status)},
             {u":confirmed_by"_s, confirmed ? bind(mentor) : QVariant()},
             {u":confirmed_at"_s, confirmed ? bind(created.addSecs(answeredAfter)) : QVariant()},
             {u":canceled_by"_s, canceled ? bind(canceledBy) : QVariant()},
             {u":canceled_at"_s, canceled ? bind(created.addDays(1)) : QVariant()},
             {u":reason"_s, optionalText(booking, u"reason"_s)},
             {u":notes"_s, optionalText(booking, u"notes"_s)},
             // Some are left for whoever tries the application to note.
             {u":attendance"_s, status == "completed"_L1 && booking[u"noted"_s].toBool(true)
                                    ? bind(u"attended"_s)
                                    : QVariant()},
             {u":created"_s, bind(created)}});
        if (!done)
            return done;
        const QJsonArray ratings = booking[u"ratings"_s].toArray();
        for (qsizetype i = 0; i < ratings.size(); ++i) {
            if (!ratings[i].isDouble())
                continue;
            const bool byMentee = i == 0;
            auto rated =
                exec(Query::demo_insert_rating,
                     {{u":booking"_s, bind(id)},
                      {u":rater"_s, bind(byMentee ? mentee : mentor)},
                      {u":rated"_s, bind(byMentee ? mentor : mentee)},
                      {u":score"_s, bind(ratings[i].toInt())},
                      {u":feedback"_s, bind(booking[u"feedback"_s].toArray()[i].toString())},
                      {u":now"_s, bind(m_now.addDays(booking[u"day"_s].toInt() + 1))}});
            if (!rated)
                return rated;
        }
        return {};
    }

    /// As everybody's are, from what happened; nobody is told of it.
    Result<void> calculateReputations()
    {
        const auto done =
            reputation::recalculate(m_tx, reputation::ProductCalculator(), m_users.values(), m_now,
                                    reputation::TierNews::KeepQuiet);
        if (!done)
            return done.error();
        return {};
    }

    Transaction &m_tx;
    const KeyRing &m_keys;
    const QDateTime m_now;
    const QJsonObject m_sample;
    QHash<QString, QUuid> m_tags;
    QHash<QString, QUuid> m_companies;
    QList<LocationId> m_locations;
    QHash<QString, UserId> m_users;
};

} // namespace

Result<bool> load(storage::Database &database, const KeyRing &keys, const QDateTime &now)
{
    return database.runBlocking<bool>(storage::Actor::system(),
                                      [&keys, now](Transaction &tx) -> Result<bool> {
                                          const auto count = tx.row(Query::demo_count_users);
                                          if (!count)
                                              return count.error();
                                          if (*count && (*count)->integer("users"_L1) > 0)
                                              return false;
                                          return Loader(tx, keys, now).load();
                                      });
}

QHash<QString, QString> signInEmails()
{
    QHash<QString, QString> emails;
    const QJsonObject people = sample()[u"signIn"_s].toObject();
    for (auto it = people.begin(); it != people.end(); ++it)
        emails.insert(it.key(), it->toString());
    return emails;
}

} // namespace oh::server::demodata
