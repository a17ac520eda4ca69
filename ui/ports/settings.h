// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace oh::ui {

enum class Theme { System, Light, Dark };

/// What the interface remembers on this machine. Never a secret.
class Settings : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Theme theme() const = 0;
    virtual void setTheme(Theme theme) = 0;
    /// Opaque state of a window, splitter, header or filter, by name.
    virtual QByteArray state(const QString &name) const = 0;
    virtual void setState(const QString &name, const QByteArray &value) = 0;

Q_SIGNALS:
    void themeChanged();
};

} // namespace oh::ui
