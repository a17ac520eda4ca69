// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QDateTime>
#include <QHash>
#include <QString>

namespace oh {
class KeyRing;
namespace storage {
class Database;
}
} // namespace oh

namespace oh::server {

/// For trying the product out: mentors, mentees, coordinators, tags, places, availability from now
/// on, and bookings in every state, from resources/demo.
namespace demodata {

/// Once: a database that has people already is left as it is. Returns whether anything was loaded.
Result<bool> load(storage::Database &database, const KeyRing &keys, const QDateTime &now);

/// One e-mail address per role, to sign in with: "mentee", "mentor", "coordinator".
QHash<QString, QString> signInEmails();

} // namespace demodata
} // namespace oh::server
