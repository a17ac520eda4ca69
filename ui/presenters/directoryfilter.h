// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/directories.h"

#include <QJsonObject>

namespace oh::ui {

/// Adds the tier, or takes it out, and keeps their order. False when nothing changes.
bool setWanted(QList<Tier> &tiers, Tier tier, bool wanted);

/// What both directories filter by; kept between sessions as JSON with the names of the query.
struct DirectoryFilter
{
    /// Limits of the queries: beyond them the server would refuse them.
    static constexpr int maxText = 100;
    static constexpr qsizetype maxTags = 50;

    QString text;
    QStringList industries;
    QStringList technologies;
    QString stage;
    QList<Tier> tiers;

    bool operator==(const DirectoryFilter &) const = default;

protected:
    bool isCommonEmpty() const;
    QJsonObject commonJson() const;
    /// What cannot be read is left out: a filter is never worth an error message.
    void readCommon(const QJsonObject &json);

    template <typename Query>
    Query commonQuery(int limit, int offset) const
    {
        Query query;
        if (const QString words = text.simplified().left(maxText); !words.isEmpty())
            query.q = words;
        query.industries = industries.first(qMin(industries.size(), maxTags));
        query.technologies = technologies.first(qMin(technologies.size(), maxTags));
        if (!stage.isEmpty())
            query.stage = stage;
        query.tier = tiers;
        query.limit = limit;
        query.offset = offset;
        return query;
    }
};

/// Between the kept form of a filter and the query of a link (lists with commas between).
QByteArray stateOfLink(const QString &query);
QString linkOfState(const QByteArray &state);

/// The mentors that the directory shows, and their order.
struct MentorFilter : DirectoryFilter
{
    std::optional<SlotHorizon> hasSlots;
    MentorSort sort = MentorSort::Name;

    bool operator==(const MentorFilter &) const = default;

    /// Nothing is filtered; the order does not count.
    bool isEmpty() const { return isCommonEmpty() && !hasSlots; }
    api::MentorQuery query(int limit, int offset) const;
    QByteArray toState() const;
    static MentorFilter fromState(const QByteArray &state);
};

/// The mentees that the directory shows, and their order.
struct MenteeFilter : DirectoryFilter
{
    std::optional<CompanyId> company;
    MenteeSort sort = MenteeSort::Name;

    bool operator==(const MenteeFilter &) const = default;

    bool isEmpty() const { return isCommonEmpty() && !company; }
    api::MenteeQuery query(int limit, int offset) const;
    QByteArray toState() const;
    static MenteeFilter fromState(const QByteArray &state);
};

/// One filter as the page shows it over the results; removing the chip removes it.
struct ActiveFilter
{
    enum class Kind { Text, Industry, Technology, Stage, Tier, HasSlots, Company };

    Kind kind = Kind::Text;
    QString value;
    QString label;

    bool operator==(const ActiveFilter &) const = default;
};

} // namespace oh::ui
