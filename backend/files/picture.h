// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <mutex>
#include <optional>
#include <vector>

namespace oh {
struct CropSquare;
}

/// Pictures of people (FR88, FR89): only pixels get through, of whatever was sent.
namespace oh::files {

enum class PictureFormat { Jpeg, Png, WebP };
/// By its first bytes, whatever it is called.
std::optional<PictureFormat> pictureFormat(QByteArrayView bytes);

/// Pixels: blue, green, red, and with alpha that they are multiplied with.
struct Pixels
{
    int width = 0;
    int height = 0;
    bool hasAlpha = false;
    /// Bytes of a line; a multiple of 4.
    int stride = 0;
    std::vector<uchar> bytes;

    static Pixels blank(int width, int height, bool hasAlpha = false);
    int bytesPerPixel() const { return hasAlpha ? 4 : 3; }
};

struct PictureLimits
{
    /// A small file can hold a picture that takes gigabytes: asked before anything is unpacked.
    qint64 maxPixels = 32'000'000;
    int maxSide = 16'383;
    int minSide = 32;
};

/// What a picture is kept as: JPEG without anything but the picture, upright, on white.
struct KeptPicture
{
    QByteArray jpeg;
    int width = 0;
    int height = 0;
    /// Its pixels for one of what was sent.
    double scale = 1;
};

struct AvatarSize
{
    int pixels = 0;
    QByteArray jpeg;
};

/// The sides of the squares that are made of each picture.
constexpr int avatarSizes[] = {64, 128, 256, 512};

/// Unpacks one picture at a time, so that memory has a limit whoever sends what. Thread-safe; who
/// waits too long for their turn gets ServiceUnavailable.
class PictureWorks
{
public:
    explicit PictureWorks(PictureLimits limits = {}) : m_limits(limits) {}

    /// ValidationError or UnsupportedMediaType with what is wrong for anything that is no picture
    /// within the limits.
    Result<KeptPicture> keep(QByteArrayView sent) const;
    /// Squares of a kept picture, in the order of avatarSizes.
    Result<QList<AvatarSize>> cut(QByteArrayView kept, const CropSquare &crop) const;

private:
    const PictureLimits m_limits;
    mutable std::timed_mutex m_turn;
};

} // namespace oh::files
