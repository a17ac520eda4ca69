// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/directories.h"
#include "ui/itemmodels/menteelistmodel.h"
#include "ui/itemmodels/tagfiltermodel.h"
#include "ui/ports/context.h"

#include <QTimer>

namespace oh::ui {

/// What the directory of mentees shows; kept between sessions as JSON with the names of the query.
struct MenteeFilter
{
    QString text;
    QStringList industries;
    QStringList technologies;
    QString stage;
    QList<Tier> tiers;
    std::optional<CompanyId> company;
    MenteeSort sort = MenteeSort::Name;

    bool operator==(const MenteeFilter &) const = default;

    /// Nothing is filtered; the order does not count.
    bool isEmpty() const;
    api::MenteeQuery query(int limit, int offset) const;
    QByteArray toState() const;
    /// What cannot be read is left out.
    static MenteeFilter fromState(const QByteArray &state);
};

/// The directory of mentees without its widgets, for mentors and coordinators (FR16): what is
/// filtered, what the server answered, what is still to come, and how many each filter would leave.
/// A change of the filter replaces the calls under way.
class MenteeDirectoryPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Content, Empty, Failed };
    Q_ENUM(State)

    static constexpr int pageSize = 40;
    static constexpr int searchDelayMs = 200;

    explicit MenteeDirectoryPresenter(Context &context, QObject *parent = nullptr);

    /// How long typing must pause before the server is asked; tests take 0.
    void setSearchDelay(int milliseconds) { m_searchTimer.setInterval(milliseconds); }

    /// What there is stays until the answer comes.
    void load();
    /// After an error in a further page.
    void retryMore();

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    bool moreFailed() const { return m_moreFailed; }
    const MenteeFilter &filter() const { return m_filter; }
    const std::optional<api::MenteeFacets> &facets() const { return m_facets; }
    /// Whether there is an order by match: coordinators match nobody.
    bool hasMatches() const;

    MenteeListModel *mentees() { return &m_mentees; }
    TagFilterModel *industries() { return &m_industries; }
    TagFilterModel *technologies() { return &m_technologies; }

    void setText(const QString &text);
    void setStage(const QString &value);
    void setTier(Tier tier, bool wanted);
    void setCompany(std::optional<CompanyId> company);
    void setSort(MenteeSort sort);
    void clearFilters();
    /// All at once: a saved view.
    void setFilter(const MenteeFilter &filter);
    /// The same, before anything is asked for.
    void beginWith(const MenteeFilter &filter);

Q_SIGNALS:
    void stateChanged();
    void filterChanged();
    void facetsChanged();
    void moreChanged();

private:
    void changed();
    void requestFirstPage();
    void requestMore();
    void requestFacets();
    void setState(State state);

    Context &m_context;
    MenteeListModel m_mentees;
    TagFilterModel m_industries;
    TagFilterModel m_technologies;
    MenteeFilter m_filter;
    std::optional<api::MenteeFacets> m_facets;
    State m_state = State::Loading;
    Error m_error;
    QTimer m_searchTimer;
    Call m_firstCall;
    Call m_moreCall;
    Call m_facetsCall;
    bool m_moreFailed = false;
};

} // namespace oh::ui
