// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/viewer.h"

#include "models/domain/zones.h"

using namespace Qt::StringLiterals;

namespace oh::ui {

UserId viewerId(const Account &account)
{
    return account.state() == Account::State::SignedIn ? account.user().id : UserId();
}

api::PersonRef viewerAsPerson(const Account &account)
{
    api::PersonRef person;
    if (account.state() == Account::State::SignedIn) {
        person.id = account.user().id;
        person.name = account.user().profile.name;
    }
    return person;
}

QString viewerZone(const Account &account)
{
    if (account.state() != Account::State::SignedIn)
        return u"UTC"_s;
    const QString &zone = account.user().profile.timeZone;
    return isKnownZone(zone) ? zone : u"UTC"_s;
}

} // namespace oh::ui
