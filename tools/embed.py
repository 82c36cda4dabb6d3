#!/usr/bin/env python3
"""Writes an assembly file and a table for files that travel inside the program.

Every file becomes one row of the function `embedded::NAME()`, sorted by name (its path below --base). With --compress
each compressible file gets two more rows, NAME.gz and NAME.br, where that is smaller, styles and scripts lose their
comments, and files that name others (a font in a css file, an import in a script) name them by their final addresses: see
addressed().
"""
import argparse
import gzip
import pathlib
import posixpath
import re
import shutil
import subprocess
import sys
import zlib

COMPRESSIBLE = {".css", ".js", ".svg", ".json", ".html", ".txt", ".webmanifest"}

# url("../fonts/x.woff2"), @import "./x.css", import {y} from "./x.js", import("./x.js"); only addresses that begin with a dot.
REFERENCE = re.compile(
    r"""((?:\burl\(\s*|@import\s+|\bfrom\s*|\bimport\s*\(?\s*)["']?)(\.{1,2}/[^"')\s]+)""")


def lean(text, suffix):
    """Without what only a reader of the source needs: comments (in a script those with a line of their own) and
    indentation. The licences of what others made stand in files of their own."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S) if suffix == ".css" else re.sub(r"^\s*//.*$", "", text, flags=re.M)
    return re.sub(r"^\s+", "", text, flags=re.M)


def addressed(paths, folder):
    """The same files, those that name others rewritten: x.js becomes x.1f2e3d4c.js, by the CRC-32 of its final bytes, as
    platform/http/assets.cpp computes it. A name that does not exist, or a circle of names, ends the build."""
    done = {}

    def final(name, within):
        if name in within:
            sys.exit(f"embed: {' and '.join(within)} name each other")
        if name not in done:
            path = paths[name]
            if path.suffix in {".css", ".js"}:
                text = path.read_text()
                changed = REFERENCE.sub(lambda found: found[1] + refer(name, found[2], within + [name]),
                                        lean(text, path.suffix))
                if changed != text:
                    folder.mkdir(parents=True, exist_ok=True)
                    path = folder / name.replace("/", "__")
                    path.write_text(changed)
            done[name] = path
        return done[name]

    def refer(name, reference, within):
        target = posixpath.normpath(posixpath.join(posixpath.dirname(name), reference))
        if target not in paths:
            sys.exit(f"embed: {name} names {reference}, which does not exist")
        stem, extension = posixpath.splitext(reference)
        return f"{stem}.{zlib.crc32(final(target, within).read_bytes()):08x}{extension}"

    return {name: final(name, []) for name in paths}


def compressed(path, name, folder):
    """The smaller forms of a file, each as (name, path)."""
    folder.mkdir(parents=True, exist_ok=True)
    flat = name.replace("/", "__")
    size = path.stat().st_size
    forms = []
    packed = folder / (flat + ".gz")
    packed.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
    forms.append((name + ".gz", packed))
    if shutil.which("brotli"):
        packed = folder / (flat + ".br")
        subprocess.run(["brotli", "-f", "-q", "11", "-o", str(packed), str(path)], check=True)
        forms.append((name + ".br", packed))
    return [(n, p) for n, p in forms if p.stat().st_size < size]


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--function", required=True)
    arguments.add_argument("--out", required=True, type=pathlib.Path)
    arguments.add_argument("--base", required=True, type=pathlib.Path)
    arguments.add_argument("--list", required=True, type=pathlib.Path)
    arguments.add_argument("--compress", action="store_true")
    a = arguments.parse_args()

    paths = [pathlib.Path(line) for line in a.list.read_text().split("\n") if line]
    paths = {path.relative_to(a.base).as_posix(): path for path in paths}
    if a.compress:
        paths = addressed(paths, a.out / "addressed")

    files = []
    for name, path in paths.items():
        files.append((name, path))
        if a.compress and path.suffix in COMPRESSIBLE:
            files += compressed(path, name, a.out / "packed")
    files.sort()
    if len({name for name, _ in files}) != len(files):
        sys.exit("embed: two files with one name")

    a.out.mkdir(parents=True, exist_ok=True)
    symbol = lambda i: f"koers_{a.function}_{i}"
    assembly = ['.section .rodata\n', '.section .note.GNU-stack,"",@progbits\n', '.section .rodata\n']
    rows, declarations = [], []
    for i, (name, path) in enumerate(files):
        assembly.append(f'.balign 16\n.global {symbol(i)}\n{symbol(i)}:\n.incbin "{path}"\n'
                        f'.global {symbol(i)}_end\n{symbol(i)}_end:\n.byte 0\n')
        declarations.append(f"extern const char {symbol(i)}[];\nextern const char {symbol(i)}_end[];\n")
        rows.append(f'      File{{"{name}", {{{symbol(i)}, static_cast<std::size_t>({symbol(i)}_end - {symbol(i)})}}}},\n')
    (a.out / f"{a.function}.S").write_text("".join(assembly))
    (a.out / f"{a.function}.cpp").write_text(
        '#include "platform/base/embedded.h"\n\n#include <array>\n\nextern "C" {\n' + "".join(declarations) + "}\n\n"
        "namespace koers::embedded {\n\n"
        f"std::span<const File> {a.function}() {{\n"
        f"  static const std::array<File, {len(files)}> files{{{{\n" + "".join(rows) + "  }};\n  return files;\n}\n\n"
        "}  // namespace koers::embedded\n")


main()
