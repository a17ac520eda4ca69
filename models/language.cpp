// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

constexpr qsizetype maxHeader = 1000;

} // namespace

std::optional<Language> languageForTag(const QString &tag)
{
    const QString primary = tag.trimmed().section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    for (const auto &[language, name] : EnumStrings<Language>::table) {
        if (QString::fromLatin1(name).section(u'-', 0, 0) == primary)
            return language;
    }
    return std::nullopt;
}

std::optional<Language> languageForHeader(const QString &acceptLanguage)
{
    std::optional<Language> best;
    double bestWeight = 0;
    const QStringList choices = acceptLanguage.left(maxHeader).split(u',');
    for (const QString &choice : choices) {
        const auto language = languageForTag(choice.section(u';', 0, 0));
        const QString weightText = choice.section(u';', 1).trimmed();
        bool isNumber = true;
        const double weight = weightText.startsWith("q="_L1)
                                  ? QStringView(weightText).sliced(2).toDouble(&isNumber)
                                  : 1.0;
        if (language && isNumber && weight > bestWeight) {
            best = language;
            bestWeight = weight;
        }
    }
    return best;
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Spanish:
        return QLocale(QLocale::Spanish, QLocale::Spain);
    case Language::BrazilianPortuguese:
        return QLocale(QLocale::Portuguese, QLocale::Brazil);
    case Language::German:
        return QLocale(QLocale::German, QLocale::Germany);
    }
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace oh
