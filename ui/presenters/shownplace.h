// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"

#include <QDateTime>
#include <QString>

namespace oh::ui {

/// Where a meeting is and how one joins it, as it counts at some moment: whoever shows it shows the
/// same.
struct ShownPlace
{
    /// What somebody wrote of the place; an address that can't be opened stands here, too. Empty
    /// when there is nothing.
    QString words = {};
    /// Where one joins; only while the meeting takes place or took place.
    QString link = {};
    /// The link is part of the words.
    bool isLinkInWords = false;
    /// It is ahead or under way, and confirmed.
    bool canJoin = false;
    /// FR28: online, ahead or under way, and nobody has given it a link.
    bool lacksLink = false;

    bool operator==(const ShownPlace &) const = default;
};

ShownPlace shownPlace(const api::Booking &booking, const QDateTime &now);

} // namespace oh::ui
