// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"
#include "ui/presenters/bookinghistorypresenter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace oh::ui {

/// All that became of a booking, oldest first: each step a line called "historyStep". What could
/// not be read is said below ("historyProblem"), with a way to try again ("historyRetry").
class BookingHistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit BookingHistoryView(QWidget *parent = nullptr);

    /// Whose eyes, the zone (IANA) of the times, and the present moment.
    void show(const api::Booking &booking, const BookingPast &past, UserId viewer,
              const QString &zone, const QDateTime &now);

Q_SIGNALS:
    void retryRequested();

private:
    QVBoxLayout *m_steps = nullptr;
    QWidget *m_trouble = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace oh::ui
