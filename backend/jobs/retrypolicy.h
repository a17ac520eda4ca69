// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oh {

/// How long to wait between tries of something that fails: twice as long each time.
struct RetryPolicy
{
    int firstSeconds = 10;
    int longestSeconds = 60 * 60;
    /// How far, of its length, a wait may differ to either side, so that what failed together does
    /// not come back together.
    double jitterShare = 0.2;
};

/// The wait after a number of failed attempts, from 1; `jitter` from 0 to 1 is random.
int retryDelaySeconds(const RetryPolicy &policy, int attempts, double jitter);

} // namespace oh
