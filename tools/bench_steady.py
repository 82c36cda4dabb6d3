"""A load at fixed moments, for bench.py."""
import asyncio
import re
import sys
import time


def percentile(sorted_values, share):
    return sorted_values[min(len(sorted_values) - 1, int(share * len(sorted_values)))]


async def steady(server, path, cookie, rate, seconds):
    """Asks at fixed moments, whether or not the earlier answers are there; a wait counts from the moment it was due."""
    waits, failures = [], []
    free = asyncio.Queue()
    head = (f"GET {path} HTTP/1.1\r\nHost: {server.base[7:]}\r\nCookie: {cookie}\r\n"
            "Accept-Encoding: gzip\r\n\r\n").encode()
    for _ in range(16):
        free.put_nowait(await asyncio.open_connection("127.0.0.1", server.port, limit=1 << 22))

    async def one(due):
        reader, writer = await free.get()
        writer.write(head)
        answer = await reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"Content-Length: (\d+)", answer, re.IGNORECASE)
        await reader.readexactly(int(length[1]))
        waits.append((time.perf_counter() - due) * 1000)
        if b" 200 " not in answer[:16]:
            failures.append(answer[:32])
        free.put_nowait((reader, writer))

    begun = time.perf_counter() + 0.05
    tasks = []
    for i in range(int(rate * seconds)):
        due = begun + i / rate
        while (left := due - time.perf_counter()) > 0:
            await asyncio.sleep(left)
        tasks.append(asyncio.create_task(one(due)))
    await asyncio.wait_for(asyncio.gather(*tasks), 30)
    while not free.empty():
        free.get_nowait()[1].close()
    if failures:
        sys.exit(f"{path} was answered with {failures[0]}")
    waits.sort()
    return {"p50_ms": percentile(waits, 0.5), "p99_ms": percentile(waits, 0.99)}
