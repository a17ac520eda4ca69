// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartview.h"

#include "ui/style/colors.h"
#include "ui/widgets/keyactions.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

namespace oh::ui {
namespace {

/// To Qt it is an area with something in it, which screen readers have no word for.
QAccessibleInterface *makeChartAccessible(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartView *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

ChartView::ChartView(QChart *chart, QWidget *parent) : QChartView(chart, parent)
{
    static const bool once = (QAccessible::installFactory(makeChartAccessible), true);
    Q_UNUSED(once)
    viewport()->setFocusPolicy(Qt::NoFocus); // the view has it
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    makeKeys();
}

void ChartView::setPointCount(int count)
{
    m_count = count;
    setFocusPolicy(count > 0 ? Qt::StrongFocus : Qt::NoFocus);
    if (m_current >= count)
        setCurrent(count - 1);
}

void ChartView::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    Q_EMIT currentChanged(index);
}

void ChartView::makeKeys()
{
    const auto go = [this](int to) { setCurrent(qBound(0, to, m_count - 1)); };
    addKeyAction(this, tr("Previous point"), {Qt::Key_Left, Qt::Key_Up},
                 [this, go] { go(m_current - 1); });
    addKeyAction(this, tr("Next point"), {Qt::Key_Right, Qt::Key_Down},
                 [this, go] { go(m_current + 1); });
    addKeyAction(this, tr("First point"), {Qt::Key_Home}, [go] { go(0); });
    addKeyAction(this, tr("Last point"), {Qt::Key_End}, [this, go] { go(m_count - 1); });
    addKeyAction(this, tr("Show what is behind the point"),
                 {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}, [this] {
                     if (m_current >= 0)
                         Q_EMIT pointActivated(m_current);
                 });
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    // Not QGraphicsView's: it would keep keys that the page knows.
    event->setAccepted(m_count > 0 && runKeyAction(this, Qt::Key(event->key())));
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && m_current < 0)
        setCurrent(qMin(0, m_count - 1));
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCurrent(-1);
    viewport()->update();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void ChartView::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors().focus, 2));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace oh::ui
