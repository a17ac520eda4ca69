// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/linkhandler.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// Must stand in the global namespace.
static void initDesktopEntry()
{
    Q_INIT_RESOURCE(desktopentry);
}

namespace oh::app {
namespace {

constexpr auto mark = "X-OfficeHours-Registered=true";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As the Desktop Entry Specification wants an argument of Exec.
QByteArray quoted(const QString &argument)
{
    QString text = argument;
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'`', u"\\`"_s);
    text.replace(u'$', u"\\$"_s).replace(u'%', u"%%"_s);
    // A value of the file is escaped once more.
    return '"' + text.replace(u'\\', u"\\\\"_s).toUtf8() + '"';
}

QByteArray entryFor(const QString &program)
{
    QByteArray entry = contentOf(u":/desktop/org.officehours.desktop"_s);
    return entry.replace("\nExec=officehours %u\n",
                         "\nExec=" + quoted(program) + " %u\n" + mark + '\n');
}

/// And not what somebody has made of it with a menu editor.
bool isOurs(const QByteArray &entry)
{
    return entry.contains(mark);
}

bool write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(content) == content.size() && file.commit();
}

/// Tools that some desktops lack: theirs look at the file themselves.
void tryToRun(const QString &tool, const QStringList &arguments)
{
    const QString found = QStandardPaths::findExecutable(tool);
    if (!found.isEmpty())
        QProcess::startDetached(found, arguments);
}

} // namespace

QString desktopEntryName()
{
    return u"org.officehours"_s;
}

bool registerLinkHandler(const QString &program)
{
    initDesktopEntry();
    const QString file = desktopEntryName() + u".desktop"_s;
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/applications"_s;
    const QString own = folder + u'/' + file;
    const QStringList all = QStandardPaths::locateAll(QStandardPaths::ApplicationsLocation, file);
    for (const QString &path : all) {
        if (QFileInfo(path) != QFileInfo(own))
            return !isOurs(contentOf(own)) || QFile::remove(own);
    }
    const QByteArray entry = entryFor(program);
    if (contentOf(own) == entry)
        return true;
    const QString icon = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                         u"/icons/hicolor/scalable/apps/"_s + desktopEntryName() + u".svg"_s;
    if (!write(own, entry) || !write(icon, contentOf(u":/desktop/org.officehours.svg"_s)))
        return false;
    tryToRun(u"update-desktop-database"_s, {folder});
    tryToRun(u"xdg-mime"_s, {u"default"_s, file, u"x-scheme-handler/officehours"_s});
    return true;
}

} // namespace oh::app
