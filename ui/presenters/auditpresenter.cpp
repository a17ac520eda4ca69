// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/auditpresenter.h"

#include "models/domain/zones.h"
#include "ui/style/timetext.h"

namespace oh::ui {
namespace {

constexpr qsizetype longestAuditSearch = 100;
constexpr qsizetype longestRequestId = 200;

} // namespace

AuditPresenter::AuditPresenter(Context &context, QObject *parent)
    : PagedList(context, parent), m_model(new AuditModel(this))
{
    connect(m_model, &AuditModel::moreWanted, this,
            [this](int offset) { askMore(offset, m_model); });
    connect(this, &PagedList::stateChanged, this, &AuditPresenter::collectMore);
    connect(this, &PagedList::moreFailed, this, &AuditPresenter::endCollecting);
}

QDate AuditPresenter::today() const
{
    return m_context.clock.now().toTimeZone(timeZone(zone())).date();
}

std::pair<QDate, QDate> AuditPresenter::days() const
{
    switch (m_filter.period) {
    case Period::Any:
        return {};
    case Period::Today:
        return {today(), today()};
    case Period::LastSevenDays:
        return {today().addDays(-6), today()};
    case Period::LastThirtyDays:
        return {today().addDays(-29), today()};
    case Period::Custom:
        return {m_filter.from, m_filter.to};
    }
    return {};
}

Call AuditPresenter::ask(int offset)
{
    m_model->setZone(zone());
    api::AuditQuery query;
    if (const QString words = m_filter.text.trimmed(); !words.isEmpty())
        query.q = words.left(longestAuditSearch);
    if (const QString request = m_filter.requestId.trimmed(); !request.isEmpty())
        query.requestId = request.left(longestRequestId);
    if (!m_filter.action.isEmpty())
        query.action = {m_filter.action};
    if (!m_filter.entityType.isEmpty())
        query.entityType = m_filter.entityType;
    if (m_filter.actor)
        query.actorId = UserId::parse(m_filter.actor->id);
    if (m_filter.object)
        query.entityId = AuditSubjectId::parse(m_filter.object->id);
    const auto [first, last] = days();
    if (first.isValid())
        query.from = wallClockToUtc(zone(), first, QTime(0, 0));
    if (last.isValid())
        query.to = wallClockToUtc(zone(), last.addDays(1), QTime(0, 0));
    if (offset > 0 && m_model->record(0))
        query.upTo = m_model->record(0)->number; // entries come while somebody reads
    query.limit = pageSize;
    query.offset = offset;
    return m_context.api.auditLog(query, answerTo<api::AuditRecord>(offset, m_model));
}

void AuditPresenter::setWords(const QString &text, const QString &requestId)
{
    if (m_filter.text == text && m_filter.requestId == requestId)
        return;
    endCollecting();
    m_filter.text = text;
    m_filter.requestId = requestId;
    askSoon();
}

void AuditPresenter::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    endCollecting();
    m_filter = filter;
    if (m_filter.from.isValid() && m_filter.to.isValid() && m_filter.to < m_filter.from)
        std::swap(m_filter.from, m_filter.to);
    Q_EMIT filterChanged();
    reload();
}

void AuditPresenter::collect()
{
    if (m_collecting || state() != State::Content)
        return;
    m_collecting = true;
    Q_EMIT collectingChanged();
    collectMore();
}

void AuditPresenter::collectMore()
{
    if (!m_collecting)
        return;
    if (state() == State::Content && m_model->count() < mostCollected &&
        m_model->count() < m_model->total()) {
        if (m_model->canFetchMore({}))
            m_model->fetchMore({}); // otherwise it is under way
        return;
    }
    const bool complete = state() == State::Content;
    endCollecting();
    if (complete)
        Q_EMIT collected();
}

void AuditPresenter::endCollecting()
{
    if (!m_collecting)
        return;
    m_collecting = false;
    Q_EMIT collectingChanged();
}

} // namespace oh::ui
