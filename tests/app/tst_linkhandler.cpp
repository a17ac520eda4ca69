// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/linkhandler.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace oh::app;

/// How officehours:// links find the program. Looked at by Qt's reader of such files.
class TstLinkHandler : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_system;
    QByteArray m_path;

    QString entry() const { return m_home->filePath(u"applications/org.officehours.desktop"_s); }
    QString exec() const
    {
        QFile file(entry());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("Exec="))
                return QString::fromUtf8(line.mid(5));
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_system = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
        qputenv("XDG_DATA_DIRS", m_system->path().toLocal8Bit());
        // No tool of this machine is to touch anybody's settings.
        m_path = qgetenv("PATH");
        qputenv("PATH", m_system->path().toLocal8Bit());
    }
    void cleanup()
    {
        qputenv("PATH", m_path);
        qunsetenv("XDG_DATA_HOME");
        qunsetenv("XDG_DATA_DIRS");
    }

    void takesTheScheme()
    {
        QVERIFY(registerLinkHandler(u"/opt/office hours/bin/officehours"_s));
        QCOMPARE(exec(), u"\"/opt/office hours/bin/officehours\" %u"_s);
        QFile file(entry());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("MimeType=x-scheme-handler/officehours;"));
        QVERIFY(content.contains("Icon=" + desktopEntryName().toUtf8()));
        QVERIFY(QFileInfo(m_home->filePath(u"icons/hicolor/scalable/apps/org.officehours.svg"_s))
                    .size() > 0);
    }

    void followsTheProgramAndStaysOtherwise()
    {
        QVERIFY(registerLinkHandler(u"/one/officehours"_s));
        QFile file(entry());
        QVERIFY(file.setPermissions(QFile::ReadOwner)); // written again, it would be another file
        const QDateTime before = QFileInfo(entry()).lastModified();
        QVERIFY(registerLinkHandler(u"/one/officehours"_s));
        QCOMPARE(QFileInfo(entry()).lastModified(), before);
        QCOMPARE(QFileInfo(entry()).permissions() & QFile::WriteOwner, QFile::Permissions());
        QVERIFY(registerLinkHandler(u"/two/officehours"_s));
        QCOMPARE(exec(), u"\"/two/officehours\" %u"_s);
    }

    void whatThePackageInstalledIsEnough()
    {
        QVERIFY(QDir(m_system->path()).mkpath(u"applications"_s));
        QVERIFY(QFile::copy(u":/desktop/org.officehours.desktop"_s,
                            m_system->filePath(u"applications/org.officehours.desktop"_s)));
        QVERIFY(registerLinkHandler(u"/one/officehours"_s));
        QVERIFY(!QFile::exists(entry()));
    }

    /// Somebody built it first, and installed the package later.
    void anEntryOfAnOlderProgramMakesWay()
    {
        QVERIFY(registerLinkHandler(u"/built/by/hand/officehours"_s));
        whatThePackageInstalledIsEnough();
    }

    void whatSomebodyMadeOfItStays()
    {
        QVERIFY(QDir(m_home->path()).mkpath(u"applications"_s));
        QFile own(entry());
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("[Desktop Entry]\nType=Application\nExec=officehours --server x %u\n");
        own.close();
        QVERIFY(QDir(m_system->path()).mkpath(u"applications"_s));
        QVERIFY(QFile::copy(u":/desktop/org.officehours.desktop"_s,
                            m_system->filePath(u"applications/org.officehours.desktop"_s)));
        QVERIFY(registerLinkHandler(u"/one/officehours"_s));
        QCOMPARE(exec(), u"officehours --server x %u"_s);
    }

    void strangePathsAreQuoted()
    {
        QVERIFY(registerLinkHandler(u"/a\"b/50%/$HOME/`x`/officehours"_s));
        QCOMPARE(exec(), u"\"/a\\\\\"b/50%%/\\\\$HOME/\\\\`x\\\\`/officehours\" %u"_s);
    }

    void aFolderThatCannotBeWrittenIsNoDisaster()
    {
        QFile inTheWay(m_home->filePath(u"applications"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QVERIFY(!registerLinkHandler(u"/one/officehours"_s));
    }
};

OH_TEST(TstLinkHandler)
#include "tst_linkhandler.moc"
