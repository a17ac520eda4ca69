// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/overviewfigures.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace oh::ui {

class IconLabel;

/// One figure: what it is, the number, what it means, and how it was before. With a link to what is
/// behind it. Labels are named `name`Value, `name`Detail and `name`Comparison, the link `name`Link.
class KpiCard : public QFrame
{
    Q_OBJECT

public:
    explicit KpiCard(const QString &name, const QString &linkText = {}, QWidget *parent = nullptr);

    void setFigure(const KpiFigure &figure);

Q_SIGNALS:
    void linkActivated();

private:
    QLabel *m_title;
    QLabel *m_value;
    IconLabel *m_trend;
    QLabel *m_detail;
    QLabel *m_comparison;
};

} // namespace oh::ui
