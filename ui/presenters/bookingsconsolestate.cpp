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

} // namespace

QByteArray BookingsConsolePresenter::Filter::toState() const
{
    QJsonArray names;
    for (const BookingStatus each : status)
        names.append(toString(each));
    const QJsonObject saved{
        {u"q"_s, text},
        {u"status"_s, names},
        {u"period"_s, QString::fromLatin1(QMetaEnum::fromType<Period>().valueToKey(int(period)))},
        {u"from"_s, from.toString(Qt::ISODate)},
        {u"to"_s, to.toString(Qt::ISODate)},
        {u"mentor"_s, savedPerson(mentor)},
        {u"mentee"_s, savedPerson(mentee)},
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
    filter.sort =
        fromString<BookingSort>(saved[u"sort"].toString()).value_or(BookingSort::StartDescending);
    return filter;
}

} // namespace oh::ui
