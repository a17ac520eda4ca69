// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/emailchangepage.h"

#include "backend/api/mailpage.h"
#include "models/api/codec.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using emailchange::UndoState;

http::Response emailChangePage(const emailchange::UndoPage &page, const MailReader &reader)
{
    const PageWords words(reader.language);
    QJsonObject facts;
    if (page.until.isValid())
        facts.insert(u"untilUtc"_s, api::formatUtc(page.until));
    const QJsonObject variables = mailVariables(u"email_changed"_s, facts, reader);
    const auto say = [&](const char *key) {
        return words.html(u"emailLink."_s + QLatin1StringView(key), variables);
    };
    // Its address is the page's own.
    const auto question = [&](const char *text, const char *button) {
        return paragraph(say(text)) + u"<form method=\"post\"><button type=\"submit\">"_s +
               say(button) + u"</button></form>\n"_s + paragraph(say("looking"), true);
    };
    const QString title = say("title");
    switch (page.state) {
    case UndoState::Pending:
        return mailPage(words, title, say("pending"), question("pendingText", "stop"));
    case UndoState::Changed:
        return mailPage(words, title, say("changed"), question("changedText", "takeBack"));
    case UndoState::Stopped:
        return mailPage(words, title, say("stopped"), paragraph(say("stoppedText")));
    case UndoState::TakenBack:
        return mailPage(words, title, say("takenBack"), paragraph(say("takenBackText")));
    case UndoState::Over:
        return mailPage(words, title, say("over"), paragraph(say("overText")), 409);
    case UndoState::Occupied:
        return mailPage(words, title, say("occupied"), paragraph(say("occupiedText")), 409);
    case UndoState::Invalid:
        break;
    }
    return mailPage(words, title, say("invalid"), paragraph(say("invalidText")), 404);
}

} // namespace oh::server
