// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ids.h"

namespace oh::cache {

/// Something that answers are made of, and that changes as a whole.
struct Topic
{
    enum class Kind {
        /// A mentor's slots, with blocks, holds and caps; nobody's id: those of all mentors.
        Slots,
        /// The bookings that somebody is a party of, with proposals and notes; nobody's id: all.
        Bookings,
        /// Whether somebody may act, and as what: sessions, role, tier, zone, exceptions.
        Account,
        /// What is shown of all people: cards, names, who is in the directory.
        People,
        /// Who is in the directory of mentees, and what it is filtered by.
        Mentees,
    };

    static Topic slotsOf(UserId mentor) { return {Kind::Slots, mentor.value}; }
    static Topic allSlots() { return {Kind::Slots, {}}; }
    static Topic bookingsOf(UserId party) { return {Kind::Bookings, party.value}; }
    static Topic allBookings() { return {Kind::Bookings, {}}; }
    static Topic accountOf(UserId user) { return {Kind::Account, user.value}; }
    static Topic people() { return {Kind::People, {}}; }
    static Topic mentees() { return {Kind::Mentees, {}}; }

    bool operator==(const Topic &) const = default;

    Kind kind = Kind::People;
    QUuid id;
};

} // namespace oh::cache
