// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace oh {

// Categories are named oh.<folder>. Never log bound values, tokens, addresses or names of people.
Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logAuth)
Q_DECLARE_LOGGING_CATEGORY(logMail)
Q_DECLARE_LOGGING_CATEGORY(logJobs)
Q_DECLARE_LOGGING_CATEGORY(logLive)
Q_DECLARE_LOGGING_CATEGORY(logServer)

/// Sends every message of this process to stderr as one JSON object a line
/// ({"time","level","category","message"}). Messages that already are a JSON object (the request
/// log) get their fields merged in.
void installJsonLogging();

} // namespace oh
