// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace oh::test {

/// A language that nobody speaks: each text of the application in Arabic letters, a third longer,
/// with its placeholders, tags, mnemonics and date patterns. What is still read in Latin letters is
/// somebody's own words, or stands in the source without tr().
class PseudoLanguage : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }

    static QString inArabicLetters(const QString &text);
};

} // namespace oh::test
