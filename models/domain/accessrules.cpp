// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accessrules.h"

#include <atomic>
#include <mutex>
#include <vector>

namespace oh::reputation {
namespace {

std::atomic<const ReputationCalculator *> governing = nullptr;

const ReputationCalculator &usual()
{
    static const ProductCalculator calculator;
    return calculator;
}

} // namespace

const ReputationCalculator &inForce()
{
    const ReputationCalculator *chosen = governing.load(std::memory_order_acquire);
    return chosen ? *chosen : usual();
}

void putInForce(std::shared_ptr<const ReputationCalculator> calculator)
{
    static std::mutex mutex;
    static std::vector<std::shared_ptr<const ReputationCalculator>> kept;
    const std::scoped_lock lock(mutex);
    governing.store(calculator.get(), std::memory_order_release);
    if (calculator)
        kept.push_back(std::move(calculator));
}

} // namespace oh::reputation
