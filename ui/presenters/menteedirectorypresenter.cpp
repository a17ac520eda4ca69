// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/menteedirectorypresenter.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QString menteeFilterState()
{
    return u"mentees/filter"_s;
}

} // namespace

MenteeDirectoryPresenter::MenteeDirectoryPresenter(Context &context, QObject *parent)
    : DirectoryPresenter(context, menteeFilterState(), Role::Mentor, parent),
      m_filter(MenteeFilter::fromState(context.settings.state(menteeFilterState())))
{
    connectModels();
}

QList<ActiveFilter> MenteeDirectoryPresenter::activeFilters() const
{
    QList<ActiveFilter> all = DirectoryPresenter::activeFilters();
    if (!m_filter.company)
        return all;
    QString name = tr("A company");
    for (const api::CompanyCount &company :
         m_facets ? m_facets->companies : QList<api::CompanyCount>()) {
        if (company.id == *m_filter.company)
            name = company.name;
    }
    all.append({ActiveFilter::Kind::Company, m_filter.company->toString(), name});
    return all;
}

QString MenteeDirectoryPresenter::stageName(const QString &value) const
{
    return m_stageNames.value(value, value);
}

void MenteeDirectoryPresenter::setCompany(std::optional<CompanyId> company)
{
    if (m_filter.company == company)
        return;
    m_filter.company = company;
    changed();
}

void MenteeDirectoryPresenter::setSort(MenteeSort sort)
{
    if (m_filter.sort == sort)
        return;
    m_filter.sort = sort;
    changed();
}

void MenteeDirectoryPresenter::removeFilter(const ActiveFilter &filter)
{
    if (filter.kind == ActiveFilter::Kind::Company)
        m_filter.company.reset();
    DirectoryPresenter::removeFilter(filter);
}

void MenteeDirectoryPresenter::clearFilters()
{
    MenteeFilter none;
    none.sort = m_filter.sort;
    setFilter(none);
}

void MenteeDirectoryPresenter::setFilter(const MenteeFilter &filter)
{
    if (m_filter == filter)
        return;
    beginWith(filter);
    changed();
}

void MenteeDirectoryPresenter::beginWith(const MenteeFilter &filter)
{
    m_filter = filter;
    adoptTags();
    Q_EMIT filterChanged();
}

Call MenteeDirectoryPresenter::askForPage(int offset)
{
    return m_context.api.mentees(
        m_filter.query(pageSize, offset),
        [this, offset](const Result<api::Page<api::MenteeSummary>> &answer) {
            take(offset, m_mentees, answer);
        });
}

void MenteeDirectoryPresenter::requestFacets()
{
    const api::MenteeQuery asked = m_filter.query(1, 0);
    m_facetsCall = m_context.api.menteeFacets(
        {asked.q, asked.industries, asked.technologies, asked.stage, asked.tier, asked.companyId},
        [this](const Result<api::MenteeFacets> &answer) { takeNames(answer); });
}

void MenteeDirectoryPresenter::takeNames(const Result<api::MenteeFacets> &answer)
{
    if (answer) {
        // A filter leaves some of them out: what was heard before stays known.
        for (const api::TagCount &stage : answer->stages)
            m_stageNames.insert(stage.value, stage.displayName);
        m_mentees.setStageNames(m_stageNames);
    }
    takeFacets(m_facets, answer);
    if (isFiltered())
        Q_EMIT filterChanged(); // chips get their names
}

} // namespace oh::ui
