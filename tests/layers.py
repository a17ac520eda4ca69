#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Office Hours developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Layers point one way: models <- backend, models <- ui <- app. Links enforce most of it; this looks
for what headers alone could leak, and for waiting in the desktop."""

import pathlib
import re
import sys

FORBIDDEN = {
    "models": r'"(backend|ui|app|tests)/|<Q(t(Gui|Widgets|Sql|Network)|Widget|Sql|Network|Tcp|File|Dir|Settings)',
    "backend": r'"(ui|app|tests)/|<Q(tGui|tWidgets|Widget|Application>|Image|Pixmap|Painter)',
    "backend/services": r'"backend/(http|api)/|<QSql',
    "ui": r'"(backend|app|tests)/|<Q(tNetwork|tSql|Network|Tcp|Sql|Settings>)',
    "app": r'"(backend|tests)/|<QSql',
}

#: What would keep the desktop's event loop from answering until something else is done.
WAITS = re.compile(r"\b(QEventLoop|processEvents|msleep|sleep_for|qWait|"
                   r"waitFor(Connected|ReadyRead|BytesWritten|Finished|Started|Disconnected|Done))\b|(->|\.)exec\(\)")


def main():
    root = pathlib.Path(__file__).resolve().parent.parent
    problems = []
    for folder, pattern in FORBIDDEN.items():
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            for number, line in enumerate(path.read_text().splitlines(), 1):
                if line.startswith("#include") and re.search(pattern, line):
                    problems.append(f"{path.relative_to(root)}:{number}: {line}")
                if folder in ("ui", "app") and not line.lstrip().startswith("//") and WAITS.search(line):
                    problems.append(f"{path.relative_to(root)}:{number}: {line}")
    for problem in problems:
        print(problem)
    print(f"layers: {len(problems)} forbidden lines")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
