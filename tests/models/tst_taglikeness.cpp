// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/taglikeness.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

/// Which tags look like the same thing to coordinators.
class TstTagLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfTheSameAreOne()
    {
        QCOMPARE(tagLikeness(u"Fintech"_s, u"Fin Tech"_s), 1.0);
        QCOMPARE(tagLikeness(u"E-Commerce"_s, u"ecommerce"_s), 1.0);
        QCOMPARE(tagLikeness(u"AI & Robotics"_s, u"robotics ai"_s), 1.0);
    }

    void likeOnesAreNoteworthy_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("a plural") << u"Robotic"_s << u"Robotics"_s;
        QTest::newRow("a word in common") << u"Financial technology"_s << u"Financial services"_s;
        QTest::newRow("a slip") << u"Cybersecurity"_s << u"Cyber securty"_s;
        QTest::newRow("one more word") << u"Cloud"_s << u"Cloud Infrastructure"_s;
    }
    void likeOnesAreNoteworthy()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(tagLikeness(one, other) >= noteworthyLikeness);
        QCOMPARE(tagLikeness(one, other), tagLikeness(other, one));
        QVERIFY(tagLikeness(one, other) < 1);
    }

    void othersAreNot()
    {
        QVERIFY(tagLikeness(u"Education"_s, u"Blockchain"_s) < noteworthyLikeness);
        QVERIFY(tagLikeness(u"Seed"_s, u"Growth"_s) < noteworthyLikeness);
        QCOMPARE(tagLikeness(u"Seed"_s, QString()), 0.0);
        QCOMPARE(tagLikeness(u"&"_s, u"&"_s), 0.0);
        QCOMPARE(tagLikeness(u"C"_s, u"C"_s), 1.0);
    }
};

OH_TEST(TstTagLikeness)
#include "tst_taglikeness.moc"
