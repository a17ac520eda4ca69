// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/weeklayout.h"
#include "ui/widgets/weekcanvas.h"

#include <QSet>
#include <QVariantAnimation>

namespace oh::ui {

/// A week with the slots of each day as buttons below one another. One painted widget however many
/// slots there are. Arrows move between slots and days, Enter or Space picks.
class WeekGrid : public WeekCanvas
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
    bool isAnswered() const { return m_answered; }
    const QList<WeekDay> &days() const { return m_days; }
    /// The slot whose form is open; null for none.
    void setSelectedSlot(SlotId id);

    int slotCount() const { return int(m_cells.size()); }
    const WeekEntry &entry(int index) const;
    int dayOf(int index) const { return m_cells.at(index).day; }
    /// "Tuesday 6 January, 10:00 to 10:30, available".
    QString slotText(int index) const;
    bool canPick(int index) const;
    QRect slotRect(int index) const;

    int itemCount() const override { return slotCount(); }
    QString itemText(int index) const override { return slotText(index); }
    QRect itemRect(int index) const override { return slotRect(index); }
    bool canActivate(int index) const override { return canPick(index); }
    int indexAt(QPoint viewportPosition) const override;

Q_SIGNALS:
    void slotActivated(oh::SlotId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void open(int index) override;
    QString toolTipFor(int index) const override;
    int firstIndex() const override;
    void moveVertically(int step) override;
    void moveToDay(int step) override;
    void updateScrollBar() override;

private:
    struct Cell
    {
        int day = 0;
        int row = 0;
    };

    int indexOf(int day, int row) const;
    void fadeNewlyTaken(const QList<WeekDay> &before);
    void paintDay(QPainter &painter, int day, const QRect &exposed) const;
    void paintSlot(QPainter &painter, int index) const;

    QList<WeekDay> m_days;
    QList<Cell> m_cells;
    QString m_zone;
    SlotId m_selected;
    QString m_refusal;
    bool m_allowed = true;
    bool m_answered = true;
    /// Slots that turn grey just now, all at the same pace.
    QSet<SlotId> m_fading;
    QVariantAnimation m_fade;
};

} // namespace oh::ui
