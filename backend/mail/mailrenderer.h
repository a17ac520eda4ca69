// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QJsonObject>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace oh {

struct RenderedMail
{
    QString subject;
    QString text;
    QString html;
};

/// Makes mails from the templates built into the program (resources/mail): subject, plain text and
/// HTML of each. Everything in `data` may come from people: it is stripped of control characters,
/// escaped in the HTML part and never made into a link. Any thread.
class MailRenderer
{
public:
    explicit MailRenderer(QString appName = QStringLiteral("Office Hours"));

    /// `data` must have every name that the template uses; "" is the way to leave an optional text
    /// out. A missing name or an unknown template is an InternalError whose `internal` says which.
    /// Members `link` and `…Link` must be http, https or officehours addresses; members `…Name` are
    /// names of people. A translation in resources/mail/<language>/ goes before the English one.
    Result<RenderedMail> render(const QString &templateName, const QJsonObject &data,
                                const QLocale &locale = QLocale(QLocale::English)) const;

    static QStringList templateNames();

private:
    const QString m_appName;
};

} // namespace oh
