// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

namespace oh::ui {

/// As many bars as are legible in the height that a card has at least.
constexpr int mostChartBars = 5;

enum class ChartKind { Line, Bars, Columns, Share };

struct ChartDatum
{
    QString label;
    double value = 0;
    /// What the place behind it is to show (Page::openPageWith).
    QVariantMap request = {};
    /// Below the point, where the label is too long for it.
    QString tick = {};
    bool operator==(const ChartDatum &) const = default;
};

/// What a chart shows, wherever it is drawn: in a card, in a picture, on paper.
struct ChartData
{
    ChartKind kind = ChartKind::Line;
    QString title;
    /// Heads the column of values.
    QString unit;
    QList<ChartDatum> points = {};
    QString summary = {};
    /// Said instead of drawing nothing but zeros.
    QString emptyText = {};
    /// Digits behind the point of all values.
    int decimals = 0;

    bool isEmpty() const;
    QString valueText(int index) const;
    /// "Ada: 5 sessions", for tool tips and screen readers.
    QString pointText(int index) const;
    /// A header and a line for each value, as the server's exports are written.
    QString toCsv() const;
    bool operator==(const ChartData &) const = default;
};

} // namespace oh::ui
