// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace oh {

/// A text as JSON, with its quotes: for JSON that is put together from parts, as lists are that the
/// database makes and lines that are written for each request.
QByteArray jsonString(const QString &text);

} // namespace oh
