// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enumstrings.h"
#include "ui/ports/settings.h"

#include <QHash>
#include <QThreadPool>
#include <QTimer>
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

/// The settings file: plain text, readable by backups and support, so it never holds a secret. It
/// is read once; what changes is written by another thread, as the window must not wait for the
/// disk. All is written when this ends.
class AppSettings final : public ui::Settings
{
    Q_OBJECT

public:
    /// Names and defaults stand in one table in the .cpp.
    enum class Key { Server, Theme, Language, AccountLanguage, PlainStorage, SignedOutOf };

    /// The person's own file below XDG_CONFIG_HOME.
    static QString defaultPath();

    explicit AppSettings(const QString &path = defaultPath(), QObject *parent = nullptr);
    ~AppSettings() override;

    ui::Theme theme() const override;
    void setTheme(ui::Theme theme) override;
    std::optional<Language> language() const override;
    void setLanguage(std::optional<Language> language) override;
    QByteArray state(const QString &name) const override;
    void setState(const QString &name, const QByteArray &value) override;
    /// Forgets all state of windows (for a window that is lost on a screen that is gone).
    void resetStates();

    /// Empty when never chosen.
    QUrl server() const;
    void setServer(const QUrl &server);

    /// Of the account that was signed in last; none when it has none.
    std::optional<Language> accountLanguage() const;
    void setAccountLanguage(std::optional<Language> language);

    PlainStorage plainStorage() const;
    void setPlainStorage(PlainStorage choice);

    /// The server that somebody signed out of: its token counts as ended, should the program have
    /// ended before the keychain let go of it.
    QUrl signedOutOf() const;
    void setSignedOutOf(const QUrl &server);

    QString path() const { return m_path; }

private:
    QVariant value(Key key) const;
    void setValue(Key key, const QVariant &value);
    /// An invalid value removes the key.
    void change(const QString &name, const QVariant &value);
    void write();

    const QString m_path;
    QHash<QString, QVariant> m_values;
    /// Not handed to the writer yet.
    QHash<QString, QVariant> m_changed;
    QTimer m_soon;
    QThreadPool m_writer;
};

} // namespace oh::app
