// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/overviewfigures.h"

class QPagedPaintDevice;

namespace oh::ui {

/// What a report of the overview is made of.
struct OverviewReport
{
    QString title;
    /// The days, whose figures they are, when they were counted: a line each.
    QStringList facts;
    QList<KpiFigure> kpis;
    QList<ChartData> charts;
};

/// Figures, charts as vectors, and the values behind them as tables, with numbered pages. Onto a
/// printer, a preview's pages or a PDF file: always dark on white. Returns the number of pages; 0
/// when the device can't be painted on.
int printOverview(QPagedPaintDevice &device, const OverviewReport &report);

} // namespace oh::ui
