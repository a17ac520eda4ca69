// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/presenters/bulkdecision.h"

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace oh::ui {

class FormField;

/// What a decision about many would do to each, then how it goes, row by row. Controls: bulkRows,
/// bulkNote, bulkProgress, bulkDo, bulkRetry, bulkClose.
class BulkDecisionDialog : public FormDialog
{
    Q_OBJECT

public:
    BulkDecisionDialog(DecisionQueue &queue, const QStringList &ids,
                       DecisionQueue::Decision decision, QWidget *parent = nullptr);

    BulkDecision &presenter() { return *m_bulk; }
    void reject() override;

private:
    bool isBusy() const override { return m_bulk->isRunning(); }
    void keepNote(const QStringList &ids);
    void showEnd();
    void showItems();
    void start();

    BulkDecision *m_bulk;
    QLabel *m_summary;
    QTreeWidget *m_rows;
    QPlainTextEdit *m_note;
    FormField *m_field;
    QProgressBar *m_progress;
    QPushButton *m_do;
    QPushButton *m_retry;
    QPushButton *m_close;
};

} // namespace oh::ui
