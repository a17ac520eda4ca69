// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"
#include "models/clock.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace oh::ui {

class Avatar;
class Chip;
class IconLabel;
class LinkList;

/// Everything about one booking, and what may be done with it. Says what was clicked; decides
/// nothing.
class BookingDetailView : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        bool confirm = false;
        bool decline = false;
        bool cancel = false;
        /// An action is under way.
        bool busy = false;
    };

    explicit BookingDetailView(const Clock &clock, QWidget *parent = nullptr);

    /// Whose eyes, and the zone (IANA) of the times.
    void setViewer(UserId viewer, const QString &zone);
    /// Nothing chosen: a hint instead.
    void setBooking(const std::optional<api::Booking> &booking, const Actions &actions);
    const std::optional<api::Booking> &booking() const { return m_booking; }
    /// The clock went on.
    void refresh();

Q_SIGNALS:
    void confirmRequested(oh::BookingId id);
    void declineRequested(oh::BookingId id);
    void cancelRequested(oh::BookingId id);
    void copyLinkRequested(const QString &link);

private:
    struct Line
    {
        QWidget *widget = nullptr;
        IconLabel *icon = nullptr;
        QLabel *text = nullptr;
        QLabel *more = nullptr;
    };

    QWidget *makeContent();
    QWidget *makeHeader();
    QWidget *makeMeeting();
    QWidget *makeActions();
    Line makeLine(const QString &iconName, const QString &name);
    void showPeople();
    void showMeeting();
    void showHistory();
    void showActions(const Actions &actions);

    const Clock &m_clock;
    UserId m_viewer;
    QString m_zone;
    std::optional<api::Booking> m_booking;

    QWidget *m_hint = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_bar = nullptr;
    Avatar *m_avatar = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_detail = nullptr;
    Chip *m_status = nullptr;
    Line m_when;
    Line m_where;
    QPushButton *m_openLink = nullptr;
    QPushButton *m_copyLink = nullptr;
    QWidget *m_linkRow = nullptr;
    QLabel *m_goal = nullptr;
    QWidget *m_materialsSection = nullptr;
    LinkList *m_materials = nullptr;
    QVBoxLayout *m_people = nullptr;
    QVBoxLayout *m_history = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_decline = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace oh::ui
