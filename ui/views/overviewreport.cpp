// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewreport.h"

#include "ui/style/colors.h"
#include "ui/style/fonts.h"
#include "ui/views/overviewpage.h"
#include "ui/widgets/chartdrawing.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <functional>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// All lengths in points; one is a pixel of the scaled painter.
constexpr int textPoints = 9;
constexpr int titlePoints = 18;
constexpr int sectionPoints = 12;
constexpr qreal gap = 12;
constexpr qreal footerHeight = 20;
constexpr qreal kpiHeight = 98;
constexpr qreal wideChartHeight = 190;
constexpr qreal chartHeight = 176;
constexpr qreal rowHeight = 15;
constexpr int kpiColumns = 4;

QFont reportFont(int points, bool strong = false)
{
    QFont font;
    font.setPixelSize(points);
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

/// Something that stays on one page.
struct Block
{
    qreal height = 0;
    std::function<void(QPainter &, const QRectF &)> paint;
    /// What must follow on the same page: a heading without its table helps nobody.
    qreal company = 0;
};

qreal textHeight(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF(font)
        .boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, text)
        .height();
}

Block textBlock(const QString &text, const QFont &font, const QColor &color, qreal width,
                qreal below = 2)
{
    return {textHeight(text, font, width) + below, [=](QPainter &painter, const QRectF &area) {
                painter.setFont(font);
                painter.setPen(color);
                painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
            }};
}

void paintKpi(QPainter &painter, const QRectF &area, const KpiFigure &figure)
{
    const Colors &ink = lightColors();
    painter.setPen(ink.borderStrong);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, 4, 4);
    const QRectF inner = area.adjusted(7, 5, -7, -5);
    qreal top = inner.top();
    const auto line = [&](const QString &text, const QFont &font, const QColor &color) {
        painter.setFont(font);
        painter.setPen(color);
        QRectF used;
        painter.drawText(QRectF(inner.left(), top, inner.width(), inner.bottom() - top),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        top += used.height() + 1;
    };
    line(figure.title, reportFont(textPoints), ink.muted);
    line(figure.value, reportFont(titlePoints - 2, true), ink.text);
    line(figure.detail, reportFont(textPoints - 1), ink.text);
    line(figure.comparison, reportFont(textPoints - 1), ink.muted);
}

Block kpiRow(const QList<KpiFigure> &row)
{
    return {kpiHeight + gap / 2, [row](QPainter &painter, const QRectF &area) {
                const qreal width = (area.width() - (kpiColumns - 1) * gap / 2) / kpiColumns;
                for (int i = 0; i < row.size(); ++i)
                    paintKpi(
                        painter,
                        QRectF(area.left() + i * (width + gap / 2), area.top(), width, kpiHeight),
                        row.at(i));
            }};
}

Block chartRow(const QList<ChartData> &row, qreal height)
{
    return {height + gap, [row, height](QPainter &painter, const QRectF &area) {
                const qreal width =
                    (area.width() - qreal(row.size() - 1) * gap) / qreal(row.size());
                for (int i = 0; i < row.size(); ++i)
                    paintChart(painter,
                               QRectF(area.left() + i * (width + gap), area.top(), width, height),
                               row.at(i), lightColors(), reportFont(textPoints));
            }};
}

Block tableRow(const QString &label, const QString &value, bool head)
{
    return {rowHeight, [=](QPainter &painter, const QRectF &area) {
                const Colors &ink = lightColors();
                const QFont font = reportFont(textPoints, head);
                painter.setFont(font);
                painter.setPen(ink.text);
                const QRectF line = area.adjusted(0, 1, 0, -2);
                const QRectF left(line.left(), line.top(), line.width() * 0.75, line.height());
                painter.drawText(
                    left, Qt::AlignLeft | Qt::AlignVCenter,
                    QFontMetricsF(font).elidedText(label, Qt::ElideRight, left.width()));
                painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, value);
                painter.setPen(QPen(head ? ink.borderStrong : ink.border, 0.5));
                painter.drawLine(area.bottomLeft(), area.bottomRight());
            }};
}

QList<Block> blocksOf(const OverviewReport &report, qreal width)
{
    const Colors &ink = lightColors();
    QList<Block> blocks{textBlock(report.title, reportFont(titlePoints, true), ink.text, width, 4)};
    for (const QString &fact : report.facts)
        blocks.append(textBlock(fact, reportFont(textPoints), ink.muted, width));
    blocks.last().height += gap;
    for (qsizetype i = 0; i < report.kpis.size(); i += kpiColumns)
        blocks.append(kpiRow(report.kpis.mid(i, kpiColumns)));
    if (!report.charts.isEmpty())
        blocks.append(chartRow({report.charts.constFirst()}, wideChartHeight));
    for (qsizetype i = 1; i < report.charts.size(); i += 2)
        blocks.append(chartRow(report.charts.mid(i, 2), chartHeight));
    for (const ChartData &chart : report.charts) {
        if (chart.isEmpty())
            continue;
        Block heading = textBlock(chart.title, reportFont(sectionPoints, true), ink.text, width, 6);
        const Block head = tableRow(OverviewPage::tr("What"), chart.unit, true);
        const qreal headingHeight = heading.height + gap;
        blocks.append({headingHeight + head.height,
                       [=](QPainter &painter, const QRectF &area) {
                           heading.paint(painter, area.adjusted(0, gap, 0, 0));
                           head.paint(painter, QRectF(area.left(), area.top() + headingHeight,
                                                      area.width(), rowHeight));
                       },
                       2 * rowHeight});
        for (int i = 0; i < chart.points.size(); ++i)
            blocks.append(tableRow(chart.points.at(i).label, chart.valueText(i), false));
    }
    return blocks;
}

} // namespace

int printOverview(QPagedPaintDevice &device, const OverviewReport &report)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return 0;
    const qreal scale = device.logicalDpiY() / 72.0;
    const QSizeF page(device.width() / scale, device.height() / scale);
    const qreal bottom = page.height() - footerHeight;
    QList<QList<Block>> pages{{}};
    qreal used = 0;
    const QList<Block> blocks = blocksOf(report, page.width());
    for (const Block &block : blocks) {
        if (used > 0 && used + block.height + block.company > bottom) {
            pages.append(QList<Block>());
            used = 0;
        }
        pages.last().append(block);
        used += block.height;
    }
    painter.scale(scale, scale);
    for (int number = 0; number < pages.size(); ++number) {
        if (number > 0)
            device.newPage();
        qreal top = 0;
        for (const Block &block : std::as_const(pages[number])) {
            block.paint(painter, QRectF(0, top, page.width(), block.height));
            top += block.height;
        }
        const QRectF footer(0, bottom, page.width(), footerHeight);
        painter.setFont(reportFont(textPoints - 1));
        painter.setPen(lightColors().muted);
        painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, report.title);
        painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom,
                         OverviewPage::tr("Page %1 of %2").arg(number + 1).arg(pages.size()));
    }
    return int(pages.size());
}

} // namespace oh::ui
