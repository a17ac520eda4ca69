// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enumstrings.h"

#include <QMetaType>
#include <QString>

/// Exports of what coordinators may see (FR70).
namespace oh {

enum class ExportKind { Sessions, Feedback, Users, Figures };
template <>
struct EnumStrings<ExportKind>
{
    static constexpr EnumEntry<ExportKind> table[] = {{ExportKind::Sessions, "sessions"},
                                                      {ExportKind::Feedback, "feedback"},
                                                      {ExportKind::Users, "users"},
                                                      {ExportKind::Figures, "figures"}};
};

enum class ExportFormat { Csv, Json };
template <>
struct EnumStrings<ExportFormat>
{
    static constexpr EnumEntry<ExportFormat> table[] = {{ExportFormat::Csv, "csv"},
                                                        {ExportFormat::Json, "json"}};
};

/// Expired is one that was done, and whose file is deleted.
enum class ExportStatus { Queued, Running, Done, Failed, Canceled, Expired };
template <>
struct EnumStrings<ExportStatus>
{
    static constexpr EnumEntry<ExportStatus> table[] = {
        {ExportStatus::Queued, "queued"},     {ExportStatus::Running, "running"},
        {ExportStatus::Done, "done"},         {ExportStatus::Failed, "failed"},
        {ExportStatus::Canceled, "canceled"}, {ExportStatus::Expired, "expired"}};
};

/// How long the file of an export is kept.
constexpr int exportHours = 24;
/// So many of one coordinator's may wait or run.
constexpr int mostOpenExports = 3;
/// What GET /admin/export answers at once; more takes a job.
constexpr int mostRowsAtOnce = 2000;

/// A text as a spreadsheet may see it: what it would take for a formula (after =, +, -, @, a tab or
/// a line break, also in full width and behind spaces) gets an apostrophe in front.
QString withoutFormula(const QString &text);

} // namespace oh
