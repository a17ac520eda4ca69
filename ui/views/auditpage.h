// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/auditpresenter.h"
#include "ui/views/page.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace oh::ui {

class PersonPicker;
class StateView;

/// Who did what (FR71, FR72): entries that open into what they changed. Controls: auditSearch,
/// auditAction, auditEntity, auditPeriod, auditFrom, auditTo, auditActor, auditRequest, auditObject
/// (a filter that another page set), auditClear, auditTree, auditOpen, auditCopyRequest,
/// auditSameRequest, auditExport. Right and Enter open an entry, Left closes it; Ctrl+Return goes
/// to what it is about, Ctrl+C copies, Ctrl+F goes to the search.
class AuditPage : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    /// `objectId` and `objectName`, or `actorId` and `actorName`: only entries about or of them.
    void apply(const QVariantMap &request) override;
    QString title() const override { return tr("Audit log"); }
    AuditPresenter &presenter() { return *m_presenter; }
    /// What the export writes (RFC 4180).
    QString toCsv() const;

private:
    QWidget *makeFilters();
    QWidget *makeSecondFilters();
    QWidget *makeActions();
    void makeTree();
    void addTreeActions();
    void readFilter();
    void showFilter();
    void showState();
    void showCurrent();
    void spanDetails(const QModelIndex &entry);
    const api::AuditRecord *current() const;
    void openObject();
    void copyRequestId();
    void filterByRequest();
    void copyRows();
    void askForFile();
    void write(const QString &file);

    Context &m_context;
    AuditPresenter *m_presenter;
    PageHeader *m_header;
    QLineEdit *m_search = nullptr;
    QComboBox *m_action = nullptr;
    QComboBox *m_entity = nullptr;
    QComboBox *m_period = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    PersonPicker *m_actor = nullptr;
    QLineEdit *m_request = nullptr;
    QPushButton *m_object = nullptr;
    QPushButton *m_clear = nullptr;
    QTreeView *m_tree = nullptr;
    StateView *m_stateView = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_copyRequest = nullptr;
    QPushButton *m_sameRequest = nullptr;
    QPushButton *m_export = nullptr;
    bool m_showing = false;
};

} // namespace oh::ui
