// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jsontext.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace oh;

class TstJsonText : public QObject
{
    Q_OBJECT

private:
    static QString readBack(const QString &text)
    {
        QJsonParseError problem;
        const auto document = QJsonDocument::fromJson('[' + jsonString(text) + ']', &problem);
        if (problem.error != QJsonParseError::NoError)
            return u"not JSON: "_s + problem.errorString();
        return document.array().first().toString();
    }

private Q_SLOTS:
    void readsBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("plain") << u"Ada"_s;
        QTest::newRow("quotes and backslashes") << u"\"\\\\\" \\u0041 '"_s;
        QTest::newRow("lines") << u"a\r\nb\tc\bd\fe"_s;
        QTest::newRow("controls") << u"\u0001\u001f\u007f\u0080"_s;
        QTest::newRow("nothing as a character") << QString(QChar(u'\0'));
        QTest::newRow("end of a script") << u"</script>\u2028\u2029"_s;
        QTest::newRow("beyond the first plane") << u"Zoë 🚀 𝔘"_s;
        QTest::newRow("looks like its end") << u"\",\"admin\":true,\"x\":\""_s;
    }
    void readsBack()
    {
        QFETCH(QString, text);
        QCOMPARE(readBack(text), text);
        QVERIFY(jsonString(text).startsWith('"') && jsonString(text).endsWith('"'));
    }

    void anyTextReadsBack()
    {
        QRandomGenerator chance(20261122);
        for (int i = 0; i < 2000; ++i) {
            QString text;
            for (quint32 length = chance.bounded(40U); length > 0; --length)
                text += QString::fromUcs4(std::array<char32_t, 1>{chance.bounded(3) == 0
                                                                      ? chance.bounded(0x20U)
                                                                      : chance.bounded(0xd7ffU)}
                                              .data(),
                                          1);
            QCOMPARE(readBack(text), text);
        }
    }
};

OH_TEST(TstJsonText)
#include "tst_jsontext.moc"
