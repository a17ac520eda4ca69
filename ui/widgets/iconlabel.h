// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

namespace oh::ui {

/// A picture from the icons that keeps the theme's colours when the theme changes; a pixmap in a
/// label would not.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QString &name, int size, IconTone tone, QWidget *parent = nullptr);

    void setIcon(const QString &name, IconTone tone);
    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    IconTone m_tone;
    int m_size;
};

} // namespace oh::ui
