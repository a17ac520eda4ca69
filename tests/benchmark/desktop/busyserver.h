// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/demoprocess.h"

namespace oh::test {

/// Fills the server's database with 5,000 people and 22,000 bookings (tests/benchmark/seed.sql),
/// and lets the demo's own people see much of them. Starts the server anew, and waits until it has
/// done what it does with so much that is new.
bool makeBusy(DemoProcess &server);

} // namespace oh::test
