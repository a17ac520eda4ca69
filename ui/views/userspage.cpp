// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/userspage.h"

#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keyactions.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using Users = UsersPresenter;

QString usersHeader()
{
    return u"users.header"_s;
}

QString usersSplitter()
{
    return u"users.splitter"_s;
}

} // namespace

UsersPage::UsersPage(Context &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_presenter(new Users(context, this)),
      m_person(new PersonPresenter(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 24);
    layout->setSpacing(12);
    m_header = new PageHeader(title(), this);
    auto *add = makeButton(tr("&New account …"), ButtonKind::Primary, u"usersNew"_s, this);
    add->setIcon(icon(u"plus"_s, IconTone::OnPrimary));
    add->setToolTip(tr("Ctrl+N"));
    connect(add, &QPushButton::clicked, this, &UsersPage::newAccount);
    m_header->addAction(add);
    layout->addWidget(m_header);
    makeTable();
    layout->addWidget(makeFilters());
    layout->addWidget(makeSelectionBar());
    m_stateView = new StateView(m_table, this);
    m_stateView->setObjectName(u"usersState"_s);
    m_panel = new PersonPanel(m_person, context, this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"usersSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(14);
    m_splitter->addWidget(m_stateView);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({614, 380});
    m_splitter->restoreState(context.settings.state(usersSplitter()));
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.setState(usersSplitter(), m_splitter->saveState()); });
    layout->addWidget(m_splitter, 1);
    addTableActions();

    connect(m_panel, &PersonPanel::closeRequested, this, [this] { showPanel(false); });
    connect(m_panel, &PersonPanel::actionRequested, this, &UsersPage::act);
    connect(m_person, &PersonPresenter::changed, this, &UsersPage::reopenWanted);
    connect(m_stateView, &StateView::retryRequested, m_presenter, &PagedList::reload);
    connect(m_stateView, &StateView::emptyActionTriggered, m_clear, &QPushButton::click);
    connect(m_presenter, &PagedList::stateChanged, this, &UsersPage::showState);
    connect(m_presenter, &PagedList::filterChanged, this, &UsersPage::showFilter);
    connect(m_presenter, &PagedList::moreFailed, this, [this](const Error &error) {
        m_context.notifier.notifyError(error, errorSentence(error));
    });
    showFilter();
    showSelection();
}

void UsersPage::activate()
{
    m_presenter->reload();
    m_person->reload();
}

void UsersPage::openItem(const QString &id)
{
    const auto user = UserId::parse(id);
    if (!user)
        return;
    m_isOpened = true;
    m_current = *user;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    showPanel(true);
    m_person->show(*user);
    m_panel->takeFocus();
}

QWidget *UsersPage::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"usersSearch"_s);
    m_search->setPlaceholderText(tr("Search names, work, or an e-mail address"));
    m_search->setAccessibleName(tr("Search users"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    connect(m_search, &QLineEdit::textChanged, m_presenter, &Users::setSearch);
    layout->addWidget(m_search, 1);
    m_role = new QComboBox(bar);
    m_role->setObjectName(u"usersRole"_s);
    m_role->setAccessibleName(tr("Role"));
    m_role->addItem(tr("Any role"), -1);
    for (const Role role : enumValues<Role>())
        m_role->addItem(roleName(role), int(role));
    layout->addWidget(m_role);
    m_who = new QComboBox(bar);
    m_who->setObjectName(u"usersWho"_s);
    m_who->setAccessibleName(tr("State"));
    const auto addWho = [this](const QString &text, Users::Who who) {
        m_who->addItem(text, int(who));
    };
    addWho(tr("Active"), Users::Who::Active);
    addWho(tr("Dormant"), Users::Who::Dormant);
    addWho(tr("Deactivated"), Users::Who::Deactivated);
    addWho(tr("Removed"), Users::Who::Removed);
    addWho(tr("Everybody"), Users::Who::Everybody);
    layout->addWidget(m_who);
    m_tier = new QToolButton(bar);
    m_tier->setObjectName(u"usersTier"_s);
    m_tier->setProperty("filter", true);
    m_tier->setPopupMode(QToolButton::InstantPopup);
    m_tier->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_tier);
    for (const Tier tier : enumValues<Tier>()) {
        QAction *action = menu->addAction(tierName(tier));
        action->setObjectName(u"usersTier_"_s + toString(tier));
        action->setCheckable(true);
        action->setData(int(tier));
        connect(action, &QAction::triggered, this, &UsersPage::readFilter);
        m_tierActions.append(action);
    }
    m_tier->setMenu(menu);
    layout->addWidget(m_tier);
    m_columns =
        makeColumnChooser(m_table, m_context.settings, usersHeader(), u"usersColumns"_s, bar);
    layout->addWidget(m_columns);
    m_clear = makeButton(tr("C&lear filters"), ButtonKind::Link, u"usersClear"_s, bar);
    layout->addWidget(m_clear);
    connect(m_role, &QComboBox::currentIndexChanged, this, &UsersPage::readFilter);
    connect(m_who, &QComboBox::currentIndexChanged, this, &UsersPage::readFilter);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->setFocus(); // the button that was pressed goes away
        m_presenter->setFilter({});
    });
    return bar;
}

void UsersPage::makeTable()
{
    m_table = makeRecordView(m_presenter->model(), u"usersTable"_s, title(), this);
    QHeaderView *header = m_table->horizontalHeader();
    const QByteArray saved = m_context.settings.state(usersHeader());
    if (saved.isEmpty() || !header->restoreState(saved)) {
        constexpr int widths[] = {160, 100, 160, 120, 125, 125, 125, 125, 150};
        for (int column = 0; column < UserColumnCount; ++column)
            header->resizeSection(column, qMax(widths[column], header->sectionSizeHint(column)));
        header->moveSection(UserWork, UserScore);
        for (const int column : {UserActivity, UserSignIn, UserCreated, UserZone})
            header->hideSection(column);
    }
    header->setStretchLastSection(false);
    header->setSectionResizeMode(UserWork, QHeaderView::Stretch);
    connect(header, &QHeaderView::sectionClicked, m_presenter, &Users::sortBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &UsersPage::showSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                const api::AccountSummary *person = m_presenter->model()->record(index.row());
                if (!person)
                    return; // while the list is filled anew
                m_isOpened = false;
                m_current = person->id;
                if (m_panel->isVisibleTo(this))
                    m_person->show(person->id);
            });
    connect(m_table, &QTableView::activated, this, [this] {
        showPanel(true);
        m_panel->takeFocus();
    });
    m_table->installEventFilter(this);
}

QWidget *UsersPage::makeSelectionBar()
{
    m_selection = new QWidget(this);
    m_selection->setObjectName(u"usersSelection"_s);
    auto *layout = new QHBoxLayout(m_selection);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_selectionText = makeLabel({}, TextRole::Strong, m_selection);
    layout->addWidget(m_selectionText);
    m_deactivate = makeButton(tr("&Deactivate them …"), ButtonKind::Danger,
                              u"usersDeactivateSelected"_s, m_selection);
    connect(m_deactivate, &QPushButton::clicked, this,
            [this] { actOn(AccountActions::Kind::Deactivate, selectedPeople()); });
    layout->addWidget(m_deactivate);
    m_reactivate = makeButton(tr("&Reactivate them …"), ButtonKind::Secondary,
                              u"usersReactivateSelected"_s, m_selection);
    connect(m_reactivate, &QPushButton::clicked, this,
            [this] { actOn(AccountActions::Kind::Reactivate, selectedPeople()); });
    layout->addWidget(m_reactivate);
    layout->addStretch();
    return m_selection;
}

void UsersPage::addTableActions()
{
    addRecordAction(m_table, tr("&Edit …"), u"usersEdit"_s, Qt::CTRL | Qt::Key_E,
                    [this] { act(PersonPanel::Action::Edit); });
    addRecordAction(m_table, tr("&Deactivate …"), u"usersDeactivate"_s, Qt::Key_Delete,
                    [this] { actOn(AccountActions::Kind::Deactivate, selectedPeople()); });
    addRecordAction(m_table, tr("&Reactivate …"), u"usersReactivate"_s, {},
                    [this] { actOn(AccountActions::Kind::Reactivate, selectedPeople()); });
    addRecordAction(m_table, tr("Re&move …"), u"usersRemove"_s, {},
                    [this] { actOn(AccountActions::Kind::Remove, selectedPeople()); });
    addRecordAction(m_table, tr("&Copy rows"), u"usersCopy"_s, QKeySequence::Copy,
                    [this] { copyRows(); });
    const auto addKey = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    addKey(tr("Search users"), QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addKey(tr("New account"), QKeySequence::New, [this] { newAccount(); });
    const auto close = [this] {
        if (m_panel->isVisible())
            showPanel(false);
    };
    addKey(tr("Close the details"), Qt::Key_Escape, close);
    // Not every platform sends activated().
    addKeyAction(m_table, tr("Open details"), {Qt::Key_Return, Qt::Key_Enter}, [this] {
        showPanel(true);
        m_panel->takeFocus();
    });
}

bool UsersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_table && runKeyAction(m_table, Qt::Key(key->key())))
            return true;
    }
    return Page::eventFilter(watched, event);
}

void UsersPage::readFilter()
{
    if (m_showing)
        return;
    Users::Filter filter = m_presenter->filter();
    const int role = m_role->currentData().toInt();
    filter.role = role < 0 ? std::nullopt : std::optional(Role(role));
    filter.who = Users::Who(m_who->currentData().toInt());
    filter.tiers.clear();
    for (const QAction *action : std::as_const(m_tierActions)) {
        if (action->isChecked())
            filter.tiers.append(Tier(action->data().toInt()));
    }
    m_presenter->setFilter(filter);
}

void UsersPage::showFilter()
{
    m_showing = true;
    const Users::Filter &filter = m_presenter->filter();
    if (m_search->text() != filter.text)
        m_search->setText(filter.text);
    m_role->setCurrentIndex(m_role->findData(filter.role ? int(*filter.role) : -1));
    m_who->setCurrentIndex(m_who->findData(int(filter.who)));
    QStringList names;
    for (QAction *action : std::as_const(m_tierActions)) {
        const bool on = filter.tiers.contains(Tier(action->data().toInt()));
        action->setChecked(on);
        if (on)
            names.append(action->text());
    }
    const QString tiers = names.isEmpty()    ? tr("Any tier")
                          : names.size() > 2 ? tr("%n tier(s)", nullptr, int(names.size()))
                                             : names.join(u", "_s);
    m_tier->setText(tiers);
    m_tier->setAccessibleName(tr("Tier: %1").arg(tiers));
    m_clear->setVisible(filter.isNarrowing());
    m_table->horizontalHeader()->setSortIndicator(m_presenter->sortColumn(),
                                                  m_presenter->sortOrder());
    m_showing = false;
}

void UsersPage::showState()
{
    const auto *model = m_presenter->model();
    const QString zone = zoneText(m_presenter->zone(), m_context.clock.now());
    switch (m_presenter->state()) {
    case PagedList::State::Idle:
        break;
    case PagedList::State::Loading:
        m_stateView->showLoading();
        return;
    case PagedList::State::Content: {
        m_stateView->showContent();
        m_header->setSubtitle(tr("%n account(s)", nullptr, model->total()) + u" · "_s +
                              tr("times in %1").arg(zone));
        if (!m_isOpened && !m_table->currentIndex().isValid()) {
            const int row = std::max(0, m_presenter->rowOf(m_current));
            m_table->setCurrentIndex(model->index(row, 0));
        }
        break;
    }
    case PagedList::State::Empty:
        m_header->setSubtitle(tr("No accounts"));
        if (!m_isOpened)
            m_person->clear();
        if (m_presenter->filter().isNarrowing())
            m_stateView->showEmpty(u"search"_s, tr("Nobody matches"),
                                   tr("Try other words, or another role or state."),
                                   tr("Clear filters"));
        else
            m_stateView->showEmpty(u"people"_s, tr("No accounts yet"),
                                   tr("Make one, or import an Airtable base."));
        break;
    case PagedList::State::Failed:
        m_stateView->showError(m_presenter->error());
        break;
    }
    showSelection();
}

QList<api::AccountSummary> UsersPage::selectedPeople() const
{
    QList<api::AccountSummary> people;
    const QList<int> rows = selectedRowsOf(m_table);
    for (const int row : rows) {
        if (const api::AccountSummary *person = m_presenter->model()->record(row))
            people.append(*person);
    }
    return people;
}

void UsersPage::showSelection()
{
    const QList<api::AccountSummary> people = selectedPeople();
    m_selection->setVisible(people.size() > 1);
    if (people.size() < 2)
        return;
    m_selectionText->setText(tr("%n chosen", nullptr, int(people.size())));
    const auto isOut = [](const api::AccountSummary &person) {
        return person.deletedAt || !person.isActive;
    };
    m_deactivate->setVisible(std::any_of(people.cbegin(), people.cend(), std::not_fn(isOut)));
    m_reactivate->setVisible(std::any_of(people.cbegin(), people.cend(), isOut));
}

void UsersPage::showPanel(bool visible)
{
    m_panel->setVisible(visible);
    if (visible)
        m_person->show(m_current);
    else if (m_table->isVisible())
        m_table->setFocus();
    else
        m_search->setFocus();
}

} // namespace oh::ui
