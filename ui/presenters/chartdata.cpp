// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/chartdata.h"

#include "ui/style/plaintable.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace oh::ui {

bool ChartData::isEmpty() const
{
    return std::all_of(points.cbegin(), points.cend(),
                       [](const ChartDatum &point) { return point.value == 0; });
}

QString ChartData::valueText(int index) const
{
    return QLocale().toString(points.at(index).value, 'f', decimals);
}

QString ChartData::pointText(int index) const
{
    //: a point of a chart: name, what is counted, value
    return QCoreApplication::translate("ChartData", "%1, %2: %3")
        .arg(points.at(index).label, unit, valueText(index));
}

QString ChartData::toCsv() const
{
    QList<QStringList> lines{{QCoreApplication::translate("ChartData", "What"), unit}};
    for (const ChartDatum &point : points)
        lines.append({point.label, QString::number(point.value)});
    return csvText(lines);
}

} // namespace oh::ui
