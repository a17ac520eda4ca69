// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/taxonomyreader.h"

namespace oh::ui {
namespace {

constexpr int taxonomyPageSize = 1000;

} // namespace

TaxonomyReader::TaxonomyReader(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

bool TaxonomyReader::isComplete() const
{
    return std::all_of(m_known.cbegin(), m_known.cend(), [](bool known) { return known; });
}

void TaxonomyReader::read()
{
    if (std::exchange(m_failed, false))
        Q_EMIT failedChanged();
    for (const TagCategory category : enumValues<TagCategory>()) {
        const auto at = std::size_t(category);
        if (!m_known.at(at) && !m_calls.at(at))
            request(category, 0, {});
    }
}

void TaxonomyReader::request(TagCategory category, int offset, QList<api::TaxonomyEntry> soFar)
{
    api::TaxonomyQuery query;
    query.category = category;
    query.limit = taxonomyPageSize;
    query.offset = offset;
    m_calls.at(std::size_t(category)) = m_context.api.taxonomy(
        query, [this, category, soFar = std::move(soFar)](
                   const Result<api::Page<api::TaxonomyEntry>> &answer) mutable {
            const Call finished = std::move(m_calls.at(std::size_t(category)));
            if (!answer) {
                m_failed = true;
                Q_EMIT failedChanged();
                Q_EMIT failed(answer.error());
                return;
            }
            soFar.append(answer->items);
            if (!answer->items.isEmpty() && soFar.size() < answer->total)
                return request(category, int(soFar.size()), soFar);
            m_known.at(std::size_t(category)) = true;
            Q_EMIT entriesRead(category, soFar);
        });
}

} // namespace oh::ui
