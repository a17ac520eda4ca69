// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/httpentry.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh::test;

/// The fuzzer's checks over its corpus and the same mutations of it every time. A broken promise
/// aborts the process, which fails the test.
class TstHttpFuzz : public QObject
{
    Q_OBJECT

private:
    QList<QByteArray> m_corpus;

    static void feed(const QByteArray &input)
    {
        fuzzHttp(reinterpret_cast<const std::uint8_t *>(input.constData()), size_t(input.size()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"oh.*=false"_s);
        const QDir dir(qEnvironmentVariable("OH_TEST_CORPUS"));
        const QStringList names = dir.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_corpus.append(file.readAll());
        }
        QVERIFY2(m_corpus.size() >= 10, "the corpus is missing; OH_TEST_CORPUS names its folder");
    }

    void cleanupTestCase() { QLoggingCategory::setFilterRules({}); }

    void theCorpusInManyPieces()
    {
        for (QByteArray input : std::as_const(m_corpus)) {
            for (int seed = 0; seed < 64; ++seed) {
                input[0] = char(seed);
                input[1] = char(seed * 7);
                feed(input);
            }
        }
    }

    void fiveThousandMutations()
    {
        QRandomGenerator dice(20260101);
        const QList<QByteArray> words{"\r\n",
                                      "\r\n\r\n",
                                      "\n",
                                      "\r",
                                      ":",
                                      " ",
                                      "chunked",
                                      "Content-Length: 3\r\n",
                                      "0\r\n\r\n",
                                      "%2e",
                                      "HEAD ",
                                      "Connection: close\r\n",
                                      QByteArray("\0", 1),
                                      ";"};
        for (int round = 0; round < 5000; ++round) {
            QByteArray input = m_corpus[dice.bounded(int(m_corpus.size()))];
            for (int change = dice.bounded(1, 6); change > 0; --change) {
                const qsizetype at = dice.bounded(int(input.size()));
                switch (dice.bounded(5)) {
                case 0:
                    input[at] = char(dice.bounded(256));
                    break;
                case 1:
                    input.remove(at, dice.bounded(1, 9));
                    break;
                case 2:
                    input.insert(at, words[dice.bounded(int(words.size()))]);
                    break;
                case 3:
                    input.insert(at, input.mid(dice.bounded(int(input.size())), 40));
                    break;
                case 4:
                    input.append(m_corpus[dice.bounded(int(m_corpus.size()))].mid(2));
                    break;
                }
                if (input.size() < 2)
                    input = m_corpus.first();
            }
            feed(input);
        }
    }
};

OH_TEST(TstHttpFuzz)
#include "tst_httpfuzz.moc"
