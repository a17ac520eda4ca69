// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/wordmatch.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace oh;
using namespace Qt::StringLiterals;

/// Which text answers what was typed, and which one better.
class TstWordMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("beginning") << u"boo"_s << u"Book for somebody"_s << true;
        QTest::newRow("a later word") << u"some"_s << u"Book for somebody"_s << true;
        QTest::newRow("inside a word") << u"body"_s << u"Book for somebody"_s << true;
        QTest::newRow("initials") << u"bfs"_s << u"Book for somebody"_s << true;
        QTest::newRow("one letter is no initials") << u"z"_s << u"Book for somebody"_s << false;
        QTest::newRow("words in any order") << u"somebody book"_s << u"Book for somebody"_s << true;
        QTest::newRow("every word counts") << u"book nobody"_s << u"Book for somebody"_s << false;
        QTest::newRow("case and accents") << u"ZOE"_s << u"Zoë Marchetti"_s << true;
        QTest::newRow("accents typed") << u"zoé"_s << u"Zoe Marchetti"_s << true;
        QTest::newRow("sharp s") << u"gross"_s << u"Jürgen Groß"_s << true;
        QTest::newRow("Polish l") << u"lukasz"_s << u"Łukasz"_s << true;
        QTest::newRow("behind a dash") << u"bell"_s << u"Ruth Hoffmann-Bell"_s << true;
        QTest::newRow("nothing typed") << u"  "_s << u"Book for somebody"_s << false;
        QTest::newRow("nothing to find") << u"a"_s << QString() << false;
        QTest::newRow("other scripts") << u"田"_s << u"田中 太郎"_s << true;
    }
    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QTEST(wordMatch(typed, text) > 0, "found");
    }

    void theBetterTheEarlier()
    {
        const int start = wordMatch(u"re"_s, u"Reload"_s);
        const int word = wordMatch(u"re"_s, u"Go to requests"_s);
        const int inside = wordMatch(u"re"_s, u"Directory"_s);
        const int initials = wordMatch(u"re"_s, u"Run everything"_s);
        QVERIFY(start > word);
        QVERIFY(word > inside);
        QVERIFY(inside > initials);
        QVERIFY(initials > 0);
        QVERIFY(wordMatch(u"rx ev"_s, u"Run everything"_s) == 0);
    }

    void foldingIsDoneOnce()
    {
        for (const QString &text : {u"Zoë Ødegård Æther Straße ﬁn"_s, u"İstanbul ılık"_s}) {
            const QString folded = foldForSearch(text);
            QCOMPARE(foldForSearch(folded), folded);
        }
    }
};

OH_TEST(TstWordMatch)
#include "tst_wordmatch.moc"
