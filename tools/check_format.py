#!/usr/bin/env python3
"""Checks that clang-format would change nothing, so that nobody ever needs to speak about form."""
import pathlib
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent


def main():
    files = sorted(str(file) for ending in ("*.h", "*.cpp") for file in (TOP / "src").rglob(ending))
    ended = subprocess.run(["xargs", "-P2", "-n40", "clang-format", "--dry-run", "-Werror"], input="\n".join(files),
                           capture_output=True, text=True, cwd=TOP)
    wrong = sorted({line.split(":")[0] for line in ended.stderr.splitlines() if "error:" in line})
    if wrong:
        print("clang-format -i " + " ".join(str(pathlib.Path(file).relative_to(TOP)) for file in wrong))
    elif ended.returncode:
        print(ended.stderr)
    sys.exit(bool(ended.returncode))


if __name__ == "__main__":
    main()
