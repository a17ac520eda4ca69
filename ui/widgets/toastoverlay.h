// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/notifier.h"

#include <QFrame>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace oh::ui {

class CopyFailureButton;

/// One message of the overlay.
class Toast : public QFrame
{
    Q_OBJECT

public:
    /// `durationMsecs` 0 means until dismissed. Buttons: toastAction, toastCopy, toastDismiss.
    Toast(Notifier::Kind kind, const QString &text, const QString &actionText,
          std::function<void()> action, int durationMsecs, QWidget *parent);

    Notifier::Kind kind() const { return m_kind; }
    QString text() const { return m_text; }
    /// The same message again: it stays as long as a new one.
    void restart();
    /// What the server calls the request that failed: it can be copied with the text. Nothing can
    /// while it is empty.
    void setRequestId(const QString &requestId);
    void dismiss();

Q_SIGNALS:
    void dismissed(oh::ui::Toast *toast);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Notifier::Kind m_kind;
    QString m_text;
    CopyFailureButton *m_copy;
    QTimer m_timer;
    bool m_dismissed = false;
};

/// Messages in the top right corner of the parent, newest below (FR43, FR102). Success and
/// information go by themselves; errors stay. Hovering or focusing one stops its clock. The overlay
/// follows its parent's size and never covers more than its messages.
class ToastOverlay : public QWidget, public Notifier
{
    Q_OBJECT

public:
    explicit ToastOverlay(QWidget *parent);

    QList<Toast *> toasts() const { return m_toasts; }
    /// How long success and information stay: 5 seconds.
    void setDuration(int msecs) { m_duration = msecs; }
    /// Distance from the parent's upper edge, below menus and banners.
    void setTopMargin(int pixels);
    /// Moves the keyboard focus to the newest message.
    void focusNewest();
    void clear();

protected:
    void tell(Kind kind, const QString &text, const QString &actionText,
              std::function<void()> action, const QString &requestId) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(Toast *toast);
    void place();

    QVBoxLayout *m_layout;
    QList<Toast *> m_toasts;
    int m_duration;
    int m_topMargin = 12;
};

} // namespace oh::ui
