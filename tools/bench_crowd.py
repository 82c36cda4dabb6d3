"""The stalled site, for bench.py: how long others wait while one student sends large photos, another has documents made, and
somebody opens connections and says nothing. All of it at once, on the loopback, and bounded in count and time.
"""
import asyncio
import io
import re
import secrets
import struct
import time
import zlib

PHOTOS = 36
SIDE = 7000  # pixels; a PNG of one colour is small, and takes as much work as any other
DOCUMENTS = 60
SILENT = 2000


def large_photo():
    """49 million pixels in some tens of kilobytes."""
    def piece(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = zlib.compressobj(9)
    packed = io.BytesIO()
    row = b"\0" + b"\x00\x78\x6e" * SIDE
    for _ in range(SIDE):
        packed.write(rows.compress(row))
    packed.write(rows.flush())
    header = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + piece(b"IHDR", header) + piece(b"IDAT", packed.getvalue()) + piece(b"IEND", b"")


def upload(server, cookie, photo):
    """The bytes of a form with one photo, as a browser sends it."""
    border = secrets.token_hex(12)
    parts = "".join(f'--{border}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
                    for name, value in (("waar", "stage"), ("wie", "counsellor"), ("tekst", "Een foto van vandaag.")))
    parts += f'--{border}\r\nContent-Disposition: form-data; name="foto"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n'
    body = parts.encode() + photo + f"\r\n--{border}--\r\n".encode()
    head = (f"POST /ervaringen HTTP/1.1\r\nHost: {server.base[7:]}\r\nOrigin: {server.base}\r\nCookie: {cookie}\r\n"
            f"Content-Type: multipart/form-data; boundary={border}\r\nContent-Length: {len(body)}\r\n"
            "Connection: close\r\n\r\n")
    return head.encode() + body


async def ask(server, request, answers):
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port, limit=1 << 22)
    try:
        writer.write(request)
        answer = await reader.read()
        answers.append(int(answer[9:12] or 0))
    except ConnectionError:
        answers.append(0)
    finally:
        writer.close()


async def stand_still(server, count):
    return [await asyncio.open_connection("127.0.0.1", server.port) for _ in range(count)]


async def watch(server, cookie, seconds, stop):
    """How long the start page of somebody else takes, ten times a second on one connection."""
    request = f"GET /start HTTP/1.1\r\nHost: {server.base[7:]}\r\nCookie: {cookie}\r\n\r\n".encode()
    waits, end = [], time.monotonic() + seconds
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port, limit=1 << 22)
    while time.monotonic() < end and not (stop.is_set() and len(waits) > 100):
        begun = time.perf_counter()
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        await reader.readexactly(int(re.search(rb"Content-Length: (\d+)", head, re.IGNORECASE)[1]))
        waits.append((time.perf_counter() - begun) * 1000)
        await asyncio.sleep(0.05)
    writer.close()
    return sorted(waits)


async def crowd(server, attackers, somebody, document, most_seconds=60):
    """(the waits of somebody else in milliseconds, the answers to the photos, those to the documents)"""
    photo = large_photo()
    silent = await stand_still(server, SILENT)
    photos, documents, over = [], [], asyncio.Event()
    get = f"GET {document} HTTP/1.1\r\nHost: {server.base[7:]}\r\nCookie: {attackers[1]}\r\nConnection: close\r\n\r\n".encode()
    load = [asyncio.create_task(ask(server, upload(server, attackers[0], photo), photos)) for _ in range(PHOTOS)]
    load += [asyncio.create_task(ask(server, get, documents)) for _ in range(DOCUMENTS)]
    watching = asyncio.create_task(watch(server, somebody, most_seconds, over))
    await asyncio.wait(load, timeout=most_seconds)
    over.set()
    waits = await watching
    for task in load:
        task.cancel()
    for _, writer in silent:
        writer.close()
    return waits, photos, documents


def run(bench, server):
    yara, ruben, karin = (server.persona(name) for name in ("yara", "ruben", "karin"))
    page = re.search(r"/ik/portfolio/[0-9a-z]{13}", server.ask("/ik/portfolio", yara)[2].decode())
    if not page:
        print("the stalled site                   not measured: Yara has no portfolio page")
        return
    waits, photos, documents = asyncio.run(crowd(server, (ruben, yara), karin, page[0] + "/pdf"))
    bench.keep("start page of somebody else, while the site is attacked",
               {"p50_ms": waits[len(waits) // 2], "p99_ms": waits[int(0.99 * len(waits))], "asked": len(waits),
                "photos_taken": sum(200 <= one < 400 for one in photos), "photos_refused": photos.count(429),
                "documents_made": documents.count(200), "documents_refused": documents.count(429)}, "p99 under 50 ms")
