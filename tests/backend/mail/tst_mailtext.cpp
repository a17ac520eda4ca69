// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailtext.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

class TstMailText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleansText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("plain") << u"Hello, Zoë 👩‍💻 你好\tx\n"_s
                               << u"Hello, Zoë 👩‍💻 你好\tx\n"_s;
        QTest::newRow("line ends") << u"a\r\nb\rc\u2028d\u0085e"_s << u"a\nb\nc\nd\ne"_s;
        QTest::newRow("controls") << u"a\u0001b\u001bc\u007fd\u009be"_s << u"abcde"_s;
        QTest::newRow("zero") << u"a"_s + QChar(0) + u'b' << u"ab"_s;
        QTest::newRow("direction override") << u"txt.\u202eexe\u2066!"_s << u"txt.exe!"_s;
        QTest::newRow("lone surrogates")
            << QString(QChar(0xd83d)) + u'x' + QChar(0xde00) << u"\ufffdx\ufffd"_s;
        QTest::newRow("byte order mark") << u"\ufeffa"_s << u"a"_s;
    }
    void cleansText()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(cleanText(text), clean);
    }

    void linesStayLines()
    {
        QCOMPARE(cleanLine(u"Ana\r\nBcc: x@example.org"_s), u"Ana Bcc: x@example.org"_s);
        QCOMPARE(cleanLine(u"  a \t b\u2029c  "_s), u"a b c"_s);
        QCOMPARE(cleanLine(u"a\u0001b"_s), u"a b"_s);
        QCOMPARE(cleanLine(u"x"_s.repeated(500), 10), u"xxxxxxxxx…"_s);
        // A cut never falls into a character: each of these is 5 UTF-16 units.
        const QString cut = cleanLine(u"👩‍💻"_s.repeated(40), 22);
        QCOMPARE(cut, u"👩‍💻"_s.repeated(4) + u'…');
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"a@example.org"_s << u"a@example.org"_s;
        QTest::newRow("spaces around") << u" a@example.org\n"_s << u"a@example.org"_s;
        QTest::newRow("tags and dots")
            << u"a.b+c@mail.example.org"_s << u"a.b+c@mail.example.org"_s;
        QTest::newRow("one label") << u"root@localhost"_s << u"root@localhost"_s;
        QTest::newRow("international host")
            << u"a@bücher.example"_s << u"a@xn--bcher-kva.example"_s;
        const char *refused[] = {"",
                                 "a",
                                 "@example.org",
                                 "a@",
                                 "a@@b.c",
                                 "a b@c.d",
                                 "a@b c.d",
                                 "a@b.c\r\nBcc: x@y.z",
                                 "a@b.c>,<x@y.z",
                                 "<a@b.c>",
                                 "\"a b\"@c.d",
                                 "a@[127.0.0.1]",
                                 "a@-b.c",
                                 "a@b..c",
                                 ".a@b.c",
                                 "a.@b.c",
                                 "a..b@c.d",
                                 "a,b@c.d",
                                 "a@b.c,d@e.f",
                                 "a;b@c.d",
                                 "a(comment)@b.c",
                                 "a@b.c\tx",
                                 "a:b@c.d",
                                 "a\\b@c.d",
                                 "zo\xc3\xab@example.org",
                                 "a@b_c.d",
                                 "a@b.c NOTIFY=SUCCESS"};
        for (const char *text : refused)
            QTest::newRow(text) << QString::fromUtf8(text) << QString();
        QTest::newRow("zero byte") << u"a@b.c"_s + QChar(0) + u"d"_s << QString();
        QTest::newRow("long local part") << u"a"_s.repeated(65) + u"@b.c"_s << QString();
        QTest::newRow("long") << u"a@"_s + u"abcdefgh."_s.repeated(40) + u"org"_s << QString();
        QTest::newRow("huge") << u"a@"_s.repeated(500'000) << QString();
    }
    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        QCOMPARE(mailAddress(typed).value_or(QString()), address);
    }
};

OH_TEST(TstMailText)
#include "tst_mailtext.moc"
