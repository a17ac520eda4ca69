// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toastoverlay.h"

#include "ui/style/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/copybutton.h"

#include <QEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int toastWidth = 360;
constexpr int toastDurationMsecs = 5000;
constexpr qsizetype maxToasts = 5;
constexpr int edge = 16;
/// Of the dismiss button, so that icon, text and button stand on one line.
constexpr int lineHeight = 28;

struct Look
{
    QString name;
    QString icon;
};

Look lookOf(Notifier::Kind kind)
{
    switch (kind) {
    case Notifier::Kind::Success:
        return {u"success"_s, u"check"_s};
    case Notifier::Kind::Error:
        return {u"error"_s, u"x"_s};
    case Notifier::Kind::Info:
        return {u"info"_s, u"info"_s};
    }
    return {};
}

} // namespace

Toast::Toast(Notifier::Kind kind, const QString &text, const QString &actionText,
             std::function<void()> action, int durationMsecs, QWidget *parent)
    : QFrame(parent), m_kind(kind), m_text(text)
{
    const Look look = lookOf(kind);
    setObjectName(u"toast"_s);
    setProperty("toast", look.name);
    setFixedWidth(toastWidth);
    const QString kindName = kind == Notifier::Kind::Success ? tr("Success")
                             : kind == Notifier::Kind::Error ? tr("Error")
                                                             : tr("Information");
    setAccessibleName(u"%1: %2"_s.arg(kindName, text));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 8, 10);
    layout->setSpacing(10);
    auto *picture = new QLabel(this);
    picture->setPixmap(iconPixmap(look.icon, 20, IconTone::OnToast, devicePixelRatioF()));
    picture->setFixedHeight(lineHeight);
    layout->addWidget(picture, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    auto *label = makeLabel(text, TextRole::Body, this);
    label->setObjectName(u"toastText"_s);
    label->setWordWrap(true);
    label->setMinimumHeight(lineHeight);
    column->addWidget(label);
    if (!actionText.isEmpty()) {
        auto *button = makeButton(actionText, ButtonKind::Secondary, u"toastAction"_s, this);
        button->setProperty("onToast", true);
        connect(button, &QPushButton::clicked, this, [this, action = std::move(action)] {
            if (action)
                action();
            dismiss();
        });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    layout->addLayout(column, 1);

    m_copy = new CopyFailureButton(u"toastCopy"_s, IconTone::OnToast, this);
    m_copy->setProperty("onToast", true);
    layout->addWidget(m_copy, 0, Qt::AlignTop);

    auto *close = makeIconButton(u"x"_s, tr("Dismiss"), u"toastDismiss"_s, this);
    close->setIcon(icon(u"x"_s, IconTone::OnToast));
    close->setProperty("onToast", true);
    close->setFocusPolicy(Qt::TabFocus); // a click must not take the keyboard from where it is
    connect(close, &QToolButton::clicked, this, &Toast::dismiss);
    layout->addWidget(close, 0, Qt::AlignTop);

    m_timer.setSingleShot(true);
    m_timer.setInterval(durationMsecs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isAncestorOf(focusWidget()) && window()->isActiveWindow())
            m_timer.start(); // somebody is in it with the keyboard
        else
            dismiss();
    });
    restart();
}

void Toast::restart()
{
    if (m_timer.interval() > 0)
        m_timer.start();
}

void Toast::setRequestId(const QString &requestId)
{
    m_copy->setFailure(m_text, requestId);
}

void Toast::dismiss()
{
    if (m_dismissed)
        return;
    m_dismissed = true;
    m_timer.stop();
    Q_EMIT dismissed(this);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    restart();
    QFrame::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

ToastOverlay::ToastOverlay(QWidget *parent) : QWidget(parent), m_duration(toastDurationMsecs)
{
    setObjectName(u"toastOverlay"_s);
    setAccessibleName(tr("Notifications"));
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    parent->installEventFilter(this);
    hide();
}

void ToastOverlay::tell(Kind kind, const QString &text, const QString &actionText,
                        std::function<void()> action, const QString &requestId)
{
    // The same message twice is one message: a failing refresh must not fill the window.
    if (!m_toasts.isEmpty() && m_toasts.last()->kind() == kind && m_toasts.last()->text() == text &&
        actionText.isEmpty()) {
        m_toasts.last()->restart();
        m_toasts.last()->setRequestId(requestId);
        announce(m_toasts.last(), m_toasts.last()->accessibleName());
        return;
    }
    while (m_toasts.size() >= maxToasts)
        remove(m_toasts.first());
    auto *toast = new Toast(kind, text, actionText, std::move(action),
                            kind == Kind::Error ? 0 : m_duration, this);
    toast->setRequestId(requestId);
    connect(toast, &Toast::dismissed, this, &ToastOverlay::remove);
    m_toasts.append(toast);
    m_layout->addWidget(toast);
    toast->show();
    show();
    place();
    announce(toast, toast->accessibleName());
}

void ToastOverlay::setTopMargin(int pixels)
{
    m_topMargin = pixels;
    place();
}

void ToastOverlay::focusNewest()
{
    if (m_toasts.isEmpty())
        return;
    Toast *newest = m_toasts.last();
    QWidget *target = newest->findChild<QWidget *>(u"toastAction"_s);
    if (!target)
        target = newest->findChild<QWidget *>(u"toastDismiss"_s);
    if (target)
        target->setFocus(Qt::ShortcutFocusReason);
}

void ToastOverlay::clear()
{
    while (!m_toasts.isEmpty())
        remove(m_toasts.first());
}

void ToastOverlay::remove(Toast *toast)
{
    if (!m_toasts.removeOne(toast))
        return;
    m_layout->removeWidget(toast);
    toast->hide();
    toast->deleteLater(); // may be inside one of its signals
    if (m_toasts.isEmpty())
        hide();
    else
        place();
}

void ToastOverlay::place()
{
    m_layout->activate();
    const int height = m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(toastWidth)
                                                     : m_layout->totalSizeHint().height();
    const int width = parentWidget()->width();
    const int x = layoutDirection() == Qt::RightToLeft ? edge : width - toastWidth - edge;
    setGeometry(x, m_topMargin, toastWidth, height);
    raise();
}

bool ToastOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace oh::ui
