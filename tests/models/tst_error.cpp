// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

class TstError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasOneNameAndASentence()
    {
        QSet<QString> names;
        const auto codes = allErrorCodes();
        for (const ErrorCode code : codes) {
            const QString name = errorCodeName(code);
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            QVERIFY(!defaultErrorMessage(code).isEmpty());
            QCOMPARE(errorCodeFromName(name), code);
        }
        QCOMPARE(codes.size(), qsizetype(ErrorCode::Unknown) + 1);
    }

    void envelopeRoundTrips()
    {
        Error sent = Error::validation(
            {{u"meetingGoal"_s, Sentence::verbatim(u"needs at least 10 characters"_s)}});
        sent.requestId = u"abc"_s;
        const Error received = Error::fromJson(sent.status(), sent.toJson());
        QCOMPARE(received, sent);
        QCOMPARE(received.status(), 400);
    }

    void aNewerServersCodeKeepsItsNameAndStatus()
    {
        const QJsonObject envelope{
            {u"error"_s, QJsonObject{{u"code"_s, u"BRAND_NEW"_s}, {u"message"_s, u"Hello"_s}}}};
        const Error error = Error::fromJson(418, envelope);
        QCOMPARE(error.code, ErrorCode::Unknown);
        QCOMPARE(error.codeName(), u"BRAND_NEW"_s);
        QCOMPARE(error.status(), 418);
        QCOMPARE(error.message, u"Hello"_s);
    }

    void anAnswerWithoutAnEnvelopeIsABadAnswer()
    {
        QCOMPARE(Error::fromJson(502, {}).code, ErrorCode::BadAnswer);
        QCOMPARE(Error::fromJson(502, {{u"error"_s, 7}}).code, ErrorCode::BadAnswer);
    }
};

OH_TEST(TstError)
#include "tst_error.moc"
