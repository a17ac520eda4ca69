// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace oh {

/// Text of people's, safe to show: line ends become \n, other control characters (tab excepted),
/// overrides of the writing direction and broken UTF-16 go.
QString cleanText(const QString &text);
/// The same on one line, white space collapsed, at most `maxLength` UTF-16 units (cut between
/// characters, with an ellipsis): subjects and display names.
QString cleanLine(const QString &text, qsizetype maxLength = 200);

/// An address that can stand in a header and in an SMTP command as it is: dot-atom local part in
/// ASCII, host name (an international one in its xn-- form). Quoted local parts, comments, address
/// literals and everything that could start another command or header are nothing.
std::optional<QString> mailAddress(const QString &typed);

} // namespace oh
