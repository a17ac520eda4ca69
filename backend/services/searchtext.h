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

/// The same for to_tsquery('simple'): every word, as a beginning. Nothing when no word is left.
std::optional<QString> prefixQuery(const std::optional<QString> &typed);

/// Tags of a category as the directories' cards have them.
QStringList cardTags(QLatin1StringView category, const QStringList &values);

} // namespace oh
