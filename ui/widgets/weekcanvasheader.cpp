// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekcanvasheader.h"

#include "ui/presenters/slottext.h"
#include "ui/style/colors.h"
#include "ui/style/fonts.h"
#include "ui/widgets/weekcanvas.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace oh::ui {
namespace {

constexpr int headerPadding = 6;
constexpr int circleMargin = 4;
constexpr int weekdayFontSteps = 2;

} // namespace

WeekCanvasHeader::WeekCanvasHeader(WeekCanvas *grid) : QWidget(grid), m_grid(grid) {}

QSize WeekCanvasHeader::sizeHint() const
{
    const int number = fontMetrics().height() + 2 * circleMargin;
    return {200, headerPadding + QFontMetrics(smallerFont(font(), weekdayFontSteps)).height() +
                     number + headerPadding};
}

void WeekCanvasHeader::paintEvent(QPaintEvent *)
{
    const Colors &theme = colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = smallerFont(font(), weekdayFontSteps);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const int smallHeight = QFontMetrics(small).height();
    const int numberHeight = fontMetrics().height() + 2 * circleMargin;

    for (int day = 0; day < m_grid->m_columns.size(); ++day) {
        const QDate date = m_grid->m_columns.at(day).date;
        const QRect column = m_grid->columnRect(day);
        const bool today = m_grid->isToday(day);
        const bool past = m_grid->isPast(day);

        painter.setFont(small);
        painter.setPen(today ? theme.link : theme.muted);
        painter.drawText(QRect(column.left(), headerPadding, column.width(), smallHeight),
                         Qt::AlignCenter,
                         QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat));

        QRect number(0, headerPadding + smallHeight, numberHeight, numberHeight);
        number.moveLeft(column.center().x() - numberHeight / 2);
        if (today) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.primary);
            painter.drawEllipse(number.adjusted(1, 1, -1, -1));
        }
        painter.setFont(strong);
        painter.setPen(today ? theme.onPrimary : past ? theme.disabled : theme.text);
        painter.drawText(number.adjusted(-10, 0, 10, 0), Qt::AlignCenter,
                         QLocale().toString(date.day()));
    }
    painter.setPen(theme.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

bool WeekCanvasHeader::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int day = 0; day < m_grid->m_columns.size(); ++day) {
        const QRect column = m_grid->columnRect(day);
        if (help->pos().x() < column.left() || help->pos().x() > column.right())
            continue;
        QString text = longDay(m_grid->m_columns.at(day).date);
        if (m_grid->m_columns.at(day).clocksChange)
            text = tr("%1 – the clocks change on this day").arg(text);
        QToolTip::showText(help->globalPos(), text, this);
    }
    return true;
}

} // namespace oh::ui
