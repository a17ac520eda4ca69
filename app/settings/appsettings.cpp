// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/appsettings.h"

#include "app/logging.h"

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    {AppSettings::Key::Language, "language", ""},
    {AppSettings::Key::AccountLanguage, "accountLanguage", ""},
    {AppSettings::Key::PlainStorage, "plainTokenStorage", "ask"},
    {AppSettings::Key::SignedOutOf, "signedOutOf", ""},
};

constexpr auto stateGroup = "state"_L1;
constexpr auto statePause = 200ms;

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

AppSettings::AppSettings(const QString &path, QObject *parent) : Settings(parent), m_path(path)
{
    const QSettings file(path, QSettings::IniFormat);
    const QStringList names = file.allKeys();
    for (const QString &name : names)
        m_values.insert(name, file.value(name));
    m_writer.setMaxThreadCount(1); // in the order of the changes
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &AppSettings::write);
}

AppSettings::~AppSettings()
{
    write(); // the writer finishes what it has before it goes
}

QVariant AppSettings::value(Key key) const
{
    const Row &entry = row(key);
    return m_values.value(QString::fromLatin1(entry.name), QString::fromLatin1(entry.fallback));
}

void AppSettings::setValue(Key key, const QVariant &value)
{
    change(QString::fromLatin1(row(key).name), value);
}

void AppSettings::change(const QString &name, const QVariant &value)
{
    if (value == m_values.value(name))
        return;
    if (value.isValid())
        m_values.insert(name, value);
    else
        m_values.remove(name);
    m_changed.insert(name, value);
    if (!QThread::currentThread()->eventDispatcher())
        return;
    // Several changes at once are written together; of a splitter that is dragged, only a few.
    const auto pause = name.startsWith(stateGroup) ? statePause : 0ms;
    if (!m_soon.isActive() || pause < m_soon.remainingTimeAsDuration())
        m_soon.start(pause);
}

void AppSettings::write()
{
    if (m_changed.isEmpty())
        return;
    m_writer.start([path = m_path, changed = std::exchange(m_changed, {})] {
        QSettings file(path, QSettings::IniFormat);
        for (auto it = changed.begin(); it != changed.end(); ++it) {
            if (it->isValid())
                file.setValue(it.key(), *it);
            else
                file.remove(it.key());
        }
        file.sync();
        if (file.status() != QSettings::NoError)
            qCWarning(logStart).noquote() << u"the settings could not be written to "_s + path;
    });
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

std::optional<Language> AppSettings::language() const
{
    return fromString<Language>(value(Key::Language).toString());
}

void AppSettings::setLanguage(std::optional<Language> language)
{
    if (language == this->language())
        return;
    setValue(Key::Language, language ? toString(*language) : QString());
    Q_EMIT languageChanged();
}

std::optional<Language> AppSettings::accountLanguage() const
{
    return fromString<Language>(value(Key::AccountLanguage).toString());
}

void AppSettings::setAccountLanguage(std::optional<Language> language)
{
    if (language != accountLanguage())
        setValue(Key::AccountLanguage, language ? toString(*language) : QString());
}

QByteArray AppSettings::state(const QString &name) const
{
    return m_values.value(stateKey(name)).toByteArray();
}

void AppSettings::setState(const QString &name, const QByteArray &value)
{
    change(stateKey(name), value.isEmpty() ? QVariant() : QVariant(value));
}

void AppSettings::resetStates()
{
    const QStringList names = m_values.keys();
    for (const QString &name : names) {
        if (name.startsWith(stateGroup + u'/'))
            change(name, {});
    }
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
    write(); // what it is for is a program that ends in the next moment
}

} // namespace app
} // namespace oh
