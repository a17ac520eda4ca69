// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enumstrings.h"
#include "models/ids.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace oh::ui {

/// Which form somebody typed into.
enum class DraftForm {
    Booking,
    ExceptionReason,
    Decline,
    Cancellation,
    Profile,
    Availability,
    WhiteGlove,
    EditBooking,
    MoveBooking,
    ProposeTime,
    DecisionNotes,
    HeldDecisions,
    Note,
    ActionItem,
    NoteEdit,
    ActionItemEdit,
    Score,
    ClearedScore,
    Rating,
    ReachOut,
    TagRejection,
    TagChange,
    TimeOff,
    Travel,
    NewAccount,
    AccountEdit,
    Location,
    AccountAction,
    Erasure,
    BulkNote,
    LoadCap,
    SavedView,
    PictureAddress,
    NewEmail,
    SlotQuestion,
    TagSearch,
};

} // namespace oh::ui

namespace oh {
template <>
struct EnumStrings<ui::DraftForm>
{
    static constexpr EnumEntry<ui::DraftForm> table[] = {
        {ui::DraftForm::Booking, "booking"},
        {ui::DraftForm::ExceptionReason, "exception-reason"},
        {ui::DraftForm::Decline, "decline"},
        {ui::DraftForm::Cancellation, "cancellation"},
        {ui::DraftForm::Profile, "profile"},
        {ui::DraftForm::Availability, "availability"},
        {ui::DraftForm::WhiteGlove, "white-glove"},
        {ui::DraftForm::EditBooking, "edit-booking"},
        {ui::DraftForm::MoveBooking, "move-booking"},
        {ui::DraftForm::ProposeTime, "propose-time"},
        {ui::DraftForm::DecisionNotes, "decision-notes"},
        {ui::DraftForm::HeldDecisions, "held-decisions"},
        {ui::DraftForm::Note, "note"},
        {ui::DraftForm::ActionItem, "action-item"},
        {ui::DraftForm::NoteEdit, "note-edit"},
        {ui::DraftForm::ActionItemEdit, "action-item-edit"},
        {ui::DraftForm::Score, "score"},
        {ui::DraftForm::ClearedScore, "cleared-score"},
        {ui::DraftForm::Rating, "rating"},
        {ui::DraftForm::ReachOut, "reach-out"},
        {ui::DraftForm::TagRejection, "tag-rejection"},
        {ui::DraftForm::TagChange, "tag-change"},
        {ui::DraftForm::TimeOff, "time-off"},
        {ui::DraftForm::Travel, "travel"},
        {ui::DraftForm::NewAccount, "new-account"},
        {ui::DraftForm::AccountEdit, "account-edit"},
        {ui::DraftForm::Location, "location"},
        {ui::DraftForm::AccountAction, "account-action"},
        {ui::DraftForm::Erasure, "erasure"},
        {ui::DraftForm::BulkNote, "bulk-note"},
        {ui::DraftForm::LoadCap, "load-cap"},
        {ui::DraftForm::SavedView, "saved-view"},
        {ui::DraftForm::PictureAddress, "picture-address"},
        {ui::DraftForm::NewEmail, "new-email"},
        {ui::DraftForm::SlotQuestion, "slot-question"},
        {ui::DraftForm::TagSearch, "tag-search"}};
};
} // namespace oh

namespace oh::ui {

/// Whose draft of which form it is. Nobody else's account finds it, nor the same one's on another
/// server.
struct DraftKey
{
    QUrl server;
    UserId owner;
    DraftForm form = DraftForm::Booking;
    /// What the form is about: an id, or nothing where there is only one.
    QString subject;

    bool operator==(const DraftKey &) const = default;
};

inline size_t qHash(const DraftKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.server, key.owner, int(key.form), key.subject);
}

/// What was typed into a form and neither sent nor saved. Never a secret.
struct Draft
{
    /// Of the form: one that knows another version does not read it.
    int version = 1;
    QJsonObject values;
    /// UTC.
    QDateTime keptAt;

    bool operator==(const Draft &) const = default;
};

/// Words that nobody is to type twice: they outlive the form, the session and the program. Every
/// change may be handed over, as often as there is one: writing waits for a pause, and nobody waits
/// for the disk. Old ones go by themselves.
class Drafts
{
public:
    virtual ~Drafts() = default;

    virtual std::optional<Draft> find(const DraftKey &key) const = 0;
    /// False: it is not kept, because it is too much. What was kept before it stays.
    virtual bool keep(const DraftKey &key, const Draft &draft) = 0;
    virtual void drop(const DraftKey &key) = 0;
};

} // namespace oh::ui
