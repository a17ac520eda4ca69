// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/files/picturecodecs.h"

#include <algorithm>
#include <libexif/exif-data.h>
#include <memory>
#include <png.h>
#include <turbojpeg.h>
#include <webp/decode.h>

using namespace Qt::StringLiterals;

namespace oh::files {
namespace {

struct TurboDeleter
{
    void operator()(void *handle) const { tjDestroy(handle); }
};
using Turbo = std::unique_ptr<void, TurboDeleter>;

struct PngGuard
{
    png_image image{};
    ~PngGuard() { png_image_free(&image); }
    PngGuard() = default;
    Q_DISABLE_COPY_MOVE(PngGuard)
};

Error broken()
{
    return Error(ErrorCode::FileNotAccepted,
                 Sentence::tr("This picture is damaged. Save it again as JPEG, PNG or WebP."));
}

Result<void> checkSize(qint64 width, qint64 height, const PictureLimits &limits)
{
    if (width < limits.minSide || height < limits.minSide)
        return Error(ErrorCode::FileNotAccepted,
                     Sentence::tr("This picture is too small: it needs at least %1 x %1 pixels.")
                         .arg(limits.minSide));
    if (width > limits.maxSide || height > limits.maxSide || width * height > limits.maxPixels)
        return Error(
            ErrorCode::FileNotAccepted,
            Sentence::tr(
                "This picture has too many pixels. Make it smaller: %1 million pixels are taken.")
                .arg(limits.maxPixels / 1'000'000));
    return {};
}

const uchar *data(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

int orientationOf(QByteArrayView jpeg)
{
    const std::unique_ptr<ExifData, decltype(&exif_data_unref)> exif(
        exif_data_new_from_data(data(jpeg), uint(jpeg.size())), &exif_data_unref);
    if (!exif)
        return 1;
    const ExifEntry *entry = exif_content_get_entry(exif->ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION);
    if (entry == nullptr || entry->format != EXIF_FORMAT_SHORT || entry->size < 2)
        return 1;
    const int orientation = exif_get_short(entry->data, exif_data_get_byte_order(exif.get()));
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

Result<DecodedPicture> decodeJpeg(QByteArrayView bytes, const PictureLimits &limits, int enough)
{
    const Turbo turbo(tjInitDecompress());
    if (!turbo)
        return Error(ErrorCode::InternalError);
    DecodedPicture out;
    int subsampling = 0;
    int colours = 0;
    if (tjDecompressHeader3(turbo.get(), data(bytes), ulong(bytes.size()), &out.sentWidth,
                            &out.sentHeight, &subsampling, &colours) != 0)
        return broken();
    if (auto fits = checkSize(out.sentWidth, out.sentHeight, limits); !fits)
        return fits.error();
    if (colours == TJCS_CMYK || colours == TJCS_YCCK)
        return Error(
            ErrorCode::FileNotAccepted,
            Sentence::tr("This picture has the colours of a printer (CMYK). Save it as RGB."));
    // Unpacked at a half or less there is never more of it in memory than is of use.
    tjscalingfactor factor{1, 1};
    int count = 0;
    const tjscalingfactor *factors = tjGetScalingFactors(&count);
    for (int i = 0; i < count; ++i) {
        const bool smaller = factors[i].num * factor.denom < factor.num * factors[i].denom;
        const bool suffices =
            TJSCALED(std::max(out.sentWidth, out.sentHeight), factors[i]) >= enough;
        if (smaller && suffices)
            factor = factors[i];
    }
    out.pixels = Pixels::blank(TJSCALED(out.sentWidth, factor), TJSCALED(out.sentHeight, factor));
    const int done = tjDecompress2(turbo.get(), data(bytes), ulong(bytes.size()),
                                   out.pixels.bytes.data(), out.pixels.width, out.pixels.stride,
                                   out.pixels.height, TJPF_BGR, TJFLAG_LIMITSCANS);
    // Cameras leave things behind that are worth a warning. An end too soon is worth more.
    if (done != 0 && (tjGetErrorCode(turbo.get()) != TJERR_WARNING ||
                      QByteArray(tjGetErrorStr2(turbo.get())).contains("Premature")))
        return broken();
    out.orientation = orientationOf(bytes);
    return out;
}

Result<DecodedPicture> decodePng(QByteArrayView bytes, const PictureLimits &limits)
{
    PngGuard png;
    png.image.version = PNG_IMAGE_VERSION;
    if (!png_image_begin_read_from_memory(&png.image, bytes.data(), size_t(bytes.size())))
        return broken();
    if (auto fits = checkSize(png.image.width, png.image.height, limits); !fits)
        return fits.error();
    png.image.format = PNG_FORMAT_BGR;
    DecodedPicture out;
    out.sentWidth = int(png.image.width);
    out.sentHeight = int(png.image.height);
    out.pixels = Pixels::blank(out.sentWidth, out.sentHeight);
    constexpr png_color white{255, 255, 255};
    if (!png_image_finish_read(&png.image, &white, out.pixels.bytes.data(), out.pixels.stride,
                               nullptr))
        return broken();
    return out;
}

Result<DecodedPicture> decodeWebP(QByteArrayView bytes, const PictureLimits &limits, int enough)
{
    WebPDecoderConfig config;
    if (!WebPInitDecoderConfig(&config) ||
        WebPGetFeatures(data(bytes), size_t(bytes.size()), &config.input) != VP8_STATUS_OK)
        return broken();
    if (config.input.has_animation)
        return Error(
            ErrorCode::FileNotAccepted,
            Sentence::tr("This picture moves. Save one image of it as JPEG, PNG or WebP."));
    DecodedPicture out;
    out.sentWidth = config.input.width;
    out.sentHeight = config.input.height;
    if (auto fits = checkSize(out.sentWidth, out.sentHeight, limits); !fits)
        return fits.error();
    const double scale = std::min(1.0, double(enough) / std::max(out.sentWidth, out.sentHeight));
    out.pixels =
        Pixels::blank(std::max(1, qRound(out.sentWidth * scale)),
                      std::max(1, qRound(out.sentHeight * scale)), config.input.has_alpha != 0);
    config.options.use_scaling = scale < 1;
    config.options.scaled_width = out.pixels.width;
    config.options.scaled_height = out.pixels.height;
    config.output.colorspace = out.pixels.hasAlpha ? MODE_bgrA : MODE_BGR;
    config.output.is_external_memory = 1;
    config.output.u.RGBA.rgba = out.pixels.bytes.data();
    config.output.u.RGBA.stride = out.pixels.stride;
    config.output.u.RGBA.size = out.pixels.bytes.size();
    const VP8StatusCode done = WebPDecode(data(bytes), size_t(bytes.size()), &config);
    WebPFreeDecBuffer(&config.output);
    if (done != VP8_STATUS_OK)
        return broken();
    return out;
}

} // namespace

std::optional<PictureFormat> pictureFormat(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return PictureFormat::Jpeg;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return PictureFormat::Png;
    constexpr qsizetype riffHead = 12;
    if (bytes.size() >= riffHead && bytes.startsWith("RIFF") &&
        bytes.sliced(8, 4) == QByteArrayView("WEBP"))
        return PictureFormat::WebP;
    return std::nullopt;
}

Result<DecodedPicture> decodePicture(QByteArrayView bytes, const PictureLimits &limits, int enough)
{
    const auto format = pictureFormat(bytes);
    if (!format)
        return Error(ErrorCode::FileNotAccepted,
                     Sentence::tr("This is no picture in JPEG, PNG or WebP format."));
    switch (*format) {
    case PictureFormat::Jpeg:
        return decodeJpeg(bytes, limits, enough);
    case PictureFormat::Png:
        return decodePng(bytes, limits);
    case PictureFormat::WebP:
        return decodeWebP(bytes, limits, enough);
    }
    return broken();
}

Result<QByteArray> encodeJpeg(const Pixels &pixels, int quality)
{
    const Turbo turbo(tjInitCompress());
    uchar *jpeg = nullptr;
    ulong size = 0;
    const bool done =
        turbo && tjCompress2(turbo.get(), pixels.bytes.data(), pixels.width, pixels.stride,
                             pixels.height, TJPF_BGR, &jpeg, &size, TJSAMP_420, quality, 0) == 0;
    const std::unique_ptr<uchar, decltype(&tjFree)> owner(jpeg, &tjFree);
    if (!done)
        return Error(ErrorCode::InternalError);
    return QByteArray(reinterpret_cast<const char *>(jpeg), qsizetype(size));
}

} // namespace oh::files
