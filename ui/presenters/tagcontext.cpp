// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/tagcontext.h"

#include "models/domain/taglikeness.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace oh::ui {
namespace {

constexpr auto tagRestTime = 120ms;
constexpr int tagsAtOnce = 100;
/// A category with more is compared as far as this: the most used ones.
constexpr int mostCompared = 1000;

} // namespace

TagContext::TagContext(Context &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(tagRestTime);
    connect(&m_rest, &QTimer::timeout, this, [this] { ask(0, {}); });
}

void TagContext::show(const api::AdminTag *tag)
{
    if (tag && m_tag && tag->id == m_tag->id) {
        m_tag = *tag;
        return;
    }
    m_tag = tag ? std::optional(*tag) : std::nullopt;
    reload();
}

void TagContext::reload()
{
    m_call.reset();
    m_error.reset();
    m_similar.clear();
    if (m_tag)
        m_rest.start();
    else
        m_rest.stop();
    Q_EMIT changed();
}

void TagContext::ask(int offset, QList<api::AdminTag> soFar)
{
    api::AdminTagsQuery query;
    query.category = m_tag->category;
    query.status = {TagStatus::Active};
    query.sort = TagSort::UsageDescending;
    query.limit = tagsAtOnce;
    query.offset = offset;
    m_call = m_context.api.adminTags(
        query, [this, soFar = std::move(soFar)](const Result<api::Page<api::AdminTag>> &answer) {
            const Call finished = std::move(m_call);
            if (!answer) {
                m_error = answer.error();
                Q_EMIT changed();
                return;
            }
            const QList<api::AdminTag> all = soFar + answer->items;
            if (!answer->items.isEmpty() && all.size() < std::min(answer->total, mostCompared))
                ask(int(all.size()), all);
            else
                compare(all);
        });
}

void TagContext::compare(const QList<api::AdminTag> &all)
{
    struct Candidate
    {
        double likeness = 0;
        api::AdminTag tag;
    };
    QList<Candidate> candidates;
    for (const api::AdminTag &tag : all) {
        const double likeness = tagLikeness(tag.displayName, m_tag->displayName);
        if (tag.id != m_tag->id && likeness >= noteworthyLikeness)
            candidates.append({likeness, tag});
    }
    std::stable_sort(
        candidates.begin(), candidates.end(),
        [](const Candidate &a, const Candidate &b) { return a.likeness > b.likeness; });
    for (const Candidate &candidate : candidates.mid(0, mostSimilar))
        m_similar.append(candidate.tag);
    Q_EMIT changed();
}

} // namespace oh::ui
