// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notifications.h"
#include "models/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace oh {

/// What a service would write down for this mail: long and awkward on purpose, with every name that
/// any mail uses.
QJsonObject sampleFacts(const QString &templateName);
/// The same in words for a reader of that language. For every template, sign_in as well.
QJsonObject sampleVariables(const QString &templateName, Language language);

/// Writes every mail with sample data into a directory, as <name>.<language>.html, .txt and .eml,
/// with an index.html to look at them. Returns the names of the files.
Result<QStringList> writeMailPreviews(const QString &directory,
                                      const QList<Language> &languages = {Language::English});

} // namespace oh
