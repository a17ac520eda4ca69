#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Office Hours developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-format over everything; clang-tidy and clazy over what changed since it last passed.

Both tools spend nearly all their time on Qt's headers, so files with the same compiler options are
looked at several at a time, in one translation unit. Files whose private names clash are kept
apart: by a guess from their text, and by the compiler's word where the guess was wrong.
"""

import collections
import concurrent.futures
import functools
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path.cwd()
BUILD = ROOT / "build/lint"
LINT = BUILD / "lint"
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache")) / "officehours-lint"
FOLDERS = ("app", "ui", "models", "backend", "tests")
OURS = re.compile(rf"^({re.escape(str(ROOT))}/(?:{'|'.join(FOLDERS)})/[^:]+):(\d+):\d+: "
                  r"(?:fatal )?(error|warning): (.*)")
MOST_FILES = 32
MOST_LINES = 8000
# In Qt 6 erase() takes const iterators and gives iterators, so mixing them is how it is used.
CLAZY_CHECKS = "level1,no-strict-iterators"
# A test's constants are made once in a runner that is about to use them.
NOT_IN_TESTS = "[-Wclazy-non-pod-global-static]"


def run(command):
    return subprocess.run(command, capture_output=True, text=True, errors="replace")


def format_problems():
    files = [str(p) for folder in FOLDERS for p in pathlib.Path(folder).rglob("*")
             if p.suffix in (".h", ".cpp") and "node_modules" not in p.parts]
    result = run(["clang-format", "--dry-run", "--Werror", *files])
    return result.stderr.strip()


@functools.cache
def text_of(path):
    return pathlib.Path(path).read_text(errors="replace")


@functools.cache
def direct_includes(path):
    found = []
    for name in re.findall(r'^\s*#\s*include\s+"([^"]+)"', text_of(path), re.M):
        for base in (pathlib.Path(path).parent, ROOT, ROOT / "tests"):
            candidate = (base / name).resolve()
            if candidate.is_file():
                found.append(str(candidate))
                break
    return found


def own_files(path):
    """The file and the files of ours that it includes, directly or not."""
    seen, queue = set(), [path]
    while queue:
        at = queue.pop()
        if at not in seen:
            seen.add(at)
            queue += direct_includes(at)
    return sorted(seen)


def key_of(entry, rules):
    digest = hashlib.sha256(rules + entry["options"].encode())
    for path in own_files(entry["file"]):
        digest.update(os.path.relpath(path).encode() + b"\0" + text_of(path).encode() + b"\0")
    return digest.hexdigest()


def options_of(command):
    """The compiler options without files; clang reads neither GCC's precompiled headers nor all
    of its options."""
    arguments = [a for a in shlex.split(command) if not a.endswith("ccache")]
    start = next(i for i, a in enumerate(arguments) if re.search(r"(\+\+|/cc|gcc)(-\d+)?$", a))
    arguments = arguments[start + 1:]
    for option in ("-include", "-o", "-c"):
        while option in arguments:
            at = arguments.index(option)
            del arguments[at:at + 2]
    drop = re.compile(r"-fpch-preprocess|-Winvalid-pch|-Werror|-g1?|-MD|-DQT_TESTCASE_\w+=.*")
    arguments = " ".join(arguments).replace("-isystem ", "-isystem").split(" ")
    kept = [a for a in arguments if not drop.fullmatch(a)]
    return " ".join(shlex.quote(a) for a in kept)


def private_names(path):
    """What a file defines at the margin, most of it for itself alone (clang-format sees to it that
    nothing else stands there)."""
    names = set()
    for line in text_of(path).splitlines():
        kind = re.match(r"(?:class|struct|enum class|enum|union|using(?! namespace))\s+(\w+)", line)
        if kind:
            names.add(kind[1])
        elif re.match(r"[A-Za-z_\[]", line) and not line.startswith(("namespace", "using")):
            named = re.search(r"(?<![:\w])(\w+)\s*(?:\(|=|\{|\[|;)", line)
            if named:
                names.add(named[1])
        defined = re.match(r"#\s*define\s+(\w+)", line)
        if defined:
            names.add(defined[1])
    # Macros, base classes and name spaces are not private names.
    return {n for n in names if not re.fullmatch(r"Q[A-Z]\w*|[A-Z_]+|oh|storage|http|void", n)}


def with_shared_options(entries):
    """Gives all entries the options of all, so that files of several targets can be looked at
    together; not those whose moc file has the same name in two targets."""
    mocs = collections.Counter(name for e in entries for name in moc_includes(e["file"]))
    every = list(dict.fromkeys(o for e in entries for o in e["options"].split(" ")))
    return [e if any(mocs[name] > 1 for name in moc_includes(e["file"]))
            else {**e, "options": " ".join(every)} for e in entries]


def moc_includes(path):
    return re.findall(r'#include "(\w+\.moc)"', text_of(path))


def batches_of(entries):
    """Entries of the same options, in as few groups as size and private names allow."""
    batches = []
    for entry in sorted(entries, key=lambda e: (e["options"], e["file"])):
        names = private_names(entry["file"])
        lines = text_of(entry["file"]).count("\n")
        for batch in batches:
            if (batch["options"] == entry["options"] and len(batch["entries"]) < MOST_FILES
                    and batch["lines"] + lines <= MOST_LINES and not batch["names"] & names):
                break
        else:
            batch = {"options": entry["options"], "entries": [], "names": set(), "lines": 0}
            batches.append(batch)
        batch["entries"].append(entry)
        batch["names"] |= names
        batch["lines"] += lines
    return [batch["entries"] for batch in batches]


def located(output):
    """{(file, line, kind of message): the message with the lines that explain it}"""
    found, current = {}, None
    for line in output.splitlines():
        match = OURS.match(line)
        if match and match[4].endswith(NOT_IN_TESTS) and match[1].startswith(f"{ROOT}/tests/"):
            current = None
        elif match:
            current = (match[1], match[2], match[4])
            found.setdefault(current, line)
        elif re.match(r"^/\S+:\d+:\d+: (error|warning|fatal error): ", line):
            current = None
        elif re.match(r"^\d+ (warning|error)", line):
            current = None
        elif current and line not in found[current]:
            found[current] += "\n" + line
    return found


def unit_of(entries):
    """A translation unit of these files, and the database that says how it is compiled."""
    name = hashlib.sha256("\n".join(e["file"] for e in entries).encode()).hexdigest()[:16]
    folder = LINT / name
    folder.mkdir(parents=True, exist_ok=True)
    unit = folder / "unit.cpp"
    unit.write_text("".join(f'#include "{e["file"]}"\n' for e in entries))
    command = (f"clang++ {entries[0]['options']} -Wno-unknown-warning-option -Wno-everything "
               f"-c {unit}")
    (folder / "compile_commands.json").write_text(json.dumps(
        [{"directory": str(BUILD), "file": str(unit), "command": command}]))
    return folder, unit, command


def check(entries):
    """The findings in these files and what they include, and the files that need to stand apart."""
    folder, unit, command = unit_of(entries)
    compiled = run([*shlex.split(command), "-fsyntax-only", "-ferror-limit=0"])
    if compiled.returncode:
        named = {key[0] for key in located(compiled.stderr)}
        apart = [e for e in entries if e["file"] in named] or entries[len(entries) // 2:]
        rest = [e for e in entries if e not in apart]
        if len(entries) == 1:
            return located(compiled.stderr) or {(entries[0]["file"], "0", ""): compiled.stderr}, []
        if not rest:
            apart, rest = entries[1:], entries[:1]
        found, again = check(rest)
        return found, again + apart
    tidy = run(["clang-tidy", "--quiet", "-p", str(folder), str(unit),
                f"--header-filter=^{ROOT}/({'|'.join(FOLDERS)})/"])
    clazy = run(["clazy-standalone", "-p", str(folder), f"--checks={CLAZY_CHECKS}",
                 "--ignore-dirs=^/usr/|/build/", str(unit)])
    for tool, result in (("clang-tidy", tidy), ("clazy", clazy)):
        if result.returncode < 0 or (result.returncode and not located(result.stdout + result.stderr)):
            return {(entries[0]["file"], "0", tool): f"{tool} failed: {(result.stdout + result.stderr)[-2000:]}"}, []
    found = {**located(tidy.stdout), **located(clazy.stderr)}
    return (confirmed(found, entries) if found and len(entries) > 1 else found), []


def confirmed(found, entries):
    """Those findings that a tool also has of a file alone: some of clang-tidy's checks take what
    another file of the unit defines for a part of this one."""
    named = {key[0] for key in found}
    alone = {}
    for entry in entries:
        if named.intersection(own_files(entry["file"])):
            alone |= check([entry])[0]
    return alone


def changed_since(reference):
    """Absolute paths of what differs from a commit."""
    result = run(["git", "diff", "--name-only", reference, "--"])
    if result.returncode:
        print(f"lint: there is no commit {reference} to compare with; only the format was checked")
        return set()
    return {f"{ROOT}/{name}" for name in result.stdout.splitlines()}


def main():
    bad = False
    problems = format_problems()
    if problems:
        print(problems)
        print("clang-format: run clang-format -i on these files")
        bad = True
    # The files that moc writes are included by ours.
    generated = run(["cmake", "--build", str(BUILD), "--target", "autogen"])
    if generated.returncode:
        print(generated.stdout[-4000:])
        return 1
    rules = pathlib.Path(".clang-tidy").read_bytes() + (CLAZY_CHECKS + NOT_IN_TESTS).encode()
    # A file compiled into several targets is looked at once.
    entries = {e["file"]: {"file": e["file"], "options": options_of(e["command"])}
               for e in json.loads((BUILD / "compile_commands.json").read_text())
               if e["file"].startswith(f"{ROOT}/") and "/build/" not in e["file"]
               and e["file"].endswith(".cpp")}
    entries = {e["file"]: e for e in with_shared_options(list(entries.values()))}
    arguments = sys.argv[1:]
    if "--changed" in arguments:
        at = arguments.index("--changed")
        changed = changed_since(arguments[at + 1])
        del arguments[at:at + 2]
        entries = {f: e for f, e in entries.items() if changed.intersection(own_files(f))}
    wanted = [str(pathlib.Path(a).resolve()) for a in arguments if not a.startswith("-")]
    if wanted:
        entries = {f: e for f, e in entries.items() if any(f.startswith(w) for w in wanted)}
    CACHE.mkdir(parents=True, exist_ok=True)
    keys = {name: CACHE / key_of(entry, rules) for name, entry in entries.items()}
    waiting = [e for f, e in entries.items() if "--all" in sys.argv or not keys[f].exists()]
    skipped = len(entries) - len(waiting)
    reported = set()
    jobs = int(os.environ.get("LINT_JOBS", os.cpu_count() or 2))
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        pending = {pool.submit(check, batch): batch for batch in batches_of(waiting)}
        while pending:
            done, _ = concurrent.futures.wait(
                pending, return_when=concurrent.futures.FIRST_COMPLETED)
            for future in done:
                batch = pending.pop(future)
                found, again = future.result()
                for key, message in sorted(found.items()):
                    bad = True
                    if key not in reported:
                        reported.add(key)
                        print(message.replace(f"{ROOT}/", ""), flush=True)
                wrong = {key[0] for key in found}
                for entry in batch:
                    if entry not in again and wrong.isdisjoint(own_files(entry["file"])):
                        keys[entry["file"]].touch()
                if again:
                    pending[pool.submit(check, again)] = again
                if "--verbose" in sys.argv:
                    print(f"… {len(batch)} files, {len(again)} of them again, "
                          f"{len(pending)} groups left", file=sys.stderr, flush=True)
    print(f"lint: {len(entries)} files, {skipped} unchanged since they last passed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
