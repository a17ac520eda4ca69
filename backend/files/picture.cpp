// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/files/picture.h"

#include "backend/files/picturecodecs.h"
#include "models/domain/files.h"

#include <QtMath>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <pixman.h>

using namespace Qt::StringLiterals;

namespace oh::files {
namespace {

/// The longer side of what is kept; enough to cut the largest square out of a third of it.
constexpr int keptSide = 1600;
constexpr int keptQuality = 90;
constexpr int avatarQuality = 88;
constexpr std::chrono::seconds longestWait{10};

struct PixmanDeleter
{
    void operator()(pixman_image_t *image) const { pixman_image_unref(image); }
};
using PixmanImage = std::unique_ptr<pixman_image_t, PixmanDeleter>;

PixmanImage pixmanImage(Pixels &pixels)
{
    // The bytes are its owner's: it only looks at them.
    return PixmanImage(pixman_image_create_bits_no_clear(
        pixels.hasAlpha ? PIXMAN_a8r8g8b8 : PIXMAN_r8g8b8, pixels.width, pixels.height,
        reinterpret_cast<uint32_t *>(pixels.bytes.data()), pixels.stride));
}

/// Where in the source a point of the result comes from: (a·x + b·y + c, d·x + e·y + f).
struct Affine
{
    double a = 1;
    double b = 0;
    double c = 0;
    double d = 0;
    double e = 1;
    double f = 0;
};

/// `upright` keeps what is at the edges as it is; otherwise what lies beyond is white.
Result<Pixels> drawn(Pixels &source, int width, int height, const Affine &from, bool upright)
{
    Pixels out = Pixels::blank(width, height);
    const PixmanImage image = pixmanImage(source);
    const PixmanImage target = pixmanImage(out);
    if (!image || !target)
        return Error(ErrorCode::InternalError);
    const pixman_f_transform matrix{
        {{from.a, from.b, from.c}, {from.d, from.e, from.f}, {0, 0, 1}}};
    pixman_transform_t fixed;
    if (!pixman_transform_from_pixman_f_transform(&fixed, &matrix) ||
        !pixman_image_set_transform(image.get(), &fixed))
        return Error(ErrorCode::InternalError);
    const double scale = std::hypot(from.a, from.d);
    constexpr int subPixelBits = 4;
    const pixman_kernel_t sample = scale > 1 ? PIXMAN_KERNEL_BOX : PIXMAN_KERNEL_IMPULSE;
    int count = 0;
    const pixman_fixed_t step = pixman_double_to_fixed(scale);
    const std::unique_ptr<pixman_fixed_t, decltype(&std::free)> kernel(
        pixman_filter_create_separable_convolution(&count, step, step, PIXMAN_KERNEL_LINEAR,
                                                   PIXMAN_KERNEL_LINEAR, sample, sample,
                                                   subPixelBits, subPixelBits),
        &std::free);
    if (!kernel || !pixman_image_set_filter(image.get(), PIXMAN_FILTER_SEPARABLE_CONVOLUTION,
                                            kernel.get(), count))
        return Error(ErrorCode::InternalError);
    pixman_image_set_repeat(image.get(), upright ? PIXMAN_REPEAT_PAD : PIXMAN_REPEAT_NONE);
    pixman_image_composite32(PIXMAN_OP_OVER, image.get(), nullptr, target.get(), 0, 0, 0, 0, 0, 0,
                             width, height);
    return out;
}

/// From an upright picture of `scale` to the sent one, whose camera was held as EXIF says.
Affine uprightFrom(int orientation, int width, int height, double scale)
{
    const double w = width;
    const double h = height;
    const double s = scale;
    switch (orientation) {
    case 2:
        return {-s, 0, w, 0, s, 0};
    case 3:
        return {-s, 0, w, 0, -s, h};
    case 4:
        return {s, 0, 0, 0, -s, h};
    case 5:
        return {0, s, 0, s, 0, 0};
    case 6:
        return {0, s, 0, -s, 0, h};
    case 7:
        return {0, -s, w, -s, 0, h};
    case 8:
        return {0, -s, w, s, 0, 0};
    default:
        return {s, 0, 0, 0, s, 0};
    }
}

Affine squareFrom(const CropSquare &crop, int width, int height, int side)
{
    const double angle = qDegreesToRadians(crop.rotation);
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    const double step = crop.size / side;
    const TurnedSize box = turnedSize(width, height, crop.rotation);
    const double left = crop.x - box.width / 2;
    const double top = crop.y - box.height / 2;
    return {step * cosine, step * sine,   left * cosine + top * sine + width / 2.0,
            -step * sine,  step * cosine, -left * sine + top * cosine + height / 2.0};
}

Error busyWithPictures()
{
    Error error(ErrorCode::ServiceUnavailable,
                Sentence::tr("Many pictures are being worked on. Try again in a moment."));
    error.retryAfterSeconds = 5;
    return error;
}

} // namespace

Pixels Pixels::blank(int width, int height, bool hasAlpha)
{
    Pixels out{width, height, hasAlpha, 0, {}};
    out.stride = (width * out.bytesPerPixel() + 3) / 4 * 4;
    constexpr uchar white = 255;
    out.bytes.assign(size_t(out.stride) * size_t(height), white);
    return out;
}

Result<KeptPicture> PictureWorks::keep(QByteArrayView sent) const
{
    const std::unique_lock turn(m_turn, longestWait);
    if (!turn.owns_lock())
        return busyWithPictures();
    auto decoded = decodePicture(sent, m_limits, keptSide);
    if (!decoded)
        return decoded.error();
    Pixels &pixels = decoded->pixels;
    const bool sideways = decoded->orientation >= 5;
    const int width = sideways ? pixels.height : pixels.width;
    const int height = sideways ? pixels.width : pixels.height;
    const double fit = std::min(1.0, double(keptSide) / std::max(width, height));
    KeptPicture kept;
    kept.width = std::max(1, qRound(width * fit));
    kept.height = std::max(1, qRound(height * fit));
    kept.scale = double(std::max(kept.width, kept.height)) /
                 std::max(decoded->sentWidth, decoded->sentHeight);
    if (fit < 1 || decoded->orientation != 1 || pixels.hasAlpha) {
        auto drawnUpright =
            drawn(pixels, kept.width, kept.height,
                  uprightFrom(decoded->orientation, pixels.width, pixels.height, 1 / fit), true);
        if (!drawnUpright)
            return drawnUpright.error();
        pixels = *std::move(drawnUpright);
    }
    auto jpeg = encodeJpeg(pixels, keptQuality);
    if (!jpeg)
        return jpeg.error();
    kept.jpeg = *std::move(jpeg);
    return kept;
}

Result<QList<AvatarSize>> PictureWorks::cut(QByteArrayView kept, const CropSquare &crop) const
{
    const std::unique_lock turn(m_turn, longestWait);
    if (!turn.owns_lock())
        return busyWithPictures();
    auto decoded = decodePicture(kept, PictureLimits{.minSide = 1}, keptSide);
    if (!decoded)
        return decoded.error();
    Pixels &pixels = decoded->pixels;
    const bool upright = std::fmod(crop.rotation, 90) == 0;
    QList<AvatarSize> sizes;
    for (const int side : avatarSizes) {
        const auto square =
            drawn(pixels, side, side, squareFrom(crop, pixels.width, pixels.height, side), upright);
        if (!square)
            return square.error();
        auto jpeg = encodeJpeg(*square, avatarQuality);
        if (!jpeg)
            return jpeg.error();
        sizes.append({side, *std::move(jpeg)});
    }
    return sizes;
}

} // namespace oh::files
