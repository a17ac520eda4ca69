// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sentence.h"

#include <QString>

#include <optional>

namespace oh {

/// Trimmed and lower-cased, or nothing when it cannot be an address people receive mail at: one
/// "@", a local part of at most 64 and a dotted domain of at most 255 characters, no white space,
/// control characters, quotes or brackets.
std::optional<QString> normaliseEmail(const QString &text);

/// The key by which two tags are the same: lower case, "&" and everything that is neither letter,
/// digit, space nor underscore removed, runs of spaces as one underscore. "+" and "#" at the end of
/// a word are written out: C++ is cplusplus, C# is csharp. "Cloud Software & Infrastructure" is
/// cloud_software_infrastructure.
QString normaliseTag(const QString &displayName);

/// Each of these once, as it was written first: two are the same when they would be one tag.
QStringList withoutRepeats(const QStringList &names);

/// Number of Unicode code points, as PostgreSQL and JSON Schema count characters.
qsizetype codePointCount(const QString &text);

/// False for lone surrogates, NUL and control characters other than line feed and tab.
bool isCleanText(const QString &text, bool allowLineBreaks);

/// What is wrong with this as the name of a person or company, or nothing. Markup and formulas
/// ("<", ">", a leading "=", "+", "-", "@") are refused: names travel into mails and spreadsheets.
/// So is what nobody sees (directions, widths of zero, fillers, marks alone); joiners between
/// letters of scripts that write with them are not.
std::optional<Sentence> nameProblem(const QString &name);

/// Only absolute http and https addresses with a host, without user names and white space.
bool isWebUrl(const QString &text);
/// A web address that begins with https: what may lead into a meeting.
bool isMeetingLink(const QString &text);

/// Of an address to which paths are added that begin with a slash.
QString withoutSlashesAtEnd(QString url);

/// A web address on pitch.vc (FR9).
bool isPitchVcUrl(const QString &text);

} // namespace oh
