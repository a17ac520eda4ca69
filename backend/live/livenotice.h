// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/live.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace oh::live {

/// What a trigger of the live migration told, through NOTIFY.
struct LiveNotice
{
    enum class Kind {
        /// `message` is for those whom it concerns.
        Event,
        /// Too much changed to be told in single events.
        Resync,
        /// A person's role or account changed.
        Person,
        /// One of a person's sessions ended.
        Session,
    };

    Kind kind = Kind::Event;
    api::LiveMessage message;
    UserId user;
};

/// Nothing for what this build doesn't know, and for slots that all began before `now` (NFR28).
std::optional<LiveNotice> parseNotice(const QByteArray &payload, const QDateTime &now);

} // namespace oh::live
