// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/actor.h"

using namespace Qt::StringLiterals;

namespace oh::storage {

Actor Actor::system(QString requestId)
{
    return {UserId(), u"system"_s, std::move(requestId)};
}

Actor Actor::anonymous(QString requestId)
{
    return {UserId(), u"anonymous"_s, std::move(requestId)};
}

} // namespace oh::storage
