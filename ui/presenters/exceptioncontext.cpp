// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/exceptioncontext.h"

#include "models/domain/bookingrules.h"

using namespace std::chrono_literals;

namespace oh::ui {
namespace {

/// Whoever runs through the list asks for nothing.
constexpr auto restTime = 120ms;
constexpr int freshSecs = 60;
constexpr std::size_t mostKnown = 40;

} // namespace

bool ExceptionContext::Facts::hasError() const
{
    return mentee.error || mentor.error || menteeReputation.error || mentorReputation.error ||
           match.error || earlier.error || times.error;
}

ExceptionContext::ExceptionContext(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &ExceptionContext::ask);
}

const ExceptionContext::Facts *ExceptionContext::facts() const
{
    if (!m_request)
        return nullptr;
    const auto known = m_known.find(m_request->id.toString());
    return known == m_known.end() ? nullptr : known->second.get();
}

void ExceptionContext::show(const api::TierOverride *request)
{
    if (!request) {
        m_request.reset();
        m_rest.stop();
        Q_EMIT changed();
        return;
    }
    const bool isSame = m_request && m_request->id == request->id;
    m_request = *request;
    const Facts *known = facts();
    const bool isFresh =
        known && known->askedAt.secsTo(m_context.clock.now()) < freshSecs && !known->hasError();
    if (!isSame || !known)
        Q_EMIT changed();
    if (!isFresh && !(isSame && m_rest.isActive()))
        m_rest.start();
}

void ExceptionContext::reload()
{
    if (m_request)
        ask();
}

template <typename T>
Done<T> ExceptionContext::into(Asked<T> Facts::*part, const std::shared_ptr<Facts> &facts)
{
    return [this, part, weak = std::weak_ptr(facts)](const Result<T> &answer) {
        const auto kept = weak.lock();
        if (!kept)
            return;
        Asked<T> &asked = (*kept).*part;
        const Call finished = std::move(asked.call);
        if (answer)
            asked.value = *answer;
        else
            asked.error = answer.error();
        Q_EMIT changed();
    };
}

void ExceptionContext::ask()
{
    if (!m_request)
        return;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    const auto facts = std::make_shared<Facts>();
    const api::TierOverride request = *m_request;
    const QDateTime now = m_context.clock.now();
    facts->askedAt = now;
    m_known[request.id.toString()] = facts;
    Api &api = m_context.api;
    facts->mentee.call = api.mentee(request.menteeId, into(&Facts::mentee, facts));
    facts->mentor.call = api.mentor(request.mentorId, into(&Facts::mentor, facts));
    facts->menteeReputation.call =
        api.reputation(request.menteeId, into(&Facts::menteeReputation, facts));
    facts->mentorReputation.call =
        api.reputation(request.mentorId, into(&Facts::mentorReputation, facts));
    facts->match.call =
        api.explainMatchOf(request.mentorId, request.menteeId, into(&Facts::match, facts));
    api::OverridesQuery earlier;
    earlier.menteeId = request.menteeId;
    earlier.sort = OverrideSort::CreatedDescending;
    earlier.limit = mostEarlier + 1;
    const auto tellEarlier = into(&Facts::earlier, facts);
    facts->earlier.call = api.exceptionQueue(
        earlier, [tellEarlier, id = request.id](const Result<api::OverrideQueue> &answer) {
            if (!answer)
                return tellEarlier(answer.error());
            QList<api::TierOverride> others = answer->items;
            others.removeIf([id](const api::TierOverride &other) { return other.id == id; });
            tellEarlier(others.mid(0, mostEarlier));
        });
    api::SlotQuery times;
    times.mentorId = request.mentorId;
    times.startDate = now.addSecs(minimumNoticeSecs).toString(Qt::ISODate);
    times.endDate = now.addDays(exceptionDays + 1).toString(Qt::ISODate);
    const auto tellTimes = into(&Facts::times, facts);
    facts->times.call = api.availableSlots(times, [tellTimes](const Result<api::SlotList> &answer) {
        if (!answer)
            return tellTimes(answer.error());
        tellTimes(answer->items.mid(0, mostTimes));
    });
    Q_EMIT changed();
}

} // namespace oh::ui
