// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/files.h"

#include <QPointF>

namespace oh {

/// The circle that is cut from a picture (FR89): where it lies, how large it is, and how far the
/// picture is turned. Whatever is done to it, the circle stays within the picture; as turning moves
/// no point of the picture to another, that holds for any angle once it holds for none.
/// Lengths are pixels of the picture, y down; angles degrees, clockwise.
class CropGeometry
{
public:
    CropGeometry() = default;
    /// The largest circle in the middle.
    CropGeometry(int width, int height);
    /// As it was kept; what does not fit the picture is moved into it.
    CropGeometry(int width, int height, const CropSquare &kept);

    int width() const { return m_width; }
    int height() const { return m_height; }
    /// In the picture before it is turned.
    QPointF center() const { return m_center; }
    double radius() const { return m_radius; }
    /// At least 0, less than 360.
    double rotation() const { return m_rotation; }
    /// 1: the circle is as large as the picture allows.
    double zoom() const;
    double maxZoom() const;

    /// Moves the circle over the picture, along the axes of whoever looks at the turned picture.
    void panBy(QPointF distance);
    /// `anchor` stays where it is seen, as far as the edges allow: from the circle's middle, in the
    /// axes of whoever looks.
    void zoomTo(double zoom, QPointF anchor = {});
    void rotateBy(double degrees) { rotateTo(m_rotation + degrees); }
    void rotateTo(double degrees);
    void reset();

    /// What the server is told.
    CropSquare square() const;

    bool operator==(const CropGeometry &) const = default;

private:
    double largest() const;
    double smallest() const;
    void clamp();

    int m_width = 0;
    int m_height = 0;
    QPointF m_center;
    double m_radius = 0;
    double m_rotation = 0;
};

} // namespace oh
