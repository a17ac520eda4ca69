// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/directorypresenter.h"

#include "ui/style/texts.h"

namespace oh::ui {

DirectoryPresenter::DirectoryPresenter(Context &context, QString stateName, Role matching,
                                       QObject *parent)
    : QObject(parent), m_context(context), m_stateName(std::move(stateName)), m_matching(matching)
{
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchDelayMs);
    connect(&m_searchTimer, &QTimer::timeout, this, [this] { requestFirstPage(); });
    connect(&m_industries, &TagFilterModel::checkedChanged, this, [this](const QStringList &tags) {
        editableFilter().industries = tags;
        changed();
    });
    connect(&m_technologies, &TagFilterModel::checkedChanged, this,
            [this](const QStringList &tags) {
                editableFilter().technologies = tags;
                changed();
            });
}

void DirectoryPresenter::connectModels()
{
    adoptTags();
    connect(people(), &PersonListModel::moreWanted, this, &DirectoryPresenter::requestMore);
}

bool DirectoryPresenter::hasMatches() const
{
    return m_context.account.state() == Account::State::SignedIn &&
           m_context.account.user().role == m_matching;
}

QList<ActiveFilter> DirectoryPresenter::activeFilters() const
{
    using Kind = ActiveFilter::Kind;
    const DirectoryFilter &filter = commonFilter();
    QList<ActiveFilter> all;
    if (const QString words = filter.text.simplified(); !words.isEmpty())
        all.append({Kind::Text, words, tr("“%1”").arg(words)});
    for (const QString &tag : filter.industries)
        all.append({Kind::Industry, tag, m_industries.displayName(tag)});
    for (const QString &tag : filter.technologies)
        all.append({Kind::Technology, tag, m_technologies.displayName(tag)});
    if (!filter.stage.isEmpty())
        all.append({Kind::Stage, filter.stage, stageName(filter.stage)});
    for (const Tier tier : filter.tiers)
        all.append({Kind::Tier, toString(tier), tr("%1 tier").arg(tierName(tier))});
    return all;
}

void DirectoryPresenter::setText(const QString &text)
{
    DirectoryFilter &filter = editableFilter();
    if (filter.text == text)
        return;
    const bool same = filter.text.simplified() == text.simplified();
    filter.text = text;
    if (same)
        return; // only white space: the same question
    m_context.settings.setState(m_stateName, filterState());
    m_searchTimer.start();
    Q_EMIT filterChanged();
}

void DirectoryPresenter::setStage(const QString &value)
{
    if (commonFilter().stage == value)
        return;
    editableFilter().stage = value;
    changed();
}

void DirectoryPresenter::setTier(Tier tier, bool wanted)
{
    if (setWanted(editableFilter().tiers, tier, wanted))
        changed();
}

void DirectoryPresenter::removeFilter(const ActiveFilter &active)
{
    DirectoryFilter &filter = editableFilter();
    switch (active.kind) {
    case ActiveFilter::Kind::Text:
        filter.text.clear();
        break;
    case ActiveFilter::Kind::Industry:
        filter.industries.removeAll(active.value);
        break;
    case ActiveFilter::Kind::Technology:
        filter.technologies.removeAll(active.value);
        break;
    case ActiveFilter::Kind::Stage:
        filter.stage.clear();
        break;
    case ActiveFilter::Kind::Tier:
        if (const auto tier = fromString<Tier>(active.value))
            filter.tiers.removeAll(*tier);
        break;
    case ActiveFilter::Kind::HasSlots:
    case ActiveFilter::Kind::Company:
        break; // of one directory only
    }
    adoptTags();
    changed();
}

void DirectoryPresenter::adoptTags()
{
    m_industries.setChecked(commonFilter().industries);
    m_technologies.setChecked(commonFilter().technologies);
}

void DirectoryPresenter::changed()
{
    m_context.settings.setState(m_stateName, filterState());
    Q_EMIT filterChanged();
    requestFirstPage();
}

void DirectoryPresenter::requestFirstPage()
{
    m_searchTimer.stop();
    m_moreCall.reset();
    m_moreFailed = false;
    setState(State::Loading);
    requestFacets();
    m_firstCall = askForPage(0);
    Q_EMIT moreChanged();
}

void DirectoryPresenter::requestMore()
{
    if (m_moreCall || m_state != State::Content || !people()->canFetchMore({}))
        return;
    m_moreCall = askForPage(people()->nextOffset());
    Q_EMIT moreChanged();
}

void DirectoryPresenter::retryMore()
{
    m_moreFailed = false;
    people()->resumePaging();
    requestMore();
}

void DirectoryPresenter::taken(int offset, const std::optional<Error> &error)
{
    if (offset == 0) {
        if (error)
            m_error = *error;
        setState(error ? State::Failed : people()->rowCount() == 0 ? State::Empty : State::Content);
        return;
    }
    if (error) {
        m_moreFailed = true;
        people()->pausePaging(); // scrolling must not repeat the failing request for ever
    }
    Q_EMIT moreChanged();
}

void DirectoryPresenter::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace oh::ui
