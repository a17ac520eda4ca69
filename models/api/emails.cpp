// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/emails.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

Rule addressCodeRule(const QString &description)
{
    return {.description = description, .minLength = 8, .maxLength = 24};
}

} // namespace

const ObjectSchema<PendingEmail> &PendingEmail::schema()
{
    static const auto instance =
        ObjectSchema<PendingEmail>(u"PendingEmail"_s)
            .field(u"email"_s, &PendingEmail::email)
            .field(u"requestedAt"_s, &PendingEmail::requestedAt)
            .field(u"expiresAt"_s, &PendingEmail::expiresAt)
            .field(u"needsCurrentCode"_s, &PendingEmail::needsCurrentCode,
                   {.description =
                        u"Whether the code mailed to the present address is needed, too"_s});
    return instance;
}

const ObjectSchema<OwnEmail> &OwnEmail::schema()
{
    static const auto instance =
        ObjectSchema<OwnEmail>(u"OwnEmail"_s)
            .field(u"email"_s, &OwnEmail::email)
            .field(u"pending"_s, &OwnEmail::pending,
                   {.description = u"A change that waits to be confirmed"_s});
    return instance;
}

const ObjectSchema<ChangeEmail> &ChangeEmail::schema()
{
    static const auto instance = ObjectSchema<ChangeEmail>(u"ChangeEmail"_s)
                                     .field(u"email"_s, &ChangeEmail::email, emailRule());
    return instance;
}

const ObjectSchema<ConfirmEmail> &ConfirmEmail::schema()
{
    static const auto instance =
        ObjectSchema<ConfirmEmail>(u"ConfirmEmail"_s)
            .field(u"code"_s, &ConfirmEmail::code,
                   addressCodeRule(
                       u"From the mail to the new address; case, spaces and dashes don't matter"_s))
            .field(u"currentCode"_s, &ConfirmEmail::currentCode,
                   addressCodeRule(u"From the mail to the present address"_s));
    return instance;
}

} // namespace oh::api
