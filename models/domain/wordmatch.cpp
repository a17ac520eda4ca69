// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/wordmatch.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

constexpr int startScore = 40;
constexpr int wordStartScore = 25;
constexpr int insideScore = 10;
constexpr int initialsScore = 8;

/// Letters that Unicode does not take apart.
QString writtenOut(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return u"ss"_s;
    case u'ł':
        return u"l"_s;
    case u'ø':
        return u"o"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'þ':
        return u"th"_s;
    case u'ı':
        return u"i"_s;
    default:
        return QString(letter);
    }
}

QStringList wordsOf(const QString &folded)
{
    QString spaced;
    for (const QChar letter : folded)
        spaced += letter.isLetterOrNumber() ? letter : u' ';
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

int scoreOfWord(const QString &word, const QString &folded, const QStringList &words)
{
    if (folded.startsWith(word))
        return startScore;
    for (const QString &other : words)
        if (other.startsWith(word))
            return wordStartScore;
    if (folded.contains(word))
        return insideScore;
    QString initials;
    for (const QString &other : words)
        initials += other.front();
    return word.size() > 1 && initials.contains(word) ? initialsScore : 0;
}

} // namespace

QString foldForSearch(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(apart.size());
    for (const QChar letter : apart) {
        if (!letter.isMark())
            folded += writtenOut(letter);
    }
    return folded;
}

int wordMatch(const QString &typed, const QString &text)
{
    const QStringList wanted = foldForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return 0;
    const QString folded = foldForSearch(text);
    const QStringList words = wordsOf(folded);
    int sum = 0;
    for (const QString &word : wanted) {
        const int score = scoreOfWord(word, folded, words);
        if (score == 0)
            return 0;
        sum += score;
    }
    return sum / int(wanted.size());
}

} // namespace oh
