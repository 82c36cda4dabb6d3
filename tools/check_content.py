#!/usr/bin/env python3
"""Reads every file under content/ and says what does not hold: fields, codes, ids, languages, length of sentences.

    tools/check_content.py            prints the counts, or the flaws and ends with 1
"""
import collections
import pathlib
import re
import sys
import tomllib

from content_codes import COMPETENCIES, MOVEMENTS, OPERATORS, PHASES, ROLES, SECTORS

ROOT = pathlib.Path(__file__).resolve().parent.parent
CONTENT = ROOT / "content"
LONGEST_SENTENCE = 14
ROW = re.compile(r"^(ST|GU|PR|OR|QU|PF|PA|LI|AD|LA)-\d\d$")
SNAKE = re.compile(r"^[a-z][a-z0-9_]*$")
EMOJI = re.compile("[\U0001F000-\U0001FAFF\u2600-\u27BF]")

flaws = []
counts = collections.Counter()


def flaw(place, what):
    flaws.append(f"{place}: {what}")


def strings(value, path=""):
    """Every string below a value, with its path; a text is told by its two keys."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from strings(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from strings(inner, f"{path}[{number}]")
    elif isinstance(value, str):
        yield path, value


def texts(value, path=""):
    if isinstance(value, dict):
        if "nl" in value or "en" in value:
            yield path, value
        else:
            for key, inner in value.items():
                yield from texts(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from texts(inner, f"{path}[{number}]")


def one_of(place, value, allowed):
    if value not in allowed:
        flaw(place, f"{value!r} is not one of {', '.join(sorted(allowed))}")


def unique(name, items, key="id"):
    seen = collections.Counter(item[key] for item in items)
    for value, number in seen.items():
        if number > 1:
            flaw(name, f"{value} stands {number} times")
        if key == "id" and not SNAKE.match(value):
            flaw(name, f"{value} is not snake_case")
    counts[name] = len(items)
    return set(seen)


def fields(place, item, needed, optional=()):
    for name in needed:
        if name not in item:
            flaw(place, f"no {name}")
    for name in item:
        if name not in needed and name not in optional:
            flaw(place, f"{name} is not a field")


def read():
    files = {}
    for path in sorted(CONTENT.rglob("*.toml")):
        name = str(path.relative_to(CONTENT))
        try:
            files[name] = tomllib.loads(path.read_text())
        except tomllib.TOMLDecodeError as error:
            flaw(name, str(error))
    return files


def check_words(files):
    for name, file in files.items():
        for path, text in texts(file):
            if set(text) != {"nl", "en"} or not all(v.strip() for v in text.values()):
                flaw(f"{name}{path}", "needs exactly nl and en")
        for path, text in strings(file):
            if "!" in text:
                flaw(f"{name}{path}", f"an exclamation mark: {text}")
            if EMOJI.search(text):
                flaw(f"{name}{path}", f"an emoji: {text}")
            if path.endswith(".en") or name == "demo/names.toml":
                continue
            for sentence in re.split(r"[.?:]\s+", text):
                if len(sentence.split()) > LONGEST_SENTENCE:
                    flaw(f"{name}{path}", f"{len(sentence.split())} words: {sentence}")


def check_condition(place, condition, facts):
    operator = [key for key in condition if key != "fact"]
    if len(operator) != 1 or operator[0] not in OPERATORS:
        return flaw(place, f"one operator, not {operator}")
    fact = facts.get(condition["fact"])
    if fact is None:
        return flaw(place, f"no fact {condition['fact']}")
    allowed = OPERATORS[operator[0]]
    if allowed is not None and fact["type"] not in allowed:
        flaw(place, f"{operator[0]} does not fit {fact['id']}, a {fact['type']}")
    if operator[0] == "at_most_fact" and condition["at_most_fact"] not in facts:
        flaw(place, f"no fact {condition['at_most_fact']}")


def check_indicators(files):
    facts = {fact["id"]: fact for fact in files["facts.toml"]["facts"]}
    unique("facts", files["facts.toml"]["facts"])
    for fact in facts.values():
        fields(f"fact {fact['id']}", fact, ("id", "type", "room", "name", "meaning"), ("codes", "part_of", "needs", "unknown"))
        one_of(fact["id"], fact["type"], {"count", "boolean", "day", "code", "score"})
        one_of(fact["id"], fact["room"], {"study", "experiences", "profile", "portfolio", "guidance", "grouptalks", "course", "choices", "experts", "referrals", "help", "signals", "placements", "requirement", "aftercare"})
    unit_facts = {fact["id"]: fact for fact in files["unit_facts.toml"]["facts"]}
    indicators = [i for name, file in files.items() if name.startswith("indicators/") for i in file["indicators"]]
    unique("indicators", indicators)
    shape = {"share": {"kind", "where"}, "mean": {"kind", "fact", "per"}, "median": {"kind", "fact", "as"}, "ratio": {"kind", "of", "over"}}
    for indicator in indicators:
        place = f"indicator {indicator['id']}"
        fields(place, indicator, ("id", "criteria", "name", "explanation", "unit", "better", "facts", "count",
                                  "measure", "rows", "what_to_do"), ("target", "year", "attention", "grows_over_years"))
        fields(f"{place} year", indicator.get("year", {"judged_from": ""}), ("judged_from",), ("from", "until"))
        one_of(place, indicator["unit"], {"percent", "number", "months", "score"})
        one_of(place, indicator["better"], {"higher", "lower"})
        one_of(place, indicator["facts"], {"student", "team", "institution"})
        one_of(place, indicator.get("attention", "missing"), {"missing", "measured"})
        if not isinstance(indicator.get("target", 0.0), float):
            flaw(place, "the target is a decimal number")
        measure = indicator["measure"]
        one_of(place, measure["kind"], shape)
        if set(measure) - shape[measure["kind"]]:
            flaw(place, f"measure has {set(measure) - shape[measure['kind']]}")
        for condition in indicator["count"] + measure.get("where", []):
            check_condition(place, condition, facts if indicator["facts"] == "student" else unit_facts)
        for fact in measure.get("of", []) + measure.get("over", []) + ([measure["fact"]] if "fact" in measure else []):
            one_of(place, fact, facts if indicator["facts"] == "student" else unit_facts)
        for row in indicator["rows"]:
            if not ROW.match(row):
                flaw(place, f"{row} is not a row")
    return indicators


def check_framework(files, indicators):
    framework = files["frameworks/kwaliteitskader.toml"]
    criteria = framework["criteria"]
    unique("criteria", criteria, "code")
    wanted = [f"A{i}" for i in range(1, 12)]
    for number, letters in ((1, "ab"), (2, ""), (3, "abcd"), (4, ""), (5, "abc"), (6, "abcde"), (7, "abcd")):
        wanted += [f"B{number}{letter}" for letter in letters] or [f"B{number}"]
    wanted += [f"C{i}" for i in range(1, 16)]
    if [c["code"] for c in criteria] != wanted:
        flaw("framework", "the codes are not the 46 of the framework, in order")
    for criterion in criteria:
        place = f"criterion {criterion['code']}"
        fields(place, criterion, ("code", "part", "title", "sentence", "why", "source", "rows", "evidence",
                                  "indicators"), ("answer", "per_person"))
        one_of(place, criterion["evidence"], {"facts", "judgement", "later"})
        named = {i["id"] for i in indicators if criterion["code"] in i["criteria"]}
        if named != set(criterion["indicators"]):
            flaw(place, f"indicators differ: {named ^ set(criterion['indicators'])}")
        if (criterion["evidence"] == "facts") != ("answer" not in criterion):
            flaw(place, "an answer stands where there are no facts")
        if (criterion["part"] == "C") != (criterion.get("per_person") is False):
            flaw(place, "part C is never per person")
    codes = set(wanted)
    for indicator in indicators:
        for code in indicator["criteria"]:
            one_of(indicator["id"], code, codes)


def self_words(files):
    """Every word of self.toml that something may ask for, as quality:listening."""
    file = files["self.toml"]
    return {f"{part}:{word['id']}" for part, name in (("quality", "qualities"), ("value", "values"), ("motive", "motives"))
            for word in file[name]}


def check_kinds(files, icons):
    file = files["kinds.toml"]
    kinds = unique("kinds", file["kinds"])
    feelings = unique("feelings", file["feelings"])
    unique("starters", file["starters"])
    unique("places", file["places"])
    for item in file["kinds"] + file["feelings"]:
        one_of(item["id"], item["icon"], icons)
    for place in file["places"]:
        for kind in place["kinds"]:
            one_of(place["id"], kind, kinds)
    return kinds, feelings


def check_self(files):
    file = files["self.toml"]
    for name, least in (("qualities", 40), ("values", 20), ("motives", 20), ("skills", 11)):
        unique(f"self {name}", file[name])
        if len(file[name]) < least:
            flaw("self", f"{name}: {len(file[name])} of {least}")
        for item in file[name]:
            fields(f"{name} {item['id']}", item, ("id", "name", "about"), ("group",) if name == "skills" else ())
            one_of(item["id"], item.get("group", "digital_literacy"), {"digital_literacy"})


def check_work(files):
    """Occupations, studies and money: every word they ask for, every neighbour they name, is there."""
    asks = self_words(files)
    occupations = [o for name, file in files.items() if name.startswith("occupations/") for o in file["occupations"]]
    ids = unique("occupations", occupations)
    studies = files["studies/studies.toml"]["studies"]
    study_ids = unique("studies", studies)
    unique("money topics", files["studies/money.toml"]["topics"])
    for occupation in occupations:
        place = f"occupation {occupation['id']}"
        fields(place, occupation, ("id", "name", "sector", "levels", "about", "day", "qualities", "values", "motives",
                                   "search", "related", "studies"), ("outlook", "outlook_source"))
        one_of(place, occupation["sector"], SECTORS)
        if ("outlook" in occupation) != bool(re.search(r"\b20\d\d\b", occupation.get("outlook_source", ""))):
            flaw(place, "an outlook has a source with its year")
        for level in occupation["levels"]:
            one_of(place, level, {1, 2, 3, 4})
        for other in occupation["related"]:
            one_of(place, other, ids - {occupation["id"]})
        for study in occupation["studies"]:
            one_of(place, study, study_ids)
    for study in studies:
        fields(f"study {study['id']}", study, ("id", "name", "kind", "sectors", "about", "qualities", "values", "motives"))
        one_of(study["id"], study["kind"], {"mbo", "ad", "bachelor", "other"})
        for sector in study["sectors"]:
            one_of(study["id"], sector, SECTORS)
    for item in occupations + studies:
        for part, name in (("quality", "qualities"), ("value", "values"), ("motive", "motives")):
            for word in item[name]:
                one_of(item["id"], f"{part}:{word}", asks)
    for topic in files["studies/money.toml"]["topics"]:
        fields(f"money {topic['id']}", topic, ("id", "title", "text", "where"))
        if re.search(r"€|\beuro\b", str(topic)):
            flaw(topic["id"], "an amount: those change, DUO has them")


def check_cards(files, kinds, feelings, icons):
    cards = files["cards/questions.toml"]["cards"]
    unique("cards", cards)
    spread = collections.Counter()
    for card in cards:
        place = f"card {card['id']}"
        fields(place, card, ("id", "competency", "movement", "phase", "form", "use", "text", "source"),
               ("kinds", "feelings", "told", "meaning", "theme", "choices"))
        for name, codes in (("competency", COMPETENCIES), ("movement", MOVEMENTS), ("phase", PHASES)):
            one_of(place, card[name], codes)
        one_of(place, card["form"], {"open", "closed_pictures", "chips"})
        one_of(place, card["use"], {"reflection", "conversation", "both"})
        one_of(place, card.get("meaning"), {None, "personal", "societal"})
        one_of(place, card.get("theme"), {None, "adaptability", "uncertainty", "identity"})
        for names, known in (("kinds", kinds), ("feelings", feelings)):
            for name in card.get(names, []):
                one_of(place, name, known)
        if not all(re.fullmatch(r"[a-zà-ÿ-]{3,}", word) for word in card.get("told", [])):
            flaw(place, "told: beginnings of words, in small letters")
        if (card["form"] != "open") != ("choices" in card):
            flaw(place, "choices stand exactly where the form is not open")
        for choice in card["choices"] if card["form"] == "closed_pictures" else []:
            one_of(place, choice["icon"], icons)
        spread[card["competency"], card["movement"]] += 1
    for competency in COMPETENCIES:
        for movement in MOVEMENTS:
            if spread[competency, movement] < 6:
                flaw("cards", f"{competency} x {movement}: {spread[competency, movement]} of 6")
    return {card["id"] for card in cards}


def check_demo(files, kinds, feelings, cards):
    school = files["demo/school.toml"]
    schools, teams = unique("schools", school["schools"]), unique("teams", school["teams"])
    programmes = unique("programmes", school["programmes"])
    unique("programme codes", school["programmes"], "code")
    for team in school["teams"]:
        one_of(team["id"], team["school"], schools)
        one_of(team["id"], team["sector"], SECTORS)
    for programme in school["programmes"]:
        one_of(programme["id"], programme["team"], teams)
        one_of(programme["id"], programme["pathway"], {"bol", "bbl"})
    groups = files["demo/names.toml"]["groups"]
    if sum(group["share"] for group in groups) != 100:
        flaw("names", "the shares do not add up to 100")
    counts["first names"] = sum(len(g["girls"]) + len(g["boys"]) for g in groups)
    counts["family names"] = sum(len(g["families"]) for g in groups)
    for name in ("stories", "answers", "notes", "steps", "replies"):
        items = files[f"demo/{name}.toml"][name]
        unique(f"demo {name}", items)
        for item in items:
            one_of(item["id"], item["competency"], COMPETENCIES)
            one_of(item["id"], item.get("movement", "look_back"), MOVEMENTS)
            one_of(item["id"], item.get("kind", "school"), kinds)
            one_of(item["id"], item.get("feeling", "proud"), feelings)
            for sector in item.get("sectors", []):
                one_of(item["id"], sector, SECTORS)
    sectors = collections.Counter(s for story in files["demo/stories.toml"]["stories"] for s in story["sectors"])
    for sector in SECTORS:
        if sectors[sector] < 6:
            flaw("stories", f"{sector}: {sectors[sector]}")
    choices = files["demo/choices.toml"]
    moments = unique("demo choice moments", choices["moments"]) | {"elective"}
    for option in choices["options"]:
        one_of(option["title"], option["moment"], moments)
        for sector in option.get("sectors", []):
            one_of(option["title"], sector, SECTORS)
        for word in option.get("asks", []):
            one_of(option["title"], word, self_words(files))
    named = {(part, word["id"]) for part, name in (("quality", "qualities"), ("value", "values"), ("motive", "motives"))
                  for word in files["self.toml"][name]}
    check_personas(files["demo/personas.toml"], teams, programmes, kinds, feelings, cards, named)


def check_personas(file, teams, programmes, kinds, feelings, cards, self_words):
    people = unique("people", file["people"])
    for person in file["people"]:
        one_of(person["id"], person["role"], ROLES)
        if "team" in person:
            one_of(person["id"], person["team"], teams)
    students = unique("persona students", file["students"], "person")
    for student in file["students"]:
        one_of(student["person"], student["person"], people)
        one_of(student["person"], student["programme"], programmes)
        if "counsellor" in student:
            one_of(student["person"], student["counsellor"], people)
    experiences = unique("persona experiences", file["experiences"])
    conversations = unique("persona conversations", file["conversations"])
    for experience in file["experiences"]:
        one_of(experience["id"], experience["kind"], kinds)
        for feeling in experience["feelings"]:
            one_of(experience["id"], feeling, feelings)
        for competency in experience["competencies"]:
            one_of(experience["id"], competency, COMPETENCIES)
    for answer in file["answers"]:
        one_of(answer["experience"], answer["question"], cards)
    for item in file["answers"] + file["replies"] + file["media"]:
        one_of("answer, reply or media", item["experience"], experiences)
    for reply in file["replies"]:
        one_of("reply", reply["by"], people)
    for conversation in file["conversations"]:
        for experience in conversation["experiences"]:
            one_of(conversation["id"], experience, experiences)
        for note in conversation.get("notes", []):
            one_of(conversation["id"], note["movement"], MOVEMENTS)
            one_of(conversation["id"], note["voice"], people)
    for step in file["steps"]:
        one_of("step", step["owner"], people)
        if "conversation" in step:
            one_of("step", step["conversation"], conversations)
    for quality in file["qualities"]:
        place = f"quality {quality.get('name', quality.get('word'))}"
        one_of(place, quality["part"], {"quality", "value", "motive", "possibility"})
        if "word" in quality:
            one_of(place, (quality["part"], quality["word"]), self_words)
        for experience in quality["experiences"]:
            one_of(place, experience, experiences)
    titles = {step["title"] for step in file["steps"]}
    for folio in file["folios"]:
        one_of(folio["title"], folio["form"], {"page", "blog", "vlog", "timeline", "cv"})
        for item in folio["items"]:
            one_of(folio["title"], item["content"], {"qualities", "motives", "skills", "choices", "next_steps"})
            if "experience" in item:
                one_of(folio["title"], item["experience"], experiences)
            if "step" in item:
                one_of(folio["title"], item["step"], titles)
    for name in ("folios", "experiences", "conversations", "steps", "qualities", "contacts", "referrals", "choices"):
        for item in file[name]:
            one_of(name, item["student"], students)


def main():
    files = read()
    icons = set(re.findall(r'<symbol[^>]*\bid="([^"]+)"', (ROOT / "assets/icons/icons.svg").read_text()))
    check_words(files)
    check_framework(files, check_indicators(files))
    kinds, feelings = check_kinds(files, icons)
    check_self(files)
    cards = check_cards(files, kinds, feelings, icons)
    unique("terms", files["help/glossary.toml"]["terms"])
    check_work(files)
    check_demo(files, kinds, feelings, cards)
    print("\n".join(f"{number:5} {name}" for name, number in counts.items()))
    if flaws:
        sys.exit("\n".join(flaws) + f"\n{len(flaws)} flaws")
    print("content holds")


main()
