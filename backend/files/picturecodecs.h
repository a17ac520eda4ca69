// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/files/picture.h"

/// From files to pixels and back, by the libraries of the formats.
namespace oh::files {

struct DecodedPicture
{
    Pixels pixels;
    /// As the file says; the pixels may be fewer.
    int sentWidth = 0;
    int sentHeight = 0;
    /// 1 to 8, as EXIF has it.
    int orientation = 1;
};

/// A picture whose longer side is more than `enough` may come out smaller, not below that.
Result<DecodedPicture> decodePicture(QByteArrayView bytes, const PictureLimits &limits, int enough);

/// `pixels` without alpha; `quality` up to 100.
Result<QByteArray> encodeJpeg(const Pixels &pixels, int quality);

} // namespace oh::files
