// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mentordirectorypage.h"

#include "ui/style/icons.h"
#include "ui/views/mentorprofileview.h"
#include "ui/views/recommendationstrip.h"
#include "ui/views/savedviewsbutton.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/mentorcardlist.h"
#include "ui/widgets/mentorfilterpanel.h"
#include "ui/widgets/stateview.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

MentorDirectoryPage::MentorDirectoryPage(Context &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_presenter(context),
      m_recommendations(context),
      m_views(context, u"mentors"_s)
{
    setObjectName(u"mentorDirectoryPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack);
    m_directory = makeDirectory();
    m_stack->addWidget(m_directory);
    m_profile = new MentorProfileView(context, this);
    m_stack->addWidget(m_profile);

    connect(&m_presenter, &MentorDirectoryPresenter::stateChanged, this,
            &MentorDirectoryPage::showState);
    connect(&m_presenter, &MentorDirectoryPresenter::filterChanged, this,
            &MentorDirectoryPage::showFilter);
    connect(&m_presenter, &MentorDirectoryPresenter::moreChanged, this,
            &MentorDirectoryPage::showMore);
    connect(m_profile, &MentorProfileView::backRequested, this, &MentorDirectoryPage::backToList);
    connect(m_profile, &MentorProfileView::openBookingsRequested, this,
            [this] { Q_EMIT openPage(u"my-bookings"_s); });
    connect(&context.api, &Api::availabilityChanged, this, [this] {
        if (isVisible() && !profileShown())
            m_presenter.load();
        else
            m_stale = true;
    });
    m_moreDelay.setSingleShot(true);
    m_moreDelay.setInterval(500); // NFR38
    connect(&m_moreDelay, &QTimer::timeout, m_more, &QWidget::show);
    showFilter();
    showMore();
}

void MentorDirectoryPage::activate()
{
    if (profileShown()) {
        m_profile->reload();
        m_stale = true;
        return;
    }
    load();
    m_stale = false;
    m_search->setFocus();
}

void MentorDirectoryPage::load()
{
    m_presenter.load();
    if (m_presenter.hasMatches())
        m_recommendations.load();
}

void MentorDirectoryPage::reload()
{
    if (profileShown())
        m_profile->reload();
    else
        load();
}

QString MentorDirectoryPage::title() const
{
    return tr("Mentors");
}

void MentorDirectoryPage::openItem(const QString &id)
{
    if (const auto mentor = UserId::parse(id))
        openMentor(*mentor);
}

void MentorDirectoryPage::openMentor(UserId mentor)
{
    const int row = m_presenter.mentors()->rowOf(mentor);
    m_stack->setCurrentWidget(m_profile);
    m_profile->openMentor(mentor, m_presenter.mentors()->mentorAt(row));
}

QWidget *MentorDirectoryPage::makeDirectory()
{
    auto *directory = new QWidget(this);
    auto *layout = new QVBoxLayout(directory);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    m_header = new PageHeader(tr("Mentors"), directory);
    layout->addWidget(m_header);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
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
    m_strip = new RecommendationStrip(m_recommendations, tr("See times"), directory);
    main->addWidget(m_strip);
    connect(m_strip, &RecommendationStrip::personRequested, this, &MentorDirectoryPage::openMentor);
    connect(m_strip, &RecommendationStrip::actionRequested, this, &MentorDirectoryPage::openMentor);
    connect(m_strip, &RecommendationStrip::allRequested, this, [this] {
        m_presenter.setSort(MentorSort::Match);
        m_recommendations.load(); // the scores on the cards are to be those of the order
        m_list->setFocus(Qt::TabFocusReason);
    });
    connect(&m_recommendations, &RecommendationsPresenter::changed, this,
            [this] { m_presenter.mentors()->setMatches(m_recommendations.scores()); });

    auto *results = new QWidget(directory);
    auto *resultsLayout = new QVBoxLayout(results);
    resultsLayout->setContentsMargins(0, 0, 0, 0);
    resultsLayout->setSpacing(6);
    m_list = new MentorCardList(results);
    m_list->setObjectName(u"mentorList"_s);
    m_list->setAccessibleName(tr("Mentors"));
    m_list->setModel(m_presenter.mentors());
    connect(m_list, &MentorCardList::mentorOpened, this, &MentorDirectoryPage::openRow);
    resultsLayout->addWidget(m_list, 1);
    m_more = makeMoreRow();
    resultsLayout->addWidget(m_more);
    m_results = new StateView(results, directory);
    m_results->setObjectName(u"mentorsState"_s);
    connect(m_results, &StateView::retryRequested, &m_presenter, &MentorDirectoryPresenter::retry);
    connect(m_results, &StateView::emptyActionTriggered, &m_presenter,
            &MentorDirectoryPresenter::clearFilters);
    main->addWidget(m_results, 1);

    auto *panel = new MentorFilterPanel(m_presenter, directory);
    panel->setObjectName(u"mentorFilters"_s);
    columns->addWidget(panel);
    columns->addLayout(main, 1);
    layout->addLayout(columns, 1);
    return directory;
}

QWidget *MentorDirectoryPage::makeSearchRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_search = new QLineEdit(m_presenter.filter().text, row);
    m_search->setObjectName(u"mentorSearch"_s);
    m_search->setPlaceholderText(tr("Search by name, company or topic…"));
    m_search->setAccessibleName(tr("Search mentors"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    m_search->addAction(icon(u"search"_s, IconTone::Muted), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, &m_presenter, &MentorDirectoryPresenter::setText);
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
    m_sort->setObjectName(u"mentorSort"_s);
    m_sort->setAccessibleName(tr("Sort by"));
    label->setBuddy(m_sort);
    const std::pair<MentorSort, QString> orders[] = {
        {MentorSort::Name, tr("Name A–Z")},
        {MentorSort::NameDescending, tr("Name Z–A")},
        {MentorSort::TierDescending, tr("Highest tier")},
        {MentorSort::NextSlot, tr("Next free slot")},
    };
    for (const auto &[order, name] : orders)
        m_sort->addItem(name, QVariant::fromValue(order));
    if (m_presenter.hasMatches())
        m_sort->addItem(tr("Best match"), QVariant::fromValue(MentorSort::Match));
    connect(m_sort, &QComboBox::activated, this, [this](int index) {
        m_presenter.setSort(m_sort->itemData(index).value<MentorSort>());
    });
    layout->addWidget(m_sort);
    makeViews();
    layout->addWidget(m_viewsButton);
    return row;
}

void MentorDirectoryPage::makeViews()
{
    m_viewsButton = new SavedViewsButton(
        m_views,
        [this] {
            return SavedView{{}, m_presenter.filter().toState()};
        },
        this);
    connect(m_viewsButton, &SavedViewsButton::chosen, this, [this](const SavedView &view) {
        m_presenter.setFilter(MentorFilter::fromState(view.filter));
    });
    connect(m_viewsButton, &SavedViewsButton::saved, this, [this](const QString &name) {
        m_context.notifier.notify(Notifier::Kind::Success, tr("Saved as the view “%1”").arg(name));
    });
    connect(&m_presenter, &MentorDirectoryPresenter::filterChanged, m_viewsButton,
            &SavedViewsButton::update);
    if (const SavedView *first = m_views.defaultView())
        m_presenter.beginWith(MentorFilter::fromState(first->filter));
}

void MentorDirectoryPage::apply(const QVariantMap &request)
{
    const SavedView *view = m_views.view(request.value(u"view"_s).toString());
    if (!view)
        return;
    backToList();
    m_presenter.setFilter(MentorFilter::fromState(view->filter));
}

QWidget *MentorDirectoryPage::makeMoreRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_moreText = makeLabel({}, TextRole::Muted, row);
    m_moreText->setObjectName(u"moreMentors"_s);
    layout->addStretch();
    layout->addWidget(m_moreText);
    auto *retry = makeButton(tr("Retry"), ButtonKind::Link, u"retryMoreMentors"_s, row);
    retry->setAccessibleName(tr("Load more mentors again"));
    connect(retry, &QPushButton::clicked, &m_presenter, &MentorDirectoryPresenter::retryMore);
    m_moreRetry = retry;
    layout->addWidget(retry);
    layout->addStretch();
    return row;
}

void MentorDirectoryPage::openRow(const QModelIndex &index)
{
    const auto mentor = m_presenter.mentors()->mentorAt(index.row());
    if (mentor && !profileShown())
        openMentor(mentor->id);
}

void MentorDirectoryPage::backToList()
{
    if (!profileShown())
        return;
    m_profile->closeMentor();
    m_stack->setCurrentWidget(m_directory);
    m_list->setFocus(Qt::OtherFocusReason);
    if (std::exchange(m_stale, false))
        load();
}

bool MentorDirectoryPage::profileShown() const
{
    return m_stack->currentWidget() == m_profile;
}

void MentorDirectoryPage::showState()
{
    switch (m_presenter.state()) {
    case MentorDirectoryPresenter::State::Loading:
        m_results->showLoading();
        break;
    case MentorDirectoryPresenter::State::Content:
        m_results->showContent();
        break;
    case MentorDirectoryPresenter::State::Empty:
        if (m_presenter.filter().isEmpty())
            m_results->showEmpty(u"people"_s, tr("No mentors yet"),
                                 tr("Mentors appear here as soon as the program lists them."));
        else
            m_results->showEmpty(u"search"_s, tr("No mentors match"),
                                 tr("Try fewer filters or other words."), tr("Clear filters"));
        break;
    case MentorDirectoryPresenter::State::Failed:
        m_results->showError(m_presenter.error());
        break;
    }
    showCount();
}

void MentorDirectoryPage::showFilter()
{
    const MentorFilter &filter = m_presenter.filter();
    if (m_search->text() != filter.text) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(filter.text);
    }
    m_sort->setCurrentIndex(m_sort->findData(QVariant::fromValue(filter.sort)));

    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
    const QList<ActiveFilter> active = m_presenter.activeFilters();
    for (const ActiveFilter &entry : active) {
        auto *chip = new FilterChip(entry.label, m_chips);
        chip->setObjectName(u"filterChip_%1"_s.arg(entry.value));
        connect(chip, &FilterChip::clicked, &m_presenter,
                [this, entry] { m_presenter.removeFilter(entry); });
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!active.isEmpty());
    m_strip->setWanted(active.isEmpty());
}

void MentorDirectoryPage::showCount()
{
    const MentorListModel &mentors = *m_presenter.mentors();
    using State = MentorDirectoryPresenter::State;
    const bool filtered = !m_presenter.filter().isEmpty();
    // "0 mentors match", too: without the line, everything below it would jump.
    if (m_presenter.state() == State::Content || (m_presenter.state() == State::Empty && filtered))
        m_header->setSubtitle(filtered ? tr("%n mentor(s) match", nullptr, mentors.total())
                                       : tr("%n mentor(s)", nullptr, mentors.total()));
    else if (m_presenter.state() != State::Loading)
        m_header->setSubtitle({});
}

void MentorDirectoryPage::showMore()
{
    const bool failed = m_presenter.moreFailed();
    if (!m_presenter.loadingMore())
        m_moreDelay.stop();
    else if (!m_moreDelay.isActive())
        m_moreDelay.start();
    m_more->setVisible(failed);
    m_moreText->setText(failed ? tr("Further mentors could not be loaded.")
                               : tr("Loading more mentors…"));
    m_moreRetry->setVisible(failed);
}

} // namespace oh::ui
