// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/matchingservice.h"

#include "backend/matching/matchingengine.h"
#include "backend/storage/transaction.h"
#include "models/domain/bookingrules.h"

using namespace Qt::StringLiterals;

namespace oh::matching {

using storage::bind;
using storage::Query;
using storage::Transaction;

namespace {

/// What the lists have in common.
struct Wanted
{
    UserId user;
    double minScore = 0;
    std::optional<QString> algorithmVersion;
    int limit = 0;
    int offset = 0;
};

template <typename ApiQuery>
Wanted wantedBy(const ApiQuery &query, UserId user)
{
    return {user, query.minScore, query.algorithmVersion, query.limit, query.offset};
}

/// Whose recommendations: the caller's, or whom a coordinator names.
Result<UserId> subjectOf(const Caller &caller, Role role, const std::optional<UserId> &named,
                         const QString &field)
{
    if (caller.role == Role::Coordinator) {
        if (!named)
            return Error::validation({{field, Sentence::tr("must say whose recommendations")}});
        return *named;
    }
    if (caller.role != role || (named && *named != caller.userId))
        return Error(ErrorCode::Forbidden,
                     Sentence::tr("These are somebody else's recommendations."));
    return caller.userId;
}

Result<std::optional<Role>> roleOf(Transaction &tx, UserId user)
{
    const auto row = tx.row(Query::matching_select_role, {{u":user"_s, bind(user)}});
    if (!row)
        return row.error();
    return *row ? (*row)->enumeration<Role>("role"_L1) : std::nullopt;
}

Result<QByteArray> listed(Transaction &tx, const Caller &caller, Role subject, const Wanted &wanted)
{
    // What an engine of before left behind can still be read.
    if (wanted.algorithmVersion && !engineFor(*wanted.algorithmVersion)) {
        const auto left =
            tx.row(Query::matching_has_version, {{u":user"_s, bind(wanted.user)},
                                                 {u":version"_s, bind(*wanted.algorithmVersion)}});
        if (!left)
            return left.error();
        if (!*left || !(*left)->boolean("known"_L1))
            return Error::validation(
                {{u"algorithmVersion"_s, Sentence::tr("is none that this server has")}});
    }
    storage::Binds binds{
        {u":user"_s, bind(wanted.user)},
        {u":version"_s, bind(wanted.algorithmVersion.value_or(currentAlgorithm()))},
        {u":min_score"_s, bind(wanted.minScore)},
        {u":limit"_s, bind(wanted.limit)},
        {u":offset"_s, bind(wanted.offset)},
        {u":now"_s, bind(caller.now)}};
    if (subject == Role::Mentor)
        return tx.json(Query::matching_list_recommended_mentees, binds);
    binds.append({u":earliest"_s, bind(caller.now.addSecs(minimumNoticeSecs))});
    return tx.json(Query::matching_list_recommended_mentors, binds);
}

/// A coordinator's question about somebody who is not what they are taken for.
Result<QByteArray> listedFor(Transaction &tx, const Caller &caller, Role subject,
                             const Wanted &wanted)
{
    if (caller.role == Role::Coordinator) {
        const auto role = roleOf(tx, wanted.user);
        if (!role)
            return role.error();
        if (*role != subject)
            return Error(ErrorCode::NotFound, subject == Role::Mentee
                                                  ? Sentence::tr("This mentee does not exist.")
                                                  : Sentence::tr("This mentor does not exist."));
    }
    return listed(tx, caller, subject, wanted);
}

} // namespace

Result<QByteArray> recommendedMentors(Transaction &tx, const Caller &caller,
                                      const api::RecommendedMentorsQuery &query)
{
    const auto user = subjectOf(caller, Role::Mentee, query.menteeId, u"menteeId"_s);
    if (!user)
        return user.error();
    return listedFor(tx, caller, Role::Mentee, wantedBy(query, *user));
}

Result<QByteArray> recommendedMentees(Transaction &tx, const Caller &caller,
                                      const api::RecommendedMenteesQuery &query)
{
    const auto user = subjectOf(caller, Role::Mentor, query.mentorId, u"mentorId"_s);
    if (!user)
        return user.error();
    return listedFor(tx, caller, Role::Mentor, wantedBy(query, *user));
}

Result<QByteArray> recommendedMentorsFor(Transaction &tx, const Caller &caller, UserId mentee,
                                         const api::RecommendationsQuery &query)
{
    const bool own = caller.role == Role::Mentee && mentee == caller.userId;
    if (!own && caller.role != Role::Coordinator)
        return Error(ErrorCode::NotFound, Sentence::tr("This mentee does not exist."));
    return listedFor(tx, caller, Role::Mentee, wantedBy(query, mentee));
}

Result<QByteArray> explainMatch(Transaction &tx, const Caller &caller, UserId user,
                                const api::ExplainQuery &query)
{
    UserId other = caller.userId;
    if (caller.role == Role::Coordinator) {
        if (!query.withUserId)
            return Error::validation({{u"withUserId"_s, Sentence::tr("must say with whom")}});
        other = *query.withUserId;
    } else if (query.withUserId && *query.withUserId != caller.userId) {
        return Error(ErrorCode::Forbidden, Sentence::tr("Only coordinators compare other people."));
    }
    const MatchingEngine *engine = engineFor(query.algorithmVersion.value_or(currentAlgorithm()));
    if (!engine)
        return Error::validation(
            {{u"algorithmVersion"_s, Sentence::tr("is none that this server has")}});
    const auto pair = engine->explain(tx, user, other, caller.now);
    if (!pair)
        return pair.error();
    if (!*pair)
        return Error(ErrorCode::NotFound,
                     Sentence::tr("Only a mentee and a mentor can be matched."));
    return R"({"userId":")" + user.toString().toLatin1() + R"(","withUserId":")" +
           other.toString().toLatin1() + R"(","score":)" +
           QByteArray::number((*pair)->score, 'f', 2) + R"(,"algorithmVersion":")" +
           engine->algorithmVersion().toLatin1() + R"(","explanation":)" + (*pair)->explanation +
           '}';
}

} // namespace oh::matching
