"""What bench.py needs beside the demo school: files of an administration to import, and rows of photos and sounds."""
import csv
import random
import sqlite3


def write_files(programmes, people, count):
    """100 teams, 400 counsellors, and students until there are so many people."""
    dice = random.Random(1)
    codes = [str(25000 + i) for i in range(100)]
    with open(programmes, "w", newline="") as file:
        out = csv.writer(file)
        out.writerow("crebo kwalificatie niveau leerweg opleidingsdomein".split())
        out.writerows([code, f"Opleiding {code}", 1 + i % 4, "BOL/BBL", "Techniek"] for i, code in enumerate(codes))
    first = "Ada Bo Cato Daan Esra Fenna Gijs Hind Ivo Jara Kees Lotte Mo Nina Omar Puck".split()
    last = "Bakker Yilmaz Jansen Smit Mulder Visser Hendriks Bos Peters Kok".split()
    with open(people, "w", newline="") as file:
        out = csv.writer(file)
        out.writerow("nummer voornaam tussenvoegsel achternaam rol school team opleiding leerweg groep leerjaar start"
                     " begeleider".split())
        for i in range(400):
            team = i % 100
            out.writerow([f"M{i}", dice.choice(first), "", dice.choice(last), "begeleider", f"School {team // 10}",
                          f"Team {team}", "", "", "", "", "", ""])
        for i in range(count - 400):
            team = i % 100
            out.writerow([f"S{i}", dice.choice(first), dice.choice(["", "de", "van"]), dice.choice(last), "student",
                          f"School {team // 10}", f"Team {team}", codes[team], "bol", f"G{team}{i % 10}",
                          1 + i % 3, f"{2026 - i % 3}-08-24", f"M{team + 100 * (i // 100 % 4)}"])


def add_media(database):
    """A photo with two in five experiences and a sound or film with one in ten, as rows; their files are not there."""
    key = "lower(hex(randomblob(16)))"
    mine = "FROM portfolio_experiences e WHERE e.removed_at IS NULL AND abs(random()) % 10 <"
    with sqlite3.connect(database) as db:
        db.execute("PRAGMA synchronous = OFF")
        db.execute("INSERT OR IGNORE INTO portfolio_pictures (institution_id, student_id, experience_id, id, large_key, small_key,"
                   " width, height, description, added_at)"
                   f" SELECT e.institution_id, e.student_id, e.id, e.id, {key}, {key}, 1280, 960, 'Wat ik deed', e.recorded_at"
                   f" {mine} 4")
        db.execute("INSERT OR IGNORE INTO portfolio_media (institution_id, student_id, experience_id, id, card, kind, state,"
                   " original_key, file_key, poster_key, seconds, width, height, transcript, added_at)"
                   " SELECT e.institution_id, e.student_id, e.id, e.id, '', iif(e.id % 2, 'sound', 'film'), 'ready', '',"
                   f" {key}, {key}, 30, 640, 480, 'Wat ik zei', e.recorded_at {mine} 1")
        return db.execute("SELECT (SELECT count(*) FROM portfolio_pictures) + (SELECT count(*) FROM portfolio_media)").fetchone()[0]
