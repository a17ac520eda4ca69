#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Office Hours developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks tests/requirements.tsv against the results of a test run: every test function that is
named must have run and passed. Prints how many of the PRD's 148 requirements are covered."""

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


def main():
    results = passed_functions(pathlib.Path(sys.argv[1]))
    table = pathlib.Path(__file__).with_name("requirements.tsv")
    problems, covered = [], set()
    for number, text in enumerate(table.read_text().splitlines(), 1):
        if not text.strip() or text.startswith("#"):
            continue
        requirement, *tests = text.split("\t")
        names = [name for cell in tests for name in cell.split()]
        if requirement not in ALL:
            problems.append(f"line {number}: there is no requirement {requirement}")
        if requirement in covered:
            problems.append(f"line {number}: {requirement} stands twice")
        if not names:
            problems.append(f"line {number}: {requirement} names no test")
        for name in names:
            runner, _, function = name.partition("::")
            state = results.get(runner, {}).get(function)
            if state is None:
                problems.append(f"line {number}: {requirement}: {name} did not run")
            elif state != "PASS":
                problems.append(f"line {number}: {requirement}: {name}: {state}")
        covered.add(requirement)
    for problem in problems:
        print(f"requirements.tsv: {problem}")
    print(f"requirements covered: {len(covered)} of {len(ALL)}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
