// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/recordtablemodel.h"
#include "ui/presenters/pagedlist.h"

namespace oh::ui {

enum ArchiveColumn {
    ArchiveWhat,
    ArchivePerson,
    ArchiveTitle,
    ArchiveDetail,
    ArchiveTime,
    ArchiveDeleted,
    ArchiveBy,
    ArchiveColumnCount
};

/// What was deleted and is kept (FR84), to be looked at: the last deleted first.
class ArchivePresenter : public PagedList
{
    Q_OBJECT

public:
    explicit ArchivePresenter(Context &context, QObject *parent = nullptr);

    RecordTable<api::ArchivedRecord> *model() const { return m_model; }
    QString search() const { return m_search; }
    void setSearch(const QString &text);
    /// All kinds without one.
    std::optional<ArchiveKind> kind() const { return m_kind; }
    void setKind(std::optional<ArchiveKind> kind);
    bool isFiltered() const { return m_kind || !m_search.trimmed().isEmpty(); }

    static QString kindName(ArchiveKind kind);

protected:
    Call ask(int offset) override;

private:
    RecordTable<api::ArchivedRecord> *m_model;
    QString m_search;
    std::optional<ArchiveKind> m_kind;
};

} // namespace oh::ui
