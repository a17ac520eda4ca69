// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/singleinstance.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oh::app;
using Claimed = SingleInstance::Role;

class TstSingleInstance : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<SingleInstance> make(std::chrono::milliseconds patience = 30s)
    {
        return std::make_unique<SingleInstance>(u"officehours-test"_s, m_folder->path(), patience);
    }
    QString socketPath() const { return m_folder->path() + u"/officehours-test.sock"_s; }
    static std::optional<Claimed> claim(SingleInstance &instance, const QStringList &arguments)
    {
        std::optional<Claimed> role;
        instance.claim(arguments, [&role](Claimed answer) { role = answer; });
        [&role] { QTRY_VERIFY_WITH_TIMEOUT(role.has_value(), 10'000); }();
        return role;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSecondHandsOver()
    {
        const auto first = make();
        QCOMPARE(claim(*first, {}), Claimed::First);
        QSignalSpy received(first.get(), &SingleInstance::argumentsReceived);
        const QStringList arguments{u"officehours://sign-in?token=abc"_s, u"ümläut"_s};
        const auto second = make();
        QCOMPARE(claim(*second, arguments), Claimed::Second);
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received[0][0].toStringList(), arguments);
        const auto third = make();
        QCOMPARE(claim(*third, {}), Claimed::Second);
        QTRY_COMPARE(received.size(), 2);
    }

    void onlyTheOwnerCanOpenTheSocket()
    {
        const auto first = make();
        QCOMPARE(claim(*first, {}), Claimed::First);
        struct stat status
        {};
        QCOMPARE(::stat(QFile::encodeName(socketPath()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0077, mode_t(0));
    }

    void theNextMayStartAfterTheFirstEnds()
    {
        auto first = make();
        QCOMPARE(claim(*first, {}), Claimed::First);
        first.reset();
        const auto second = make();
        QCOMPARE(claim(*second, {}), Claimed::First);
    }

    void aDeadProgramsLeftoversAreNoObstacle()
    {
        // What a killed process leaves: its socket, and a lock file with a process id of nobody.
        {
            QLocalServer dead;
            QVERIFY(dead.listen(socketPath()));
            QVERIFY(QFile::rename(socketPath(), socketPath() + u".kept"_s));
        }
        QVERIFY(QFile::rename(socketPath() + u".kept"_s, socketPath()));
        QFile lock(m_folder->path() + u"/officehours-test.lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4194304\nofficehours\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n");
        lock.close();
        const auto next = make();
        QCOMPARE(claim(*next, {}), Claimed::First);
        const auto second = make();
        QCOMPARE(claim(*second, {}), Claimed::Second);
    }

    void oneThatDoesNotAnswerIsSaidSo()
    {
        QLockFile lock(m_folder->path() + u"/officehours-test.lock"_s);
        QVERIFY(lock.tryLock(0));
        QLocalServer deaf; // accepts, and says nothing
        QVERIFY(deaf.listen(socketPath()));
        const auto second = make(200ms);
        QCOMPARE(claim(*second, {}), Claimed::Blocked);
    }

    void nonsenseIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no json") << QByteArray("hello\n");
        QTest::newRow("object") << QByteArray("{}\n");
        QTest::newRow("endless") << QByteArray(100'000, 'x');
    }
    void nonsenseIsNotTaken()
    {
        QFETCH(QByteArray, message);
        const auto first = make();
        QCOMPARE(claim(*first, {}), Claimed::First);
        QSignalSpy received(first.get(), &SingleInstance::argumentsReceived);
        QLocalSocket socket;
        socket.connectToServer(socketPath());
        socket.write(message);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(received.size(), 0);
        const auto second = make();
        QCOMPARE(claim(*second, {}), Claimed::Second);
    }

    void twoAtOnceAreStillOne()
    {
        const auto a = make();
        const auto b = make();
        std::optional<Claimed> first;
        std::optional<Claimed> second;
        a->claim({}, [&](Claimed role) { first = role; });
        b->claim({}, [&](Claimed role) { second = role; });
        QTRY_VERIFY(first && second);
        QVERIFY((first == Claimed::First) != (second == Claimed::First));
    }
};

OH_TEST(TstSingleInstance)
#include "tst_singleinstance.moc"
