// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/menteedirectorypage.h"

#include "ui/style/icons.h"
#include "ui/views/menteeprofileview.h"
#include "ui/views/recommendationstrip.h"
#include "ui/views/savedviewsbutton.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/menteefilterpanel.h"
#include "ui/widgets/mentorcardlist.h"
#include "ui/widgets/stateview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

MenteeDirectoryPage::MenteeDirectoryPage(Context &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_presenter(context),
      m_recommendations(context),
      m_views(context, u"mentees"_s)
{
    setObjectName(u"menteeDirectoryPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack);
    m_directory = makeDirectory();
    m_stack->addWidget(m_directory);
    m_profile = new MenteeProfileView(context, this);
    m_stack->addWidget(m_profile);
    connect(&m_presenter, &MenteeDirectoryPresenter::stateChanged, this,
            &MenteeDirectoryPage::showState);
    connect(&m_presenter, &MenteeDirectoryPresenter::filterChanged, this,
            &MenteeDirectoryPage::showFilter);
    connect(&m_presenter, &MenteeDirectoryPresenter::moreChanged, this,
            [this] { m_more->setVisible(m_presenter.moreFailed()); });
    connect(m_profile, &MenteeProfileView::backRequested, this, &MenteeDirectoryPage::backToList);
    showFilter();
}

QWidget *MenteeDirectoryPage::makeDirectory()
{
    auto *directory = new QWidget(this);
    auto *layout = new QVBoxLayout(directory);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    m_header = new PageHeader(title(), directory);
    layout->addWidget(m_header);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    auto *panel = new MenteeFilterPanel(m_presenter, directory);
    panel->setObjectName(u"menteeFilters"_s);
    columns->addWidget(panel);
    auto *main = new QVBoxLayout;
    main->setSpacing(10);
    main->addWidget(makeSearchRow());
    m_strip = new RecommendationStrip(m_recommendations, tr("Reach out…"), directory);
    main->addWidget(m_strip);
    connect(m_strip, &RecommendationStrip::personRequested, this, &MenteeDirectoryPage::openMentee);
    connect(m_strip, &RecommendationStrip::actionRequested, this, [this](UserId mentee) {
        openMentee(mentee);
        m_profile->reachOut();
    });
    connect(m_strip, &RecommendationStrip::allRequested, this, [this] {
        m_presenter.setSort(MenteeSort::Match);
        m_recommendations.load(); // the scores on the cards are to be those of the order
        m_list->setFocus(Qt::TabFocusReason);
    });
    connect(&m_recommendations, &RecommendationsPresenter::changed, this,
            [this] { m_presenter.mentees()->setMatches(m_recommendations.scores()); });
    auto *results = new QWidget(directory);
    auto *resultsLayout = new QVBoxLayout(results);
    resultsLayout->setContentsMargins(0, 0, 0, 0);
    resultsLayout->setSpacing(6);
    m_list = new MentorCardList(results);
    m_list->setObjectName(u"menteeList"_s);
    m_list->setAccessibleName(tr("Mentees"));
    m_list->setModel(m_presenter.mentees());
    connect(m_list, &MentorCardList::mentorOpened, this, [this](const QModelIndex &index) {
        const auto mentee = m_presenter.mentees()->menteeAt(index.row());
        if (mentee && !profileShown())
            openMentee(mentee->id);
    });
    resultsLayout->addWidget(m_list, 1);
    m_more = makeMoreRow();
    resultsLayout->addWidget(m_more);
    m_results = new StateView(results, directory);
    m_results->setObjectName(u"menteesState"_s);
    connect(m_results, &StateView::retryRequested, &m_presenter, &MenteeDirectoryPresenter::load);
    connect(m_results, &StateView::emptyActionTriggered, &m_presenter,
            &MenteeDirectoryPresenter::clearFilters);
    main->addWidget(m_results, 1);
    columns->addLayout(main, 1);
    layout->addLayout(columns, 1);
    return directory;
}

QWidget *MenteeDirectoryPage::makeSearchRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_search = new QLineEdit(m_presenter.filter().text, row);
    m_search->setObjectName(u"menteeSearch"_s);
    m_search->setPlaceholderText(tr("Search by name, company or topic…"));
    m_search->setAccessibleName(tr("Search mentees"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    m_search->addAction(icon(u"search"_s, IconTone::Muted), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, &m_presenter, &MenteeDirectoryPresenter::setText);
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { m_list->setFocus(Qt::TabFocusReason); });
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        backToList();
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    layout->addWidget(m_search, 1);
    auto *label = makeLabel(tr("S&ort by"), TextRole::Muted, row);
    layout->addWidget(label);
    m_sort = new QComboBox(row);
    m_sort->setObjectName(u"menteeSort"_s);
    m_sort->setAccessibleName(tr("Sort by"));
    label->setBuddy(m_sort);
    m_sort->addItem(tr("Name A–Z"), QVariant::fromValue(MenteeSort::Name));
    m_sort->addItem(tr("Name Z–A"), QVariant::fromValue(MenteeSort::NameDescending));
    m_sort->addItem(tr("Highest tier"), QVariant::fromValue(MenteeSort::TierDescending));
    if (m_presenter.hasMatches())
        m_sort->addItem(tr("Best match"), QVariant::fromValue(MenteeSort::Match));
    connect(m_sort, &QComboBox::activated, this, [this](int index) {
        m_presenter.setSort(m_sort->itemData(index).value<MenteeSort>());
    });
    layout->addWidget(m_sort);
    makeViews();
    layout->addWidget(m_viewsButton);
    return row;
}

void MenteeDirectoryPage::makeViews()
{
    m_viewsButton = new SavedViewsButton(
        m_views,
        [this] {
            return SavedView{{}, m_presenter.filter().toState()};
        },
        this);
    connect(m_viewsButton, &SavedViewsButton::chosen, this, [this](const SavedView &view) {
        m_presenter.setFilter(MenteeFilter::fromState(view.filter));
    });
    connect(m_viewsButton, &SavedViewsButton::saved, this, [this](const QString &name) {
        m_context.notifier.notify(Notifier::Kind::Success, tr("Saved as the view “%1”").arg(name));
    });
    connect(&m_presenter, &MenteeDirectoryPresenter::filterChanged, m_viewsButton,
            &SavedViewsButton::update);
    if (const SavedView *first = m_views.defaultView())
        m_presenter.beginWith(MenteeFilter::fromState(first->filter));
}

void MenteeDirectoryPage::apply(const QVariantMap &request)
{
    const SavedView *view = m_views.view(request.value(u"view"_s).toString());
    if (!view)
        return;
    backToList();
    m_presenter.setFilter(MenteeFilter::fromState(view->filter));
}

QWidget *MenteeDirectoryPage::makeMoreRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(makeLabel(tr("Further mentees could not be loaded."), TextRole::Muted, row));
    auto *retry = makeButton(tr("Retry"), ButtonKind::Link, u"retryMoreMentees"_s, row);
    retry->setAccessibleName(tr("Load more mentees again"));
    connect(retry, &QPushButton::clicked, &m_presenter, &MenteeDirectoryPresenter::retryMore);
    layout->addWidget(retry);
    layout->addStretch();
    row->hide();
    return row;
}

void MenteeDirectoryPage::activate()
{
    if (profileShown()) {
        m_profile->reload();
        return;
    }
    load();
    m_search->setFocus();
}

void MenteeDirectoryPage::load()
{
    m_presenter.load();
    if (m_presenter.hasMatches())
        m_recommendations.load();
}

void MenteeDirectoryPage::reload()
{
    if (profileShown())
        m_profile->reload();
    else
        load();
}

void MenteeDirectoryPage::openItem(const QString &id)
{
    if (const auto mentee = UserId::parse(id))
        openMentee(*mentee);
}

void MenteeDirectoryPage::openMentee(UserId mentee)
{
    MenteeListModel *mentees = m_presenter.mentees();
    m_stack->setCurrentWidget(m_profile);
    m_profile->openMentee(mentee, mentees->menteeAt(mentees->rowOf(mentee)));
}

void MenteeDirectoryPage::backToList()
{
    if (!profileShown())
        return;
    m_profile->closeMentee();
    m_stack->setCurrentWidget(m_directory);
    m_list->setFocus(Qt::OtherFocusReason);
    if (m_presenter.mentees()->rowCount() == 0)
        load();
}

bool MenteeDirectoryPage::profileShown() const
{
    return m_stack->currentWidget() == m_profile;
}

void MenteeDirectoryPage::showState()
{
    const bool filtered = !m_presenter.filter().isEmpty();
    const int total = m_presenter.mentees()->total();
    switch (m_presenter.state()) {
    case MenteeDirectoryPresenter::State::Loading:
        m_results->showLoading();
        return;
    case MenteeDirectoryPresenter::State::Content:
        m_results->showContent();
        break;
    case MenteeDirectoryPresenter::State::Empty:
        if (filtered)
            m_results->showEmpty(u"search"_s, tr("No mentees match"),
                                 tr("Try fewer filters or other words."), tr("Clear filters"));
        else
            m_results->showEmpty(u"people"_s, tr("No mentees yet"),
                                 tr("Mentees appear here as soon as the program lists them."));
        break;
    case MenteeDirectoryPresenter::State::Failed:
        m_results->showError(m_presenter.error());
        m_header->setSubtitle({});
        return;
    }
    m_header->setSubtitle(filtered ? tr("%n mentee(s) match", nullptr, total)
                                   : tr("%n mentee(s)", nullptr, total));
}

void MenteeDirectoryPage::showFilter()
{
    const MenteeFilter &filter = m_presenter.filter();
    if (m_search->text() != filter.text) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(filter.text);
    }
    m_sort->setCurrentIndex(m_sort->findData(QVariant::fromValue(filter.sort)));
    m_strip->setWanted(filter.isEmpty());
}

} // namespace oh::ui
