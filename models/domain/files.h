// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enumstrings.h"
#include "models/sentence.h"

#include <QString>

#include <optional>

namespace oh {

/// What a file is kept for. Of a picture of somebody there is what it is cut from, and what is
/// shown.
enum class FileKind { AvatarOriginal, Avatar, PitchDeck };
template <>
struct EnumStrings<FileKind>
{
    static constexpr EnumEntry<FileKind> table[] = {{FileKind::AvatarOriginal, "avatar_original"},
                                                    {FileKind::Avatar, "avatar"},
                                                    {FileKind::PitchDeck, "pitch_deck"}};
};

/// Waiting: for the virus scanner, or to be fetched. Refused ones have no content.
enum class FileState { Waiting, Ready, Refused };
template <>
struct EnumStrings<FileState>
{
    static constexpr EnumEntry<FileState> table[] = {{FileState::Waiting, "waiting"},
                                                     {FileState::Ready, "ready"},
                                                     {FileState::Refused, "refused"}};
};

/// Why a file is refused.
enum class FileProblem {
    /// The virus scanner found something.
    Infected,
    /// The address of the picture can't be reached, or may not be.
    NotReachable,
    /// What came is no picture that we take.
    NotAPicture,
    TooLarge,
};
template <>
struct EnumStrings<FileProblem>
{
    static constexpr EnumEntry<FileProblem> table[] = {{FileProblem::Infected, "infected"},
                                                       {FileProblem::NotReachable, "not_reachable"},
                                                       {FileProblem::NotAPicture, "not_a_picture"},
                                                       {FileProblem::TooLarge, "too_large"}};
};

/// Where a picture of somebody comes from (003).
enum class AvatarSource { Upload, Url };
template <>
struct EnumStrings<AvatarSource>
{
    static constexpr EnumEntry<AvatarSource> table[] = {{AvatarSource::Upload, "upload"},
                                                        {AvatarSource::Url, "url"}};
};

/// The square that is cut from a picture (FR89), which is turned first: clockwise, in degrees,
/// about its middle. Pixels of the picture, from the top left corner of what the turned one takes.
struct CropSquare
{
    double x = 0;
    double y = 0;
    double size = 0;
    double rotation = 0;
    bool operator==(const CropSquare &) const = default;
};

/// How much room a picture takes once it is turned.
struct TurnedSize
{
    double width = 0;
    double height = 0;
};
TurnedSize turnedSize(int width, int height, double rotation);

constexpr double minCropPixels = 16;

/// The largest square in the middle.
CropSquare middleSquare(int width, int height);
/// Whether the square lies in the turned picture, give or take a pixel; if not, what is wrong.
std::optional<Sentence> cropProblem(const CropSquare &crop, int width, int height);
/// Of a picture that is `factor` times as large.
CropSquare scaledCrop(const CropSquare &crop, double factor);

/// A file's name as it is kept: without folders and control characters, not too long; never empty.
QString tidyFileName(const QString &name);
constexpr int maxFileName = 200;

} // namespace oh
