// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/domain/notifications.h"
#include "models/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace oh {

/// Who reads a mail or a notification.
struct MailReader
{
    QString name;
    QString timeZone;
    Role role = Role::Mentee;
    Language language = Language::English;
    UserId id = {};
    /// Of the other party of the meeting, when there is one.
    QString otherTimeZone = {};
    /// Which of the two of the meeting they are, where the facts don't say; else their role tells.
    std::optional<Role> side = {};
    /// When it is sent or read, in UTC: what is told by the clock counts from here.
    QDateTime now = {};
};

/// The link by which one joins the meeting of a mail, encoded; nothing when there is none that may
/// be opened.
QString mailedJoinLink(const QJsonObject &facts);

/// What a template is filled with: from what the services wrote down (facts, times in UTC) to words
/// for one reader, in the reader's language and time zone. For every template but sign_in.
QJsonObject mailVariables(const QString &templateName, const QJsonObject &facts,
                          const MailReader &reader);

} // namespace oh
