// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Tables as text, for the clipboard and for files. A cell that a spreadsheet would take as a
/// formula gets an apostrophe before it.
namespace oh::ui {

/// Tab-separated lines; tabs and line breaks inside a cell become spaces.
QString tsvText(const QList<QStringList> &lines);
/// RFC 4180.
QString csvText(const QList<QStringList> &lines);

} // namespace oh::ui
