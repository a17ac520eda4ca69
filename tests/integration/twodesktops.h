// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/desktop.h"
#include "tests/support/demoprocess.h"

#include <memory>

namespace oh::ui {
class WeekGrid;
}

namespace oh::test {

/// Two people before two windows, of one server. A base class of tests whose functions build on
/// each other: once one has failed, the rest is skipped.
class TwoDesktops
{
protected:
    [[nodiscard]] bool startServer();
    /// Begins both windows, signed in and listening for what changes. False when it can't be.
    [[nodiscard]] bool open(const QString &firstEmail, const QString &secondEmail);
    /// Whether the server ended as it should.
    [[nodiscard]] bool close();

    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_first;
    std::unique_ptr<Desktop> m_second;
    bool m_failed = false;
};

} // namespace oh::test
