// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/mentorlistmodel.h"
#include "ui/presenters/directorypresenter.h"
#include "ui/presenters/taxonomyreader.h"

namespace oh::ui {

/// The mentors (FR14, FR15), with the tags to filter by.
class MentorDirectoryPresenter : public DirectoryPresenter
{
    Q_OBJECT

public:
    explicit MentorDirectoryPresenter(Context &context, QObject *parent = nullptr);

    /// Reads the tags (once), too.
    void load() override;

    const MentorFilter &filter() const { return m_filter; }
    void setFilter(const MentorFilter &filter);
    void beginWith(const MentorFilter &filter);
    MentorListModel *mentors() { return &m_mentors; }
    const QList<api::TaxonomyEntry> &stages() const { return m_stages; }
    /// Some of the filter lists could not be read; they are asked for again with the next load().
    bool tagsFailed() const { return m_taxonomy.hasFailed(); }
    /// How many each filter would leave; nothing before the answer, or without one.
    const std::optional<api::MentorFacets> &facets() const { return m_facets; }

    void setHasSlots(std::optional<SlotHorizon> horizon);
    void setSort(MentorSort sort);

    PersonListModel *people() override { return &m_mentors; }
    const DirectoryFilter &commonFilter() const override { return m_filter; }
    bool isFiltered() const override { return !m_filter.isEmpty(); }
    QByteArray filterState() const override { return m_filter.toState(); }
    void applyState(const QByteArray &state) override { setFilter(MentorFilter::fromState(state)); }
    void beginWithState(const QByteArray &state) override
    {
        beginWith(MentorFilter::fromState(state));
    }
    QList<ActiveFilter> activeFilters() const override;
    void removeFilter(const ActiveFilter &filter) override;
    void clearFilters() override;

Q_SIGNALS:
    void stagesChanged();
    void tagsStateChanged();

protected:
    DirectoryFilter &editableFilter() override { return m_filter; }
    QString stageName(const QString &value) const override;
    Call askForPage(int offset) override;
    void requestFacets() override;

private:
    void tagsRead(TagCategory category, const QList<api::TaxonomyEntry> &entries);
    void updateZone();

    TaxonomyReader m_taxonomy;
    MentorListModel m_mentors;
    QList<api::TaxonomyEntry> m_stages;
    MentorFilter m_filter;
    std::optional<api::MentorFacets> m_facets;
};

} // namespace oh::ui
