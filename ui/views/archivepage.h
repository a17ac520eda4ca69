// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/archivepresenter.h"
#include "ui/views/page.h"

class QComboBox;
class QLineEdit;
class QTableView;

namespace oh::ui {

class StateView;

/// What was deleted and is kept (FR84): nothing of it comes back, it is there to be looked at.
/// Controls: archiveSearch, archiveKind, archiveTable. Ctrl+C copies, Ctrl+F goes to the search.
class ArchivePage : public Page
{
    Q_OBJECT

public:
    explicit ArchivePage(Context &context, QWidget *parent = nullptr);

    void activate() override { m_presenter->reload(); }
    QString title() const override { return tr("Archive"); }
    ArchivePresenter &presenter() { return *m_presenter; }

private:
    QWidget *makeFilters();
    void makeTable();
    void showState();

    Context &m_context;
    ArchivePresenter *m_presenter;
    PageHeader *m_header;
    QLineEdit *m_search = nullptr;
    QComboBox *m_kind = nullptr;
    QTableView *m_table = nullptr;
    StateView *m_stateView = nullptr;
};

} // namespace oh::ui
