// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/response.h"
#include "backend/mail/mailwords.h"

#include <QJsonObject>
#include <QString>

/// The pages behind links in mails. They work without JavaScript, fetch nothing, and change nothing
/// when they are looked at, because mail scanners follow links; only their button does.
namespace oh::server {

/// All words for one page, escaped.
class PageWords
{
public:
    explicit PageWords(Language language) : m_words(MailWords::in(language)) {}

    QString html(const QString &key, QJsonObject variables = {}) const;
    const MailWords &words() const { return m_words; }

private:
    const MailWords &m_words;
};

QString paragraph(const QString &html, bool note = false);
/// `title`, `heading` and `content` are HTML already.
http::Response mailPage(const PageWords &words, const QString &title, const QString &heading,
                        const QString &content, int status = 200);

} // namespace oh::server
