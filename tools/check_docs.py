#!/usr/bin/env python3
"""Checks that the documents say what the sources say: those that are made from them are fresh, and the people of
docs/personas.md are those of the demo school."""
import re
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


def check(top):
    return requirements.check(top) + schema.check(top) + check_personas(top)


if __name__ == "__main__":
    finish(check(TOP))
