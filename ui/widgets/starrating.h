// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace oh::ui {

/// One to five stars. Set with the mouse, with 1–5, with the arrows, Home and End; Delete takes it
/// back. A screen reader finds a slider with its value in words. Read-only it only shows.
class StarRating : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int value READ value WRITE setValue NOTIFY valueChanged)

public:
    static constexpr int most = 5;

    explicit StarRating(QWidget *parent = nullptr);

    /// 0: not rated.
    int value() const { return m_value; }
    void setValue(int value);
    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);
    /// "4 of 5 stars: good", or that there are none.
    QString valueText() const;
    /// "Good": what so many stars mean.
    static QString meaning(int stars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Of a star, in the widget, left to right from 1.
    QRect starRect(int star) const;

Q_SIGNALS:
    void valueChanged(int value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Left and right are where reading begins and ends; read-only there are none.
    void assignKeys();
    int starAt(QPoint position) const;
    int starSize() const;

    int m_value = 0;
    int m_hovered = 0;
    bool m_readOnly = false;
    QAction *m_more;
    QAction *m_fewer;
    QAction *m_none;
    /// One, two, …
    QList<QAction *> m_each;
};

/// Once, before the first accessible interface is asked for; the constructor does it.
void installStarRatingAccessible();

} // namespace oh::ui
