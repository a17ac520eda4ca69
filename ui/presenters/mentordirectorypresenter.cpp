// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/mentordirectorypresenter.h"

#include "ui/presenters/slottext.h"
#include "ui/style/texts.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr auto stateName = "mentors/filter"_L1;

} // namespace

MentorDirectoryPresenter::MentorDirectoryPresenter(Context &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_taxonomy(context),
      m_filter(MentorFilter::fromState(context.settings.state(stateName)))
{
    m_industries.setChecked(m_filter.industries);
    m_technologies.setChecked(m_filter.technologies);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchDelayMs);
    connect(&m_searchTimer, &QTimer::timeout, this, [this] { requestFirstPage(); });
    connect(&m_mentors, &MentorListModel::moreWanted, this, &MentorDirectoryPresenter::requestMore);
    connect(&m_industries, &TagFilterModel::checkedChanged, this, [this](const QStringList &tags) {
        m_filter.industries = tags;
        changed();
    });
    connect(&m_technologies, &TagFilterModel::checkedChanged, this,
            [this](const QStringList &tags) {
                m_filter.technologies = tags;
                changed();
            });
    connect(&m_taxonomy, &TaxonomyReader::entriesRead, this, &MentorDirectoryPresenter::tagsRead);
    connect(&m_taxonomy, &TaxonomyReader::failedChanged, this,
            &MentorDirectoryPresenter::tagsStateChanged);
    connect(&context.account, &Account::userChanged, this, &MentorDirectoryPresenter::updateZone);
    updateZone();
}

void MentorDirectoryPresenter::load()
{
    m_taxonomy.read();
    requestFirstPage();
}

void MentorDirectoryPresenter::retryMore()
{
    m_moreFailed = false;
    m_mentors.resumePaging();
    requestMore();
}

QList<ActiveFilter> MentorDirectoryPresenter::activeFilters() const
{
    using Kind = ActiveFilter::Kind;
    QList<ActiveFilter> all;
    if (const QString words = m_filter.text.simplified(); !words.isEmpty())
        all.append({Kind::Text, words, tr("“%1”").arg(words)});
    for (const QString &tag : m_filter.industries)
        all.append({Kind::Industry, tag, m_industries.displayName(tag)});
    for (const QString &tag : m_filter.technologies)
        all.append({Kind::Technology, tag, m_technologies.displayName(tag)});
    if (!m_filter.stage.isEmpty()) {
        QString label = m_filter.stage;
        for (const api::TaxonomyEntry &stage : m_stages) {
            if (stage.value == m_filter.stage)
                label = stage.displayName;
        }
        all.append({Kind::Stage, m_filter.stage, label});
    }
    for (const Tier tier : m_filter.tiers)
        all.append({Kind::Tier, toString(tier), tr("%1 tier").arg(tierName(tier))});
    if (m_filter.hasSlots)
        all.append({Kind::HasSlots, toString(*m_filter.hasSlots),
                    *m_filter.hasSlots == SlotHorizon::ThisWeek ? tr("Slots this week")
                                                                : tr("Slots this month")});
    return all;
}

void MentorDirectoryPresenter::setText(const QString &text)
{
    if (m_filter.text == text)
        return;
    const bool same = m_filter.text.simplified() == text.simplified();
    m_filter.text = text;
    if (same)
        return; // only white space: the same question
    m_context.settings.setState(stateName, m_filter.toState());
    m_searchTimer.start();
    Q_EMIT filterChanged();
}

void MentorDirectoryPresenter::setStage(const QString &value)
{
    if (m_filter.stage == value)
        return;
    m_filter.stage = value;
    changed();
}

void MentorDirectoryPresenter::setTier(Tier tier, bool wanted)
{
    if (m_filter.tiers.contains(tier) == wanted)
        return;
    if (wanted)
        m_filter.tiers.append(tier);
    else
        m_filter.tiers.removeAll(tier);
    std::sort(m_filter.tiers.begin(), m_filter.tiers.end());
    changed();
}

void MentorDirectoryPresenter::setHasSlots(std::optional<SlotHorizon> horizon)
{
    if (m_filter.hasSlots == horizon)
        return;
    m_filter.hasSlots = horizon;
    changed();
}

void MentorDirectoryPresenter::setSort(MentorSort sort)
{
    if (m_filter.sort == sort)
        return;
    m_filter.sort = sort;
    changed();
}

void MentorDirectoryPresenter::removeFilter(const ActiveFilter &filter)
{
    switch (filter.kind) {
    case ActiveFilter::Kind::Text:
        m_filter.text.clear();
        break;
    case ActiveFilter::Kind::Industry:
        m_filter.industries.removeAll(filter.value);
        m_industries.setChecked(m_filter.industries);
        break;
    case ActiveFilter::Kind::Technology:
        m_filter.technologies.removeAll(filter.value);
        m_technologies.setChecked(m_filter.technologies);
        break;
    case ActiveFilter::Kind::Stage:
        m_filter.stage.clear();
        break;
    case ActiveFilter::Kind::Tier:
        if (const auto tier = fromString<Tier>(filter.value))
            m_filter.tiers.removeAll(*tier);
        break;
    case ActiveFilter::Kind::HasSlots:
        m_filter.hasSlots.reset();
        break;
    }
    changed();
}

void MentorDirectoryPresenter::clearFilters()
{
    MentorFilter none;
    none.sort = m_filter.sort;
    if (m_filter == none)
        return;
    m_filter = none;
    m_industries.setChecked({});
    m_technologies.setChecked({});
    changed();
}

void MentorDirectoryPresenter::setFilter(const MentorFilter &filter)
{
    if (m_filter == filter)
        return;
    beginWith(filter);
    changed();
}

void MentorDirectoryPresenter::beginWith(const MentorFilter &filter)
{
    m_filter = filter;
    m_industries.setChecked(filter.industries);
    m_technologies.setChecked(filter.technologies);
    Q_EMIT filterChanged();
}

void MentorDirectoryPresenter::changed()
{
    m_context.settings.setState(stateName, m_filter.toState());
    Q_EMIT filterChanged();
    requestFirstPage();
}

void MentorDirectoryPresenter::tagsRead(TagCategory category,
                                        const QList<api::TaxonomyEntry> &entries)
{
    switch (category) {
    case TagCategory::Industry:
        m_industries.setEntries(entries);
        if (m_facets)
            m_industries.setCounts(m_facets->industries);
        break;
    case TagCategory::Technology:
        m_technologies.setEntries(entries);
        if (m_facets)
            m_technologies.setCounts(m_facets->technologies);
        break;
    case TagCategory::Stage:
        m_stages = entries;
        Q_EMIT stagesChanged();
        break;
    }
    if (!m_filter.isEmpty())
        Q_EMIT filterChanged(); // chips get their names
}

void MentorDirectoryPresenter::requestFirstPage()
{
    m_searchTimer.stop();
    m_moreCall.reset();
    m_moreFailed = false;
    setState(State::Loading);
    requestFacets();
    m_firstCall = m_context.api.mentors(
        m_filter.query(pageSize, 0), [this](Result<api::Page<api::MentorSummary>> answer) {
            if (!answer) {
                m_error = answer.error();
                setState(State::Failed);
                return;
            }
            m_mentors.replace(*answer);
            setState(m_mentors.rowCount() == 0 ? State::Empty : State::Content);
        });
    Q_EMIT moreChanged();
}

bool MentorDirectoryPresenter::hasMatches() const
{
    return m_context.account.state() == Account::State::SignedIn &&
           m_context.account.user().role == Role::Mentee;
}

void MentorDirectoryPresenter::requestFacets()
{
    const api::MentorQuery asked = m_filter.query(1, 0);
    m_facetsCall = m_context.api.mentorFacets(
        {asked.q, asked.industries, asked.technologies, asked.stage, asked.tier, asked.hasSlots},
        [this](const Result<api::MentorFacets> &answer) {
            const Call finished = std::move(m_facetsCall);
            if (!answer)
                return; // the list says what is wrong
            m_facets = *answer;
            m_industries.setCounts(answer->industries);
            m_technologies.setCounts(answer->technologies);
            Q_EMIT facetsChanged();
        });
}

void MentorDirectoryPresenter::requestMore()
{
    if (m_moreCall || m_state != State::Content || !m_mentors.canFetchMore({}))
        return;
    m_moreCall = m_context.api.mentors(
        m_filter.query(pageSize, m_mentors.nextOffset()),
        [this](Result<api::Page<api::MentorSummary>> answer) {
            const Call finished = std::move(m_moreCall);
            if (answer) {
                m_mentors.append(*answer);
            } else {
                m_moreFailed = true;
                m_mentors.pausePaging(); // scrolling must not repeat the failing request for ever
            }
            Q_EMIT moreChanged();
        });
    Q_EMIT moreChanged();
}

void MentorDirectoryPresenter::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void MentorDirectoryPresenter::updateZone()
{
    if (m_context.account.state() == Account::State::SignedIn)
        m_mentors.setZone(usableZone(m_context.account.user().profile.timeZone));
}

} // namespace oh::ui
