// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/bookingsconsolepresenter.h"
#include "ui/views/page.h"

class QAction;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QSplitter;
class QTableView;
class QToolButton;

namespace oh::ui {

class BookingPanel;
class StateView;

/// All bookings, for coordinators. Controls: consoleSearch, consoleStatus (menu actions
/// consoleStatus_<name>), consolePeriod, consoleFrom, consoleTo, consoleSort, consoleClear,
/// consoleTable, bookingPanel. Enter or a double-click opens the details, Esc closes them, Ctrl+C
/// copies the selected rows, Ctrl+F goes to the search.
class BookingsConsolePage : public Page
{
    Q_OBJECT

public:
    explicit BookingsConsolePage(Context &context, QWidget *parent = nullptr);

    void activate() override { m_presenter->reload(); }
    QString title() const override { return tr("Bookings"); }
    BookingsConsolePresenter &presenter() { return *m_presenter; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilterBar();
    void makeStatusMenu();
    void makeTable();
    void connectTable();
    void showState();
    void showFilter();
    void showSortIndicator();
    void sortByColumn(int column);
    void readPeriod();
    void readStatus();
    void clearFilters();
    void openDetails();
    void closeDetails();
    void showSelected();
    void copySelection();
    void rememberHeader();

    Context &m_context;
    BookingsConsolePresenter *m_presenter;
    PageHeader *m_header;
    QLineEdit *m_search = nullptr;
    QToolButton *m_status = nullptr;
    QList<QAction *> m_statusActions;
    QComboBox *m_period = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QComboBox *m_sort = nullptr;
    QPushButton *m_clear = nullptr;
    QSplitter *m_splitter = nullptr;
    QTableView *m_table = nullptr;
    StateView *m_stateView = nullptr;
    BookingPanel *m_panel = nullptr;
    /// Kept over a reload.
    BookingId m_selected;
    bool m_showing = false;
};

} // namespace oh::ui
