// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enumstrings.h"

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace oh {

/// The languages that the server writes and speaks, as BCP 47 names them.
enum class Language { English, Spanish, BrazilianPortuguese, German };
template <>
struct EnumStrings<Language>
{
    static constexpr EnumEntry<Language> table[] = {{Language::English, "en"},
                                                    {Language::Spanish, "es"},
                                                    {Language::BrazilianPortuguese, "pt-BR"},
                                                    {Language::German, "de"}};
};

/// The language that fits a BCP 47 tag best ("de-AT", "pt"), if any does.
std::optional<Language> languageForTag(const QString &tag);
/// The first choice of an Accept-Language header that there is; nothing without one.
std::optional<Language> languageForHeader(const QString &acceptLanguage);

/// For dates and numbers.
QLocale localeOf(Language language);

/// What is made once for each language, when it is first asked for, and stays. Any thread.
template <typename T>
const T &perLanguage(Language language, T (*make)(Language))
{
    static const std::array<T, 4> all{make(Language::English), make(Language::Spanish),
                                      make(Language::BrazilianPortuguese), make(Language::German)};
    static_assert(std::size(EnumStrings<Language>::table) == 4);
    return all.at(std::size_t(language));
}

} // namespace oh
