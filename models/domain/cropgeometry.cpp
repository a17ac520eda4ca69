// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cropgeometry.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace oh {
namespace {

/// Less than the larger of the pictures that are made of it would be a blur.
constexpr double smallestSide = 64;

QPointF turned(QPointF point, double degrees)
{
    const double angle = qDegreesToRadians(degrees);
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    return {point.x() * cosine - point.y() * sine, point.x() * sine + point.y() * cosine};
}

} // namespace

CropGeometry::CropGeometry(int width, int height)
    : m_width(std::max(width, 1)), m_height(std::max(height, 1))
{
    reset();
}

CropGeometry::CropGeometry(int width, int height, const CropSquare &kept)
    : CropGeometry(width, height)
{
    if (!(kept.size > 0) || !std::isfinite(kept.size + kept.x + kept.y + kept.rotation))
        return;
    rotateTo(kept.rotation);
    const TurnedSize box = turnedSize(m_width, m_height, m_rotation);
    const QPointF seen(kept.x + (kept.size - box.width) / 2, kept.y + (kept.size - box.height) / 2);
    m_center = turned(seen, -m_rotation) + QPointF(m_width / 2.0, m_height / 2.0);
    m_radius = kept.size / 2;
    clamp();
}

double CropGeometry::largest() const
{
    return std::min(m_width, m_height) / 2.0;
}

double CropGeometry::smallest() const
{
    return std::min(largest(), smallestSide / 2);
}

double CropGeometry::zoom() const
{
    return m_radius > 0 ? largest() / m_radius : 1;
}

double CropGeometry::maxZoom() const
{
    return m_radius > 0 ? largest() / smallest() : 1;
}

void CropGeometry::clamp()
{
    m_radius = std::clamp(m_radius, smallest(), largest());
    m_center.setX(std::clamp(m_center.x(), m_radius, std::max(m_radius, m_width - m_radius)));
    m_center.setY(std::clamp(m_center.y(), m_radius, std::max(m_radius, m_height - m_radius)));
}

void CropGeometry::panBy(QPointF distance)
{
    m_center += turned(distance, -m_rotation);
    clamp();
}

void CropGeometry::zoomTo(double zoom, QPointF anchor)
{
    if (!(zoom > 0))
        return;
    const double before = m_radius;
    m_radius = std::clamp(largest() / zoom, smallest(), largest());
    m_center += turned(anchor, -m_rotation) * (1 - m_radius / before);
    clamp();
}

void CropGeometry::rotateTo(double degrees)
{
    if (!std::isfinite(degrees))
        return;
    m_rotation = std::fmod(degrees, 360);
    if (m_rotation < 0)
        m_rotation += 360;
    if (m_rotation >= 360) // -1e-20 + 360
        m_rotation = 0;
}

void CropGeometry::reset()
{
    m_center = {m_width / 2.0, m_height / 2.0};
    m_radius = largest();
    m_rotation = 0;
}

CropSquare CropGeometry::square() const
{
    const TurnedSize box = turnedSize(m_width, m_height, m_rotation);
    const QPointF seen = turned(m_center - QPointF(m_width / 2.0, m_height / 2.0), m_rotation);
    // Rounding must not put an edge below zero.
    return {std::max(0.0, seen.x() + box.width / 2 - m_radius),
            std::max(0.0, seen.y() + box.height / 2 - m_radius), 2 * m_radius, m_rotation};
}

} // namespace oh
