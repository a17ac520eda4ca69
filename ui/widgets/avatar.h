// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace oh::ui {

/// A person as a circle with initials, in a colour that their name always gets.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(const QString &name = {}, int size = 40, QWidget *parent = nullptr);

    void setName(const QString &name);
    QString name() const { return m_name; }
    QSize sizeHint() const override { return {m_size, m_size}; }

    /// First letters of the first and the last word; "?" without a name.
    static QString initials(const QString &name);
    /// Same look for delegates.
    static void paint(QPainter *painter, const QRect &rect, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size;
};

} // namespace oh::ui
