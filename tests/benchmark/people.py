# SPDX-FileCopyrightText: 2026 The Office Hours developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server does for people in the background, and the figures of coordinators: parts of bench.py."""

import datetime
import json
import re
import statistics
import subprocess
import time

#: People whose matches are calculated one by one.
ONE_BY_ONE = 200
#: Requests for figures; the middle one counts.
REQUESTS = 15


def match(ours, *options):
    """Seconds, and people, as the program itself says."""
    done = subprocess.run([ours.binary, "match", "--config", ours.config, *options], check=True, capture_output=True, text=True)
    said = re.search(r"matches of (\d+) people in ([\d.]+) s", done.stdout)
    if not said:
        raise SystemExit(f"match: {done.stdout}{done.stderr}")
    return float(said[2]), int(said[1])


def matching(ours):
    """Everybody from nothing, and one person after another."""
    for statement in ("TRUNCATE user_match_cache", "VACUUM ANALYZE"):
        ours.cluster.psql(ours.database, "-c", statement)
    everybody, people = match(ours)
    some, count = match(ours, "--limit", str(ONE_BY_ONE))
    return {"people": people, "everybody_s": everybody, "person_ms": some * 1000 / count}


def figures(api, token):
    """Of the last 90 days, in milliseconds: all of them, and those of mentees with some tag."""
    today = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
    status, body = api.get("/api/taxonomy?category=industry", token)
    if status != 200:
        raise SystemExit(f"taxonomy: {status} {body[:300]!r}")
    tag = json.loads(body)["items"][0]["value"]
    out = {}
    for name, rest in (("all", ""), ("by tag", f"&industries={tag}")):
        spent = []
        for i in range(REQUESTS):
            # Each for another range: nothing is remembered.
            until = today - datetime.timedelta(seconds=i)
            path = ("/api/admin/figures?from=" + (until - datetime.timedelta(days=90)).strftime("%Y-%m-%dT%H:%M:%SZ")
                    + "&to=" + until.strftime("%Y-%m-%dT%H:%M:%SZ") + rest)
            begun = time.monotonic()
            status, body = api.get(path, token)
            spent.append((time.monotonic() - begun) * 1000)
            if status != 200:
                raise SystemExit(f"{path}: {status} {body[:300]!r}")
        out[name] = {"p50": statistics.median(spent), "max": max(spent)}
    return out


def report(say, notes):
    for scale, one in sorted(notes.get("matching", {}).items()):
        say(f"matching at x{scale}: {one['people']} people from nothing in {one['everybody_s']:.2f} s, "
            f"one person in {one['person_ms']:.1f} ms")
    sizes = notes.get("matching", {})
    if 1 in sizes and 2 in sizes:
        say(f"twice the candidates: one person takes {sizes[2]['person_ms'] / sizes[1]['person_ms']:.2f} times as long "
            f"(linear: 2), everybody {sizes[2]['everybody_s'] / sizes[1]['everybody_s']:.2f} times (each of twice as many: 4)")
    for scale, one in sorted(notes.get("figures", {}).items()):
        say(f"figures of 90 days at x{scale}: " + ", ".join(
            f"{name} {times['p50']:.0f} ms (at most {times['max']:.0f})" for name, times in one.items()))
