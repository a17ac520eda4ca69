// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

namespace oh::ui {

/// A chart that the keyboard walks through: arrows move between its points, Home and End go to the
/// ends, Enter or Space opens what is behind one.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QChart *chart, QWidget *parent = nullptr);

    void setPointCount(int count);
    /// -1 while the keyboard is elsewhere.
    int current() const { return m_current; }

Q_SIGNALS:
    void currentChanged(int index);
    void pointActivated(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeKeys();
    void setCurrent(int index);

    int m_count = 0;
    int m_current = -1;
};

} // namespace oh::ui
