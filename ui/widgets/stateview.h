// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace oh::ui {

class IconLabel;
class Skeleton;
class Dimmer;

/// What a page shows while it has something, waits, has nothing, or failed. Waiting shows after
/// half a second only (NFR38): a grey skeleton at first, later the old content under a veil.
class StateView : public QWidget
{
    Q_OBJECT

public:
    enum class State { Initial, Content, Loading, Empty, Error };
    Q_ENUM(State)

    /// Takes the content.
    explicit StateView(QWidget *content, QWidget *parent = nullptr);

    void showContent();
    void showLoading();
    void showEmpty(const QString &icon, const QString &title, const QString &text,
                   const QString &actionText = {});
    void showError(const Error &error);

    State state() const { return m_state; }
    /// For tests.
    void setLoadingDelay(int msecs) { m_delay.setInterval(msecs); }

Q_SIGNALS:
    void emptyActionTriggered();
    void retryRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWaiting();
    QWidget *makeEmpty();
    QWidget *makeError();
    void leaveWaiting();

    QWidget *m_content;
    Skeleton *m_skeleton;
    Dimmer *m_dimmer;
    QWidget *m_blank;
    QWidget *m_empty;
    QWidget *m_error;
    QStackedLayout *m_stack;
    QTimer m_delay;
    State m_state = State::Initial;

    IconLabel *m_emptyIcon = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_emptyAction = nullptr;
    QLabel *m_errorText = nullptr;
    QWidget *m_requestIdRow = nullptr;
    QLabel *m_requestId = nullptr;
    QPushButton *m_retry = nullptr;
};

} // namespace oh::ui
