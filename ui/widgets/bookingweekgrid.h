// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/bookingweek.h"
#include "ui/widgets/weekcanvas.h"

namespace oh::ui {

/// A week of meetings by the hour; those that overlap stand side by side. How a meeting stands is
/// said by its colour and by a mark. Arrows up and down move through a day, left and right between
/// days.
class BookingWeekGrid : public WeekCanvas
{
    Q_OBJECT

public:
    explicit BookingWeekGrid(QWidget *parent = nullptr);

    /// As layOutBookings() has them. Keeps the current meeting when it is still there.
    void setWeek(QDate monday, const QList<BookingWeekEntry> &entries, const QString &zone,
                 QDate today);
    /// Where the line is; none for an invalid moment (UTC).
    void setNow(const QDateTime &now);
    /// Whose details are open; null for none.
    void setOpened(BookingId id);
    const BookingWeekEntry &entry(int index) const { return m_entries.at(index); }
    int indexOf(BookingId id) const;

    int itemCount() const override { return int(m_entries.size()); }
    /// "Tuesday 6 January, 10:00–10:30, Ada with Ben, Confirmed".
    QString itemText(int index) const override;
    QRect itemRect(int index) const override;
    int indexAt(QPoint viewportPosition) const override;
    bool canActivate(int index) const override { return index >= 0 && index < itemCount(); }

Q_SIGNALS:
    void bookingActivated(oh::BookingId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void open(int index) override;
    QString toolTipFor(int index) const override;
    int firstIndex() const override;
    void moveVertically(int step) override;
    void moveToDay(int step) override;
    void updateScrollBar() override;
    int gutterWidth() const override;

private:
    int hourHeight() const;
    /// Of a minute of the day, in viewport coordinates.
    int yOf(int minute) const;
    void paintHours(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    void paintStripe(QPainter &painter, const QRect &rect, BookingStatus status, bool opened) const;
    void paintEntry(QPainter &painter, int index, const QRect &rect) const;

    QDate m_monday;
    QList<BookingWeekEntry> m_entries;
    QString m_zone;
    QDateTime m_now;
    BookingId m_opened;
    std::pair<int, int> m_hours{8, 18};
};

} // namespace oh::ui
