// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace oh::ui {

class WeekCanvas;

/// The names of the days over a WeekCanvas's columns; today stands out. Only paints: what it says,
/// the things in them say to screen readers.
class WeekCanvasHeader : public QWidget
{
    Q_OBJECT

public:
    explicit WeekCanvasHeader(WeekCanvas *grid);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const WeekCanvas *m_grid;
};

} // namespace oh::ui
