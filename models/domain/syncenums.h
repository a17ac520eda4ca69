// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enumstrings.h"

#include <QMetaType>

namespace oh {

/// How it is with somebody's calendar at a provider. Failing: it is connected, but the last try to
/// read or write it failed. Reconnect: the provider lets us in no more until its owner agrees anew.
/// Disconnected: its owner has ended it.
enum class SyncState { Failing, Reconnect, Connected, Disconnected };
template <>
struct EnumStrings<SyncState>
{
    static constexpr EnumEntry<SyncState> table[] = {{SyncState::Failing, "failing"},
                                                     {SyncState::Reconnect, "reconnect"},
                                                     {SyncState::Connected, "connected"},
                                                     {SyncState::Disconnected, "disconnected"}};
};

/// Why a calendar could not be read the last time. No words of the provider's: they may quote what
/// stands in the calendar.
enum class SyncProblem {
    /// The provider did not answer, or is out of order.
    Unreachable,
    /// It refused our token; the next try asks for a new one.
    Refused,
    /// None of the calendars that were chosen is there any more.
    CalendarsGone,
    /// This server does not speak to that provider any more.
    NotOffered,
    /// The provider lets us in no more.
    AccessEnded
};
template <>
struct EnumStrings<SyncProblem>
{
    static constexpr EnumEntry<SyncProblem> table[] = {
        {SyncProblem::Unreachable, "unreachable"},
        {SyncProblem::Refused, "refused"},
        {SyncProblem::CalendarsGone, "calendars_gone"},
        {SyncProblem::NotOffered, "not_offered"},
        {SyncProblem::AccessEnded, "access_ended"}};
};

/// Orders of the coordinators' list of calendars. State: what needs somebody first.
enum class SyncSort {
    State,
    Name,
    NameDescending,
    LastSync,
    LastSyncDescending,
    Failed,
    FailedDescending
};
template <>
struct EnumStrings<SyncSort>
{
    static constexpr EnumEntry<SyncSort> table[] = {{SyncSort::State, "state"},
                                                    {SyncSort::Name, "name"},
                                                    {SyncSort::NameDescending, "-name"},
                                                    {SyncSort::LastSync, "lastSyncAt"},
                                                    {SyncSort::LastSyncDescending, "-lastSyncAt"},
                                                    {SyncSort::Failed, "failedAt"},
                                                    {SyncSort::FailedDescending, "-failedAt"}};
};

/// Orders of the coordinators' list of imports.
enum class ImportSort { FinishedDescending, Finished };
template <>
struct EnumStrings<ImportSort>
{
    static constexpr EnumEntry<ImportSort> table[] = {
        {ImportSort::FinishedDescending, "-finishedAt"}, {ImportSort::Finished, "finishedAt"}};
};

} // namespace oh
