// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notifications.h"
#include "models/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace oh {

struct RenderedMail
{
    QString subject;
    QString text;
    QString html;
};

/// A notification as the list in the application shows it.
struct RenderedNotice
{
    QString title;
    QString text;
};

/// Makes mails of what stands in resources/mail: mails.json says of which parts each mail is made,
/// words/ holds their sentences in each language, and two mustache layouts make text and HTML of
/// them. Everything in `data` may come from people: it is stripped of control characters, escaped
/// in the HTML part and never made into a link. Any thread.
class MailRenderer
{
public:
    explicit MailRenderer(QString appName = QStringLiteral("Office Hours"));

    /// `data` must have every name that the mail uses; "" is the way to leave an optional text out.
    /// A missing name or an unknown mail is an InternalError whose `internal` says which. Members
    /// `link` and `…Link` must be http, https or officehours addresses. `unsubscribeLink` may be
    /// missing; so may `whenOther`, the time on the other side's clock.
    Result<RenderedMail> render(const QString &templateName, const QJsonObject &data,
                                Language language = Language::English) const;

    /// The same in two lines.
    Result<RenderedNotice> notice(const QString &templateName, const QJsonObject &data,
                                  Language language = Language::English) const;

    const QString &appName() const { return m_appName; }
    static QStringList templateNames();

private:
    const QString m_appName;
};

} // namespace oh
