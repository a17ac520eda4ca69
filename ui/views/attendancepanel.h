// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace oh::ui {

/// After a meeting: who came, to be said, changed or taken back. Hidden before.
class AttendancePanel : public QWidget
{
    Q_OBJECT

public:
    explicit AttendancePanel(QWidget *parent = nullptr);

    void setBooking(const api::Booking &booking, UserId viewer, const QString &zone,
                    const QDateTime &now);
    void setBusy(bool busy);

Q_SIGNALS:
    /// Nothing takes it back.
    void markRequested(std::optional<oh::Attendance> attendance);

private:
    QLabel *m_text;
    QLabel *m_reason;
    QList<QPushButton *> m_choices;
    QPushButton *m_undo;
    bool m_mayMark = false;
};

} // namespace oh::ui
