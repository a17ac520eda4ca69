// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/bookingextras.h"
#include "models/api/scheduling.h"
#include "models/domain/bookingrules.h"
#include "ui/presenters/bookinghistorypresenter.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace oh::ui {

class BookingHistoryView;

/// Everything about one booking, beside the coordinators' table, and what can be done with it.
/// Controls: panelClose, panelTabs, panelLink0…, panelConfirm, panelMove, panelEdit, panelCancel,
/// panelAttendance (menu actions attendance_<name>, attendance_none).
class BookingPanel : public QFrame
{
    Q_OBJECT

public:
    explicit BookingPanel(QWidget *parent = nullptr);

    void setBooking(const api::Booking &booking, UserId viewer, const QString &zone,
                    const QDateTime &now);
    /// What the server tells of the booking's past.
    void setHistory(const BookingPast &past);
    /// A second tab; taken, and fills itself.
    void setNotes(QWidget *notes);
    void setNotesTitle(const QString &title);
    /// While something is under way with it nothing else can be begun.
    void setBusy(bool busy);
    void takeFocus();

Q_SIGNALS:
    void closeRequested();
    void actionRequested(oh::BookingAction action);
    void attendanceRequested(std::optional<oh::Attendance> attendance);
    /// Its history once more.
    void historyRequested();

private:
    void addSection(const QString &title);
    void addLine(const QString &text, bool muted = false);
    void addPerson(const QString &role, const api::PersonRef &person);
    void addDeparted();
    /// `name`: what is said instead of the address.
    void addLink(const QString &url, int number, const QString &name = {});
    void showHistory();
    QWidget *makeActions();
    void showActions(const api::Booking &booking);

    std::optional<api::Booking> m_booking;
    UserId m_viewer;
    QString m_zone;
    QDateTime m_now;
    BookingPast m_past;
    QWidget *m_close;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
    /// Goes with what it stands in, and is made anew with it.
    BookingHistoryView *m_history = nullptr;
    QWidget *m_actions = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_move = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_cancel = nullptr;
    QToolButton *m_attendance = nullptr;
    QAction *m_undoAttendance = nullptr;
};

} // namespace oh::ui
