// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ids.h"

#include <QRandomGenerator>

#include <array>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace oh {

namespace {

using RandomWords = std::array<quint32, 3>;

/// From the system's own source. Twenty at a time: Qt asks the processor for each word, which takes
/// microseconds on virtual machines, and a booking has seven identifiers.
RandomWords randomWords()
{
    struct Stock
    {
        std::array<RandomWords, 20> words; // what getentropy() gives at once are 256 bytes
        std::size_t left = 0;
    };
    thread_local Stock stock;
    if (stock.left == 0) {
        static_assert(sizeof stock.words <= 256);
        bool isFilled = false;
#ifdef Q_OS_UNIX
        isFilled = getentropy(stock.words.data(), sizeof stock.words) == 0;
#endif
        if (!isFilled) {
            for (RandomWords &words : stock.words)
                QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
        }
        stock.left = stock.words.size();
    }
    return stock.words.at(--stock.left);
}

} // namespace

QUuid newUuidV7(qint64 msecsSinceEpoch)
{
    const RandomWords random = randomWords();
    const auto ms = quint64(msecsSinceEpoch);
    const auto time1 = uint(ms >> 16);
    const auto time2 = ushort(ms & 0xffff);
    const auto version = ushort(0x7000 | (random[0] & 0x0fff));
    const auto byte = [](quint32 word, int shift) { return uchar((word >> shift) & 0xff); };
    return QUuid(time1, time2, version, uchar(0x80 | (byte(random[0], 16) & 0x3f)),
                 byte(random[0], 24), byte(random[1], 0), byte(random[1], 8), byte(random[1], 16),
                 byte(random[1], 24), byte(random[2], 0), byte(random[2], 8));
}

std::optional<QUuid> parseUuid(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex =
            (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (dash ? c != u'-' : !hex)
            return std::nullopt;
    }
    return QUuid::fromString(text);
}

} // namespace oh
