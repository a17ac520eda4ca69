#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Office Hours developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Speed of the server, beside a peer with the same API and beside PostgreSQL alone.

Everything runs on this machine, in turn, on one PostgreSQL cluster of its own: only the ratios of
one run count. The peer is a folder (option --peer) with schema.sql, seed.sql, reset.sql,
pgbench/*.sql and peer-hono/ (server.js, mint-tokens.mjs); without it only this server is measured.
This server is measured as people get it, and once more with its read cache switched off, with the
same data and with more of it: what the queries themselves cost. The goals are in goals.py.
"""

import argparse
import asyncio
import base64
import concurrent.futures
import contextlib
import datetime
import hashlib
import hmac
import http.client
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

import goals
import people

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ENDPOINTS = ["health", "directory", "mentor", "slots", "my_bookings", "dashboard", "booking", "mix"]
#: Other numbers of connections than asked for. "exact" are the dashboard's figures counted anew: few ask for that.
CONNECTIONS = {"mix": 500, "exact": 8}
#: Seconds per figure, at most, where only the CPU of a request is compared.
SHORT = 3
TICKS = os.sysconf("SC_CLK_TCK")


def say(*words):
    print(*words, flush=True)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def as_postgres(command):
    return ["runuser", "-u", "postgres", "--", *command] if os.getuid() == 0 else command


def descendants(pid):
    children = {}
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            text = stat.read_text()
        except OSError:
            continue
        parent = int(text[text.rindex(")") + 2:].split()[1])
        children.setdefault(parent, []).append(int(stat.parent.name))
    found, waiting = [], [pid]
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting += children.get(one, [])
    return found


def memory_mb(pid):
    kilobytes = 0
    for one in descendants(pid):
        try:
            status = pathlib.Path(f"/proc/{one}/status").read_text()
        except OSError:
            continue
        match = re.search(r"VmRSS:\s+(\d+)", status)
        kilobytes += int(match[1]) if match else 0
    return kilobytes / 1024


def cpu_seconds(pid):
    total = 0.0
    for one in descendants(pid) if pid else []:
        try:
            text = pathlib.Path(f"/proc/{one}/stat").read_text()
        except OSError:
            continue
        total += sum(map(int, text[text.rindex(")") + 2:].split()[11:15])) / TICKS
    return total


class Cluster:
    """A PostgreSQL of our own, durable as by default."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder) / "postgres"
        self.folder.mkdir()
        self.port = free_port()
        bins = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: int(p.parent.name))
        self.bin = bins[-1]
        if os.getuid() == 0:
            shutil.chown(self.folder, "postgres")
        self.data = self.folder / "data"
        self.call("initdb", "-D", self.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        settings = f"""listen_addresses = '127.0.0.1'
port = {self.port}
unix_socket_directories = '{self.folder}'
max_connections = 200
shared_buffers = 1GB
max_wal_size = 4GB
work_mem = 16MB
jit = off
timezone = 'UTC'
"""
        with open(self.data / "postgresql.conf", "a") as file:
            file.write(settings)
        self.call("pg_ctl", "-D", self.data, "-l", self.folder / "log", "-w", "start")
        self.pid = int((self.data / "postmaster.pid").read_text().split()[0])

    def call(self, program, *arguments):
        subprocess.run(as_postgres([str(self.bin / program), *map(str, arguments)]), check=True,
                       stdout=subprocess.DEVNULL, cwd="/")

    def psql(self, database, *arguments, text=None):
        command = ["psql", "-q", "-X", "-At", "-v", "ON_ERROR_STOP=1", "-h", str(self.folder), "-p", str(self.port),
                   "-U", "postgres", "-d", database, *map(str, arguments)]
        done = subprocess.run(command, input=text, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"psql {' '.join(map(str, arguments))}: {done.stderr}")
        return done.stdout

    def stop(self):
        self.call("pg_ctl", "-D", self.data, "-m", "fast", "-w", "stop")


class Api:
    def __init__(self, port, token=None):
        self.port, self.token = port, token
        self.connection = None

    def get(self, path, token=None):
        for attempt in (1, 2):
            if self.connection is None:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
            try:
                headers = {"Authorization": f"Bearer {token or self.token}"} if token or self.token else {}
                self.connection.request("GET", path, headers=headers)
                answer = self.connection.getresponse()
                return answer.status, answer.read()
            except (OSError, http.client.HTTPException):
                self.connection = None
                if attempt == 2:
                    raise

    def list(self, path):
        status, body = self.get(path)
        if status != 200:
            sys.exit(f"GET {path}: {status} {body[:300]!r}")
        answer = json.loads(body)
        return next(value for value in answer.values() if isinstance(value, list))


class Program:
    """A server under test; ready once it answers so at the path that says it."""

    def __init__(self, name, command, port, environment=None, log=None, cwd=None, readiness="/api/health"):
        self.name, self.port = name, port
        started = time.monotonic()
        self.process = subprocess.Popen(command, env={**os.environ, **(environment or {})}, cwd=cwd,
                                        stdout=open(log, "w"), stderr=subprocess.STDOUT)
        while True:
            if self.process.poll() is not None:
                sys.exit(f"{name} ended: {pathlib.Path(log).read_text()[-2000:]}")
            try:
                status, _ = Api(port).get(readiness)
                if status == 200:
                    break
            except OSError:
                pass
            if time.monotonic() - started > 30:
                sys.exit(f"{name} did not start")
            time.sleep(0.002)
        self.ready_ms = (time.monotonic() - started) * 1000

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Target:
    """What to ask a server, and as whom."""

    def __init__(self, program, tokens, reset, database_pid, plus=()):
        self.program, self.tokens, self.reset, self.database_pid = program, tokens, reset, database_pid
        self.plus = plus
        self.look_around()

    def look_around(self):
        chance = random.Random(7)
        api = Api(self.program.port, self.tokens("mentee"))
        mentors, offset = [], 0
        while True:
            page = api.list(f"/api/mentors?limit=100&offset={offset}")
            mentors += page
            offset += len(page)
            if len(page) < 100 or offset >= 500:
                break
        ids = sorted({mentor["id"] for mentor in mentors})
        industries = sorted({tag["value"] for mentor in mentors for tag in mentor["tags"] if tag["category"] == "industry"})
        today = datetime.datetime.now(datetime.timezone.utc).date()
        day = lambda number: (today + datetime.timedelta(days=number)).isoformat()
        directory = []
        for i in range(400):
            kind = i % 10
            if kind in (0, 2, 5, 7):
                directory.append(f"/api/mentors?limit=20&offset={20 * chance.randrange(5)}")
            elif kind in (1, 6):
                directory.append(f"/api/mentors?industries={','.join(chance.sample(industries, 2))}&limit=20&offset=0")
            elif kind in (3, 8):
                directory.append(f"/api/mentors?tier={chance.choice(['bronze', 'silver', 'gold', 'platinum'])}&limit=20&offset=0")
            else:
                directory.append(f"/api/mentors?q={chance.choice(['cloud', 'payments', 'robotics', 'acme', 'grace', 'hooli'])}&limit=20&offset=0")
        slots = []
        for _ in range(1000):
            first = chance.randrange(2, 25)
            slots.append(f"/api/slots/available?mentorId={chance.choice(ids)}&startDate={day(first)}&endDate={day(first + 6)}")
        self.mentors = ids
        self.paths = {
            "health": ["/api/health"],
            "directory": directory,
            "mentor": [f"/api/mentors/{mentor}" for mentor in ids],
            "slots": slots,
            "my_bookings": ["/api/bookings/my-bookings"],
            "dashboard": ["/api/admin/dashboard/stats"],
            "exact": ["/api/admin/dashboard/stats?exact=true"],
        }
        self.paths["mix"] = [path for i in range(1000) for path in (
            directory[i % 400], self.paths["mentor"][i % len(ids)], slots[i], self.paths["my_bookings"][0], "/api/health")]
        self.day = day

    def wishes(self):
        """Free slots, each with the token of who wants it: nobody wants two at the same time, which only we refuse."""
        api = Api(self.program.port, self.tokens("mentee"))
        found = []
        for mentor in self.mentors:
            found += [(slot["startTime"], slot["id"]) for slot in api.list(
                f"/api/slots/available?mentorId={mentor}&startDate={self.day(2)}&endDate={self.day(30)}")]
        tokens = self.tokens("bookers")
        wishes = [(slot, tokens[i % len(tokens)]) for i, (_, slot) in enumerate(sorted(found))]
        random.Random(11).shuffle(wishes)
        return wishes


class Driver:
    def __init__(self, folder, seconds):
        self.folder, self.seconds = pathlib.Path(folder), seconds

    def write(self, name, lines):
        path = self.folder / name
        path.write_text("\n".join(lines) + "\n")
        return str(path)

    def wrk(self, target, script, connections, seconds, environment, token=None):
        command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "-s", str(HERE / script)]
        if token:
            command += ["-H", f"Authorization: Bearer {token}"]
        command.append(f"http://127.0.0.1:{target.program.port}")
        server, database = cpu_seconds(target.program.process.pid), cpu_seconds(target.database_pid)
        begun = time.monotonic()
        done = subprocess.run(command, env={**os.environ, "BENCH_LUA": str(HERE), **environment},
                              capture_output=True, text=True)
        spent = time.monotonic() - begun
        match = re.search(r"RESULT (\{.*\})", done.stdout)
        if not match:
            sys.exit(f"wrk: {done.stdout}{done.stderr}")
        result = json.loads(match[1])
        server = cpu_seconds(target.program.process.pid) - server
        database = cpu_seconds(target.database_pid) - database
        result["errors"] = result["refused"] + result["broken"]
        result["rps"] = (result["requests"] - result["refused"]) / result["seconds"]
        result["cpu_ms"] = (server + database) * 1000 / max(1, result["requests"])
        result["server_cores"] = server / spent
        result["database_cores"] = database / spent
        result["memory"] = memory_mb(target.program.process.pid)
        return result

    def measure(self, target, endpoint, connections):
        role = "coordinator" if endpoint in ("dashboard", "exact") else "mentee"
        if endpoint == "booking":
            target.reset()
            wishes = target.wishes()
            if len(wishes) < 1000:
                sys.exit(f"{target.program.name}: only {len(wishes)} free slots")
            environment = {"BENCH_WISHES": self.write("wishes", [f"{slot} {token}" for slot, token in wishes])}
            result = self.wrk(target, "book.lua", connections, self.seconds, environment)
            target.reset()
            return result
        token = target.tokens(role)
        status, body = Api(target.program.port).get(target.paths[endpoint][0], token)
        if status != 200:
            sys.exit(f"{target.program.name} {endpoint}: {status} {body[:200]!r}")
        environment = {"BENCH_PATHS": self.write("paths", target.paths[endpoint])}
        self.wrk(target, "get.lua", 16, 1, environment, token)  # warm
        return self.wrk(target, "get.lua", connections, self.seconds, environment, token)


HEAD = f"{'server':<16}{'endpoint':<13}{'conn':>5}{'req/s':>9}{'p50 ms':>9}{'p95 ms':>9}{'p99 ms':>9}{'refused':>8}{'broken':>7}{'MB':>6}  cores: server database"


def row(name, endpoint, connections, r):
    return (f"{name:<16}{endpoint:<13}{connections:>5}{r['rps']:>9.0f}{r['p50']:>9.2f}{r['p95']:>9.2f}{r['p99']:>9.2f}"
            f"{r['refused']:>8}{r['broken']:>7}{r['memory']:>6.0f}  {r['server_cores']:>13.2f} {r['database_cores']:>8.2f}")


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=")


class OurTokens:
    """Access tokens for seeded people, signed with the bench's own key file; fresh each time."""

    def __init__(self, keys_file, people):
        self.key = json.loads(pathlib.Path(keys_file).read_text())["signing"][0]
        self.people = people  # (id, role, tier)

    def token(self, person):
        user, role, _ = person
        digest = hashlib.md5(f"session {user}".encode()).hexdigest()
        digest = digest[:12] + "4" + digest[13:16] + "a" + digest[17:]
        session = f"{digest[:8]}-{digest[8:12]}-{digest[12:16]}-{digest[16:20]}-{digest[20:]}"
        now = int(time.time())
        claims = {"iss": "officehours", "sub": user, "role": role, "sid": session, "jti": user, "iat": now, "exp": now + 900}
        head = base64url(json.dumps({"alg": "HS256", "typ": "JWT", "kid": self.key["kid"]}).encode())
        body = base64url(json.dumps(claims).encode())
        secret = base64.b64decode(self.key["key"])
        return b".".join((head, body, base64url(hmac.new(secret, head + b"." + body, hashlib.sha256).digest()))).decode()

    def __call__(self, kind):
        platinum = [p for p in self.people if p[1] == "mentee" and p[2] == "platinum"]
        if kind == "bookers":
            return [self.token(p) for p in platinum]
        if kind == "mentee":
            return self.token(platinum[0])
        return self.token(next(p for p in self.people if p[1] == kind))


class Ours:
    def __init__(self, cluster, folder, binary, scale):
        self.cluster, self.folder, self.binary = cluster, pathlib.Path(folder) / f"ours{scale}", binary
        self.scale = scale
        self.folder.mkdir()
        self.database = f"officehours_{scale}"
        self.port = free_port()
        self.config = self.folder / "server.conf"
        self.config.write_text(f"""[server]
port = {self.port}
bookings-per-hour = 0
proposals-per-hour = 0
max-live-clients-per-user = 1000

[database]
host = {cluster.folder}
port = {cluster.port}
name = {self.database}
[keys]
file = {self.folder}/keys.json
[mail]
directory = {self.folder}/outbox
""")
        subprocess.run([binary, "setup", "--config", self.config], check=True, stdout=subprocess.DEVNULL)
        cluster.psql(self.database, "-v", f"scale={scale}", "-f", HERE / "seed.sql")
        self.seal_addresses()
        people = [tuple(line.split("|")) for line in cluster.psql(
            self.database, "-c", "SELECT id, role, reputation_tier FROM users ORDER BY id LIMIT 20000").split()]
        self.tokens = OurTokens(self.folder / "keys.json", people)

    def seal_addresses(self):
        """As the server does it: it looks at its start whether it has the keys of its data."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
        newest = max(json.loads((self.folder / "keys.json").read_text())["sealing"], key=lambda key: key["version"])
        cipher = AESGCM(base64.b64decode(newest["key"]))
        header = b"\x01" + newest["version"].to_bytes(2, "big")
        lines = []
        for user in self.cluster.psql(self.database, "-c", "SELECT id FROM users").split():
            nonce = os.urandom(12)
            sealed = cipher.encrypt(nonce, f"{user}@example.test".encode(), header + f"users.email:{user}".encode())
            lines.append(f"{user}\t\\\\x{(header + nonce + sealed[-16:] + sealed[:-16]).hex()}\n")
        self.cluster.psql(self.database, text="CREATE TEMP TABLE sealed (id uuid, email bytea);\nCOPY sealed FROM STDIN;\n"
                          + "".join(lines) + "\\.\nSET session_replication_role = replica;\n"
                          "UPDATE users u SET email_sealed = s.email FROM sealed s WHERE s.id = u.id;\nVACUUM ANALYZE users;\n")

    def start(self, name=goals.USUAL, remembers=True):
        environment = {} if remembers else {"OFFICEHOURS_DATABASE_READ_CACHE_MEGABYTES": "0"}
        return Program(name, [self.binary, "--config", str(self.config)], self.port, environment, self.folder / "log",
                       readiness="/api/health/ready")

    def settle(self):
        """The seeded base is as one after a long pause: the first start brings every mentor's slots
        up to date, and asks for the ratings of old meetings. That is done once, and is not what the
        figures are about; nor is what the bookings of the run before have left to do."""
        program = self.start()
        try:
            self.wait_for_jobs()
        finally:
            program.stop()

    def wait_for_jobs(self):
        deadline = time.monotonic() + 120 * self.scale
        while time.monotonic() < deadline:
            time.sleep(0.5)
            waiting, done = self.cluster.psql(
                self.database, "-F", " ", "-c", "SELECT count(*) FILTER (WHERE status NOT IN ('done', 'dead')) "
                "+ (SELECT count(*) FROM mail_outbox WHERE status = 'pending'), count(*) FROM jobs").split()
            if waiting == "0" and done != "0":
                self.cluster.psql(self.database, "-c", "VACUUM ANALYZE")
                self.cluster.psql(self.database, "-c", "CHECKPOINT")
                self.wait_until_idle()
                return
        sys.exit("the server's jobs don't end")

    def wait_until_idle(self):
        """What PostgreSQL does by itself with so much that is new is not what the figures are about."""
        deadline = time.monotonic() + 60 * self.scale
        while time.monotonic() < deadline:
            before = cpu_seconds(self.cluster.pid)
            time.sleep(3)
            if cpu_seconds(self.cluster.pid) - before < 0.15:
                return

    def reset(self):
        self.cluster.psql(self.database, "-f", HERE / "reset.sql")


class Peer:
    def __init__(self, cluster, folder, source):
        self.cluster, self.source = cluster, pathlib.Path(source)
        self.folder = pathlib.Path(folder) / "peer"
        shutil.copytree(self.source / "peer-hono", self.folder, copy_function=shutil.copy,
                        ignore=shutil.ignore_patterns("node_modules"))
        for path in [self.folder, *self.folder.rglob("*")]:
            path.chmod(0o755)
        subprocess.run(["npm", "ci", "--silent", "--no-audit", "--no-fund"], cwd=self.folder, check=True)
        cluster.psql("postgres", "-c", "CREATE DATABASE bench")
        cluster.psql("bench", "-f", self.source / "schema.sql")
        cluster.psql("bench", "-f", self.source / "seed.sql")
        users = cluster.psql("bench", "-F", "\t", "-c", "SELECT id, email, role, reputation_tier FROM users ORDER BY id")
        (self.folder / "users.tsv").write_text(users)
        self.environment = {"DATABASE_URL": f"postgres://postgres@127.0.0.1:{cluster.port}/bench", "PGSOCKET": str(cluster.folder),
                            "NODE_ENV": "production", "JWT_SECRET": "a secret for the benchmark alone"}
        subprocess.run(["node", "mint-tokens.mjs", str(self.folder)], cwd=self.folder, check=True,
                       env={**os.environ, **self.environment}, stdout=subprocess.DEVNULL)

    def tokens(self, kind):
        names = {"mentee": "mentee.token", "coordinator": "admin.token", "bookers": "booking.tokens"}
        text = (self.folder / names[kind]).read_text()
        return text.split() if kind == "bookers" else text.strip()

    def start(self, workers):
        port = free_port()
        environment = {**self.environment, "PORT": str(port), "WORKERS": str(workers), "POOL": "8" if workers else "10"}
        return Program(f"peer x{workers or 1}", ["node", "server.js"], port, environment, self.folder / f"log{workers}", self.folder)

    def reset(self):
        self.cluster.psql("bench", "-f", self.source / "reset.sql")


def pgbench(cluster, source, seconds, reset):
    """The same statements as the peer's, without any server: requests a second at 16 and 64 clients, the better of both."""
    scripts = {name: [f"{name}.sql"] for name in ("mentor", "slots", "my_bookings", "dashboard", "booking", "booking_pipelined")}
    scripts["directory"] = ["directory_plain.sql@4", "directory_industries.sql@2", "directory_tier.sql@2", "directory_q.sql@2"]
    best = {}
    for name, files in scripts.items():
        for clients in (16, 64):
            if name.startswith("booking"):
                reset()
            command = [str(cluster.bin / "pgbench"), "-n", "-M", "prepared", "-h", str(cluster.folder), "-p", str(cluster.port), "-U", "postgres",
                       "-c", str(clients), "-j", "2", "-T", str(seconds), "-D", "i=0", "-D", f"clients={clients}"]
            for file in files:
                command += ["-f", str(pathlib.Path(source) / "pgbench" / file)]
            done = subprocess.run([*command, "bench"], capture_output=True, text=True)
            match = re.search(r"tps = ([\d.]+)", done.stdout)
            if not match:
                sys.exit(f"pgbench {name}: {done.stdout}{done.stderr}")
            best.setdefault(name, {})[clients] = float(match[1])
        say(f"pgbench {name:<18} " + "  ".join(f"{c} clients: {t:.0f}/s" for c, t in best[name].items()))
    return best


def race(target):
    """50 people want one slot at the same moment: one 201, 49 times 409."""
    tokens = target.tokens("bookers")
    slots = [slot for slot, _ in target.wishes()[:5]]
    rounds = []
    for slot in slots:
        body = json.dumps({"timeSlotId": slot, "meetingGoal": "All fifty of us want this very slot"})

        def ask(token, body=body):
            connection = http.client.HTTPConnection("127.0.0.1", target.program.port, timeout=30)
            connection.request("POST", "/api/bookings", body,
                               {"Authorization": f"Bearer {token}", "Content-Type": "application/json"})
            return connection.getresponse().status
        with concurrent.futures.ThreadPoolExecutor(50) as pool:
            answers = list(pool.map(ask, [tokens[i % len(tokens)] for i in range(50)]))
        rounds.append((answers.count(201), answers.count(409)))
    target.reset()
    return {"rounds": rounds, "wrong": sum(one != (1, 49) for one in rounds)}


async def kept_open(target, token, mentor):
    """A connection on which a page of slots was read, and that waits for the next request."""
    reader, writer = await asyncio.open_connection("127.0.0.1", target.program.port)
    writer.write(f"GET /api/slots/available?mentorId={mentor}&startDate={target.day(2)}&endDate={target.day(8)} HTTP/1.1\r\n"
                 f"Host: localhost\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
    head = await reader.readuntil(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200"):
        sys.exit(f"memory: {head.decode()}")
    length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
    await reader.readexactly(length)
    return writer


async def live(target, clients):
    """Milliseconds from a booking's answer until each of many watching clients has heard of it."""
    import websockets
    mentor = target.mentors[0]
    slots = [slot["id"] for slot in Api(target.program.port, target.tokens("mentee")).list(
        f"/api/slots/available?mentorId={mentor}&startDate={target.day(2)}&endDate={target.day(30)}")]
    tokens = target.tokens("bookers")
    await asyncio.sleep(2)  # what the run before has left in the server's queue
    sockets = []
    for start in range(0, clients, 25):
        opened = await asyncio.gather(*(websockets.connect(
            f"ws://127.0.0.1:{target.program.port}/api/live", extra_headers={"Authorization": f"Bearer {tokens[n % len(tokens)]}"},
            open_timeout=30) for n in range(start, min(start + 25, clients))))
        for one in opened:
            await one.send(json.dumps({"type": "hello", "mentorIds": [mentor]}))
        sockets += opened
    # As many people ask by HTTP meanwhile, on connections that stay open.
    people_asking = await asyncio.gather(*(kept_open(target, tokens[n % len(tokens)], mentor) for n in range(clients)))
    await asyncio.sleep(1)
    memory = memory_mb(target.program.process.pid)
    for writer in people_asking:
        writer.close()
    bookers = target.tokens("bookers")

    async def hears(one, slot):
        while True:
            if slot in await asyncio.wait_for(one.recv(), 10):
                return time.monotonic()
    times = []
    for index, slot in enumerate(slots[:5]):
        waiting = [asyncio.create_task(hears(one, slot)) for one in sockets]
        await asyncio.sleep(0.2)

        def book(slot=slot, token=bookers[index]):
            connection = http.client.HTTPConnection("127.0.0.1", target.program.port, timeout=30)
            connection.request("POST", "/api/bookings", json.dumps(
                {"timeSlotId": slot, "meetingGoal": "Seen in everybody's window at once"}),
                {"Authorization": f"Bearer {token}", "Content-Type": "application/json"})
            return connection.getresponse().status
        begun = time.monotonic()
        status = await asyncio.get_running_loop().run_in_executor(None, book)
        if status != 201:
            sys.exit(f"live: booking answered {status}")
        times += [(moment - begun) * 1000 for moment in await asyncio.gather(*waiting)]
    for one in sockets:
        await one.close()
    target.reset()
    times.sort()
    return {"clients": clients, "p50": times[len(times) // 2], "max": times[-1], "memory": memory}


def main():
    parser = argparse.ArgumentParser(prog="tests/bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peer", help="folder of the peer")
    parser.add_argument("--seconds", type=int, default=5, help="per figure (default 5)")
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--endpoints", default=",".join(ENDPOINTS))
    parser.add_argument("--scale", type=int, default=10, help="the larger amount of data; 1 leaves that part out")
    parser.add_argument("--websockets", type=int, default=500, help="0 leaves that part out")
    parser.add_argument("--no-people", action="store_true", help="without matching and figures")
    parser.add_argument("--only-people", action="store_true", help="matching and figures alone")
    parser.add_argument("--server", default=str(ROOT / "build/release/bin/officehours-server"))
    parser.add_argument("--json", help="also write all figures to this file")
    parser.add_argument("--check", action="store_true", help="exit with 1 when a goal is missed, or not measured although nothing left it out")
    options = parser.parse_args()
    if options.check and options.only_people:
        parser.error("--only-people measures nothing that has a goal")
    results = goals.Results()
    with tempfile.TemporaryDirectory(prefix="oh-bench-") as folder:
        os.chmod(folder, 0o755)
        cluster = Cluster(folder)
        try:
            if options.only_people:
                results.notes = only_people(options, cluster, folder)
            else:
                run(options, options.endpoints.split(","), cluster, folder, results)
                report(options, results)
        finally:
            cluster.stop()
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(results.as_json(), indent=1))
    if options.check and (results.missed() or not_measured(options, results)):
        sys.exit(1)


def not_measured(options, results):
    """Goals without a figure that these options ask for."""
    left_out = set()
    if not options.peer:
        left_out |= {"ratio", "share"}
    if options.scale <= 1:
        left_out.add("cost")
    parts = {*options.endpoints.split(","), "ready"}
    if options.websockets:
        parts.add("live")
    if "booking" in parts:
        parts.add("race")
    missing = [goal for goal in goals.GOALS
               if results.verdict(goal) == "-" and goal.figure not in left_out and goal.subject in parts]
    for goal in missing:
        say(f"not measured although asked for: {goal.subject} {goal.figure}")
    return missing


def measure_matching(ours, notes):
    notes.setdefault("matching", {})[ours.scale] = people.matching(ours)


def measure_figures(ours, notes):
    """Of a server that has just been asked nothing else."""
    ours.settle()
    program = ours.start()
    try:
        notes.setdefault("figures", {})[ours.scale] = people.figures(Api(program.port), ours.tokens("coordinator"))
    finally:
        program.stop()


def only_people(options, cluster, folder):
    notes = {}
    ours = Ours(cluster, folder, options.server, 1)
    measure_matching(ours, notes)
    measure_figures(ours, notes)
    measure_matching(Ours(cluster, folder, options.server, 2), notes)
    if options.scale > 1:
        measure_figures(Ours(cluster, folder, options.server, options.scale), notes)
    people.report(say, notes)
    return notes


def measure_all(driver, target, endpoints, connections, results):
    for endpoint in endpoints:
        count = CONNECTIONS.get(endpoint, connections)
        result = driver.measure(target, endpoint, count)
        results.add(target.program.name, endpoint, result)
        say(row(target.program.name, endpoint, count, result))


def measure_peer(options, endpoints, cluster, folder, driver, results):
    peer = Peer(cluster, folder, options.peer)
    results.pgbench = pgbench(cluster, options.peer, options.seconds, peer.reset)
    peer.reset()
    say(HEAD)
    for workers in (0, 2):
        program = peer.start(workers)
        try:
            measure_all(driver, Target(program, peer.tokens, peer.reset, cluster.pid), endpoints, options.connections, results)
        finally:
            program.stop()


def measure_usual(options, endpoints, ours, driver, results):
    """As people get it."""
    ours.settle()
    program = ours.start()
    results.notes["ready"] = {"ms": program.ready_ms}
    try:
        target = Target(program, ours.tokens, ours.reset, ours.cluster.pid)
        measure_all(driver, target, endpoints, options.connections, results)
        if "booking" in endpoints:
            results.notes["race"] = race(target)
        if options.websockets:
            results.notes["live"] = asyncio.run(live(target, options.websockets))
    finally:
        program.stop()


def measure_queries(options, endpoints, bases, driver, results):
    """With nothing in the read cache, of pairs of a name and a base: one endpoint of each after the other, so that
    they are compared under the same circumstances. Still remembered, by the services themselves: how many match a
    filter of the directory, and the dashboard's figures for a minute; "exact" counts these."""
    asked = [one for one in endpoints if one != "health"] + ["exact"] * ("dashboard" in endpoints)
    for _, ours in bases:
        ours.settle()
    with contextlib.ExitStack() as ending:
        targets = []
        for name, ours in bases:
            program = ours.start(name, remembers=False)
            ending.callback(program.stop)
            targets.append(Target(program, ours.tokens, ours.reset, ours.cluster.pid))
        for endpoint in asked:
            for target in targets:
                measure_all(driver, target, [endpoint], options.connections, results)


def run(options, endpoints, cluster, folder, results):
    driver, short = Driver(folder, options.seconds), Driver(folder, min(options.seconds, SHORT))
    if options.peer:
        measure_peer(options, endpoints, cluster, folder, driver, results)
    ours = Ours(cluster, folder, options.server, 1)
    say(HEAD)
    measure_usual(options, endpoints, ours, driver, results)
    bases = [(goals.BARE, ours)]
    if options.scale > 1:
        bases.append((goals.LARGE, Ours(cluster, folder, options.server, options.scale)))
    measure_queries(options, endpoints, bases, short, results)
    if not options.no_people:
        for _, base in bases:
            measure_figures(base, results.notes)
        measure_matching(ours, results.notes)
        measure_matching(Ours(cluster, folder, options.server, 2), results.notes)


def report(options, results):
    goals.report_endpoints(say, results, options.connections, options.scale)
    if "live" in results.notes:
        l = results.notes["live"]
        say(f"\n{l['clients']} WebSockets: a booking is seen after {l['p50']:.0f} ms by half of them, after {l['max']:.0f} ms by all")
    if results.notes.get("race", {}).get("wrong"):
        say(f"50 at once on one slot: {results.notes['race']['rounds']}")
    people.report(say, results.notes)
    goals.report_goals(say, results, f"with {options.connections} connections (mix: {CONNECTIONS['mix']}), "
                       f"{options.websockets} WebSockets and {options.scale} times the data")


if __name__ == "__main__":
    main()
