// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookingrules.h"
#include "ui/ports/context.h"
#include "ui/presenters/bookingsconsolepresenter.h"
#include "ui/presenters/savedviews.h"
#include "ui/views/page.h"

class QAction;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace oh::ui {

class BookingConsoleActions;
class BookingHistoryPresenter;
class BookingNotesPresenter;
class BookingPanel;
class BookingWeekPresenter;
class BookingWeekView;
class FilterChip;
class SavedViewsButton;
class PersonPicker;
class StateView;

/// All bookings, for coordinators. Controls: consoleNew, consoleWhy, consoleSearch, consoleMentor,
/// consoleMentee, consoleStatus (menu actions consoleStatus_<name>), consolePeriod, consoleFrom,
/// consoleTo, consoleSort, consoleClear, savedViews, consoleColumns (menu actions
/// consoleColumn_<name>), consoleShowTable, consoleShowWeek, consoleTable, bookingPanel, and those
/// of BookingWeekView. Enter or a double-click opens
/// the details, Esc closes them, Ctrl+C copies the selected rows, Ctrl+F goes to the search, Ctrl+N
/// books for somebody; Ctrl+R reschedules, Ctrl+E edits and Del cancels the current one.
class BookingsConsolePage : public Page
{
    Q_OBJECT

public:
    explicit BookingsConsolePage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    /// `view`: the name of a saved one; or `mentor` and `mentee` (api::AccountSummary), `from` and
    /// `to` (QDate), `status` (names).
    void apply(const QVariantMap &request) override;
    /// A booking's id: its details, whether the filter shows it or not.
    void openItem(const QString &id) override;
    bool reopenForm(DraftForm form, const QString &subject) override;
    QString title() const override { return tr("Bookings"); }
    BookingsConsolePresenter &presenter() { return *m_presenter; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHeaderActions();
    QWidget *makeFilterBar();
    QWidget *makePersonBar();
    void connectActions();
    void act(BookingAction action);
    std::optional<api::Booking> selected() const;
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
    void takeOpened(const api::Booking &booking);
    void reopenWanted(const api::Booking &booking);
    void showPanel();
    /// Under which the width of the details is kept.
    static QString panelState();
    void fillPanel(const api::Booking &booking);
    void copySelection();
    void rememberHeader();
    void makeViews();
    void makeColumnMenu();
    void showView(const SavedView &view);
    QWidget *makeModes();
    void makeWeek();
    bool showsWeek() const;
    void setShowsWeek(bool week);
    void openInWeek(BookingId id);
    void followWeek();

    /// Where it is kept whether the table or the week is shown.
    static constexpr QLatin1StringView modeState{"bookings.mode"};

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
    BookingWeekPresenter *m_week = nullptr;
    BookingWeekView *m_weekView = nullptr;
    QStackedWidget *m_modes = nullptr;
    QToolButton *m_showTable = nullptr;
    QToolButton *m_showWeek = nullptr;
    SavedViews *m_views = nullptr;
    SavedViewsButton *m_viewsButton = nullptr;
    QToolButton *m_columns = nullptr;
    QSplitter *m_splitter = nullptr;
    QTableView *m_table = nullptr;
    /// A form about a meeting that is not read yet.
    std::optional<std::pair<DraftForm, BookingId>> m_reopen;
    StateView *m_stateView = nullptr;
    BookingPanel *m_panel = nullptr;
    PersonPicker *m_mentor = nullptr;
    FilterChip *m_people = nullptr;
    FilterChip *m_declined = nullptr;
    PersonPicker *m_mentee = nullptr;
    BookingConsoleActions *m_actions = nullptr;
    BookingHistoryPresenter *m_history = nullptr;
    BookingNotesPresenter *m_notes = nullptr;
    /// Opened by its id; in the table, nothing is chosen meanwhile.
    std::optional<api::Booking> m_opened;
    /// Kept over a reload.
    BookingId m_selected;
    bool m_showing = false;
};

} // namespace oh::ui
