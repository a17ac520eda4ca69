// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/binds.h"
#include "backend/storage/row.h"
#include "models/domain/enums.h"
#include "models/ids.h"
#include "models/result.h"

#include <optional>

namespace oh::auth {

/// Binds of Query::auth_select_session_state.
storage::Binds sessionStateBinds(const SessionId &session, const UserId &user);

/// Whether who signed in with `role` still counts, from that query's row: an ended session, a
/// deactivated account and a changed role count at once, not only when the access token runs out.
Result<void> judgeSession(const std::optional<storage::Row> &row, Role role);

} // namespace oh::auth
