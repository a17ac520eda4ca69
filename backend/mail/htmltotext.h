// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oh {

/// The text that an HTML fragment shows: paragraphs parted by an empty line, list items and line
/// breaks on lines of their own, entities decoded, no markup, nothing of scripts and styles.
/// Malformed input is read as a browser would; what exceeds 200,000 characters, or follows 12,000
/// open elements, is dropped, which bounds the time.
QString htmlToText(const QString &html);

/// For fields that should be plain text and may hold HTML: with tags, as htmlToText; without any
/// ("a < b && c > d", "R&amp;D"), the text as it is, apart from control characters.
QString sanitiseRichText(const QString &text);

} // namespace oh
