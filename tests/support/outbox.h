// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace oh::test {

/// A mail as its recipient's program shows it.
struct Mail
{
    QString file;
    /// Bare addresses.
    QStringList to;
    QString subject;
    QString text;
    QString html;
    /// Types of all parts that are not text or HTML, such as "text/calendar".
    QStringList otherParts;

    /// The first run of the form ABCD-EFGH.
    QString code() const;
};

/// The .eml files of a directory, read with somebody else's MIME reader (Python's).
class Outbox
{
public:
    explicit Outbox(QString directory);

    /// Waits for a mail to this address with this in its subject that was not taken before, and
    /// takes it.
    std::optional<Mail> take(const QString &to, const QString &subject);
    /// Mails nobody took so far.
    QList<Mail> rest();

private:
    void read();

    QString m_directory;
    /// By file name, which begins with the time.
    QMap<QString, Mail> m_mails;
    QSet<QString> m_taken;
};

} // namespace oh::test
