// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/texts.h"
#include "ui/views/bookingconsoleactions.h"
#include "ui/views/bookingsconsolepage.h"
#include "ui/views/savedviewsbutton.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/personpicker.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The filters above the table.
namespace oh::ui {

namespace {

using ConsoleList = BookingsConsolePresenter;

} // namespace

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
    const auto addPeriod = [this](const QString &text, ConsoleList::Period period) {
        m_period->addItem(text, QVariant::fromValue(period));
    };
    addPeriod(tr("Any day"), ConsoleList::Period::Any);
    addPeriod(tr("Today"), ConsoleList::Period::Today);
    addPeriod(tr("Next 7 days"), ConsoleList::Period::NextSevenDays);
    addPeriod(tr("Upcoming"), ConsoleList::Period::Upcoming);
    addPeriod(tr("Last 30 days"), ConsoleList::Period::LastThirtyDays);
    addPeriod(tr("From – to …"), ConsoleList::Period::Custom);
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

    m_columns = new QToolButton(bar);
    m_columns->setObjectName(u"consoleColumns"_s);
    m_columns->setText(tr("Columns"));
    m_columns->setProperty("filter", true);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columns->setToolTip(tr("Which columns the table has"));
    layout->addWidget(m_columns);
    m_clear = makeButton(tr("C&lear filters"), ButtonKind::Link, u"consoleClear"_s, bar);
    layout->addWidget(m_clear);

    connect(m_search, &QLineEdit::textChanged, m_presenter, &ConsoleList::setSearch);
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

QWidget *BookingsConsolePage::makePersonBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [&](Role role, const QString &objectName, const QString &name,
                         const QString &placeholder) {
        auto *search = new PersonSearchPresenter(m_context, role);
        auto *picker = new PersonPicker(search, objectName, PersonPicker::Layout::Compact, bar);
        picker->field()->setAccessibleName(name);
        picker->field()->setPlaceholderText(placeholder);
        layout->addWidget(picker, 1);
        return picker;
    };
    m_mentor = add(Role::Mentor, u"consoleMentor"_s, tr("Only this mentor"), tr("Any mentor"));
    m_mentee = add(Role::Mentee, u"consoleMentee"_s, tr("Only this mentee"), tr("Any mentee"));
    m_people = new FilterChip({}, bar);
    m_people->setObjectName(u"consolePeople"_s);
    connect(m_people, &FilterChip::clicked, this, [this] {
        m_search->setFocus(); // the chip that was pressed goes away
        m_presenter->clearPeople();
    });
    layout->addWidget(m_people);
    m_declined = new FilterChip({}, bar);
    m_declined->setObjectName(u"consoleDeclined"_s);
    connect(m_declined, &FilterChip::clicked, this, [this] {
        m_search->setFocus();
        m_presenter->clearDeclined();
    });
    layout->addWidget(m_declined);
    connect(m_mentor->presenter(), &PersonSearchPresenter::chosenChanged, this, [this] {
        if (!m_showing)
            m_presenter->setMentor(m_mentor->presenter()->chosen());
    });
    connect(m_mentee->presenter(), &PersonSearchPresenter::chosenChanged, this, [this] {
        if (!m_showing)
            m_presenter->setMentee(m_mentee->presenter()->chosen());
    });
    return bar;
}

void BookingsConsolePage::apply(const QVariantMap &request)
{
    if (const QString name = request.value(u"view"_s).toString(); !name.isEmpty()) {
        if (const SavedView *view = m_views->view(name))
            showView(SavedView(*view));
        return;
    }
    const QVariant bookFor = request.value(u"bookFor"_s);
    if (bookFor.canConvert<api::AccountSummary>()) {
        m_actions->bookFor(bookFor.value<api::AccountSummary>());
        return;
    }
    setShowsWeek(false); // days of any number
    ConsoleList::Filter filter;
    filter.sort = m_presenter->filter().sort;
    const QVariant mentor = request.value(u"mentor"_s);
    if (mentor.canConvert<api::AccountSummary>())
        filter.mentor = mentor.value<api::AccountSummary>();
    const QVariant mentee = request.value(u"mentee"_s);
    if (mentee.canConvert<api::AccountSummary>())
        filter.mentee = mentee.value<api::AccountSummary>();
    filter.people = request.value(u"people"_s).value<OverviewFilter>();
    filter.peopleText = request.value(u"peopleText"_s).toString();
    filter.from = request.value(u"from"_s).toDate();
    filter.to = request.value(u"to"_s).toDate();
    if (request.value(u"upcoming"_s).toBool())
        filter.period = ConsoleList::Period::Upcoming;
    else if (filter.from.isValid() || filter.to.isValid())
        filter.period = ConsoleList::Period::Custom;
    const QStringList names = request.value(u"status"_s).toStringList();
    for (const QString &name : names) {
        if (const auto status = fromString<BookingStatus>(name))
            filter.status.append(*status);
    }
    if (const QVariant declined = request.value(u"declined"_s); declined.isValid())
        filter.declined = declined.toBool();
    m_presenter->setFilter(filter);
}

void BookingsConsolePage::showFilter()
{
    m_showing = true;
    const ConsoleList::Filter &filter = m_presenter->filter();
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
    // The week says itself which days it shows.
    const bool custom = filter.period == ConsoleList::Period::Custom;
    m_period->setVisible(!showsWeek());
    m_from->setVisible(custom && !showsWeek());
    m_to->setVisible(custom && !showsWeek());
    if (custom) {
        m_from->setDate(filter.from.isValid() ? filter.from : m_presenter->today());
        m_to->setDate(filter.to.isValid() ? filter.to : m_presenter->today().addDays(30));
    }
    const auto showPerson = [](PersonPicker *picker,
                               const std::optional<api::AccountSummary> &person) {
        if (person)
            picker->presenter()->choose(*person);
        else if (picker->presenter()->chosen())
            picker->presenter()->clear();
        if (!person && !picker->field()->hasFocus())
            picker->field()->clear();
    };
    showPerson(m_mentor, filter.mentor);
    showPerson(m_mentee, filter.mentee);
    m_sort->setCurrentIndex(m_sort->findData(QVariant::fromValue(filter.sort)));
    m_people->setVisible(filter.people.isNarrowing());
    m_people->setLabel(filter.peopleText);
    m_declined->setVisible(filter.declined.has_value());
    m_declined->setLabel(filter.declined.value_or(false) ? tr("Only declined requests")
                                                         : tr("Without declined requests"));
    m_clear->setVisible(filter.isNarrowing());
    m_viewsButton->update();
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
    const auto period = m_period->currentData().value<ConsoleList::Period>();
    if (period == ConsoleList::Period::Custom)
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

} // namespace oh::ui
