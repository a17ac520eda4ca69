// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/mentorfilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// Limits of api::MentorQuery: beyond them the server would refuse the query.
constexpr int maxText = 100;
constexpr int maxTags = 50;

QStringList strings(const QJsonValue &json)
{
    QStringList all;
    const QJsonArray values = json.toArray();
    for (const auto &value : values) {
        const QString text = value.toString();
        if (!text.isEmpty() && !all.contains(text) && all.size() < maxTags)
            all.append(text);
    }
    return all;
}

} // namespace

bool MentorFilter::isEmpty() const
{
    return text.trimmed().isEmpty() && industries.isEmpty() && technologies.isEmpty() &&
           stage.isEmpty() && tiers.isEmpty() && !hasSlots;
}

api::MentorQuery MentorFilter::query(int limit, int offset) const
{
    api::MentorQuery query;
    if (const QString words = text.simplified().left(maxText); !words.isEmpty())
        query.q = words;
    query.industries = industries.first(qMin(industries.size(), qsizetype(maxTags)));
    query.technologies = technologies.first(qMin(technologies.size(), qsizetype(maxTags)));
    if (!stage.isEmpty())
        query.stage = stage;
    query.tier = tiers;
    query.hasSlots = hasSlots;
    query.sort = sort;
    query.limit = limit;
    query.offset = offset;
    return query;
}

QByteArray MentorFilter::toState() const
{
    QJsonArray tierNames;
    for (const Tier tier : tiers)
        tierNames.append(toString(tier));
    const QJsonObject object{{u"q"_s, text},
                             {u"industries"_s, QJsonArray::fromStringList(industries)},
                             {u"technologies"_s, QJsonArray::fromStringList(technologies)},
                             {u"stage"_s, stage},
                             {u"tier"_s, tierNames},
                             {u"hasSlots"_s, hasSlots ? toString(*hasSlots) : QString()},
                             {u"sort"_s, toString(sort)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

MentorFilter MentorFilter::fromState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    MentorFilter filter;
    filter.text = object.value("q"_L1).toString().left(maxText);
    filter.industries = strings(object.value("industries"_L1));
    filter.technologies = strings(object.value("technologies"_L1));
    filter.stage = object.value("stage"_L1).toString();
    for (const QString &name : strings(object.value("tier"_L1))) {
        if (const auto tier = fromString<Tier>(name))
            filter.tiers.append(*tier);
    }
    filter.hasSlots = fromString<SlotHorizon>(object.value("hasSlots"_L1).toString());
    filter.sort =
        fromString<MentorSort>(object.value("sort"_L1).toString()).value_or(MentorSort::Name);
    return filter;
}

} // namespace oh::ui
