// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ids.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace oh::ui {

class BookingWeekGrid;
class BookingWeekPresenter;
class StateView;
struct Context;

/// The week of meetings with what belongs around it: which week and zone, back and forth. Controls:
/// bookingWeekBack, bookingWeekToday, bookingWeekForward, bookingWeekRange, bookingWeekZone,
/// bookingWeek.
class BookingWeekView : public QWidget
{
    Q_OBJECT

public:
    BookingWeekView(Context &context, BookingWeekPresenter &presenter, QWidget *parent = nullptr);

    BookingWeekGrid *grid() const { return m_grid; }

Q_SIGNALS:
    void bookingActivated(oh::BookingId id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeNavigation();
    void show();

    Context &m_context;
    BookingWeekPresenter &m_presenter;
    QLabel *m_range = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_zone = nullptr;
    QPushButton *m_today = nullptr;
    BookingWeekGrid *m_grid = nullptr;
    StateView *m_state = nullptr;
    /// Moves the line that says what time it is.
    QTimer m_clock;
};

} // namespace oh::ui
