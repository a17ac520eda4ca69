#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Office Hours developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-format over everything; clang-tidy and clazy over what changed since it last passed."""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

BUILD = pathlib.Path("build/dev")
LINT = BUILD / "lint"
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache")) / "officehours-lint"
FOLDERS = ("app", "ui", "models", "backend", "tests")


def run(command):
    return subprocess.run(command, capture_output=True, text=True, errors="replace")


def format_problems():
    files = [str(p) for folder in FOLDERS for p in pathlib.Path(folder).rglob("*")
             if p.suffix in (".h", ".cpp") and "node_modules" not in p.parts]
    result = run(["clang-format", "--dry-run", "--Werror", *files])
    return result.stderr.strip()


def own_dependencies(entry):
    """The files of ours that a translation unit reads, by the compiler's own word."""
    arguments = [a for a in shlex.split(entry["command"]) if not a.endswith("ccache")]
    start = next(i for i, a in enumerate(arguments) if a.endswith(("c++", "g++", "cc", "gcc")))
    arguments = arguments[start:]
    output = arguments.index("-o")
    del arguments[output:output + 2]
    # The precompiled header names everything; without it only what the file itself includes counts.
    while "-include" in arguments:
        at = arguments.index("-include")
        del arguments[at:at + 2]
    arguments = [a for a in arguments if a not in ("-MD", "-c")]
    result = run([*arguments, "-MM", "-MF", "-", "-MT", "x"])
    root = str(pathlib.Path.cwd()) + "/"
    names = result.stdout.replace("\\\n", " ").split()[1:]
    paths = {str((pathlib.Path(entry["directory"]) / n).resolve()) for n in names}
    return sorted(p for p in paths if p.startswith(root) and "/build/" not in p)


def key_of(entry, rules):
    digest = hashlib.sha256(rules)
    for path in own_dependencies(entry) or [entry["file"]]:
        digest.update(path.encode())
        digest.update(pathlib.Path(path).read_bytes())
    return digest.hexdigest()


def without_precompiled_header(command):
    """clang can't read GCC's precompiled headers, nor all of its options."""
    arguments = shlex.split(command)
    while "-include" in arguments:
        at = arguments.index("-include")
        del arguments[at:at + 2]
    drop = ("-fpch-preprocess", "-Winvalid-pch", "-Werror")
    return " ".join(shlex.quote(a) for a in arguments if a not in drop)


def check(entry, rules):
    key = CACHE / key_of(entry, rules)
    name = os.path.relpath(entry["file"])
    if key.exists() and "--all" not in sys.argv:
        return name, None, True
    tidy = run(["clang-tidy", "--quiet", "-p", str(LINT), entry["file"],
                "--extra-arg=-Wno-unknown-warning-option"])
    problems = tidy.stdout.strip() if tidy.returncode else ""
    clazy = run(["clazy-standalone", "-p", str(LINT), "--checks=level1",
                 "--ignore-dirs=/usr/|/build/", "--extra-arg=-Wno-unknown-warning-option",
                 entry["file"]])
    found = [line for line in clazy.stderr.splitlines() if re.search(r"\[-Wclazy-", line)]
    problems += ("\n" if problems and found else "") + "\n".join(found)
    if not problems:
        key.touch()
    return name, problems, False


def main():
    bad = False
    problems = format_problems()
    if problems:
        print(problems)
        print("clang-format: run clang-format -i on these files")
        bad = True
    database = json.loads((BUILD / "compile_commands.json").read_text())
    root = str(pathlib.Path.cwd())
    entries = [e for e in database
               if e["file"].startswith(root) and "/build/" not in e["file"]
               and pathlib.Path(e["file"]).suffix == ".cpp"]
    LINT.mkdir(exist_ok=True)
    (LINT / "compile_commands.json").write_text(json.dumps(
        [{**e, "command": without_precompiled_header(e["command"])} for e in database]))
    # A file compiled into several targets is looked at once.
    entries = list({e["file"]: e for e in entries}.values())
    rules = pathlib.Path(".clang-tidy").read_bytes() + pathlib.Path("tests/lint.py").read_bytes()
    CACHE.mkdir(parents=True, exist_ok=True)
    skipped = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        for name, problems, cached in pool.map(lambda e: check(e, rules), entries):
            skipped += cached
            if problems:
                print(f"--- {name}\n{problems}")
                bad = True
    print(f"lint: {len(entries)} files, {skipped} unchanged since they last passed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
