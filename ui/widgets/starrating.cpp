// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/starrating.h"

#include "ui/style/colors.h"
#include "ui/widgets/keyactions.h"

#include <QAccessible>
#include <QAccessibleValueInterface>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int starGap = 4;
constexpr int starMargin = 4;
constexpr QColor starGold(0xf5, 0xb3, 0x01);

/// Five points, the first one up.
QPainterPath starPath(const QRectF &box)
{
    QPainterPath path;
    const QPointF centre = box.center() + QPointF(0, box.height() * 0.04);
    const qreal outer = box.width() / 2;
    for (int i = 0; i < 10; ++i) {
        const qreal starRadius = i % 2 == 0 ? outer : outer * 0.46;
        const qreal angle = qDegreesToRadians(36.0 * i - 90);
        const QPointF point = centre + QPointF(qCos(angle), qSin(angle)) * starRadius;
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

class StarRatingAccessible final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit StarRatingAccessible(StarRating *stars) : QAccessibleWidget(stars, QAccessible::Slider)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? stars()->valueText() : QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = stars()->isReadOnly();
        return state;
    }

    QVariant currentValue() const override { return stars()->value(); }
    void setCurrentValue(const QVariant &value) override
    {
        if (!stars()->isReadOnly())
            stars()->setValue(value.toInt());
    }
    QVariant maximumValue() const override { return StarRating::most; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    StarRating *stars() const { return static_cast<StarRating *>(widget()); }
};

QAccessibleInterface *starRatingInterface(const QString &, QObject *object)
{
    auto *stars = qobject_cast<StarRating *>(object);
    return stars ? new StarRatingAccessible(stars) : nullptr;
}

} // namespace

void installStarRatingAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(&starRatingInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

StarRating::StarRating(QWidget *parent) : QWidget(parent)
{
    installStarRatingAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Stars"));
    m_more = addKeyAction(this, tr("One star more"), {}, [this] { setValue(m_value + 1); });
    m_fewer = addKeyAction(this, tr("One star less"), {}, [this] { setValue(m_value - 1); });
    for (int stars = 1; stars <= most; ++stars)
        m_each.append(addKeyAction(this, tr("%n star(s)", nullptr, stars), {},
                                   [this, stars] { setValue(stars); }));
    m_none = addKeyAction(this, tr("No stars yet"), {}, [this] { setValue(0); });
    assignKeys();
}

void StarRating::setValue(int value)
{
    value = qBound(0, value, most);
    if (value == m_value)
        return;
    m_value = value;
    update();
    QAccessibleValueChangeEvent changed(this, m_value);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT valueChanged(m_value);
}

void StarRating::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_hovered = 0;
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(readOnly ? Qt::ArrowCursor : Qt::PointingHandCursor);
    assignKeys();
    updateGeometry();
    update();
}

QString StarRating::meaning(int stars)
{
    switch (stars) {
    case 1:
        return tr("Poor");
    case 2:
        return tr("Fair");
    case 3:
        return tr("Good");
    case 4:
        return tr("Very good");
    case 5:
        return tr("Excellent");
    default:
        return {};
    }
}

QString StarRating::valueText() const
{
    if (m_value == 0)
        return tr("Not rated");
    //: %1 stars, %2 what so many mean
    return tr("%1 of 5 stars: %2").arg(m_value).arg(meaning(m_value));
}

int StarRating::starSize() const
{
    return m_readOnly ? fontMetrics().height() : fontMetrics().height() * 7 / 4;
}

QSize StarRating::sizeHint() const
{
    return {most * starSize() + (most - 1) * starGap + 2 * starMargin, starSize() + 2 * starMargin};
}

QRect StarRating::starRect(int star) const
{
    const QRect left(starMargin + (star - 1) * (starSize() + starGap), (height() - starSize()) / 2,
                     starSize(), starSize());
    return QStyle::visualRect(layoutDirection(), rect(), left);
}

int StarRating::starAt(QPoint position) const
{
    for (int star = 1; star <= most; ++star) {
        if (starRect(star)
                .adjusted(-starGap / 2, -starMargin, starGap / 2, starMargin)
                .contains(position))
            return star;
    }
    return 0;
}

void StarRating::paintEvent(QPaintEvent *)
{
    const Colors &theme = colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int shown = m_hovered > 0 ? m_hovered : m_value;
    for (int star = 1; star <= most; ++star) {
        const QPainterPath path = starPath(starRect(star));
        const bool filled = star <= shown;
        // Filled or hollow: not the colour alone says which. The outline has the contrast.
        painter.setPen(QPen(filled ? theme.warning : theme.borderStrong, 1.5));
        painter.setBrush(filled ? QBrush(starGold) : Qt::NoBrush);
        painter.drawPath(path);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void StarRating::mouseMoveEvent(QMouseEvent *event)
{
    const int star = m_readOnly ? 0 : starAt(event->pos());
    if (star == m_hovered)
        return;
    m_hovered = star;
    setToolTip(meaning(star));
    update();
}

void StarRating::leaveEvent(QEvent *event)
{
    m_hovered = 0;
    update();
    QWidget::leaveEvent(event);
}

void StarRating::mousePressEvent(QMouseEvent *event)
{
    const int star = starAt(event->pos());
    if (m_readOnly || event->button() != Qt::LeftButton || star == 0)
        return;
    setValue(star);
}

void StarRating::keyPressEvent(QKeyEvent *event)
{
    // Shift is what some keyboards need for a plus.
    const auto foreign = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (event->modifiers() & foreign || !runKeyAction(this, Qt::Key(event->key())))
        QWidget::keyPressEvent(event);
}

void StarRating::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        assignKeys();
    QWidget::changeEvent(event);
}

void StarRating::assignKeys()
{
    using Keys = QList<QKeySequence>;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto assign = [this](QAction *action, const Keys &keys) {
        setKeysOf(action, m_readOnly ? Keys() : keys);
    };
    assign(m_more, {rightToLeft ? Qt::Key_Left : Qt::Key_Right, Qt::Key_Up, Qt::Key_Plus});
    assign(m_fewer, {rightToLeft ? Qt::Key_Right : Qt::Key_Left, Qt::Key_Down, Qt::Key_Minus});
    assign(m_none, {Qt::Key_0, Qt::Key_Delete, Qt::Key_Backspace});
    for (int stars = 1; stars <= most; ++stars) {
        Keys keys{QKeySequence(Qt::Key_0 + stars)};
        if (stars == 1)
            keys.append(Qt::Key_Home);
        if (stars == most)
            keys.append(Qt::Key_End);
        assign(m_each.at(stars - 1), keys);
    }
}

} // namespace oh::ui
