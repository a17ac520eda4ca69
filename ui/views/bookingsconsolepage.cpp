// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/bookingsconsolepage.h"

#include "ui/presenters/bookingcarepresenter.h"
#include "ui/presenters/bookinghistorypresenter.h"
#include "ui/presenters/bookingnotespresenter.h"
#include "ui/presenters/bookingweekpresenter.h"
#include "ui/presenters/viewer.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/views/bookingconsoleactions.h"
#include "ui/views/bookingnotesview.h"
#include "ui/views/bookingpanel.h"
#include "ui/views/bookingweekview.h"
#include "ui/views/savedviewsbutton.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keyactions.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using Presenter = BookingsConsolePresenter;

constexpr int rowHeight = 36;

QString headerState()
{
    return u"bookings.header"_s;
}

} // namespace

BookingsConsolePage::BookingsConsolePage(Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(new Presenter(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 24);
    layout->setSpacing(14);
    m_header = new PageHeader(title(), this);
    m_header->setSubtitle(
        tr("times in %1").arg(zoneText(m_presenter->zone(), context.clock.now())));
    layout->addWidget(m_header);
    m_actions = new BookingConsoleActions(context, this);
    makeViews();
    makeHeaderActions();
    layout->addWidget(makeFilterBar());
    layout->addWidget(makePersonBar());

    makeTable();
    makeColumnMenu();
    m_stateView = new StateView(m_table, this);
    m_stateView->setObjectName(u"consoleState"_s);
    m_panel = new BookingPanel(this);
    m_panel->hide();
    m_history = new BookingHistoryPresenter(context, this);
    connect(m_history, &BookingHistoryPresenter::changed, this,
            [this] { m_panel->setHistory(m_history->past()); });
    connect(m_panel, &BookingPanel::historyRequested, m_history, &BookingHistoryPresenter::reload);
    m_notes = new BookingNotesPresenter(context, this);
    m_panel->setNotes(new BookingNotesView(*m_notes, m_panel));
    const auto nameNotes = [this] { m_panel->setNotesTitle(m_notes->title()); };
    connect(m_notes, &BookingNotesPresenter::changed, this, nameNotes);
    connect(m_notes, &BookingNotesPresenter::bookingChanged, this, nameNotes);
    nameNotes();
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(14);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_context.settings.setState(panelState(), QByteArray::number(m_splitter->sizes().at(1)));
    });
    makeWeek();
    m_modes = new QStackedWidget(this);
    m_modes->addWidget(m_stateView);
    m_modes->addWidget(m_weekView);
    m_splitter->addWidget(m_modes);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    layout->addWidget(m_splitter, 1);

    connectTable();
    connectActions();
    connect(m_panel, &BookingPanel::closeRequested, this, &BookingsConsolePage::closeDetails);
    connect(m_stateView, &StateView::retryRequested, m_presenter, &Presenter::reload);
    connect(m_stateView, &StateView::emptyActionTriggered, this,
            &BookingsConsolePage::clearFilters);
    connect(m_presenter, &Presenter::stateChanged, this, &BookingsConsolePage::showState);
    connect(m_presenter, &Presenter::filterChanged, this, &BookingsConsolePage::showFilter);
    connect(m_presenter, &Presenter::moreFailed, this, [this](const Error &error) {
        m_context.notifier.notifyError(error, errorSentence(error));
    });
    connect(m_presenter, &Presenter::opened, this, [this](const api::Booking &booking) {
        takeOpened(booking);
        reopenWanted(booking);
    });
    connect(m_presenter, &Presenter::openFailed, this, [this](const Error &error) {
        if (std::exchange(m_reopen, std::nullopt))
            sayKeptWords(m_context.notifier);
        if (m_opened)
            return; // what is shown stays
        m_context.notifier.notifyError(
            error,
            //: %1 the reason as a sentence
            tr("The booking could not be opened. %1").arg(errorSentence(error)));
    });
    setShowsWeek(m_context.settings.state(modeState) == "week");
    if (const SavedView *first = m_views->defaultView())
        showView(SavedView(*first));
    showFilter();
}

void BookingsConsolePage::activate()
{
    if (!showsWeek())
        m_presenter->reload();
    else if (m_week->state() != BookingWeekPresenter::State::Loading)
        m_week->reload();
}

void BookingsConsolePage::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"consoleTable"_s);
    m_table->setAccessibleName(tr("Bookings"));
    m_table->setModel(m_presenter->model());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(60);
    const QByteArray saved = m_context.settings.state(headerState());
    if (saved.isEmpty() || !header->restoreState(saved)) {
        constexpr int widths[] = {176, 140, 128, 160, 122, 95, 160};
        for (int column = 0; column < BookingTableModel::ColumnCount; ++column)
            header->resizeSection(column, qMax(widths[column], header->sectionSizeHint(column)));
    }
    // What room is left goes to the longest texts.
    header->setSectionResizeMode(BookingTableModel::Goal, QHeaderView::Stretch);
}

void BookingsConsolePage::connectTable()
{
    QHeaderView *header = m_table->horizontalHeader();
    connect(header, &QHeaderView::sectionClicked, this, &BookingsConsolePage::sortByColumn);
    connect(header, &QHeaderView::sectionResized, this, &BookingsConsolePage::rememberHeader);
    connect(header, &QHeaderView::sectionMoved, this, &BookingsConsolePage::rememberHeader);
    connect(m_table, &QTableView::activated, this, &BookingsConsolePage::openDetails);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BookingsConsolePage::showSelected);
    const auto addAction = [this](const QString &text, const QString &objectName,
                                  const QKeySequence &keys, void (BookingsConsolePage::*method)()) {
        auto *action = new QAction(text, m_table);
        action->setObjectName(objectName);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, method);
        m_table->addAction(action);
    };
    addAction(tr("&Open details"), u"consoleOpen"_s, {}, &BookingsConsolePage::openDetails);
    addAction(tr("&Copy rows"), u"consoleCopy"_s, QKeySequence::Copy,
              &BookingsConsolePage::copySelection);
    // Not every platform sends activated().
    addKeyAction(m_table, tr("Open details"), {Qt::Key_Return, Qt::Key_Enter},
                 [this] { openDetails(); });
    addKeyAction(m_panel, tr("Close the details"), {Qt::Key_Escape}, [this] { closeDetails(); });
    m_table->installEventFilter(this);
    m_panel->installEventFilter(this);
    const auto children = m_panel->findChildren<QWidget *>();
    for (QWidget *child : children)
        child->installEventFilter(this);
}

bool BookingsConsolePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((watched == m_table && runKeyAction(m_table, Qt::Key(key->key()))) ||
            (m_panel->isVisible() && runKeyAction(m_panel, Qt::Key(key->key()))))
            return true;
    }
    return Page::eventFilter(watched, event);
}

void BookingsConsolePage::showState()
{
    if (showsWeek())
        return; // which says itself how many there are
    BookingTableModel *model = m_presenter->model();
    const QString zone = zoneText(m_presenter->zone(), m_context.clock.now());
    switch (m_presenter->state()) {
    case Presenter::State::Idle:
        break;
    case Presenter::State::Loading:
        m_stateView->showLoading();
        return;
    case Presenter::State::Content: {
        m_stateView->showContent();
        m_header->setSubtitle(tr("%n booking(s)", nullptr, model->total()) + u" · "_s +
                              tr("times in %1").arg(zone));
        const int row = std::max(0, model->rowOf(m_selected));
        if (m_opened)
            m_presenter->openById(m_opened->id);
        else if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(model->index(row, 0));
        break;
    }
    case Presenter::State::Empty:
        if (!m_opened)
            closeDetails();
        m_header->setSubtitle(tr("No bookings") + u" · "_s + tr("times in %1").arg(zone));
        if (m_presenter->filter().isNarrowing())
            m_stateView->showEmpty(u"search"_s, tr("No bookings match"),
                                   tr("Try other words, days or a different status."),
                                   tr("Clear filters"));
        else
            m_stateView->showEmpty(u"calendar"_s, tr("No bookings yet"),
                                   tr("They appear here as soon as a mentee asks for a meeting."));
        break;
    case Presenter::State::Failed:
        m_stateView->showError(m_presenter->error());
        break;
    }
}

void BookingsConsolePage::makeHeaderActions()
{
    m_header->addAction(makeModes());
    m_header->addAction(m_viewsButton);
    auto *why = makeButton(tr("&Why is a slot missing?"), ButtonKind::Link, u"consoleWhy"_s, this);
    connect(why, &QPushButton::clicked, this, [this] {
        m_actions->explainSlot(m_presenter->filter().mentor, m_presenter->filter().mentee);
    });
    m_header->addAction(why);
    auto *book = makeButton(tr("&Book for somebody …"), ButtonKind::Primary, u"consoleNew"_s, this);
    book->setIcon(icon(u"plus"_s, IconTone::OnPrimary));
    book->setToolTip(tr("Ctrl+N"));
    connect(book, &QPushButton::clicked, m_actions, &BookingConsoleActions::bookForOthers);
    m_header->addAction(book);
    auto *shortcut = new QAction(tr("Book for somebody"), this);
    shortcut->setShortcut(QKeySequence::New);
    shortcut->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QAction::triggered, m_actions, &BookingConsoleActions::bookForOthers);
    addAction(shortcut);
}

void BookingsConsolePage::connectActions()
{
    connect(m_panel, &BookingPanel::actionRequested, this, &BookingsConsolePage::act);
    connect(m_panel, &BookingPanel::attendanceRequested, this,
            [this](std::optional<Attendance> attendance) {
                if (const auto booking = selected())
                    m_actions->markAttendance(*booking, attendance);
            });
    connect(m_actions, &BookingConsoleActions::changed, this, [this](const api::Booking &booking) {
        m_presenter->takeNewer(booking);
        m_week->takeNewer(booking);
        if (m_opened && m_opened->id == booking.id)
            m_opened = booking;
        if (booking.id == m_selected && m_panel->isVisible())
            fillPanel(booking);
    });
    connect(m_actions, &BookingConsoleActions::busyChanged, this,
            [this] { m_panel->setBusy(m_actions->isBusy(m_selected)); });
    const auto add = [this](const QString &text, const QString &name, const QKeySequence &keys,
                            BookingAction action) {
        auto *entry = new QAction(text, m_table);
        entry->setObjectName(name);
        entry->setShortcut(keys);
        entry->setShortcutContext(Qt::WidgetShortcut);
        connect(entry, &QAction::triggered, this, [this, action] { act(action); });
        connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, entry,
                [this, entry, action] {
                    const auto booking = selected();
                    entry->setEnabled(booking && BookingCarePresenter::may(*booking, action,
                                                                           m_context.clock.now()));
                });
        m_table->addAction(entry);
    };
    add(tr("Con&firm"), u"consoleConfirm"_s, Qt::CTRL | Qt::Key_Return, BookingAction::Confirm);
    add(tr("&Reschedule …"), u"consoleMove"_s, Qt::CTRL | Qt::Key_R, BookingAction::Reschedule);
    add(tr("&Edit …"), u"consoleEdit"_s, Qt::CTRL | Qt::Key_E, BookingAction::Edit);
    add(tr("C&ancel …"), u"consoleCancel"_s, Qt::Key_Delete, BookingAction::Cancel);
}

std::optional<api::Booking> BookingsConsolePage::selected() const
{
    if (m_opened)
        return m_opened;
    const api::Booking *booking = m_presenter->model()->booking(m_table->currentIndex().row());
    return booking ? std::optional(*booking) : std::nullopt;
}

void BookingsConsolePage::act(BookingAction action)
{
    if (const auto booking = selected())
        m_actions->act(action, *booking);
}

void BookingsConsolePage::copySelection()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    QList<int> rows;
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        columns.append(header->logicalIndex(visual)); // as the person arranged them
    QGuiApplication::clipboard()->setText(m_presenter->model()->toTsv(rows, columns));
    m_context.notifier.notify(Notifier::Kind::Info,
                              tr("%n row(s) copied", nullptr, static_cast<int>(rows.size())));
}

void BookingsConsolePage::rememberHeader()
{
    if (isVisible()) // not the stretching while being laid out for the first time
        m_context.settings.setState(headerState(), m_table->horizontalHeader()->saveState());
}

} // namespace oh::ui
