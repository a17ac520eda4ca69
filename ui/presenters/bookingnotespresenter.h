// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/formdraft.h"
#include "ui/presenters/loadstate.h"

#include <QObject>
#include <QSet>

#include <map>

namespace oh::ui {

/// The notes and action items of one meeting. Changes of the other side arrive by themselves; what
/// is half typed survives another page, another meeting and the end of the application.
class BookingNotesPresenter : public QObject
{
    Q_OBJECT

public:
    explicit BookingNotesPresenter(Context &context, QObject *parent = nullptr);

    /// Another meeting, or the same one with news about it; nothing for none. `mayWrite` as the
    /// table of transitions has it.
    void open(const std::optional<api::Booking> &booking, bool mayWrite);
    void reload();

    const std::optional<api::Booking> &booking() const { return m_booking; }
    bool mayWrite() const { return m_mayWrite; }
    UserId viewer() const;
    QString zone() const;
    QDateTime now() const { return m_context.clock.now(); }
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    const QList<api::BookingNote> &notes() const { return m_notes; }
    const QList<api::ActionItem> &items() const { return m_items; }
    int openItems() const;
    /// What there is in a few words, for a tab.
    QString title() const;
    /// Why nothing can be written here; empty when something can.
    QString obstacle() const;
    /// Whether the viewer is a coordinator, who reads what the two share.
    bool isOverseer() const;

    /// A note that is not written yet, as it was left.
    QString draft() const { return m_draft; }
    void setDraft(const QString &text);
    /// The same for an action item.
    QString itemDraft() const { return m_itemDraft; }
    void setItemDraft(const QString &text);
    /// Who is to read it. Shared again with the next one.
    NoteVisibility itemVisibility() const { return m_itemVisibility; }
    void setItemVisibility(NoteVisibility visibility);

    FormDraft &keptNote() { return m_keptNote; }
    FormDraft &keptItem() { return m_keptItem; }
    /// What an editor of a note, or an item, that is there already holds, as it is kept.
    struct EditedNote
    {
        QString text;
        NoteVisibility visibility = NoteVisibility::Private;
    };
    struct EditedItem
    {
        QString text;
        UserId owner;
        std::optional<QDate> due;
        NoteVisibility visibility = NoteVisibility::Private;
    };
    static QJsonObject editedOf(const api::BookingNote &note);
    static QJsonObject editedOf(const api::ActionItem &item);
    static QJsonObject editedNote(const QString &text, NoteVisibility visibility);
    static QJsonObject editedItem(const QString &text, UserId owner, std::optional<QDate> due,
                                  NoteVisibility visibility);
    static EditedNote noteOf(const QJsonObject &edited);
    static EditedItem itemOf(const QJsonObject &edited);
    /// One for each editor, which it goes with.
    FormDraft *keptEdit(const api::BookingNote &note, QObject *editor);
    FormDraft *keptEdit(const api::ActionItem &item, QObject *editor);

    /// The drafts, sent; they go once the server has them.
    void addNote(NoteVisibility visibility);
    void addItem(std::optional<UserId> owner, std::optional<QDate> due);
    bool isAddingNote() const { return m_addNote != nullptr; }
    bool isAddingItem() const { return m_addItem != nullptr; }
    /// What was wrong with the last draft; empty when nothing was.
    QString noteProblem() const { return m_noteProblem; }
    QString itemProblem() const { return m_itemProblem; }

    /// Ends in noteSaved() or noteFailed(). Ours only.
    void editNote(NoteId id, const QString &text, NoteVisibility visibility);
    void deleteNote(NoteId id);
    bool isBusy(NoteId id) const { return m_noteChanges.contains(id); }
    /// Shown at once, and taken back with a word when the server refuses.
    void setDone(ActionItemId id, bool done);
    /// Ends in itemSaved() or itemFailed().
    void editItem(ActionItemId id, const api::EditActionItem &change);
    /// By the one who wrote it down, or a coordinator.
    bool mayDelete(const api::BookingNote &note) const;
    bool mayDelete(const api::ActionItem &item) const;
    /// Gone, or itemFailed().
    void deleteItem(ActionItemId id);
    bool isBusy(ActionItemId id) const { return m_itemChanges.contains(id); }

Q_SIGNALS:
    /// Another meeting is shown: nothing of the one before stays.
    void bookingChanged();
    /// Notes, items, state.
    void changed();
    /// Adding, and what was wrong with it.
    void draftsChanged();
    void noteAdded();
    void itemAdded();
    void noteSaved(oh::NoteId id);
    void noteFailed(oh::NoteId id, const QString &message);
    void itemSaved(oh::ActionItemId id);
    void itemFailed(oh::ActionItemId id, const QString &message);

private:
    void keepItem();
    void takeItemDraft();
    void takeNotes(const Result<api::BookingNotes> &answer);
    void takeItems(const Result<api::ActionItems> &answer);
    void takeNote(NoteId id, const Result<api::BookingNote> &answer);
    void takeItem(ActionItemId id, const Result<api::ActionItem> &answer);
    void place(const api::BookingNote &note);
    void place(const api::ActionItem &item);
    void fail(const Error &error);

    Context &m_context;
    std::optional<api::Booking> m_booking;
    bool m_mayWrite = false;
    LoadState m_state = LoadState::Loading;
    Error m_error;
    QList<api::BookingNote> m_notes;
    QList<api::ActionItem> m_items;
    bool m_notesRead = false;
    bool m_itemsRead = false;
    FormDraft m_keptNote;
    FormDraft m_keptItem;
    QString m_draft;
    QString m_itemDraft;
    NoteVisibility m_itemVisibility = NoteVisibility::Shared;
    QString m_noteProblem;
    QString m_itemProblem;
    Call m_notesCall;
    Call m_itemsCall;
    Call m_addNote;
    Call m_addItem;
    std::map<NoteId, Call> m_noteChanges;
    std::map<ActionItemId, Call> m_itemChanges;
};

} // namespace oh::ui
