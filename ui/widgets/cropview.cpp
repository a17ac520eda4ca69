// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cropview.h"

#include "ui/style/colors.h"
#include "ui/widgets/cropviewaccessible.h"
#include "ui/widgets/keyactions.h"

#include <QLocale>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPointingDevice>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr double marginAround = 18;
constexpr double keyStep = 12;
constexpr double keyLongStep = 60;
constexpr double keyZoom = 1.15;
constexpr double wheelZoom = 1.2;
constexpr double longTurn = 10;
constexpr double quarterTurn = 90;
constexpr double wheelNotch = 120;
constexpr double wheelTurn = 5;
constexpr double smartZoom = 2;

double angleAt(QPointF fromCenter)
{
    return std::atan2(fromCenter.y(), fromCenter.x()) * 180 / M_PI;
}

} // namespace

CropView::CropView(QWidget *parent) : QWidget(parent)
{
    installCropViewAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("What is shown of the picture"));
    setAccessibleDescription(
        tr("Arrow keys move the picture, plus and minus zoom, the square brackets turn it by a "
           "degree, with Shift by ten, R turns it by ninety, 0 begins anew."));
    addKeys();
}

void CropView::setPicture(const QImage &shown, const CropGeometry &geometry)
{
    m_shown = shown;
    m_crop = geometry;
    update();
    Q_EMIT changed();
}

double CropView::shownRadius() const
{
    return std::max(20.0, std::min(width(), height()) / 2.0 - marginAround);
}

QPointF CropView::shownCenter() const
{
    return {width() / 2.0, height() / 2.0};
}

QString CropView::valueText() const
{
    const QLocale locale;
    //: %1 a number of percent, %2 of degrees
    return tr("Zoom %1 %, turned by %2°")
        .arg(locale.toString(std::lround(m_crop.zoom() * 100)),
             locale.toString(std::lround(m_crop.rotation()) % 360));
}

void CropView::finish(const CropGeometry &before, bool saidAloud)
{
    if (before == m_crop)
        return;
    update();
    announceCropValue(this, saidAloud);
    Q_EMIT changed();
}

void CropView::setZoom(double zoom)
{
    const CropGeometry before = m_crop;
    m_crop.zoomTo(zoom);
    finish(before);
}

void CropView::setRotation(double degrees)
{
    const CropGeometry before = m_crop;
    m_crop.rotateTo(degrees);
    finish(before);
}

void CropView::rotateBy(double degrees)
{
    const CropGeometry before = m_crop;
    m_crop.rotateBy(degrees);
    finish(before, true);
}

void CropView::reset()
{
    const CropGeometry before = m_crop;
    m_crop.reset();
    finish(before, true);
}

void CropView::dragBy(QPointF pixels)
{
    const CropGeometry before = m_crop;
    m_crop.panBy(-pixels / scale());
    finish(before);
}

void CropView::zoomBy(double factor, QPointF position)
{
    const CropGeometry before = m_crop;
    m_crop.zoomTo(m_crop.zoom() * factor, anchorAt(position));
    finish(before);
}

bool CropView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture && hasPicture() &&
        gesture(*static_cast<QNativeGestureEvent *>(event)))
        return true;
    return QWidget::event(event);
}

bool CropView::gesture(const QNativeGestureEvent &event)
{
    switch (event.gestureType()) {
    case Qt::ZoomNativeGesture:
        zoomBy(std::max(0.1, 1 + event.value()), event.position());
        return true;
    case Qt::RotateNativeGesture: {
        const CropGeometry before = m_crop;
        m_crop.rotateBy(event.value());
        finish(before);
        return true;
    }
    case Qt::SmartZoomNativeGesture:
        zoomBy(m_crop.zoom() > 1 ? 1 / m_crop.zoom() : smartZoom, event.position());
        return true;
    case Qt::PanNativeGesture:
        dragBy(event.delta());
        return true;
    case Qt::BeginNativeGesture:
    case Qt::EndNativeGesture:
        return true;
    default:
        return false;
    }
}

void CropView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = colors();
    painter.fillRect(rect(), c.pressed);
    if (!hasPicture())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.save();
    painter.translate(shownCenter());
    painter.rotate(m_crop.rotation());
    painter.scale(scale(), scale());
    painter.translate(-m_crop.center());
    painter.drawImage(QRectF(0, 0, m_crop.width(), m_crop.height()), m_shown);
    painter.restore();

    const double radius = shownRadius();
    QPainterPath veil;
    veil.addRect(rect());
    veil.addEllipse(shownCenter(), radius, radius);
    constexpr int veilAlpha = 150;
    painter.fillPath(veil, QColor(0, 0, 0, veilAlpha));
    // White within black: seen on any picture.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, veilAlpha), 4));
    painter.drawEllipse(shownCenter(), radius, radius);
    painter.setPen(QPen(Qt::white, 2));
    painter.drawEllipse(shownCenter(), radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(c.focus, 3));
        painter.drawRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
    }
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    if (!hasPicture() || (event->button() != Qt::LeftButton && event->button() != Qt::RightButton))
        return;
    m_dragging = true;
    m_turning = event->button() == Qt::RightButton || event->modifiers() & Qt::ShiftModifier;
    m_last = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    const QPointF now = event->position();
    if (m_turning) {
        const CropGeometry before = m_crop;
        m_crop.rotateBy(angleAt(now - shownCenter()) - angleAt(m_last - shownCenter()));
        finish(before);
    } else {
        dragBy(now - m_last);
    }
    m_last = now;
}

void CropView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    setCursor(Qt::OpenHandCursor);
}

void CropView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (hasPicture() && event->button() == Qt::LeftButton)
        zoomBy(m_crop.zoom() > 1.01 ? 1 / m_crop.zoom() : smartZoom, event->position());
}

void CropView::wheelEvent(QWheelEvent *event)
{
    event->accept(); // the dialog behind does not scroll
    if (!hasPicture())
        return;
    // Alt makes it a horizontal one.
    const QPoint turns = event->angleDelta();
    const double notches = (turns.y() ? turns.y() : turns.x()) / wheelNotch;
    const bool isTouchpad = event->phase() != Qt::NoScrollPhase ||
                            event->pointingDevice()->type() == QInputDevice::DeviceType::TouchPad;
    if (event->modifiers() & Qt::ShiftModifier) {
        const CropGeometry before = m_crop;
        m_crop.rotateBy(notches * wheelTurn);
        finish(before);
    } else if (isTouchpad && !(event->modifiers() & Qt::ControlModifier)) {
        dragBy(event->pixelDelta().isNull() ? QPointF(turns) / 2 : QPointF(event->pixelDelta()));
    } else {
        zoomBy(std::pow(wheelZoom, notches), event->position());
    }
}

void CropView::addKeys()
{
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, auto change) {
        addKeyAction(this, text, keys, [this, change] {
            const CropGeometry before = m_crop;
            change();
            finish(before, true);
        });
    };
    const auto pan = [this, add](const QString &text, const QString &farText, Qt::Key key, int x,
                                 int y) {
        const auto by = [this, x, y](double pixels) {
            m_crop.panBy(QPointF(x, y) * (pixels / scale()));
        };
        add(text, {key}, [by] { by(keyStep); });
        add(farText, {Qt::SHIFT | key}, [by] { by(keyLongStep); });
    };
    pan(tr("Picture to the left"), tr("Picture far to the left"), Qt::Key_Left, 1, 0);
    pan(tr("Picture to the right"), tr("Picture far to the right"), Qt::Key_Right, -1, 0);
    pan(tr("Picture up"), tr("Picture far up"), Qt::Key_Up, 0, 1);
    pan(tr("Picture down"), tr("Picture far down"), Qt::Key_Down, 0, -1);
    // "=" is the same key without Shift on many keyboards.
    add(tr("Zoom in"), {Qt::Key_Plus, Qt::Key_Equal},
        [this] { m_crop.zoomTo(m_crop.zoom() * keyZoom); });
    add(tr("Zoom out"), {Qt::Key_Minus}, [this] { m_crop.zoomTo(m_crop.zoom() / keyZoom); });
    const auto turn = [this, add](const QString &text, const QKeySequence &key, double degrees) {
        add(text, {key}, [this, degrees] { m_crop.rotateBy(degrees); });
    };
    turn(tr("Turn left by a degree"), Qt::Key_BracketLeft, -1);
    turn(tr("Turn right by a degree"), Qt::Key_BracketRight, 1);
    turn(tr("Turn left by ten degrees"), Qt::Key_BraceLeft, -longTurn);
    turn(tr("Turn right by ten degrees"), Qt::Key_BraceRight, longTurn);
    turn(tr("Turn left by ninety degrees"), Qt::SHIFT | Qt::Key_R, -quarterTurn);
    turn(tr("Turn right by ninety degrees"), Qt::Key_R, quarterTurn);
    add(tr("Begin anew"), {Qt::Key_0}, [this] { m_crop.reset(); });
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    // Some keyboards need Shift for a sign.
    const auto foreign = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (!hasPicture() || event->modifiers() & foreign ||
        !(runKeyAction(this, *event) || runKeyAction(this, Qt::Key(event->key()))))
        QWidget::keyPressEvent(event);
}

} // namespace oh::ui
