// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"

#include <QJsonObject>
#include <QString>

namespace oh::app {

/// An object as the query of an address, percent-encoded, without the question mark. Lists are
/// joined with commas; nulls and empty lists are left out.
QString queryString(const QJsonObject &object);

/// The query of a declared type.
template <api::Described T>
QString queryOf(const T &value)
{
    return queryString(T::schema().toJson(value));
}

} // namespace oh::app
