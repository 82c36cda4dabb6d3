#!/usr/bin/env python3
"""Checks that the documents say what the sources say: those that are made from them are fresh, and the people of
docs/personas.md are those of the demo school."""
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


def check(top):
    return check_settings(top) + requirements.check(top) + schema.check(top) + check_personas(top)


if __name__ == "__main__":
    finish(check(TOP))
