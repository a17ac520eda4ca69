// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/unsubscribepage.h"

#include "backend/api/mailpage.h"

using namespace Qt::StringLiterals;

namespace oh::server {
namespace {

QString button(const QString &target, const QString &token, const QString &label)
{
    return u"<form method=\"post\" action=\"%1?token=%2\"><button type=\"submit\">%3</button>"
           "</form>\n"_s.arg(target, token.toHtmlEscaped(), label);
}

} // namespace

http::Response unsubscribePage(UnsubscribePage page, Language language, NotificationKind kind,
                               const QString &token)
{
    const PageWords words(language);
    const QString what = words.html(u"kind."_s + toString(kind));
    QString heading = what;
    QString content;
    switch (page) {
    case UnsubscribePage::Ask:
        content = paragraph(words.html(u"page.ask"_s)) +
                  button(u"/unsubscribe"_s, token, words.html(u"page.confirm"_s)) +
                  paragraph(words.html(u"page.elsewhere"_s), true);
        break;
    case UnsubscribePage::Done:
        content = paragraph(words.html(u"page.done"_s)) +
                  button(u"/unsubscribe/undo"_s, token, words.html(u"page.undo"_s)) +
                  paragraph(words.html(u"page.elsewhere"_s), true);
        break;
    case UnsubscribePage::Undone:
        content = paragraph(words.html(u"page.undone"_s));
        break;
    case UnsubscribePage::Invalid:
        heading = words.html(u"page.invalid"_s);
        content = paragraph(words.html(u"page.invalidHelp"_s));
        break;
    }
    return mailPage(words, words.html(u"page.title"_s), heading, content,
                    page == UnsubscribePage::Invalid ? 400 : 200);
}

} // namespace oh::server
