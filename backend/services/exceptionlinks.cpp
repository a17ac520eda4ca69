// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/keyring.h"
#include "backend/auth/secrets.h"
#include "backend/services/exceptionservice.h"
#include "backend/storage/transaction.h"
#include "models/api/codec.h"

using namespace Qt::StringLiterals;

namespace oh::exceptions {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

/// Bound to who may use it: a sealed token copied to another's mail does not open.
QByteArray placeOf(UserId coordinator)
{
    return "tier_override_tokens:" + coordinator.value.toRfc4122();
}

Result<std::optional<Row>> find(Transaction &tx, const KeyRing &keys, const QByteArray &token,
                                const QDateTime &now)
{
    if (!looksLikeOpaqueToken(token))
        return std::optional<Row>();
    return tx.row(Query::exceptions_select_token,
                  {{u":token_hash"_s, bind(hashSecret(keys, SecretPurpose::ApprovalLink, token))},
                   {u":now"_s, bind(now)}});
}

LinkState stateOf(const Row &row, const QDateTime &now)
{
    const auto status = row.enumeration<OverrideStatus>("effective"_L1);
    if (!status || !row.boolean("may_decide"_L1))
        return LinkState::Invalid;
    if (*status == OverrideStatus::Approved || *status == OverrideStatus::Denied)
        return LinkState::Decided;
    if (*status == OverrideStatus::Rejected || row.utc("expires_at"_L1) <= now)
        return LinkState::Expired;
    // Taken back after it was decided with this link.
    if (!row.isNull("used_at"_L1))
        return LinkState::Used;
    if (!row.boolean("mentor_bookable"_L1))
        return LinkState::NoMentor;
    if (!row.boolean("mentee_active"_L1))
        return LinkState::NoMentee;
    return row.boolean("has_usable"_L1) ? LinkState::Superfluous : LinkState::Open;
}

LinkPage pageOf(const Row &row, const QDateTime &now)
{
    LinkPage page;
    page.state = stateOf(row, now);
    page.coordinator = row.id<UserId>("coordinator_id"_L1);
    page.facts = {{u"requestId"_s, row.id<ExceptionId>("request"_L1).toString()},
                  {u"menteeName"_s, row.text("mentee_name"_L1)},
                  {u"mentorName"_s, row.text("mentor_name"_L1)},
                  {u"menteeTier"_s, row.text("mentee_tier"_L1)},
                  {u"mentorTier"_s, row.text("mentor_tier"_L1)},
                  {u"reason"_s, row.text("reason"_L1)},
                  {u"untilUtc"_s, api::formatUtc(row.utc("request_expires_at"_L1))},
                  {u"reviewerName"_s, row.text("reviewer_name"_L1)},
                  {u"approved"_s, row.text("effective"_L1) == toString(OverrideStatus::Approved)}};
    if (const auto at = row.optUtc("reviewed_at"_L1))
        page.facts.insert(u"atUtc"_s, api::formatUtc(*at));
    return page;
}

} // namespace

Result<LinkPage> look(Transaction &tx, const KeyRing &keys, const QByteArray &token,
                      const QDateTime &now)
{
    const auto row = find(tx, keys, token, now);
    if (!row)
        return row.error();
    return *row ? pageOf(**row, now) : LinkPage();
}

Result<LinkPage> approveByLink(Transaction &tx, const KeyRing &keys, const QByteArray &token,
                               const QDateTime &now)
{
    const auto row = find(tx, keys, token, now);
    if (!row)
        return row.error();
    if (!*row)
        return LinkPage();
    LinkPage page = pageOf(**row, now);
    if (page.state != LinkState::Open)
        return page;
    const ExceptionId id = (*row)->id<ExceptionId>("request"_L1);
    const Caller caller{page.coordinator, Role::Coordinator, now};
    const auto decided = tx.nested([&]() -> Result<void> {
        const auto used =
            tx.exec(Query::exceptions_use_token,
                    {{u":id"_s, bind((*row)->uuid("id"_L1))}, {u":now"_s, bind(now)}});
        if (!used)
            return used.error();
        if (*used != 1)
            return Error(ErrorCode::ExceptionDecided);
        // What follows is the coordinator's doing, and stands so in the audit log.
        const auto acting =
            tx.row(Query::system_act_as, {{u":user"_s, bind(caller.userId.toString())},
                                          {u":role"_s, bind(caller.roleName())}});
        if (!acting)
            return acting.error();
        const auto done = decide(tx, caller, id, OverrideDecision::Approve, std::nullopt);
        if (!done)
            return done.error();
        return {};
    });
    if (!decided && decided.error().status() >= 500)
        return decided.error();
    if (decided) {
        page.state = LinkState::Done;
        page.facts.insert(u"untilUtc"_s, api::formatUtc(now.addDays(exceptionDays)));
        return page;
    }
    // Somebody else was faster, by a moment.
    return look(tx, keys, token, now);
}

QByteArray sealApproval(const KeyRing &keys, UserId coordinator, const QByteArray &token)
{
    return keys.seal(token, placeOf(coordinator));
}

Result<QByteArray> openApproval(const KeyRing &keys, UserId coordinator, const QByteArray &sealed)
{
    return keys.open(sealed, placeOf(coordinator));
}

QString approvalLink(const QString &publicUrl, const QByteArray &token)
{
    return publicUrl + u"/api/tier-overrides/approve/"_s + QString::fromLatin1(token);
}

} // namespace oh::exceptions
