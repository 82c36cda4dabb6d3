"""The recipe in CONTRIBUTING.md makes a room: its very lines, in a copy of this tree, pass the checks, compile, and their
story holds.

The copy is checked always. It is compiled where build/proof has been built, and the room's story runs in a program that is
linked anew with the few files of the room: that takes a minute, so only with KOERS_RECIPE=compile, as in .ci/run.
"""
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import tempfile
import unittest

import trees  # noqa: F401  puts tools/ in the path
import check_files
import check_levels
import check_privacy
import check_sql
import check_texts
import check_words
from checking import TOP

BLOCK = re.compile(r"^ *(In )?`([^`]+)`(?:, after `([^\n]+)`)?:\n\n( *)```\w*\n(.*?)\n\4```", re.M | re.S)


def section(text, title):
    return text.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def pieces(text):
    """(file, what it comes after or None for a new file, lines) of each block of the recipe."""
    for match in BLOCK.finditer(text):
        indent = match[4]
        lines = "".join(line[len(indent):].rstrip() + "\n" if line.startswith(indent) else line.strip() + "\n"
                        for line in match[5].split("\n"))
        yield match[2], match[3], lines


def make_room(top, recipe):
    """Writes the room into the tree at `top`; answers the new files."""
    new = []
    for name, after, lines in pieces(recipe):
        file = top / name
        if after is None:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(lines)
            new.append(file)
        else:
            text = file.read_text()
            end = text.index("\n", text.index(after)) + 1
            file.write_text(text[:end] + lines + text[end:])
    return new


class Recipe(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="koers-recipe-")
        cls.addClassCleanup(folder.cleanup)
        cls.top = pathlib.Path(folder.name)
        for part in ("src", "tools", "docs", "content"):
            shutil.copytree(TOP / part, cls.top / part)
        cls.recipe = section((TOP / "CONTRIBUTING.md").read_text(), "Add a room")
        cls.new = make_room(cls.top, cls.recipe)

    def test_the_recipe_makes_a_room(self):
        self.assertGreater(len(self.new), 10)
        for check in (check_files, check_levels, check_privacy, check_sql, check_texts, check_words):
            self.assertEqual(check.check(self.top), [], check.__name__)

    def test_it_is_formatted(self):
        code = [file for file in self.new if file.suffix in (".h", ".cpp")] + [self.top / "src/app/rooms.cpp"]
        shutil.copy(TOP / ".clang-format", self.top)
        done = subprocess.run(["clang-format", "--dry-run", "-Werror", *code], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)

    @unittest.skipUnless(os.environ.get("KOERS_RECIPE") == "compile" and (TOP / "build/proof/koers_tests").exists(),
                         "with KOERS_RECIPE=compile, and build/proof built")
    def test_it_compiles_and_its_story_holds(self):
        objects = [self.compiled(file) for file in self.new if file.suffix == ".cpp"]
        objects += [self.compiled(self.top / "src/app/rooms.cpp"), *self.embedded()]
        program = self.top / "koers_tests"
        link = subprocess.run(["ninja", "-C", "build/proof", "-t", "commands", "koers_tests"], cwd=TOP, check=True,
                              capture_output=True, text=True).stdout.splitlines()[-1]
        link = link.split("&&")[1].replace(" -o koers_tests ", f" -o {program} {' '.join(map(str, objects))} ")
        self.run_in_build(shlex.split(link))
        tests = subprocess.run([program, "--gtest_brief=1", "--gtest_filter=*Jottings*:Rooms.*:*PersonalTables*"], cwd=TOP,
                               capture_output=True, text=True)
        self.assertEqual(tests.returncode, 0, tests.stdout + tests.stderr)
        self.assertIn("PASSED", tests.stdout)

    def run_in_build(self, command):
        done = subprocess.run(command, cwd=TOP / "build/proof", capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, " ".join(command[-3:]) + "\n" + done.stderr)

    def compiled(self, file):
        """Compiles a file of the room as the proof compiles a file of its kind; answers the object."""
        name = str(file.relative_to(self.top))
        if name.startswith("src/app/"):
            like = name
        else:
            like = f"src/rooms/course/{'step_test' if name.endswith('_test.cpp') else 'room'}.cpp"
        commands = json.loads((TOP / "build/proof/compile_commands.json").read_text())
        command = next(one for one in commands if one["file"] == str(TOP / like))["command"]
        words = shlex.split(command)
        made = self.top / (file.stem + ".o")
        keep, skip = [], False
        for word in words:
            if skip or word == "-MD":
                skip = False
            elif word in ("-o", "-c", "-MF", "-MT"):
                skip = True
            elif not word.endswith("/ccache"):
                keep.append(word)
        # The room's own headers first; all others stay those of the house, which are compiled already.
        own = self.top / "include"
        if not own.exists():
            (own / "rooms").mkdir(parents=True)
            (own / "rooms/jottings").symlink_to(self.top / "src/rooms/jottings")
        self.run_in_build([*keep, f"-I{own}", "-o", str(made), "-c", str(file)])
        return made

    def embedded(self):
        """The migrations of all rooms, those of the new one too, as the build embeds them."""
        files = sorted((self.top / "src").rglob("migrations/*.sql"))
        (self.top / "migrations.list").write_text("".join(f"{file}\n" for file in files))
        self.run_in_build(["python3", str(TOP / "tools/embed.py"), "--function", "migrations", "--out", str(self.top),
                           "--base", str(self.top / "src"), "--list", str(self.top / "migrations.list")])
        objects = []
        for name in ("migrations.S", "migrations.cpp"):
            objects.append(self.top / (name + ".o"))
            self.run_in_build(["clang++", "-std=c++20", f"-I{TOP / 'src'}", "-c", str(self.top / name), "-o", str(objects[-1])])
        return objects


if __name__ == "__main__":
    unittest.main()
