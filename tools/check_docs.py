#!/usr/bin/env python3
"""Checks that the documents say what the sources say: those that are made from them are fresh, the people of
docs/personas.md are those of the demo school, the index of decisions is whole, an address leads to its folder, and what comments
refer to is there."""
import re
import subprocess
import tomllib

import requirements
import schema
from checking import TOP, finish, place, sources


def check_personas(top):
    people = {person["id"]: " ".join(filter(None, (person["first_name"], person["prefix"], person["family_name"])))
              for person in tomllib.loads((top / "content/demo/personas.toml").read_text())["people"]}
    text = (top / "docs/personas.md").read_text()
    told = re.findall(r"^\| `(\w+)` \| ([^|]+) \|", text, re.M)
    return [f"docs/personas.md: {id_} is {people.get(id_, 'nobody')} in content/demo/personas.toml, not {name.strip()}"
            for id_, name in told if people.get(id_) != name.strip()]


def check_settings(top):
    """docs/settings.md is what the program says of itself; bin/check has built it."""
    program = top / "build/proof/koers"
    if not program.exists():
        return []
    said = subprocess.run([program, "settings"], capture_output=True, text=True)
    target = top / "docs/settings.md"
    if said.returncode or not target.exists() or target.read_text() != said.stdout:
        return ["docs/settings.md is not what the program says; run build/proof/koers settings > docs/settings.md"]
    return []


def check_decisions(top):
    """Every decision stands in the index, and the index names none that is not there."""
    folder = top / "docs/decisions"
    index = folder / "README.md"
    named = set(re.findall(r"\]\(([\w-]+\.md)\)", index.read_text())) if index.exists() else set()
    there = {file.name for file in folder.glob("*.md")} - {"README.md"}
    return [f"docs/decisions/{name} is not in docs/decisions/README.md; add its line" for name in sorted(there - named)] + \
           [f"docs/decisions/README.md names {name}, which is not there" for name in sorted(named - there)]


# Documents that a comment names; what a program writes or a test makes up is no document.
_CITED = re.compile(r"(?:\b(?:docs|decisions)/)?\b[\w-]+\.md\b|\bux [0-9]+\.[0-9]+", re.I)


def check_citations(top):
    """What a comment refers to can be read: it stands in docs/, or beside the file as README.md."""
    errors = []
    there = {file.name for file in (top / "docs").rglob("*.md")} | {"README.md", "CONTRIBUTING.md", "CHANGELOG.md"}
    for file in sources(top, ".cpp", ".h") + sorted((top / "assets/js").glob("*.js")):
        text = file.read_text()
        for match in _CITED.finditer(text):
            if match[0].split("/")[-1] not in there:
                errors.append(f"{place(file, top, text, match.start())}: {match[0]} is not in docs/; say it in words")
    return errors


def addresses_of_rooms(top):
    """{address: room} as the rooms' records say."""
    return {address: file.parent.name for file in sorted((top / "src/rooms").glob("*/room.cpp"))
            for declared in re.findall(r"addresses\[\] = \{(.*?)\};", file.read_text(), re.S)
            for address in re.findall(r'"([^"]+)"', declared)}


def check_addresses(top):
    """The table of docs/architecture.md leads from each address of a room to its folder."""
    told = dict(re.findall(r"^\| `(/[^`]*)` \| \[rooms/(\w+)\]", (top / "docs/architecture.md").read_text(), re.M))
    said = addresses_of_rooms(top)
    return [f"docs/architecture.md: {address} is in {said.get(address, 'no room')}, not {told.get(address, 'in the table')}"
            for address in sorted(told.keys() | said.keys()) if told.get(address) != said.get(address)]


def check(top):
    return check_addresses(top) + check_citations(top) + check_decisions(top) + check_settings(top) + requirements.check(top) + schema.check(top) + check_personas(top)


if __name__ == "__main__":
    finish(check(TOP))
