// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/pseudolanguage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oh::test {
namespace {

/// For a to z: letters that join like those of a real word.
const QString letters = u"ابتثجحخدذرزسشصضطظعغفقكلمنه"_s;

/// Patterns of dates and times stay as they are: QLocale reads them.
bool isDatePattern(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?=.*[dMyHhm])(d{1,4}|M{1,4}|yyyy|yy|HH?|hh?|mm|ap|AP|[ .,:/–-])+$"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

QString PseudoLanguage::inArabicLetters(const QString &text)
{
    // The application's name is the same everywhere.
    if (isDatePattern(text) || text.isEmpty() || text == "Office Hours"_L1)
        return text;
    static const QRegularExpression kept(u"%L?\\d|%n|<[^>]*>|&\\w+;|\\*\\.\\w+"_s);
    QString shown;
    qsizetype at = 0;
    const auto write = [&shown](QStringView part) {
        for (const QChar character : part) {
            const char16_t small = character.toLower().unicode();
            if (small >= u'a' && small <= u'z')
                shown += letters.at(small - u'a');
            else
                shown += character;
        }
    };
    auto matches = kept.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        write(QStringView(text).mid(at, match.capturedStart() - at));
        shown += match.captured();
        at = match.capturedEnd();
    }
    write(QStringView(text).mid(at));
    // As much longer as German is; without a space, so that a short label stays one word.
    const qsizetype longer = text.size() / 4;
    const bool hasEnd = u".…:?!"_s.contains(text.back());
    const QChar last = hasEnd ? text.at(qMax<qsizetype>(0, text.size() - 2)) : text.back();
    if (text.size() > 3 && last.isLetter() && !text.contains(u'<'))
        shown.insert(shown.size() - (hasEnd ? 1 : 0), QString(longer, u'ـ'));
    return shown;
}

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    return inArabicLetters(QString::fromUtf8(source));
}

} // namespace oh::test
