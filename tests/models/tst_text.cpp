// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

class TstText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emails_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normalised");
        QTest::newRow("plain") << u"ada@example.org"_s << u"ada@example.org"_s;
        QTest::newRow("case and space") << u"  ADA@Example.ORG "_s << u"ada@example.org"_s;
        QTest::newRow("plus") << u"ada+oh@mail.example.org"_s << u"ada+oh@mail.example.org"_s;
        QTest::newRow("dash") << u"a.b@x-y.example"_s << u"a.b@x-y.example"_s;
        QTest::newRow("umlaut") << u"jörg@bücher.example"_s << u"jörg@bücher.example"_s;
        for (const char *bad :
             {"", "a@", "@b.example", "x y@z.example", "two@at@signs.example", "plain", "a@b",
              "a@b..example", "a@-b.example", "a@b-.example", ".a@b.example", "a.@b.example",
              "a..b@c.example", "<a@b.example>", "a@b.example,c@d.example", "\"a b\"@c.example",
              "a@[127.0.0.1]", "a@b.example\r\nBcc: c@d.example", "a@b.exa mple"})
            QTest::addRow("bad: %s", bad) << QString::fromLatin1(bad) << QString();
        QTest::newRow("trailing line feed is trimmed") << u"a@b.example\n"_s << u"a@b.example"_s;
        QTest::newRow("long local") << QString(65, u'a') + u"@b.example"_s << QString();
        QTest::newRow("long domain") << u"a@"_s + QString(250, u'b') + u".example"_s << QString();
    }
    void emails()
    {
        QFETCH(QString, text);
        QFETCH(QString, normalised);
        QCOMPARE(normaliseEmail(text).value_or(QString()), normalised);
    }

    void tags_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("the documents' own")
            << u"Cloud Software & Infrastructure"_s << u"cloud_software_infrastructure"_s;
        QTest::newRow("series") << u"Series A"_s << u"series_a"_s;
        QTest::newRow("dash") << u"E-Commerce"_s << u"ecommerce"_s;
        QTest::newRow("other case") << u"E-commerce"_s << u"ecommerce"_s;
        QTest::newRow("slash") << u"Crypto / Web3"_s << u"crypto_web3"_s;
        QTest::newRow("comma") << u"Engineering, Product and Design"_s
                               << u"engineering_product_and_design"_s;
        QTest::newRow("already") << u"series_a"_s << u"series_a"_s;
        QTest::newRow("spaces") << u"  Deep   Tech "_s << u"deep_tech"_s;
        QTest::newRow("letters of other scripts") << u"健康 Tech"_s << u"健康_tech"_s;
        QTest::newRow("nothing left") << u"&&&"_s << QString();
        QTest::newRow("wide letters") << u"ＦｉｎＴｅｃｈ"_s << u"fintech"_s;
        QTest::newRow("ligature") << u"eﬃciency"_s << u"efficiency"_s;
        QTest::newRow("accents stay") << u"Énergie Électrique"_s << u"énergie_électrique"_s;
        QTest::newRow("composed or not") << u"E\u0301nergie"_s << u"énergie"_s;
        QTest::newRow("other spaces") << u"Deep\u00a0\u2003Tech\t"_s << u"deep_tech"_s;
        QTest::newRow("invisible ones") << u"Deep\u200bTech"_s << u"deeptech"_s;
        QTest::newRow("emoji") << u"🚀 Space"_s << u"space"_s;
        QTest::newRow("signs between") << u"B2B – SaaS (EU)"_s << u"b2b_saas_eu"_s;
        QTest::newRow("C") << u"C"_s << u"c"_s;
        QTest::newRow("C++") << u"C++"_s << u"cplusplus"_s;
        QTest::newRow("C#") << u"C# / F#"_s << u"csharp_fsharp"_s;
        QTest::newRow("wide C++") << u"Ｃ＋＋"_s << u"cplusplus"_s;
        QTest::newRow("C++ among others") << u"Modern C++, C"_s << u"modern_cplusplus_c"_s;
        QTest::newRow("a sign alone") << u"Rust + Go"_s << u"rust_go"_s;
        QTest::newRow("a sign between") << u"Research+Design"_s << u"researchdesign"_s;
        QTest::newRow("a sign ahead") << u"#1 in AI"_s << u"1_in_ai"_s;
        QTest::newRow("jamo apart") << u"\u1112.\u1161"_s << u"\ud558"_s;
    }
    void tags()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QCOMPARE(normaliseTag(name), value);
        QCOMPARE(normaliseTag(value), value);
    }

    /// Whatever is typed: the key is its own key, and spelling does not change it.
    void keysOfTagsHold()
    {
        QRandomGenerator chance(4711);
        static const QList<uint> letters =
            u"aBcÄéßøŁж日本건\u1112\u1161\u0301 \t\u00a0_-&/.,!()'\"<>09½²🚀\u200b"_s.toUcs4();
        for (int round = 0; round < 3000; ++round) {
            QString name;
            for (int i = chance.bounded(1, 14); i > 0; --i)
                name.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(
                                                  &letters[chance.bounded(int(letters.size()))]),
                                              1));
            const QString key = normaliseTag(name);
            QCOMPARE(normaliseTag(key), key);
            QCOMPARE(normaliseTag(u"  "_s + name + u" !"_s).remove(u'_'),
                     QString(key).remove(u'_'));
            for (const QChar c : key)
                QVERIFY2(c == u'_' || c.isLetterOrNumber() || c.isSurrogate(), qPrintable(name));
            QCOMPARE(key.contains(u"__"_s), false);
        }
    }

    void countsAsPeopleDo()
    {
        QCOMPARE(codePointCount(u"añ"_s), 2);
        QCOMPARE(codePointCount(u"🎉🎉"_s), 2);
        QCOMPARE(codePointCount(QString()), 0);
    }

    void cleanText()
    {
        QVERIFY(isCleanText(u"Grüße 🎉"_s, false));
        QVERIFY(isCleanText(u"one\ntwo\tthree"_s, true));
        QVERIFY(!isCleanText(u"one\ntwo"_s, false));
        QVERIFY(!isCleanText(QString(QChar(0)), true));
        QVERIFY(!isCleanText(QString(QChar(0x1b)), true));
        QVERIFY(!isCleanText(QString(QChar(0xd800)), true));
        QVERIFY(!isCleanText(QString(QChar(0xdc00)) + u'x', true));
        QVERIFY(!isCleanText(QString(QChar(0x85)), true));
    }

    void namesCarryNoMarkupAndNoFormulas()
    {
        QVERIFY(!nameProblem(u"Anna Åkesson"_s));
        QVERIFY(!nameProblem(u"O'Neill-Müller, Jr."_s));
        QVERIFY(!nameProblem(u"藤本 和子"_s));
        QVERIFY(nameProblem(u"<b>Bob</b>"_s));
        QVERIFY(nameProblem(u"=HYPERLINK(1)"_s));
        QVERIFY(nameProblem(u"  +1"_s));
        QVERIFY(nameProblem(u"@SUM(A1)"_s));
        QVERIFY(nameProblem(u"-2+3"_s));
    }

    void namesAreSeen()
    {
        for (const char16_t *good : {u"می\u200cخواهم", u"क्\u200dष", u"שלום", u"علی", u"Zo\u0308e",
                                     u"👩\u200d🚀 Ada", u"❤\ufe0f", u"ക്\u200d\u0d37", u"7", u""})
            QVERIFY2(!nameProblem(QString::fromUtf16(good)),
                     qPrintable(QString::fromUtf16(good).toHtmlEscaped()));
        QVERIFY(nameProblem(QString(QChar(0xfeff))));
        for (const char16_t *bad :
             {u"\u200b", u"\u202e", u"\u2066\u2069", u"\u200e", u"\u2060", u"\u00ad", u"\u3164",
              u"\u2800", u"\u0301", u"A\u200bda", u"Ada\u202eecalevol", u"A\u200dda", u"\u200cعلی",
              u"علی\u200d", u"Ada \u061c", u"\u115f", u"\u00a0\u0301"})
            QVERIFY2(nameProblem(QString::fromUtf16(bad)),
                     QString::fromUtf16(bad).toUtf8().toHex().constData());
    }

    void webAddresses()
    {
        QVERIFY(isWebUrl(u"https://example.org/deck?x=1#top"_s));
        QVERIFY(isWebUrl(u"http://bücher.example"_s));
        for (const char *bad :
             {"", "example.org", "ftp://example.org", "javascript:alert(1)", "https://",
              "https://user:pw@example.org", "https://exa mple.org", "data:text/html,x",
              "file:///etc/passwd", "https://a\nb.example", "https://example.org/<script>"})
            QVERIFY2(!isWebUrl(QString::fromLatin1(bad)), bad);
    }
};

OH_TEST(TstText)
#include "tst_text.moc"
