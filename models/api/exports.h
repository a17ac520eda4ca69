// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/figures.h"
#include "models/domain/exports.h"

/// Exports of sessions, feedback, users and figures (FR70). Times are RFC 3339 in UTC. CSV is
/// RFC 4180 in UTF-8 with every field in quotes; texts that a spreadsheet would take for a formula
/// begin with an apostrophe. JSON is a list of objects, as they are; of figures it is one object
/// with the range, the filters, and each figure by its name.
namespace oh::api {

/// GET /admin/export and POST /admin/exports. The range is about when sessions begin, feedback was
/// given, accounts were made; without it everything is exported (of figures: twelve weeks). The
/// filters are those of FiguresQuery.
struct ExportWish
{
    ExportKind kind = ExportKind::Sessions;
    ExportFormat format = ExportFormat::Csv;
    /// A byte order mark ahead of CSV, by which some spreadsheets know UTF-8.
    bool byteOrderMark = false;
    std::optional<QDateTime> from;
    std::optional<QDateTime> to;
    std::optional<QString> timeZone;
    FigureBucket bucket = FigureBucket::Week;
    QList<QString> industries;
    QList<QString> technologies;
    QList<QString> stages;
    QList<Tier> tier;
    FigureParty party = FigureParty::Mentor;
    bool operator==(const ExportWish &) const = default;
    static const ObjectSchema<ExportWish> &schema();
};

struct Export
{
    ExportId id;
    UserId requestedBy;
    QString requesterName;
    /// Whose it is alone may fetch the file; other coordinators see that there is one, and can
    /// delete it.
    bool isMine = false;
    ExportKind kind = ExportKind::Sessions;
    ExportFormat format = ExportFormat::Csv;
    ExportStatus status = ExportStatus::Queued;
    /// Progress; how many there will be is known once it runs.
    int rowsDone = 0;
    std::optional<int> rowsTotal;
    std::optional<int> bytes;
    /// Why it failed, in words.
    std::optional<QString> error;
    /// Canceled because somebody in it was erased; it can be asked for anew.
    bool isWithdrawn = false;
    QDateTime createdAt;
    std::optional<QDateTime> finishedAt;
    /// When the file is deleted.
    std::optional<QDateTime> expiresAt;
    bool operator==(const Export &) const = default;
    static const ObjectSchema<Export> &schema();
};

/// GET /admin/exports, the newest first.
struct ExportsQuery
{
    int limit = 20;
    int offset = 0;
    bool operator==(const ExportsQuery &) const = default;
    static const ObjectSchema<ExportsQuery> &schema();
};

} // namespace oh::api
