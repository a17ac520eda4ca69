// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ids.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QTest>

#include <array>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace oh;

class TstIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version7SortsByTimeAndIsUnique()
    {
        QSet<QUuid> seen;
        QString before;
        for (qint64 ms = 1'700'000'000'000; ms < 1'700'000'000'200; ++ms) {
            const QUuid id = newUuidV7(ms);
            const QString text = id.toString(QUuid::WithoutBraces);
            QCOMPARE(text[14], u'7');
            QVERIFY(QStringView(u"89ab").contains(text[19]));
            QVERIFY(text > before);
            before = text;
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 200);
    }

    /// Each thread has its own stock of random words: none is used twice, or by two.
    void threadsAtTheSameMomentMakeDifferentOnes()
    {
        constexpr int threads = 4;
        constexpr int each = 1000;
        std::array<QList<QUuid>, threads> made;
        std::vector<std::thread> running;
        running.reserve(threads);
        for (QList<QUuid> &ids : made) {
            running.emplace_back([&ids] {
                for (int i = 0; i < each; ++i)
                    ids.append(newUuidV7(1'700'000'000'000));
            });
        }
        for (std::thread &thread : running)
            thread.join();
        QSet<QUuid> seen;
        for (const QList<QUuid> &ids : made)
            seen.unite(QSet<QUuid>(ids.begin(), ids.end()));
        QCOMPARE(seen.size(), threads * each);
    }

    void parsesOnlyTheCanonicalForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << u"0190a5c0-7b1e-7c3d-9f00-0123456789ab"_s << true;
        QTest::newRow("upper") << u"0190A5C0-7B1E-7C3D-9F00-0123456789AB"_s << true;
        QTest::newRow("braces") << u"{0190a5c0-7b1e-7c3d-9f00-0123456789ab}"_s << false;
        QTest::newRow("short") << u"0190a5c0-7b1e-7c3d-9f00-0123456789a"_s << false;
        QTest::newRow("word") << u"me"_s << false;
        QTest::newRow("sql") << u"0190a5c0-7b1e-7c3d-9f00-0123456789a'"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void parsesOnlyTheCanonicalForm()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(UserId::parse(text).has_value(), valid);
        if (valid)
            QCOMPARE(UserId::parse(text)->toString(), text.toLower());
    }
};

OH_TEST(TstIds)
#include "tst_ids.moc"
