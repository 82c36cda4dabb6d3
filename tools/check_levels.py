#!/usr/bin/env python3
"""Checks that every #include goes down the levels that tools/levels.txt writes down.

Folders alone keep no order: without this check everybody may call everybody. So the list is exact in both directions:
an include that it does not allow is an error, and so is a folder, a door or a library in the list that nobody uses.
The rules of the list itself are checked too: no arrow upwards, no circle, rooms only through their doors.
"""
import re

from checking import LEVELS, TOP, finish, is_test, place, sources, without_comments

SYSTEM = re.compile(r"[a-z_0-9]+$|(arpa|linux|net|netinet|sys)/[a-z_0-9]+\.h$|"
                    r"(dirent|fcntl|malloc|netdb|poll|pthread|pwd|sched|signal|spawn|termios|unistd)\.h$")


def read_rules(text):
    """The rules for folders {folder: [allowed]} and for libraries [(beginnings, places)]."""
    folders, libraries = {}, []
    for line in text.splitlines():
        words = line.split("#")[0].split()
        if words[:1] in (["tables"], ["migration"]):
            continue  # for tools/check_sql.py
        if words[:1] == ["library"]:
            middle = words.index(":")
            libraries.append((tuple(words[1:middle]), words[middle + 1:]))
        elif words:
            folders[words[0]] = words[1:]
    return folders, libraries


def folder_among(folders, name):
    return max((folder for folder in folders if name.startswith(folder + "/")), key=len, default=None)


def door(folder):
    """rooms/portfolio -> rooms/portfolio/portfolio.h: what others may include of a room."""
    return f"{folder}/{folder.split('/')[-1]}.h"


def allows(rules, here, target, there):
    for rule in rules:
        if rule == target or rule == there:
            return True
        if rule == "rooms/*" and there and there.startswith("rooms/"):
            return here == "app" and target == door(there)
        if rule.endswith("/*") and there and there.startswith(rule[:-1]):
            return True
    return False


def check_list(folders):
    """The list itself: down only, rooms through doors, no circles."""
    errors, arrows = [], {}
    for here, rules in folders.items():
        level = LEVELS.index(here.split("/")[0])
        for rule in rules:
            there = folder_among(folders, rule) or rule
            if LEVELS.index(rule.split("/")[0]) > level:
                errors.append(f"tools/levels.txt: {here} may not look up to {rule}; tell a fact instead (see docs/architecture.md)")
            if rule.startswith("rooms/") and here != "app" and rule != door(there):
                errors.append(f"tools/levels.txt: {here} may enter a room only through its door, such as {door(there)}")
            if rule.endswith("/*") and rule.split("/")[0] == here.split("/")[0]:
                errors.append(f"tools/levels.txt: {here} must name the folders of its own level, not {rule}")
            arrows.setdefault(here, set()).add(there)

    def walk(folder, path):
        if folder in path:
            circle = " -> ".join(path[path.index(folder):] + [folder])
            errors.append(f"tools/levels.txt: a circle: {circle}; one of them must tell a fact instead")
            return
        for there in sorted(arrows.get(folder, ())):
            if there != folder:
                walk(there, path + [folder])

    for folder in folders:
        walk(folder, [])
        if errors:
            break
    return errors


def check(top):
    folders, libraries = read_rules((top / "tools/levels.txt").read_text())
    errors = check_list(folders)
    unused = {(folder, rule) for folder, rules in folders.items() for rule in rules if not rule.endswith("*")}
    unused_places = {(beginnings, where) for beginnings, places in libraries for where in places}
    for file in sources(top, ".h", ".cpp"):
        name = str(file.relative_to(top / "src"))
        here = folder_among(folders, name)
        if here is None:
            errors.append(f"src/{name}: its folder is not in tools/levels.txt; add a line that says what it may include")
            continue
        text = without_comments(file.read_text())
        for match in re.finditer(r'^[ \t]*#[ \t]*include[ \t]+([<"])([^>"]+)[>"]', text, re.M):
            target, at = match[2], place(file, top, text, match.start())
            if match[1] == '"':
                there = folder_among(folders, target)
                if target.startswith(".") or not (top / "src" / target).exists():
                    errors.append(f'{at}: "{target}" is not a path from src; write it in full, such as "platform/sql/sql.h"')
                elif there != here:
                    if not is_test(file):  # what only a test needs does not keep a line in the list
                        unused -= {(here, target), (here, there)}
                    if not is_test(file) and not allows(folders[here], here, target, there):
                        errors.append(f'{at}: {here} may not include "{target}"; go through a door that tools/levels.txt allows, or tell a fact')
            elif not SYSTEM.match(target):
                known = [rule for rule in libraries if target.startswith(rule[0])]
                places = [(beginnings, where) for beginnings, where_list in known for where in where_list
                          if name.startswith(where) or where == "tests" and is_test(file)]
                unused_places -= set(places)
                if not known:
                    errors.append(f"{at}: <{target}> is of a library that tools/levels.txt does not know; add it with the one folder that uses it")
                elif not places:
                    allowed = ", ".join(where for _, where_list in known for where in where_list)
                    errors.append(f"{at}: <{target}> may only be included in {allowed}; use what that folder offers")
    errors += [f"tools/levels.txt: {folder} no longer uses {rule}; remove it" for folder, rule in sorted(unused)]
    errors += [f"tools/levels.txt: {where} no longer uses {' '.join(beginnings)}; remove it" for beginnings, where in sorted(unused_places)]
    errors += [f"tools/levels.txt: there is no folder src/{folder}; remove its line" for folder in folders
               if not (top / "src" / folder).is_dir()]
    return errors


if __name__ == "__main__":
    finish(check(TOP))
