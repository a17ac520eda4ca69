// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/response.h"
#include "backend/mail/mailvariables.h"
#include "backend/services/exceptionservice.h"

namespace oh::server {

/// What a coordinator's mail link to a request for an exception shows (FR56). Only its button
/// approves.
http::Response approvalPage(const exceptions::LinkPage &page, const MailReader &reader);

} // namespace oh::server
