// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace oh::ui {

/// While a stored session is looked up: the name, and after half a second that it takes a moment.
class SplashView : public QWidget
{
    Q_OBJECT

public:
    explicit SplashView(QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *m_progress;
    QTimer m_delay;
};

} // namespace oh::ui
