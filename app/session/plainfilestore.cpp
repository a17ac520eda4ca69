// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/plainfilestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

constexpr int formatVersion = 1;
constexpr qint64 maxFileBytes = 1024 * 1024;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error failed(const QString &internal)
{
    Error error(ErrorCode::InternalError);
    error.internal = internal;
    return error;
}

} // namespace

QString PlainFileStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/officehours/sessions.json"_s;
}

std::optional<QString> PlainFileStore::read(const QString &key) const
{
    const auto entries = load();
    const auto found = entries.constFind(key);
    return found == entries.constEnd() ? std::nullopt : std::optional(*found);
}

Result<void> PlainFileStore::write(const QString &key, const QString &secret)
{
    auto entries = load();
    entries.insert(key, secret);
    return save(entries);
}

Result<void> PlainFileStore::remove(const QString &key)
{
    auto entries = load();
    if (entries.remove(key) == 0)
        return {};
    return entries.isEmpty() ? removeAll() : save(entries);
}

Result<void> PlainFileStore::removeAll()
{
    if (QFile::exists(m_path) && !QFile::remove(m_path))
        return failed(u"can't remove the session file"_s);
    return {};
}

QMap<QString, QString> PlainFileStore::load() const
{
    QMap<QString, QString> entries;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    const QJsonObject root = QJsonDocument::fromJson(file.read(maxFileBytes)).object();
    if (root[u"version"_s].toInt() != formatVersion)
        return entries;
    const QJsonObject sessions = root[u"sessions"_s].toObject();
    for (auto it = sessions.begin(); it != sessions.end(); ++it) {
        if (it.value().isString())
            entries.insert(it.key(), it.value().toString());
    }
    return entries;
}

Result<void> PlainFileStore::save(const QMap<QString, QString> &entries) const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().exists(folder)) {
        if (!QDir().mkpath(folder))
            return failed(u"can't make the session folder"_s);
        QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
    }
    QJsonObject sessions;
    for (auto it = entries.begin(); it != entries.end(); ++it)
        sessions.insert(it.key(), it.value());
    const QJsonObject root{{u"version"_s, formatVersion}, {u"sessions"_s, sessions}};

    // A new file in place of the old: a crash leaves one or the other whole. Its permissions are
    // narrowed before the first byte is in it.
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return failed(u"can't open the session file"_s);
    file.write(QJsonDocument(root).toJson(QJsonDocument::Compact));
    if (!file.commit())
        return failed(u"can't write the session file"_s);
    return {};
}

} // namespace oh::app
