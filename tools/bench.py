#!/usr/bin/env python3
"""Measures the figures of docs/performance.md with the real program: bench.py [--runs N] [--seconds N] [--anew].

The school of 100,000 students is made once, under build/bench, and kept; every measurement works on a copy of it. What is
measured stands in a table on the screen and in build/bench.json. The server listens on the loopback only.
"""
import argparse
import asyncio
import json
import os
import pathlib
import re
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

import bench_crowd
import bench_routes
import bench_talks
import plans
import with_postgres
from bench_files import add_media, write_files
from bench_steady import steady

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build/bench"
STUDENTS = 100_000
CONNECTIONS = 64


def program():
    for place in (os.environ.get("KOERS_PROGRAM"), ROOT / "build/release/koers", ROOT / "build/koers"):
        if place and pathlib.Path(place).is_file():
            return str(place)
    sys.exit("There is no program to measure: build it, or say where it is in KOERS_PROGRAM.")


def environment(database, port=0):
    return os.environ | {"KOERS_DATABASE": f"sqlite:{database}", "KOERS_FILES": str(FOLDER / "files"),
                         "KOERS_DEMO": "1", "KOERS_PORT": str(port), "KOERS_HOST": "127.0.0.1"}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Server:
    """The program, serving a database, until the with-block ends."""

    def __init__(self, database):
        self.port = free_port()
        self.base = f"http://localhost:{self.port}"
        self.log = FOLDER / "serve.log"
        self.opener = urllib.request.build_opener(NoRedirect)
        begun = time.monotonic()
        self.process = subprocess.Popen([program(), "serve"], env=environment(database, self.port), cwd=FOLDER,
                                        stdout=open(self.log, "w"), stderr=subprocess.STDOUT)
        while True:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/readyz", timeout=5):
                    break
            except OSError:
                if self.process.poll() is not None or time.monotonic() - begun > 60:
                    self.process.kill()
                    sys.exit("The server did not start:\n" + self.log.read_text()[-2000:])
                time.sleep(0.002)
        self.ready_seconds = time.monotonic() - begun

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def memory_mb(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def ask(self, path, cookie="", fields=None, **headers):
        """Answers (status, headers, body); a redirect is an answer."""
        body = urllib.parse.urlencode(fields).encode() if fields is not None else None
        headers = {"Origin": self.base, "Cookie": cookie} | headers
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", body, headers | {"Host": self.base[7:]})
        try:
            with self.opener.open(request, timeout=60) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as answer:
            return answer.code, answer.headers, answer.read()

    def sign_in(self, path, fields):
        status, headers, _ = self.ask(path, fields=fields)
        if status != 303:
            sys.exit(f"Signing in at {path} was answered with {status}.")
        return next(value.split(";")[0] for value in headers.get_all("Set-Cookie") if "koers_session=" in value)

    def persona(self, name):
        return self.sign_in("/inloggen/demo", {"wie": name})

    def students(self, database, count):
        """Sessions of so many students, each signed in with a link of his own."""
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as db:
            rows = db.execute("SELECT p.number, i.name FROM campus_people p JOIN campus_institutions i"
                              " ON i.institution_id = p.institution_id WHERE EXISTS (SELECT 1 FROM campus_enrolments e WHERE"
                              " e.institution_id = p.institution_id AND e.student_id = p.id AND e.ended_on IS NULL)"
                              " AND p.number IS NOT NULL LIMIT ?", (count * 50,)).fetchall()
        cookies = []
        for number, institution in rows[::50][:count]:
            told = subprocess.run([program(), "sign-in-link", number, "--institution", institution], text=True,
                                  env=environment(database), cwd=FOLDER, capture_output=True, check=True).stdout
            cookies.append(self.sign_in(re.search(r"/toegang/\S+", told)[0], {}))
        return cookies

    def logged(self, route):
        """What the server says of its own work on a route: milliseconds, statements, microseconds of SQL."""
        lines = [json.loads(line) for line in self.log.read_text().splitlines() if f'"route":"{route}"' in line]
        lines = [line for line in lines if "ms" in line]
        middle = lambda name: statistics.median(line[name] for line in lines) if lines else None
        return {"server_ms": middle("ms"), "statements": middle("statements"), "sql_us": middle("sql_us")}


# ---- loads

def flood(server, path, seconds, script=None, cookie=""):
    """As much as 64 connections can get; requests per second and the slowest of a hundred."""
    command = ["wrk", "-t2", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency", "-H", "Accept-Encoding: gzip"]
    command += ["-H", f"Cookie: {cookie}"] if cookie else []
    command += ["-s", str(script)] if script else []
    told = subprocess.run([*command, f"http://127.0.0.1:{server.port}{path}"], capture_output=True, text=True,
                          check=True, timeout=seconds + 60).stdout
    if "Non-2xx" in told:
        sys.exit(f"{path} was refused under load:\n{told}")
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", told).groups()
    return {"per_second": float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1]),
            "p99_ms": float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]}


WRITING = """
local cookies = { %s }
local next_one = 0
local seed = 0
function setup(thread) seed = seed + 1 thread:set("first", seed) end
function init(args) next_one = first * 31 end
function request()
  next_one = next_one + 1
  return wrk.format("POST", "/ervaringen", { ["Cookie"] = cookies[next_one %% #cookies + 1], ["Origin"] = "%s",
    ["Host"] = "%s", ["Content-Type"] = "application/x-www-form-urlencoded" },
    "waar=stage&wie=counsellor&tekst=Vandaag+hielp+ik+een+bewoner+met+eten+en+dat+ging+goed.")
end
"""


def medians(runs):
    """The median of each figure over the runs."""
    return {name: statistics.median(run[name] for run in runs) for name in runs[0] if runs[0][name] is not None}


# ---- what is measured

class Bench:
    def __init__(self, runs, seconds):
        self.runs, self.seconds, self.figures = runs, seconds, {}
        self.is_reached = True

    def keep(self, name, figures, target=""):
        self.figures[name] = {key: round(value, 3) for key, value in figures.items()} | ({"target": target} if target else {})
        words = ", ".join(f"{key} {value:,.2f}" for key, value in figures.items())
        print(f"{name:<34} {words}{'   (' + target + ')' if target else ''}", flush=True)

    def pages(self, server):
        yara, karin, marieke = (server.persona(name) for name in ("yara", "karin", "marieke"))
        target = "p99 under 10 ms at 200/s; server time under 1 ms"
        file = re.search(r"/studenten/\w{13}", server.ask("/studenten", karin)[2].decode())
        talk = re.search(r"/gesprekken/\w{13}", server.ask("/gesprekken", yara)[2].decode())
        wanted = [("student home", "/start", "/start", yara), ("caseload", "/studenten", "/studenten", karin)]
        if file:
            wanted.append(("student file", file[0], "/studenten/{id}", karin))
        if talk and server.ask(talk[0], yara)[0] == 200:
            wanted.append(("conversation", talk[0], "/gesprekken/{id}", yara))
        else:
            wanted.append(("conversations, the list", "/gesprekken", "/gesprekken", yara))
        wanted += [(name, path, path, yara) for name, path in (
            ("experiences of a student", "/ervaringen"), ("profile", "/ik"), ("growth", "/ik/groei"), ("ahead", "/vooruit"),
            ("portfolio pages", "/ik/portfolio"))]
        wanted.append(("framework page", "/kader", "/kader", marieke))
        for name, path, route, cookie in wanted:
            if server.ask(path, cookie)[0] != 200:
                print(f"{name:<34} not measured: {path} is not answered with 200")
                continue
            runs = [asyncio.run(steady(server, path, cookie, 200, self.seconds)) for _ in range(self.runs)]
            said = {key: value for key, value in server.logged(route).items() if value is not None}
            self.keep(name, medians(runs) | said, target)

    def indicators(self, server):
        paul = server.persona("paul")
        for path in ("/bestuur", "/kader"):
            waits = []
            for _ in range(12):
                begun = time.perf_counter()
                if server.ask(path, paul)[0] != 200:
                    break
                waits.append((time.perf_counter() - begun) * 1000)
            if waits:
                self.keep(f"all indicators, board, {path}", {"first_ms": waits[0], "p50_ms": statistics.median(waits)},
                          "under 50 ms for 30,000 students")
                return
        print("all indicators                     not measured: no page of the board is answered with 200")

    def throughput(self, server):
        yara = server.persona("yara")
        size = len(server.ask("/start", yara, **{"Accept-Encoding": "gzip"})[2])
        bottom = f"/_huis/vloer?bytes={size}"  # as many bytes as the page, from memory, after one point SELECT
        for path, cookie in ((bottom, ""), ("/start", yara)):
            flood(server, path, 1, cookie=cookie)
        floor, home = [], []
        for _ in range(self.runs):
            floor.append(flood(server, bottom, self.seconds))
            home.append(flood(server, "/start", self.seconds, cookie=yara))
        self.keep(f"the floor: {size} bytes, one point SELECT", medians(floor))
        ratio = statistics.median(h["per_second"] / f["per_second"] for h, f in zip(home, floor))
        self.keep("student home, 64 connections", medians(home) | {"of_the_floor": ratio}, "at least 0.5 of the floor")
        self.keep("memory under load", {"mb": server.memory_mb()}, "under 250 MB")

    def writes(self, server, database):
        # Of more students than there are connections: nobody records a hundred things in a minute.
        cookies = server.students(database, 16 * CONNECTIONS)
        script = FOLDER / "write.lua"
        script.write_text(WRITING % (", ".join(f'"{cookie}"' for cookie in cookies), server.base, server.base[7:]))
        runs = [flood(server, "/ervaringen", self.seconds, script) for _ in range(self.runs)]
        self.keep("experiences recorded, 64 at once", medians(runs) | {"memory_mb": server.memory_mb()},
                  "2,000/s, p99 under 50 ms")

    def weight(self, server):
        """What a browser fetches for the page and what its scripts import; not the icon of a home screen, nor what is fetched later."""
        yara = server.persona("yara")
        as_browser = {"Accept-Encoding": "gzip, deflate, br"}
        page = server.ask("/start", yara, **as_browser)[2]
        plain = server.ask("/start", yara)[2].decode().replace('<link rel="apple-touch-icon" href=', "")
        wanted = set(re.findall(r'(?:href|src)="(/a/[^"#]+)', plain))
        parts = {}
        while wanted:
            link = wanted.pop()
            parts[link] = len(server.ask(link, yara, **as_browser)[2])
            if link.endswith(".js"):
                script = server.ask(link, yara)[2].decode()
                wanted |= {urllib.parse.urljoin(link, name)
                           for name in re.findall(r'(?:from|^import) ?["\']([^"\']+)', script, re.M)} - parts.keys()
        self.keep("weight of the student home", {"first_kb": (len(page) + sum(parts.values())) / 1000,
                                                 "again_kb": len(page) / 1000}, "under 120 kB, then under 10 kB")

    def start(self, database):
        ready, idle = [], []
        for _ in range(self.runs):
            with Server(database) as server:
                ready.append(server.ready_seconds)
                time.sleep(0.5)
                idle.append(server.memory_mb())
        self.keep("start to ready", {"seconds": statistics.median(ready)}, "under 0.3 s")
        self.keep("memory idle", {"mb": statistics.median(idle)}, "under 60 MB")

    def bring_in(self):
        programmes, people = FOLDER / "programmes.csv", FOLDER / "people.csv"
        write_files(programmes, people, STUDENTS)
        took = []
        for _ in range(self.runs):
            database = FOLDER / "import.db"
            remove(database)
            for kind, file in (("programmes", programmes), ("people", people)):
                begun = time.monotonic()
                done = subprocess.run([program(), "import", kind, str(file), "--institution", "ROC Meetlat"],
                                      env=environment(database), cwd=FOLDER, capture_output=True, text=True)
                if done.returncode != 0:
                    sys.exit("The import was refused:\n" + done.stdout[-1500:] + done.stderr[-500:])
            took.append(time.monotonic() - begun)
            remove(database)
            if took[-1] > 20:
                break
        self.keep("import of 100,000 people", {"seconds": statistics.median(took)}, "under 10 s")


def remove(database):
    for rest in ("", "-wal", "-shm"):
        pathlib.Path(f"{database}{rest}").unlink(missing_ok=True)


def demo_school(anew):
    FOLDER.mkdir(parents=True, exist_ok=True)
    kept = FOLDER / "koers.db"
    if anew:
        remove(kept)
    if not kept.exists():
        print(f"Making a school of {STUDENTS:,} students, once ...", flush=True)
        begun = FOLDER / "making.db"
        remove(begun)
        subprocess.run([program(), "demo", "--students", str(STUDENTS)], env=environment(begun), cwd=FOLDER, check=True)
        print(f"... with {add_media(begun):,} photos, sounds and films")
        begun.rename(kept)
    work = FOLDER / "work.db"
    remove(work)
    shutil.copyfile(kept, work)
    return work


def main():
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--runs", type=int, default=3, help="of each measurement; their median counts")
    ask.add_argument("--seconds", type=int, default=3, help="of each run")
    ask.add_argument("--anew", action="store_true", help="make the school again")
    ask.add_argument("--only", help="the parts to measure, with commas: start,weight,pages,routes,crowd,indicators,"
                     "throughput,talks,writes,import; and plans, which is measured only when it is named")
    ask.add_argument("--keep", action="store_true", help="keep the plans as they are now (tests/plans)")
    asked = ask.parse_args()
    wanted = lambda part: not asked.only or part in asked.only.split(",")
    if not shutil.which("wrk"):
        sys.exit("wrk is needed: bin/setup --tests")
    database = demo_school(asked.anew)
    bench = Bench(asked.runs, asked.seconds)
    with_postgres.end_tidily()
    print(f"load of the machine before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    subprocess.run([program(), "migrate"], env=environment(database), cwd=FOLDER, check=True, capture_output=True)
    if wanted("start"):
        bench.start(database)
    with Server(database) as server:
        for part, measure in (("weight", bench.weight), ("pages", bench.pages),
                              ("routes", lambda server: bench_routes.run(bench, server, program())),
                              ("crowd", lambda server: bench_crowd.run(bench, server)),
                              ("indicators", bench.indicators), ("throughput", bench.throughput)):
            if wanted(part):
                measure(server)
        if wanted("talks"):
            bench_talks.run(bench, server, database, program(), environment(database))
        if wanted("writes"):
            bench.writes(server, database)
    if wanted("import"):
        bench.bring_in()
    if asked.only and wanted("plans"):
        plans.run(bench, program(), database, asked.keep)
    remove(database)
    told = {"program": program(), "students": STUDENTS, "cores": os.cpu_count(), "load": os.getloadavg(),
            "figures": bench.figures}
    (ROOT / "build/bench.json").write_text(json.dumps(told, indent=1) + "\n")
    if not bench.is_reached:
        sys.exit("Some pages take longer than they may.")


if __name__ == "__main__":
    main()
