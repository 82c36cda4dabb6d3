#!/usr/bin/env python3
"""Writes assets/icons/icons.svg from the names in src/campus/layout/icon_names.h.

  npm install @phosphor-icons/core        (anywhere; MIT)
  tools/icons.py node_modules/@phosphor-icons/core/assets

A name ends in -bold, -fill or -duo for that weight; without one it is the regular weight.
"""
import pathlib
import re
import sys

WEIGHTS = {"-bold": ("bold", "-bold"), "-fill": ("fill", "-fill"), "-duo": ("duotone", "-duotone")}


def drawing(assets, name):
    for ending, (folder, suffix) in WEIGHTS.items():
        if name.endswith(ending):
            path = assets / folder / (name[: -len(ending)] + suffix + ".svg")
            break
    else:
        path = assets / "regular" / (name + ".svg")
    return rounded(re.search(r"<svg[^>]*>(.*)</svg>", path.read_text(), re.S).group(1))


def rounded(drawing):
    """Its paths in tenths of a unit of 256: nobody sees the difference, and the file is a sixth smaller."""
    def tenth(found):
        number = f"{float(found[1]):.1f}".removesuffix(".0").removeprefix("0") or "0"
        return number + ("," if found[2] and "." not in number else "")  # 1.04.5 is two numbers, and 1.5 is one

    path = lambda found: re.sub(r"(\d*\.\d+)(?=(\.?))", tenth, found[0])
    return re.sub(r' d="[^"]*"', path, drawing)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = pathlib.Path(__file__).resolve().parent.parent
    header = (root / "src/campus/layout/icon_names.h").read_text()
    names = re.findall(r'"([a-z0-9-]+)"', header[header.index("icon_names") :])
    if names != sorted(names):
        sys.exit("icons: the names are not in order")
    symbols = [f'<symbol id="i-{n}" viewBox="0 0 256 256">{drawing(pathlib.Path(sys.argv[1]), n)}</symbol>' for n in names]
    text = '<svg xmlns="http://www.w3.org/2000/svg">\n' + "\n".join(symbols) + "\n</svg>\n"
    (root / "assets/icons/icons.svg").write_text(text)
    print(f"{len(names)} icons, {len(text)} bytes")


if __name__ == "__main__":
    main()
