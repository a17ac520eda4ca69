// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace oh::ui {

/// Grey bars where content will be.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A veil over content that is being renewed; lets clicks through.
class Dimmer : public QWidget
{
    Q_OBJECT

public:
    explicit Dimmer(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace oh::ui
