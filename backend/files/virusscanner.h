// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QString>

#include <chrono>
#include <optional>

class QIODevice;

namespace oh::files {

/// Where ClamAV's clamd listens.
struct ScannerAddress
{
    /// A Unix socket's path; empty: host and port.
    QString socketPath;
    QString host;
    quint16 port = 0;
};
/// "unix:/run/clamav/clamd.ctl", "tcp:host:3310" or "tcp:[::1]:3310".
std::optional<ScannerAddress> scannerAddress(const QString &text);

/// Asks clamd about a content (NFR14) with INSTREAM, so that it need not read our folder. Blocks.
class VirusScanner
{
public:
    VirusScanner(ScannerAddress address, std::chrono::milliseconds patience)
        : m_address(std::move(address)), m_patience(patience)
    {}

    /// The name of what it found; nothing when the content is clean. ServiceUnavailable when there
    /// is no verdict: nobody listens, it takes too long, or the content is too large for it.
    Result<std::optional<QString>> scan(QIODevice &content) const;

private:
    ScannerAddress m_address;
    std::chrono::milliseconds m_patience;
};

} // namespace oh::files
