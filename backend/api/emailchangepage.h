// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/response.h"
#include "backend/mail/mailvariables.h"
#include "backend/services/emailchange.h"

namespace oh::server {

/// What is behind the link to the address that somebody had, in their language.
http::Response emailChangePage(const emailchange::UndoPage &page, const MailReader &reader);

} // namespace oh::server
