// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/mentordirectorypresenter.h"

#include "ui/presenters/slottext.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QString mentorFilterState()
{
    return u"mentors/filter"_s;
}

} // namespace

MentorDirectoryPresenter::MentorDirectoryPresenter(Context &context, QObject *parent)
    : DirectoryPresenter(context, mentorFilterState(), Role::Mentee, parent),
      m_taxonomy(context),
      m_filter(MentorFilter::fromState(context.settings.state(mentorFilterState())))
{
    connectModels();
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

QList<ActiveFilter> MentorDirectoryPresenter::activeFilters() const
{
    QList<ActiveFilter> all = DirectoryPresenter::activeFilters();
    if (m_filter.hasSlots)
        all.append({ActiveFilter::Kind::HasSlots, toString(*m_filter.hasSlots),
                    *m_filter.hasSlots == SlotHorizon::ThisWeek ? tr("Slots this week")
                                                                : tr("Slots this month")});
    return all;
}

QString MentorDirectoryPresenter::stageName(const QString &value) const
{
    for (const api::TaxonomyEntry &stage : m_stages) {
        if (stage.value == value)
            return stage.displayName;
    }
    return value;
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
    if (filter.kind == ActiveFilter::Kind::HasSlots)
        m_filter.hasSlots.reset();
    DirectoryPresenter::removeFilter(filter);
}

void MentorDirectoryPresenter::clearFilters()
{
    MentorFilter none;
    none.sort = m_filter.sort;
    setFilter(none);
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
    adoptTags();
    Q_EMIT filterChanged();
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
    if (isFiltered())
        Q_EMIT filterChanged(); // chips get their names
}

Call MentorDirectoryPresenter::askForPage(int offset)
{
    return m_context.api.mentors(
        m_filter.query(pageSize, offset),
        [this, offset](const Result<api::Page<api::MentorSummary>> &answer) {
            take(offset, m_mentors, answer);
        });
}

void MentorDirectoryPresenter::requestFacets()
{
    const api::MentorQuery asked = m_filter.query(1, 0);
    m_facetsCall = m_context.api.mentorFacets(
        {asked.q, asked.industries, asked.technologies, asked.stage, asked.tier, asked.hasSlots},
        [this](const Result<api::MentorFacets> &answer) { takeFacets(m_facets, answer); });
}

void MentorDirectoryPresenter::updateZone()
{
    if (m_context.account.state() == Account::State::SignedIn)
        m_mentors.setZone(usableZone(m_context.account.user().profile.timeZone));
}

} // namespace oh::ui
