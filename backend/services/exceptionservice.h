// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/exceptions.h"
#include "models/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace oh {
class KeyRing;
}
namespace oh::storage {
class Transaction;
}

/// Exceptions from the tier and the dormant rule (FR54–FR56): asked for by mentees, decided by
/// coordinators, in the application or by the link in their mail. Works in the caller's
/// transaction; bytes are the answer's JSON.
namespace oh::exceptions {

/// The coordinators are told, each with a link of their own.
Result<QByteArray> request(storage::Transaction &tx, const Caller &caller, const KeyRing &keys,
                           const api::RequestOverride &wish);
/// Of a mentee or a mentor, newest first.
Result<QByteArray> listMine(storage::Transaction &tx, const Caller &caller,
                            const api::MyOverridesQuery &query);
Result<QByteArray> listQueue(storage::Transaction &tx, const Caller &caller,
                             const api::OverridesQuery &query);
Result<QByteArray> get(storage::Transaction &tx, const Caller &caller, ExceptionId id);

/// First decision wins: ExceptionDecided names who decided, and when. The mentee is told once it
/// can't be taken back any more, see tellDecided().
Result<QByteArray> decide(storage::Transaction &tx, const Caller &caller, ExceptionId id,
                          OverrideDecision decision, const std::optional<QString> &notes);
/// Each for itself: one that can't be decided does not stop the others.
Result<api::DecisionOutcomes> decideAll(storage::Transaction &tx, const Caller &caller,
                                        const api::DecideOverrides &request);
Result<api::DecisionOutcomes> undoAll(storage::Transaction &tx, const Caller &caller,
                                      const api::UndoOverrides &request);
/// Within decisionUndoSecs, by who decided, as long as nothing used it.
Result<QByteArray> undo(storage::Transaction &tx, const Caller &caller, ExceptionId id);

/// Tells mentees of decisions that stand. Needs the system's rights; safe on many servers at once.
Result<int> tellDecided(storage::Transaction &tx, const QDateTime &now);

/// What a coordinator's mail link shows.
enum class LinkState {
    Open,
    Done,
    Decided,
    Used,
    Expired,
    /// The one who was to be booked can't be, the one who was to book can't, or can already.
    NoMentor,
    NoMentee,
    Superfluous,
    Invalid
};
struct LinkPage
{
    LinkState state = LinkState::Invalid;
    UserId coordinator;
    /// For words: names, tiers, reason, times in UTC.
    QJsonObject facts;
};
/// Looking decides nothing: mail scanners follow links. Both need the system's rights.
Result<LinkPage> look(storage::Transaction &tx, const KeyRing &keys, const QByteArray &token,
                      const QDateTime &now);
/// Approves on behalf of the coordinator whose link it is, once. From here on the transaction is
/// that coordinator's.
Result<LinkPage> approveByLink(storage::Transaction &tx, const KeyRing &keys,
                               const QByteArray &token, const QDateTime &now);

/// How a link's token lies in the outbox: sealed for the coordinator who gets it.
QByteArray sealApproval(const KeyRing &keys, UserId coordinator, const QByteArray &token);
Result<QByteArray> openApproval(const KeyRing &keys, UserId coordinator, const QByteArray &sealed);
/// `publicUrl` has no slash at its end.
QString approvalLink(const QString &publicUrl, const QByteArray &token);

} // namespace oh::exceptions
