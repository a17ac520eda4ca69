// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

/// Makers of the small controls that every view has, so that kinds, names and accessibility are
/// set the same way everywhere.
namespace oh::ui {

enum class ButtonKind { Primary, Secondary, Danger, Link };
void setKind(QPushButton *button, ButtonKind kind);
QPushButton *makeButton(const QString &text, ButtonKind kind, const QString &objectName,
                        QWidget *parent = nullptr);
/// Icon only: `name` is its tool tip and what a screen reader says.
QToolButton *makeIconButton(const QString &iconName, const QString &name, const QString &objectName,
                            QWidget *parent = nullptr);

enum class TextRole { Body, Title, Section, Strong, Label, Muted, Help, Small, Error, Mono };
void setTextRole(QLabel *label, TextRole role);
/// Struck through: an old time, something that is done.
void setStruck(QLabel *label, bool struck);
QLabel *makeLabel(const QString &text, TextRole role = TextRole::Body, QWidget *parent = nullptr);
QFrame *makeSeparator(QWidget *parent = nullptr);

/// Set as a property of a button that the command palette is not to offer.
constexpr const char *notACommand = "notACommand";

/// Says `text` to a screen reader at once.
void announce(QWidget *widget, const QString &text);

} // namespace oh::ui
