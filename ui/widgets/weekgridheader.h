// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace oh::ui {

class WeekGrid;

/// The names of the days over a WeekGrid's columns; today stands out. Only paints: what it says,
/// the grid's slots say to screen readers.
class WeekGridHeader : public QWidget
{
    Q_OBJECT

public:
    explicit WeekGridHeader(WeekGrid *grid);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const WeekGrid *m_grid;
};

} // namespace oh::ui
