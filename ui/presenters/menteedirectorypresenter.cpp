// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/menteedirectorypresenter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr auto menteeFilterState = "mentees/filter"_L1;
/// Limits of api::MenteeQuery: beyond them the server would refuse the query.
constexpr int maxMenteeText = 100;
constexpr qsizetype maxMenteeTags = 50;

QStringList menteeTags(const QJsonValue &json)
{
    QStringList tags;
    const QJsonArray values = json.toArray();
    for (const auto &value : values) {
        const QString tag = value.toString();
        if (!tag.isEmpty() && !tags.contains(tag) && tags.size() < maxMenteeTags)
            tags.append(tag);
    }
    return tags;
}

} // namespace

bool MenteeFilter::isEmpty() const
{
    return text.trimmed().isEmpty() && industries.isEmpty() && technologies.isEmpty() &&
           stage.isEmpty() && tiers.isEmpty() && !company;
}

api::MenteeQuery MenteeFilter::query(int limit, int offset) const
{
    api::MenteeQuery query;
    if (const QString words = text.simplified().left(maxMenteeText); !words.isEmpty())
        query.q = words;
    query.industries = industries.first(qMin(industries.size(), maxMenteeTags));
    query.technologies = technologies.first(qMin(technologies.size(), maxMenteeTags));
    if (!stage.isEmpty())
        query.stage = stage;
    query.tier = tiers;
    query.companyId = company;
    query.sort = sort;
    query.limit = limit;
    query.offset = offset;
    return query;
}

QByteArray MenteeFilter::toState() const
{
    QJsonArray tierNames;
    for (const Tier tier : tiers)
        tierNames.append(toString(tier));
    const QJsonObject object{{u"q"_s, text},
                             {u"industries"_s, QJsonArray::fromStringList(industries)},
                             {u"technologies"_s, QJsonArray::fromStringList(technologies)},
                             {u"stage"_s, stage},
                             {u"tier"_s, tierNames},
                             {u"companyId"_s, company ? company->toString() : QString()},
                             {u"sort"_s, toString(sort)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

MenteeFilter MenteeFilter::fromState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    MenteeFilter filter;
    filter.text = object.value("q"_L1).toString().left(maxMenteeText);
    filter.industries = menteeTags(object.value("industries"_L1));
    filter.technologies = menteeTags(object.value("technologies"_L1));
    filter.stage = object.value("stage"_L1).toString();
    const QStringList tiers = menteeTags(object.value("tier"_L1));
    for (const QString &name : tiers) {
        if (const auto tier = fromString<Tier>(name))
            filter.tiers.append(*tier);
    }
    filter.company = CompanyId::parse(object.value("companyId"_L1).toString());
    filter.sort =
        fromString<MenteeSort>(object.value("sort"_L1).toString()).value_or(MenteeSort::Name);
    return filter;
}

MenteeDirectoryPresenter::MenteeDirectoryPresenter(Context &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_filter(MenteeFilter::fromState(context.settings.state(menteeFilterState)))
{
    m_industries.setChecked(m_filter.industries);
    m_technologies.setChecked(m_filter.technologies);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchDelayMs);
    connect(&m_searchTimer, &QTimer::timeout, this, [this] { requestFirstPage(); });
    connect(&m_mentees, &MenteeListModel::moreWanted, this, &MenteeDirectoryPresenter::requestMore);
    connect(&m_industries, &TagFilterModel::checkedChanged, this, [this](const QStringList &tags) {
        m_filter.industries = tags;
        changed();
    });
    connect(&m_technologies, &TagFilterModel::checkedChanged, this,
            [this](const QStringList &tags) {
                m_filter.technologies = tags;
                changed();
            });
}

bool MenteeDirectoryPresenter::hasMatches() const
{
    return m_context.account.state() == Account::State::SignedIn &&
           m_context.account.user().role == Role::Mentor;
}

void MenteeDirectoryPresenter::load()
{
    requestFirstPage();
}

void MenteeDirectoryPresenter::retryMore()
{
    m_moreFailed = false;
    m_mentees.resumePaging();
    requestMore();
}

void MenteeDirectoryPresenter::setText(const QString &text)
{
    if (m_filter.text == text)
        return;
    const bool same = m_filter.text.simplified() == text.simplified();
    m_filter.text = text;
    if (same)
        return; // only white space: the same question
    m_context.settings.setState(menteeFilterState, m_filter.toState());
    m_searchTimer.start();
    Q_EMIT filterChanged();
}

void MenteeDirectoryPresenter::setStage(const QString &value)
{
    if (m_filter.stage == value)
        return;
    m_filter.stage = value;
    changed();
}

void MenteeDirectoryPresenter::setTier(Tier tier, bool wanted)
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

void MenteeDirectoryPresenter::clearFilters()
{
    MenteeFilter none;
    none.sort = m_filter.sort;
    if (m_filter == none)
        return;
    m_filter = none;
    m_industries.setChecked({});
    m_technologies.setChecked({});
    changed();
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
    m_industries.setChecked(filter.industries);
    m_technologies.setChecked(filter.technologies);
    Q_EMIT filterChanged();
}

void MenteeDirectoryPresenter::changed()
{
    m_context.settings.setState(menteeFilterState, m_filter.toState());
    Q_EMIT filterChanged();
    requestFirstPage();
}

void MenteeDirectoryPresenter::requestFirstPage()
{
    m_searchTimer.stop();
    m_moreCall.reset();
    m_moreFailed = false;
    setState(State::Loading);
    requestFacets();
    m_firstCall = m_context.api.mentees(
        m_filter.query(pageSize, 0), [this](const Result<api::Page<api::MenteeSummary>> &answer) {
            if (!answer) {
                m_error = answer.error();
                setState(State::Failed);
                return;
            }
            m_mentees.replace(*answer);
            setState(m_mentees.rowCount() == 0 ? State::Empty : State::Content);
        });
    Q_EMIT moreChanged();
}

void MenteeDirectoryPresenter::requestMore()
{
    if (m_moreCall || m_state != State::Content || !m_mentees.canFetchMore({}))
        return;
    m_moreCall = m_context.api.mentees(
        m_filter.query(pageSize, m_mentees.nextOffset()),
        [this](const Result<api::Page<api::MenteeSummary>> &answer) {
            const Call finished = std::move(m_moreCall);
            if (answer) {
                m_mentees.append(*answer);
            } else {
                m_moreFailed = true;
                m_mentees.pausePaging(); // scrolling must not repeat the failing request for ever
            }
            Q_EMIT moreChanged();
        });
}

void MenteeDirectoryPresenter::requestFacets()
{
    const api::MenteeQuery asked = m_filter.query(1, 0);
    m_facetsCall = m_context.api.menteeFacets(
        {asked.q, asked.industries, asked.technologies, asked.stage, asked.tier, asked.companyId},
        [this](const Result<api::MenteeFacets> &answer) {
            const Call finished = std::move(m_facetsCall);
            if (!answer)
                return; // the list says what is wrong
            m_facets = *answer;
            m_industries.setCounts(answer->industries);
            m_technologies.setCounts(answer->technologies);
            Q_EMIT facetsChanged();
        });
}

void MenteeDirectoryPresenter::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace oh::ui
