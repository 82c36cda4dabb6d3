#!/usr/bin/env python3
"""Checks that every header compiles alone: a header that needs another one before it is a trap for the next reader.

Only the headers are compiled that changed, or of which something they include changed, since they last passed; the
marks are in build/headers.
"""
import hashlib
import json
import os
import re
import shlex
import subprocess
from concurrent.futures import ThreadPoolExecutor

from checking import TOP, finish, sources

FLAGS = ["-std=c++20", "-O0", "-fsyntax-only", "-Wall", "-Wextra", "-x", "c++"]


def flags_for_libraries(top):
    """Where the libraries' headers are, as the build has it."""
    commands = top / "build/proof/compile_commands.json"
    if not commands.exists():
        return []
    words = {word for entry in json.loads(commands.read_text()) for word in shlex.split(entry["command"])}
    found = re.findall(r"-isystem (\S+)", " ".join(entry["command"] for entry in json.loads(commands.read_text())))
    return sorted({word for word in words if word.startswith("-I") or word.startswith("-DBOOST")} | {"-isystem" + path for path in found})


def mark(file, src, seen):
    """A hash of a header and of all it includes from src."""
    if file in seen:
        return seen[file]
    seen[file] = ""  # a circle of headers ends here
    text = file.read_bytes()
    parts = [text] + [mark(src / name.decode(), src, seen).encode() for name in re.findall(rb'#include "([^"]+)"', text)
                      if (src / name.decode()).exists()]
    seen[file] = hashlib.sha256(b"\0".join(parts)).hexdigest()
    return seen[file]


def check(top, compiler="g++"):
    kept = top / "build/headers"
    kept.mkdir(parents=True, exist_ok=True)
    options = FLAGS + ["-I", str(top / "src")] + flags_for_libraries(top)
    seen = {}

    def compile_alone(header):
        name = str(header.relative_to(top / "src"))
        good = kept / hashlib.sha256(f"{name} {options} {mark(header, top / 'src', seen)}".encode()).hexdigest()[:24]
        if good.exists():
            return None
        # As an include, so that a header that forgot its #pragma once is found by being included twice.
        text = f'#include "{name}"\n#include "{name}"\n'
        ended = subprocess.run([compiler, *options, "-"], input=text, capture_output=True, text=True, cwd=top)
        if ended.returncode == 0:
            good.touch()
            return None
        first = next((line for line in ended.stderr.splitlines() if "error:" in line), ended.stderr[:200])
        return f"src/{name} does not compile alone; include in it what it uses: {first.strip()}"

    for header in sources(top, ".h"):
        mark(header, top / "src", seen)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return [error for error in pool.map(compile_alone, sources(top, ".h")) if error]


if __name__ == "__main__":
    finish(check(TOP))
