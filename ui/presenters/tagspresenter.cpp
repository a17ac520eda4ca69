// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/tagspresenter.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace oh::ui {
namespace {

constexpr auto tagsLiveDelay = 300ms;
constexpr int tagsPageSize = 100;
/// How deep a hierarchy is followed: the server has no circles, an answer might.
constexpr int deepest = 50;

} // namespace

TagsPresenter::TagsPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    m_live.setSingleShot(true);
    m_live.setInterval(tagsLiveDelay);
    connect(&m_live, &QTimer::timeout, this, [this] {
        if (m_isLoaded)
            load();
    });
    connect(&context.live, &Live::queuesChanged, this, [this](LiveQueue queue) {
        if (queue == LiveQueue::Taxonomy)
            m_live.start();
    });
    connect(&context.live, &Live::resynced, &m_live, qOverload<>(&QTimer::start));
}

void TagsPresenter::load()
{
    m_isLoaded = true;
    read(0, {});
    if (m_state == LoadState::Failed) {
        m_state = LoadState::Loading;
        Q_EMIT stateChanged();
    }
}

void TagsPresenter::read(int offset, QList<api::AdminTag> soFar)
{
    api::AdminTagsQuery query;
    query.sort = TagSort::Name;
    query.limit = tagsPageSize;
    query.offset = offset;
    m_list = m_context.api.adminTags(
        query, [this, soFar = std::move(soFar)](const Result<api::Page<api::AdminTag>> &page) {
            const Call finished = std::move(m_list);
            if (!page) {
                m_error = page.error();
                if (m_state == LoadState::Loading) {
                    m_state = LoadState::Failed;
                    Q_EMIT stateChanged();
                }
                return;
            }
            const QList<api::AdminTag> all = soFar + page->items;
            if (!page->items.isEmpty() && all.size() < page->total) {
                read(int(all.size()), all);
                return;
            }
            m_tags = all;
            m_state = LoadState::Ready;
            Q_EMIT stateChanged();
        });
}

const api::AdminTag *TagsPresenter::tag(const QString &id) const
{
    const auto found = std::find_if(m_tags.cbegin(), m_tags.cend(),
                                    [&id](const auto &tag) { return tag.id.toString() == id; });
    return found == m_tags.cend() ? nullptr : &*found;
}

int TagsPresenter::count(TagStatus status) const
{
    return int(std::count_if(m_tags.cbegin(), m_tags.cend(),
                             [status](const auto &tag) { return tag.status == status; }));
}

TagsPresenter::Deeds TagsPresenter::deeds(const api::AdminTag &tag)
{
    switch (tag.status) {
    case TagStatus::Pending:
        return {Rename, Move, Merge, Approve, Reject};
    case TagStatus::Active:
        return {Rename, Move, Merge, Retire};
    case TagStatus::Inactive:
        return {Rename, Move, Merge, Restore};
    case TagStatus::Rejected:
        return {Approve, Merge};
    case TagStatus::Merged:
        return {};
    }
    return {};
}

bool TagsPresenter::isBelow(const api::AdminTag &tag, const QString &id) const
{
    const api::AdminTag *at = &tag;
    for (int level = 0; at && level < deepest; ++level) {
        if (at->id.toString() == id)
            return true;
        at = at->parentId ? this->tag(at->parentId->toString()) : nullptr;
    }
    return false;
}

QList<api::AdminTag> TagsPresenter::others(TagCategory category, const QString &id,
                                           bool isForParent) const
{
    QList<api::AdminTag> found;
    for (const api::AdminTag &tag : m_tags) {
        if (tag.category != category || tag.status != TagStatus::Active || tag.id.toString() == id)
            continue;
        if (!isForParent || id.isEmpty() || !isBelow(tag, id))
            found.append(tag);
    }
    return found;
}

TagsPresenter::MergePreview TagsPresenter::preview(const QString &id) const
{
    MergePreview preview;
    if (const api::AdminTag *merged = tag(id))
        preview.usage = merged->usage;
    preview.children = int(std::count_if(m_tags.cbegin(), m_tags.cend(), [&id](const auto &tag) {
        return tag.parentId && tag.parentId->toString() == id;
    }));
    return preview;
}

Done<api::AdminTag> TagsPresenter::answer(const QString &what)
{
    return [this, what](const Result<api::AdminTag> &tag) {
        const Call finished = std::move(m_change);
        Q_EMIT busyChanged();
        // Also after a failure: it may be that somebody was faster.
        load();
        if (tag)
            Q_EMIT done(tag->id.toString(), what.arg(tag->displayName));
        else
            Q_EMIT failed(tag.error());
    };
}

void TagsPresenter::create(const api::CreateTag &tag)
{
    if (isBusy())
        return;
    m_change = m_context.api.createTag(tag, answer(tr("%1 is a tag now.")));
    Q_EMIT busyChanged();
}

void TagsPresenter::update(const QString &id, api::UpdateTag change, const QString &what)
{
    const api::AdminTag *before = tag(id);
    if (isBusy() || !before)
        return;
    change.version = before->version;
    m_change = m_context.api.updateTag(before->id, change, answer(what));
    Q_EMIT busyChanged();
}

void TagsPresenter::rename(const QString &id, const QString &name)
{
    api::UpdateTag change;
    change.displayName = {true, name};
    update(id, change, tr("It is called %1 now."));
}

void TagsPresenter::move(const QString &id, std::optional<TaxonomyId> parent)
{
    api::UpdateTag change;
    change.parentId = {true, parent};
    update(id, change, tr("%1 was moved."));
}

void TagsPresenter::setInUse(const QString &id, bool isInUse)
{
    api::UpdateTag change;
    change.isActive = {true, isInUse};
    update(id, change,
           isInUse ? tr("%1 can be chosen again.") : tr("%1 can't be chosen any more."));
}

void TagsPresenter::approve(const QString &id)
{
    const api::AdminTag *asked = tag(id);
    if (isBusy() || !asked)
        return;
    if (asked->status == TagStatus::Rejected) {
        // Making it is how a refusal is taken back.
        create({asked->category, asked->displayName, std::nullopt});
        return;
    }
    m_change = m_context.api.approveTag(asked->id, answer(tr("%1 is approved.")));
    Q_EMIT busyChanged();
}

void TagsPresenter::reject(const QString &id, const QString &reason)
{
    const api::AdminTag *asked = tag(id);
    if (isBusy() || !asked)
        return;
    m_change = m_context.api.rejectTag(asked->id, {reason}, answer(tr("%1 is rejected.")));
    Q_EMIT busyChanged();
}

void TagsPresenter::merge(const QString &id, TaxonomyId into)
{
    const api::AdminTag *merged = tag(id);
    if (isBusy() || !merged)
        return;
    m_change = m_context.api.mergeTag(merged->id, {into}, answer(tr("%1 stands for both now.")));
    Q_EMIT busyChanged();
}

} // namespace oh::ui
