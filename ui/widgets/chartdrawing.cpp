// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartdrawing.h"

#include "ui/style/colors.h"
#include "ui/style/fonts.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QPieSeries>
#include <QPieSlice>
#include <QScatterSeries>
#include <QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int longestBarName = 20;
constexpr int printedLabels = 8;
constexpr qreal markerSize = 9;
constexpr qreal markedMarkerSize = 14;

double niceTop(double most)
{
    if (most <= 5)
        return 5;
    const double step = std::pow(10.0, std::floor(std::log10(most)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (most <= step * factor)
            return step * factor;
    }
    return most;
}

QString shortBarName(const QString &text)
{
    return text.size() > longestBarName ? text.left(longestBarName - 1) + u'…' : text;
}

QValueAxis *valueAxis(QChart &chart, double most)
{
    auto *axis = new QValueAxis(&chart);
    axis->setRange(0, niceTop(most));
    axis->setTickCount(6);
    axis->setLabelFormat(niceTop(most) / 5 == std::floor(niceTop(most) / 5) ? u"%.0f"_s
                                                                            : u"%.1f"_s);
    return axis;
}

QBarCategoryAxis *categoryAxis(QChart &chart, const QStringList &names)
{
    auto *axis = new QBarCategoryAxis(&chart);
    QStringList different;
    for (QString name : names) {
        while (different.contains(name)) // categories must differ
            name += u' ';
        different.append(name);
    }
    axis->append(different);
    axis->setGridLineVisible(false);
    return axis;
}

/// Lying bars are counted from below: the first one is on top. Its own inverse.
int barOf(const ChartData &data, int index)
{
    return data.kind == ChartKind::Bars ? int(data.points.size()) - 1 - index : index;
}

double largest(const ChartData &data)
{
    double most = 0;
    for (const ChartDatum &point : data.points)
        most = std::max(most, point.value);
    return most;
}

void fillLine(QChart &chart, const ChartData &data, int mostLabels)
{
    auto *line = new QLineSeries(&chart);
    auto *points = new QScatterSeries(&chart);
    auto *marked = new QScatterSeries(&chart);
    points->setMarkerSize(markerSize);
    marked->setMarkerSize(markedMarkerSize);
    QStringList labels;
    const int step = int(data.points.size() - 1) / mostLabels + 1;
    for (int i = 0; i < data.points.size(); ++i) {
        const ChartDatum &datum = data.points.at(i);
        line->append(i, datum.value);
        points->append(i, datum.value);
        // Those without a label are blanks of different lengths.
        labels.append(i % step == step / 2 ? datum.tick.isEmpty() ? datum.label : datum.tick
                                           : QString(i + 1, u' '));
    }
    auto *across = categoryAxis(chart, labels);
    auto *up = valueAxis(chart, largest(data));
    chart.addAxis(across, Qt::AlignBottom);
    chart.addAxis(up, Qt::AlignLeft);
    for (QXYSeries *series : {static_cast<QXYSeries *>(line), static_cast<QXYSeries *>(points),
                              static_cast<QXYSeries *>(marked)}) {
        chart.addSeries(series);
        series->attachAxis(across);
        series->attachAxis(up);
    }
}

void fillBars(QChart &chart, const ChartData &data)
{
    const bool lying = data.kind == ChartKind::Bars;
    QAbstractBarSeries *series = nullptr;
    if (lying)
        series = new QHorizontalBarSeries(&chart);
    else
        series = new QBarSeries(&chart);
    auto *set = new QBarSet(data.unit, series);
    QStringList names;
    for (int i = 0; i < data.points.size(); ++i) {
        const ChartDatum &datum = data.points.at(barOf(data, i));
        set->append(datum.value);
        names.append(shortBarName(datum.tick.isEmpty() ? datum.label : datum.tick));
    }
    series->append(set);
    series->setBarWidth(0.66);
    series->setLabelsVisible(true);
    // Inside, where a bar has room for it; a figure without a bar is in the table and tool tips.
    series->setLabelsPosition(QAbstractBarSeries::LabelsInsideEnd);
    chart.addSeries(series);
    auto *what = categoryAxis(chart, names);
    auto *values = valueAxis(chart, largest(data));
    chart.addAxis(what, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(values, lying ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(what);
    series->attachAxis(values);
}

void fillShare(QChart &chart, const ChartData &data)
{
    auto *series = new QPieSeries(&chart);
    series->setHoleSize(0.62);
    series->setPieSize(0.9);
    for (const ChartDatum &datum : data.points)
        series->append(datum.label, datum.value);
    chart.addSeries(series);
}

template <typename Series>
Series *seriesOf(const QChart &chart, int which = 0)
{
    const auto all = chart.series();
    for (QAbstractSeries *series : all) {
        auto *found = qobject_cast<Series *>(series);
        if (found && which-- == 0)
            return found;
    }
    return nullptr;
}

} // namespace

void fillChart(QChart &chart, const ChartData &data, int mostLabels)
{
    chart.removeAllSeries();
    const auto axes = chart.axes();
    for (QAbstractAxis *axis : axes) {
        chart.removeAxis(axis);
        delete axis;
    }
    chart.legend()->hide();
    chart.setBackgroundVisible(false);
    chart.setMargins(QMargins(0, 0, 0, 0));
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    if (data.points.isEmpty())
        return;
    switch (data.kind) {
    case ChartKind::Line:
        fillLine(chart, data, mostLabels);
        break;
    case ChartKind::Bars:
    case ChartKind::Columns:
        fillBars(chart, data);
        break;
    case ChartKind::Share:
        fillShare(chart, data);
        break;
    }
}

void dressChart(QChart &chart, const Colors &colors, const QFont &font)
{
    const QFont small = smallerFont(font);
    const auto axes = chart.axes();
    for (QAbstractAxis *axis : axes) {
        axis->setTruncateLabels(false); // they are short, or left out, already
        axis->setLabelsColor(colors.muted);
        axis->setLabelsFont(small);
        axis->setGridLineColor(colors.border);
        axis->setLinePenColor(colors.border);
    }
    const auto all = chart.series();
    bool first = true;
    for (QAbstractSeries *series : all) {
        if (auto *line = qobject_cast<QLineSeries *>(series)) {
            line->setPen(QPen(colors.primary, 2));
        } else if (auto *points = qobject_cast<QScatterSeries *>(series)) {
            points->setColor(colors.primary);
            points->setBorderColor(first ? colors.surface : colors.text);
            first = false;
        } else if (auto *bars = qobject_cast<QAbstractBarSeries *>(series)) {
            const auto sets = bars->barSets();
            for (QBarSet *set : sets) {
                set->setColor(colors.primary);
                set->setBorderColor(colors.primary);
                set->setLabelColor(colors.onPrimary);
                set->setLabelFont(small);
            }
        } else if (auto *pie = qobject_cast<QPieSeries *>(series)) {
            const auto slices = pie->slices();
            for (int i = 0; i < slices.size(); ++i) {
                slices.at(i)->setBrush(i == 0 ? colors.primary : colors.pressed);
                slices.at(i)->setPen(QPen(i == 0 ? colors.primary : colors.borderStrong, 1));
            }
        }
    }
}

void watchChart(const QChart &chart, const ChartData &data, QObject *receiver,
                const std::function<void(int)> &clicked,
                const std::function<void(int, bool)> &hovered)
{
    const int count = int(data.points.size());
    if (auto *points = seriesOf<QScatterSeries>(chart)) {
        const auto indexOf = [count](const QPointF &point) {
            return std::clamp(qRound(point.x()), 0, count - 1);
        };
        for (QScatterSeries *series : {points, seriesOf<QScatterSeries>(chart, 1)}) {
            QObject::connect(series, &QScatterSeries::clicked, receiver,
                             [=](const QPointF &point) { clicked(indexOf(point)); });
            QObject::connect(series, &QScatterSeries::hovered, receiver,
                             [=](const QPointF &point, bool on) { hovered(indexOf(point), on); });
        }
    }
    if (auto *bars = seriesOf<QAbstractBarSeries>(chart)) {
        const auto sets = bars->barSets();
        for (QBarSet *set : sets) {
            QObject::connect(set, &QBarSet::clicked, receiver,
                             [=](int bar) { clicked(barOf(data, bar)); });
            QObject::connect(set, &QBarSet::hovered, receiver,
                             [=](bool on, int bar) { hovered(barOf(data, bar), on); });
        }
    }
    if (auto *pie = seriesOf<QPieSeries>(chart)) {
        const auto slices = pie->slices();
        for (int i = 0; i < slices.size(); ++i) {
            QObject::connect(slices.at(i), &QPieSlice::clicked, receiver, [=] { clicked(i); });
            QObject::connect(slices.at(i), &QPieSlice::hovered, receiver,
                             [=](bool on) { hovered(i, on); });
        }
    }
}

void markChartPoint(const QChart &chart, const ChartData &data, int index, const Colors &colors)
{
    const bool any = index >= 0 && index < data.points.size();
    if (auto *marked = seriesOf<QScatterSeries>(chart, 1)) {
        marked->clear();
        if (any)
            marked->append(index, data.points.at(index).value);
    }
    if (auto *bars = seriesOf<QAbstractBarSeries>(chart)) {
        const auto sets = bars->barSets();
        for (QBarSet *set : sets) {
            set->setSelectedColor(colors.primaryHover);
            set->deselectAllBars();
            if (any)
                set->selectBar(barOf(data, index));
        }
    }
    if (auto *pie = seriesOf<QPieSeries>(chart)) {
        const auto slices = pie->slices();
        for (int i = 0; i < slices.size(); ++i) {
            slices.at(i)->setExplodeDistanceFactor(0.06);
            slices.at(i)->setExploded(any && i == index);
        }
    }
}

QPointF chartPointPosition(QChart &chart, const ChartData &data, int index)
{
    if (index < 0 || index >= data.points.size() || chart.series().isEmpty())
        return chart.plotArea().center();
    const double value = data.points.at(index).value;
    switch (data.kind) {
    case ChartKind::Line:
    case ChartKind::Columns:
        return chart.mapToPosition({double(index), value});
    case ChartKind::Bars:
        return chart.mapToPosition({value, double(barOf(data, index))});
    case ChartKind::Share:
        break;
    }
    return chart.plotArea().center();
}

void paintChart(QPainter &painter, const QRectF &target, const ChartData &data,
                const Colors &colors, const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    qreal top = target.top();
    const auto write = [&](const QFont &in, const QColor &color, const QString &text) {
        painter.setFont(in);
        painter.setPen(color);
        const QRectF line(target.left(), top, target.width(), target.bottom() - top);
        QRectF used;
        painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        top += used.height() + 2;
    };
    write(strong, colors.text, data.title);
    if (data.isEmpty()) {
        write(font, colors.muted, data.emptyText);
    } else {
        if (!data.summary.isEmpty())
            write(smallerFont(font), colors.muted, data.summary);
        const QRectF rest(target.left(), top + 2, target.width(), target.bottom() - top - 2);
        QGraphicsScene scene;
        auto *chart = new QChart;
        scene.addItem(chart);
        chart->setFont(font);
        fillChart(*chart, data, printedLabels);
        dressChart(*chart, colors, font);
        chart->setGeometry(QRectF(QPointF(), rest.size()));
        chart->layout()->activate();
        scene.render(&painter, rest, chart->geometry(), Qt::IgnoreAspectRatio);
    }
    painter.restore();
}

} // namespace oh::ui
