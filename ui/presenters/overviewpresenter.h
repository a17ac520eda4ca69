// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/tagfiltermodel.h"
#include "ui/ports/context.h"
#include "ui/presenters/overviewfilter.h"
#include "ui/presenters/taxonomyreader.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace oh::ui {

/// The accelerator's figures (FR68, FR69) for some days, and those of the period before to compare
/// with. Asked for at most once a minute, since the server counts no more often; exactly, when
/// somebody wants it.
class OverviewPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Content, Failed };
    Q_ENUM(State)
    /// Days on the coordinator's own calendar.
    enum class Range { FourWeeks, TwelveWeeks, Year, ThisMonth, LastMonth, NextFourWeeks, Custom };
    Q_ENUM(Range)

    explicit OverviewPresenter(Context &context, QObject *parent = nullptr);

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    /// The newest; valid from the first answer on, also while it is loaded again.
    const std::optional<api::Figures> &figures() const { return m_figures; }
    /// Of the period before; nothing until they are there.
    const std::optional<api::Figures> &before() const { return m_before; }
    Range range() const { return m_range; }
    const OverviewFilter &filter() const { return m_filter; }
    /// Both included.
    std::pair<QDate, QDate> days() const;
    QString zone() const;
    QDate today() const;
    /// In words: whose figures they are; empty without a filter.
    QString filterText() const;
    /// The same in a few words.
    QString filterLabel() const;

    TagFilterModel *industries() { return &m_industries; }
    TagFilterModel *technologies() { return &m_technologies; }
    TagFilterModel *stages() { return &m_stages; }
    /// The lists of tags are asked for again by the next refresh().
    bool tagsFailed() const { return m_taxonomy.hasFailed(); }

    void setRange(Range range, QDate from = {}, QDate to = {});
    void setParty(FigureParty party);
    void setTier(Tier tier, bool wanted);
    void clearFilter();
    /// Asks when what is shown is older than a minute or about something else.
    void refresh();
    /// Has it counted now.
    void countNow();
    /// Only while somebody looks.
    void setWatching(bool watching);

    api::FiguresQuery query(bool exact) const;

    static constexpr int refreshSeconds = 60;
    /// What the server takes.
    static constexpr int longestDays = 3650;

Q_SIGNALS:
    void stateChanged();
    /// The days or whose figures they are.
    void filterChanged();
    /// What is shown stays: it could not be counted again.
    void refreshFailed(const oh::Error &error);

private:
    QString filterNames() const;
    void changed();
    void ask(bool exact);
    void askBefore(const api::FiguresQuery &now);
    void takeTags(TagCategory category, const QList<api::TaxonomyEntry> &entries);

    Context &m_context;
    TaxonomyReader m_taxonomy;
    TagFilterModel m_industries;
    TagFilterModel m_technologies;
    TagFilterModel m_stages;
    OverviewFilter m_filter;
    Range m_range = Range::TwelveWeeks;
    QDate m_from;
    QDate m_to;
    State m_state = State::Idle;
    Error m_error;
    std::optional<api::Figures> m_figures;
    std::optional<api::Figures> m_before;
    api::FiguresQuery m_answered;
    QDateTime m_answeredAt;
    QTimer m_timer;
    Call m_call;
    Call m_beforeCall;
};

} // namespace oh::ui
