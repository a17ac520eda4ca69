// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/jobsconsolepresenter.h"
#include "ui/views/page.h"

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;
class QTabWidget;

namespace oh::ui {

class FailureCounts;
class StateView;

/// Jobs and mail for coordinators: what failed and can be tried again, what waits, the timetable,
/// and events of which people can't be told. Controls per tab <Dead|Waiting|Schedule|Mail|News>:
/// jobs<Tab>Table, jobs<Tab>Search; jobsRetry, jobsDiscard, jobsRunNow, mailRetry, mailStatus,
/// newsRetry, newsDiscard; jobsTabs, jobsProgress. Ctrl+Return tries the selected rows again,
/// Delete discards them, Ctrl+F goes to the search, Ctrl+C copies.
class JobsPage : public Page
{
    Q_OBJECT

public:
    explicit JobsPage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    void reload() override;
    QString title() const override { return tr("Jobs and mail"); }
    /// `tab`: "mail", "news" or "dead".
    void apply(const QVariantMap &request) override;
    JobsConsolePresenter &presenter() { return *m_presenter; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Tab = JobsConsolePresenter::Tab;

    struct Side
    {
        QLineEdit *search = nullptr;
        QTableView *table = nullptr;
        StateView *state = nullptr;
        /// Of the reset: rows stay selected over a reload.
        QStringList selected;
    };

    Side &side(Tab tab) { return m_sides[size_t(tab)]; }
    QWidget *makeTab(Tab tab);
    void addActions(Tab tab, QLayout *layout, QWidget *parent);
    void makeTable(Tab tab, QWidget *parent);
    void showState(Tab tab);
    void showEmpty(Tab tab, StateView *view);
    void showQuery(Tab tab);
    void showButtons();
    void showBusy();
    void showCounts();
    void takeReport(const JobsConsolePresenter::Report &report);
    QList<int> selectedRows(Tab tab) const;
    void retrySelected();
    void discardSelected();
    void retryNews();
    void discardNews();
    void runSelected();
    void copySelected();

    Context &m_context;
    JobsConsolePresenter *m_presenter;
    FailureCounts *m_counts;
    PageHeader *m_header;
    QTabWidget *m_tabs;
    std::array<Side, JobsConsolePresenter::tabCount> m_sides;
    QPushButton *m_retryJobs = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_runNow = nullptr;
    QPushButton *m_retryMails = nullptr;
    QPushButton *m_retryNews = nullptr;
    QPushButton *m_discardNews = nullptr;
    QComboBox *m_mailStatus = nullptr;
    QProgressBar *m_progress;
    QString m_doing;
};

} // namespace oh::ui
