// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language.h"

#include <QLocale>

#include <optional>

namespace oh::app {

/// The first of the system's languages that the application speaks, else English.
Language systemLanguage();

/// How dates, times and numbers are written in the language: as the person's system has it where
/// that speaks the language too, else as it is usual in their country, else in the language's own.
QLocale localeFor(Language language, const QLocale &system);

/// Makes the application speak the language, Qt's own texts included, and write dates, times and
/// numbers its way (QLocale()). What is shown already stays as it is. Needs a QCoreApplication.
/// English is a translation, too: without it, texts with numbers would show as they are written in
/// the source ("%n slot(s)").
void installLanguage(Language language);

/// Of the last installLanguage() in this process.
std::optional<Language> installedLanguage();

} // namespace oh::app
