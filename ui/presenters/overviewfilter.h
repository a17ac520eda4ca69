// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/domain/figures.h"

#include <QMetaType>
#include <QStringList>

namespace oh::ui {

/// Whom figures, and the bookings behind them, are about.
struct OverviewFilter
{
    FigureParty party = FigureParty::Mentor;
    QStringList industries;
    QStringList technologies;
    QStringList stages;
    QList<Tier> tiers;

    bool operator==(const OverviewFilter &) const = default;
    /// Whether it leaves anybody out.
    bool isNarrowing() const
    {
        return !industries.isEmpty() || !technologies.isEmpty() || !stages.isEmpty() ||
               !tiers.isEmpty();
    }
};

} // namespace oh::ui
