// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/dispatcherjob.h"
#include "backend/auth/sessionstate.h"

using namespace Qt::StringLiterals;

/// Dispatcher: requests that are answered in one transaction.
namespace oh::server {

using storage::Actor;
using storage::Transaction;

Result<void>
Dispatcher::checkSessions(Transaction &tx, const std::vector<Waiting> &waiting,
                          std::vector<std::optional<Result<http::Response>>> &answers) const
{
    QList<SessionId> sessions;
    QList<UserId> users;
    for (const Waiting &one : waiting) {
        sessions.append(one.job->principal->sessionId);
        users.append(one.job->principal->userId);
    }
    const auto rows =
        tx.rows(storage::Query::auth_select_session_states,
                {{u":sessions"_s, storage::bind(sessions)}, {u":users"_s, storage::bind(users)}});
    if (!rows)
        return rows.error();
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        const auto judged =
            auth::judgeSession(rows->at(qsizetype(i)), waiting[i].job->principal->role);
        if (!judged)
            answers[i].emplace(judged.error());
    }
    return {};
}

void Dispatcher::runTogether(storage::Connection &connection,
                             const std::vector<Waiting> &waiting) const
{
    using Answers = std::vector<std::optional<Result<http::Response>>>;
    const auto alone = [&](const Waiting &one) {
        finish(one.job,
               connection.transact<http::Response>(
                   one.job->actor(), [&](Transaction &tx) { return work(tx, *one.job); }),
               one.respond);
    };
    if (waiting.size() == 1) {
        alone(waiting.front());
        return;
    }
    const Endpoint &endpoint = *waiting.front().job->endpoint;
    auto answers = connection.transact<Answers>(
        Actor::system(waiting.front().job->request->requestId),
        [&](Transaction &tx) -> Result<Answers> {
            Answers all(waiting.size());
            if (const auto checked = checkSessions(tx, waiting, all); !checked)
                return checked.error();
            std::vector<Call> calls;
            std::vector<std::size_t> places;
            for (std::size_t i = 0; i < waiting.size(); ++i) {
                if (all[i])
                    continue;
                places.push_back(i);
                calls.push_back(waiting[i].job->call());
                calls.back().transaction = &tx;
            }
            auto done = endpoint.together(calls);
            if (!done)
                return done.error();
            for (std::size_t i = 0; i < places.size(); ++i)
                all[places[i]] = std::move((*done)[i]);
            return all;
        });
    // Without a database nobody fares better alone, and each would wait for it again.
    if (!answers && !connection.isOpen()) {
        for (const Waiting &one : waiting)
            finish(one.job, answers.error(), one.respond);
        return;
    }
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        if (answers && (*answers)[i])
            finish(waiting[i].job, *(*answers)[i], waiting[i].respond);
        else
            alone(waiting[i]);
    }
}

} // namespace oh::server
