// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/sharedcounting.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <atomic>
#include <future>
#include <vector>

using namespace Qt::StringLiterals;
using namespace oh;

/// The exact figures: whoever asks at the same time gets them counted once, and never older ones
/// than their question.
class TstSharedCounting : public QObject
{
    Q_OBJECT

private:
    using Answer = std::future<Result<QByteArray>>;

    static Answer ask(SharedCounting &shared, const QByteArray &key, SharedCounting::Count count)
    {
        return std::async(std::launch::async, [&shared, key, count = std::move(count)] {
            return shared.run(key, count);
        });
    }
    static QByteArray answerOf(Answer &asked)
    {
        const auto answer = asked.get();
        return answer ? *answer : QByteArray("error");
    }

private Q_SLOTS:
    void whoComesMeanwhileGetsTheNextOne()
    {
        SharedCounting shared;
        std::promise<void> begun;
        std::promise<void> mayEnd;
        std::atomic<int> counted{0};
        Answer first = ask(shared, "a", [&]() -> Result<QByteArray> {
            begun.set_value();
            mayEnd.get_future().wait();
            return QByteArray("first");
        });
        begun.get_future().wait();
        std::vector<Answer> others;
        for (int i = 0; i < 5; ++i)
            others.push_back(ask(shared, "a", [&]() -> Result<QByteArray> {
                return QByteArray("later ") + QByteArray::number(++counted);
            }));
        QTRY_COMPARE(shared.waiting(), 5);
        // What others ask about waits for nobody.
        QCOMPARE(*shared.run("b", [] { return Result<QByteArray>(QByteArray("other")); }),
                 QByteArray("other"));
        QCOMPARE(counted.load(), 0);
        mayEnd.set_value();
        QCOMPARE(answerOf(first), QByteArray("first"));
        for (Answer &one : others)
            QCOMPARE(answerOf(one), QByteArray("later 1"));
        QCOMPARE(counted.load(), 1);
        QCOMPARE(shared.waiting(), 0);
        // Nothing is kept for those who come when it has ended.
        QCOMPARE(*shared.run("a", [] { return Result<QByteArray>(QByteArray("new")); }),
                 QByteArray("new"));
    }

    void anErrorIsOnesOwn()
    {
        SharedCounting shared;
        std::promise<void> begun;
        std::promise<void> mayEnd;
        std::atomic<int> counted{0};
        Answer first = ask(shared, "a", [&]() -> Result<QByteArray> {
            begun.set_value();
            mayEnd.get_future().wait();
            return Error(ErrorCode::Timeout);
        });
        begun.get_future().wait();
        std::vector<Answer> others;
        for (int i = 0; i < 3; ++i)
            others.push_back(ask(shared, "a", [&]() -> Result<QByteArray> {
                if (++counted == 1)
                    return Error(ErrorCode::Timeout);
                return QByteArray("counted");
            }));
        QTRY_COMPARE(shared.waiting(), 3);
        mayEnd.set_value();
        QCOMPARE(answerOf(first), QByteArray("error"));
        QByteArrayList answers;
        for (Answer &one : others)
            answers.append(answerOf(one));
        QCOMPARE(answers.count("error"), 1);
        QCOMPARE(answers.count("counted"), 2);
    }
};

OH_TEST(TstSharedCounting)
#include "tst_sharedcounting.moc"
