// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"

#include <QJsonObject>
#include <QString>

namespace oh {

/// Who reads a mail.
struct MailReader
{
    QString name;
    QString timeZone;
    Role role = Role::Mentee;
};

/// What a template is filled with: from what the services wrote into the outbox (facts, times in
/// UTC) to words for one reader, in the reader's time zone.
QJsonObject bookingMailVariables(const QString &templateName, const QJsonObject &facts,
                                 const MailReader &reader);

} // namespace oh
