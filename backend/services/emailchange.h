// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/emails.h"
#include "models/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <variant>

namespace oh {
class KeyRing;
}
namespace oh::storage {
class Transaction;
}

/// Changing the address with which one signs in (FR7). It takes a code that is mailed to the new
/// address, and another one from the present address unless one has signed in just before. The
/// present address is told in any case, with a link that stops the change, and for undoDays takes
/// it back. Whether another account has the new address is told to that account's owner alone.
namespace oh::emailchange {

constexpr int codeMinutes = 60;
constexpr int undoDays = 7;
/// Whoever signed in not longer ago needs no code from the present address.
constexpr int freshMinutes = 15;
constexpr int codeAttempts = 5;

/// A refusal that leaves something behind (a counted attempt) is committed like an answer.
using Outcome = std::variant<api::OwnEmail, Error>;

Result<api::OwnEmail> own(storage::Transaction &tx, const Caller &caller, const KeyRing &keys);
/// `session`: the one that asks. RateLimited after a few in an hour, of one person, fewer for one
/// address. When others asked for it too, its mailbox gets no more, and nobody is told.
Result<api::OwnEmail> request(storage::Transaction &tx, const Caller &caller, const KeyRing &keys,
                              SessionId session, const api::ChangeEmail &wish);
/// The session that confirms goes on, all others end, as do codes to sign in that are under way.
Result<Outcome> confirm(storage::Transaction &tx, const Caller &caller, const KeyRing &keys,
                        SessionId session, const api::ConfirmEmail &codes);
/// NotFound when none waits.
Result<void> cancel(storage::Transaction &tx, const Caller &caller);

/// What the page behind the link to the old address says.
enum class UndoState {
    /// Asked for and not confirmed: can be stopped.
    Pending,
    /// Confirmed: can be taken back.
    Changed,
    Stopped,
    TakenBack,
    /// Stopped, taken back or overtaken before, or too long ago.
    Over,
    /// Somebody else has the old address meanwhile: it stays changed, but all sessions end.
    Occupied,
    Invalid
};
struct UndoPage
{
    UndoState state = UndoState::Invalid;
    /// Whose address it is; null when Invalid.
    UserId user;
    /// How long what was confirmed can, or could, be taken back; not valid when it wasn't.
    QDateTime until;
};
/// Both need the system's rights. undo() also signs the person out everywhere: somebody else was
/// in.
Result<UndoPage> look(storage::Transaction &tx, const KeyRing &keys, const QByteArray &token,
                      const QDateTime &now);
Result<UndoPage> undo(storage::Transaction &tx, const KeyRing &keys, const QByteArray &token,
                      const QDateTime &now);

/// A coordinator gives somebody another address: what the person had asked for themselves is over,
/// and both addresses are told. Call it after the change with the address as it was.
Result<void> noteOfficeChange(storage::Transaction &tx, const Caller &caller, const KeyRing &keys,
                              UserId user, const QString &oldEmail);

/// The meetings to come, for the calendar behind an address that is somebody's from now on: the
/// same events, with the address as attendee. Not those of which a mail still waits, which goes
/// there by itself. Needs the system's rights.
Result<void> inviteAnew(storage::Transaction &tx, UserId user, const QDateTime &now);

/// The facts of one of these mails with what is sealed in them, for whom it is sent to.
Result<QJsonObject> openedFacts(const KeyRing &keys, UserId recipient, QJsonObject facts,
                                const QString &publicUrl);

} // namespace oh::emailchange
