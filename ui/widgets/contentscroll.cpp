// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contentscroll.h"

#include "ui/widgets/areaaccessible.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QEvent>
#include <QLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// Some can be scrolled with the keyboard, or hold it for a moment, and then must be something that
/// readers have a word for.
QAccessibleInterface *makeAreaAccessible(const QString &className, QObject *object)
{
    const bool isArea = className == "QScrollArea"_L1 || className == "oh::ui::MyDataView"_L1;
    return isArea ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Pane)
                  : nullptr;
}

} // namespace

void installAreaAccessibility()
{
    static const bool once = (QAccessible::installFactory(makeAreaAccessible), true);
    Q_UNUSED(once)
}

ContentScroll::ContentScroll(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_measure.setSingleShot(true);
    m_measure.setInterval(0);
    connect(&m_measure, &QTimer::timeout, this, &ContentScroll::measure);
}

void ContentScroll::setContent(QWidget *content)
{
    setWidget(content);
    content->installEventFilter(this);
}

bool ContentScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        m_measure.start();
    return QScrollArea::eventFilter(watched, event);
}

void ContentScroll::measure()
{
    // The innermost first: each tells the one around it when its size is another.
    const auto inside = widget()->findChildren<QWidget *>();
    for (auto child = inside.crbegin(); child != inside.crend(); ++child) {
        if ((*child)->layout() && (*child)->isVisible())
            (*child)->layout()->activate();
    }
    widget()->layout()->activate();
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &request);
}

} // namespace oh::ui
