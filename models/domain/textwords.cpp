// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/textwords.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace oh::matching {
namespace {

struct LanguageWords
{
    const char *language;
    /// Its most frequent ones, some of them other languages', too.
    const char *words;
};

constexpr std::array languageWords{
    LanguageWords{"english",
                  "the and of to with for our we is are that this from by on as it their your you "
                  "my have has how who what be can an at or i"},
    LanguageWords{"german",
                  "der die das und ist mit für von wir ich unser unsere den dem ein eine einen zu "
                  "zum zur auf im nicht sich bei wie als auch oder aus über nach sind haben"},
    LanguageWords{"spanish",
                  "el la los las y de del en con para por una un que es nuestra nuestro nuestros "
                  "mi su sus al como más son se lo pero sobre desde hasta"},
    LanguageWords{"portuguese",
                  "o a os as e de do da dos das em no na nos nas com para por uma um que é nossa "
                  "nosso minha meu seu sua ao como mais são se não sobre"},
    LanguageWords{"french",
                  "le la les et de des du en avec pour par une un que qui est nous notre nos mon "
                  "ma au aux dans sur comme plus sont se ce cette ou vous votre"},
    LanguageWords{"italian",
                  "il lo la gli le e di del della dei delle in con per una un che è nostra nostro "
                  "mia mio al alla come più sono si nel nella su da dal"},
    LanguageWords{"dutch",
                  "de het een en van in met voor op wij we ons onze ik mijn is zijn dat die te "
                  "aan bij om door naar niet als ook of uit over hoe"},
};

/// By word: a bit for each language that has it.
const QHash<QString, unsigned> &smallWords()
{
    static const auto table = [] {
        QHash<QString, unsigned> words;
        for (size_t i = 0; i < languageWords.size(); ++i) {
            const QStringList list = QString::fromUtf8(languageWords[i].words).split(u' ');
            for (const QString &word : list)
                words[word] |= 1U << i;
        }
        return words;
    }();
    return table;
}

/// Enough to know a language by.
constexpr qsizetype readForLanguage = 1000;

/// FNV-1a over UTF-8: the same everywhere and always.
std::uint32_t placeOf(const QString &feature)
{
    std::uint64_t hash = 14'695'981'039'346'656'037U;
    const QByteArray bytes = feature.toUtf8();
    for (const char byte : bytes) {
        hash ^= std::uint8_t(byte);
        hash *= 1'099'511'628'211U;
    }
    return std::uint32_t(hash ^ (hash >> 32U));
}

constexpr float halfWeight = 0.5F;

class Features
{
public:
    void add(const QString &feature, float weight)
    {
        Feature &one = m_features[placeOf(feature)];
        ++one.times;
        one.weight = std::max(one.weight, weight);
    }
    TextVector vector() const
    {
        TextVector vector;
        vector.sparse = true;
        for (const auto &[place, feature] : m_features) {
            vector.places.push_back(place);
            vector.values.push_back(feature.weight * float(1 + std::log(double(feature.times))));
        }
        return vector;
    }

private:
    struct Feature
    {
        int times = 0;
        float weight = 0;
    };
    /// In the order of the places.
    std::map<std::uint32_t, Feature> m_features;
};

} // namespace

QString languageOf(const QString &text)
{
    std::array<int, languageWords.size()> found{};
    QString word;
    const QString head = text.left(readForLanguage).toLower() + u' ';
    for (const QChar letter : head) {
        if (letter.isLetter()) {
            word.append(letter);
            continue;
        }
        const unsigned languages = smallWords().value(word);
        for (size_t i = 0; i < found.size(); ++i) {
            if (languages & (1U << i))
                ++found[i];
        }
        word.clear();
    }
    const auto best = std::max_element(found.begin(), found.end());
    return QString::fromLatin1(languageWords[size_t(best - found.begin())].language);
}

QString withoutAddresses(const QString &text)
{
    static const QRegularExpression mail(uR"([^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+)"_s);
    static const QRegularExpression web(uR"((?:https?://|www\.)\S+)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    // Seven digits or more with what stands between them in a number that is dialled; amounts have
    // fewer, or other signs, and two years are none.
    static const QRegularExpression phone(
        uR"((?<!\d)(?!(?:19|20)\d\d[ /\-]+(?:19|20)\d\d(?!\d))\+?\(?\d(?:[ ()/.\-]{0,2}\d){6,})"_s);
    QString left = text;
    left.replace(web, u" "_s).replace(mail, u" "_s).replace(phone, u" "_s);
    return left.simplified();
}

QString cutText(const QString &text, int most)
{
    if (text.size() <= most)
        return text;
    qsizetype end = most;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    // Not further back than a tenth: what has no spaces is cut all the same.
    for (qsizetype i = end; i > end - most / 10 && i > 0; --i) {
        if (text.at(i).isSpace())
            return text.left(i);
    }
    return text.left(end);
}

TextVector wordVector(const QStringList &stems, const QStringList &foreign)
{
    Features features;
    const QSet<QString> own(stems.begin(), stems.end());
    for (qsizetype i = 0; i < stems.size(); ++i) {
        features.add(stems[i], 1);
        if (i > 0 && stems[i - 1] != stems[i])
            features.add(stems[i - 1] + u' ' + stems[i], halfWeight);
    }
    for (const QString &stem : foreign) {
        if (!own.contains(stem))
            features.add(stem, halfWeight);
    }
    return features.vector();
}

} // namespace oh::matching
