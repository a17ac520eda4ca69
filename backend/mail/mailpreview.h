// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QString>
#include <QStringList>

namespace oh {

/// Writes every mail with sample data into a directory, as <name>.html, .txt and .eml, to be looked
/// at. Returns the names of the files.
Result<QStringList> writeMailPreviews(const QString &directory);

} // namespace oh
