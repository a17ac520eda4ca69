// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"

#include <QByteArray>

namespace oh::ui {

/// What the directory shows: search text, tags, stage, tiers and order. A value; kept between
/// sessions as JSON with the names of the query (GET /mentors).
struct MentorFilter
{
    QString text;
    QStringList industries;
    QStringList technologies;
    QString stage;
    QList<Tier> tiers;
    std::optional<SlotHorizon> hasSlots;
    MentorSort sort = MentorSort::Name;

    bool operator==(const MentorFilter &) const = default;

    /// Nothing is filtered; the order does not count.
    bool isEmpty() const;
    api::MentorQuery query(int limit, int offset) const;
    QByteArray toState() const;
    /// What cannot be read is left out: a filter is never worth an error message.
    static MentorFilter fromState(const QByteArray &state);
};

/// One filter as the page shows it over the results; removing the chip removes it.
struct ActiveFilter
{
    enum class Kind { Text, Industry, Technology, Stage, Tier, HasSlots };

    Kind kind = Kind::Text;
    QString value;
    QString label;

    bool operator==(const ActiveFilter &) const = default;
};

} // namespace oh::ui
