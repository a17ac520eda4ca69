// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/refusal.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

constexpr RefusalVerdict later{};
constexpr RefusalVerdict thisMail{true, false};
constexpr RefusalVerdict thisAddress{true, true};

/// RFC 4954: the server wants other credentials, or other ways to show them.
bool wantsAuthentication(int code)
{
    return code == 530 || code == 534 || code == 535 || code == 538;
}

/// "1.1" of "5.1.1".
struct Detail
{
    int subject = 0;
    int detail = 0;
};

Detail detailOf(const QString &enhanced)
{
    const QStringList parts = enhanced.split(u'.');
    return parts.size() == 3 ? Detail{parts[1].toInt(), parts[2].toInt()} : Detail();
}

bool isTooLarge(const Detail &why)
{
    return (why.subject == 3 && why.detail == 4) || (why.subject == 2 && why.detail == 3);
}

/// RFC 7372 and what grew out of it: signatures, SPF, reverse DNS and DMARC of who sends.
bool isSenderUnproven(const Detail &why)
{
    return why.subject == 7 && why.detail >= 20 && why.detail <= 29;
}

bool isMailboxFull(const Detail &why)
{
    return why.subject == 2 && why.detail == 2;
}

RefusalVerdict judgeRecipient(int code, const Detail &why)
{
    if (isTooLarge(why) || why.subject == 6)
        return thisMail;
    // Policy about who sends (also what servers have to say of the sender or the client, but say
    // only here), the mail system's own state, the sender's address (5.1.7, 5.1.8).
    const bool aboutSender = why.subject == 7 || why.subject == 3 ||
                             (why.subject == 1 && (why.detail == 7 || why.detail == 8));
    // RFC 5321, 4.5.3.1.10: 552 is said where 452 is meant.
    if (aboutSender || isMailboxFull(why) || code == 552)
        return later;
    if (why.subject == 1 || why.subject == 2 || why.subject == 4)
        return thisAddress;
    // No or a vague reason. Commands that are unknown or out of their order, and hosts that take no
    // mail at all, have nothing to do with who it is for.
    switch (code) {
    case 500:
    case 502:
    case 503:
    case 504:
    case 521:
    case 555:
        return later;
    default:
        return thisAddress;
    }
}

} // namespace

RefusalVerdict judgeRefusal(SmtpStep step, int code, const QString &enhanced)
{
    if (code < 500 || wantsAuthentication(code))
        return later;
    const Detail why = detailOf(enhanced);
    switch (step) {
    case SmtpStep::Greeting:
    case SmtpStep::Hello:
    case SmtpStep::StartTls:
    case SmtpStep::Auth:
        return later;
    case SmtpStep::MailFrom:
        // The size is told along with the sender.
        return isTooLarge(why) || code == 552 ? thisMail : later;
    case SmtpStep::Recipient:
        return judgeRecipient(code, why);
    case SmtpStep::Content:
        return isSenderUnproven(why) || isMailboxFull(why) ? later : thisMail;
    }
    return later;
}

QString refusalText(SmtpStep step, const QString &enhanced)
{
    const QString text = [step] {
        switch (step) {
        case SmtpStep::Greeting:
            return u"Greeting: the mail server refused the connection"_s;
        case SmtpStep::Hello:
            return u"EHLO refused by the mail server"_s;
        case SmtpStep::StartTls:
            return u"STARTTLS refused by the mail server"_s;
        case SmtpStep::Auth:
            return u"AUTH refused by the mail server"_s;
        case SmtpStep::MailFrom:
            return u"MAIL FROM refused by the mail server"_s;
        case SmtpStep::Recipient:
            return u"RCPT TO refused by the mail server"_s;
        case SmtpStep::Content:
            break;
        }
        return u"DATA: the mail server refused the content"_s;
    }();
    return enhanced.isEmpty() ? text : text + u" ("_s + enhanced + u')';
}

} // namespace oh
