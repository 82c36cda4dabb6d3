#!/usr/bin/env python3
"""Reads an archive that somebody took along, knowing only docs/export.md, and prints how many of each kind it holds.

    python3 tools/read_export.py ARCHIVE.zip

It fails when a kind or a field that the document names is not there, when there is something that the document does not
name, when a value is not of its type, or when a file of the archive is not there. Tests use it; others may begin with it.
"""
import json
import re
import sys
import zipfile
from pathlib import Path

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "export.md"
TYPES = {
    "text": lambda value, names: isinstance(value, str),
    "number": lambda value, names: isinstance(value, int) and not isinstance(value, bool),
    "true/false": lambda value, names: isinstance(value, bool),
    "day": lambda value, names: bool(re.fullmatch(r"\d{4}-\d\d-\d\d", value)),
    "instant": lambda value, names: bool(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", value)),
    "identity": lambda value, names: bool(re.fullmatch(r"[0-9a-z]{13}", value)),
    "person": lambda value, names: bool(re.fullmatch(r"[0-9a-z]{13}", value)),
    "file": lambda value, names: value == "" or value in names,
}


def described():
    """{"room.kind": {field: type}} of the document."""
    kinds, fields = {}, None
    for line in DOCUMENT.read_text(encoding="utf-8").splitlines():
        if heading := re.fullmatch(r"### (\w+\.\w+)", line):
            fields = kinds[heading[1]] = {}
        elif fields is not None and (field := re.fullmatch(r"\| (\w+) \| ([\w/]+) \|", line)) and field[1] != "field":
            fields[field[1]] = field[2]
            if field[2] == "person":
                fields[field[1] + "_name"] = "text"
    return kinds


def read(archive):
    names, errors, counts = set(archive.namelist()), [], {}
    if archive.testzip() or not {"index.html", "koers.json"} <= names:
        errors.append("the archive is damaged or not complete")
    data = json.loads(archive.read("koers.json").decode("utf-8"))
    if data["format"] != "koers-person" or data["version"] != 1:
        errors.append("another format or version")
    kinds, used = described(), {"index.html", "koers.json"}
    found = {f"{room}.{kind}": rows for room, all_kinds in data["data"].items() for kind, rows in all_kinds.items()}
    errors += [f"{kind} is not in both the document and the archive" for kind in kinds.keys() ^ found.keys()]
    for kind in kinds.keys() & found.keys():
        counts[kind] = len(found[kind])
        for row in found[kind]:
            if row.keys() != kinds[kind].keys():
                errors.append(f"{kind}: other fields: {row.keys() ^ kinds[kind].keys()}")
                continue
            for field, value in row.items():
                if value is not None and not TYPES[kinds[kind][field]](value, names):
                    errors.append(f"{kind}.{field}: {value!r} is no {kinds[kind][field]}")
                if kinds[kind][field] == "file" and value:
                    used.add(value)
    errors += [f"{name} is named nowhere" for name in names - used]
    return counts, errors


if __name__ == "__main__":
    with zipfile.ZipFile(sys.argv[1]) as opened:
        counts, errors = read(opened)
    for kind in sorted(counts):
        print(kind, counts[kind])
    for error in errors:
        print(error, file=sys.stderr)
    sys.exit(1 if errors else 0)
