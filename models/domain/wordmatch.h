// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oh {

/// Without case, accents and other marks: what somebody types who knows a name by ear. "ł" and "ß"
/// and their like are written out.
QString foldForSearch(const QString &text);

/// How well a text answers what was typed; 0 when it does not. Each of the words typed has to be
/// somewhere in it: best at its very beginning, then at the beginning of a word, then inside one,
/// then as the first letters of successive words ("bfs" finds "Book for somebody").
int wordMatch(const QString &typed, const QString &text);

} // namespace oh
