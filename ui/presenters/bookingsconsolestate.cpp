// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of the coordinators' table as text, for views that are kept.
#include "ui/presenters/bookingsconsolepresenter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using ConsoleFilter = BookingsConsolePresenter::Filter;
using ConsolePeriod = BookingsConsolePresenter::Period;

QJsonValue savedPerson(const std::optional<api::AccountSummary> &person)
{
    if (!person)
        return QJsonValue::Null;
    return QJsonObject{{u"id"_s, person->id.toString()}, {u"name"_s, person->name}};
}

std::optional<api::AccountSummary> readPerson(const QJsonValue &saved, Role role)
{
    const auto id = UserId::parse(saved[u"id"].toString());
    if (!id)
        return std::nullopt;
    api::AccountSummary person;
    person.id = *id;
    person.role = role;
    person.name = saved[u"name"].toString();
    return person;
}

QJsonObject savedPeople(const OverviewFilter &people, const QString &text)
{
    if (!people.isNarrowing())
        return {};
    QStringList tiers;
    for (const Tier tier : people.tiers)
        tiers.append(toString(tier));
    return {{u"party"_s, toString(people.party)},
            {u"industries"_s, QJsonArray::fromStringList(people.industries)},
            {u"technologies"_s, QJsonArray::fromStringList(people.technologies)},
            {u"stages"_s, QJsonArray::fromStringList(people.stages)},
            {u"tiers"_s, QJsonArray::fromStringList(tiers)},
            {u"text"_s, text}};
}

QStringList readTags(const QJsonValue &saved)
{
    constexpr qsizetype mostTags = 50; // what the server takes
    QStringList tags;
    const QJsonArray values = saved.toArray();
    for (const auto &value : values) {
        const QString tag = value.toString();
        if (!tag.isEmpty() && !tags.contains(tag) && tags.size() < mostTags)
            tags.append(tag);
    }
    return tags;
}

void readPeople(const QJsonObject &saved, ConsoleFilter &filter)
{
    filter.people.party =
        fromString<FigureParty>(saved[u"party"].toString()).value_or(FigureParty::Mentor);
    filter.people.industries = readTags(saved[u"industries"]);
    filter.people.technologies = readTags(saved[u"technologies"]);
    filter.people.stages = readTags(saved[u"stages"]);
    const QStringList tiers = readTags(saved[u"tiers"]);
    for (const QString &name : tiers) {
        if (const auto tier = fromString<Tier>(name))
            filter.people.tiers.append(*tier);
    }
    filter.peopleText = saved[u"text"].toString();
    if (!filter.people.isNarrowing()) { // nothing to name
        filter.people = {};
        filter.peopleText.clear();
    }
}

} // namespace

QByteArray BookingsConsolePresenter::Filter::toState() const
{
    QJsonArray names;
    for (const BookingStatus each : status)
        names.append(toString(each));
    const QJsonObject saved{
        {u"q"_s, text},
        {u"status"_s, names},
        {u"declined"_s, declined ? QJsonValue(*declined) : QJsonValue()},
        {u"period"_s, QString::fromLatin1(QMetaEnum::fromType<Period>().valueToKey(int(period)))},
        {u"from"_s, from.toString(Qt::ISODate)},
        {u"to"_s, to.toString(Qt::ISODate)},
        {u"mentor"_s, savedPerson(mentor)},
        {u"mentee"_s, savedPerson(mentee)},
        {u"people"_s, savedPeople(people, peopleText)},
        {u"sort"_s, toString(sort)}};
    return QJsonDocument(saved).toJson(QJsonDocument::Compact);
}

BookingsConsolePresenter::Filter
BookingsConsolePresenter::Filter::fromState(const QByteArray &state)
{
    const QJsonObject saved = QJsonDocument::fromJson(state).object();
    ConsoleFilter filter;
    filter.text = saved[u"q"].toString().left(longestSearch);
    const QJsonArray names = saved[u"status"].toArray();
    for (const auto &name : names) {
        const auto status = fromString<BookingStatus>(name.toString());
        if (status && !filter.status.contains(*status))
            filter.status.append(*status);
    }
    if (saved[u"declined"].isBool())
        filter.declined = saved[u"declined"].toBool();
    bool known = false;
    const int period = QMetaEnum::fromType<ConsolePeriod>().keyToValue(
        saved[u"period"].toString().toLatin1().constData(), &known);
    if (known)
        filter.period = ConsolePeriod(period);
    if (filter.period == ConsolePeriod::Custom) {
        filter.from = QDate::fromString(saved[u"from"].toString(), Qt::ISODate);
        filter.to = QDate::fromString(saved[u"to"].toString(), Qt::ISODate);
    }
    filter.mentor = readPerson(saved[u"mentor"], Role::Mentor);
    filter.mentee = readPerson(saved[u"mentee"], Role::Mentee);
    readPeople(saved[u"people"].toObject(), filter);
    filter.sort =
        fromString<BookingSort>(saved[u"sort"].toString()).value_or(BookingSort::StartDescending);
    return filter;
}

} // namespace oh::ui
