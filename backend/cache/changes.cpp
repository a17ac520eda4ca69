// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cache/changes.h"

#include "backend/cache/readcache.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oh::cache {
namespace {

/// What `changed` notices call it; they are for servers only and reach no client.
std::optional<QList<Topic>> namedTopics(const QString &name, UserId who)
{
    if (name == "people"_L1)
        return QList{Topic::people()};
    if (name == "mentees"_L1)
        return QList{Topic::mentees()};
    if (who.isNull())
        return std::nullopt;
    if (name == "slots"_L1)
        return QList{Topic::slotsOf(who)};
    if (name == "account"_L1)
        return QList{Topic::accountOf(who)};
    return std::nullopt;
}

} // namespace

std::optional<QList<Topic>> topicsOf(const QByteArray &notice)
{
    const QJsonObject object = QJsonDocument::fromJson(notice).object();
    const auto user = [&object](QLatin1StringView name) {
        return UserId::parse(object[name].toString()).value_or(UserId());
    };
    const QString type = object["t"_L1].toString();
    if (type == "queues"_L1 || type == "notifications"_L1 || type == "exception"_L1)
        return QList<Topic>();
    if (type == "changed"_L1)
        return namedTopics(object["k"_L1].toString(), user("u"_L1));

    const UserId mentor = user("m"_L1);
    const UserId person = user("u"_L1);
    if ((type == "slots"_L1 || type == "availability"_L1) && !mentor.isNull())
        return QList{Topic::slotsOf(mentor)};
    if (type == "session"_L1 && !person.isNull())
        return QList{Topic::accountOf(person)};
    if (type == "person"_L1 && !person.isNull())
        return QList{Topic::accountOf(person), Topic::slotsOf(person), Topic::people()};
    const UserId mentee = user("e"_L1);
    if (type == "booking"_L1 && !mentor.isNull() && !mentee.isNull())
        return QList{Topic::bookingsOf(mentor), Topic::bookingsOf(mentee), Topic::slotsOf(mentor)};
    return std::nullopt;
}

void heed(ReadCache &cache, const QByteArray &notice)
{
    const auto topics = topicsOf(notice);
    if (!topics) {
        cache.forgetAll();
        return;
    }
    for (const Topic &topic : *topics)
        cache.forget(topic);
}

void heedAll(ReadCache &cache, const std::optional<QByteArray> &notices)
{
    if (!notices) {
        cache.forgetAll();
        return;
    }
    for (const QByteArray &notice : notices->split('\n')) {
        if (!notice.isEmpty())
            heed(cache, notice);
    }
}

} // namespace oh::cache
