// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/bookingnotespresenter.h"

#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr auto textField = "text"_L1;

QJsonObject keptText(const QString &text)
{
    return {{textField, text}};
}

constexpr auto visibilityField = "visibility"_L1;

QJsonObject wordsOfItem(const QString &text, NoteVisibility visibility)
{
    return {{textField, text}, {visibilityField, toString(visibility)}};
}

constexpr auto ownerField = "owner"_L1;
constexpr auto dueField = "due"_L1;

template <typename T>
QString problemWith(const T &body, const QString &tooLong)
{
    const auto &schema = T::schema();
    return schema.validate(schema.toJson(body), api::Mode::Strict).isEmpty() ? QString() : tooLong;
}

} // namespace

BookingNotesPresenter::BookingNotesPresenter(Context &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_keptNote(context, DraftForm::Note),
      m_keptItem(context, DraftForm::ActionItem)
{
    connect(&m_keptNote, &FormDraft::discarded, this, [this] {
        setDraft({});
        Q_EMIT draftsChanged();
    });
    connect(&m_keptNote, &FormDraft::discardUndone, this, [this] {
        setDraft(m_keptNote.values().value(textField).toString());
        Q_EMIT draftsChanged();
    });
    connect(&m_keptItem, &FormDraft::discarded, this, [this] {
        m_itemVisibility = NoteVisibility::Shared;
        setItemDraft({});
        Q_EMIT draftsChanged();
    });
    connect(&m_keptItem, &FormDraft::discardUndone, this, [this] {
        takeItemDraft();
        Q_EMIT draftsChanged();
    });
    connect(&context.live, &Live::bookingChanged, this, [this](BookingId id) {
        if (m_booking && m_booking->id == id)
            reload();
    });
    connect(&context.live, &Live::resynced, this, &BookingNotesPresenter::reload);
    connect(&context.api, &Api::reachableChanged, this, [this](bool reachable) {
        if (reachable && m_state == LoadState::Failed)
            reload();
    });
}

UserId BookingNotesPresenter::viewer() const
{
    return viewerId(m_context.account);
}

QString BookingNotesPresenter::zone() const
{
    return viewerZone(m_context.account);
}

void BookingNotesPresenter::setDraft(const QString &text)
{
    if (text == m_draft)
        return;
    m_draft = text;
    m_keptNote.keep(keptText(m_draft));
    if (!std::exchange(m_noteProblem, QString()).isEmpty())
        Q_EMIT draftsChanged();
}

void BookingNotesPresenter::setItemDraft(const QString &text)
{
    if (text == m_itemDraft)
        return;
    m_itemDraft = text;
    keepItem();
    if (!std::exchange(m_itemProblem, QString()).isEmpty())
        Q_EMIT draftsChanged();
}

void BookingNotesPresenter::setItemVisibility(NoteVisibility visibility)
{
    if (visibility == m_itemVisibility)
        return;
    m_itemVisibility = visibility;
    keepItem();
}

void BookingNotesPresenter::keepItem()
{
    // Who was to read it is not forgotten with the words there; without words there is nothing.
    m_keptItem.keep(m_itemDraft.isEmpty() ? wordsOfItem({}, NoteVisibility::Shared)
                                          : wordsOfItem(m_itemDraft, m_itemVisibility));
}

void BookingNotesPresenter::takeItemDraft()
{
    const QJsonObject &kept = m_keptItem.values();
    m_itemDraft = kept.value(textField).toString();
    m_itemVisibility = fromString<NoteVisibility>(kept.value(visibilityField).toString())
                           .value_or(NoteVisibility::Shared);
}

QJsonObject BookingNotesPresenter::editedOf(const api::BookingNote &note)
{
    return editedNote(note.text, note.visibility);
}

QJsonObject BookingNotesPresenter::editedOf(const api::ActionItem &item)
{
    return editedItem(item.text, item.owner.id, item.dueDate, item.visibility);
}

QJsonObject BookingNotesPresenter::editedNote(const QString &text, NoteVisibility visibility)
{
    return {{textField, text}, {visibilityField, toString(visibility)}};
}

QJsonObject BookingNotesPresenter::editedItem(const QString &text, UserId owner,
                                              std::optional<QDate> due, NoteVisibility visibility)
{
    return {{textField, text},
            {ownerField, owner.toString()},
            {visibilityField, toString(visibility)},
            {dueField, due ? due->toString(Qt::ISODate) : QString()}};
}

BookingNotesPresenter::EditedNote BookingNotesPresenter::noteOf(const QJsonObject &edited)
{
    // What can't be read is nobody else's.
    return {edited.value(textField).toString(),
            fromString<NoteVisibility>(edited.value(visibilityField).toString())
                .value_or(NoteVisibility::Private)};
}

BookingNotesPresenter::EditedItem BookingNotesPresenter::itemOf(const QJsonObject &edited)
{
    const QDate due = QDate::fromString(edited.value(dueField).toString(), Qt::ISODate);
    return {edited.value(textField).toString(),
            UserId::parse(edited.value(ownerField).toString()).value_or(UserId()),
            due.isValid() ? std::optional(due) : std::nullopt,
            // What can't be read is nobody else's.
            fromString<NoteVisibility>(edited.value(visibilityField).toString())
                .value_or(NoteVisibility::Private)};
}

FormDraft *BookingNotesPresenter::keptEdit(const api::BookingNote &note, QObject *editor)
{
    auto *draft = new FormDraft(m_context, DraftForm::NoteEdit, editor);
    draft->open(note.id.toString(), editedOf(note));
    return draft;
}

FormDraft *BookingNotesPresenter::keptEdit(const api::ActionItem &item, QObject *editor)
{
    auto *draft = new FormDraft(m_context, DraftForm::ActionItemEdit, editor);
    draft->open(item.id.toString(), editedOf(item));
    return draft;
}

void BookingNotesPresenter::open(const std::optional<api::Booking> &booking, bool mayWrite)
{
    const bool isAnother =
        booking.has_value() != m_booking.has_value() || (booking && booking->id != m_booking->id);
    m_booking = booking;
    const bool wasWritable = std::exchange(m_mayWrite, mayWrite);
    if (!isAnother) {
        if (wasWritable != mayWrite)
            Q_EMIT changed();
        return;
    }
    m_notesCall.reset();
    m_itemsCall.reset();
    m_addNote.reset();
    m_addItem.reset();
    m_noteChanges.clear();
    m_itemChanges.clear();
    m_notes.clear();
    m_items.clear();
    m_notesRead = m_itemsRead = false;
    m_noteProblem.clear();
    m_itemProblem.clear();
    m_state = LoadState::Loading;
    m_keptNote.close();
    m_keptItem.close();
    if (booking) {
        m_keptNote.open(booking->id.toString(), keptText({}));
        m_keptItem.open(booking->id.toString(), wordsOfItem({}, NoteVisibility::Shared));
    }
    m_draft = m_keptNote.values().value(textField).toString();
    takeItemDraft();
    Q_EMIT bookingChanged();
    reload();
}

void BookingNotesPresenter::reload()
{
    if (!m_booking)
        return;
    if (m_state == LoadState::Failed) {
        m_state = LoadState::Loading;
        Q_EMIT changed();
    }
    m_notesCall = m_context.api.notes(
        m_booking->id, [this](const Result<api::BookingNotes> &answer) { takeNotes(answer); });
    m_itemsCall = m_context.api.actionItems(
        m_booking->id, [this](const Result<api::ActionItems> &answer) { takeItems(answer); });
}

void BookingNotesPresenter::fail(const Error &error)
{
    if (m_state == LoadState::Ready)
        return; // what is shown stays
    m_error = error;
    m_state = LoadState::Failed;
    Q_EMIT changed();
}

void BookingNotesPresenter::takeNotes(const Result<api::BookingNotes> &answer)
{
    const Call finished = std::move(m_notesCall);
    if (!answer)
        return fail(answer.error());
    m_notes = answer->items;
    m_notesRead = true;
    if (m_itemsRead)
        m_state = LoadState::Ready;
    Q_EMIT changed();
}

void BookingNotesPresenter::takeItems(const Result<api::ActionItems> &answer)
{
    const Call finished = std::move(m_itemsCall);
    if (!answer)
        return fail(answer.error());
    // A tick that is still under way is newer than what was read.
    const QList<api::ActionItem> before = std::exchange(m_items, answer->items);
    for (api::ActionItem &item : m_items) {
        if (!m_itemChanges.contains(item.id))
            continue;
        for (const api::ActionItem &known : before) {
            if (known.id == item.id)
                item.isDone = known.isDone;
        }
    }
    m_itemsRead = true;
    if (m_notesRead)
        m_state = LoadState::Ready;
    Q_EMIT changed();
}

int BookingNotesPresenter::openItems() const
{
    return int(std::count_if(m_items.begin(), m_items.end(),
                             [](const api::ActionItem &item) { return !item.isDone; }));
}

void BookingNotesPresenter::place(const api::BookingNote &note)
{
    for (api::BookingNote &known : m_notes) {
        if (known.id == note.id) {
            known = note;
            return;
        }
    }
    m_notes.append(note);
}

void BookingNotesPresenter::place(const api::ActionItem &item)
{
    for (api::ActionItem &known : m_items) {
        if (known.id == item.id) {
            known = item;
            return;
        }
    }
    m_items.append(item);
}

void BookingNotesPresenter::addNote(NoteVisibility visibility)
{
    if (!m_booking || isAddingNote())
        return;
    const api::WriteNote note{m_draft.trimmed(), visibility};
    m_noteProblem = note.text.isEmpty()
                        ? tr("Write something first.")
                        : problemWith(note, tr("Shorten the note to 5,000 characters."));
    if (m_noteProblem.isEmpty()) {
        m_addNote = m_context.api.writeNote(m_booking->id, note,
                                            [this](const Result<api::BookingNote> &answer) {
                                                const Call finished = std::move(m_addNote);
                                                if (!answer) {
                                                    m_noteProblem = inlineError(answer.error());
                                                } else {
                                                    m_draft.clear();
                                                    m_keptNote.finish();
                                                    place(*answer);
                                                    Q_EMIT changed();
                                                    Q_EMIT noteAdded();
                                                }
                                                Q_EMIT draftsChanged();
                                            });
    }
    Q_EMIT draftsChanged();
}

void BookingNotesPresenter::addItem(std::optional<UserId> owner, std::optional<QDate> due)
{
    if (!m_booking || isAddingItem())
        return;
    const api::CreateActionItem item{m_itemDraft.trimmed(), owner, due, m_itemVisibility};
    m_itemProblem = item.text.isEmpty() ? tr("Say what is to be done.")
                                        : problemWith(item, tr("Shorten it to 1,000 characters."));
    if (m_itemProblem.isEmpty()) {
        m_addItem = m_context.api.createActionItem(
            m_booking->id, item, [this](const Result<api::ActionItem> &answer) {
                const Call finished = std::move(m_addItem);
                if (!answer) {
                    m_itemProblem = inlineError(answer.error());
                } else {
                    m_itemDraft.clear();
                    m_itemVisibility = NoteVisibility::Shared;
                    m_keptItem.finish();
                    place(*answer);
                    Q_EMIT changed();
                    Q_EMIT itemAdded();
                }
                Q_EMIT draftsChanged();
            });
    }
    Q_EMIT draftsChanged();
}

void BookingNotesPresenter::editNote(NoteId id, const QString &text, NoteVisibility visibility)
{
    if (!m_booking || isBusy(id))
        return;
    const auto known = std::find_if(m_notes.cbegin(), m_notes.cend(),
                                    [id](const api::BookingNote &note) { return note.id == id; });
    if (known == m_notes.cend())
        return;
    const api::EditNote change{text.trimmed(), visibility, known->version};
    const QString problem = change.text->isEmpty()
                                ? tr("Write something, or delete the note.")
                                : problemWith(change, tr("Shorten the note to 5,000 characters."));
    if (!problem.isEmpty()) {
        Q_EMIT noteFailed(id, problem);
        return;
    }
    m_noteChanges[id] = m_context.api.editNote(
        m_booking->id, id, change,
        [this, id](const Result<api::BookingNote> &answer) { takeNote(id, answer); });
    Q_EMIT changed();
}

void BookingNotesPresenter::takeNote(NoteId id, const Result<api::BookingNote> &answer)
{
    auto finished = m_noteChanges.extract(id);
    if (answer)
        place(*answer);
    Q_EMIT changed();
    if (answer) {
        Q_EMIT noteSaved(id);
        return;
    }
    Q_EMIT noteFailed(id, inlineError(answer.error()));
    reload(); // how it stands now
}

void BookingNotesPresenter::deleteNote(NoteId id)
{
    if (!m_booking || isBusy(id))
        return;
    m_noteChanges[id] =
        m_context.api.deleteNote(m_booking->id, id, [this, id](const Result<void> &answer) {
            auto finished = m_noteChanges.extract(id);
            // Gone is what was wanted.
            if (answer || answer.error().code == ErrorCode::NotFound)
                m_notes.removeIf([id](const api::BookingNote &note) { return note.id == id; });
            Q_EMIT changed();
            if (!answer && answer.error().code != ErrorCode::NotFound)
                Q_EMIT noteFailed(id, inlineError(answer.error()));
        });
    Q_EMIT changed();
}

void BookingNotesPresenter::setDone(ActionItemId id, bool done)
{
    if (!m_booking || isBusy(id))
        return;
    for (api::ActionItem &item : m_items) {
        if (item.id != id || item.isDone == done)
            continue;
        api::EditActionItem change;
        change.isDone = done;
        const api::ActionItem before = item;
        item.isDone = done;
        m_itemChanges[id] = m_context.api.editActionItem(
            m_booking->id, id, change, [this, id, before](const Result<api::ActionItem> &answer) {
                if (!answer) {
                    place(before);
                    m_context.notifier.notifyError(
                        answer.error(),
                        //: %1 an action item, %2 the reason as a sentence
                        tr("“%1” could not be changed. %2")
                            .arg(before.text.left(60), errorSentence(answer.error())));
                }
                takeItem(id, answer);
            });
        Q_EMIT changed();
        return;
    }
}

void BookingNotesPresenter::editItem(ActionItemId id, const api::EditActionItem &change)
{
    if (!m_booking || isBusy(id))
        return;
    const QString problem = change.text && change.text->trimmed().isEmpty()
                                ? tr("Say what is to be done.")
                                : problemWith(change, tr("Shorten it to 1,000 characters."));
    if (!problem.isEmpty()) {
        Q_EMIT itemFailed(id, problem);
        return;
    }
    m_itemChanges[id] = m_context.api.editActionItem(
        m_booking->id, id, change,
        [this, id](const Result<api::ActionItem> &answer) { takeItem(id, answer); });
    Q_EMIT changed();
}

bool BookingNotesPresenter::isOverseer() const
{
    return m_context.account.state() == Account::State::SignedIn &&
           m_context.account.user().role == Role::Coordinator;
}

QString BookingNotesPresenter::obstacle() const
{
    if (m_mayWrite)
        return {};
    return isOverseer() ? tr("What the two share. Only they write here; you can remove what does "
                             "not belong here. Private notes are their authors' alone.")
                        : tr("This meeting is off, so nothing new can be written.");
}

QString BookingNotesPresenter::title() const
{
    const auto notes = m_notes.size();
    const int open = openItems();
    if (m_state != LoadState::Ready || notes + open == 0)
        return tr("Notes and action items");
    //: a tab; %1 notes, %2 action items that are still open
    return tr("Notes (%1), action items (%2)").arg(notes).arg(open);
}

bool BookingNotesPresenter::mayDelete(const api::BookingNote &note) const
{
    return note.author.id == viewer() || isOverseer();
}

bool BookingNotesPresenter::mayDelete(const api::ActionItem &item) const
{
    return isOverseer() || (item.createdBy && *item.createdBy == viewer());
}

void BookingNotesPresenter::deleteItem(ActionItemId id)
{
    if (!m_booking || isBusy(id))
        return;
    m_itemChanges[id] =
        m_context.api.deleteActionItem(m_booking->id, id, [this, id](const Result<void> &answer) {
            auto finished = m_itemChanges.extract(id);
            // Gone is what was wanted.
            const bool gone = answer || answer.error().code == ErrorCode::NotFound;
            if (gone)
                m_items.removeIf([id](const api::ActionItem &item) { return item.id == id; });
            Q_EMIT changed();
            if (!gone)
                Q_EMIT itemFailed(id, inlineError(answer.error()));
        });
    Q_EMIT changed();
}

void BookingNotesPresenter::takeItem(ActionItemId id, const Result<api::ActionItem> &answer)
{
    auto finished = m_itemChanges.extract(id);
    if (answer)
        place(*answer);
    Q_EMIT changed();
    if (answer) {
        Q_EMIT itemSaved(id);
        return;
    }
    Q_EMIT itemFailed(id, inlineError(answer.error()));
    reload();
}

} // namespace oh::ui
