// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QAction;
class QKeyEvent;
class QWidget;

namespace oh::ui {

/// Keys that a widget handles in its keyPressEvent(), because they are nobody else's while it has
/// the keyboard, as actions: what a key does, and what the sheet of shortcuts says of it, is one
/// thing then. No shortcut of Qt's, and in no menu.
QAction *addKeyAction(QWidget *widget, const QString &text, const QList<QKeySequence> &keys,
                      const std::function<void()> &run);
/// Other keys for it from now on; none takes it off the sheet.
void setKeysOf(QAction *keyAction, const QList<QKeySequence> &keys);
/// Runs the widget's own action of this key; false when it has none that is enabled. The keypad's
/// keys are the others.
bool runKeyAction(const QWidget *widget, const QKeyEvent &event);
/// The same, whatever else is held down.
bool runKeyAction(const QWidget *widget, Qt::Key key);
/// Whose it is: of an action in a menu, whatever shows that. Null for one of nobody's.
const QWidget *placeOf(const QAction *action);
/// Of either kind; empty when it has none.
QList<QKeySequence> keysOf(const QAction *action);
/// "J, Down": each of them does it. The keypad's Enter is the other one.
QString keysText(const QList<QKeySequence> &keys);

/// What sends or saves a form, wherever the keyboard is in it.
QList<QKeySequence> sendKeys();
/// What shows the sheet of shortcuts.
QList<QKeySequence> helpKeys();

} // namespace oh::ui
