// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/reachoutpresenter.h"

#include "ui/presenters/formdraft.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// The most that the server hands out at once, newest first.
constexpr int interestPageSize = 100;

} // namespace

ReachOutPresenter::ReachOutPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

bool ReachOutPresenter::mayReachOut() const
{
    return m_context.account.state() == Account::State::SignedIn &&
           m_context.account.user().role == Role::Mentor;
}

void ReachOutPresenter::open(UserId mentee)
{
    if (mentee != m_mentee) {
        close();
        m_mentee = mentee;
    }
    load();
}

void ReachOutPresenter::close()
{
    m_mentee = {};
    m_latest.reset();
    m_load.reset();
    m_send.reset();
}

void ReachOutPresenter::load()
{
    if (!mayReachOut())
        return;
    api::PageQuery query;
    query.limit = interestPageSize;
    m_load =
        m_context.api.myInterests(query, [this](const Result<api::Page<api::Interest>> &answer) {
            const Call finished = std::move(m_load);
            if (!answer)
                return; // only a hint: the server knows whom it told
            m_latest.reset();
            for (const api::Interest &one : answer->items) {
                if (one.mentee.id == m_mentee && (!m_latest || one.createdAt > m_latest->createdAt))
                    m_latest = one;
            }
            Q_EMIT changed();
        });
}

void ReachOutPresenter::send(const QString &message)
{
    if (isSending() || m_mentee.isNull())
        return;
    api::SendInterest wish;
    wish.menteeId = m_mentee;
    if (const QString words = message.trimmed(); !words.isEmpty())
        wish.message = words;
    m_send = m_context.api.sendInterest(
        viewerId(m_context.account), wish, [this](const Result<api::InterestAnswer> &answer) {
            const Call finished = std::move(m_send);
            if (!answer) {
                Q_EMIT changed();
                Q_EMIT failed(answer.error());
                return;
            }
            dropDraft(m_context, DraftForm::ReachOut, m_mentee.toString());
            load();
            Q_EMIT changed();
            Q_EMIT sent(*answer);
        });
    Q_EMIT changed();
}

QString ReachOutPresenter::explain(const Error &error, const QString &mentee)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("%1 is not in the program any more, so nothing was sent.").arg(mentee);
    case ErrorCode::InterestSent:
        return tr("You have reached out to %1 within the last seven days, and they have your "
                  "message. Give them a little time; nothing was sent twice.")
            .arg(mentee);
    case ErrorCode::ExceptionActive:
        return tr("%1 can book you already: an exception for the two of you is open and not used "
                  "yet. Nothing was sent.")
            .arg(mentee);
    case ErrorCode::AccountDeactivated:
        return tr("Your account does not take part at the moment, so nothing was sent. A "
                  "coordinator can change that.");
    case ErrorCode::Forbidden:
        return tr("Only mentors reach out, and only in their own name. Nothing was sent.");
    case ErrorCode::RateLimited:
        return tr("You have reached out to as many mentees as a day allows. Your message is kept; "
                  "send it tomorrow.");
    default:
        return errorSentence(error);
    }
}

} // namespace oh::ui
