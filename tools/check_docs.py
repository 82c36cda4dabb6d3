#!/usr/bin/env python3
"""Checks that the documents say what the sources say: those that are made from them are fresh, the people of
docs/personas.md are those of the demo school, and the index of decisions is whole."""
import re
import subprocess
import tomllib

import requirements
import schema
from checking import TOP, finish


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


def check(top):
    return check_decisions(top) + check_settings(top) + requirements.check(top) + schema.check(top) + check_personas(top)


if __name__ == "__main__":
    finish(check(TOP))
