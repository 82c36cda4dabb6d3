#!/usr/bin/env python3
"""Checks the sentences that people read: both languages, short, in plain words (language level B1), and in texts.h.

A reviewer who reads no C++ must find every sentence of a room in one file, and a student of level 1 must be able to
read it. So: no empty text, no Dutch sentence in other files of a room, at most so many words in a Dutch sentence, and
none of the words for which there is a plainer one.
"""
import re

from checking import TOP, finish, is_test, place, sources, strings, without_comments

WORDS = 20  # in one Dutch sentence; B1 aims at 15 and forgives a few
PLAINER = {
    r"reflecteren|reflectie": "terugdenken",
    r"evidence|bewijslast": "bewijs",
    r"doelstelling(?:en)?": "doel",
    r"actiepunt(?:en)?": "stap",
    r"upload(?:en|t)?|geüpload": "foto erbij, bestand kiezen",
    r"genereren|genereer(?:t)?": "maken",
    r"dashboards?": "overzicht",
    r"monitoren|monitort": "volgen",
    r"stakeholders?": "wie meedoet",
    r"deelnemers?": "student",
    r"leerlingen|leerling": "student",
    r"bpv": "stage",
    r"stagebedrijf|stagebedrijven": "bedrijf",
    r"slb'?er": "begeleider",
    r"uitstroomprofiel(?:en)?": "richting",
    r"risicostudent(?:en)?": "zeg wat er is",
    r"onvoldoende": "let op",
    r"momenteel": "nu",
    r"indien": "als",
    r"echter": "maar",
    r"middels": "met",
    r"dient te|dienen te": "moet, kan",
    r"teneinde": "om",
    r"alsmede": "en",
    r"betreffende|aangaande|omtrent": "over",
    r"conform": "volgens",
    r"desbetreffende": "deze",
    r"derhalve": "daarom",
    r"hetgeen": "wat",
    r"reeds": "al",
    r"tevens": "ook",
    r"dusdanig": "zo",
}
HARD = [(re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.I), plain) for words, plain in PLAINER.items()]
# Frequent Dutch words that are no English words: two of them make a sentence Dutch.
DUTCH = re.compile(r"(?<!\w)(de|het|een|je|jij|jouw|wij|niet|geen|wat|welke|voor|naar|bij|ook|maar|waar|zijn|wordt|kan|kun|heb|heeft|hebt|"
                   r"deze|dit|dat|nog|uit|aan|wil|moet|jullie|ons|onze|mijn|er|om|te|meer|bewaar|kies|vertel|nieuwe)(?!\w)", re.I)
_PAIR = re.compile(r'\{\s*((?:"(?:[^"\\\n]|\\.)*"\s*)+),\s*((?:"(?:[^"\\\n]|\\.)*"\s*)+)\}')


def joined(literals):
    return "".join(value for _, value in strings(literals))


def pairs(text):
    """Every pair of texts as (position, dutch, english)."""
    for match in _PAIR.finditer(text):
        yield match.start(), joined(match[1]), joined(match[2])


def sentences(text):
    return [part for part in re.split(r"(?<=[.!?:;])\s+|\n", text) if part.strip()]


def check_used(top):
    """A sentence that nobody shows is no sentence of Koers."""
    texts = [(file, without_comments(file.read_text())) for file in sources(top, ".cpp", ".h")]
    words = {}
    for _, text in texts:
        for word in re.findall(r"\b[A-Za-z_]\w*\b", text):
            words[word] = words.get(word, 0) + 1
    return [f"{place(file, top, text, match.start())}: nobody shows {match[1]}; take it away"
            for file, text in texts if file.name.endswith("texts.h")
            for match in re.finditer(r"^(?:inline )?constexpr (?:i18n::)?Text (\w+)", text, re.M) if words[match[1]] < 2]


def check_dutch(dutch, at):
    errors = []
    for sentence in sentences(dutch):
        count = len(re.findall(r"[\w{}'’-]+", sentence))
        if count > WORDS:
            errors.append(f"{at}: {count} words in one sentence, at most {WORDS}: {sentence[:70]}...")
    for words, plain in HARD:
        found = words.search(dutch)
        if found:
            errors.append(f"{at}: {found[0]!r} has a plainer word ({plain}): {dutch[:70]}")
    return errors


def check(top):
    errors = []
    for file in sources(top, ".h", ".cpp"):
        if is_test(file) or "i18n" in file.parts:
            continue
        text = without_comments(file.read_text())
        level = file.relative_to(top / "src").parts[0]
        is_texts = "texts" in file.stem.split("_")
        if is_texts or level == "campus":  # campus keeps the words of the field beside what they name
            for position, dutch, english in pairs(text):
                at = place(file, top, text, position)
                if not dutch.strip() and not english.strip() and not is_texts:
                    continue  # a function that has nothing to say answers {"", ""}
                if not dutch.strip() or not english.strip():
                    errors.append(f"{at}: a text is empty; say it in both languages")
                errors += check_dutch(dutch, at)
        elif level in ("rooms", "app") and "demo" not in file.with_suffix("").parts:  # the people of the demo school speak Dutch
            body = re.sub(r'^\s*#[^\n]*', lambda match: " " * len(match[0]), text, flags=re.M)
            for position, value in strings(body):
                if body.startswith('R"', position):  # SQL and other texts for machines
                    continue
                dutch = len(DUTCH.findall(value))
                if dutch >= 2 or dutch and len(value.split()) > 2 and (value[0].isupper() or value[-1] in ".?!"):
                    errors.append(f"{place(file, top, body, position)}: a Dutch text outside texts.h: {value[:60]!r}; move it there with its English")
    return errors


if __name__ == "__main__":
    finish(check(TOP))
