// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/textvector.h"

#include <QString>
#include <QStringList>

/// What is done with a text before it becomes a vector, and how words become one.
namespace oh::matching {

/// PostgreSQL's name of the language of a text, by its small words ("the", "und", "para"): one of
/// english, german, spanish, portuguese, french, italian, dutch; english when they don't tell.
QString languageOf(const QString &text);

/// Without mail addresses, web addresses and telephone numbers: they say nothing of what a text is
/// about, and need not go to anybody else.
QString withoutAddresses(const QString &text);

/// At most so many characters, ended between words where there is one to end at.
QString cutText(const QString &text, int most);

/// A sparse vector of stems in the order of the text: each stem, and with half the weight each two
/// that follow one another; what occurs often counts as the logarithm of how often. `foreign` are
/// more of them, at half the weight, without their order: a text's stems as those of another
/// language. Places are hashes, the same on every machine; two words at the same one are rare.
TextVector wordVector(const QStringList &stems, const QStringList &foreign = {});

} // namespace oh::matching
