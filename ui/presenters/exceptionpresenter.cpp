// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/exceptionpresenter.h"

#include "ui/presenters/formdraft.h"

namespace oh::ui {
namespace {

/// The most that the server hands out at once, newest first.
constexpr int exceptionPageSize = 100;

} // namespace

ExceptionPresenter::ExceptionPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    connect(&context.live, &Live::exceptionsChanged, this, &ExceptionPresenter::load);
    connect(&context.live, &Live::resynced, this, &ExceptionPresenter::load);
}

bool ExceptionPresenter::canHelp(const std::optional<api::Obstacle> &obstacle)
{
    return obstacle && (obstacle->code == errorCodeName(ErrorCode::TierRestricted) ||
                        obstacle->code == errorCodeName(ErrorCode::MentorDormant));
}

void ExceptionPresenter::open(UserId mentor)
{
    if (mentor == m_mentor)
        return;
    close();
    m_mentor = mentor;
    load();
}

void ExceptionPresenter::close()
{
    m_mentor = {};
    m_latest.reset();
    m_known = false;
    m_call.reset();
    m_askCall.reset();
}

bool ExceptionPresenter::canAsk() const
{
    return m_known && !isAsking() && (!m_latest || m_latest->status != OverrideStatus::Pending);
}

void ExceptionPresenter::load()
{
    if (m_mentor.isNull())
        return;
    // Without an answer there is only nothing to ask for: what forbids the booking is shown anyway.
    m_call = m_context.api.myExceptions({.status = {}, .limit = exceptionPageSize, .offset = 0},
                                        [this](const Result<api::Page<api::TierOverride>> &answer) {
                                            const Call finished = std::move(m_call);
                                            if (!answer)
                                                return;
                                            std::optional<api::TierOverride> latest;
                                            for (const api::TierOverride &one : answer->items) {
                                                if (one.mentorId == m_mentor &&
                                                    (!latest || one.createdAt > latest->createdAt))
                                                    latest = one;
                                            }
                                            take(latest);
                                        });
}

void ExceptionPresenter::take(const std::optional<api::TierOverride> &latest)
{
    const bool waited = m_latest && m_latest->status == OverrideStatus::Pending;
    m_latest = latest;
    m_known = true;
    Q_EMIT changed();
    if (waited && m_latest && m_latest->status != OverrideStatus::Pending)
        Q_EMIT decided();
}

void ExceptionPresenter::ask(const QString &reason)
{
    if (isAsking() || m_mentor.isNull())
        return;
    m_askCall = m_context.api.requestException(
        {m_mentor, reason.trimmed()}, [this](const Result<api::TierOverride> &answer) {
            const Call finished = std::move(m_askCall);
            if (!answer) {
                Q_EMIT changed();
                Q_EMIT askFailed(answer.error());
                return;
            }
            dropDraft(m_context, DraftForm::ExceptionReason, m_mentor.toString());
            m_call.reset();
            take(*answer);
            Q_EMIT asked(*answer);
        });
    Q_EMIT changed();
}

} // namespace oh::ui
