#!/usr/bin/env python3
"""Checks that the sources speak the language of docs/glossary.md: one word for one thing, in code and in what people read.

Every struct, class and enum in a header of a room or of campus, and every table, is made of words in the glossary: of
concepts (Experience, Student, GoodMoment) and of the few words for the form that a concept takes (Draft, Row, Card; the
second table there). And every concept in the glossary is used by at least one of them, so that the list stays true.

In texts.h and in content no second name is given to what has one (ONE_DUTCH, ONE_ENGLISH): somebody who reads "decaan" on one
page and "loopbaanadviseur" on the next looks for two people.
"""
import re

from check_sql import read_older
from check_texts import pairs
from checking import TOP, finish, folder_of, is_test, place, sources, without_comments

ONE_DUTCH = {
    r"loopbaanadviseurs?|loopbaanspecialist(?:en)?|(?<!schoonheids)specialist(?:en)?": "decaan",
    r"slc'?er|mentor(?:en)?|loopbaancoach(?:es)?": "begeleider",
    r"^proberen$|uittesten": "uitproberen",
    r"coördinatoren loopbaan|lob-coördinator": "coördinator",
}
ONE_ENGLISH = {
    r"(?:an?|the|this|your|next|first|last|no|career) talks?(?! (?:about|to|with))|talks(?! (?:about|to|with))": "conversation",
    r"career advis[eo]rs?|dean": "career specialist",
    r"live[sd]? through": "experience, what happened to you",
    r"somebody|everybody": "someone, everyone",
    r"is further|are further": "further along",
    r"asks? (?:your )?attention": "needs attention",
    r"holes?": "gap",
    r"lays? aside|laid aside": "set aside",
}
PIECES = ("demo", "layout", "navigation", "rooms")  # campus folders that speak of the program, not of a school


def read_glossary(text):
    """(concepts, forms): the identifiers in the third column of the tables, and those of the section on forms."""
    concepts, forms, into = {}, {}, None
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("#"):
            into = forms if "forms" in line.lower() else concepts
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not line.startswith("|") or len(cells) < (3 if into is concepts else 1):
            continue
        for identifier in re.findall(r"`(\w+)`", cells[2] if into is concepts else cells[0]):
            into[identifier] = number
    return concepts, forms


def words_of(name):
    """ExperienceDraft -> Experience, Draft."""
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z][a-z0-9]*", name)


def singular(word):
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("people", "person"),
                            ("alumni", "alumnus"), ("criteria", "criterion")):
        if word.endswith(ending):
            return word[:-len(ending)] + instead
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) else word


def spells(name, concepts, forms):
    """The concepts that a name is made of, or None when a part of it is in no list."""
    words = words_of(name)
    best = {0: []}
    for end in range(1, len(words) + 1):
        for begin in range(end):
            part = "".join(words[begin:end])
            if begin in best and end not in best and (part in concepts or part in forms or begin == end - 1 and singular(part) in concepts):
                best[end] = best[begin] + ([part] if part in concepts else [] if part in forms else [singular(part)])
    return best.get(len(words))


def names(top):
    """(name, place) of every type in the headers of rooms and campus, and of every table."""
    rules = top / "tools/levels.txt"
    beginnings = {table.split("_")[0] for table in read_older(rules.read_text() if rules.exists() else "")}
    for file in sources(top, ".h"):
        level, room = folder_of(file, top)
        if level not in ("rooms", "campus") or room in PIECES or is_test(file):
            continue
        text = without_comments(file.read_text())
        depth_one = re.finditer(r"^(?:template\s*<[^>]*>\s*)?(?:struct|class|enum\s+class)\s+(\w+)\b(?!\s*(?:[;<]|::))", text, re.M)
        for match in depth_one:
            yield match[1], place(file, top, text, match.start())
    for file in sorted((top / "src").rglob("migrations/*.sql")):
        level, room = folder_of(file, top)
        if level == "platform":
            continue
        text = re.sub(r"--[^\n]*", lambda match: " " * len(match[0]), file.read_text())
        for match in re.finditer(r"\bcreate\s+(?:virtual\s+)?table\s+(?:if\s+not\s+exists\s+)?(\w+)", text, re.I):
            # A table begins with its room's name, or with an older one (tools/levels.txt).
            begins = match[1].split("_")[0]
            prefix = begins if level == "rooms" and begins in beginnings else room if level == "rooms" else "campus"
            parts = match[1].removeprefix(prefix + "_").removeprefix("out_").split("_")
            yield "".join(singular(part).capitalize() if part == parts[-1] else part.capitalize() for part in parts), \
                f"{place(file, top, text, match.start())} (table {match[1]})"


def second_names(text, words, at):
    for name, instead in words.items():
        found = re.search(rf"(?<![\w-])(?:{name})(?![\w-])", text, re.I)
        if found:
            yield f"{at}: {found[0]!r} has one name, {instead}: {text[:70]}"


def check_texts(top):
    errors = []
    for file in sources(top, ".h"):
        if not file.name.endswith("texts.h"):
            continue
        text = file.read_text()
        for position, dutch, english in pairs(text):
            at = place(file, top, text, position)
            errors += [*second_names(dutch, ONE_DUTCH, at), *second_names(english, ONE_ENGLISH, at)]
    for file in sorted((top / "content").rglob("*.toml")):
        text = file.read_text()
        for key, words in (("nl", ONE_DUTCH), ("en", ONE_ENGLISH)):
            for match in re.finditer(rf'\b{key} = "((?:[^"\\]|\\.)*)"', text):
                errors += second_names(match[1], words, place(file, top, text, match.start()))
    return errors


def check(top):
    concepts, forms = read_glossary((top / "docs/glossary.md").read_text())
    errors, used, told = [], set(), set()
    for name, at in names(top):
        parts = spells(name, concepts, forms)
        if parts is None:
            if name not in told:
                errors.append(f"{at}: {name} is not made of words in docs/glossary.md; use its word, or add a row for a new concept")
            told.add(name)
        else:
            used |= set(parts)
    return errors + [f"docs/glossary.md:{line}: nothing is called {concept} any more; remove the row"
                     for concept, line in concepts.items() if concept not in used]


if __name__ == "__main__":
    finish(check(TOP) + check_texts(TOP))
