// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace oh::test {

/// Feeds bytes to the protocol of a connection twice: in one piece with prompt answers, and in
/// pieces with late ones in another order. Aborts the process unless both runs see the same
/// requests and send well-formed answers with the same statuses. The first two bytes choose the
/// pieces.
void fuzzHttp(const std::uint8_t *data, std::size_t size);

} // namespace oh::test
