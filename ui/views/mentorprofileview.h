// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/exceptionpresenter.h"
#include "ui/presenters/mentorprofilepresenter.h"
#include "ui/presenters/waitinglistpresenter.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace oh::ui {

class SlotPicker;
class StateView;
class WaitingNotice;

/// One mentor: who they are at the left, when they have time at the right. Picking a slot opens
/// the booking form.
class MentorProfileView : public QWidget
{
    Q_OBJECT

public:
    explicit MentorProfileView(Context &context, QWidget *parent = nullptr);

    void openMentor(UserId mentor, const std::optional<api::MentorSummary> &known = {});
    /// Leaves the mentor; what was typed for a meeting is kept.
    void closeMentor();
    void reload();
    UserId mentorId() const { return m_presenter.mentorId(); }
    /// Asks for an exception as soon as the profile is there, if one is still needed.
    void reopenException() { m_reopenException = true; }

Q_SIGNALS:
    void backRequested();
    void openBookingsRequested();

private:
    QWidget *makeTopBar();
    QWidget *makeContent();
    QFrame *makeObstacle();
    void showState();
    void showMentor();
    void showException();
    void askException();
    void showLimits();
    void showWaiting();
    void bookSlot(SlotId slot);
    void showBooked(const api::Booking &booking);

    Context &m_context;
    MentorProfilePresenter m_presenter;
    WaitingListPresenter m_waiting;
    ExceptionPresenter m_exception;
    bool m_reopenException = false;
    QPushButton *m_back = nullptr;
    QLabel *m_title = nullptr;
    StateView *m_state = nullptr;
    QScrollArea *m_profileArea = nullptr;
    QFrame *m_obstacle = nullptr;
    QLabel *m_obstacleText = nullptr;
    QPushButton *m_askException = nullptr;
    SlotPicker *m_picker = nullptr;
    QLabel *m_limit = nullptr;
    WaitingNotice *m_waitingNotice = nullptr;
    /// The whole time for which slots exist was searched in vain.
    bool m_nothingFree = false;
};

} // namespace oh::ui
