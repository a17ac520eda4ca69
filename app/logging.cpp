// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

namespace oh::app {

Q_LOGGING_CATEGORY(logHttp, "oh.app.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logSession, "oh.app.session", QtInfoMsg)
Q_LOGGING_CATEGORY(logStart, "oh.app.start", QtInfoMsg)

} // namespace oh::app
