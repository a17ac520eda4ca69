// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/bookingsconsolepage.h"

#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/views/bookingpanel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using Presenter = BookingsConsolePresenter;

constexpr int rowHeight = 36;
constexpr int panelWidth = 350;

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
    layout->addWidget(makeFilterBar());

    makeTable();
    m_stateView = new StateView(m_table, this);
    m_stateView->setObjectName(u"consoleState"_s);
    m_panel = new BookingPanel(this);
    m_panel->hide();
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(14);
    m_splitter->addWidget(m_stateView);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    layout->addWidget(m_splitter, 1);

    connectTable();
    connect(m_panel, &BookingPanel::closeRequested, this, &BookingsConsolePage::closeDetails);
    connect(m_stateView, &StateView::retryRequested, m_presenter, &Presenter::reload);
    connect(m_stateView, &StateView::emptyActionTriggered, this,
            &BookingsConsolePage::clearFilters);
    connect(m_presenter, &Presenter::stateChanged, this, &BookingsConsolePage::showState);
    connect(m_presenter, &Presenter::filterChanged, this, &BookingsConsolePage::showFilter);
    connect(m_presenter, &Presenter::moreFailed, this, [this](const Error &error) {
        m_context.notifier.notify(Notifier::Kind::Error, errorSentence(error));
    });
    showFilter();
}

QWidget *BookingsConsolePage::makeFilterBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);

    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"consoleSearch"_s);
    m_search->setPlaceholderText(tr("Search names and goals"));
    m_search->setAccessibleName(tr("Search bookings"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    layout->addWidget(m_search, 1);

    m_status = new QToolButton(bar);
    m_status->setObjectName(u"consoleStatus"_s);
    m_status->setProperty("filter", true);
    m_status->setPopupMode(QToolButton::InstantPopup);
    m_status->setFocusPolicy(Qt::StrongFocus);
    makeStatusMenu();
    layout->addWidget(m_status);

    m_period = new QComboBox(bar);
    m_period->setObjectName(u"consolePeriod"_s);
    m_period->setAccessibleName(tr("Days"));
    const auto addPeriod = [this](const QString &text, Presenter::Period period) {
        m_period->addItem(text, QVariant::fromValue(period));
    };
    addPeriod(tr("Any day"), Presenter::Period::Any);
    addPeriod(tr("Today"), Presenter::Period::Today);
    addPeriod(tr("Next 7 days"), Presenter::Period::NextSevenDays);
    addPeriod(tr("Upcoming"), Presenter::Period::Upcoming);
    addPeriod(tr("Last 30 days"), Presenter::Period::LastThirtyDays);
    addPeriod(tr("From – to …"), Presenter::Period::Custom);
    layout->addWidget(m_period);
    const auto addDate = [&](const QString &objectName, const QString &name) {
        auto *edit = new QDateEdit(bar);
        edit->setObjectName(objectName);
        edit->setAccessibleName(name);
        edit->setToolTip(name);
        edit->setCalendarPopup(true);
        edit->setDate(m_presenter->today());
        edit->hide();
        layout->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &BookingsConsolePage::readPeriod);
        return edit;
    };
    m_from = addDate(u"consoleFrom"_s, tr("First day"));
    m_to = addDate(u"consoleTo"_s, tr("Last day"));
    m_to->setDate(m_presenter->today().addDays(30));

    m_sort = new QComboBox(bar);
    m_sort->setObjectName(u"consoleSort"_s);
    m_sort->setAccessibleName(tr("Order"));
    const auto addSort = [this](const QString &text, BookingSort sort) {
        m_sort->addItem(text, QVariant::fromValue(sort));
    };
    addSort(tr("Latest start first"), BookingSort::StartDescending);
    addSort(tr("Earliest start first"), BookingSort::Start);
    addSort(tr("Newest request first"), BookingSort::CreatedDescending);
    addSort(tr("By status"), BookingSort::Status);
    addSort(tr("By mentor"), BookingSort::Mentor);
    addSort(tr("By mentee"), BookingSort::Mentee);
    layout->addWidget(m_sort);

    m_clear = makeButton(tr("C&lear filters"), ButtonKind::Link, u"consoleClear"_s, bar);
    layout->addWidget(m_clear);

    connect(m_search, &QLineEdit::textChanged, m_presenter, &Presenter::setSearch);
    connect(m_period, &QComboBox::currentIndexChanged, this, &BookingsConsolePage::readPeriod);
    connect(m_sort, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_showing)
            m_presenter->setSort(m_sort->currentData().value<BookingSort>());
    });
    connect(m_clear, &QPushButton::clicked, this, &BookingsConsolePage::clearFilters);
    auto *find = new QAction(tr("Search bookings"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(find);
    return bar;
}

void BookingsConsolePage::makeStatusMenu()
{
    auto *menu = new QMenu(m_status);
    for (const BookingStatus status : enumValues<BookingStatus>()) {
        QAction *action = menu->addAction(statusName(status));
        action->setObjectName(u"consoleStatus_"_s + toString(status));
        action->setCheckable(true);
        action->setData(QVariant::fromValue(status));
        connect(action, &QAction::triggered, this, &BookingsConsolePage::readStatus);
        m_statusActions.append(action);
    }
    m_status->setMenu(menu);
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
            header->resizeSection(column, widths[column]);
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
        if (watched == m_table && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            openDetails(); // not every platform sends activated()
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_panel->isVisible()) {
            closeDetails();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void BookingsConsolePage::showState()
{
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
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(model->index(row, 0));
        break;
    }
    case Presenter::State::Empty:
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

void BookingsConsolePage::showFilter()
{
    m_showing = true;
    const Presenter::Filter &filter = m_presenter->filter();
    if (m_search->text() != filter.text)
        m_search->setText(filter.text);
    QStringList names;
    for (QAction *action : std::as_const(m_statusActions)) {
        const bool on = filter.status.contains(action->data().value<BookingStatus>());
        action->setChecked(on);
        if (on)
            names.append(action->text());
    }
    const QString status = names.isEmpty() ? tr("Any status")
                           : names.size() > 2
                               ? tr("%n status(es)", nullptr, static_cast<int>(names.size()))
                               : names.join(u", "_s);
    m_status->setText(status);
    m_status->setAccessibleName(tr("Status: %1").arg(status));
    m_period->setCurrentIndex(m_period->findData(QVariant::fromValue(filter.period)));
    const bool custom = filter.period == Presenter::Period::Custom;
    m_from->setVisible(custom);
    m_to->setVisible(custom);
    m_sort->setCurrentIndex(m_sort->findData(QVariant::fromValue(filter.sort)));
    m_clear->setVisible(filter.isNarrowing());
    m_showing = false;
    showSortIndicator();
}

void BookingsConsolePage::showSortIndicator()
{
    QHeaderView *header = m_table ? m_table->horizontalHeader() : nullptr;
    if (!header)
        return;
    switch (m_presenter->filter().sort) {
    case BookingSort::Start:
        header->setSortIndicator(BookingTableModel::Start, Qt::AscendingOrder);
        break;
    case BookingSort::StartDescending:
        header->setSortIndicator(BookingTableModel::Start, Qt::DescendingOrder);
        break;
    case BookingSort::CreatedDescending:
        header->setSortIndicator(BookingTableModel::Requested, Qt::DescendingOrder);
        break;
    case BookingSort::Status:
        header->setSortIndicator(BookingTableModel::Status, Qt::AscendingOrder);
        break;
    case BookingSort::Mentor:
        header->setSortIndicator(BookingTableModel::Mentor, Qt::AscendingOrder);
        break;
    case BookingSort::Mentee:
        header->setSortIndicator(BookingTableModel::Mentee, Qt::AscendingOrder);
        break;
    }
}

void BookingsConsolePage::sortByColumn(int column)
{
    switch (column) {
    case BookingTableModel::Start:
        m_presenter->setSort(m_presenter->filter().sort == BookingSort::StartDescending
                                 ? BookingSort::Start
                                 : BookingSort::StartDescending);
        break;
    case BookingTableModel::Mentor:
        m_presenter->setSort(BookingSort::Mentor);
        break;
    case BookingTableModel::Mentee:
        m_presenter->setSort(BookingSort::Mentee);
        break;
    case BookingTableModel::Status:
        m_presenter->setSort(BookingSort::Status);
        break;
    case BookingTableModel::Requested:
        m_presenter->setSort(BookingSort::CreatedDescending);
        break;
    default:
        break; // goal and place have no order that means something
    }
    showSortIndicator(); // the header has moved it already
}

void BookingsConsolePage::readPeriod()
{
    if (m_showing)
        return;
    const auto period = m_period->currentData().value<Presenter::Period>();
    if (period == Presenter::Period::Custom)
        m_presenter->setPeriod(period, m_from->date(), m_to->date());
    else
        m_presenter->setPeriod(period);
}

void BookingsConsolePage::clearFilters()
{
    m_search->setFocus(); // the button that was pressed goes away
    m_presenter->clearFilters();
}

void BookingsConsolePage::readStatus()
{
    QList<BookingStatus> status;
    for (const QAction *action : std::as_const(m_statusActions)) {
        if (action->isChecked())
            status.append(action->data().value<BookingStatus>());
    }
    m_presenter->setStatus(status);
}

void BookingsConsolePage::openDetails()
{
    if (!m_presenter->model()->booking(m_table->currentIndex().row()))
        return;
    const bool first = !m_panel->isVisible();
    m_panel->show();
    if (first)
        m_splitter->setSizes({std::max(1, m_splitter->width() - panelWidth), panelWidth});
    showSelected();
    m_panel->takeFocus();
}

void BookingsConsolePage::closeDetails()
{
    if (!m_panel->isVisible())
        return;
    m_panel->hide();
    if (m_table->isVisible())
        m_table->setFocus();
    else
        m_search->setFocus();
}

void BookingsConsolePage::showSelected()
{
    const api::Booking *booking = m_presenter->model()->booking(m_table->currentIndex().row());
    if (!booking)
        return; // while the model is being filled anew
    m_selected = booking->id;
    if (m_panel->isVisible())
        m_panel->setBooking(*booking, m_presenter->zone(), m_context.clock.now());
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
