// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/embeddingprovider.h"
#include "backend/storage/database.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace oh;
using namespace oh::matching;
using namespace oh::test;

namespace {

struct Known
{
    const char *name;
    const char *text;
};

/// What mentors say of themselves.
const Known offers[] = {
    {"pricing", "I have priced software for twenty years: packaging, price tests, value metrics, "
                "and how to raise prices without losing customers."},
    {"fundraising", "Former venture investor. I read pitch decks, help with term sheets, due "
                    "diligence and raising a seed or Series A round."},
    {"enterprise sales", "Built sales teams that sell to large enterprises: pipeline, hiring the "
                         "first account executives, procurement and long sales cycles."},
    {"regulation", "Lawyer for medical devices: FDA clearance, clinical trials, quality systems, "
                   "HIPAA and data protection in health care."},
    {"machine learning", "Researcher in machine learning. Training data, model evaluation, "
                         "deploying neural networks, hiring ML engineers."},
    {"supply chain", "Operations in consumer goods: manufacturing in Asia, suppliers, logistics, "
                     "inventory and unit costs of hardware products."},
    {"precios", "Llevo quince años en la fijación de precios de software para empresas pequeñas "
                "de América Latina, y en la negociación con clientes."},
    {"Vertrieb", "Ich baue Vertriebsteams im Maschinenbau auf und begleite Gründerinnen bei den "
                 "ersten Verhandlungen mit großen Kunden."},
};

} // namespace

/// Texts of which a human knows which are close.
class TstTextProvider : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> db;
    std::unique_ptr<storage::Database> pool;

    std::vector<TextVector> vectors(const QStringList &texts)
    {
        const auto made = WordProvider(*pool).embed(texts, {});
        if (!made)
            qFatal("no vectors: %s", qPrintable(made.error().internal));
        return *made;
    }
    /// By closeness, from 0 to 1, to each of the offers.
    std::vector<double> closeness(const QString &goal)
    {
        QStringList texts;
        for (const Known &known : offers)
            texts.append(QString::fromUtf8(known.text));
        texts.append(goal);
        std::vector<TextVector> made = vectors(texts);
        Rarity rarity;
        for (const TextVector &vector : made)
            rarity.count(vector);
        for (TextVector &vector : made)
            vector = normalised(std::move(vector), rarity);
        std::vector<double> found;
        for (size_t i = 0; i + 1 < made.size(); ++i)
            found.push_back(EmbeddingConfig().scale().closeness(cosine(made.back(), made[i])));
        return found;
    }
    double near(const QString &one, const QString &other)
    {
        const auto made = vectors({one, other});
        return cosine(normalised(made[0], {}), normalised(made[1], {}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        db = std::make_unique<TestDatabase>();
        pool = std::make_unique<storage::Database>(db->appConfig(1));
    }
    void cleanupTestCase()
    {
        pool.reset();
        db.reset();
    }

    void findsWhatAHumanWould_data()
    {
        QTest::addColumn<QString>("goal");
        QTest::addColumn<QString>("closest");
        QTest::newRow("prices") << u"Find out what customers pay: is our pricing model right?"_s
                                << u"pricing"_s;
        QTest::newRow("a round") << u"We want to raise our seed round in spring and need somebody "
                                    "who looks at our pitch deck"_s
                                 << u"fundraising"_s;
        QTest::newRow("selling to enterprises")
            << u"Getting our first enterprise customers; when to hire a sales team"_s
            << u"enterprise sales"_s;
        QTest::newRow("health") << u"FDA approval of our medical device, and what a clinical trial "
                                   "costs"_s
                                << u"regulation"_s;
        QTest::newRow("models") << u"How to evaluate models that we trained on little data"_s
                                << u"machine learning"_s;
        QTest::newRow("making things")
            << u"Choosing a manufacturer and suppliers for our hardware"_s << u"supply chain"_s;
        QTest::newRow("spanish")
            << u"Necesitamos ayuda para fijar los precios de nuestro software"_s << u"precios"_s;
        QTest::newRow("spanish without accents")
            << u"Necesitamos fijacion de precios y negociacion con los clientes"_s << u"precios"_s;
        QTest::newRow("german") << u"Wir suchen Gründer mit Erfahrung in Verhandlungen mit einem "
                                   "großen Kunden"_s
                                << u"Vertrieb"_s;
    }
    void findsWhatAHumanWould()
    {
        QFETCH(QString, goal);
        QFETCH(QString, closest);
        const auto found = closeness(goal);
        const auto best = size_t(std::max_element(found.begin(), found.end()) - found.begin());
        QStringList all;
        for (size_t i = 0; i < found.size(); ++i)
            all.append(u"%1 %2"_s.arg(QString::fromUtf8(offers[i].name)).arg(found[i]));
        QVERIFY2(QString::fromUtf8(offers[best].name) == closest, qPrintable(all.join(u", "_s)));
        // Far enough from the next to matter in points, and near enough to be said.
        double second = 0;
        for (size_t i = 0; i < found.size(); ++i)
            second = i == best ? second : std::max(second, found[i]);
        QVERIFY2(found[best] >= second + 0.05 && found[best] > 0.2, qPrintable(all.join(u", "_s)));
    }

    void strangersHaveNothingInCommon()
    {
        for (const double one : closeness(u"Competitive swimming for beginners"_s))
            QVERIFY(one < 0.05);
    }

    void formsOfAWordAreOne_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("english") << u"we are hiring engineers"_s << u"hire an engineer"_s;
        QTest::newRow("german") << u"die Verhandlungen mit den Kunden"_s
                                << u"eine Verhandlung mit dem Kunden"_s;
        QTest::newRow("spanish") << u"las negociaciones con el cliente"_s
                                 << u"la negociación con los clientes"_s;
        QTest::newRow("portuguese")
            << u"as negociações com os clientes"_s << u"uma negociação com o cliente"_s;
        QTest::newRow("capitals") << u"FINTECH PRICING"_s << u"fintech pricing"_s;
        QTest::newRow("accents") << u"café résumé"_s << u"cafe resume"_s;
    }
    void formsOfAWordAreOne()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY2(near(one, other) > 0.5, qPrintable(QString::number(near(one, other))));
    }

    void wordsThatTravelMeet()
    {
        // The German stem of marketing is another than the English one.
        QVERIFY(near(u"Wir suchen Hilfe mit dem Marketing für die Software"_s,
                     u"Marketing of software"_s) > 0.1);
    }

    void nothingToSayIsEmpty()
    {
        for (const TextVector &vector :
             vectors({u""_s, u"   "_s, u"the and of"_s, u"!!! ..."_s, u"ada@example.org"_s})) {
            QVERIFY(vector.sparse);
            QVERIFY(vector.empty());
        }
        QCOMPARE(vectors({}).size(), size_t(0));
    }

    void alwaysTheSame()
    {
        const QStringList texts{u"Raise a seed round"_s, u"資金調達と採用 für München"_s,
                                u"{\"quotes\", \\backslashes\\, 'and' $1 %s :name"_s,
                                QString(100'000, u'x') + u" pricing"_s};
        const auto once = vectors(texts);
        QCOMPARE(once.size(), size_t(4));
        QCOMPARE(vectors(texts), once);
        // Whatever stands beside it.
        QCOMPARE(vectors({texts[2]}).front(), once[2]);
        QVERIFY(!once[1].empty() && !once[2].empty());
    }
};

OH_TEST(TstTextProvider)
#include "tst_textprovider.moc"
