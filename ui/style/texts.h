// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/error.h"
#include "models/language.h"

#include <QString>

/// Names and sentences that several views show, in the user's language.
namespace oh::ui {

QString tierName(Tier tier);
QString statusName(BookingStatus status);
QString meetingTypeName(MeetingType type);
/// What the people of an online meeting without a link do (FR28).
QString ownMeetingLinkText();
QString cancellationReasonName(CancellationReason reason);
QString reminderName(ReminderPreference preference);
QString roleName(Role role);
QString linkTypeName(UrlType type);

/// The order of texts in the user's language, upper case beside lower: below 0, 0 or above.
int compareTexts(const QString &left, const QString &right);

/// Each by its own name: who can't read the application's language finds theirs.
QString languageName(Language language);

/// One sentence that says what went wrong and what to do next. Knows the errors that this build
/// knows in the user's language, and falls back to the server's own words.
QString errorSentence(const Error &error);
/// The same where it stands in a page or a dialog: with what the server calls the request on a line
/// of its own, for whoever is asked for help (NFR37). Toasts and whole pages have a button for it.
QString inlineError(const Error &error);
/// The same with a sentence of one's own about it.
QString withRequestId(const QString &sentence, const Error &error);

} // namespace oh::ui
