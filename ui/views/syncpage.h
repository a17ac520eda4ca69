// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/syncpresenters.h"
#include "ui/views/page.h"

#include <array>

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSplitter;
class QTabWidget;
class QTableView;

namespace oh::ui {

class StateView;

/// What the server exchanges with others: people's calendars and imports of the base, with what
/// went wrong and what to do about it. Controls per tab <Calendars|Imports>: sync<Tab>Table,
/// sync<Tab>Search, sync<Tab>State, sync<Tab>Details; syncTabs, syncFilter, syncRun,
/// syncRunFailing, syncWithProblems, syncProgress. Ctrl+Return runs the selected calendars, Ctrl+F
/// goes to the search, Ctrl+C copies.
class SyncPage : public Page
{
    Q_OBJECT

public:
    explicit SyncPage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    QString title() const override { return tr("Sync"); }
    CalendarSyncPresenter &calendars() { return *m_calendars; }
    ImportsPresenter &imports() { return *m_imports; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Tab { CalendarsTab, ImportsTab, TabCount };

    struct Side
    {
        QLineEdit *search = nullptr;
        QTableView *table = nullptr;
        StateView *state = nullptr;
        QFrame *details = nullptr;
        QLabel *name = nullptr;
        QLabel *summary = nullptr;
        QLabel *facts = nullptr;
        QLabel *adviceTitle = nullptr;
        QLabel *advice = nullptr;
        /// Of the reset: rows stay selected over a reload.
        QStringList selected;
    };

    Tab current() const;
    PagedList *list(Tab tab) const;
    RecordTableModel *model(Tab tab) const;
    QWidget *makeTab(Tab tab);
    void makeTable(Tab tab, QWidget *parent);
    QWidget *makeDetails(Tab tab, QWidget *parent);
    void addCalendarActions(QLayout *layout, QWidget *parent);
    void addImportActions(QLayout *layout, QWidget *parent);
    void showState(Tab tab);
    void showEmpty(Tab tab);
    void showDetails(Tab tab);
    void showSort();
    void showButtons();
    void showBusy();
    void takeReport(const CalendarSyncPresenter::Report &report);
    void runSelected();
    QList<ConnectionId> selectedCalendars() const;

    Context &m_context;
    CalendarSyncPresenter *m_calendars;
    ImportsPresenter *m_imports;
    QTabWidget *m_tabs;
    std::array<Side, TabCount> m_sides;
    QComboBox *m_filter = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_runFailing = nullptr;
    QCheckBox *m_withProblems = nullptr;
    QProgressBar *m_progress;
};

} // namespace oh::ui
