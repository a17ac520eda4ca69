// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/files/filestore.h"
#include "backend/files/picture.h"
#include "backend/files/virusscanner.h"
#include "backend/files/webfetch.h"

#include <optional>

namespace oh::files {

/// What is granted to each person.
struct FileLimits
{
    qint64 avatarBytes = 5LL * 1024 * 1024;
    qint64 deckBytes = 25LL * 1024 * 1024;
    /// Of all pitch decks of somebody, with those on their way.
    qint64 quotaBytes = 100LL * 1024 * 1024;
    int decks = 20;
    /// Of an upload, in one request.
    qint64 partBytes = 4LL * 1024 * 1024;
    /// How long an upload waits for its next part.
    int uploadHours = 24;
};

/// `[files]` of the configuration.
struct FilesConfig
{
    QString directory;
    FileLimits limits;
    PictureLimits pictures;
    /// None: nothing is scanned.
    std::optional<ScannerAddress> scanner;
    std::chrono::milliseconds scannerPatience{60'000};
    FetchOptions fetch;
};

/// All that files need besides the database. Thread-safe; outlives whoever uses it.
struct FileWorks
{
    explicit FileWorks(const FilesConfig &config)
        : store(config.directory),
          pictures(config.pictures),
          limits(config.limits),
          fetch(config.fetch)
    {
        if (config.scanner)
            scanner.emplace(*config.scanner, config.scannerPatience);
    }

    const FileStore store;
    const PictureWorks pictures;
    const FileLimits limits;
    const FetchOptions fetch;
    std::optional<VirusScanner> scanner;
};

} // namespace oh::files
