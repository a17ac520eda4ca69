// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/notesservice.h"

#include "backend/services/audit.h"
#include "backend/services/bookingsupport.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::notes {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

Result<void> mustSee(Transaction &tx, const Caller &caller, BookingId booking)
{
    const auto seen = bookings::bookingJson(tx, caller, booking);
    if (!seen)
        return seen.error();
    return {};
}

/// One of the two, or nothing was said.
Result<void> checkOwner(const bookings::LockedBooking &booking, const std::optional<UserId> &owner)
{
    if (owner && *owner != booking.mentor && *owner != booking.mentee)
        return Error::validation(
            {{u"ownerId"_s, Sentence::tr("must be the mentor or the mentee")}});
    return {};
}

/// What nobody else reads is nothing for somebody else to do.
Result<void> checkPrivate(NoteVisibility visibility, UserId owner, UserId author)
{
    if (visibility == NoteVisibility::Private && owner != author)
        return Error::validation(
            {{u"ownerId"_s, Sentence::tr("must be you: the other one does not see a private action "
                                         "item")}});
    return {};
}

/// Somebody may have become a coordinator since they met; what they note for themselves stays out
/// of the log all the same.
Result<void> auditOwn(Transaction &tx, const Caller &caller, BookingId booking,
                      const QString &action, const QString &type, const QUuid &id)
{
    return recordIfCoordinator(tx, caller,
                               {action, type, id, {}, {{u"bookingId"_s, booking.toString()}}});
}

Result<void> auditNote(Transaction &tx, const Caller &caller, BookingId booking,
                       const QString &action, NoteId note)
{
    return auditOwn(tx, caller, booking, action, u"booking_note"_s, note.value);
}

Result<void> auditItem(Transaction &tx, const Caller &caller, BookingId booking,
                       const QString &action, ActionItemId item)
{
    return auditOwn(tx, caller, booking, action, u"booking_action_item"_s, item.value);
}

} // namespace

Result<QByteArray> list(Transaction &tx, const Caller &caller, BookingId booking)
{
    if (const auto seen = mustSee(tx, caller, booking); !seen)
        return seen.error();
    return tx.json(Query::notes_list_notes, {{u":booking"_s, bind(booking)}});
}

Result<QByteArray> write(Transaction &tx, const Caller &caller, BookingId booking,
                         const api::WriteNote &note)
{
    const auto locked = bookings::lockBooking(tx, caller, booking, BookingAction::Annotate);
    if (!locked)
        return locked.error();
    const NoteId id(newUuidV7(caller.now.toMSecsSinceEpoch()));
    if (const auto sent = tx.precede(Query::notes_insert_note,
                                     {{u":id"_s, bind(id)},
                                      {u":booking"_s, bind(booking)},
                                      {u":author"_s, bind(caller.userId)},
                                      {u":visibility"_s, bind(note.visibility)},
                                      {u":body"_s, bind(note.text)},
                                      {u":now"_s, bind(caller.now)}},
                                     {});
        !sent)
        return sent.error();
    if (const auto noted = auditNote(tx, caller, booking, u"note.created"_s, id); !noted)
        return noted.error();
    return tx.json(Query::notes_select_note_json, {{u":id"_s, bind(id)}});
}

Result<QByteArray> edit(Transaction &tx, const Caller &caller, BookingId booking, NoteId note,
                        const api::EditNote &change)
{
    const auto found =
        tx.row(Query::notes_lock_note, {{u":id"_s, bind(note)}, {u":booking"_s, bind(booking)}});
    if (!found)
        return found.error();
    // A coordinator sees others' too, and removes them at most.
    if (!*found || (*found)->id<UserId>("author_id"_L1) != caller.userId)
        return Error(ErrorCode::NotFound, Sentence::tr("You have no such note."));
    if (change.version && *change.version != (*found)->integer("version"_L1))
        return Error(ErrorCode::StaleVersion);
    if (const auto sent = tx.precede(Query::notes_update_note,
                                     {{u":id"_s, bind(note)},
                                      {u":body"_s, bind(change.text)},
                                      {u":visibility"_s, bind(change.visibility)}},
                                     {});
        !sent)
        return sent.error();
    if (const auto noted = auditNote(tx, caller, booking, u"note.edited"_s, note); !noted)
        return noted.error();
    return tx.json(Query::notes_select_note_json, {{u":id"_s, bind(note)}});
}

Result<void> remove(Transaction &tx, const Caller &caller, BookingId booking, NoteId note)
{
    if (auto seen = mustSee(tx, caller, booking); !seen)
        return seen;
    const auto found =
        tx.row(Query::notes_lock_note, {{u":id"_s, bind(note)}, {u":booking"_s, bind(booking)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, Sentence::tr("You have no such note."));
    const Row &row = **found;
    const UserId author = row.id<UserId>("author_id"_L1);
    if (author != caller.userId) {
        if (auto noted = recordAudit(tx,
                                     {u"note.deleted"_s,
                                      u"booking_note"_s,
                                      note.value,
                                      {{u"bookingId"_s, booking.toString()},
                                       {u"authorId"_s, author.toString()},
                                       {u"text"_s, row.text("body"_L1)}}},
                                     caller.now);
            !noted)
            return noted;
    } else if (auto noted = auditNote(tx, caller, booking, u"note.deleted"_s, note); !noted) {
        return noted;
    }
    return tx.precede(
        Query::notes_delete_note,
        {{u":id"_s, bind(note)}, {u":actor"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}},
        {});
}

Result<void> removeItem(Transaction &tx, const Caller &caller, BookingId booking, ActionItemId item)
{
    if (auto seen = mustSee(tx, caller, booking); !seen)
        return seen;
    const auto found =
        tx.row(Query::notes_lock_item, {{u":id"_s, bind(item)}, {u":booking"_s, bind(booking)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, Sentence::tr("This action item does not exist."));
    const Row &row = **found;
    const auto author = row.optId<UserId>("created_by"_L1);
    if (caller.role != Role::Coordinator && author != caller.userId)
        return Error(
            ErrorCode::Forbidden,
            Sentence::tr("Only the one who wrote it down, or a coordinator, can delete it."));
    if (author != caller.userId) {
        QJsonObject before{{u"bookingId"_s, booking.toString()},
                           {u"ownerId"_s, row.id<UserId>("owner_id"_L1).toString()},
                           {u"text"_s, row.text("body"_L1)}};
        if (author)
            before.insert(u"authorId"_s, author->toString());
        if (auto noted = recordAudit(
                tx, {u"action_item.deleted"_s, u"booking_action_item"_s, item.value, before},
                caller.now);
            !noted)
            return noted;
    } else if (auto noted = auditItem(tx, caller, booking, u"action_item.deleted"_s, item);
               !noted) {
        return noted;
    }
    return tx.precede(
        Query::notes_delete_item,
        {{u":id"_s, bind(item)}, {u":actor"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}},
        {});
}

Result<QByteArray> listItems(Transaction &tx, const Caller &caller, BookingId booking)
{
    if (const auto seen = mustSee(tx, caller, booking); !seen)
        return seen.error();
    return tx.json(Query::notes_list_items, {{u":booking"_s, bind(booking)}});
}

Result<QByteArray> createItem(Transaction &tx, const Caller &caller, BookingId booking,
                              const api::CreateActionItem &item)
{
    const auto locked = bookings::lockBooking(tx, caller, booking, BookingAction::Annotate);
    if (!locked)
        return locked.error();
    if (const auto fine = checkOwner(*locked, item.ownerId); !fine)
        return fine.error();
    const UserId owner = item.ownerId.value_or(caller.userId);
    if (const auto fine = checkPrivate(item.visibility, owner, caller.userId); !fine)
        return fine.error();
    const ActionItemId id(newUuidV7(caller.now.toMSecsSinceEpoch()));
    if (const auto sent = tx.precede(Query::notes_insert_item,
                                     {{u":id"_s, bind(id)},
                                      {u":booking"_s, bind(booking)},
                                      {u":owner"_s, bind(owner)},
                                      {u":body"_s, bind(item.text)},
                                      {u":visibility"_s, bind(item.visibility)},
                                      {u":due"_s, bind(item.dueDate)},
                                      {u":now"_s, bind(caller.now)}},
                                     {});
        !sent)
        return sent.error();
    if (const auto noted = auditItem(tx, caller, booking, u"action_item.created"_s, id); !noted)
        return noted.error();
    return tx.json(Query::notes_select_item_json, {{u":id"_s, bind(id)}});
}

Result<QByteArray> editItem(Transaction &tx, const Caller &caller, BookingId booking,
                            ActionItemId item, const api::EditActionItem &change)
{
    const auto locked = bookings::lockBooking(tx, caller, booking, BookingAction::Annotate);
    if (!locked)
        return locked.error();
    if (const auto fine = checkOwner(*locked, change.ownerId); !fine)
        return fine.error();
    const auto found =
        tx.row(Query::notes_lock_item, {{u":id"_s, bind(item)}, {u":booking"_s, bind(booking)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, Sentence::tr("This action item does not exist."));
    if (change.version && *change.version != (*found)->integer("version"_L1))
        return Error(ErrorCode::StaleVersion);
    const Row &row = **found;
    const auto before = row.enumeration<NoteVisibility>("visibility"_L1);
    if (change.visibility && change.visibility != before &&
        row.optId<UserId>("created_by"_L1) != caller.userId)
        return Error(ErrorCode::Forbidden,
                     Sentence::tr("Only the one who wrote it down can say who reads it."));
    if (const auto fine =
            checkPrivate(change.visibility.value_or(before.value_or(NoteVisibility::Shared)),
                         change.ownerId.value_or(row.id<UserId>("owner_id"_L1)), caller.userId);
        !fine)
        return fine.error();
    if (const auto sent = tx.precede(Query::notes_update_item,
                                     {{u":id"_s, bind(item)},
                                      {u":body"_s, bind(change.text)},
                                      {u":owner"_s, bind(change.ownerId)},
                                      {u":visibility"_s, bind(change.visibility)},
                                      {u":has_due"_s, bind(change.dueDate.present)},
                                      {u":due"_s, bind(change.dueDate.value)},
                                      {u":done"_s, bind(change.isDone)},
                                      {u":actor"_s, bind(caller.userId)},
                                      {u":now"_s, bind(caller.now)}},
                                     {});
        !sent)
        return sent.error();
    if (const auto noted = auditItem(tx, caller, booking, u"action_item.edited"_s, item); !noted)
        return noted.error();
    return tx.json(Query::notes_select_item_json, {{u":id"_s, bind(item)}});
}

} // namespace oh::notes
