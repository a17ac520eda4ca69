// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/approvalpage.h"

#include "backend/api/mailpage.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using exceptions::LinkState;

http::Response approvalPage(const exceptions::LinkPage &page, const MailReader &reader)
{
    const PageWords words(reader.language);
    QJsonObject variables = mailVariables(u"exception_requested"_s, page.facts, reader);
    variables.insert(u"reviewerName"_s, page.facts[u"reviewerName"_s].toString());
    const auto say = [&](const char *key) {
        return words.html(QString::fromLatin1(key), variables);
    };
    // Who it is about; not for a link that says nothing.
    const QString about =
        paragraph(say("exception_requested.intro")) + paragraph(say("exception_requested.tiers"));
    const QString console = paragraph(say("approval.console"), true);
    QString heading;
    QString content;
    int status = 200;
    switch (page.state) {
    case LinkState::Open:
        heading = say("approval.heading");
        // Its address is the page's own.
        content = about + paragraph(page.facts[u"reason"_s].toString().toHtmlEscaped()) +
                  u"<form method=\"post\"><button type=\"submit\">"_s + say("approval.confirm") +
                  u"</button></form>\n"_s + paragraph(say("approval.once"), true) + console;
        break;
    case LinkState::Done:
        heading = say("approval.done");
        content = paragraph(say("approval.doneText"));
        break;
    case LinkState::Decided:
        heading = page.facts[u"approved"_s].toBool() ? say("approval.approvedBy")
                                                     : say("approval.deniedBy");
        content = paragraph(say("approval.decidedWhen")) + about;
        status = 409;
        break;
    case LinkState::Used:
        heading = say("approval.used");
        content = paragraph(say("approval.usedText"));
        status = 409;
        break;
    case LinkState::Expired:
        heading = say("approval.expired");
        content = paragraph(say("approval.expiredText"));
        status = 409;
        break;
    case LinkState::NoMentor:
        heading = say("approval.impossible");
        content = paragraph(say("approval.noMentorText"));
        status = 409;
        break;
    case LinkState::NoMentee:
        heading = say("approval.impossible");
        content = paragraph(say("approval.noMenteeText"));
        status = 409;
        break;
    case LinkState::Superfluous:
        heading = say("approval.superfluous");
        content = paragraph(say("approval.superfluousText"));
        status = 409;
        break;
    case LinkState::Invalid:
        heading = say("approval.invalid");
        content = paragraph(say("approval.invalidText"));
        status = 404;
        break;
    }
    return mailPage(words, say("approval.title"), heading, content, status);
}

} // namespace oh::server
