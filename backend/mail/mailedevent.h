// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/mail/calendarevent.h"
#include "backend/mail/mailvariables.h"
#include "backend/mail/mimemessage.h"

#include <QJsonObject>

namespace oh {

/// The meeting of a mail as its reader's calendar gets it. The other party is in it by name: mail
/// addresses are shown to nobody else. `variables` are the mail's.
CalendarEvent mailedEvent(const QJsonObject &facts, const QJsonObject &variables,
                          const MailReader &reader, const QString &address,
                          const MailAddress &organizer, const QDateTime &stamp);

} // namespace oh
