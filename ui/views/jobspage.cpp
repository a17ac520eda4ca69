// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/jobspage.h"

#include "ui/presenters/failurecounts.h"
#include "ui/presenters/jobtables.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using Jobs = JobsConsolePresenter;

constexpr Jobs::Tab allTabs[] = {Jobs::Tab::Dead, Jobs::Tab::Waiting, Jobs::Tab::Schedule,
                                 Jobs::Tab::Mail, Jobs::Tab::News};
constexpr int jobRowHeight = 36;

QString tabKey(Jobs::Tab tab)
{
    switch (tab) {
    case Jobs::Tab::Dead:
        return u"Dead"_s;
    case Jobs::Tab::Waiting:
        return u"Waiting"_s;
    case Jobs::Tab::Schedule:
        return u"Schedule"_s;
    case Jobs::Tab::Mail:
        return u"Mail"_s;
    case Jobs::Tab::News:
        return u"News"_s;
    }
    return {};
}

/// The column that gets what room is left: the error.
int widestColumn(Jobs::Tab tab)
{
    switch (tab) {
    case Jobs::Tab::Dead:
        return DeadError;
    case Jobs::Tab::Waiting:
        return WaitingError;
    case Jobs::Tab::Schedule:
        return ScheduleError;
    case Jobs::Tab::Mail:
        return MailError;
    case Jobs::Tab::News:
        return NewsError;
    }
    return 0;
}

QList<int> columnWidths(Jobs::Tab tab)
{
    switch (tab) {
    case Jobs::Tab::Dead:
        return {220, 180, 80, 240, 180};
    case Jobs::Tab::Waiting:
        return {230, 110, 180, 80, 240};
    case Jobs::Tab::Schedule:
        return {260, 175, 175, 80, 130, 100};
    case Jobs::Tab::Mail:
        return {170, 200, 240, 80, 190};
    case Jobs::Tab::News:
        return {210, 170, 180, 195, 195};
    }
    return {};
}

} // namespace

JobsPage::JobsPage(Context &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_presenter(new Jobs(context, this)),
      m_counts(new FailureCounts(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 24);
    layout->setSpacing(12);
    m_header = new PageHeader(title(), this);
    m_header->setSubtitle(
        tr("Times in %1").arg(zoneText(m_presenter->zone(), context.clock.now())));
    layout->addWidget(m_header);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"jobsProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"jobsTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setFocusPolicy(Qt::NoFocus); // its bar has the keyboard, and says what it is
    m_tabs->tabBar()->setDrawBase(false);
    for (const Tab tab : allTabs)
        m_tabs->addTab(makeTab(tab), QString());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_progress);

    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        m_presenter->show(Tab(index));
        showButtons();
    });
    connect(m_presenter, &Jobs::stateChanged, this, &JobsPage::showState);
    connect(m_presenter, &Jobs::queryChanged, this, &JobsPage::showQuery);
    connect(m_presenter, &Jobs::busyChanged, this, &JobsPage::showBusy);
    connect(m_presenter, &Jobs::finished, this, &JobsPage::takeReport);
    connect(m_presenter, &Jobs::moreFailed, this, [this](const Error &error) {
        m_context.notifier.notifyError(error, errorSentence(error));
    });
    connect(m_counts, &FailureCounts::changed, this, &JobsPage::showCounts);
    auto *find = new QAction(tr("Search"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, [this] {
        QLineEdit *search = side(m_presenter->current()).search;
        search->setFocus(Qt::ShortcutFocusReason);
        search->selectAll();
    });
    addAction(find);
    for (const Tab tab : allTabs)
        showQuery(tab);
    showCounts();
    showButtons();
}

void JobsPage::activate()
{
    m_presenter->show(Tab(m_tabs->currentIndex()));
    m_counts->refresh();
}

void JobsPage::reload()
{
    activate();
}

void JobsPage::apply(const QVariantMap &request)
{
    const QString tab = request.value(u"tab"_s).toString();
    m_tabs->setCurrentIndex(int(tab == "mail"_L1   ? Tab::Mail
                                : tab == "news"_L1 ? Tab::News
                                                   : Tab::Dead));
}

void JobsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_presenter->setWatching(true);
}

void JobsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_presenter->setWatching(false);
}

QWidget *JobsPage::makeTab(Tab tab)
{
    auto *box = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QLineEdit *search = side(tab).search = new QLineEdit(box);
    search->setObjectName(u"jobs%1Search"_s.arg(tabKey(tab)));
    search->setClearButtonEnabled(true);
    search->setMaxLength(100);
    search->setPlaceholderText(tab == Tab::Mail   ? tr("Search recipients, mails and reasons")
                               : tab == Tab::News ? tr("Search people, events and reasons")
                                                  : tr("Search jobs and errors"));
    search->setAccessibleName(search->placeholderText());
    connect(search, &QLineEdit::textChanged, m_presenter,
            [this, tab](const QString &words) { m_presenter->setSearch(tab, words); });
    row->addWidget(search, 1);
    addActions(tab, row, box);
    layout->addLayout(row);
    makeTable(tab, box);
    StateView *state = side(tab).state = new StateView(side(tab).table, box);
    state->setObjectName(u"jobs%1State"_s.arg(tabKey(tab)));
    connect(state, &StateView::retryRequested, m_presenter,
            [this, tab] { m_presenter->reload(tab); });
    connect(state, &StateView::emptyActionTriggered, this, [this, tab] {
        side(tab).search->setFocus();
        side(tab).search->clear();
    });
    layout->addWidget(state, 1);
    return box;
}

void JobsPage::addActions(Tab tab, QLayout *layout, QWidget *parent)
{
    const auto add = [&](const QString &text, ButtonKind kind, const QString &name,
                         void (JobsPage::*method)()) {
        auto *button = makeButton(text, kind, name, parent);
        connect(button, &QPushButton::clicked, this, method);
        layout->addWidget(button);
        return button;
    };
    switch (tab) {
    case Tab::Dead:
        m_discard =
            add(tr("&Discard …"), ButtonKind::Danger, u"jobsDiscard"_s, &JobsPage::discardSelected);
        m_retryJobs =
            add(tr("&Try again"), ButtonKind::Primary, u"jobsRetry"_s, &JobsPage::retrySelected);
        break;
    case Tab::Waiting:
        break;
    case Tab::Schedule:
        m_runNow =
            add(tr("&Run now"), ButtonKind::Primary, u"jobsRunNow"_s, &JobsPage::runSelected);
        break;
    case Tab::Mail:
        m_mailStatus = new QComboBox(parent);
        m_mailStatus->setObjectName(u"mailStatus"_s);
        m_mailStatus->setAccessibleName(tr("State of the mails"));
        for (const MailStatus status :
             {MailStatus::Failed, MailStatus::Pending, MailStatus::Sent, MailStatus::Skipped})
            m_mailStatus->addItem(mailStatusName(status), QVariant::fromValue(int(status)));
        connect(m_mailStatus, &QComboBox::currentIndexChanged, this, [this] {
            m_presenter->setMailStatus(MailStatus(m_mailStatus->currentData().toInt()));
            showButtons();
        });
        layout->addWidget(m_mailStatus);
        m_retryMails =
            add(tr("&Send again"), ButtonKind::Primary, u"mailRetry"_s, &JobsPage::retrySelected);
        break;
    case Tab::News:
        m_discardNews =
            add(tr("&Discard …"), ButtonKind::Danger, u"newsDiscard"_s, &JobsPage::discardSelected);
        m_retryNews =
            add(tr("&Try again"), ButtonKind::Primary, u"newsRetry"_s, &JobsPage::retrySelected);
        break;
    }
}

void JobsPage::makeTable(Tab tab, QWidget *parent)
{
    QTableView *table = side(tab).table = new QTableView(parent);
    table->setObjectName(u"jobs%1Table"_s.arg(tabKey(tab)));
    table->setModel(m_presenter->model(tab));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(tab == Tab::Schedule ? QAbstractItemView::SingleSelection
                                                 : QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(jobRowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(50);
    const QList<int> widths = columnWidths(tab);
    for (int column = 0; column < widths.size(); ++column)
        header->resizeSection(column, qMax(widths.at(column), header->sectionSizeHint(column)));
    header->setSectionResizeMode(widestColumn(tab), QHeaderView::Stretch);
    connect(header, &QHeaderView::sectionClicked, m_presenter,
            [this, tab](int column) { m_presenter->sortBy(tab, column); });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &JobsPage::showButtons);
    connect(table->model(), &QAbstractItemModel::modelAboutToBeReset, this, [this, tab] {
        side(tab).selected.clear();
        const QList<int> rows = selectedRows(tab);
        for (const int row : rows)
            side(tab).selected.append(m_presenter->model(tab)->idOf(row));
    });
    const auto addAction = [&](const QString &text, const QString &key, const QKeySequence &keys,
                               void (JobsPage::*method)()) {
        auto *action = new QAction(text, table);
        action->setObjectName(u"jobs%1%2"_s.arg(tabKey(tab), key));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, method);
        table->addAction(action);
    };
    if (tab == Tab::Dead || tab == Tab::Mail || tab == Tab::News)
        addAction(tr("Try again"), u"Retry"_s, Qt::CTRL | Qt::Key_Return, &JobsPage::retrySelected);
    if (tab == Tab::Dead || tab == Tab::News)
        addAction(tr("Discard …"), u"Discard"_s, Qt::Key_Delete, &JobsPage::discardSelected);
    if (tab == Tab::Schedule)
        addAction(tr("Run now"), u"Run"_s, Qt::CTRL | Qt::Key_Return, &JobsPage::runSelected);
    addAction(tr("Copy rows"), u"Copy"_s, QKeySequence::Copy, &JobsPage::copySelected);
}

void JobsPage::showState(Tab tab)
{
    StateView *view = side(tab).state;
    switch (m_presenter->state(tab)) {
    case Jobs::State::Idle:
        break;
    case Jobs::State::Loading:
        view->showLoading();
        break;
    case Jobs::State::Failed:
        view->showError(m_presenter->error(tab));
        break;
    case Jobs::State::Empty:
        showEmpty(tab, view);
        break;
    case Jobs::State::Content: {
        view->showContent();
        QItemSelectionModel *selection = side(tab).table->selectionModel();
        const RecordTableModel *model = m_presenter->model(tab);
        for (int row = 0; row < model->rowCount() && !side(tab).selected.isEmpty(); ++row) {
            if (side(tab).selected.removeOne(model->idOf(row)))
                selection->select(model->index(row, 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        side(tab).selected.clear();
        if (!selection->currentIndex().isValid())
            selection->setCurrentIndex(model->index(0, 0), QItemSelectionModel::NoUpdate);
        break;
    }
    }
    showButtons();
}

void JobsPage::showEmpty(Tab tab, StateView *view)
{
    if (!m_presenter->search(tab).trimmed().isEmpty()) {
        view->showEmpty(u"search"_s, tr("Nothing matches"), tr("Try other words."),
                        tr("Clear the search"));
        return;
    }
    switch (tab) {
    case Tab::Dead:
        view->showEmpty(u"check"_s, tr("No failed jobs"),
                        tr("Jobs that failed too often to be tried again appear here."));
        break;
    case Tab::Waiting:
        view->showEmpty(u"clock"_s, tr("Nothing waits"),
                        tr("Everything that was to be done is done."));
        break;
    case Tab::Schedule:
        view->showEmpty(u"calendar"_s, tr("No timetable"),
                        tr("The server has not written down its timetable yet. Reload in a "
                           "minute."));
        break;
    case Tab::Mail:
        view->showEmpty(u"mail"_s,
                        m_presenter->mailStatus() == MailStatus::Failed ? tr("No failed mails")
                                                                        : tr("No such mails"),
                        m_presenter->mailStatus() == MailStatus::Failed
                            ? tr("Mails that could not be delivered appear here.")
                            : tr("Choose another state to see other mails."));
        break;
    case Tab::News:
        view->showEmpty(u"check"_s, tr("No failed notifications"),
                        tr("Events that people could not be notified of appear here."));
        break;
    }
}

void JobsPage::showQuery(Tab tab)
{
    side(tab).table->horizontalHeader()->setSortIndicator(m_presenter->sortColumn(tab),
                                                          m_presenter->sortOrder(tab));
    if (side(tab).search->text() != m_presenter->search(tab))
        side(tab).search->setText(m_presenter->search(tab));
}

void JobsPage::showCounts()
{
    const auto text = [](const QString &name, int count) {
        //: a tab and how many entries it has
        return count > 0 ? tr("%1 (%2)").arg(name).arg(count) : name;
    };
    m_tabs->setTabText(int(Tab::Dead), text(tr("Failed jobs"), m_counts->jobs()));
    m_tabs->setTabText(int(Tab::Waiting), tr("Waiting and running"));
    m_tabs->setTabText(int(Tab::Schedule), tr("Timetable"));
    m_tabs->setTabText(int(Tab::Mail), text(tr("Mail"), m_counts->mails()));
    m_tabs->setTabText(int(Tab::News), text(tr("Failed notifications"), m_counts->news()));
    for (const Tab tab : allTabs)
        side(tab).table->setAccessibleName(m_tabs->tabText(int(tab)));
}

QList<int> JobsPage::selectedRows(Tab tab) const
{
    QList<int> rows;
    const auto selected = m_sides[size_t(tab)].table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void JobsPage::showButtons()
{
    const bool idle = !m_presenter->isBusy();
    const auto enable = [idle](QPushButton *button, const QList<int> &rows, const QString &hint) {
        button->setEnabled(idle && !rows.isEmpty());
        button->setToolTip(rows.isEmpty() ? hint : QString());
    };
    const QList<int> dead = selectedRows(Tab::Dead);
    enable(m_retryJobs, dead, tr("Select the jobs to try again"));
    enable(m_discard, dead, tr("Select the jobs to throw away"));
    enable(m_runNow, selectedRows(Tab::Schedule), tr("Select a job of the timetable"));
    enable(m_retryMails, selectedRows(Tab::Mail), tr("Select the mails to send again"));
    enable(m_retryNews, selectedRows(Tab::News), tr("Select the notifications to try again"));
    enable(m_discardNews, selectedRows(Tab::News), tr("Select the notifications to throw away"));
    m_retryMails->setVisible(m_presenter->mailStatus() == MailStatus::Failed);
    m_retryJobs->setText(dead.size() > 1 ? tr("&Try %n again", nullptr, int(dead.size()))
                                         : tr("&Try again"));
}

void JobsPage::showBusy()
{
    m_progress->setVisible(m_presenter->isBusy());
    if (m_presenter->isBusy()) {
        m_progress->setRange(0, m_presenter->outOf());
        m_progress->setValue(m_presenter->done());
    }
    showButtons();
}

} // namespace oh::ui
