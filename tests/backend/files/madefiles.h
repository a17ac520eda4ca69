// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/python.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Pictures and documents as other people's programs write them.
namespace oh::test {

/// Pillow's: `code` has an empty `out` to save into, `Image`, `io` and `os`.
inline QByteArray pillow(const QString &code)
{
    const PythonRun run =
        runPython(QStringLiteral("import io, os, sys, random, struct, zlib\nfrom PIL import Image, "
                                 "ImageDraw\nout = io.BytesIO()\n") +
                      code + QStringLiteral("\nsys.stdout.buffer.write(out.getvalue())\n"),
                  {});
    if (run.exitCode != 0)
        qFatal("Pillow: %s", run.errors.constData());
    return run.output;
}

/// The top left quarter red, the top right green, the bottom left blue, the last one yellow.
inline QByteArray quarters(int width, int height, const QString &save)
{
    return pillow(QStringLiteral("w, h = %1, %2\n"
                                 "im = Image.new('RGB', (w, h), (255, 255, 0))\n"
                                 "d = ImageDraw.Draw(im)\n"
                                 "d.rectangle((0, 0, w // 2 - 1, h // 2 - 1), (255, 0, 0))\n"
                                 "d.rectangle((w // 2, 0, w, h // 2 - 1), (0, 255, 0))\n"
                                 "d.rectangle((0, h // 2, w // 2 - 1, h), (0, 0, 255))\n"
                                 "%3\n")
                      .arg(width)
                      .arg(height)
                      .arg(save));
}

inline QByteArray quartersPng(int width = 400, int height = 200)
{
    return quarters(width, height, QStringLiteral("im.save(out, 'PNG')"));
}

struct Seen
{
    QString format;
    int width = 0;
    int height = 0;
    /// Of the points asked for: "red", "green", "blue", "yellow", "white" or numbers.
    QStringList colours;
    /// Whether there is anything but pixels in it.
    bool hasMetadata = false;
};

/// Looks at a picture at points given as parts of its size.
inline Seen look(const QByteArray &picture, const QList<std::pair<double, double>> &points = {})
{
    QStringList list;
    for (const auto &[x, y] : points)
        list.append(QStringLiteral("(%1, %2)").arg(x).arg(y));
    const PythonRun run = runPython(
        QStringLiteral(
            "import io, sys\nfrom PIL import Image\n"
            "im = Image.open(io.BytesIO(sys.stdin.buffer.read()))\n"
            "names = {'red': (255, 0, 0), 'green': (0, 255, 0), 'blue': (0, 0, 255), "
            "'yellow': (255, 255, 0), 'white': (255, 255, 255), 'black': (0, 0, 0)}\n"
            "rgb = im.convert('RGB')\n"
            "print(im.format, im.width, im.height, "
            "int(bool(set(im.info) - {'jfif', 'jfif_version', 'jfif_unit', 'jfif_density'})))\n"
            "for x, y in [%1]:\n"
            "    p = rgb.getpixel((min(int(x * im.width), im.width - 1), min(int(y * im.height), "
            "im.height - 1)))\n"
            "    near = [n for n, c in names.items() if max(abs(a - b) for a, b in zip(p, c)) < "
            "40]\n"
            "    print(near[0] if near else p)\n")
            .arg(list.join(QStringLiteral(", "))),
        picture);
    if (run.exitCode != 0)
        return {};
    QStringList lines = QString::fromUtf8(run.output).split(u'\n', Qt::SkipEmptyParts);
    const QStringList head = lines.takeFirst().split(u' ');
    return {head[0], head[1].toInt(), head[2].toInt(), lines, head[3] == u'1'};
}

/// A presentation as python's zipfile packs it; `change` may alter the dictionary of its `parts`.
inline QByteArray pptx(const QString &change = {})
{
    const PythonRun run = runPython(
        QStringLiteral(
            "import io, sys, zipfile\n"
            "parts = {'[Content_Types].xml': '<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            "<Override PartName=\"/ppt/presentation.xml\" ContentType=\"application/"
            "vnd.openxmlformats-officedocument.presentationml.presentation.main+xml\"/></Types>',\n"
            "'_rels/.rels': '<Relationships/>', 'ppt/presentation.xml': '<p:presentation "
            "xmlns:p=\"http://schemas.openxmlformats.org/"
            "presentationml/2006/main\"/>'}\n"
            "%1\n"
            "out = io.BytesIO()\n"
            "with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as z:\n"
            "    for name, text in parts.items(): z.writestr(name, text)\n"
            "sys.stdout.buffer.write(out.getvalue())\n")
            .arg(change),
        {});
    if (run.exitCode != 0)
        qFatal("zipfile: %s", run.errors.constData());
    return run.output;
}

/// Pillow writes PDFs, too. Noise, so that it is as large as asked for.
inline QByteArray pdf(int pixels = 60)
{
    return pillow(QStringLiteral("im = Image.frombytes('RGB', (%1, %1), os.urandom(%1 * %1 * 3))\n"
                                 "im.save(out, 'PDF')")
                      .arg(pixels));
}

} // namespace oh::test
