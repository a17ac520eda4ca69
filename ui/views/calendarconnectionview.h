// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/calendarconnectionpresenter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace oh::ui {

class Banner;

/// Connecting one's calendar, which of its calendars count, and disconnecting. Controls:
/// calendarState, calendarProblem, calendar_connect_google, calendar_connect_microsoft,
/// calendarWaiting, calendarCopyAddress, calendarStopWaiting, calendarWrite,
/// calendar_read_NUMBER, calendarDisconnect, calendarRetry.
class CalendarConnectionView : public QWidget
{
    Q_OBJECT

public:
    /// What is shown of it.
    enum class Parts { All, ConnectingOnly };

    explicit CalendarConnectionView(Context &context, Parts parts = Parts::All,
                                    QWidget *parent = nullptr);

    CalendarConnectionPresenter &presenter() { return m_presenter; }
    /// Where the keyboard begins.
    void focusFirst();

private:
    QWidget *makeConnecting();
    QWidget *makeChoice();
    void showState();
    void showConnecting();
    void showChoice();
    void copyAddress();
    void askToDisconnect();
    QString stateText() const;

    Context &m_context;
    Parts m_parts;
    CalendarConnectionPresenter m_presenter;
    QLabel *m_state = nullptr;
    Banner *m_problem = nullptr;
    QPushButton *m_retry = nullptr;
    QWidget *m_buttons = nullptr;
    QList<QPushButton *> m_connect;
    QWidget *m_waiting = nullptr;
    QLabel *m_waitingText = nullptr;
    QPushButton *m_copy = nullptr;
    QWidget *m_choice = nullptr;
    QComboBox *m_write = nullptr;
    QVBoxLayout *m_reads = nullptr;
    QList<QCheckBox *> m_readBoxes;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_disconnect = nullptr;
};

} // namespace oh::ui
