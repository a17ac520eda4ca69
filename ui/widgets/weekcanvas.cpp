// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekcanvas.h"

#include "ui/widgets/keyactions.h"
#include "ui/widgets/weekcanvasaccessible.h"
#include "ui/widgets/weekcanvasheader.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

namespace oh::ui {
namespace {

constexpr int minimumColumn = 54;
constexpr int visibleMargin = 6;

} // namespace

WeekCanvas::WeekCanvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    installWeekCanvasAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_header = new WeekCanvasHeader(this);
    setViewportMargins(0, m_header->sizeHint().height(), 0, 0);
    addKeyAction(this, tr("Up in the day"), {Qt::Key_Up}, [this] { moveVertically(-1); });
    addKeyAction(this, tr("Down in the day"), {Qt::Key_Down}, [this] { moveVertically(1); });
    addKeyAction(this, tr("To the day at the left"), {Qt::Key_Left},
                 [this] { moveToDay(isRightToLeft() ? 1 : -1); });
    addKeyAction(this, tr("To the day at the right"), {Qt::Key_Right},
                 [this] { moveToDay(isRightToLeft() ? -1 : 1); });
    addKeyAction(this, tr("Previous week"), {Qt::Key_PageUp},
                 [this] { Q_EMIT previousWeekRequested(); });
    addKeyAction(this, tr("Next week"), {Qt::Key_PageDown}, [this] { Q_EMIT nextWeekRequested(); });
    addKeyAction(this, tr("This week"), {Qt::Key_Home}, [this] { Q_EMIT todayRequested(); });
    addKeyAction(this, tr("Open what is chosen"), {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space},
                 [this] { activate(m_current); });
}

WeekCanvas::~WeekCanvas() = default;

void WeekCanvas::setColumns(const QList<Column> &columns, QDate today, int current)
{
    const bool sameWeek = !m_columns.isEmpty() && !columns.isEmpty() &&
                          m_columns.constFirst().date == columns.constFirst().date;
    m_columns = columns;
    m_today = today;
    m_current = current;
    m_hovered = m_pressed = -1;
    updateScrollBar();
    if (!sameWeek)
        verticalScrollBar()->setValue(0);
    if (m_current < 0 && hasFocus())
        setCurrentIndex(firstIndex());
    announceWeekCanvasChange(this);
    m_header->update();
    viewport()->update();
}

void WeekCanvas::setCurrentIndex(int index)
{
    if (index == m_current || index >= itemCount())
        return;
    m_current = index;
    ensureVisible(index);
    viewport()->update();
    if (index >= 0)
        announceWeekCanvasFocus(this, index);
    Q_EMIT currentIndexChanged(index);
}

void WeekCanvas::activate(int index)
{
    if (!canActivate(index))
        return;
    setCurrentIndex(index);
    open(index);
}

void WeekCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!runKeyAction(this, Qt::Key(event->key())))
        QAbstractScrollArea::keyPressEvent(event);
}

void WeekCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // Whoever comes by mouse is about to point at something; all others need a place to start from.
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(firstIndex());
    else if (m_current >= 0)
        announceWeekCanvasFocus(this, m_current);
    viewport()->update();
}

void WeekCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void WeekCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = indexAt(event->position().toPoint());
    viewport()->update();
}

void WeekCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int pressed = std::exchange(m_pressed, -1);
    viewport()->update();
    if (pressed >= 0 && pressed == indexAt(event->position().toPoint()))
        activate(pressed);
}

void WeekCanvas::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(indexAt(event->position().toPoint()));
}

void WeekCanvas::setHovered(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    viewport()->setCursor(canActivate(index) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

bool WeekCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = indexAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), toolTipFor(index), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QSize WeekCanvas::minimumSizeHint() const
{
    return {gutterWidth() + 7 * minimumColumn + 6 * columnGap, 220};
}

QSize WeekCanvas::sizeHint() const
{
    return {700, 420};
}

void WeekCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_header->setGeometry(0, 0, viewport()->width(), m_header->sizeHint().height());
    updateScrollBar();
}

void WeekCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setViewportMargins(0, m_header->sizeHint().height(), 0, 0);
        updateScrollBar();
    }
}

void WeekCanvas::ensureVisible(int index)
{
    if (index < 0)
        return;
    const QRect rect = itemRect(index);
    QScrollBar *bar = verticalScrollBar();
    if (rect.top() < visibleMargin)
        bar->setValue(bar->value() + rect.top() - visibleMargin);
    else if (rect.bottom() > viewport()->height() - visibleMargin)
        bar->setValue(bar->value() + rect.bottom() - viewport()->height() + visibleMargin);
}

QRect WeekCanvas::columnRect(int day) const
{
    const int gutter = gutterWidth();
    const int width = viewport()->width() - gutter;
    const int left = gutter + (width + columnGap) * day / 7;
    const int right = gutter + (width + columnGap) * (day + 1) / 7 - columnGap;
    const QRect rect(left, 0, right - left, viewport()->height());
    return QStyle::visualRect(layoutDirection(),
                              QRect(0, 0, viewport()->width(), viewport()->height()), rect);
}

bool WeekCanvas::isPast(int day) const
{
    return m_today.isValid() && m_columns.at(day).date < m_today;
}

bool WeekCanvas::isToday(int day) const
{
    return m_columns.at(day).date == m_today;
}

} // namespace oh::ui
