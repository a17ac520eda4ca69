// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bellbutton.h"

#include "ui/style/colors.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/widgets/controls.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int bellIconSize = 20;
constexpr QSize bellSize(44, 36);
constexpr int mostShown = 99;

} // namespace

BellButton::BellButton(QWidget *parent) : QToolButton(parent)
{
    setIcon(oh::ui::icon(u"bell"_s));
    setIconSize({bellIconSize, bellIconSize});
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    describe();
}

QSize BellButton::sizeHint() const
{
    return bellSize;
}

void BellButton::setShortcutText(const QString &keys)
{
    m_keys = keys;
    describe();
}

void BellButton::setUnread(int unread)
{
    const bool more = unread > m_unread;
    m_unread = unread;
    describe();
    update();
    if (more && isVisible())
        announce(this, accessibleName());
}

void BellButton::describe()
{
    const QString name =
        m_unread > 0 ? tr("Notifications, %n unread", nullptr, m_unread) : tr("Notifications");
    setAccessibleName(name);
    setToolTip(m_keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, m_keys));
}

void BellButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_unread <= 0)
        return;
    QFont used = smallerFont(font());
    used.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(used);
    const QString text = m_unread > mostShown ? u"99+"_s : QString::number(m_unread);
    const int height = metrics.height();
    const int width = qMax(height, metrics.horizontalAdvance(text) + 8);
    const QRect badge = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(qMin(rect().center().x() + 1, rect().right() - width), 0, width, height));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The ring in the rail's own colour sets it off from the bell.
    painter.setPen(QPen(colors().rail, 1));
    painter.setBrush(colors().toastError);
    painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0,
                            height / 2.0);
    painter.setFont(used);
    painter.setPen(colors().onToast);
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace oh::ui
