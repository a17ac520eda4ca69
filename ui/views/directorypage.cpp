// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/directorypage.h"

#include "ui/style/icons.h"
#include "ui/views/recommendationstrip.h"
#include "ui/views/savedviewsbutton.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/mentorcardlist.h"
#include "ui/widgets/persontable.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QString layoutState(const QString &name)
{
    return name + u"s/layout"_s;
}

} // namespace

DirectoryPage::DirectoryPage(Context &context, Words words, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_words(std::move(words)),
      m_recommendations(context),
      m_views(context, m_words.name + u's')
{}

void DirectoryPage::build(DirectoryPresenter &presenter, QWidget *filterPanel, QWidget *profile,
                          const QList<Order> &orders)
{
    m_people = &presenter;
    setObjectName(m_words.name + u"DirectoryPage"_s);
    m_orders = orders;
    m_profileWidget = profile;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack);
    m_directory = makeDirectory(filterPanel);
    m_stack->addWidget(m_directory);
    m_stack->addWidget(profile);

    connect(m_people, &DirectoryPresenter::stateChanged, this, &DirectoryPage::showState);
    connect(m_people, &DirectoryPresenter::filterChanged, this, &DirectoryPage::showFilter);
    connect(m_people, &DirectoryPresenter::moreChanged, this, &DirectoryPage::showMore);
    connect(&m_recommendations, &RecommendationsPresenter::changed, this,
            [this] { m_people->people()->setMatches(m_recommendations.scores()); });
    m_moreDelay.setSingleShot(true);
    m_moreDelay.setInterval(500); // NFR38
    connect(&m_moreDelay, &QTimer::timeout, m_more, &QWidget::show);
    showAsTable(m_context.settings.state(layoutState(m_words.name)) == "table");
    showFilter();
    showMore();
}

QWidget *DirectoryPage::makeDirectory(QWidget *filterPanel)
{
    auto *directory = new QWidget(this);
    auto *layout = new QVBoxLayout(directory);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    m_header = new PageHeader(title(), directory);
    layout->addWidget(m_header);
    makeLayouts();
    makeViews();
    m_header->addAction(m_viewsButton);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    filterPanel->setObjectName(m_words.name + u"Filters"_s);
    columns->addWidget(filterPanel);
    auto *main = new QVBoxLayout;
    main->setSpacing(10);
    main->addWidget(makeSearchRow());
    m_chips = new QWidget(directory);
    m_chips->setObjectName(u"activeFilters"_s);
    m_chips->setAccessibleName(tr("Active filters"));
    new FlowLayout(m_chips);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    main->addWidget(m_chips);
    m_strip = new RecommendationStrip(m_recommendations, m_words.recommendedAction, directory);
    main->addWidget(m_strip);
    connect(m_strip, &RecommendationStrip::personRequested, this, &DirectoryPage::openPerson);
    connect(m_strip, &RecommendationStrip::actionRequested, this,
            [this](UserId person) { actOn(person); });
    connect(m_strip, &RecommendationStrip::allRequested, this, [this] {
        orderBy(PersonListModel::MatchColumn);
        m_recommendations.load(); // the scores on the cards are to be those of the order
        list()->setFocus(Qt::TabFocusReason);
    });
    m_results = new StateView(makeResults(directory), directory);
    m_results->setObjectName(m_words.name + u"sState"_s);
    connect(m_results, &StateView::retryRequested, m_people, &DirectoryPresenter::retry);
    connect(m_results, &StateView::emptyActionTriggered, m_people,
            &DirectoryPresenter::clearFilters);
    main->addWidget(m_results, 1);
    columns->addLayout(main, 1);
    layout->addLayout(columns, 1);
    return directory;
}

QWidget *DirectoryPage::makeResults(QWidget *parent)
{
    auto *results = new QWidget(parent);
    auto *layout = new QVBoxLayout(results);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_lists = new QStackedWidget(results);
    PersonListModel *people = m_people->people();
    m_cards = new MentorCardList(m_lists);
    m_cards->setObjectName(m_words.name + u"List"_s);
    m_cards->setAccessibleName(m_words.list);
    m_cards->setModel(people);
    connect(m_cards, &MentorCardList::mentorOpened, this, &DirectoryPage::openRow);
    m_lists->addWidget(m_cards);
    m_table = new PersonTable(m_lists);
    m_table->setObjectName(m_words.name + u"Rows"_s);
    m_table->setAccessibleName(m_words.list);
    m_table->setModel(people);
    QItemSelectionModel *own = m_table->selectionModel();
    m_table->setSelectionModel(m_cards->selectionModel()); // one place in both
    delete own;
    m_table->setColumnHidden(PersonListModel::MatchColumn, !m_people->hasMatches());
    connect(m_table, &PersonTable::personOpened, this, &DirectoryPage::openRow);
    connect(m_table, &PersonTable::orderRequested, this, &DirectoryPage::orderBy);
    m_lists->addWidget(m_table);
    layout->addWidget(m_lists, 1);
    m_more = makeMoreRow();
    layout->addWidget(m_more);
    return results;
}

QWidget *DirectoryPage::makeSearchRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_search = new QLineEdit(m_people->commonFilter().text, row);
    m_search->setObjectName(m_words.name + u"Search"_s);
    m_search->setPlaceholderText(tr("Search by name, company or topic…"));
    m_search->setAccessibleName(m_words.search);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(DirectoryFilter::maxText);
    m_search->addAction(icon(u"search"_s, IconTone::Muted), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, m_people, &DirectoryPresenter::setText);
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { list()->setFocus(Qt::TabFocusReason); });
    auto *find = new QAction(m_words.search, this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        backToList();
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    layout->addWidget(m_search, 1);
    auto *label = makeLabel(tr("S&ort by"), TextRole::Muted, row);
    layout->addWidget(label);
    m_sort = new QComboBox(row);
    m_sort->setObjectName(m_words.name + u"Sort"_s);
    m_sort->setAccessibleName(tr("Sort by"));
    label->setBuddy(m_sort);
    for (const Order &order : std::as_const(m_orders))
        m_sort->addItem(order.text, order.value);
    connect(m_sort, &QComboBox::activated, this,
            [this](int index) { setSort(m_sort->itemData(index)); });
    layout->addWidget(m_sort);
    return row;
}

void DirectoryPage::makeLayouts()
{
    m_asCards = makeIconButton(u"grid"_s, tr("Show as cards"), m_words.name + u"Cards"_s, m_header);
    m_asTable =
        makeIconButton(u"list"_s, tr("Show as a table"), m_words.name + u"Table"_s, m_header);
    auto *group = new QButtonGroup(this);
    for (QToolButton *button : {m_asCards, m_asTable}) {
        button->setCheckable(true);
        group->addButton(button);
        m_header->addAction(button);
    }
    connect(m_asTable, &QToolButton::toggled, this, [this](bool table) {
        showAsTable(table);
        m_context.settings.setState(layoutState(m_words.name), table ? "table" : "cards");
    });
}

void DirectoryPage::makeViews()
{
    m_viewsButton = new SavedViewsButton(
        m_views,
        [this] {
            return SavedView{{}, m_people->filterState()};
        },
        this);
    connect(m_viewsButton, &SavedViewsButton::chosen, this,
            [this](const SavedView &view) { m_people->applyState(view.filter); });
    connect(m_viewsButton, &SavedViewsButton::saved, this, [this](const QString &name) {
        m_context.notifier.notify(Notifier::Kind::Success, tr("Saved as the view “%1”").arg(name));
    });
    connect(m_people, &DirectoryPresenter::filterChanged, m_viewsButton, &SavedViewsButton::update);
    auto *copy = new QAction(tr("Copy a link to what is shown"), this);
    copy->setObjectName(m_words.name + u"CopyLink"_s);
    connect(copy, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(
            u"officehours://%1s?%2"_s.arg(m_words.name, linkOfState(m_people->filterState())));
        m_context.notifier.notify(Notifier::Kind::Success, tr("The link is on the clipboard."));
    });
    m_viewsButton->addExtra(copy);
    if (const SavedView *first = m_views.defaultView())
        m_people->beginWithState(first->filter);
}

QWidget *DirectoryPage::makeMoreRow()
{
    const QString people = m_words.name.at(0).toUpper() + m_words.name.mid(1) + u's';
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_moreText = makeLabel({}, TextRole::Muted, row);
    m_moreText->setObjectName(u"more"_s + people);
    layout->addStretch();
    layout->addWidget(m_moreText);
    auto *retry = makeButton(tr("Retry"), ButtonKind::Link, u"retryMore"_s + people, row);
    retry->setAccessibleName(m_words.loadMore);
    connect(retry, &QPushButton::clicked, m_people, &DirectoryPresenter::retryMore);
    m_moreRetry = retry;
    layout->addWidget(retry);
    layout->addStretch();
    return row;
}

void DirectoryPage::activate()
{
    if (profileShown()) {
        reloadProfile();
        m_stale = true;
        return;
    }
    load();
    m_search->setFocus();
}

void DirectoryPage::load()
{
    m_stale = false;
    m_people->load();
    if (m_people->hasMatches())
        m_recommendations.load();
}

void DirectoryPage::setStale()
{
    if (isVisible() && !profileShown())
        m_people->load();
    else
        m_stale = true;
}

void DirectoryPage::reload()
{
    if (profileShown())
        reloadProfile();
    else
        load();
}

void DirectoryPage::apply(const QVariantMap &request)
{
    const QString link = request.value(u"link"_s).toString();
    const SavedView *view = m_views.view(request.value(u"view"_s).toString());
    if (!view && link.isEmpty())
        return;
    const QByteArray state = view ? view->filter : stateOfLink(link);
    backToList();
    m_people->applyState(state);
}

void DirectoryPage::openItem(const QString &id)
{
    if (const auto person = UserId::parse(id))
        openPerson(*person);
}

QString DirectoryPage::shownItem() const
{
    return profileShown() ? m_shownPerson.toString() : QString();
}

void DirectoryPage::openPerson(UserId person)
{
    m_shownPerson = person;
    m_stack->setCurrentWidget(m_profileWidget);
    showProfile(person, m_people->people()->rowOf(person));
}

void DirectoryPage::openRow(const QModelIndex &index)
{
    const UserId person = m_people->people()->idAt(index.row());
    if (!person.isNull() && !profileShown())
        openPerson(person);
}

void DirectoryPage::backToList()
{
    if (!profileShown())
        return;
    closeProfile();
    m_stack->setCurrentWidget(m_directory);
    list()->setFocus(Qt::OtherFocusReason);
    if (m_stale || m_people->people()->rowCount() == 0)
        load();
}

bool DirectoryPage::profileShown() const
{
    return m_stack->currentWidget() == m_profileWidget;
}

QWidget *DirectoryPage::list() const
{
    return m_lists->currentWidget();
}

void DirectoryPage::showAsTable(bool table)
{
    (table ? m_asTable : m_asCards)->setChecked(true);
    m_lists->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_cards);
}

void DirectoryPage::orderBy(int column)
{
    // Once more on the same: the other direction, where there is one.
    const QVariant now = sort();
    const Order *wanted = nullptr;
    for (const Order &order : std::as_const(m_orders)) {
        if (order.column == column && order.value != now && !wanted)
            wanted = &order;
    }
    if (wanted)
        setSort(wanted->value);
}

void DirectoryPage::showState()
{
    switch (m_people->state()) {
    case DirectoryPresenter::State::Loading:
        m_results->showLoading();
        break;
    case DirectoryPresenter::State::Content:
        m_results->showContent();
        break;
    case DirectoryPresenter::State::Empty:
        if (m_people->isFiltered())
            m_results->showEmpty(u"search"_s, m_words.nobodyMatches,
                                 tr("Try fewer filters or other words."), tr("Clear filters"));
        else
            m_results->showEmpty(u"people"_s, m_words.nobodyYet, m_words.nobodyYetText);
        break;
    case DirectoryPresenter::State::Failed:
        m_results->showError(m_people->error());
        break;
    }
    showCount();
}

void DirectoryPage::showFilter()
{
    const QString &text = m_people->commonFilter().text;
    if (m_search->text() != text) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(text);
    }
    const QVariant now = sort();
    m_sort->setCurrentIndex(m_sort->findData(now));
    m_table->showOrder(-1, Qt::AscendingOrder);
    for (const Order &order : std::as_const(m_orders)) {
        if (order.value == now)
            m_table->showOrder(order.column, order.direction);
    }
    showChips();
}

void DirectoryPage::showChips()
{
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
    const QList<ActiveFilter> active = m_people->activeFilters();
    for (const ActiveFilter &entry : active) {
        auto *chip = new FilterChip(entry.label, m_chips);
        chip->setObjectName(u"filterChip_%1"_s.arg(entry.value));
        connect(chip, &FilterChip::clicked, m_people,
                [this, entry] { m_people->removeFilter(entry); });
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!active.isEmpty());
    m_strip->setWanted(active.isEmpty());
}

void DirectoryPage::showCount()
{
    using State = DirectoryPresenter::State;
    const State state = m_people->state();
    const bool filtered = m_people->isFiltered();
    // "0 mentors match", too: without the line, everything below it would jump.
    if (state == State::Content || (state == State::Empty && filtered))
        m_header->setSubtitle(countText(m_people->people()->total(), filtered));
    else if (state != State::Loading)
        m_header->setSubtitle({});
}

void DirectoryPage::showMore()
{
    const bool failed = m_people->moreFailed();
    if (!m_people->loadingMore())
        m_moreDelay.stop();
    else if (!m_moreDelay.isActive())
        m_moreDelay.start();
    m_more->setVisible(failed);
    m_moreText->setText(failed ? m_words.moreFailed : m_words.moreLoading);
    m_moreRetry->setVisible(failed);
}

} // namespace oh::ui
