#!/usr/bin/env python3
"""Checks that students can read what Koers says to them: language level B1 and a little easier.

Two measures for Dutch, both over all whole sentences of a file, because one sentence says too little:

  Flesch-Douma   206.84 - 0.93 x words per sentence - 77 x syllables per word; 100 is very easy, 60 is standard Dutch
  CILT (Cito)    114.49 + 0.28 x the share of the 77 most frequent words - 12.33 x letters per word; higher is easier

And for every sentence: at most so many words, and no word that is too long to read at a glance. What students read is held to
more than what staff read. There is no list of exceptions: a text that is too hard is written anew.

    tools/check_reading.py            says what is too hard
    tools/check_reading.py --table    shows the figures of every file
"""
import re
import sys
import tomllib

from check_texts import pairs, sentences
from checking import TOP, finish, is_test, sources, without_comments

# What students read: whole rooms, pages of app, and content. The rest is read by those who work at school.
STUDENT_TEXTS = ("src/rooms/experiences/", "src/rooms/profile/", "src/rooms/course/", "src/rooms/choices/", "src/rooms/experts/", "src/rooms/referrals/asking_texts.h", "src/rooms/caseload/own_texts.h", "src/rooms/signals/own_texts.h", "src/app/texts.h", "src/app/growth_texts.h", "src/app/help_texts.h")
STUDENT_CONTENT = ("cards/questions.toml", "kinds.toml", "self.toml")

STUDENTS = {"flesch": 80.0, "cilt": 70.0, "words": 12, "letters": 17}
STAFF = {"flesch": 65.0, "cilt": 60.0, "words": 20, "letters": 24}
FEWEST_SENTENCES = 12  # below that the measures of a file say nothing

# The words that are used most in Dutch; CILT counts how many of a text are among them.
FREQUENT = set("""de het een en van ik je dat is in te niet op ze met zijn hij voor maar er was die aan wat we als om ook dan
    naar nog bij door zo of uit heb heeft had kan deze dit over hem haar mijn jij jouw wie waar hoe geen meer al wel nu toen
    kunnen moet wil hebben worden wordt werd zou jullie ons onze hun mij dus tot na veel iets alles goed gaan ga doen""".split())
SYLLABLE = re.compile(r"aai|ooi|oei|eeu|ieu|aa|ee|ie|oo|uu|ui|ei|ij|au|ou|eu|oe|[aeiouyáéèêëíïóöúü]", re.I)
WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:['’-][A-Za-zÀ-ÿ]+)*")


def words_of(sentence):
    return WORD.findall(sentence.replace("{}", " "))


def length_of(word):
    """Letters of the longest part: twenty-eerste-eeuws is read in three."""
    return max(len(part) for part in re.split(r"['’-]", word))


def measure(all_sentences):
    """(Flesch-Douma, CILT) of sentences of four words or more; None when there are too few."""
    whole = [words for words in map(words_of, all_sentences) if len(words) >= 4]
    if len(whole) < FEWEST_SENTENCES:
        return None
    words = [word.lower() for sentence in whole for word in sentence]
    syllables = sum(max(1, len(SYLLABLE.findall(word))) for word in words)
    letters = sum(len(word) for word in words)
    frequent = 100 * sum(word in FREQUENT for word in words) / len(words)
    flesch = 206.84 - 0.93 * len(words) / len(whole) - 77 * syllables / len(words)
    return flesch, 114.49 + 0.28 * frequent - 12.33 * letters / len(words)


def dutch_in(value):
    if isinstance(value, dict):
        if isinstance(value.get("nl"), str):
            yield value["nl"]
        else:
            for inner in value.values():
                yield from dutch_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from dutch_in(inner)


def texts_by_file(top):
    """(name, is for students, Dutch texts) of every file with texts."""
    for file in sources(top, ".h"):
        name = str(file.relative_to(top))
        if "texts" not in file.stem.split("_") or is_test(file):
            continue
        texts = [dutch for _, dutch, _ in pairs(without_comments(file.read_text()))]
        yield name, name.startswith(STUDENT_TEXTS), texts
    for file in sorted((top / "content").rglob("*.toml")):
        name = str(file.relative_to(top / "content"))
        if not name.startswith("demo/"):  # the people of the demo school write as they write
            yield "content/" + name, name in STUDENT_CONTENT, list(dutch_in(tomllib.loads(file.read_text())))


def check_file(name, texts, most):
    errors = []
    parts = [part for text in texts for part in sentences(text)]
    for part in parts:
        words = words_of(part)
        if len(words) > most["words"]:
            errors.append(f"{name}: {len(words)} words in a sentence, at most {most['words']}: {part[:90]}")
        for word in words:
            if length_of(word) > most["letters"]:
                errors.append(f"{name}: {word!r} is hard to read ({length_of(word)} letters, at most {most['letters']}): {part[:90]}")
    figures = measure(parts)
    if figures and figures[0] < most["flesch"]:
        errors.append(f"{name}: Flesch-Douma {figures[0]:.0f}, at least {most['flesch']:.0f}: shorter words and sentences")
    if figures and figures[1] < most["cilt"]:
        errors.append(f"{name}: CILT {figures[1]:.0f}, at least {most['cilt']:.0f}: more common and shorter words")
    return errors


def check(top):
    errors = []
    for name, for_students, texts in texts_by_file(top):
        errors += check_file(name, texts, STUDENTS if for_students else STAFF)
    return errors


def show_table(top):
    for name, for_students, texts in texts_by_file(top):
        figures = measure([part for text in texts for part in sentences(text)])
        shown = f"{figures[0]:5.0f} {figures[1]:5.0f}" if figures else "    –     –"
        print(f"{shown}  {'students' if for_students else 'staff   '}  {name}")


if __name__ == "__main__":
    if "--table" in sys.argv:
        show_table(TOP)
    else:
        finish(check(TOP))
