# SPDX-FileCopyrightText: 2026 The Office Hours developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the product wants to reach, and what a run of bench.py has reached of it."""

import operator
import typing

#: The passes over this server: as people get it; with the read cache switched off; and so with the larger data.
USUAL, BARE, LARGE = "officehours", "no cache", "no cache, large"
SIGNS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
FIGURES = {
    "ratio": "times the requests of the better peer",
    "share": "of pgbench's requests with the better of 16 and 64 clients",
    "cost": "times the CPU a request, server and PostgreSQL, with the larger data and no read cache",
    "p95": "ms or less for 95 % of the requests",
    "p99": "ms or less for 99 % of the requests",
    "errors": "errors",
    "ms": "ms until it can do its work, on an existing database",
    "wrong": "rounds of 50 at once on one slot that gave other than one 201 and 49 times 409",
    "max": "ms until the last of the WebSockets' clients has heard of a booking",
    "memory": "MB with the WebSockets open, and as many connections by HTTP",
}


class Goal(typing.NamedTuple):
    subject: str
    figure: str
    sign: str
    limit: float


GOALS = [Goal(*goal) for goal in (
    ("directory", "ratio", ">=", 3),
    ("directory", "share", ">", 1),
    ("directory", "p99", "<", 2000),
    ("mentor", "ratio", ">=", 2),
    ("mentor", "share", ">=", 0.6),
    ("mentor", "p99", "<", 2000),
    ("slots", "ratio", ">=", 3),
    ("slots", "p99", "<", 20),
    ("my_bookings", "ratio", ">=", 2),
    ("my_bookings", "share", ">=", 0.6),
    ("dashboard", "ratio", ">=", 20),
    ("booking", "ratio", ">=", 2),
    ("booking", "share", ">=", 0.75),
    ("booking", "p99", "<", 2000),
    ("mix", "ratio", ">=", 3),
    ("mix", "p95", "<", 100),
    ("mix", "errors", "<=", 0),
    ("directory", "cost", "<=", 1.5),
    ("mentor", "cost", "<=", 1.5),
    ("slots", "cost", "<=", 1.5),
    ("my_bookings", "cost", "<=", 1.5),
    ("dashboard", "cost", "<=", 1.5),
    ("booking", "cost", "<=", 1.5),
    ("mix", "cost", "<=", 1.5),
    ("race", "wrong", "<=", 0),
    ("ready", "ms", "<", 300),
    ("live", "max", "<", 1000),
    ("live", "memory", "<", 100),
)]


def quotient(one, other):
    return one / other if one is not None and other else None


class Results:
    """What was measured, and what follows from it; None is what was not."""

    def __init__(self):
        self.passes = {}   # of servers and USUAL, BARE, LARGE: endpoint -> figures
        self.pgbench = {}  # endpoint -> clients -> requests a second
        self.notes = {}    # what is no endpoint

    def add(self, name, endpoint, figures):
        self.passes.setdefault(name, {})[endpoint] = figures

    def best_peer(self, endpoint):
        return max((of[endpoint]["rps"] for name, of in self.passes.items() if name.startswith("peer") and endpoint in of), default=None)

    def limit(self, endpoint, clients=None):
        tried = self.pgbench.get("booking_pipelined" if endpoint == "booking" else endpoint, {})
        return tried.get(clients) if clients else max(tried.values(), default=None)

    def value(self, subject, figure, name=USUAL):
        if figure == "ratio":
            return quotient(self.value(subject, "rps", name), self.best_peer(subject))
        if figure == "share":
            return quotient(self.value(subject, "rps", name), self.limit(subject))
        if figure == "cost":
            return quotient(self.value(subject, "cpu_ms", LARGE), self.value(subject, "cpu_ms", BARE))
        of = self.notes if subject in self.notes and name == USUAL else self.passes.get(name, {})
        return of.get(subject, {}).get(figure)

    def missed(self):
        return [goal for goal in GOALS if self.verdict(goal) == "MISSED"]

    def verdict(self, goal):
        value = self.value(goal.subject, goal.figure)
        return "-" if value is None else "OK" if SIGNS[goal.sign](value, goal.limit) else "MISSED"

    def as_json(self):
        return {"figures": self.passes, "pgbench": self.pgbench, "notes": self.notes,
                "goals": [{**goal._asdict(), "value": self.value(goal.subject, goal.figure), "verdict": self.verdict(goal)}
                          for goal in GOALS]}


def number(value, digits=2, width=8):
    return f"{'-' if value is None else format(value, f'.{digits}f'):>{width}}"


def report_endpoints(say, results, connections, scale):
    """One table: this server as people get it, the others, and the same with the read cache switched off."""
    same, cost = f"at {connections}", f"cost x{scale}"
    say(f"\n{'':<12}{'':>42}  {'better peer':>16}  {'pgbench, its better':>24}  {'no read cache':>42}")
    say(f"{'endpoint':<12}{'req/s':>9}{'refused':>9}{'broken':>8}{'p95 ms':>8}{'p99 ms':>8}  {'req/s':>8}{'ratio':>8}"
        f"  {'req/s':>8}{'share':>8}{same:>8}  {'req/s':>8}{'ratio':>8}{'p99 ms':>8}{'errors':>8}{cost:>10}")
    for endpoint in dict.fromkeys([*results.passes.get(USUAL, {}), *results.passes.get(BARE, {})]):
        of = lambda figure, name=USUAL: results.value(endpoint, figure, name)
        # An error costs little: what is said of the cost is worth something where there are few.
        errors = sum(of("errors", name) or 0 for name in (BARE, LARGE)) if of("errors", BARE) is not None else None
        say(f"{endpoint:<12}{number(of('rps'), 0, 9)}{number(of('refused'), 0, 9)}{number(of('broken'), 0)}{number(of('p95'))}{number(of('p99'))}"
            f"  {number(results.best_peer(endpoint), 0)}{number(of('ratio'))}"
            f"  {number(results.limit(endpoint), 0)}{number(of('share'))}{number(quotient(of('rps'), results.limit(endpoint, connections)))}"
            f"  {number(of('rps', BARE), 0)}{number(of('ratio', BARE))}{number(of('p99', BARE))}{number(errors, 0)}{number(of('cost'), width=10)}")


def report_goals(say, results, sizes):
    say(f"\ngoals, {sizes} (in brackets: with the read cache switched off)")
    for goal in GOALS:
        value = results.value(goal.subject, goal.figure)
        bare = None if goal.figure == "cost" else results.value(goal.subject, goal.figure, BARE)
        said = "not measured" if value is None else f"{value:.4g}" + ("" if bare is None else f" ({bare:.4g})")
        say(f"{results.verdict(goal):<8}{goal.subject:<12}{said:>20}  {goal.sign + ' ' + str(goal.limit):<9}{FIGURES[goal.figure]}")
    verdicts = [results.verdict(goal) for goal in GOALS]
    say(f"{len(GOALS)} goals: {verdicts.count('OK')} reached, {verdicts.count('MISSED')} missed, {verdicts.count('-')} not measured")
