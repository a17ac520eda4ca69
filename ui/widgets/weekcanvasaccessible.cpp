// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekcanvasaccessible.h"

#include "ui/widgets/weekcanvas.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// One of the things. Lives until they change; afterwards it is only a shell that says it is
/// invalid.
class WeekItemAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    WeekItemAccessible(WeekCanvas *grid, int index) : m_grid(grid), m_index(index) {}

    bool isValid() const override { return m_grid && m_index < m_grid->itemCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_grid ? m_grid->window()->windowHandle() : nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_grid.data());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_grid->itemText(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_grid->itemRect(m_index);
        return {m_grid->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }
    QAccessible::Role role() const override { return QAccessible::Button; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.focused = m_grid->hasFocus() && m_grid->currentIndex() == m_index;
        state.disabled = !m_grid->canActivate(m_index);
        state.invisible = !m_grid->isVisible();
        state.offscreen = !m_grid->viewport()->rect().intersects(m_grid->itemRect(m_index));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction()) {
            m_grid->activate(m_index);
        } else if (name == setFocusAction()) {
            m_grid->setFocus(Qt::OtherFocusReason);
            m_grid->setCurrentIndex(m_index);
        }
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() ? QStringList{u"Return"_s} : QStringList{};
    }

private:
    QPointer<WeekCanvas> m_grid;
    int m_index;
};

class WeekCanvasAccessible final : public QAccessibleWidget
{
public:
    explicit WeekCanvasAccessible(WeekCanvas *grid) : QAccessibleWidget(grid, QAccessible::List) {}
    ~WeekCanvasAccessible() override { forget(); }

    int childCount() const override { return grid()->itemCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto known = m_children.constFind(index);
        if (known == m_children.constEnd()) {
            // The registry of Qt owns it from here on, until forget().
            const auto id =
                QAccessible::registerAccessibleInterface(new WeekItemAccessible(grid(), index));
            known = m_children.insert(index, id);
        }
        return QAccessible::accessibleInterface(*known);
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (auto child = m_children.constBegin(); child != m_children.constEnd(); ++child) {
            if (QAccessible::accessibleInterface(child.value()) == wanted)
                return child.key();
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(grid()->indexAt(grid()->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override
    {
        return grid()->hasFocus() ? child(grid()->currentIndex()) : nullptr;
    }

    void forget()
    {
        const auto old = std::exchange(m_children, {});
        for (const QAccessible::Id id : old)
            QAccessible::deleteAccessibleInterface(id);
    }

private:
    WeekCanvas *grid() const { return static_cast<WeekCanvas *>(widget()); }

    /// By index; made when somebody asks.
    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *grid = qobject_cast<WeekCanvas *>(object);
    return grid ? new WeekCanvasAccessible(grid) : nullptr;
}

} // namespace

void installWeekCanvasAccessibility()
{
    static const bool once = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(once)
}

void announceWeekCanvasChange(WeekCanvas *grid)
{
    if (!QAccessible::isActive())
        return;
    if (auto *known =
            dynamic_cast<WeekCanvasAccessible *>(QAccessible::queryAccessibleInterface(grid)))
        known->forget();
    QAccessibleEvent event(grid, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void announceWeekCanvasFocus(WeekCanvas *grid, int index)
{
    if (!QAccessible::isActive() || !grid->hasFocus())
        return;
    QAccessibleEvent event(grid, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

} // namespace oh::ui
