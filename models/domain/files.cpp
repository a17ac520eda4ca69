// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/files.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace oh {

TurnedSize turnedSize(int width, int height, double rotation)
{
    const double angle = qDegreesToRadians(rotation);
    const double cosine = std::abs(std::cos(angle));
    const double sine = std::abs(std::sin(angle));
    return {width * cosine + height * sine, width * sine + height * cosine};
}

CropSquare middleSquare(int width, int height)
{
    const int side = std::min(width, height);
    return {(width - side) / 2.0, (height - side) / 2.0, double(side), 0};
}

std::optional<Sentence> cropProblem(const CropSquare &crop, int width, int height)
{
    if (crop.size < minCropPixels)
        return Sentence::tr("must be at least %1 pixels").arg(int(minCropPixels));
    const TurnedSize box = turnedSize(width, height, crop.rotation);
    constexpr double slack = 1;
    if (crop.x < -slack || crop.y < -slack || crop.x + crop.size > box.width + slack ||
        crop.y + crop.size > box.height + slack)
        return Sentence::tr(
                   "must lie within the picture, which has %1 x %2 pixels when it is turned")
            .arg(int(box.width))
            .arg(int(box.height));
    return std::nullopt;
}

CropSquare scaledCrop(const CropSquare &crop, double factor)
{
    return {crop.x * factor, crop.y * factor, crop.size * factor, crop.rotation};
}

QString tidyFileName(const QString &name)
{
    QString tidy;
    for (const QChar c : name) {
        if (c == u'/' || c == u'\\') {
            tidy.clear();
            continue;
        }
        // Format characters, such as those that turn the direction, hide what a name ends with.
        const bool shown = c.isPrint() || c.isSurrogate();
        if (shown && c.category() != QChar::Other_Format)
            tidy.append(c);
    }
    tidy = tidy.simplified();
    while (tidy.startsWith(u'.'))
        tidy.remove(0, 1);
    if (tidy.size() > maxFileName) {
        const qsizetype dot = tidy.lastIndexOf(u'.');
        const QString ending = dot > 0 && tidy.size() - dot <= 10 ? tidy.mid(dot) : QString();
        tidy = tidy.left(maxFileName - ending.size());
        if (tidy.back().isHighSurrogate())
            tidy.chop(1);
        tidy += ending;
    }
    return tidy.isEmpty() ? u"file"_s : tidy;
}

} // namespace oh
