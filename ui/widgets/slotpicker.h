// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ids.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QToolButton;

namespace oh::ui {

class IconLabel;
class SlotPickerPresenter;
class StateView;
class WeekGrid;
struct Context;

/// The week grid with what belongs around it: which week, which zone, back and forth, and what to
/// do when a week is empty or cannot be read.
class SlotPicker : public QWidget
{
    Q_OBJECT

public:
    SlotPicker(Context &context, SlotPickerPresenter &presenter, QWidget *parent = nullptr);

    WeekGrid *grid() const { return m_grid; }
    void setBookingAllowed(bool allowed, const QString &reason = {});

Q_SIGNALS:
    void slotPicked(oh::SlotId id);

private:
    QWidget *makeNavigation();
    QWidget *makeZoneRow();
    QWidget *makeFreeRow();
    QFrame *makeNotice();
    void showFree();
    void showWeek();
    void showState();
    void showZone();
    void showNotice(const QString &text, bool withJump);

    Context &m_context;
    SlotPickerPresenter &m_presenter;
    QLabel *m_range = nullptr;
    QLabel *m_zone = nullptr;
    QComboBox *m_zoneChoice = nullptr;
    QWidget *m_free = nullptr;
    QCheckBox *m_onlyFree = nullptr;
    IconLabel *m_freeStar = nullptr;
    QLabel *m_freeText = nullptr;
    QPushButton *m_connect = nullptr;
    QToolButton *m_back = nullptr;
    QPushButton *m_today = nullptr;
    QToolButton *m_forward = nullptr;
    QFrame *m_notice = nullptr;
    QLabel *m_noticeText = nullptr;
    QPushButton *m_jump = nullptr;
    /// Says why some slots are grey (FR38).
    QLabel *m_noticeRule = nullptr;
    /// Says why a week is grey: the mentor's cap (000).
    QLabel *m_fullRule = nullptr;
    /// Shown with slots at which the viewer has another meeting.
    QLabel *m_meetingRule = nullptr;
    WeekGrid *m_grid = nullptr;
    StateView *m_state = nullptr;
};

} // namespace oh::ui
