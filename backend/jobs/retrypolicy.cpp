// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/retrypolicy.h"

#include <algorithm>

namespace oh {

int retryDelaySeconds(const RetryPolicy &policy, int attempts, double jitter)
{
    double delay = policy.firstSeconds;
    for (int i = 1; i < attempts && delay < policy.longestSeconds; ++i)
        delay *= 2;
    delay = std::min(delay, double(policy.longestSeconds));
    const double spread = policy.jitterShare * (2 * std::clamp(jitter, 0.0, 1.0) - 1);
    return std::max(1, int(delay * (1 + spread)));
}

} // namespace oh
