// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/figures.h"
#include "ui/presenters/chartdata.h"

#include <optional>

/// The accelerator's figures in words and charts: the page and the report show the same.
namespace oh::ui {

/// One figure, what it means, and how it was in the period before.
struct KpiFigure
{
    enum class Trend { None, Up, Down, Same };

    QString title = {};
    QString value = {};
    QString detail = {};
    /// Empty when there is nothing to compare with.
    QString comparison = {};
    Trend trend = Trend::None;
    /// Whether going that way is good news.
    bool isGood = true;
};

struct OverviewKpis
{
    KpiFigure utilization;
    KpiFigure filled;
    KpiFigure active;
    KpiFigure upcoming;
    KpiFigure rating;
    KpiFigure noShows;
    KpiFigure confirmation;
    KpiFigure matches;
    QList<KpiFigure> all() const;
};

struct OverviewCharts
{
    ChartData trend;
    ChartData use;
    ChartData outcome;
    ChartData mentors;
    ChartData mentees;
    ChartData newcomers;
    QList<ChartData> all() const;
};

/// `before`: the same figures of the period before; nothing until they are there.
OverviewKpis overviewKpis(const api::Figures &now, const std::optional<api::Figures> &before);
/// Points open the bookings of their days, both included, or of their person.
OverviewCharts overviewCharts(const api::Figures &figures, QDate first, QDate last);
/// Nothing was offered, met or begun in these days.
bool isNothing(const api::Figures &figures);

} // namespace oh::ui
