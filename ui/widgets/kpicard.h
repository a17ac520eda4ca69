// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace oh::ui {

class IconLabel;

/// One figure: what it is, the number, and what it means. With a link to what is behind it. Labels
/// are named `name`Value and `name`Detail, the link `name`Link.
class KpiCard : public QFrame
{
    Q_OBJECT

public:
    enum class Trend { None, Up, Down, Same };

    KpiCard(const QString &name, const QString &title, const QString &linkText = {},
            QWidget *parent = nullptr);

    void setFigure(const QString &value, const QString &detail, Trend trend = Trend::None);

Q_SIGNALS:
    void linkActivated();

private:
    const QString m_title;
    QLabel *m_value;
    IconLabel *m_trend;
    QLabel *m_detail;
};

} // namespace oh::ui
