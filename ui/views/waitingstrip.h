// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace oh::ui {

class WaitingListPresenter;

/// For whom a mentee waits, over the list of meetings: a line for each mentor, with the place and
/// the way out. Hidden when there is none. Controls: waitingMentor0…, waitingLeave0…
class WaitingStrip : public QFrame
{
    Q_OBJECT

public:
    explicit WaitingStrip(WaitingListPresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    void mentorRequested(oh::UserId mentor);

private:
    void rebuild();

    WaitingListPresenter &m_presenter;
    QWidget *m_entries;
};

/// On a mentor's page: "tell me when a slot opens", or the place in the waiting list. Hidden while
/// there is something to book and nobody waits.
class WaitingNotice : public QFrame
{
    Q_OBJECT

public:
    explicit WaitingNotice(WaitingListPresenter &presenter, QWidget *parent = nullptr);

    /// `offered`: there is reason to wait. `reason` says which.
    void setMentor(UserId mentor, const QString &name, bool offered, const QString &reason);

private:
    void refresh();

    WaitingListPresenter &m_presenter;
    UserId m_mentor;
    QString m_name;
    QString m_reason;
    bool m_offered = false;
    bool m_refocus = false;
    QLabel *m_text;
    QPushButton *m_enter;
    QPushButton *m_leave;
};

} // namespace oh::ui
