// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/response.h"

#include <QString>

namespace oh::server {

/// The page behind a sign-in mail's link. It hands the token on to the desktop application; nothing
/// is consumed by looking at it, because mail scanners follow links. Anything that can't be a token
/// gets a page that says how to get one, and none of it appears there.
http::Response signInPage(const QString &token);

} // namespace oh::server
