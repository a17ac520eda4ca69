// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/sessionstate.h"

using namespace Qt::StringLiterals;

namespace oh::auth {

storage::Binds sessionStateBinds(const SessionId &session, const UserId &user)
{
    return {{u":session"_s, storage::bind(session)}, {u":user"_s, storage::bind(user)}};
}

Result<void> judgeSession(const std::optional<storage::Row> &row, Role role)
{
    if (!row || !row->boolean("live"_L1))
        return ErrorCode::SessionEnded;
    if (!row->boolean("active"_L1))
        return ErrorCode::AccountDeactivated;
    if (row->text("role"_L1) != toString(role))
        return ErrorCode::TokenExpired;
    return {};
}

} // namespace oh::auth
