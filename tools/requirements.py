#!/usr/bin/env python3
"""Writes docs/requirements.md: every requirement with the sources that name it and the tests that prove it. --check only compares.

The rows are in docs/requirements.toml. A test says what it proves in a comment above it, `// Meets ST-02, ST-16.`; other
sources name a row where they follow it. A row without a test is shown as not yet met, however much of it is built.
"""
import re
import sys
import tomllib

from checking import TOP, finish, is_test

ID = re.compile(r"\b(?:ST|GU|PR|OR|QU|PF|PA|LI|AD|LA)-\d\d\b")
MEETS = re.compile(r"(?:^[ \t]*(?://|#)[^\n]*\n)*?^[ \t]*(?://|#)[ \t]*Meets[ \t]+([^\n]*(?:\n[ \t]*(?://|#)[^\n]*)*)", re.M)
TEST = re.compile(r"^[ \t]*(?:TEST(?:_F|_P)?\((\w+),\s*(\w+)\)|RC_GTEST_PROP\((\w+),\s*(\w+)|test\(\s*[\"'`]([^\"'`]+)|(?:for .*)$)", re.M)


def tests_in(text):
    """(ids, name of the test or None) for each `Meets` comment."""
    for match in MEETS.finditer(text):
        ids = ID.findall(match[1])
        name = None
        after = TEST.search(text, match.end())
        if after:
            name = after[5] or " ".join(filter(None, (after[1] or after[3], after[2] or after[4]))) or None
            if name and not after[5]:  # Portfolio YaraIsToldSo -> yara is told so
                words = re.sub(r"(?<=[A-Za-z0-9])(?=[A-Z][a-z])|(?<=[a-z])(?=[A-Z0-9])|_", " ", name.split(" ")[-1])
                name = words[:1] + re.sub(r"\b[A-Z](?=[a-z])", lambda letter: letter[0].lower(), words[1:])
        yield ids, name


def collect(top):
    """{id: [(test file, test)]}, and {id: [source file that names it]}"""
    tests, sources = {}, {}
    for file in sorted(list((top / "src").rglob("*_test.cpp")) + list((top / "tests").rglob("*.test.mjs"))):
        for ids, test in tests_in(file.read_text()):
            for id_ in ids:
                tests.setdefault(id_, []).append((str(file.relative_to(top)), test))
    for file in sorted(file for ending in ("*.h", "*.cpp") for file in (top / "src").rglob(ending)):
        if not is_test(file):
            for id_ in set(ID.findall(file.read_text())):
                sources.setdefault(id_, []).append(str(file.relative_to(top)))
    return tests, sources


def link(file, text=None):
    return f"[{text or file.rsplit('/', 1)[-1]}](../{file})"


def document(top):
    parts = tomllib.loads((top / "docs/requirements.toml").read_text())["part"]
    tests, sources = collect(top)
    rows = [row for part in parts for row in part["rows"]]
    met = sum(row[0] in tests for row in rows)
    out = ["# What Koers is asked to do, and what proves that it does", "",
           "Made by tools/requirements.py from [requirements.toml](requirements.toml) and from the tests; change those. "
           "The names of the tests say how much of a row is proved; a row without a test is not yet met.", "",
           f"**{met} of {len(rows)} rows have at least one test.**", ""]
    for part in parts:
        out += [f"## {part['title']}", "", "| id | asked by | what a person can do | evidence | named in | proved by |", "|---|---|---|---|---|---|"]
        for id_, source, what, evidence in part["rows"]:
            proofs = {}
            for file, test in tests.get(id_, []):
                proofs.setdefault(file, []).append(test)
            proof = "<br>".join(f"{link(file)}: {'; '.join(dict.fromkeys(filter(None, names)))}" if any(names) else link(file)
                                for file, names in proofs.items()) or "not yet"
            built = ", ".join(link(file) for file in sources.get(id_, []))
            out.append(f"| {id_} | {source} | {what} | {evidence} | {built} | {proof} |")
        out.append("")
    known = {row[0] for row in rows}
    unknown = [f"{file}: there is no requirement {id_}; docs/requirements.toml has them all"
               for id_, places in sorted(tests.items()) if id_ not in known for file, _ in places]
    return "\n".join(out), unknown


def check(top):
    """What is wrong with docs/requirements.md."""
    text, errors = document(top)
    target = top / "docs/requirements.md"
    if not target.exists() or target.read_text() != text:
        errors.append("docs/requirements.md is not what the tests say; run tools/requirements.py and commit it")
    return errors


if __name__ == "__main__":
    if "--check" in sys.argv:
        finish(check(TOP))
    text, errors = document(TOP)
    (TOP / "docs/requirements.md").write_text(text)
    finish(errors)
