// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

class QLabel;

namespace oh::ui {

class IconLabel;

/// A picture with a sentence at its right, and below it, quieter, what more there is to say. The
/// labels are called `name` and `name`More.
class FactLine : public QWidget
{
    Q_OBJECT

public:
    FactLine(const QString &iconName, const QString &name, QWidget *parent = nullptr);

    void setIcon(const QString &iconName, IconTone tone = IconTone::Muted);
    QLabel *text() const { return m_text; }
    QLabel *more() const { return m_more; }

    static constexpr int iconSize = 18;

private:
    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_more;
};

} // namespace oh::ui
