// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QString>

namespace oh::files {

enum class DocumentFormat { Pdf, Pptx };
QString mediaType(DocumentFormat format);
/// The file's name with the ending of what it is: nobody gets a document as "plan.exe", or one that
/// the wrong program opens.
QString nameWithEnding(const QString &name, DocumentFormat format);

/// What a pitch deck is by its content (NFR14), whatever it is called; FileNotAccepted with what is
/// wrong for anything else. Unpacks nothing but the list of a presentation's parts.
Result<DocumentFormat> inspectDocument(const QString &path);

} // namespace oh::files
