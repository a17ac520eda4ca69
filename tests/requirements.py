#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Office Hours developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks tests/requirements.tsv and tests/failures.tsv against the results of a test run: every test
function that is named must have run and passed. Prints how many of the PRD's 148 requirements are
covered, and how many known failures are ruled out."""

import pathlib
import re
import sys

# FR1-FR107 without FR31, FR64, FR103 and FR104, which the PRD leaves out; NFR1-NFR45.
MISSING = {31, 64, 103, 104}
ALL = [f"FR{n}" for n in range(1, 108) if n not in MISSING] + [f"NFR{n}" for n in range(1, 46)]


def passed_functions(results):
    """{'models.slots': {'function': 'PASS' | 'FAIL' | ...}} from Qt Test's text logs."""
    seen = {}
    line = re.compile(r"^(PASS|FAIL!|XPASS|XFAIL|SKIP|BPASS|BFAIL)\s*: \w+::(\w+)\(")
    rank = {"PASS": 0, "XFAIL": 1, "SKIP": 2, "BPASS": 1, "BFAIL": 3, "XPASS": 3, "FAIL!": 3}
    for path in sorted(results.glob("*.txt")):
        functions = seen.setdefault(path.stem, {})
        for text in path.read_text(errors="replace").splitlines():
            match = line.match(text)
            if not match:
                continue
            worst = functions.get(match[2])
            if worst is None or rank[match[1]] > rank[worst]:
                functions[match[2]] = match[1]
    return seen


def check(table, results, known=None):
    """What is wrong with a table, and the first column of its lines."""
    problems, keys = [], set()
    for number, text in enumerate(table.read_text().splitlines(), 1):
        if not text.strip() or text.startswith("#"):
            continue
        key, *tests = text.split("\t")
        names = [name for cell in tests for name in cell.split()]
        where = f"{table.name}: line {number}: {key}"
        if known is not None and key not in known:
            problems.append(f"{where}: there is no such requirement")
        if key in keys:
            problems.append(f"{where} stands twice")
        if not names:
            problems.append(f"{where} names no test")
        for name in names:
            runner, _, function = name.partition("::")
            state = results.get(runner, {}).get(function)
            if state is None:
                problems.append(f"{where}: {name} did not run")
            elif state != "PASS":
                problems.append(f"{where}: {name}: {state}")
        keys.add(key)
    return problems, keys


def main():
    results = passed_functions(pathlib.Path(sys.argv[1]))
    here = pathlib.Path(__file__).parent
    problems, covered = check(here / "requirements.tsv", results, ALL)
    more, failures = check(here / "failures.tsv", results)
    for problem in problems + more:
        print(problem)
    print(f"requirements covered: {len(covered)} of {len(ALL)}; known failures ruled out: {len(failures)}")
    return 1 if problems or more else 0


if __name__ == "__main__":
    sys.exit(main())
