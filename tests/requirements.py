#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Office Hours developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks tests/requirements.tsv and tests/failures.tsv against the results of a test run: every test
function that is named must have run and passed. Prints how many of the PRD's 148 requirements are
covered, and how many known failures are ruled out. What no test function can show is counted apart:
requirements that are goals of tests/bench alone, which a test run does not measure, and failures of
something that the product has not."""

import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "benchmark"))
import goals  # noqa: E402

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


#: A name in requirements.tsv: a goal of tests/benchmark/goals.py, as SUBJECT.FIGURE.
GOAL = "goal:"
#: The second column of a line of failures.tsv: the product has nothing that could fail so, and why.
ABSENT = "absent: "


def check(table, results, known=None):
    """What is wrong with a table, the first column of its lines, and of those that no test shows."""
    problems, keys, untested = [], set(), set()
    there = {f"{goal.subject}.{goal.figure}" for goal in goals.GOALS}
    for number, text in enumerate(table.read_text().splitlines(), 1):
        if not text.strip() or text.startswith("#"):
            continue
        key, *tests = text.split("\t")
        where = f"{table.name}: line {number}: {key}"
        if known is None and len(tests) == 1 and tests[0].startswith(ABSENT):
            if not tests[0].removeprefix(ABSENT).strip():
                problems.append(f"{where} does not say why")
            keys.add(key)
            untested.add(key)
            continue
        names = [name for cell in tests for name in cell.split()]
        if known is not None and key not in known:
            problems.append(f"{where}: there is no such requirement")
        if key in keys:
            problems.append(f"{where} stands twice")
        if not names:
            problems.append(f"{where} names no test")
        if names and all(name.startswith(GOAL) for name in names):
            untested.add(key)
        for name in names:
            if name.startswith(GOAL):
                if known is None or name.removeprefix(GOAL) not in there:
                    problems.append(f"{where}: {name} is no goal of tests/benchmark/goals.py")
                continue
            runner, _, function = name.partition("::")
            state = results.get(runner, {}).get(function)
            if state is None:
                problems.append(f"{where}: {name} did not run")
            elif state != "PASS":
                problems.append(f"{where}: {name}: {state}")
        keys.add(key)
    return problems, keys, untested


def main():
    results = passed_functions(pathlib.Path(sys.argv[1]))
    here = pathlib.Path(__file__).parent
    problems, covered, measured = check(here / "requirements.tsv", results, ALL)
    more, failures, absent = check(here / "failures.tsv", results)
    for problem in problems + more:
        print(problem)
    print(f"requirements covered: {len(covered - measured)} of {len(ALL)}, {len(measured)} more are goals of tests/bench; "
          f"known failures ruled out: {len(failures - absent)}, {len(absent)} more of what is not there")
    return 1 if problems or more else 0


if __name__ == "__main__":
    sys.exit(main())
