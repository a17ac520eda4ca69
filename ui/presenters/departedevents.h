// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"

#include <QDateTime>
#include <QString>

namespace oh::ui {

/// What is said of a meeting whose event somebody removed or moved in their calendar. Empty while
/// there is nothing to say, and of a meeting that is over.
struct DepartedEvents
{
    /// Who did what; a line for each of the two.
    QString what;
    QString toDo;

    bool isEmpty() const { return what.isEmpty(); }
    bool operator==(const DepartedEvents &) const = default;
};

/// As `viewer` is told, one of the two or a coordinator.
DepartedEvents departedEvents(const api::Booking &booking, UserId viewer, const QDateTime &now);

} // namespace oh::ui
