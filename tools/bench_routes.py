"""Every page of every persona, for bench.py: found by links as a person finds it, and what the server says of its work.

A route is measured for each persona who reaches it; the slowest of them counts. What is over the bound is named, and so is
every GET route that no persona reached by a link.
"""
import collections
import json
import re
import statistics
import subprocess

# Milliseconds of the server, of the median visit.
BOUND = 5.0
# So many addresses of one route are visited for each persona, and the one address so often.
ADDRESSES = 2
TIMES = 5
LINK = re.compile(rb'(?:href|src)="(/[^"#]*)')
# Ends the session, waits for news, or takes long by its nature and so has threads of its own.
LEFT_ALONE = re.compile(r"^/(uitloggen|a/|metrics|_huis)|/live$|/pdf$|\.zip$")
ID = re.compile(r"/[0-9a-z]{13}(?=[/?]|$)")


def shape_of(link):
    return ID.sub("/{}", link.split("?")[0])


def walk(server, cookie):
    """Visits what can be reached; answers nothing, for the server logs each visit with its route and its time."""
    waiting, met, visited = collections.deque(["/"]), collections.Counter(), set()
    while waiting:
        link = waiting.popleft()
        shape = shape_of(link)
        if link in visited or met[shape] >= ADDRESSES or LEFT_ALONE.search(link.split("?")[0]):
            continue
        visited.add(link)
        met[shape] += 1
        status, headers, body = server.ask(link, cookie)
        if status in (302, 303) and headers.get("Location", "").startswith("/"):
            waiting.append(headers["Location"])
        if status != 200:
            continue
        for _ in range(TIMES - 1):
            server.ask(link, cookie)
        if "html" in headers.get("Content-Type", ""):
            waiting.extend(found.decode().replace("&amp;", "&") for found in LINK.findall(body))


def visits_since(log, position):
    """The lines of the log after `position` that tell of a visit, and where the log ends now."""
    with open(log, "rb") as file:
        file.seek(position)
        text = file.read()
    lines = [json.loads(line) for line in text.splitlines() if b'"visit"' in line and b'"ms":' in line]
    return lines, position + len(text)


def measure(server, personas, routes):
    """{route: {persona: (milliseconds, statements)}} and the GET routes that nobody reached."""
    found = collections.defaultdict(dict)
    position = 0
    for name in [None, *personas]:
        _, position = visits_since(server.log, position)
        walk(server, server.persona(name) if name else "")
        lines, position = visits_since(server.log, position)
        times = collections.defaultdict(list)
        for line in lines:
            if line["method"] == "GET" and line["status"] == 200 and line["route"]:
                times[line["route"]].append((line["ms"], line["statements"]))
        for route, all_of in times.items():
            found[route][name or "a visitor"] = (statistics.median(ms for ms, _ in all_of),
                                                 statistics.median(count for _, count in all_of))
    return found, sorted(route for route in routes if route not in found and not LEFT_ALONE.search(route))


def get_routes(program):
    told = subprocess.run([program, "routes"], capture_output=True, text=True, check=True).stdout
    return [line.split()[1] for line in told.splitlines() if line.startswith("GET")]


def report(bench, found, missed):
    """Tells the ten slowest and all that is over the bound; answers whether none is."""
    slowest = {route: max(by.items(), key=lambda one: one[1][0]) for route, by in found.items()}
    order = sorted(slowest.items(), key=lambda one: -one[1][1][0])
    for place, (route, (persona, (ms, statements))) in enumerate(order):
        if place < 10 or ms > BOUND:
            bench.keep(f"{route} ({persona})", {"server_ms": ms, "statements": statements}, f"under {BOUND} ms")
    for route in missed:
        print(f"{route:<34} not measured: nobody comes there by a link")
    over = [route for route, (_, (ms, _)) in slowest.items() if ms > BOUND]
    bench.keep("pages of everybody", {"routes": len(found), "over_the_bound": len(over), "not_reached": len(missed)})
    return not over


def run(bench, server, program):
    """Measures all; what is over the bound makes the bench end with an error."""
    personas = re.findall(r'name="wie" value="([a-z-]+)"', server.ask("/inloggen")[2].decode())
    found, missed = measure(server, dict.fromkeys(personas), get_routes(program))
    bench.is_reached &= report(bench, found, missed)
