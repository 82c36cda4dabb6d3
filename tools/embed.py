#!/usr/bin/env python3
"""Writes an assembly file and a table for files that travel inside the program.

Every file becomes one row of the function `embedded::NAME()`, sorted by name (its path below --base). With --compress
each compressible file gets two more rows, NAME.gz and NAME.br, where that is smaller.
"""
import argparse
import gzip
import pathlib
import shutil
import subprocess
import sys

COMPRESSIBLE = {".css", ".js", ".svg", ".json", ".html", ".txt", ".webmanifest"}


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

    files = []
    for line in a.list.read_text().split("\n"):
        if not line:
            continue
        path = pathlib.Path(line)
        name = str(path.relative_to(a.base))
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
