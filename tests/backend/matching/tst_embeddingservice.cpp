// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/embeddingprovider.h"
#include "tests/backend/matching/embeddingdouble.h"
#include "tests/support/testregistry.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <atomic>
#include <cmath>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::matching;
using namespace oh::test;
using namespace std::chrono_literals;

namespace {

constexpr int embeddingPatienceMs = 60'000;

} // namespace

/// The provider of an embedding service, over real HTTP.
class TstEmbeddingService : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EmbeddingDouble> service;
    /// How long it would have waited between tries.
    QList<qint64> waits;

    EmbeddingService settings() const
    {
        EmbeddingService given;
        given.url = service->url();
        given.model = EmbeddingDouble::model;
        given.key = EmbeddingDouble::key;
        return given;
    }
    /// In a thread of its own: the service's is this one.
    Result<std::vector<TextVector>> embed(const QStringList &texts, const EmbeddingService &given,
                                          const std::function<bool()> &stopping = {})
    {
        waits.clear();
        const ServiceProvider provider(
            given, [this](std::chrono::milliseconds how, const std::function<bool()> &) {
                waits.append(how.count());
                return true;
            });
        std::optional<Result<std::vector<TextVector>>> result;
        std::atomic<bool> done = false;
        std::thread thread([&] {
            result = provider.embed(texts, stopping);
            done = true;
        });
        const bool ended = QTest::qWaitFor([&] { return done.load(); }, embeddingPatienceMs);
        if (!ended)
            qWarning("the asking does not end");
        thread.join();
        return *result;
    }
    Result<std::vector<TextVector>> embed(const QStringList &texts)
    {
        return embed(texts, settings());
    }
    int asked() const { return service->server.count("/v1/embeddings"); }
    QJsonObject lastQuestion() const
    {
        return service->server.requests("/v1/embeddings").constLast().json();
    }
    static QJsonArray numbers(const TextVector &vector)
    {
        QJsonArray list;
        for (const float value : vector.values)
            list.append(double(value));
        return list;
    }

private Q_SLOTS:
    void init()
    {
        service = std::make_unique<EmbeddingDouble>();
        QVERIFY(service->server.start());
    }
    void cleanup() { service.reset(); }

    void aVectorForEachText()
    {
        const auto vectors = embed({u"Raise a seed round"_s, u"Größe & \"Maß\" 資金"_s});
        QVERIFY2(vectors, vectors ? "" : qPrintable(vectors.error().internal));
        QCOMPARE(vectors->size(), size_t(2));
        QVERIFY(!vectors->front().sparse);
        QCOMPARE(numbers(vectors->front()), EmbeddingDouble::vectorOf(u"Raise a seed round"_s, 8));
        QCOMPARE(numbers(vectors->back()), EmbeddingDouble::vectorOf(u"Größe & \"Maß\" 資金"_s, 8));
        const ScriptedRequest request = service->server.requests("/v1/embeddings").constFirst();
        QCOMPARE(request.header("authorization"), QByteArray("Bearer sk-test"));
        QCOMPARE(request.header("content-type"), QByteArray("application/json"));
        QCOMPARE(request.json(), (QJsonObject{{u"model"_s, u"test-embedding"_s},
                                              {u"input"_s, QJsonArray{u"Raise a seed round"_s,
                                                                      u"Größe & \"Maß\" 資金"_s}},
                                              {u"encoding_format"_s, u"float"_s}}));
        // Nothing is asked for nothing.
        QCOMPARE(embed({})->size(), size_t(0));
        QCOMPARE(asked(), 1);
    }

    void vectorsBelongToTheirTextsWhateverTheOrder()
    {
        service->twist = [](QJsonObject &said) {
            const QJsonArray data = said[u"data"].toArray();
            said[u"data"_s] = QJsonArray{data[2], data[0], data[1]};
        };
        const auto vectors = embed({u"a"_s, u"b"_s, u"c"_s});
        QVERIFY(vectors);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(numbers((*vectors)[size_t(i)]),
                     EmbeddingDouble::vectorOf(QString(QChar(u'a' + i)), 8));
    }

    void dimensionsAreAskedForAndHaveToCome()
    {
        EmbeddingService given = settings();
        given.dimensions = 5;
        const auto vectors = embed({u"a"_s}, given);
        QVERIFY(vectors);
        QCOMPARE(vectors->front().values.size(), size_t(5));
        QCOMPARE(lastQuestion()[u"dimensions"].toInt(), 5);
        // A service that does not heed it.
        service->twist = [](QJsonObject &said) {
            said[u"data"_s] = QJsonArray{QJsonObject{
                {u"index"_s, 0}, {u"embedding"_s, EmbeddingDouble::vectorOf(u"a"_s, 8)}}};
        };
        const auto wrong = embed({u"a"_s}, given);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::ServiceUnavailable);
        QVERIFY2(wrong.error().internal.contains(u"8 numbers instead of 5"_s),
                 qPrintable(wrong.error().internal));
    }

    void whatIsSentIsShortAndWithoutAddresses()
    {
        EmbeddingService given = settings();
        given.maxCharacters = 27;
        given.key.clear();
        service->instead = [](int) {
            return ScriptedAnswer::json(
                {{u"data"_s,
                  QJsonArray{QJsonObject{{u"index"_s, 0}, {u"embedding"_s, QJsonArray{1}}},
                             QJsonObject{{u"index"_s, 1}, {u"embedding"_s, QJsonArray{1}}}}}});
        };
        QVERIFY(embed({u"Write to ada@example.org or call +1 512 555 0199 about the first sales "
                       "of a company"_s,
                       u"https://example.org"_s},
                      given));
        // An empty text would be refused.
        QCOMPARE(lastQuestion()[u"input"].toArray(),
                 (QJsonArray{u"Write to or call about the"_s, u"-"_s}));
        QVERIFY(!service->server.requests("/v1/embeddings")
                     .constLast()
                     .headers.contains("authorization"));
    }

    void brokenAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("why");
        const auto vectors = [](const QByteArray &one, const QByteArray &other) {
            return R"({"data":[{"index":0,"embedding":)" + one + R"(},{"index":1,"embedding":)" +
                   other + "}]}";
        };
        QTest::newRow("no JSON") << QByteArray("<html>") << u"no JSON"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"no JSON"_s;
        QTest::newRow("nothing in it") << QByteArray("{}") << u"0 vectors for 2 texts"_s;
        QTest::newRow("too few") << QByteArray(R"({"data":[{"index":0,"embedding":[1,2]}]})")
                                 << u"1 vectors for 2"_s;
        QTest::newRow("too many")
            << QByteArray(
                   R"({"data":[{"index":0,"embedding":[1]},{"index":1,"embedding":[1]},{"index":2,"embedding":[1]}]})")
            << u"3 vectors for 2"_s;
        QTest::newRow("the same twice")
            << QByteArray(R"({"data":[{"index":0,"embedding":[1]},{"index":0,"embedding":[1]}]})")
            << u"belong to no text"_s;
        QTest::newRow("of another text")
            << QByteArray(R"({"data":[{"index":0,"embedding":[1]},{"index":7,"embedding":[1]}]})")
            << u"belong to no text"_s;
        QTest::newRow("no index") << QByteArray(R"({"data":[{"embedding":[1]},{"embedding":[1]}]})")
                                  << u"belong to no text"_s;
        QTest::newRow("of two lengths") << vectors("[1,2]", "[1]") << u"1 numbers instead of 2"_s;
        QTest::newRow("of no length") << vectors("[]", "[]") << u"a vector of 0 numbers"_s;
        QTest::newRow("NaN") << vectors("[1,NaN]", "[1,2]") << u"no JSON"_s;
        QTest::newRow("null") << vectors("[1,null]", "[1,2]") << u"no number"_s;
        QTest::newRow("words") << vectors("[1,\"2\"]", "[1,2]") << u"no number"_s;
        QTest::newRow("more than a number holds")
            << vectors("[1,1e300]", "[1,2]") << u"no number"_s;
        QTest::newRow("nothing but zeros") << vectors("[0,0]", "[1,2]") << u"nothing but zeros"_s;
    }
    void brokenAnswers()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, why);
        service->instead = [body](int) { return ScriptedAnswer{.body = body}; };
        const auto vectors = embed({u"a"_s, u"b"_s});
        QVERIFY(!vectors);
        QCOMPARE(vectors.error().code, ErrorCode::ServiceUnavailable);
        QVERIFY2(vectors.error().internal.contains(why), qPrintable(vectors.error().internal));
        // Asking again at once would not help.
        QCOMPARE(asked(), 1);
    }

    void whatPassesIsTriedAgain_data()
    {
        QTest::addColumn<ScriptedAnswer>("failing");
        QTest::addColumn<QList<qint64>>("waited"); // before the second and the third try
        const auto status = [](int code, const QByteArray &after = {}) {
            ScriptedAnswer answer{.status = code, .body = "{}"};
            if (!after.isEmpty())
                answer.headers = {{"Retry-After", after}};
            return answer;
        };
        using L = QList<qint64>;
        QTest::newRow("500") << status(500) << L{1000, 2000};
        QTest::newRow("502") << status(502) << L{1000, 2000};
        QTest::newRow("503 with Retry-After") << status(503, "7") << L{7000, 7000};
        QTest::newRow("429") << status(429) << L{1000, 2000};
        QTest::newRow("429 with Retry-After") << status(429, "3") << L{3000, 3000};
        QTest::newRow("408") << status(408) << L{1000, 2000};
        QTest::newRow("no word") << ScriptedAnswer{.drop = true} << L{1000, 2000};
        QTest::newRow("half an answer")
            << ScriptedAnswer{.body = R"({"data":[{"index":0,"embedding":[1,2,3]}]})",
                              .cutAfter = 20}
            << L{1000, 2000};
    }
    void whatPassesIsTriedAgain()
    {
        QFETCH(ScriptedAnswer, failing);
        QFETCH(QList<qint64>, waited);
        // Twice, and then it works.
        service->instead = [&failing](int time) {
            return time <= 2 ? std::optional(failing) : std::nullopt;
        };
        const auto vectors = embed({u"a"_s});
        QVERIFY2(vectors, vectors ? "" : qPrintable(vectors.error().internal));
        QCOMPARE(waits, waited);
        QCOMPARE(asked(), 3);
        // For ever.
        service->server.clearRequests();
        service->instead = [&failing](int) { return failing; };
        const auto none = embed({u"a"_s});
        QVERIFY(!none);
        QCOMPARE(none.error().code, failing.status == 200 ? ErrorCode::NetworkUnreachable
                                                          : ErrorCode::ServiceUnavailable);
        QCOMPARE(asked(), settings().attempts);
        QVERIFY(!none.error().internal.contains(EmbeddingDouble::key));
    }

    void whatStaysSoIsNot_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 400, 401, 403, 404, 413, 422})
            QTest::addRow("%d", status) << status;
    }
    void whatStaysSoIsNot()
    {
        QFETCH(int, status);
        service->instead = [status](int) {
            return ScriptedAnswer{.status = status,
                                  .body = R"({"error":{"message":"Incorrect key sk-test"}})",
                                  .headers = {{"Location", "http://127.0.0.1:1/"}}};
        };
        const auto none = embed({u"a"_s});
        QVERIFY(!none);
        QCOMPARE(asked(), 1);
        QVERIFY(waits.isEmpty());
        // Coordinators read it: what failed, and nothing of what the service says.
        QCOMPARE(none.error().internal, u"embedding service: status %1"_s.arg(status));
    }

    void aLongWaitIsLeftToTheJob()
    {
        service->instead = [](int) {
            return ScriptedAnswer{
                .status = 429, .body = "{}", .headers = {{"Retry-After", "3600"}}};
        };
        QVERIFY(!embed({u"a"_s}));
        QCOMPARE(asked(), 1);
        QVERIFY(waits.isEmpty());
    }

    void silenceEnds()
    {
        service->instead = [](int) { return ScriptedAnswer{.hang = true}; };
        EmbeddingService given = settings();
        given.timeout = 150ms;
        given.attempts = 2;
        const auto none = embed({u"a"_s}, given);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NetworkUnreachable);
        QTRY_COMPARE(asked(), 2);
    }

    void nobodyThere()
    {
        EmbeddingService given = settings();
        service->server.stop();
        const auto none = embed({u"a"_s}, given);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NetworkUnreachable);
        QCOMPARE(waits.size(), 2);
    }

    void aServerThatStopsDoesNotWait()
    {
        std::atomic<bool> stopping = false;
        service->instead = [&stopping](int) {
            stopping = true;
            return ScriptedAnswer{.hang = true};
        };
        const auto none = embed({u"a"_s}, settings(), [&stopping] { return stopping.load(); });
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::Canceled);
    }

    void theDoubleIsWhatOthersTakeForAService()
    {
        const QString script = QStringLiteral(OH_CONTRACT_TESTS) + u"/embeddings.mjs"_s;
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (node.isEmpty() ||
            !QFileInfo::exists(QStringLiteral(OH_CONTRACT_TESTS) + u"/node_modules/openai"_s))
            QSKIP("needs node and `npm ci` in tests/contract, as tests/run does it");
        QProcess client;
        client.start(node, {script, service->url(), EmbeddingDouble::key, EmbeddingDouble::model,
                            u"6"_s, u"first"_s, u"second"_s});
        QTRY_VERIFY_WITH_TIMEOUT(client.state() == QProcess::NotRunning, embeddingPatienceMs);
        const QByteArray errors = client.readAllStandardError();
        QVERIFY2(client.exitCode() == 0, errors.constData());
        const QJsonObject report = QJsonDocument::fromJson(client.readAllStandardOutput()).object();
        const QJsonArray vectors{EmbeddingDouble::vectorOf(u"first"_s, 6),
                                 EmbeddingDouble::vectorOf(u"second"_s, 6)};
        for (const QString &format : {u"float"_s, u"base64"_s, u"default"_s}) {
            const QJsonObject understood = report[format].toObject();
            QCOMPARE(understood[u"vectors"].toArray(), vectors);
            QCOMPARE(understood[u"order"].toArray(), (QJsonArray{0, 1}));
            QCOMPARE(understood[u"model"].toString(), EmbeddingDouble::model);
            QCOMPARE(understood[u"tokens"].toInt(), 11);
        }
        QCOMPARE(report[u"refused"][u"name"].toString(), u"AuthenticationError"_s);
        QCOMPARE(report[u"refused"][u"status"].toInt(), 401);
        // And ours understands the same.
        EmbeddingService given = settings();
        given.dimensions = 6;
        const auto ours = embed({u"first"_s, u"second"_s}, given);
        QVERIFY(ours);
        QCOMPARE(QJsonArray({numbers(ours->front()), numbers(ours->back())}), vectors);
    }
};

OH_TEST(TstEmbeddingService)
#include "tst_embeddingservice.moc"
