// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace oh {

/// What somebody typed as a pattern for LIKE: anywhere in the text, its own % and _ taken as they
/// are. Nothing for an empty text.
std::optional<QString> likePattern(const std::optional<QString> &typed);

/// What somebody typed, to be forgiven slips: folded by the database. Nothing when it is too short
/// to tell a slip from another word.
std::optional<QString> forgivingWords(const std::optional<QString> &typed);

/// The same for oh_search_terms(): every word, as a beginning; parts of one that may be written
/// together have a hyphen between them. Nothing when nothing was
/// typed; empty, and finding nobody by words, when there is no word in it ("%", an emoji).
std::optional<QString> prefixQuery(const std::optional<QString> &typed);

/// Tags of a category as the directories' cards have them.
QStringList cardTags(QLatin1StringView category, const QStringList &values);

} // namespace oh
