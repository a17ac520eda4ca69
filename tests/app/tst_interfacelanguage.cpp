// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interfacelanguage.h"
#include "app/translations.h"
#include "tests/app/sessionfixture.h"
#include "tests/support/testregistry.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace oh;
using namespace oh::test;

/// Which language wins: the machine's choice, the account's, the system's.
class TstInterfaceLanguage : public SessionFixture
{
    Q_OBJECT

private:
    /// Of the account, as the server says it.
    void accountSpeaks(std::optional<Language> language)
    {
        m_server->on("GET", "/api/users/me", [language](const ScriptedRequest &) {
            api::User user = person();
            user.profile.language = language;
            return ScriptedAnswer::json(api::User::schema().toJson(user));
        });
    }

private Q_SLOTS:
    void init()
    {
        begin();
        installLanguage(Language::English);
    }
    void cleanup() { m_server.reset(); }

    void theSystemsWithoutAnyChoice()
    {
        auto run = makeRun();
        const InterfaceLanguage language(run->settings, run->account);
        QVERIFY(language.wanted() == systemLanguage());
        QVERIFY(language.isInstalled());
    }

    void theAccountsAlsoAtTheNextStart()
    {
        accountSpeaks(Language::German);
        {
            auto run = makeRun();
            InterfaceLanguage language(run->settings, run->account);
            QSignalSpy changes(&language, &InterfaceLanguage::changeWanted);
            run->account.restore();
            const auto call = run->account.signInWithToken(linkToken, [](const Result<void> &) {});
            QTRY_VERIFY(!changes.isEmpty());
            QVERIFY(language.wanted() == Language::German);
            QVERIFY(!language.isInstalled());
            language.install();
            QVERIFY(language.isInstalled());
            run->account.signOut();
            QVERIFY(language.wanted() == Language::German);
        }
        auto run = makeRun();
        QVERIFY(InterfaceLanguage::atStart(run->settings) == Language::German);
    }

    void theMachinesBeforeTheAccounts()
    {
        accountSpeaks(Language::German);
        auto run = signedIn();
        QVERIFY(run);
        InterfaceLanguage language(run->settings, run->account);
        QSignalSpy changes(&language, &InterfaceLanguage::changeWanted);
        run->settings.setLanguage(Language::Spanish);
        QCOMPARE(changes.size(), 1);
        QVERIFY(language.wanted() == Language::Spanish);
        language.install();
        api::User user = run->account.user();
        user.profile.language = Language::BrazilianPortuguese;
        run->account.adopt(user);
        QCOMPARE(changes.size(), 1);
        run->settings.setLanguage(std::nullopt);
        QCOMPARE(changes.size(), 2);
        QVERIFY(language.wanted() == Language::BrazilianPortuguese);
    }

    void requestsSayWhichItIs()
    {
        QByteArray asked;
        m_server->on("GET", "/api/users/me", [&asked](const ScriptedRequest &request) {
            asked = request.header("accept-language");
            return ScriptedAnswer::json(api::User::schema().toJson(person()));
        });
        installLanguage(Language::BrazilianPortuguese);
        auto run = signedIn();
        QVERIFY(run);
        QTRY_VERIFY(!asked.isEmpty());
        QVERIFY(languageForHeader(QString::fromLatin1(asked)) == Language::BrazilianPortuguese);
    }
};

OH_TEST(TstInterfaceLanguage)
#include "tst_interfacelanguage.moc"
