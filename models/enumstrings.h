// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <iterator>
#include <optional>
#include <utility>

namespace oh {

/// The one table of an enum's names, as they stand in the database and in JSON. Specialise it
/// beside the enum: `template <> struct EnumStrings<Role> { static constexpr auto table = ...; }`.
template <typename E>
struct EnumStrings;

template <typename E>
using EnumEntry = std::pair<E, const char *>;

template <typename E>
concept NamedEnum = requires
{
    EnumStrings<E>::table;
};

/// For a table of facts about each value, in the values' order: whether none is missing.
template <typename Row, size_t n>
constexpr bool hasRowForEachValue(const Row (&rows)[n])
{
    for (size_t i = 0; i < n; ++i) {
        if (size_t(rows[i].kind) != i)
            return false;
    }
    return n == std::size(EnumStrings<decltype(Row::kind)>::table);
}

template <NamedEnum E>
QString toString(E value)
{
    for (const auto &[candidate, name] : EnumStrings<E>::table) {
        if (candidate == value)
            return QString::fromLatin1(name);
    }
    return {};
}

/// Unknown text is nothing, never a default.
template <NamedEnum E>
std::optional<E> fromString(const QString &text)
{
    for (const auto &[candidate, name] : EnumStrings<E>::table) {
        if (text == QLatin1StringView(name))
            return candidate;
    }
    return std::nullopt;
}

template <NamedEnum E>
QStringList enumNames()
{
    QStringList names;
    for (const auto &entry : EnumStrings<E>::table)
        names.append(QString::fromLatin1(entry.second));
    return names;
}

template <NamedEnum E>
constexpr auto enumValues()
{
    std::array<E, std::size(EnumStrings<E>::table)> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = EnumStrings<E>::table[i].first;
    return values;
}

} // namespace oh
