// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enumstrings.h"
#include "ui/ports/settings.h"

#include <QSettings>
#include <QUrl>
#include <QVariant>

namespace oh::app {

/// Whether the refresh token may lie in a file when no keychain can be used.
enum class PlainStorage { Ask, Allowed, Refused };

} // namespace oh::app

namespace oh {
template <>
struct EnumStrings<app::PlainStorage>
{
    static constexpr EnumEntry<app::PlainStorage> table[] = {
        {app::PlainStorage::Ask, "ask"},
        {app::PlainStorage::Allowed, "allowed"},
        {app::PlainStorage::Refused, "refused"}};
};
} // namespace oh

namespace oh::app {

/// The settings file: plain text, readable by backups and support, so it never holds a secret.
class AppSettings final : public ui::Settings
{
    Q_OBJECT

public:
    /// Names and defaults stand in one table in the .cpp.
    enum class Key { Server, Theme, PlainStorage, SignedOutOf };

    /// The person's own file below XDG_CONFIG_HOME.
    static QString defaultPath();

    explicit AppSettings(const QString &path = defaultPath(), QObject *parent = nullptr);

    ui::Theme theme() const override;
    void setTheme(ui::Theme theme) override;
    QByteArray state(const QString &name) const override;
    void setState(const QString &name, const QByteArray &value) override;
    /// Forgets all state of windows (for a window that is lost on a screen that is gone).
    void resetStates();

    /// Empty when never chosen.
    QUrl server() const;
    void setServer(const QUrl &server);

    PlainStorage plainStorage() const;
    void setPlainStorage(PlainStorage choice);

    /// The server that somebody signed out of: its token counts as ended, should the program have
    /// ended before the keychain let go of it.
    QUrl signedOutOf() const;
    void setSignedOutOf(const QUrl &server);

    QString path() const { return m_settings.fileName(); }

private:
    QVariant value(Key key) const;
    void setValue(Key key, const QVariant &value);

    QSettings m_settings;
};

} // namespace oh::app
