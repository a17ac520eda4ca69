// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/signinpage.h"

#include "backend/auth/secrets.h"

using namespace Qt::StringLiterals;

namespace oh::server {
namespace {

constexpr auto frame = R"html(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>Sign in – Office Hours</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f4f5f7;
  color: #1c2230; font: 16px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
main { box-sizing: border-box; width: min(28rem, calc(100vw - 2rem)); padding: 2.5rem 2rem;
  border-radius: 12px; background: #fff; text-align: center;
  box-shadow: 0 1px 3px rgb(0 0 0 / .12); }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; }
p { margin: .75rem 0; }
a.button { display: block; margin: 1.5rem 0; padding: .9rem 1rem; border-radius: 8px;
  background: #2f5bd8; color: #fff; font-weight: 600; text-decoration: none; }
a.button:hover { background: #244ab5; }
a.button:focus-visible { outline: 3px solid #8fb0ff; outline-offset: 2px; }
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
%1</main>
</body>
</html>
)html"_L1;

constexpr auto withToken = R"html(<h1>Sign in to Office Hours</h1>
<p>One more click: this opens the Office Hours application and signs you in there.</p>
<a class="button" href="officehours://sign-in?token=%1">Open Office Hours</a>
<p>Nothing happens? Open the application yourself and type the code from the mail.</p>
<p class="note">The link works once, within 15 minutes. You did not ask for it? Then close this
page: nobody is signed in by looking at it.</p>
)html"_L1;

constexpr auto withoutToken = R"html(<h1>This link is not complete</h1>
<p>Open the link from the sign-in mail again, or type the code from the mail into the Office Hours
application.</p>
<p class="note">A new mail can be asked for in the application's sign-in window.</p>
)html"_L1;

} // namespace

http::Response signInPage(const QString &token)
{
    const bool genuine = looksLikeOpaqueToken(token.toUtf8());
    // A token has no characters that mean something in HTML or in an address; escaped all the same.
    const QString content =
        genuine ? QString(withToken).arg(token.toHtmlEscaped()) : QString(withoutToken);
    // The engine adds no-store and no-referrer to every answer.
    http::Response page =
        http::Response::html(QString(frame).arg(content).toUtf8(), genuine ? 200 : 400);
    page.headers.emplaceBack("Content-Security-Policy",
                             "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
                             "form-action 'none'; frame-ancestors 'none'");
    return page;
}

} // namespace oh::server
