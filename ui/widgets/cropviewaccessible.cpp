// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cropviewaccessible.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/cropview.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

class CropViewAccessible final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit CropViewAccessible(CropView *view) : QAccessibleWidget(view, QAccessible::Slider) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? view()->valueText() : QAccessibleWidget::text(kind);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    // The zoom, in percent.
    QVariant currentValue() const override { return view()->geometry().zoom() * percent; }
    QVariant minimumValue() const override { return percent; }
    QVariant maximumValue() const override { return view()->geometry().maxZoom() * percent; }
    QVariant minimumStepSize() const override { return 1.0; }
    void setCurrentValue(const QVariant &value) override
    {
        view()->setZoom(value.toDouble() / percent);
    }

private:
    static constexpr double percent = 100;

    CropView *view() const { return static_cast<CropView *>(widget()); }
};

QAccessibleInterface *makeCropInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<CropView *>(object);
    return view ? new CropViewAccessible(view) : nullptr;
}

} // namespace

void installCropViewAccessibility()
{
    static const bool once = (QAccessible::installFactory(makeCropInterface), true);
    Q_UNUSED(once)
}

void announceCropValue(CropView *view, bool aloud)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(view, view->geometry().zoom() * 100);
    QAccessible::updateAccessibility(&event);
    if (aloud)
        announce(view, view->valueText());
}

} // namespace oh::ui
