// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/weeklayout.h"

#include <QAbstractScrollArea>
#include <QSet>
#include <QVariantAnimation>

namespace oh::ui {

class WeekGridHeader;

/// Seven days side by side, Monday first, each with its slots as buttons below one another. One
/// painted widget however many slots there are. The keyboard reaches everything: arrows move
/// between slots and days, Enter or Space picks, Page Up and Page Down change the week, Home goes
/// to today. To a screen reader every slot is a button of its own.
class WeekGrid : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit WeekGrid(QWidget *parent = nullptr);
    ~WeekGrid() override;

    /// `today` is the viewer's day; days before it are greyed. Keeps the current slot when it is
    /// still there.
    void setWeek(const QList<WeekDay> &days, const QString &zone, QDate today);
    /// Slots are shown but cannot be picked, for `reason`.
    void setBookingAllowed(bool allowed, const QString &reason = {});
    /// Until the week is known, an empty day is not said to have no slots.
    void setAnswered(bool answered);
    /// The slot whose form is open; null for none.
    void setSelectedSlot(SlotId id);

    int slotCount() const { return int(m_cells.size()); }
    /// In order of days and times, as the keyboard and screen readers meet them.
    const WeekEntry &entry(int index) const;
    int dayOf(int index) const { return m_cells.at(index).day; }
    /// "Tuesday 6 January, 10:00 to 10:30, available".
    QString slotText(int index) const;
    bool canPick(int index) const;
    int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);
    /// As if it had been clicked.
    void activate(int index);
    /// In viewport coordinates.
    QRect slotRect(int index) const;
    int indexAt(QPoint viewportPosition) const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void slotActivated(oh::SlotId id);
    void currentIndexChanged(int index);
    void previousWeekRequested();
    void nextWeekRequested();
    void todayRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    friend class WeekGridHeader;

    struct Cell
    {
        int day = 0;
        int row = 0;
    };

    int indexOf(int day, int row) const;
    int firstPickable() const;
    void moveVertically(int step);
    void moveToDay(int step);
    void updateScrollBar();
    void ensureVisible(int index);
    QString toolTipFor(int index) const;
    QRect columnRect(int day) const;
    void fadeNewlyTaken(const QList<WeekDay> &before);
    void paintDay(QPainter &painter, int day, const QRect &exposed) const;
    void paintSlot(QPainter &painter, int index) const;
    bool isPast(int day) const;
    void setHovered(int index);

    QList<WeekDay> m_days;
    QList<Cell> m_cells;
    QString m_zone;
    QDate m_today;
    WeekGridHeader *m_header;
    SlotId m_selected;
    QString m_refusal;
    bool m_allowed = true;
    bool m_answered = true;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
    /// Slots that turn grey just now, all at the same pace.
    QSet<SlotId> m_fading;
    QVariantAnimation m_fade;
};

} // namespace oh::ui
