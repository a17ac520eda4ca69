// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh::app;
using Action = CommandLine::Action;

/// What the program does with its arguments; the last tests start the program itself.
class TstCommandLine : public QObject
{
    Q_OBJECT

private:
    static CommandLine parse(const QStringList &arguments)
    {
        return CommandLine::parse(QStringList{u"officehours"_s} + arguments);
    }
    static std::unique_ptr<QProcess> start(const QString &home, const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[variable, folder] :
             {std::pair("HOME", "home"), std::pair("XDG_CONFIG_HOME", "config"),
              std::pair("XDG_DATA_HOME", "data"), std::pair("XDG_RUNTIME_DIR", "run")}) {
            const QString path = home + u'/' + QLatin1StringView(folder);
            QDir().mkpath(path);
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            environment.insert(QLatin1StringView(variable), path);
        }
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        process->setProcessEnvironment(environment);
        process->start(qEnvironmentVariable("OH_DESKTOP"), arguments);
        return process;
    }

private Q_SLOTS:
    void reads()
    {
        const auto plain = parse({});
        QCOMPARE(plain.action, Action::Run);
        QVERIFY(plain.server.isEmpty());
        QVERIFY(!plain.resetWindow);
        const auto full = parse({u"--server"_s, u"HTTPS://Hours.example.org/"_s,
                                 u"--reset-window"_s, u"officehours://sign-in?token=x"_s});
        QCOMPARE(full.action, Action::Run);
        QCOMPARE(full.server, QUrl(u"https://hours.example.org"_s));
        QVERIFY(full.resetWindow);
        QCOMPARE(parse({u"--server=nowhere"_s}).action, Action::ShowError);
        QCOMPARE(parse({u"--no-such-option"_s}).action, Action::ShowError);
        QCOMPARE(parse({u"--help"_s}).action, Action::ShowHelp);
        QVERIFY(parse({u"-h"_s}).text.contains(u"--server"_s));
        QCOMPARE(parse({u"--version"_s}).text, u"officehours "_s + QLatin1StringView(OH_VERSION));
    }

    void choosesTheServer()
    {
        const QUrl a(u"http://a.example"_s);
        const QUrl b(u"http://b.example"_s);
        QCOMPARE(chooseServer(a, u"http://c.example"_s, b), a);
        QCOMPARE(chooseServer({}, u"http://c.example/"_s, b), QUrl(u"http://c.example"_s));
        QCOMPARE(chooseServer({}, {}, b), b);
        QCOMPARE(chooseServer({}, u"nonsense"_s, b), b);
        QCOMPARE(chooseServer({}, {}, {}), QUrl(u"http://127.0.0.1:8080"_s));
    }

    void runsOnceAndTakesLinks()
    {
        if (qEnvironmentVariableIsEmpty("OH_DESKTOP"))
            QSKIP("the desktop is not part of this build");
        QTemporaryDir home;
        // Port 1: nobody answers there, and nothing leaves this computer.
        const auto first = start(home.path(), {u"--server"_s, u"http://127.0.0.1:1"_s});
        QVERIFY(first->waitForStarted());
        const QDir run(home.path() + u"/run"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            run.entryList({u"officehours-*.sock"_s}, QDir::System | QDir::Files).size(), 1, 20'000);
        const auto second = start(home.path(), {u"officehours://mentors"_s});
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 20'000);
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(first->state(), QProcess::Running);
        first->kill();
        QVERIFY(first->waitForFinished());
        // Killed: what it left behind is no obstacle.
        const auto third = start(home.path(), {});
        QVERIFY(third->waitForStarted());
        const auto fourth = start(home.path(), {});
        QTRY_VERIFY_WITH_TIMEOUT(third->state() == QProcess::NotRunning ||
                                     fourth->state() == QProcess::NotRunning,
                                 20'000);
        QVERIFY(third->state() == QProcess::Running || fourth->state() == QProcess::Running);
        for (QProcess *left : {third.get(), fourth.get()}) {
            left->kill();
            left->waitForFinished();
        }
    }

    void saysItsVersionWithoutAScreen()
    {
        if (qEnvironmentVariableIsEmpty("OH_DESKTOP"))
            QSKIP("the desktop is not part of this build");
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"no-such-platform"_s);
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("OH_DESKTOP"), {u"--version"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().startsWith("officehours "));
    }
};

OH_TEST(TstCommandLine)
#include "tst_commandline.moc"
