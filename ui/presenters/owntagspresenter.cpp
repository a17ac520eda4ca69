// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/owntagspresenter.h"

#include "ui/style/texts.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int requestPageSize = 50;

} // namespace

OwnTagsPresenter::OwnTagsPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_taxonomy(context)
{
    connect(&m_taxonomy, &TaxonomyReader::entriesRead, this,
            [this](TagCategory category, const QList<api::TaxonomyEntry> &entries) {
                m_entries.at(std::size_t(category)) = entries;
                if (m_taxonomy.isComplete())
                    m_state = LoadState::Ready;
                Q_EMIT changed();
            });
    connect(&m_taxonomy, &TaxonomyReader::failed, this, [this](const Error &error) {
        m_error = error;
        m_state = LoadState::Failed;
        Q_EMIT changed();
    });
    connect(&context.account, &Account::userChanged, this, &OwnTagsPresenter::adoptUser);
    adoptUser();
}

void OwnTagsPresenter::adoptUser()
{
    // What is under way is newer than what the server said of the profile before.
    if (m_context.account.state() != Account::State::SignedIn || !m_changes.empty() || m_request)
        return;
    m_tags = m_context.account.user().profile.tags;
    Q_EMIT changed();
}

bool OwnTagsPresenter::hasWeights() const
{
    return m_context.account.state() == Account::State::SignedIn &&
           m_context.account.user().role == Role::Mentor;
}

void OwnTagsPresenter::load()
{
    loadRequests();
    m_taxonomy.read();
}

void OwnTagsPresenter::loadRequests()
{
    api::PageQuery query;
    query.limit = requestPageSize;
    m_requestsCall = m_context.api.myTagRequests(
        query, [this](const Result<api::Page<api::MyTagRequest>> &answer) {
            const Call finished = std::move(m_requestsCall);
            if (!answer)
                return; // the tags themselves say what waits
            m_requests = answer->items;
            Q_EMIT changed();
        });
}

QList<api::TaxonomyEntry> OwnTagsPresenter::choices() const
{
    QList<api::TaxonomyEntry> free;
    for (const auto &entries : m_entries) {
        for (const api::TaxonomyEntry &entry : entries) {
            if (indexOf(entry.id) < 0)
                free.append(entry);
        }
    }
    std::sort(free.begin(), free.end(),
              [](const api::TaxonomyEntry &left, const api::TaxonomyEntry &right) {
                  return compareTexts(left.displayName, right.displayName) < 0;
              });
    return free;
}

std::optional<api::TaxonomyEntry> OwnTagsPresenter::choiceNamed(const QString &name) const
{
    const QList<api::TaxonomyEntry> free = choices();
    for (const api::TaxonomyEntry &entry : free) {
        if (entry.displayName.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return entry;
    }
    return std::nullopt;
}

bool OwnTagsPresenter::has(const QString &name) const
{
    for (const api::Tag &tag : m_tags) {
        if (tag.displayName.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QList<api::MyTagRequest> OwnTagsPresenter::decided() const
{
    QList<api::MyTagRequest> decided;
    for (const api::MyTagRequest &request : m_requests) {
        if (request.status == TagStatus::Rejected || request.status == TagStatus::Merged)
            decided.append(request);
    }
    return decided;
}

qsizetype OwnTagsPresenter::indexOf(TaxonomyId id) const
{
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        if (m_tags.at(i).id == id)
            return i;
    }
    return -1;
}

void OwnTagsPresenter::add(const api::TaxonomyEntry &tag)
{
    if (indexOf(tag.id) >= 0 || m_changes.contains(tag.id))
        return;
    api::Tag added;
    added.id = tag.id;
    added.category = tag.category;
    added.value = tag.value;
    added.displayName = tag.displayName;
    m_tags.append(added);
    m_changes[tag.id] =
        m_context.api.setMyTag(tag.id, {}, [this, id = tag.id](const Result<api::Tag> &answer) {
            const auto finished = m_changes.extract(id);
            const qsizetype at = indexOf(id);
            if (answer && at >= 0)
                m_tags[at] = *answer;
            else if (!answer && at >= 0)
                m_tags.removeAt(at);
            if (!answer)
                return fail(answer.error());
            Q_EMIT changed();
            refreshUser();
        });
    Q_EMIT changed();
}

void OwnTagsPresenter::remove(TaxonomyId id)
{
    const qsizetype at = indexOf(id);
    if (at < 0 || m_changes.contains(id))
        return;
    const api::Tag taken = m_tags.takeAt(at);
    m_changes[id] = m_context.api.removeMyTag(id, [this, taken, at](const Result<void> &answer) {
        const auto finished = m_changes.extract(taken.id);
        if (!answer.ok()) {
            m_tags.insert(qMin(at, m_tags.size()), taken);
            return fail(answer.error());
        }
        refreshUser();
    });
    Q_EMIT changed();
}

void OwnTagsPresenter::setWeight(TaxonomyId id, std::optional<double> weight)
{
    const qsizetype at = indexOf(id);
    if (at < 0 || m_tags.at(at).weight == weight || m_changes.contains(id))
        return;
    const std::optional<double> before = m_tags.at(at).weight;
    m_tags[at].weight = weight;
    m_changes[id] = m_context.api.setMyTag(id, {api::Patch<double>::set(weight)},
                                           [this, id, before](const Result<api::Tag> &answer) {
                                               const auto finished = m_changes.extract(id);
                                               const qsizetype now = indexOf(id);
                                               if (!answer) {
                                                   if (now >= 0)
                                                       m_tags[now].weight = before;
                                                   return fail(answer.error());
                                               }
                                               refreshUser();
                                           });
}

void OwnTagsPresenter::request(TagCategory category, const QString &name)
{
    if (isRequesting())
        return;
    api::TagRequest wish;
    wish.category = category;
    wish.displayName = name.simplified();
    m_request = m_context.api.requestTag(wish, [this](const Result<api::RequestedTag> &answer) {
        const Call finished = std::move(m_request);
        if (!answer)
            return fail(answer.error());
        const qsizetype at = indexOf(answer->tag.id);
        if (at < 0)
            m_tags.append(answer->tag);
        else
            m_tags[at] = answer->tag;
        Q_EMIT changed();
        Q_EMIT requested(*answer);
        loadRequests();
        refreshUser();
    });
    Q_EMIT changed();
}

void OwnTagsPresenter::fail(const Error &error)
{
    Q_EMIT changed();
    Q_EMIT failed(error);
}

void OwnTagsPresenter::refreshUser()
{
    m_me = m_context.api.me([this](const Result<api::User> &answer) {
        const Call finished = std::move(m_me);
        if (answer)
            m_context.account.adopt(*answer);
    });
}

QString OwnTagsPresenter::categoryName(TagCategory category)
{
    switch (category) {
    case TagCategory::Industry:
        return tr("Industry");
    case TagCategory::Technology:
        return tr("Technology");
    case TagCategory::Stage:
        return tr("Stage");
    }
    return {};
}

QString OwnTagsPresenter::explain(const Error &error)
{
    if (error.code == ErrorCode::TagUnavailable) {
        for (const FieldError &detail : error.details) {
            if (!detail.message.isEmpty())
                return tr("A coordinator decided against this tag: “%1”. Choose another one of "
                          "the list.")
                    .arg(detail.message);
        }
    }
    return errorSentence(error);
}

} // namespace oh::ui
