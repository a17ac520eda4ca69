// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/mailpage.h"

using namespace Qt::StringLiterals;

namespace oh::server {
namespace {

constexpr auto mailPageFrame = R"html(<!DOCTYPE html>
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

} // namespace

QString PageWords::html(const QString &key, QJsonObject variables) const
{
    variables.insert(u"appName"_s, u"Office Hours"_s);
    return m_words.say(key, variables).valueOr(QString()).toHtmlEscaped();
}

QString paragraph(const QString &html, bool note)
{
    return u"<p%1>%2</p>\n"_s.arg(note ? u" class=\"note\""_s : QString(), html);
}

http::Response mailPage(const PageWords &words, const QString &title, const QString &heading,
                        const QString &content, int status)
{
    // The engine adds no-store and no-referrer to every answer. In one pass: what somebody wrote
    // may look like a place for another argument.
    const QString text =
        QString(mailPageFrame)
            .arg(words.words().tag(), title, u"<h1>"_s + heading + u"</h1>\n"_s + content);
    http::Response response = http::Response::html(text.toUtf8(), status);
    response.headers.emplaceBack("Content-Security-Policy",
                                 "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
                                 "form-action 'self'; frame-ancestors 'none'");
    return response;
}

} // namespace oh::server
