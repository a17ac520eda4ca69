#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Office Hours developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Joins the pictures that the integration tests leave into contact sheets and a page.

Usage: contactsheet.py FOLDER LANGUAGE...   (en: the folder itself; others: the folder of that name)

Writes FOLDER/contact-<language>-<theme>-<n>.png, with the name of each screen below it, and
FOLDER/screens.html with each screen in all languages and themes beside each other.
Ends with 1 when a screen lacks a picture in one of them.
"""
import html
import pathlib
import sys

from PIL import Image, ImageDraw, ImageFont

SIZE = "1280x800"
THEMES = ("light", "dark")
COLUMNS, ROWS = 5, 5
THUMB = (400, 250)
GAP, CAPTION = 14, 22
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"


def screens(folder):
    """Names and titles, in the order in which the tests went through them."""
    found = {}
    for file in sorted(folder.glob("*.tsv")):
        for line in file.read_text().splitlines():
            name, title = line.split("\t")
            found.setdefault(name, title)
    return found


def place_of(folder, language):
    return folder if language == "en" else folder / language


def sheet(pictures, target):
    width = COLUMNS * (THUMB[0] + GAP) + GAP
    rows = -(-len(pictures) // COLUMNS)
    image = Image.new("RGB", (width, rows * (THUMB[1] + CAPTION + GAP) + GAP), "#e8eaee")
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(FONT, 14)
    for i, (name, file) in enumerate(pictures):
        x = GAP + i % COLUMNS * (THUMB[0] + GAP)
        y = GAP + i // COLUMNS * (THUMB[1] + CAPTION + GAP)
        with Image.open(file) as picture:
            image.paste(picture.convert("RGB").resize(THUMB, Image.LANCZOS), (x, y))
        draw.text((x, y + THUMB[1] + 3), name, "#1b1f27", font)
    image.save(target)


def main():
    folder, languages = pathlib.Path(sys.argv[1]), sys.argv[2:]
    named = {}
    for language in languages:
        for name, title in screens(place_of(folder, language)).items():
            named.setdefault(name, title)
    missing, rows = [], []
    sheets = {(l, t): [] for l in languages for t in THEMES}
    for name, title in named.items():
        cells = ""
        for language in languages:
            for theme in THEMES:
                file = place_of(folder, language) / f"{name}-{theme}-{SIZE}.png"
                if not file.exists():
                    missing.append(str(file))
                    continue
                sheets[language, theme].append((name, file))
                at = html.escape(str(file.relative_to(folder)))
                cells += f'<a href="{at}"><img src="{at}" alt="{html.escape(title)}, {language}, {theme}" loading="lazy"></a>\n'
        rows.append(f"<h2>{html.escape(title)}</h2>\n<div>{cells}</div>\n")
    for old in folder.glob("contact-*.png"):
        old.unlink()
    for (language, theme), pictures in sheets.items():
        for n in range(0, len(pictures), COLUMNS * ROWS):
            target = folder / f"contact-{language}-{theme}-{n // (COLUMNS * ROWS) + 1}.png"
            sheet(pictures[n:n + COLUMNS * ROWS], target)
            print(target)
    page = folder / "screens.html"
    page.write_text(
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Office Hours, every screen</title><style>'
        "body{font:15px sans-serif;margin:2em;background:#e8eaee}"
        f"div{{display:grid;grid-template-columns:repeat({len(languages) * len(THEMES)},1fr);gap:1em}}"
        "img{width:100%;box-shadow:0 1px 6px #0006}</style>\n<h1>Every screen</h1>\n" + "".join(rows) + "</html>\n")
    print(page)
    for file in missing:
        print("missing:", file, file=sys.stderr)
    return 1 if missing or not named else 0


if __name__ == "__main__":
    sys.exit(main())
