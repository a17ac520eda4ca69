// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"

#include <QWidget>

class QPushButton;

namespace oh::ui {

class FactLine;

/// When a meeting is, for both of its people, and where: the way in, and into a calendar; what
/// somebody did to it in theirs.
class MeetingFacts : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingFacts(QWidget *parent = nullptr);

    void setBooking(const api::Booking &booking, UserId viewer, const QString &zone,
                    const QDateTime &now);
    /// It can be put into a calendar.
    void setCalendarOffered(bool offered);

Q_SIGNALS:
    void copyLinkRequested(const QString &link);
    void calendarRequested();
    void googleCalendarRequested();

private:
    void showLinkRow();

    FactLine *m_when;
    FactLine *m_whenOther;
    FactLine *m_departed;
    FactLine *m_where;
    QWidget *m_linkRow;
    QPushButton *m_openLink;
    QPushButton *m_copyLink;
    QPushButton *m_calendar;
    QPushButton *m_googleCalendar;
    QString m_link;
    bool m_isCalendarOffered = false;
};

} // namespace oh::ui
