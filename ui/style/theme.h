// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/settings.h"
#include "ui/style/colors.h"

#include <QObject>

class QWidget;

namespace oh::ui {

/// Dresses the application: Fusion, palette and style sheet of the user's theme, and again when
/// the choice or the system's scheme changes. One per process, made after QApplication; it must go
/// before it. The user's system font stays, at 13 pixels or more.
class ThemeManager : public QObject
{
    Q_OBJECT

public:
    explicit ThemeManager(Settings &settings, QObject *parent = nullptr);
    ~ThemeManager() override;

Q_SIGNALS:
    /// After the palette and style sheet are in place.
    void changed(bool dark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    Settings &m_settings;
    bool m_applying = false;
};

/// Dresses the application without watching anything: for tests and tools.
void dressApplication(const Colors &colors);

/// Sets a property that the style sheet looks at, and lets the widget take its new look.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace oh::ui
