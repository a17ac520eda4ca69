// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/textvector.h"
#include "models/domain/textwords.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::matching;

namespace {

TextVector dense(const std::vector<float> &values)
{
    return {{}, values, false};
}

TextVector sparse(const std::vector<std::uint32_t> &places, const std::vector<float> &values)
{
    return {places, values, true};
}

TextVector words(const QString &text)
{
    return wordVector(text.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

/// Texts as vectors.
class TstTextVector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesThereAndBack()
    {
        const std::vector<TextVector> vectors{
            dense({}), dense({1, -0.5F, 1e-30F}), sparse({}, {}),
            sparse({0, 7, std::numeric_limits<std::uint32_t>::max()}, {1, 2.5F, -3})};
        for (const TextVector &vector : vectors) {
            const auto back = fromBytes(toBytes(vector), vector.sparse);
            QVERIFY(back);
            QCOMPARE(*back, vector);
        }
        // The same on every machine.
        QCOMPARE(toBytes(sparse({258}, {1})).toHex(), QByteArray("020100000000803f"));
    }

    void brokenBytesAreNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isSparse");
        QTest::newRow("half a number") << QByteArray::fromHex("0000803f00") << false;
        QTest::newRow("a place without a value") << QByteArray::fromHex("01000000") << true;
        QTest::newRow("not a number") << QByteArray::fromHex("0000c07f") << false;
        QTest::newRow("endless") << QByteArray::fromHex("0000807f") << false;
        QTest::newRow("places out of order")
            << QByteArray::fromHex("020000000000803f010000000000803f") << true;
        QTest::newRow("a place twice")
            << QByteArray::fromHex("020000000000803f020000000000803f") << true;
    }
    void brokenBytesAreNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isSparse);
        QVERIFY(!fromBytes(bytes, isSparse));
    }

    void cosines()
    {
        const Rarity none;
        const auto near = [&none](TextVector one, TextVector other) {
            return cosine(normalised(std::move(one), none), normalised(std::move(other), none));
        };
        QVERIFY(std::abs(near(dense({1, 2, 3}), dense({2, 4, 6})) - 1) < 1e-6);
        QVERIFY(std::abs(near(dense({1, 0}), dense({0, 1}))) < 1e-6);
        QVERIFY(std::abs(near(dense({1, 0}), dense({-2, 0})) + 1) < 1e-6);
        QVERIFY(std::abs(near(sparse({3, 5}, {1, 1}), sparse({5, 9}, {1, 1})) - 0.5) < 1e-6);
        // What can't be compared has nothing in common.
        QCOMPARE(near(dense({1, 2}), dense({1, 2, 3})), 0.0F);
        QCOMPARE(near(dense({1, 2}), sparse({0, 1}, {1, 2})), 0.0F);
        QCOMPARE(near(dense({0, 0}), dense({1, 1})), 0.0F);
        QVERIFY(dense({0, 0}).empty());
        QVERIFY(sparse({}, {}).empty());
        QVERIFY(!sparse({4}, {0.1F}).empty());
    }

    void rareWordsSayMore()
    {
        Rarity rarity;
        for (int i = 0; i < 99; ++i)
            rarity.count(i < 9 ? words(u"startup pricing"_s) : words(u"startup"_s));
        rarity.count(words(u"robots"_s));
        QCOMPARE(rarity.texts(), 100);
        const auto weight = [&rarity](const QString &word) {
            return rarity.weight(words(word).places[0]);
        };
        QVERIFY(weight(u"startup"_s) < 1.1F);
        QVERIFY(weight(u"pricing"_s) > 2 * weight(u"startup"_s));
        QVERIFY(weight(u"robots"_s) > weight(u"pricing"_s));
        QVERIFY(weight(u"unheard"_s) > weight(u"robots"_s));
        // As the database keeps it.
        const auto back = Rarity::fromBytes(rarity.texts(), rarity.bytes());
        QVERIFY(back);
        QCOMPARE(back->weight(words(u"pricing"_s).places[0]), weight(u"pricing"_s));
        QVERIFY(!Rarity::fromBytes(1, "abc"));
        QVERIFY(!Rarity::fromBytes(-1, {}));
        // Two who share what is rare are nearer than two who share what everybody says.
        const auto near = [&rarity](const QString &one, const QString &other) {
            return cosine(normalised(words(one), rarity), normalised(words(other), rarity));
        };
        QVERIFY(near(u"startup robots"_s, u"pricing robots"_s) >
                near(u"startup robots"_s, u"startup pricing"_s));
    }

    void aTableSaysWhatEachPairDoes()
    {
        std::mt19937 random(5);
        const auto number = [&random] { return float(int(random() % 2001) - 1000) / 1000; };
        for (const bool isSparse : {false, true}) {
            const auto any = [&] {
                TextVector vector;
                vector.sparse = isSparse;
                for (std::uint32_t place = 0; place < 37; ++place) {
                    if (isSparse && random() % 4 != 0)
                        continue;
                    if (isSparse)
                        vector.places.push_back(place);
                    vector.values.push_back(number());
                }
                return normalised(vector, {});
            };
            std::vector<TextVector> rows;
            for (int i = 0; i < 50; ++i)
                rows.push_back(any());
            // Of another kind, of another length, and none.
            rows.push_back(isSparse ? dense({1, 2}) : sparse({1}, {1}));
            rows.push_back(dense({0.5F}));
            std::vector<const TextVector *> given;
            for (const TextVector &row : rows)
                given.push_back(&row);
            given.push_back(nullptr);
            const VectorTable table(given);
            std::vector<float> found;
            for (int i = 0; i < 20; ++i) {
                const TextVector question = any();
                table.compare(question, found);
                QCOMPARE(found.size(), given.size());
                for (size_t row = 0; row < rows.size(); ++row)
                    QVERIFY(std::abs(found[row] - cosine(question, rows[row])) < 1e-5);
                QCOMPARE(found.back(), 0.0F);
            }
            table.compare(dense({1, 2, 3}), found);
            QVERIFY(
                std::all_of(found.begin(), found.end(), [](float value) { return value == 0; }));
        }
        std::vector<float> found;
        VectorTable({nullptr, nullptr}).compare(dense({1}), found);
        QCOMPARE(found, (std::vector<float>{0, 0}));
    }

    void wordsAndPairsOfThem()
    {
        QVERIFY(words(u""_s).empty());
        QCOMPARE(words(u"price"_s).values.size(), size_t(1));
        // Two words and one pair.
        QCOMPARE(words(u"price model"_s).values.size(), size_t(3));
        const auto near = [](const QString &one, const QString &other) {
            return cosine(normalised(words(one), {}), normalised(words(other), {}));
        };
        QVERIFY(near(u"b2b sale team"_s, u"b2b sale team"_s) > 0.999F);
        QVERIFY(near(u"b2b sale team"_s, u"b2b sale"_s) > near(u"b2b sale team"_s, u"sale b2b"_s));
        QCOMPARE(near(u"price"_s, u"robot"_s), 0.0F);
        // Ten times the same is not ten times as much.
        const TextVector often = words(u"a a a a a a a a a a"_s);
        QVERIFY(often.values.size() == 1 && often.values[0] < 4);
        // Another language's stems count half, and never besides the own ones.
        const TextVector both = wordVector({u"pric"_s}, {u"pric"_s, u"price"_s});
        QCOMPARE(both.values.size(), size_t(2));
        QCOMPARE(*std::min_element(both.values.begin(), both.values.end()), 0.5F);
        // The same everywhere, always: what is stored is compared with what is made later.
        QCOMPARE(words(u"price"_s).places[0], std::uint32_t(2744338382U));
    }

    void languages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("english") << u"We help founders with the first sales of their product"_s
                                 << u"english"_s;
        QTest::newRow("german") << u"Wir suchen Hilfe für den Vertrieb und die ersten Kunden"_s
                                << u"german"_s;
        QTest::newRow("spanish") << u"Buscamos ayuda con las ventas y los primeros clientes"_s
                                 << u"spanish"_s;
        QTest::newRow("portuguese")
            << u"Não temos vendas, e os nossos clientes são do Brasil"_s << u"portuguese"_s;
        QTest::newRow("french") << u"Nous cherchons des clients pour notre produit dans la santé"_s
                                << u"french"_s;
        QTest::newRow("italian")
            << u"Cerchiamo aiuto per il prodotto e la vendita della nostra app"_s << u"italian"_s;
        QTest::newRow("dutch") << u"Wij zoeken hulp bij het verkopen van ons product"_s
                               << u"dutch"_s;
        QTest::newRow("capitals") << u"DER VERTRIEB UND DIE KUNDEN"_s << u"german"_s;
        QTest::newRow("nothing tells") << u"FinTech, SaaS"_s << u"english"_s;
        QTest::newRow("another script") << u"資金調達と採用"_s << u"english"_s;
        QTest::newRow("empty") << u""_s << u"english"_s;
    }
    void languages()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QCOMPARE(languageOf(text), language);
    }

    void addressesAreTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        QTest::newRow("none") << u"Raise a seed round"_s << u"Raise a seed round"_s;
        QTest::newRow("mail") << u"Write to ada@example.org, please"_s << u"Write to please"_s;
        QTest::newRow("mail in brackets") << u"Ada <ada.b+c@mail.example.co.uk>"_s << u"Ada < >"_s;
        QTest::newRow("web") << u"See https://example.org/a?b=c and www.example.com now"_s
                             << u"See and now"_s;
        QTest::newRow("phone") << u"Call +1 (512) 555-0199 today"_s << u"Call today"_s;
        QTest::newRow("phone, plain") << u"05121234567"_s << u""_s;
        QTest::newRow("years and amounts stay")
            << u"2019-2024: 3.5M ARR, 12 people, 100,000 users"_s
            << u"2019-2024: 3.5M ARR, 12 people, 100,000 users"_s;
    }
    void addressesAreTakenOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, left);
        QCOMPARE(withoutAddresses(text), left);
    }

    void textsAreCutBetweenWords()
    {
        QCOMPARE(cutText(u"short"_s, 10), u"short"_s);
        QCOMPARE(cutText(u"exactly te"_s, 10), u"exactly te"_s);
        const QString sentence = u"twelve letters and more of them, until the end of it all"_s;
        QCOMPARE(cutText(sentence, 52), sentence.left(52)); // a word ends there
        QCOMPARE(cutText(sentence, 51), sentence.left(49));
        QCOMPARE(cutText(QString(100, u'x'), 40), QString(40, u'x'));
        // Never half a character.
        const QString smileys = u"😀😀😀😀😀😀"_s;
        QCOMPARE(cutText(smileys, 5), smileys.left(4));
        QVERIFY(cutText(smileys, 5).isValidUtf16());
    }
};

OH_TEST(TstTextVector)
#include "tst_textvector.moc"
