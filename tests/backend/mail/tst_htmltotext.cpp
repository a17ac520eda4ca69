// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/htmltotext.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

class TstHtmlToText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converts_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &html, const QString &text) {
            QTest::newRow(name) << html << text;
        };
        row("attack",
            u"<p>Hello <b>world</b><script>alert(1)</script><img src=x onerror=alert(2)> "
            "<a href=\"javascript:alert(3)\">x</a></p>"_s,
            u"Hello world x"_s);
        row("paragraphs", u"<p>One</p><p>Two</p>"_s, u"One\n\nTwo"_s);
        row("breaks", u"One<br>Two<br/>Three"_s, u"One\nTwo\nThree"_s);
        row("divs", u"<div>One</div><div>Two</div>"_s, u"One\nTwo"_s);
        row("list", u"<p>I do</p><ul><li>AI</li><li>Cloud</li></ul>after"_s,
            u"I do\n\n- AI\n- Cloud\n\nafter"_s);
        row("table", u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s,
            u"a b\nc"_s);
        row("white space", u"<p>\n  a\n  <i>b</i>\tc </p>\n\n"_s, u"a b c"_s);
        row("pre", u"<pre>a  b\n  c</pre>"_s, u"a  b\n  c"_s);
        row("entities", u"<p>R&amp;D &lt;3 &euro;&nbsp;5 &#128512; &#x41;</p>"_s,
            u"R&D <3 €\u00a05 😀 A"_s);
        row("style", u"<style>p{color:red}</style><p>text</p>"_s, u"text"_s);
        row("head", u"<html><head><title>T</title></head><body>text</body></html>"_s, u"text"_s);
        row("comment", u"a<!-- <b>no</b> -->b"_s, u"ab"_s);
        row("upper case", u"<P>a</P><SCRIPT>b</SCRIPT>c"_s, u"a\n\nc"_s);
        row("unclosed", u"<p>a<b>b<i>c"_s, u"abc"_s);
        row("crossed", u"<b>a<i>b</b>c</i>d"_s, u"abcd"_s);
        row("stray ends", u"a</p></div></b>b"_s, u"a\n\nb"_s);
        row("cut tag", u"Hello <img src=x onerror=alert(1)"_s, u"Hello"_s);
        row("slash attack", u"Hi<img/src=x onerror=alert(1)>"_s, u"Hi"_s);
        row("script end inside text", u"<script>'</scr'+'ipt>'</script>b"_s, u"b"_s);
        row("svg", u"<svg onload=alert(1)><text>t</text></svg>b"_s, u"b"_s);
        row("iframe", u"<iframe srcdoc='<b>x</b>'></iframe>b"_s, u"b"_s);
        row("meta charset", u"<meta charset=iso-8859-1><p>Zoë 你好</p>"_s, u"Zoë 你好"_s);
        row("embedded image", u"a<embed src=x> b"_s, u"a b"_s);
        row("lone less-than in HTML", u"<p>a < b</p>"_s, u"a < b"_s);
    }
    void converts()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(sanitiseRichText(html), text);
    }

    void plainTextStays_data()
    {
        QTest::addColumn<QString>("text");
        const QString texts[] = {QString(),
                                 u"Hello"_s,
                                 u"a < b && c > d"_s,
                                 u"if a<b and c>d then x"_s,
                                 u"R&D at AT&T; 5 &lt; 6 &amp; so on"_s,
                                 u"I <3 founders"_s,
                                 u"mail <ana@example.org>"_s,
                                 u"vector<int> and map<K, V>"_s,
                                 u"->x<- <>"_s,
                                 u"  lines\n\n\nstay  as they are "_s,
                                 u"x <= y, y >= z"_s};
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text.left(20).simplified())) << text;
    }
    void plainTextStays()
    {
        QFETCH(QString, text);
        QCOMPARE(sanitiseRichText(text), text);
    }

    void controlCharactersGoFromPlainText()
    {
        QCOMPARE(sanitiseRichText(u"a\r\nb\u0007c\u202ed"_s), u"a\nbcd"_s);
    }

    void longTextsArrive()
    {
        const QString body = u"Wörter und mehr "_s.repeated(6'500);
        QCOMPARE(htmlToText(u"<p>"_s + body + u"</p>"_s), body.trimmed());
        QCOMPARE(sanitiseRichText(body), body);
    }

    void deepNestingArrives()
    {
        const QString html =
            u"<div>"_s.repeated(10'000) + u"deep"_s + u"</div>"_s.repeated(10'000) + u"after"_s;
        QCOMPARE(htmlToText(html), u"deep\nafter"_s);
    }

    /// Only that they end, without markup: ctest's time limit is far above what they need.
    void bombsEnd_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("starts") << u"<b>"_s.repeated(500'000);
        QTest::newRow("ends") << u"<a>"_s.repeated(11'000) + u"</b>"_s.repeated(500'000);
        QTest::newRow("attributes") << u"<b "_s + u"a=1 "_s.repeated(500'000) + u">x</b>"_s;
        QTest::newRow("different attributes") << [] {
            QString tag = u"<b "_s;
            for (int i = 0; i < 50'000; ++i)
                tag += u"a%1=1 "_s.arg(i);
            return tag + u">x"_s;
        }();
        QTest::newRow("comments") << u"<!--"_s.repeated(500'000);
        QTest::newRow("scripts") << u"<script>"_s.repeated(300'000);
        QTest::newRow("open brackets") << u"<"_s.repeated(1'000'000);
        QTest::newRow("quotes") << u"<p a=\""_s + u"x<p a='"_s.repeated(100'000);
        QTest::newRow("entities")
            << u"<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><p>&b;"_s;
        QTest::newRow("ampersands") << u"<p>"_s + u"&"_s.repeated(1'000'000);
        QTest::newRow("spaces") << u"<b"_s + u" "_s.repeated(1'000'000) + u">x"_s;
        QTest::newRow("slashes") << u"<b"_s + u"/"_s.repeated(1'000'000) + u">x"_s;
        QTest::newRow("names") << u"<i>"_s + u"<b x"_s.repeated(300'000);
        QTest::newRow("paragraphs") << u"<p>"_s.repeated(500'000);
        QTest::newRow("doctype") << u"<!doctype "_s.repeated(200'000);
        QTest::newRow("external entity")
            << u"<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><p>&a;</p>"_s;
    }
    void bombsEnd()
    {
        QFETCH(QString, html);
        const QString text = sanitiseRichText(html);
        QVERIFY(!text.contains(u"<b"_s));
        QVERIFY(!text.contains(u"root:"_s));
        QVERIFY(text.size() <= html.size());
    }
};

OH_TEST(TstHtmlToText)
#include "tst_htmltotext.moc"
