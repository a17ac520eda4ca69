// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/chartdata.h"

#include <QPointF>

#include <functional>

class QChart;
class QFont;
class QObject;
class QPainter;
class QRectF;

/// Draws ChartData with Qt Charts: in a card, into a picture, onto paper.
namespace oh::ui {

struct Colors;

/// Replaces what the chart shows. `mostLabels` fit side by side below a line.
void fillChart(QChart &chart, const ChartData &data, int mostLabels);
void dressChart(QChart &chart, const Colors &colors, const QFont &font);
/// Called with the index of the point that the mouse is at, or that is clicked.
void watchChart(const QChart &chart, const ChartData &data, QObject *receiver,
                const std::function<void(int)> &clicked,
                const std::function<void(int, bool)> &hovered);
/// Lets one point stand out; none for -1.
void markChartPoint(const QChart &chart, const ChartData &data, int index, const Colors &colors);
/// Where a point is, in the chart's coordinates.
QPointF chartPointPosition(QChart &chart, const ChartData &data, int index);
/// The whole chart with its title as vectors: what was said instead, when there is nothing to draw.
void paintChart(QPainter &painter, const QRectF &target, const ChartData &data,
                const Colors &colors, const QFont &font);

} // namespace oh::ui
