"""Two hundred conversations at once, for bench.py: in each somebody writes notes on one connection while a second one, of the
other device, listens; how long until the words stand there. On the loopback, and bounded in count and time.
"""
import asyncio
import re
import sqlite3
import subprocess
import time
import urllib.parse

TALKS = 200
NOTES = 5     # in each
PAUSE = 1.0   # seconds between two notes of one conversation
LONGEST = 60  # seconds, all of it

DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"


def id_text(number):
    """As src/platform/base/id.h writes it."""
    return "".join(DIGITS[number >> (5 * place) & 31] for place in range(12, -1, -1))


def open_talks(database, count):
    """(number of the student, institution, address) of so many conversations, each of another student, which are open now."""
    with sqlite3.connect(database, timeout=30) as db:
        rows = db.execute(
            "SELECT p.number, i.name, c.institution_id, c.student_id, max(c.id) FROM guidance_conversations c"
            " JOIN campus_people p ON p.institution_id = c.institution_id AND p.id = c.student_id"
            " JOIN campus_institutions i ON i.institution_id = c.institution_id"
            " WHERE p.number IS NOT NULL AND NOT c.in_confidence AND c.late_days IS NULL AND EXISTS ("
            "   SELECT 1 FROM campus_enrolments e WHERE e.institution_id = p.institution_id AND e.student_id = p.id"
            "   AND e.ended_on IS NULL) GROUP BY c.institution_id, c.student_id LIMIT ?", (count,)).fetchall()
        db.executemany(
            "UPDATE guidance_conversations SET state = 'open', student_confirmed_at = NULL, counsellor_confirmed_at = NULL"
            " WHERE institution_id = ? AND student_id = ? AND id = ?", [row[2:] for row in rows])
    return [(number, institution, "/gesprekken/" + id_text(talk)) for number, institution, _, _, talk in rows]


def sign_in(server, program, environment, number, institution):
    told = subprocess.run([program, "sign-in-link", number, "--institution", institution], text=True, env=environment,
                          capture_output=True, check=True).stdout
    return server.sign_in(re.search(r"/toegang/\S+", told)[0], {})


class Line:
    """One connection that stays open."""

    def __init__(self, server, cookie):
        self.server, self.cookie = server, cookie

    async def __aenter__(self):
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.server.port, limit=1 << 22)
        return self

    async def __aexit__(self, *_):
        self.writer.close()

    def send(self, method, path, body=b""):
        head = (f"{method} {path} HTTP/1.1\r\nHost: {self.server.base[7:]}\r\nOrigin: {self.server.base}\r\n"
                f"Cookie: {self.cookie}\r\n")
        if body:
            head += f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n"
        self.writer.write(head.encode() + b"\r\n" + body)

    async def ask(self, method, path, body=b""):
        self.send(method, path, body)
        head = await self.reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"Content-Length: (\d+)", head, re.IGNORECASE)
        return int(head[9:12]), await self.reader.readexactly(int(length[1]) if length else 0)


async def talk(server, cookie, path, begins, waits, refused):
    """Writes on one device; the other hears of it and reads until the words are there."""
    async with Line(server, cookie) as writing, Line(server, cookie) as hearing, Line(server, cookie) as reading:
        hearing.send("GET", path + "/live?stand=open")
        await hearing.reader.readuntil(b"retry: 3000")
        await asyncio.sleep(max(0.0, begins - time.perf_counter()))
        for number in range(NOTES):
            words = f"Aantekening {number} van {path[-5:]}"
            begun = time.perf_counter()
            fields = urllib.parse.urlencode({"beweging": "look_back", "tekst": words}).encode()
            status, _ = await writing.ask("POST", path + "/notities", fields)
            if status != 303:
                refused.append(status)
                return
            while True:
                await hearing.reader.readuntil(b"event: changed")
                if words.encode() in (await reading.ask("GET", path + "/doek?stand=open"))[1]:
                    break
            waits.append((time.perf_counter() - begun) * 1000)
            await asyncio.sleep(max(0.0, PAUSE - (time.perf_counter() - begun)))


async def all_at_once(server, talks):
    waits, refused = [], []
    begins = time.perf_counter() + 1
    # Spread over the pause, as people are.
    work = [asyncio.create_task(talk(server, cookie, path, begins + PAUSE * i / len(talks), waits, refused))
            for i, (cookie, path) in enumerate(talks)]
    done, late = await asyncio.wait(work, timeout=LONGEST)
    for one in late:
        one.cancel()
    for one in done:
        one.result()
    return sorted(waits), refused, len(late)


def run(bench, server, database, program, environment):
    talks = [(sign_in(server, program, environment, number, institution), path)
             for number, institution, path in open_talks(database, TALKS)]
    waits, refused, late = asyncio.run(all_at_once(server, talks))
    if not waits:
        print(f"conversations at once              not measured: {len(talks)} open, {len(refused)} refused")
        return
    bench.keep("a note, until the other device shows it",
               {"talks": len(talks), "notes": len(waits), "p50_ms": waits[len(waits) // 2],
                "p95_ms": waits[int(0.95 * len(waits))], "refused": len(refused), "late": late}, "p95 under 300 ms")
