// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notifications.h"
#include "models/result.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace oh {

/// The sentences of mails and notifications in one language (resources/mail/words), found by names
/// such as "booking_confirmed.subject". A sentence that a language lacks is English. Immutable; any
/// thread.
class MailWords
{
public:
    static const MailWords &in(Language language);

    /// The sentence with the variables put in for their {names}, each on one line and as plain
    /// text. A variable that is missing, or a sentence, is an InternalError that says which.
    Result<QString> say(const QString &key, const QJsonObject &variables = {}) const;
    /// The same with a number, which chooses between one and many.
    QString count(const QString &key, int number) const;

    bool has(const QString &key) const;
    QStringList keys() const;
    Language language() const { return m_language; }
    /// For dates and numbers.
    QLocale locale() const;
    /// For HTML's lang.
    QString tag() const { return toString(m_language); }

private:
    explicit MailWords(Language language);
    QString form(const QJsonValue &sentence, const QJsonObject &variables) const;

    Language m_language;
    QHash<QString, QJsonValue> m_sentences;
};

} // namespace oh
