// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyactions.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr auto ownKeys = "ownKeys";

bool runKeysAction(const QWidget *widget, const QKeySequence &pressed)
{
    const auto actions = widget->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAction *action : actions) {
        if (action->isEnabled() &&
            action->property(ownKeys).value<QList<QKeySequence>>().contains(pressed)) {
            action->trigger();
            return true;
        }
    }
    return false;
}

} // namespace

QAction *addKeyAction(QWidget *widget, const QString &text, const QList<QKeySequence> &keys,
                      const std::function<void()> &run)
{
    auto *action = new QAction(text, widget);
    action->setProperty(ownKeys, QVariant::fromValue(keys));
    QObject::connect(action, &QAction::triggered, widget, run);
    return action;
}

void setKeysOf(QAction *keyAction, const QList<QKeySequence> &keys)
{
    keyAction->setProperty(ownKeys, QVariant::fromValue(keys));
}

bool runKeyAction(const QWidget *widget, const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    return runKeysAction(widget, QKeySequence(QKeyCombination(held, Qt::Key(event.key()))));
}

bool runKeyAction(const QWidget *widget, Qt::Key key)
{
    return runKeysAction(widget, QKeySequence(key));
}

const QWidget *placeOf(const QAction *action)
{
    const auto *place = qobject_cast<const QWidget *>(action->parent());
    while (qobject_cast<const QMenu *>(place))
        place = place->parentWidget();
    return place;
}

QList<QKeySequence> keysOf(const QAction *action)
{
    const auto own = action->property(ownKeys).value<QList<QKeySequence>>();
    return own.isEmpty() ? action->shortcuts() : own;
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &one : keys) {
        if (one.isEmpty())
            continue;
        const QKeyCombination pressed = one[0];
        const bool isKeypad = pressed.key() == Qt::Key_Enter &&
                              keys.contains(QKeySequence(
                                  QKeyCombination(pressed.keyboardModifiers(), Qt::Key_Return)));
        if (!isKeypad)
            texts.append(one.toString(QKeySequence::NativeText));
    }
    return texts.join(u", "_s);
}

QList<QKeySequence> sendKeys()
{
    return {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter};
}

QList<QKeySequence> helpKeys()
{
    return {Qt::Key_F1, Qt::Key_Question};
}

} // namespace oh::ui
