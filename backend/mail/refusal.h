// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oh {

/// What of a delivery over SMTP a mail server answers. Content is both answers to DATA.
enum class SmtpStep { Greeting, Hello, StartTls, Auth, MailFrom, Recipient, Content };

/// What a refusal means for the mail and for whom it was to reach.
struct RefusalVerdict
{
    bool permanent = false;      ///< trying again can't help
    bool isAboutAddress = false; ///< what is refused for good is the recipient's address

    bool operator==(const RefusalVerdict &) const = default;
};

/// Of an answer from 400 to 599. `enhanced` is its RFC 3463 code ("5.1.1"), empty when it has none.
/// Only what is said of a recipient says something of their address, and only when it isn't about
/// who sends, how, or how large it is. What is wrong with this server, its sender or the mail
/// server itself is for operators to mend: such mails wait, as after a 4xx.
RefusalVerdict judgeRefusal(SmtpStep step, int code, const QString &enhanced);

/// Of the part of an answer that names nobody: "MAIL FROM refused by the mail server (5.7.1)".
QString refusalText(SmtpStep step, const QString &enhanced);

} // namespace oh
