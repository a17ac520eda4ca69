// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/unsubscribepage.h"

#include "backend/mail/mailwords.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oh::server {
namespace {

constexpr auto unsubscribeFrame = R"html(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>%2</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f4f5f7;
  color: #1c2230; font: 16px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
main { box-sizing: border-box; width: min(28rem, calc(100vw - 2rem)); padding: 2.5rem 2rem;
  border-radius: 12px; background: #fff; text-align: center;
  box-shadow: 0 1px 3px rgb(0 0 0 / .12); }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; }
p { margin: .75rem 0; }
button { width: 100%; margin: 1rem 0; padding: .9rem 1rem; border: 0; border-radius: 8px;
  background: #2f5bd8; color: #fff; font: inherit; font-weight: 600; cursor: pointer; }
button:hover { background: #244ab5; }
button:focus-visible { outline: 3px solid #8fb0ff; outline-offset: 2px; }
.note { color: #5a6376; font-size: .9rem; }
@media (prefers-color-scheme: dark) {
  body { background: #14171f; color: #e8eaf0; }
  main { background: #1f2430; }
  .note { color: #a3abbd; }
}
</style>
</head>
<body>
<main>
%3</main>
</body>
</html>
)html"_L1;

/// All words for one page.
class PageWords
{
public:
    explicit PageWords(Language language) : m_words(MailWords::in(language)) {}

    QString html(const QString &key) const
    {
        return m_words.say(key, {{u"appName"_s, u"Office Hours"_s}})
            .valueOr(QString())
            .toHtmlEscaped();
    }
    QString tag() const { return m_words.tag(); }

private:
    const MailWords &m_words;
};

QString button(const QString &target, const QString &token, const QString &label)
{
    return u"<form method=\"post\" action=\"%1?token=%2\"><button type=\"submit\">%3</button>"
           "</form>\n"_s.arg(target, token.toHtmlEscaped(), label);
}

QString paragraph(const QString &text, bool note = false)
{
    return u"<p%1>%2</p>\n"_s.arg(note ? u" class=\"note\""_s : QString(), text);
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
    const QString text = QString(unsubscribeFrame)
                             .arg(words.tag(), words.html(u"page.title"_s),
                                  u"<h1>%1</h1>\n%2"_s.arg(heading, content));
    http::Response response =
        http::Response::html(text.toUtf8(), page == UnsubscribePage::Invalid ? 400 : 200);
    response.headers.emplaceBack("Content-Security-Policy",
                                 "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
                                 "form-action 'self'; frame-ancestors 'none'");
    return response;
}

} // namespace oh::server
