// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <optional>

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
    /// What somebody chose on this machine; none: the account's, else the system's.
    virtual std::optional<Language> language() const = 0;
    virtual void setLanguage(std::optional<Language> language) = 0;
    /// Opaque state of a window, splitter, header or filter, by name.
    virtual QByteArray state(const QString &name) const = 0;
    virtual void setState(const QString &name, const QByteArray &value) = 0;

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
};

} // namespace oh::ui
