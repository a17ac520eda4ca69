// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cropgeometry.h"

#include <QImage>
#include <QWidget>

class QNativeGestureEvent;

namespace oh::ui {

/// A picture under a circle, which shows what is cut from it (FR89). The picture is dragged, zoomed
/// and turned below it: with the mouse (drag; wheel; with Shift, turn), a touchpad (two fingers
/// move, pinch, turn) and the keyboard (arrows move, + and - zoom, [ and ] turn by a degree, with
/// Shift by ten, R by ninety, 0 begins anew).
class CropView : public QWidget
{
    Q_OBJECT

public:
    explicit CropView(QWidget *parent = nullptr);

    /// `shown` may have fewer pixels than the picture; the geometry counts the picture's.
    void setPicture(const QImage &shown, const CropGeometry &geometry);
    bool hasPicture() const { return !m_shown.isNull(); }
    const CropGeometry &geometry() const { return m_crop; }

    void setZoom(double zoom);
    void setRotation(double degrees);
    void rotateBy(double degrees);
    void reset();

    /// "Zoom 150 %, turned by 30°": what a screen reader says of it.
    QString valueText() const;

    QSize sizeHint() const override { return {420, 380}; }
    QSize minimumSizeHint() const override { return {240, 220}; }

Q_SIGNALS:
    void changed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Of the circle, on the screen.
    double shownRadius() const;
    QPointF shownCenter() const;
    /// Screen pixels for one of the picture's.
    double scale() const { return shownRadius() / m_crop.radius(); }
    QPointF anchorAt(QPointF position) const { return (position - shownCenter()) / scale(); }
    /// The picture follows the hand.
    void dragBy(QPointF pixels);
    void zoomBy(double factor, QPointF position);
    bool gesture(const QNativeGestureEvent &event);
    void addKeys();
    /// Paints, tells, and says it when the keyboard did it.
    void finish(const CropGeometry &before, bool saidAloud = false);

    QImage m_shown;
    CropGeometry m_crop;
    QPointF m_last;
    bool m_turning = false;
    bool m_dragging = false;
};

} // namespace oh::ui
