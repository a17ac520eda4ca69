// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/directoryfilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QStringList textsOf(const QJsonValue &json)
{
    QStringList all;
    const QJsonArray values = json.toArray();
    for (const auto &value : values) {
        const QString text = value.toString();
        if (!text.isEmpty() && !all.contains(text) && all.size() < DirectoryFilter::maxTags)
            all.append(text);
    }
    return all;
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

bool setWanted(QList<Tier> &tiers, Tier tier, bool wanted)
{
    if (tiers.contains(tier) == wanted)
        return false;
    if (wanted)
        tiers.append(tier);
    else
        tiers.removeAll(tier);
    std::sort(tiers.begin(), tiers.end());
    return true;
}

bool DirectoryFilter::isCommonEmpty() const
{
    return text.trimmed().isEmpty() && industries.isEmpty() && technologies.isEmpty() &&
           stage.isEmpty() && tiers.isEmpty();
}

QJsonObject DirectoryFilter::commonJson() const
{
    QJsonArray tierNames;
    for (const Tier tier : tiers)
        tierNames.append(toString(tier));
    return {{u"q"_s, text},
            {u"industries"_s, QJsonArray::fromStringList(industries)},
            {u"technologies"_s, QJsonArray::fromStringList(technologies)},
            {u"stage"_s, stage},
            {u"tier"_s, tierNames}};
}

void DirectoryFilter::readCommon(const QJsonObject &json)
{
    text = json.value("q"_L1).toString().left(maxText);
    industries = textsOf(json.value("industries"_L1));
    technologies = textsOf(json.value("technologies"_L1));
    stage = json.value("stage"_L1).toString();
    const QStringList names = textsOf(json.value("tier"_L1));
    for (const QString &name : names) {
        if (const auto tier = fromString<Tier>(name))
            tiers.append(*tier);
    }
}

QByteArray stateOfLink(const QString &query)
{
    static const QStringList lists{u"industries"_s, u"technologies"_s, u"tier"_s};
    QJsonObject json;
    const auto items = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (lists.contains(name))
            json.insert(name, QJsonArray::fromStringList(value.split(u',', Qt::SkipEmptyParts)));
        else
            json.insert(name, value);
    }
    return compact(json);
}

QString linkOfState(const QByteArray &state)
{
    QUrlQuery query;
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    for (auto field = json.begin(); field != json.end(); ++field) {
        const QString value = field->isArray() ? textsOf(*field).join(u',') : field->toString();
        if (!value.isEmpty())
            // What would end the value, or be taken for a blank.
            query.addQueryItem(field.key(),
                               QString::fromLatin1(QUrl::toPercentEncoding(value, ",")));
    }
    return query.toString(QUrl::FullyEncoded);
}

api::MentorQuery MentorFilter::query(int limit, int offset) const
{
    auto query = commonQuery<api::MentorQuery>(limit, offset);
    query.hasSlots = hasSlots;
    query.sort = sort;
    return query;
}

QByteArray MentorFilter::toState() const
{
    QJsonObject json = commonJson();
    json.insert(u"hasSlots"_s, hasSlots ? toString(*hasSlots) : QString());
    json.insert(u"sort"_s, toString(sort));
    return compact(json);
}

MentorFilter MentorFilter::fromState(const QByteArray &state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    MentorFilter filter;
    filter.readCommon(json);
    filter.hasSlots = fromString<SlotHorizon>(json.value("hasSlots"_L1).toString());
    filter.sort =
        fromString<MentorSort>(json.value("sort"_L1).toString()).value_or(MentorSort::Name);
    return filter;
}

api::MenteeQuery MenteeFilter::query(int limit, int offset) const
{
    auto query = commonQuery<api::MenteeQuery>(limit, offset);
    query.companyId = company;
    query.sort = sort;
    return query;
}

QByteArray MenteeFilter::toState() const
{
    QJsonObject json = commonJson();
    json.insert(u"companyId"_s, company ? company->toString() : QString());
    json.insert(u"sort"_s, toString(sort));
    return compact(json);
}

MenteeFilter MenteeFilter::fromState(const QByteArray &state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    MenteeFilter filter;
    filter.readCommon(json);
    filter.company = CompanyId::parse(json.value("companyId"_L1).toString());
    filter.sort =
        fromString<MenteeSort>(json.value("sort"_L1).toString()).value_or(MenteeSort::Name);
    return filter;
}

} // namespace oh::ui
