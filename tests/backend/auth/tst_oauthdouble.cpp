// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oauthdouble.h"
#include "tests/support/testregistry.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// The double of the providers, held against somebody else's client.
class TstOAuthDouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesSomebodyElsesClient()
    {
        constexpr int patienceMs = 60'000;
        const QString script = QStringLiteral(OH_CONTRACT_TESTS) + u"/oauth.mjs"_s;
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (node.isEmpty() || !QFileInfo::exists(QStringLiteral(OH_CONTRACT_TESTS) +
                                                 u"/node_modules/openid-client"_s))
            QSKIP("needs node and `npm ci` in tests/contract, as tests/run does it");
        OAuthDouble provider;
        QProcess client;
        client.start(node, {script, provider.url(), OAuthDouble::clientId,
                            QString::fromLatin1(OAuthDouble::clientSecret)});
        QVERIFY(client.waitForFinished(patienceMs));
        const QByteArray errors = client.readAllStandardError();
        QVERIFY2(client.exitCode() == 0, errors.constData());
        const QJsonObject report = QJsonDocument::fromJson(client.readAllStandardOutput()).object();
        QCOMPARE(report[u"subject"].toString(), u"sub-1"_s);
        QCOMPARE(report[u"email"].toString(), u"ada@example.org"_s);
        QVERIFY(!report[u"refreshed"].toString().isEmpty());
        QVERIFY(report[u"refreshed"].toString() != report[u"access"].toString());
        QCOMPARE(report[u"usedTwice"].toString(), u"invalid_grant"_s);
        QCOMPARE(report[u"wrongVerifier"].toString(), u"invalid_grant"_s);
        QCOMPARE(report[u"wrongSecret"].toString(), u"invalid_client"_s);
        QCOMPARE(report[u"revoked"].toString(), u"invalid_grant"_s);
    }
};

OH_TEST(TstOAuthDouble)
#include "tst_oauthdouble.moc"
