// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace oh::app {

/// An address by which the mail's page, or another program, opens this one.
struct DeepLink
{
    /// Of officehours://sign-in?token=…
    std::optional<QString> signInToken;
    /// The address itself when it names something to look at (officehours://bookings/<id>); empty
    /// for those about signing in.
    QString place;

    /// Nothing when it is not an officehours: address. A place that this build does not know only
    /// brings the window forward.
    static std::optional<DeepLink> parse(const QString &text);
    /// The first one among a program's arguments.
    static std::optional<DeepLink> find(const QStringList &arguments);
};

} // namespace oh::app
