// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oh::app {

/// Makes the application speak the person's language, and English where that is not there.
/// English is a translation, too: without it, texts with numbers would show as they are written in
/// the source ("%n slot(s)"). Needs a QCoreApplication; further calls do nothing.
void installTranslations();

} // namespace oh::app
