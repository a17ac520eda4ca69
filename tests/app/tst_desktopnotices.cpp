// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desktopnotices.h"
#include "tests/support/testregistry.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::app;

namespace {

/// What desktops offer (Desktop Notifications Specification 1.2), as far as it is asked for.
class NotificationDaemon : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QMap<uint, Shown> shown;
    QStringList capabilities{u"body"_s, u"actions"_s};

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities() const { return capabilities; }
    Q_SCRIPTABLE uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                             const QString &body, const QStringList &actions,
                             const QVariantMap &hints, int)
    {
        const uint id = replaces != 0 ? replaces : ++m_last;
        shown.insert(id, {title, body, actions, hints});
        return id;
    }
    Q_SCRIPTABLE void CloseNotification(uint id)
    {
        shown.remove(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &key);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 40;
};

} // namespace

/// On a D-Bus of the test's own; the desktop's side is played here.
class TstDesktopNotices : public QObject
{
    Q_OBJECT

private:
    const QString m_service = u"org.freedesktop.Notifications"_s;
    const QString m_path = u"/org/freedesktop/Notifications"_s;
    QTemporaryDir m_dir;
    QProcess m_bus;
    QString m_address;
    std::unique_ptr<NotificationDaemon> m_daemon;

    QDBusConnection connectTo(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty());
        const QString configuration = m_dir.filePath(u"bus.conf"_s);
        QFile file(configuration);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<busconfig><type>session</type><keep_umask/><listen>unix:path=" +
                   QFile::encodeName(m_dir.path()) +
                   "/bus</listen><auth>EXTERNAL</auth><policy context='default'>"
                   "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/>"
                   "<allow own='*'/></policy></busconfig>");
        file.close();
        m_bus.start(u"dbus-daemon"_s,
                    {u"--nofork"_s, u"--print-address=1"_s, u"--config-file="_s + configuration});
        QVERIFY(m_bus.waitForStarted());
        QTRY_VERIFY(m_bus.canReadLine());
        m_address = QString::fromUtf8(m_bus.readLine().trimmed());
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"application"_s);
        m_bus.terminate();
        if (!m_bus.waitForFinished(5000))
            m_bus.kill();
        m_bus.waitForFinished(5000);
    }
    void init()
    {
        m_daemon = std::make_unique<NotificationDaemon>();
        QDBusConnection desktop = connectTo(u"desktop"_s);
        QVERIFY(desktop.registerObject(m_path, m_daemon.get(),
                                       QDBusConnection::ExportScriptableContents));
        QVERIFY(desktop.registerService(m_service));
    }
    void cleanup()
    {
        QDBusConnection desktop = connectTo(u"desktop"_s);
        desktop.unregisterService(m_service);
        desktop.unregisterObject(m_path);
    }

    void showsReplacesAndWithdraws()
    {
        DesktopNotices notices(connectTo(u"application"_s));
        notices.show(u"a"_s, u"A meeting is requested"_s, u"Bread & butter, <b>not bold</b>"_s);
        notices.show(u"b"_s, u"Another"_s, u"text"_s);
        QTRY_COMPARE(m_daemon->shown.size(), 2);
        const auto first = m_daemon->shown.first();
        QCOMPARE(first.title, u"A meeting is requested"_s);
        QCOMPARE(first.body, u"Bread & butter, <b>not bold</b>"_s); // no markup here
        QCOMPARE(first.actions.value(0), u"default"_s);
        QCOMPARE(first.hints.value(u"desktop-entry"_s).toString(), u"org.officehours"_s);
        const uint id = m_daemon->shown.firstKey();
        // The daemon's answer has to be here before it can be replaced.
        const QSignalSpy activated(&notices, &ui::SystemNotices::activated);
        Q_EMIT m_daemon->ActionInvoked(id, u"default"_s);
        QTRY_COMPARE(activated.size(), 1);
        notices.show(u"a"_s, u"It moved"_s, u"text"_s);
        QTRY_COMPARE(m_daemon->shown.value(id).title, u"It moved"_s);
        QCOMPARE(m_daemon->shown.size(), 2);
        notices.withdraw(u"a"_s);
        QTRY_VERIFY(!m_daemon->shown.contains(id));
        notices.withdraw(u"never shown"_s);
        QCOMPARE(m_daemon->shown.size(), 1);
    }

    void withdrawnBeforeItIsShownIsNotLeftOver()
    {
        DesktopNotices notices(connectTo(u"application"_s));
        notices.show(u"a"_s, u"One"_s, u"text"_s);
        notices.withdraw(u"a"_s);
        notices.show(u"b"_s, u"Two"_s, u"text"_s);
        // The first one may be shown for a moment before it is taken back.
        QTRY_VERIFY(m_daemon->shown.size() == 1 && m_daemon->shown.first().title == u"Two"_s);
    }

    void markupIsTextWhereItIsRead()
    {
        m_daemon->capabilities.append(u"body-markup"_s);
        DesktopNotices notices(connectTo(u"application"_s));
        notices.show(u"a"_s, u"One"_s, u"Bread & <b>butter</b>"_s);
        QTRY_COMPARE(m_daemon->shown.size(), 1);
        QCOMPARE(m_daemon->shown.first().body, u"Bread &amp; &lt;b&gt;butter&lt;/b&gt;"_s);
    }

    void clicksSayWhichOne()
    {
        DesktopNotices notices(connectTo(u"application"_s));
        QStringList tags;
        connect(&notices, &ui::SystemNotices::activated, this,
                [&tags](const QString &tag) { tags.append(tag); });
        notices.show(u"a"_s, u"One"_s, u"text"_s);
        QTRY_COMPARE(m_daemon->shown.size(), 1);
        const uint id = m_daemon->shown.firstKey();
        // Other programs' messages, and other actions, are not ours.
        Q_EMIT m_daemon->ActionInvoked(id + 1, u"default"_s);
        Q_EMIT m_daemon->ActionInvoked(id, u"settings"_s);
        Q_EMIT m_daemon->ActionInvoked(id, u"default"_s);
        QTRY_COMPARE(tags, QStringList{u"a"_s});
        // Closed by the person: the next one is a new one.
        Q_EMIT m_daemon->NotificationClosed(id, 2);
        Q_EMIT m_daemon->ActionInvoked(id, u"default"_s);
        notices.show(u"c"_s, u"Two"_s, u"text"_s);
        QTRY_COMPARE(m_daemon->shown.size(), 2);
        QCOMPARE(tags.size(), 1);
    }

    void withoutAServiceNothingHappens()
    {
        QDBusConnection desktop = connectTo(u"desktop"_s);
        QVERIFY(desktop.unregisterService(m_service));
        DesktopNotices notices(connectTo(u"application"_s));
        notices.show(u"a"_s, u"One"_s, u"text"_s);
        notices.withdraw(u"a"_s);
        DesktopNotices nowhere(QDBusConnection(u"there is no such bus"_s));
        nowhere.show(u"a"_s, u"One"_s, u"text"_s);
        nowhere.withdraw(u"a"_s);
        // One that begins later is found.
        QVERIFY(desktop.registerService(m_service));
        QTRY_VERIFY([&] {
            notices.show(u"b"_s, u"Two"_s, u"text"_s);
            return !m_daemon->shown.isEmpty();
        }());
        QCOMPARE(m_daemon->shown.first().title, u"Two"_s);
    }
};

OH_TEST(TstDesktopNotices)
#include "tst_desktopnotices.moc"
