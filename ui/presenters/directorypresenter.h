// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/personlistmodel.h"
#include "ui/itemmodels/tagfiltermodel.h"
#include "ui/ports/context.h"
#include "ui/presenters/directoryfilter.h"

#include <QTimer>

namespace oh::ui {

/// A directory of people without its widgets: what is filtered, what the server answered, what is
/// still to come, and how many each filter would leave. A change of the filter replaces the calls
/// under way, so a late answer to an older question never shows up.
class DirectoryPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Content, Empty, Failed };
    Q_ENUM(State)

    static constexpr int pageSize = 40;
    static constexpr int searchDelayMs = 200;

    /// How long typing must pause before the server is asked; tests take 0.
    void setSearchDelay(int milliseconds) { m_searchTimer.setInterval(milliseconds); }

    /// Called whenever the page becomes visible; what there is stays until the answer comes.
    virtual void load() { requestFirstPage(); }
    void retry() { load(); }
    /// After an error in a further page.
    void retryMore();

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    bool moreFailed() const { return m_moreFailed; }
    bool loadingMore() const { return m_moreCall != nullptr; }
    /// Whether there is an order by match: coordinators match nobody.
    bool hasMatches() const;

    virtual PersonListModel *people() = 0;
    TagFilterModel *industries() { return &m_industries; }
    TagFilterModel *technologies() { return &m_technologies; }

    virtual const DirectoryFilter &commonFilter() const = 0;
    virtual bool isFiltered() const = 0;
    /// As it is kept, for saved views.
    virtual QByteArray filterState() const = 0;
    /// All at once: a saved view.
    virtual void applyState(const QByteArray &state) = 0;
    /// The same, before anything is asked for.
    virtual void beginWithState(const QByteArray &state) = 0;
    virtual QList<ActiveFilter> activeFilters() const;

    void setText(const QString &text);
    void setStage(const QString &value);
    void setTier(Tier tier, bool wanted);
    virtual void removeFilter(const ActiveFilter &filter);
    virtual void clearFilters() = 0;

Q_SIGNALS:
    void stateChanged();
    /// The filter changed by other ways than the widget that shows it, or names in it came.
    void filterChanged();
    void facetsChanged();
    /// A further page is under way, came or failed.
    void moreChanged();

protected:
    /// `matching`: whose directory of the others is in an order by match, too.
    DirectoryPresenter(Context &context, QString stateName, Role matching, QObject *parent);

    virtual DirectoryFilter &editableFilter() = 0;
    /// The name of a stage, when it is known.
    virtual QString stageName(const QString &value) const = 0;
    virtual Call askForPage(int offset) = 0;
    virtual void requestFacets() = 0;

    /// Keeps the filter and asks the server.
    void changed();
    /// The models of tags show what the filter has.
    void adoptTags();
    void connectModels();
    void requestFirstPage();

    template <typename Model, typename Summary>
    void take(int offset, Model &model, const Result<api::Page<Summary>> &answer)
    {
        const Call finished = std::move(offset == 0 ? m_firstCall : m_moreCall);
        if (answer) {
            if (offset == 0)
                model.replace(*answer);
            else
                model.append(*answer);
        }
        taken(offset, answer ? std::nullopt : std::optional(answer.error()));
    }
    template <typename Facets>
    void takeFacets(std::optional<Facets> &facets, const Result<Facets> &answer)
    {
        const Call finished = std::move(m_facetsCall);
        if (!answer)
            return; // the list says what is wrong
        facets = *answer;
        m_industries.setCounts(answer->industries);
        m_technologies.setCounts(answer->technologies);
        Q_EMIT facetsChanged();
    }

    Context &m_context;
    TagFilterModel m_industries;
    TagFilterModel m_technologies;
    Call m_facetsCall;

private:
    void requestMore();
    void taken(int offset, const std::optional<Error> &error);
    void setState(State state);

    const QString m_stateName;
    const Role m_matching;
    State m_state = State::Loading;
    Error m_error;
    QTimer m_searchTimer;
    Call m_firstCall;
    Call m_moreCall;
    bool m_moreFailed = false;
};

} // namespace oh::ui
