// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/directories.h"
#include "ui/itemmodels/mentorlistmodel.h"
#include "ui/itemmodels/tagfiltermodel.h"
#include "ui/ports/context.h"
#include "ui/presenters/mentorfilter.h"
#include "ui/presenters/taxonomyreader.h"

#include <QTimer>

namespace oh::ui {

/// The mentor directory without its widgets: what is filtered, what the server answered, what is
/// still to come. A change of the filter replaces the call under way, so a late answer to an
/// older question never shows up.
class MentorDirectoryPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Content, Empty, Failed };
    Q_ENUM(State)

    static constexpr int pageSize = 40;
    static constexpr int searchDelayMs = 200;

    explicit MentorDirectoryPresenter(Context &context, QObject *parent = nullptr);

    /// How long typing must pause before the server is asked; tests take 0.
    void setSearchDelay(int milliseconds) { m_searchTimer.setInterval(milliseconds); }

    /// Reads the tags (once) and the first page. Called whenever the page becomes visible; what
    /// there is stays until the answer comes.
    void load();
    void retry() { load(); }
    /// After an error in a further page.
    void retryMore();

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    bool moreFailed() const { return m_moreFailed; }
    bool loadingMore() const { return m_moreCall != nullptr; }
    const MentorFilter &filter() const { return m_filter; }
    QList<ActiveFilter> activeFilters() const;

    MentorListModel *mentors() { return &m_mentors; }
    TagFilterModel *industries() { return &m_industries; }
    TagFilterModel *technologies() { return &m_technologies; }
    const QList<api::TaxonomyEntry> &stages() const { return m_stages; }
    /// Some of the filter lists could not be read; they are asked for again with the next load().
    bool tagsFailed() const { return m_taxonomy.hasFailed(); }
    /// How many each filter would leave; nothing before the answer, or without one.
    const std::optional<api::MentorFacets> &facets() const { return m_facets; }
    /// Whether there is an order by match: coordinators match nobody.
    bool hasMatches() const;

    void setText(const QString &text);
    void setStage(const QString &value);
    void setTier(Tier tier, bool wanted);
    void setHasSlots(std::optional<SlotHorizon> horizon);
    void setSort(MentorSort sort);
    void removeFilter(const ActiveFilter &filter);
    void clearFilters();
    /// All at once: a saved view.
    void setFilter(const MentorFilter &filter);
    /// The same, before anything is asked for.
    void beginWith(const MentorFilter &filter);

Q_SIGNALS:
    void stateChanged();
    /// The filter changed by other ways than the widget that shows it, or the names of tags came.
    void filterChanged();
    void stagesChanged();
    void facetsChanged();
    void tagsStateChanged();
    /// A further page is under way, came or failed.
    void moreChanged();

private:
    void changed();
    void tagsRead(TagCategory category, const QList<api::TaxonomyEntry> &entries);
    void requestFirstPage();
    void requestFacets();
    void requestMore();
    void setState(State state);
    void updateZone();

    Context &m_context;
    TaxonomyReader m_taxonomy;
    MentorListModel m_mentors;
    TagFilterModel m_industries;
    TagFilterModel m_technologies;
    QList<api::TaxonomyEntry> m_stages;
    MentorFilter m_filter;
    State m_state = State::Loading;
    Error m_error;
    QTimer m_searchTimer;
    std::optional<api::MentorFacets> m_facets;
    Call m_facetsCall;
    Call m_firstCall;
    Call m_moreCall;
    bool m_moreFailed = false;
};

} // namespace oh::ui
