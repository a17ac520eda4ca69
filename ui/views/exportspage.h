// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/exportspresenter.h"
#include "ui/views/page.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace oh::ui {

class StateView;

/// Exports (FR70). Controls: exportKind, exportFormat, exportRange, exportFrom, exportTo,
/// exportBom, exportAsk, exportProblem; exportsTable, exportSave, exportCancel, exportAgain,
/// exportsProgress, exportsStop. Enter saves, Del cancels, Ctrl+C copies.
class ExportsPage : public Page
{
    Q_OBJECT

public:
    explicit ExportsPage(Context &context, QWidget *parent = nullptr);

    void activate() override { m_presenter->reload(); }
    QString title() const override { return tr("Exports"); }
    /// An export's id: chosen in the list.
    void openItem(const QString &id) override;
    ExportsPresenter &presenter() { return *m_presenter; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Range { All, Month, Quarter, Year, Days };

    QWidget *makeForm();
    QWidget *makeActions();
    QWidget *makeProgress();
    void makeTable();
    ExportsPresenter::Wish wish() const;
    void showForm();
    void showState();
    void showSelected();
    void showDownload();
    const api::Export *current() const;
    void saveCurrent();
    void cancelCurrent();

    Context &m_context;
    ExportsPresenter *m_presenter;
    QComboBox *m_kind = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_range = nullptr;
    QWidget *m_days = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QCheckBox *m_bom = nullptr;
    QPushButton *m_ask = nullptr;
    QLabel *m_problem = nullptr;
    QTableView *m_table = nullptr;
    StateView *m_stateView = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_again = nullptr;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    /// Kept over a reload.
    QString m_selected;
};

} // namespace oh::ui
