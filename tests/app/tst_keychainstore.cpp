// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/keychainstore.h"
#include "app/session/tokenvault.h"
#include "tests/support/testregistry.h"

#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oh;
using namespace oh::app;

/// A D-Bus of the test's own, with a real Secret Service on it. The program under test runs in this
/// process, so the addresses are set before anything connects.
class TstKeychainStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
    const QString m_key = u"https://hours.example.org"_s;
    const QString m_secret = u"refresh-token-that-nobody-else-may-see"_s;

    QString lookUp(const QString &key) const
    {
        QProcess tool;
        tool.start(u"secret-tool"_s,
                   {u"lookup"_s, u"server"_s, KeychainStore::service(), u"user"_s, key});
        tool.waitForFinished();
        return QString::fromUtf8(tool.readAllStandardOutput()).trimmed();
    }
    /// Files below the test's home that hold the secret as it is.
    QStringList filesWithSecret() const
    {
        QStringList found;
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden | QDir::System,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(m_secret.toUtf8()))
                found.append(file.fileName());
        }
        return found;
    }
    std::unique_ptr<TokenVault> makeVault(AppSettings &settings, std::chrono::milliseconds patience)
    {
        return std::make_unique<TokenVault>(std::make_unique<KeychainStore>(patience),
                                            PlainFileStore(), settings);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program :
             {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s, u"secret-tool"_s})
            QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(), qPrintable(program));
        QVERIFY(m_home.isValid());
        const auto below = [this](const char *variable, const QString &folder) {
            const QString path = m_home.path() + u'/' + folder;
            QVERIFY(QDir().mkpath(path));
            QVERIFY(QFile::setPermissions(path,
                                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
            qputenv(variable, QFile::encodeName(path));
        };
        below("HOME", u"home"_s);
        below("XDG_CONFIG_HOME", u"config"_s);
        below("XDG_DATA_HOME", u"data"_s);
        below("XDG_CACHE_HOME", u"cache"_s);
        below("XDG_RUNTIME_DIR", u"run"_s);
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        qunsetenv("DISPLAY");
        qunsetenv("WAYLAND_DISPLAY");

        const QString configuration = m_home.path() + u"/bus.conf"_s;
        QFile file(configuration);
        QVERIFY(file.open(QIODevice::WriteOnly));
        // Without the system's service files: nothing is started that the test did not start.
        file.write("<busconfig><type>session</type><keep_umask/><listen>unix:path=" +
                   QFile::encodeName(m_home.path()) +
                   "/bus</listen><auth>EXTERNAL</auth><policy context='default'>"
                   "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/>"
                   "<allow own='*'/></policy></busconfig>");
        file.close();
        m_bus.start(u"dbus-daemon"_s,
                    {u"--nofork"_s, u"--print-address=1"_s, u"--config-file="_s + configuration});
        QVERIFY(m_bus.waitForStarted());
        QTRY_VERIFY(m_bus.canReadLine());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }

    void cleanupTestCase()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->terminate();
            if (!process->waitForFinished(5000))
                process->kill();
            process->waitForFinished(5000);
        }
    }

    /// First, while nobody offers a Secret Service.
    void withoutASecretServiceNothingIsWrittenUnasked()
    {
        AppSettings settings;
        const auto vault = makeVault(settings, 5s);
        QSignalSpy asked(vault.get(), &TokenVault::plainStorageNeeded);
        bool loaded = false;
        vault->load(m_key, TokenVault::OnFailure::Ask, [&](const std::optional<QString> &secret) {
            QVERIFY(!secret);
            loaded = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(loaded, 10'000);
        QCOMPARE(asked.size(), 1);
        vault->store(m_key, m_secret, TokenVault::OnFailure::Ask);
        bool second = false;
        vault->load(m_key, TokenVault::OnFailure::Ask, [&](auto) { second = true; });
        QTRY_VERIFY_WITH_TIMEOUT(second, 20'000); // so the write before it is through, too
        QCOMPARE(filesWithSecret(), QStringList());

        vault->allowPlainStorage(true);
        QCOMPARE(filesWithSecret(), QStringList{PlainFileStore::defaultPath()});
        vault->allowPlainStorage(false);
        QCOMPARE(filesWithSecret(), QStringList());
    }

    void keepsATokenInTheSecretServiceAndNowhereElse()
    {
        m_keyring.start(u"gnome-keyring-daemon"_s,
                        {u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s});
        QVERIFY(m_keyring.waitForStarted());
        // With an empty password the keyring's own file would be plain text.
        m_keyring.write("the keyring's password");
        m_keyring.closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(lookUp(u"ready"_s).isEmpty() && storesByItself(), 20'000);

        AppSettings settings;
        const auto vault = makeVault(settings, 5s);
        QSignalSpy asked(vault.get(), &TokenVault::plainStorageNeeded);
        vault->store(m_key, m_secret, TokenVault::OnFailure::Ask);
        QTRY_COMPARE(lookUp(m_key), m_secret);
        QCOMPARE(filesWithSecret(), QStringList());

        std::optional<QString> read;
        vault->load(m_key, TokenVault::OnFailure::Ask,
                    [&](const std::optional<QString> &secret) { read = secret; });
        QTRY_COMPARE(read, m_secret);

        vault->store(m_key, m_secret + u"-2"_s, TokenVault::OnFailure::Ask);
        QTRY_COMPARE(lookUp(m_key), m_secret + u"-2"_s);

        vault->clear(m_key);
        QTRY_COMPARE(lookUp(m_key), QString());
        bool gone = false;
        vault->load(m_key, TokenVault::OnFailure::Ask,
                    [&](const std::optional<QString> &secret) { gone = !secret; });
        QTRY_VERIFY(gone);
        QCOMPARE(asked.size(), 0);
    }

    /// A service that is there and never answers.
    void aHangingSecretServiceHangsNobody()
    {
        QVERIFY(m_keyring.processId() > 0);
        QCOMPARE(::kill(pid_t(m_keyring.processId()), SIGSTOP), 0);
        KeychainStore store(300ms);
        QList<ErrorCode> errors;
        bool ticked = false;
        QTimer::singleShot(50, &store, [&] { ticked = errors.isEmpty(); });
        store.read(m_key, [&](const Result<std::optional<QString>> &result) {
            QVERIFY(!result.ok());
            errors.append(result.error().code);
        });
        QTRY_COMPARE(errors.size(), 1);
        QVERIFY(ticked); // the event loop went on meanwhile
        store.write(m_key, m_secret, [&](const Result<void> &result) {
            QVERIFY(!result.ok());
            errors.append(result.error().code);
        });
        QTRY_COMPARE(errors.size(), 2);
        QCOMPARE(errors, QList<ErrorCode>(2, ErrorCode::KeychainUnavailable));

        // When it wakes up, it is used again.
        QCOMPARE(::kill(pid_t(m_keyring.processId()), SIGCONT), 0);
        bool written = false;
        KeychainStore awake(10s);
        const auto tryAgain = [&] {
            awake.write(m_key, m_secret, [&](const Result<void> &r) { written = r.ok(); });
            return QTest::qWaitFor([&] { return written; }, 10'000);
        };
        QTRY_VERIFY_WITH_TIMEOUT(tryAgain(), 60'000);
        QTRY_COMPARE(lookUp(m_key), m_secret);
    }

private:
    /// Whether the service has a collection that takes something.
    bool storesByItself() const
    {
        QProcess tool;
        tool.start(u"secret-tool"_s, {u"store"_s, u"--label=probe"_s, u"probe"_s, u"probe"_s});
        tool.write("x");
        tool.closeWriteChannel();
        return tool.waitForFinished(3000) && tool.exitCode() == 0;
    }
};

OH_TEST(TstKeychainStore)
#include "tst_keychainstore.moc"
