"""Files as the administration of a large school exports them, for bench.py to import."""
import csv
import random


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
