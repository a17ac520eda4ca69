// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/syncpage.h"

#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

SyncPage::SyncPage(Context &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_calendars(new CalendarSyncPresenter(context, this)),
      m_imports(new ImportsPresenter(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 24);
    layout->setSpacing(12);
    auto *header = new PageHeader(title(), this);
    header->setSubtitle(tr("Times in %1").arg(zoneText(m_calendars->zone(), context.clock.now())));
    layout->addWidget(header);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"syncProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"syncTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setFocusPolicy(Qt::NoFocus); // its bar has the keyboard, and says what it is
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(makeTab(CalendarsTab), tr("Calendars"));
    m_tabs->addTab(makeTab(ImportsTab), tr("Imports"));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_progress);

    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { list(current())->reload(); });
    for (const Tab tab : {CalendarsTab, ImportsTab}) {
        connect(list(tab), &PagedList::stateChanged, this, [this, tab] { showState(tab); });
        connect(list(tab), &PagedList::filterChanged, this, &SyncPage::showSort);
        connect(list(tab), &PagedList::moreFailed, this, [this](const Error &error) {
            m_context.notifier.notifyError(error, errorSentence(error));
        });
    }
    connect(m_calendars, &CalendarSyncPresenter::busyChanged, this, &SyncPage::showBusy);
    connect(m_calendars, &CalendarSyncPresenter::finished, this, &SyncPage::takeReport);
    auto *find = new QAction(tr("Search"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, [this] {
        QLineEdit *search = m_sides[current()].search;
        search->setFocus(Qt::ShortcutFocusReason);
        search->selectAll();
    });
    addAction(find);
    showSort();
    for (const Tab tab : {CalendarsTab, ImportsTab})
        showDetails(tab);
}

void SyncPage::activate()
{
    list(current())->reload();
}

void SyncPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_calendars->setWatching(true);
}

void SyncPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_calendars->setWatching(false);
}

SyncPage::Tab SyncPage::current() const
{
    return m_tabs->currentIndex() == ImportsTab ? ImportsTab : CalendarsTab;
}

PagedList *SyncPage::list(Tab tab) const
{
    return tab == CalendarsTab ? static_cast<PagedList *>(m_calendars) : m_imports;
}

RecordTableModel *SyncPage::model(Tab tab) const
{
    return tab == CalendarsTab ? static_cast<RecordTableModel *>(m_calendars->model())
                               : m_imports->model();
}

QWidget *SyncPage::makeTab(Tab tab)
{
    Side &side = m_sides[tab];
    const QString key = tab == CalendarsTab ? u"Calendars"_s : u"Imports"_s;
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    side.search = new QLineEdit(box);
    side.search->setObjectName(u"sync%1Search"_s.arg(key));
    side.search->setClearButtonEnabled(true);
    side.search->setMaxLength(100);
    side.search->setPlaceholderText(tab == CalendarsTab ? tr("Search people and providers")
                                                        : tr("Search what problems say"));
    side.search->setAccessibleName(side.search->placeholderText());
    row->addWidget(side.search, 1);
    if (tab == CalendarsTab) {
        connect(side.search, &QLineEdit::textChanged, m_calendars,
                &CalendarSyncPresenter::setSearch);
        addCalendarActions(row, box);
    } else {
        connect(side.search, &QLineEdit::textChanged, m_imports, &ImportsPresenter::setSearch);
        addImportActions(row, box);
    }
    layout->addLayout(row);
    makeTable(tab, box);
    side.state = new StateView(side.table, box);
    side.state->setObjectName(u"sync%1State"_s.arg(key));
    connect(side.state, &StateView::retryRequested, list(tab), &PagedList::reload);
    connect(side.state, &StateView::emptyActionTriggered, this, [this, tab] {
        if (tab == CalendarsTab)
            m_filter->setCurrentIndex(0);
        else
            m_withProblems->setChecked(false);
        m_sides[tab].search->setFocus();
        m_sides[tab].search->clear();
    });
    auto *splitter = new QSplitter(Qt::Horizontal, box);
    splitter->setObjectName(u"sync%1Splitter"_s.arg(key));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(14);
    splitter->addWidget(side.state);
    splitter->addWidget(makeDetails(tab, splitter));
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({680, 280});
    layout->addWidget(splitter, 1);
    return box;
}

void SyncPage::addCalendarActions(QLayout *layout, QWidget *parent)
{
    m_filter = new QComboBox(parent);
    m_filter->setObjectName(u"syncFilter"_s);
    m_filter->setAccessibleName(tr("State of the calendars"));
    m_filter->addItem(tr("Any state"));
    for (const SyncState state : enumValues<SyncState>())
        m_filter->addItem(CalendarSyncPresenter::stateName(state), int(state));
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant state = m_filter->currentData();
        m_calendars->setFilter(state.isValid() ? std::optional(SyncState(state.toInt()))
                                               : std::nullopt);
    });
    layout->addWidget(m_filter);
    m_runFailing =
        makeButton(tr("Run all that &fail"), ButtonKind::Secondary, u"syncRunFailing"_s, parent);
    connect(m_runFailing, &QPushButton::clicked, m_calendars, &CalendarSyncPresenter::runFailing);
    layout->addWidget(m_runFailing);
    m_run = makeButton(tr("&Run now"), ButtonKind::Primary, u"syncRun"_s, parent);
    connect(m_run, &QPushButton::clicked, this, &SyncPage::runSelected);
    layout->addWidget(m_run);
}

void SyncPage::addImportActions(QLayout *layout, QWidget *parent)
{
    m_withProblems = new QCheckBox(tr("Only with &problems"), parent);
    m_withProblems->setObjectName(u"syncWithProblems"_s);
    connect(m_withProblems, &QCheckBox::toggled, m_imports, &ImportsPresenter::setWithProblems);
    layout->addWidget(m_withProblems);
}

void SyncPage::makeTable(Tab tab, QWidget *parent)
{
    Side &side = m_sides[tab];
    const bool isCalendars = tab == CalendarsTab;
    side.table =
        makeRecordView(model(tab), isCalendars ? u"syncCalendarsTable"_s : u"syncImportsTable"_s,
                       isCalendars ? tr("Calendars") : tr("Imports"), parent);
    QHeaderView *header = side.table->horizontalHeader();
    const QList<int> widths =
        isCalendars ? QList{140, 95, 165, 110, 180} : QList{190, 90, 90, 90, 90};
    for (int column = 0; column < widths.size(); ++column)
        header->resizeSection(column, qMax(widths.at(column), header->sectionSizeHint(column)));
    header->setSectionResizeMode(isCalendars ? int(SyncError) : int(ImportFinished),
                                 QHeaderView::Stretch);
    connect(header, &QHeaderView::sectionClicked, this, [this, tab](int column) {
        if (tab == CalendarsTab)
            m_calendars->sortBy(column);
        else
            m_imports->sortBy(column);
    });
    connect(side.table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SyncPage::showButtons);
    connect(side.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, tab] { showDetails(tab); });
    connect(model(tab), &QAbstractItemModel::modelAboutToBeReset, this, [this, tab] {
        m_sides[tab].selected.clear();
        const QList<int> rows = selectedRowsOf(m_sides[tab].table);
        for (const int row : rows)
            m_sides[tab].selected.append(model(tab)->idOf(row));
    });
    if (isCalendars)
        addRecordAction(side.table, tr("&Run now"), u"syncRunAction"_s, Qt::CTRL | Qt::Key_Return,
                        [this] { runSelected(); });
    addRecordAction(side.table, tr("&Copy rows"),
                    u"sync%1Copy"_s.arg(isCalendars ? u"Calendars"_s : u"Imports"_s),
                    QKeySequence::Copy, [this, tab] {
                        const int count = copySelectedRows(m_sides[tab].table, model(tab));
                        if (count > 0)
                            m_context.notifier.notify(Notifier::Kind::Info,
                                                      tr("%n row(s) copied", nullptr, count), {},
                                                      {});
                    });
}

QWidget *SyncPage::makeDetails(Tab tab, QWidget *parent)
{
    Side &side = m_sides[tab];
    auto *scroll = new QScrollArea(parent);
    scroll->setObjectName(tab == CalendarsTab ? u"syncCalendarsScroll"_s : u"syncImportsScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumWidth(260);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Details"));
    side.details = new QFrame(scroll);
    side.details->setObjectName(tab == CalendarsTab ? u"syncCalendarsDetails"_s
                                                    : u"syncImportsDetails"_s);
    side.details->setProperty("card", true);
    auto *layout = new QVBoxLayout(side.details);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(8);
    const auto add = [&](TextRole role) {
        QLabel *label = makeLabel({}, role, side.details);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
        return label;
    };
    side.name = add(TextRole::Section);
    side.summary = add(TextRole::Strong);
    side.facts = add(TextRole::Body);
    side.adviceTitle = add(TextRole::Label);
    side.adviceTitle->setText(tr("What to do"));
    side.advice = add(TextRole::Body);
    side.advice->setObjectName(tab == CalendarsTab ? u"syncCalendarsAdvice"_s
                                                   : u"syncImportsAdvice"_s);
    side.facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    side.advice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    side.facts->setAccessibleName(tr("Details"));
    side.advice->setAccessibleName(tr("What to do"));
    layout->addStretch(1);
    scroll->setWidget(side.details);
    return scroll;
}

void SyncPage::showState(Tab tab)
{
    Side &side = m_sides[tab];
    switch (list(tab)->state()) {
    case PagedList::State::Idle:
        break;
    case PagedList::State::Loading:
        side.state->showLoading();
        break;
    case PagedList::State::Failed:
        side.state->showError(list(tab)->error());
        break;
    case PagedList::State::Empty:
        showEmpty(tab);
        break;
    case PagedList::State::Content: {
        side.state->showContent();
        QItemSelectionModel *selection = side.table->selectionModel();
        for (int row = 0; row < model(tab)->rowCount() && !side.selected.isEmpty(); ++row) {
            if (side.selected.removeOne(model(tab)->idOf(row))) {
                if (!selection->currentIndex().isValid())
                    selection->setCurrentIndex(model(tab)->index(row, 0),
                                               QItemSelectionModel::NoUpdate);
                selection->select(model(tab)->index(row, 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
        side.selected.clear();
        if (!selection->currentIndex().isValid())
            selection->setCurrentIndex(model(tab)->index(0, 0), QItemSelectionModel::NoUpdate);
        break;
    }
    }
    showDetails(tab);
    showButtons();
}

void SyncPage::showEmpty(Tab tab)
{
    StateView *view = m_sides[tab].state;
    if (tab == CalendarsTab ? m_calendars->isFiltered() : m_imports->isFiltered())
        view->showEmpty(u"search"_s, tr("Nothing matches"), tr("Try other words, or everything."),
                        tr("Show everything"));
    else if (tab == CalendarsTab)
        view->showEmpty(u"calendar"_s, tr("No calendars"),
                        tr("Calendars at Google and Microsoft that people connect appear here."));
    else
        view->showEmpty(u"inbox"_s, tr("Nothing was imported yet"),
                        tr("Imports of the base by the server's command appear here, with what "
                           "they could not take."));
}

void SyncPage::showDetails(Tab tab)
{
    Side &side = m_sides[tab];
    const QModelIndex index = side.table->currentIndex();
    const bool isThere = index.isValid() && list(tab)->state() == PagedList::State::Content;
    const SyncDetails details = !isThere              ? SyncDetails{}
                                : tab == CalendarsTab ? m_calendars->details(index.row())
                                                      : m_imports->details(index.row());
    if (!isThere && list(tab)->state() == PagedList::State::Loading)
        return; // what was shown stays until there is something newer
    side.details->setVisible(!details.title.isEmpty());
    side.name->setText(details.title);
    side.summary->setText(details.summary);
    side.facts->setText(details.facts.join(u'\n'));
    side.facts->setVisible(!details.facts.isEmpty());
    side.adviceTitle->setVisible(!details.advice.isEmpty());
    side.advice->setVisible(!details.advice.isEmpty());
    side.advice->setText(details.advice);
}

void SyncPage::showSort()
{
    m_sides[CalendarsTab].table->horizontalHeader()->setSortIndicator(m_calendars->sortColumn(),
                                                                      m_calendars->sortOrder());
    m_sides[ImportsTab].table->horizontalHeader()->setSortIndicator(ImportFinished,
                                                                    m_imports->sortOrder());
}

QList<ConnectionId> SyncPage::selectedCalendars() const
{
    QList<ConnectionId> ids;
    const QList<int> rows = selectedRowsOf(m_sides[CalendarsTab].table);
    for (const int row : rows) {
        if (m_calendars->canRun(row))
            ids.append(m_calendars->model()->record(row)->id);
    }
    return ids;
}

void SyncPage::showButtons()
{
    const bool isIdle = !m_calendars->isBusy();
    const qsizetype count = selectedCalendars().size();
    m_run->setEnabled(isIdle && count > 0);
    m_run->setToolTip(count == 0 ? tr("Select calendars that are connected") : QString());
    m_runFailing->setEnabled(isIdle);
}

void SyncPage::showBusy()
{
    m_progress->setVisible(m_calendars->isBusy());
    if (m_calendars->isBusy()) {
        // One request alone has no steps to be shown.
        m_progress->setRange(0, m_calendars->outOf() > 1 ? m_calendars->outOf() : 0);
        m_progress->setValue(m_calendars->done());
    }
    showButtons();
}

void SyncPage::runSelected()
{
    m_calendars->run(selectedCalendars());
}

void SyncPage::takeReport(const CalendarSyncPresenter::Report &report)
{
    if (report.failed == 0) {
        m_context.notifier.notify(Notifier::Kind::Success,
                                  tr("%n calendar(s) are read in a moment", nullptr, report.done),
                                  {}, {});
        return;
    }
    const QString problem = errorSentence(report.error);
    m_context.notifier.notifyError(
        report.error, report.done == 0
                          ? problem
                          //: %n failed, %1 of them worked, %2 is the reason of the first failure
                          : tr("%n could not be done, %1 could: %2", nullptr, report.failed)
                                .arg(report.done)
                                .arg(problem));
}

} // namespace oh::ui
