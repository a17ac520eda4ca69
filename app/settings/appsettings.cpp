// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/appsettings.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace oh {

template <>
struct EnumStrings<ui::Theme>
{
    static constexpr EnumEntry<ui::Theme> table[] = {
        {ui::Theme::System, "system"}, {ui::Theme::Light, "light"}, {ui::Theme::Dark, "dark"}};
};

namespace app {
namespace {

struct Row
{
    AppSettings::Key key;
    const char *name;
    const char *fallback;
};

constexpr Row table[] = {
    {AppSettings::Key::Server, "server", ""},
    {AppSettings::Key::Theme, "theme", "system"},
    {AppSettings::Key::PlainStorage, "plainTokenStorage", "ask"},
    {AppSettings::Key::SignedOutOf, "signedOutOf", ""},
};

constexpr auto stateGroup = "state"_L1;

const Row &row(AppSettings::Key key)
{
    for (const Row &candidate : table) {
        if (candidate.key == key)
            return candidate;
    }
    Q_UNREACHABLE();
}

/// Names become one key each, whatever slashes they hold.
QString stateKey(const QString &name)
{
    QString flat = name;
    return stateGroup + u'/' + flat.replace(u'/', u'.').replace(u'\\', u'.');
}

} // namespace

QString AppSettings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/officehours/officehours.ini"_s;
}

AppSettings::AppSettings(const QString &path, QObject *parent)
    : Settings(parent), m_settings(path, QSettings::IniFormat)
{}

QVariant AppSettings::value(Key key) const
{
    const Row &entry = row(key);
    return m_settings.value(QString::fromLatin1(entry.name), QString::fromLatin1(entry.fallback));
}

void AppSettings::setValue(Key key, const QVariant &value)
{
    m_settings.setValue(QString::fromLatin1(row(key).name), value);
}

ui::Theme AppSettings::theme() const
{
    return fromString<ui::Theme>(value(Key::Theme).toString()).value_or(ui::Theme::System);
}

void AppSettings::setTheme(ui::Theme theme)
{
    if (theme == this->theme())
        return;
    setValue(Key::Theme, toString(theme));
    Q_EMIT themeChanged();
}

QByteArray AppSettings::state(const QString &name) const
{
    return m_settings.value(stateKey(name)).toByteArray();
}

void AppSettings::setState(const QString &name, const QByteArray &value)
{
    if (value.isEmpty())
        m_settings.remove(stateKey(name));
    else
        m_settings.setValue(stateKey(name), value);
}

void AppSettings::resetStates()
{
    m_settings.remove(stateGroup);
}

QUrl AppSettings::server() const
{
    return QUrl(value(Key::Server).toString(), QUrl::StrictMode);
}

void AppSettings::setServer(const QUrl &server)
{
    setValue(Key::Server, server.toString());
}

PlainStorage AppSettings::plainStorage() const
{
    return fromString<PlainStorage>(value(Key::PlainStorage).toString())
        .value_or(PlainStorage::Ask);
}

void AppSettings::setPlainStorage(PlainStorage choice)
{
    setValue(Key::PlainStorage, toString(choice));
}

QUrl AppSettings::signedOutOf() const
{
    return QUrl(value(Key::SignedOutOf).toString(), QUrl::StrictMode);
}

void AppSettings::setSignedOutOf(const QUrl &server)
{
    if (server == signedOutOf())
        return;
    setValue(Key::SignedOutOf, server.toString());
    m_settings.sync(); // what it is for is a program that ends in the next moment
}

} // namespace app
} // namespace oh
