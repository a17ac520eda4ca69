// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace oh::test {

/// A message of a ts file, which translators write.
struct TranslatedText
{
    QString context;
    QString source;
    /// Tells texts apart that are the same in English.
    QString comment;
    /// One, or with a number one for each of the language's plural forms.
    QStringList forms;
    bool hasNumber = false;
    bool isFinished = true;
};

/// Empty for a file that is none.
QList<TranslatedText> readTranslations(const QString &path);

} // namespace oh::test
