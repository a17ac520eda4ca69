// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QHash>
#include <QString>

namespace oh::config {

/// A configuration file: "section/key" to value. Lines are `[section]`, `key = value`, comments
/// (# or ; at their beginning) or empty; double quotes around a value are taken off. Nothing else
/// means anything in there, so a password may hold any character. Errors name the line.
Result<QHash<QString, QString>> parseIni(const QString &text);

} // namespace oh::config
