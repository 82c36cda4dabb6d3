#!/usr/bin/env python3
"""Runs a command with a PostgreSQL server of its own: with_postgres.py COMMAND...

The server is new, lives in a temporary folder, listens on a free port of the loopback only, belongs to an unprivileged
user (PostgreSQL refuses root), and is gone when the command ends. The command finds its address in
KOERS_TEST_POSTGRES, as postgresql://koers@127.0.0.1:PORT/koers.
"""
import contextlib
import os
import pathlib
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time


def programs():
    """The folder of initdb and postgres: the newest version of Debian's, or what PATH has."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    if shutil.which("initdb"):
        return pathlib.Path(shutil.which("initdb")).parent
    sys.exit("PostgreSQL is not installed: run bin/setup --tests")


def unprivileged():
    """What subprocess needs to run as somebody who is not root; nothing when we are not root ourselves."""
    if os.getuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            user = pwd.getpwnam(name)
            return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    sys.exit("with_postgres: there is no user postgres or nobody to run the server as")


ROOM = 2 << 30  # bytes; a tenth of it is used by all tests together


def place():
    """Where the server keeps its files: in memory where there is room, because every test makes a database."""
    memory = pathlib.Path("/dev/shm")
    if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > ROOM:
        return memory
    return None


def end_tidily():
    """SIGTERM ends this program as an error does, so that what it began is stopped on the way out."""
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))


@contextlib.contextmanager
def server():
    """A running server; gives its address."""
    end_tidily()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="koers-postgres-", dir=place()))
    who = unprivileged()
    if who:
        os.chown(folder, who["user"], who["group"])
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(folder)}
    process = None
    try:
        made = subprocess.run([programs() / "initdb", "-D", folder / "data", "-A", "trust", "-U", "koers", "-E", "UTF8",
                               "--locale=C.UTF-8", "--no-sync"], capture_output=True, text=True, env=environment,
                              cwd=folder, **who)
        if made.returncode:
            sys.exit(f"initdb failed:\n{made.stderr}")
        log = open(folder / "log", "wb")
        # Nothing here outlives the tests, so nothing needs to reach the disk.
        process = subprocess.Popen([programs() / "postgres", "-D", folder / "data", "-p", str(port), "-k", folder,
                                    "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off",
                                    "-c", "synchronous_commit=off", "-c", "full_page_writes=off",
                                    "-c", "max_connections=200"], stdout=log, stderr=log, env=environment, cwd=folder,
                                   start_new_session=True, **who)
        address = f"postgresql://koers@127.0.0.1:{port}/koers"
        for _ in range(600):
            if process.poll() is not None:
                sys.exit(f"postgres ended at once:\n{(folder / 'log').read_text()}")
            created = subprocess.run([programs() / "createdb", "-h", "127.0.0.1", "-p", str(port), "-U", "koers", "koers"],
                                     capture_output=True, env=environment, cwd=folder)
            if created.returncode == 0:
                break
            time.sleep(0.1)
        else:
            sys.exit(f"postgres does not answer:\n{(folder / 'log').read_text()}")
        yield address
    finally:
        if process and process.poll() is None:
            process.send_signal(signal.SIGINT)  # fast shutdown: connections are broken off
            try:
                process.wait(60)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(folder, ignore_errors=True)


def main():
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"):
        sys.exit(__doc__)
    with server() as address:
        child = subprocess.Popen(sys.argv[1:], env={**os.environ, "KOERS_TEST_POSTGRES": address})
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, lambda number, frame: child.send_signal(number))
        code = child.wait()
    sys.exit(code if code >= 0 else 128 - code)


if __name__ == "__main__":
    main()
