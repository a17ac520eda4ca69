// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reputation.h"

#include <memory>

namespace oh::reputation {

/// The calculator that governs access (FR44): who may book whom, and how often a week. Bookings,
/// exceptions, matching and what people are told of their limit ask this one and no other. The
/// usual one until another is put in force. Any thread; costs a load of a pointer.
const ReputationCalculator &inForce();

/// From now on, for the whole program: a server does it once, before it listens. Null: the usual
/// one. What was in force before lives on for who still asks it.
void putInForce(std::shared_ptr<const ReputationCalculator> calculator);

} // namespace oh::reputation
