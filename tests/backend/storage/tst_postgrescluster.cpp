// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/postgrescluster.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::embedded;

class TstPostgresCluster : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    PostgresCluster::Options options(const QString &below = u"/data"_s) const
    {
        PostgresCluster::Options out;
        out.dataDir = m_dir->path() + below;
        out.durable = false;
        return out;
    }
    static QString failureOf(const Result<void> &result)
    {
        return result ? QString() : result.error().message;
    }
    static bool alive(qint64 pid)
    {
        // A zombie that nobody reaps has ended too.
        QFile file(u"/proc/%1/stat"_s.arg(pid));
        return file.open(QIODevice::ReadOnly) && !file.readAll().contains(") Z ");
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/oh-cluster-XXXXXX"_s);
        chmod(QFile::encodeName(m_dir->path()).constData(), 0711);
    }
    void cleanup() { m_dir.reset(); }

    void startsFreshAndContinues()
    {
        {
            PostgresCluster cluster(options());
            const auto started = cluster.start();
            QVERIFY2(started.ok(), qPrintable(failureOf(started)));
            QVERIFY(cluster.isRunning());
            test::RawConnection admin(cluster.adminConfig());
            QCOMPARE(admin.scalar(u"SHOW listen_addresses"_s).toString(), QString());
            QCOMPARE(admin.scalar(u"SHOW server_encoding"_s).toString(), u"UTF8"_s);
            QCOMPARE(admin.scalar(u"SHOW TimeZone"_s).toString(), u"UTC"_s);
            QVERIFY(admin.exec(u"CREATE TABLE kept AS SELECT 42 AS x"_s));
            // Nobody else gets at the socket.
            struct stat info = {};
            QCOMPARE(stat(QFile::encodeName(cluster.socketDir()).constData(), &info), 0);
            QCOMPARE(info.st_mode & 0777, mode_t(0700));
            QVERIFY(geteuid() != 0 || info.st_uid != 0);
        }
        PostgresCluster cluster(options());
        QVERIFY(!cluster.isRunning());
        const auto started = cluster.start();
        QVERIFY2(started.ok(), qPrintable(failureOf(started)));
        {
            test::RawConnection admin(cluster.adminConfig());
            QCOMPARE(admin.scalar(u"SELECT x FROM kept"_s).toInt(), 42);
        }
        const auto pid = cluster.postmasterPid();
        QVERIFY(pid.has_value());
        QVERIFY(cluster.stop().ok());
        QVERIFY(!alive(*pid));
        QVERIFY(!cluster.isRunning());
    }

    void recoversFromAKilledPostgres()
    {
        PostgresCluster cluster(options());
        QVERIFY(cluster.start().ok());
        {
            test::RawConnection admin(cluster.adminConfig());
            QVERIFY(admin.exec(u"CREATE TABLE kept AS SELECT 42 AS x"_s));
            QVERIFY(admin.exec(u"CHECKPOINT"_s));
            QCOMPARE(kill(pid_t(*cluster.postmasterPid()), SIGKILL), 0);
        }
        QTRY_VERIFY(!cluster.isRunning());
        QVERIFY(QFileInfo::exists(cluster.clusterDir() + u"/data/postmaster.pid"_s));
        // The same object brings it back, as a running server would.
        const auto again = cluster.start();
        QVERIFY2(again.ok(), qPrintable(failureOf(again)));
        test::RawConnection admin(cluster.adminConfig());
        QCOMPARE(admin.scalar(u"SELECT x FROM kept"_s).toInt(), 42);
    }

    void stopsAPostgresThatOutlivedItsServer()
    {
        // The server starts PostgreSQL and is killed: its child process here does just that.
        const pid_t child = fork();
        if (child == 0) {
            PostgresCluster lost(options());
            const bool ok = lost.start().ok();
            _exit(ok ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        PostgresCluster cluster(options());
        const QString pidFile = m_dir->path() + u"/data/postgres/data/postmaster.pid"_s;
        QFile file(pidFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const qint64 orphan = file.readLine().trimmed().toLongLong();
        QVERIFY(alive(orphan));
        const auto started = cluster.start();
        QVERIFY2(started.ok(), qPrintable(failureOf(started)));
        QVERIFY(!alive(orphan));
        QVERIFY(cluster.postmasterPid().has_value());
        QVERIFY(*cluster.postmasterPid() != orphan);
    }

    void removesAHalfMadeCluster()
    {
        QVERIFY(QDir().mkpath(m_dir->path() + u"/data/postgres/data.new/base"_s));
        chmod(QFile::encodeName(m_dir->path() + u"/data"_s).constData(), 0711);
        QFile half(m_dir->path() + u"/data/postgres/data.new/PG_VERSION"_s);
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.close();
        PostgresCluster cluster(options());
        const auto started = cluster.start();
        QVERIFY2(started.ok(), qPrintable(failureOf(started)));
        QVERIFY(!QFileInfo::exists(cluster.clusterDir() + u"/data.new"_s));
    }

    void aStalePidFileOfAnotherProcessDoesNotHarmIt()
    {
        {
            PostgresCluster cluster(options());
            QVERIFY(cluster.start().ok());
        }
        // The number was given to another process since: ours.
        QFile pidFile(m_dir->path() + u"/data/postgres/data/postmaster.pid"_s);
        QVERIFY(pidFile.open(QIODevice::WriteOnly));
        pidFile.write(QByteArray::number(getpid()) + "\n" + QFile::encodeName(m_dir->path()) +
                      "/data/postgres/data\n");
        pidFile.close();
        PostgresCluster cluster(options());
        QVERIFY(!cluster.isRunning());
        const auto started = cluster.start();
        QVERIFY2(started.ok(), qPrintable(failureOf(started)));
    }

    void aSecondServerIsRefused()
    {
        PostgresCluster first(options());
        QVERIFY(first.start().ok());
        const qint64 pid = *first.postmasterPid();
        PostgresCluster second(options());
        const auto refused = second.start();
        QVERIFY(!refused.ok());
        QVERIFY2(
            refused.error().message.text().contains(u"Another server (process %1)"_s.arg(getpid())),
            qPrintable(failureOf(refused)));
        QCOMPARE(first.postmasterPid(), std::optional(pid));
        QVERIFY(first.stop().ok());
        QVERIFY(second.start().ok());
    }

    void aDeepDirectoryGetsAShortSocketPath()
    {
        const QString deep = u"/data/"_s + QString(120, u'x') + u"/it's, deep"_s;
        QVERIFY(QDir().mkpath(m_dir->path() + deep));
        for (const QString &dir : {u"/data"_s, u"/data/"_s + QString(120, u'x'), deep})
            chmod(QFile::encodeName(m_dir->path() + dir).constData(), 0755);
        QString socketDir;
        {
            PostgresCluster cluster(options(deep));
            const auto started = cluster.start();
            QVERIFY2(started.ok(), qPrintable(failureOf(started)));
            socketDir = cluster.socketDir();
            QVERIFY(socketDir.size() < 90);
            test::RawConnection admin(cluster.adminConfig());
            QCOMPARE(admin.scalar(u"SELECT 1"_s).toInt(), 1);
        }
        QVERIFY(QDir(socketDir).removeRecursively());
    }

    void aDirectoryThatPostgresMayNotEnterIsLeftAlone()
    {
        if (geteuid() != 0)
            QSKIP("only root runs PostgreSQL as somebody else");
        const QString closed = m_dir->path() + u"/closed"_s;
        QVERIFY(QDir().mkpath(closed));
        chmod(QFile::encodeName(closed).constData(), 0700);
        QString place;
        {
            PostgresCluster cluster(options(u"/closed"_s));
            const auto started = cluster.start();
            QVERIFY2(started.ok(), qPrintable(failureOf(started)));
            place = cluster.clusterDir();
            QVERIFY(!place.startsWith(closed));
            QFile note(closed + u"/postgres.location"_s);
            QVERIFY(note.open(QIODevice::ReadOnly));
            QCOMPARE(QString::fromUtf8(note.readAll()).trimmed(), place);
            // And back: whose it is.
            QFile settings(place + u"/data/officehours.conf"_s);
            QVERIFY(settings.open(QIODevice::ReadOnly));
            QVERIFY(settings.readAll().contains("\n# The database of " + closed.toUtf8() + '\n'));
            struct stat info = {};
            QCOMPARE(stat(QFile::encodeName(closed).constData(), &info), 0);
            QCOMPARE(info.st_mode & 0777, mode_t(0700));
        }
        QVERIFY(QDir(place).removeRecursively());
    }

    void somebodyElsesFilesAreNotTouched()
    {
        QVERIFY(QDir().mkpath(m_dir->path() + u"/data/postgres/data"_s));
        chmod(QFile::encodeName(m_dir->path() + u"/data"_s).constData(), 0711);
        QFile file(m_dir->path() + u"/data/postgres/data/thesis.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        PostgresCluster cluster(options());
        const auto refused = cluster.start();
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.text().contains(u"is no PostgreSQL cluster"_s));
        QVERIFY(file.exists());
    }
};

OH_TEST(TstPostgresCluster)
#include "tst_postgrescluster.moc"
