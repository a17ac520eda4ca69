// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/deeplink.h"
#include "app/session/plainfilestore.h"
#include "app/settings/appsettings.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh::app;
using oh::ui::Theme;

class TstAppSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembers()
    {
        QTemporaryDir folder;
        const QString path = folder.path() + u"/a/settings.ini"_s;
        const QByteArray state("\0\xff\n;=state", 11);
        {
            AppSettings settings(path);
            QCOMPARE(settings.theme(), Theme::System);
            QCOMPARE(settings.plainStorage(), PlainStorage::Ask);
            QVERIFY(settings.server().isEmpty());
            QSignalSpy changed(&settings, &oh::ui::Settings::themeChanged);
            settings.setTheme(Theme::Dark);
            settings.setTheme(Theme::Dark);
            QCOMPARE(changed.size(), 1);
            settings.setPlainStorage(PlainStorage::Refused);
            settings.setServer(QUrl(u"https://hours.example.org/x"_s));
            QVERIFY(settings.language() == std::nullopt);
            QSignalSpy spoken(&settings, &oh::ui::Settings::languageChanged);
            settings.setLanguage(oh::Language::BrazilianPortuguese);
            settings.setLanguage(oh::Language::BrazilianPortuguese);
            QCOMPARE(spoken.size(), 1);
            settings.setAccountLanguage(oh::Language::German);
            settings.setState(u"window/geometry"_s, state);
            settings.setState(u"splitter"_s, "x");
            settings.setState(u"splitter"_s, {});
        }
        AppSettings settings(path);
        QCOMPARE(settings.theme(), Theme::Dark);
        QCOMPARE(settings.plainStorage(), PlainStorage::Refused);
        QVERIFY(settings.language() == oh::Language::BrazilianPortuguese);
        QVERIFY(settings.accountLanguage() == oh::Language::German);
        QCOMPARE(settings.server(), QUrl(u"https://hours.example.org/x"_s));
        QCOMPARE(settings.state(u"window/geometry"_s), state);
        QVERIFY(settings.state(u"splitter"_s).isEmpty());
        settings.resetStates();
        QVERIFY(settings.state(u"window/geometry"_s).isEmpty());
        QCOMPARE(settings.theme(), Theme::Dark);
    }

    void nonsenseInTheFileGivesTheDefaults()
    {
        QTemporaryDir folder;
        const QString path = folder.path() + u"/settings.ini"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("theme=pink\nlanguage=pink\nplainTokenStorage=yes\nserver=::::\n\xff\xfe[[[");
        file.close();
        AppSettings settings(path);
        QCOMPARE(settings.theme(), Theme::System);
        QVERIFY(settings.language() == std::nullopt);
        QCOMPARE(settings.plainStorage(), PlainStorage::Ask);
        QVERIFY(!settings.server().isValid() || settings.server().scheme().isEmpty());
    }

    /// A full disk, a folder that is somebody else's: the window goes on, the log tells.
    void whatCannotBeWrittenIsTold()
    {
        QTemporaryDir dir;
        QFile inTheWay(dir.filePath(u"officehours"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QString path = inTheWay.fileName() + u"/officehours.ini"_s;
        QTest::ignoreMessage(QtWarningMsg,
                             qPrintable(u"the settings could not be written to "_s + path));
        AppSettings settings(path);
        settings.setTheme(oh::ui::Theme::Dark);
        QVERIFY(settings.theme() == oh::ui::Theme::Dark);
    }

    void theFileOfSecretsIsItsOwnersAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.path() + u"/data/sessions.json"_s;
        PlainFileStore store(path);
        QCOMPARE(store.read(u"a"_s), std::nullopt);
        QVERIFY(store.remove(u"a"_s).ok());
        QVERIFY(!QFile::exists(folder.path() + u"/data"_s));
        QVERIFY(store.write(u"a"_s, u"secret ☕"_s).ok());
        QVERIFY(store.write(u"b"_s, u"other"_s).ok());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(folder.path() + u"/data"_s) & others, QFile::Permissions());
        QCOMPARE(PlainFileStore(path).read(u"a"_s), u"secret ☕"_s);
        // Somebody widened it: narrow again with the next write.
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther));
        QVERIFY(store.write(u"a"_s, u"secret 2"_s).ok());
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
        QVERIFY(store.remove(u"a"_s).ok());
        QCOMPARE(store.read(u"b"_s), u"other"_s);
        QVERIFY(store.remove(u"b"_s).ok());
        QVERIFY(!QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":1,\"sessions\":{\"a\":7}}");
        file.close();
        QCOMPARE(store.read(u"a"_s), std::nullopt);
    }

    void deepLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isLink");
        QTest::addColumn<QString>("token");
        const QString booking = u"officehours://bookings/018f0000-0000-7000-8000-000000000001"_s;
        QTest::newRow("a booking") << booking << true << QString();
        QTest::newRow("sign-in") << u"officehours://sign-in?token=aB9-_x"_s << true << u"aB9-_x"_s;
        QTest::newRow("slash") << u"officehours://sign-in/?token=abc"_s << true << u"abc"_s;
        QTest::newRow("no authority") << u"officehours:/sign-in?token=abc"_s << true << u"abc"_s;
        QTest::newRow("upper scheme") << u"OfficeHours://sign-in?token=abc"_s << true << u"abc"_s;
        QTest::newRow("other place") << u"officehours://mentors?token=abc"_s << true << QString();
        QTest::newRow("no token") << u"officehours://sign-in"_s << true << QString();
        QTest::newRow("strange token")
            << u"officehours://sign-in?token=a%0d%0ab"_s << true << QString();
        QTest::newRow("long token")
            << u"officehours://sign-in?token="_s + QString(200, u'a') << true << QString();
        QTest::newRow("web") << u"https://sign-in?token=abc"_s << false << QString();
        QTest::newRow("option") << u"--server"_s << false << QString();
        QTest::newRow("endless") << u"officehours://sign-in?token="_s + QString(5000, u'a') << false
                                 << QString();
    }
    void deepLinks()
    {
        QFETCH(QString, text);
        QFETCH(bool, isLink);
        QFETCH(QString, token);
        const auto link = DeepLink::find({u"--x"_s, text});
        QCOMPARE(link.has_value(), isLink);
        if (link)
            QCOMPARE(link->signInToken.value_or(QString()), token);
        // Whatever is not about signing in is handed on as it is.
        if (link)
            QCOMPARE(link->place, text.contains(u"sign-in"_s) ? QString() : text);
    }
};

OH_TEST(TstAppSettings)
#include "tst_appsettings.moc"
