"""That the checks of files, headers, privacy, texts and words fail when they should."""
import unittest

import trees
import check_files
import check_headers
import check_privacy
import check_texts
import check_threads
import check_words
from checking import strings, without_comments


class Reading(unittest.TestCase):
    def test_comments_and_strings(self):
        text = 'a("// no comment"); // "no string"\nR"x(raw " // text)x"; /* gone\n */ \'"\';'
        self.assertEqual([value for _, value in strings(text.replace("//", "//", 1))][0], "// no comment")
        clean = without_comments(text)
        self.assertNotIn("gone", clean)
        self.assertEqual(clean.count("\n"), text.count("\n"))
        self.assertEqual([value for _, value in strings(clean)], ["// no comment", 'raw " // text'])


class Files(trees.TreeTest):
    def test_a_file_in_order(self):
        self.write("src/rooms/a/a.cpp", "int a;  // the style of a page\n" * 400)
        self.assert_wrong(check_files.check(self.top))

    def test_each_fault(self):
        self.write("src/rooms/a/long.cpp", "int a;\n" * 401)
        self.write("src/rooms/a/later.cpp", "// TO" + "DO: more\n")
        self.write("src/rooms/a/path.cpp", 'open("/ho' + 'me/karin/x");\n')
        self.write("src/rooms/a/style.cpp", 'div.attr("style", "x");\n')
        self.assert_wrong(check_files.check(self.top), "401 lines", "later.cpp:1", "path.cpp:1", "style.cpp:1: no inline style")

    def test_a_long_function(self):
        body = "  a();\n" * 80
        self.write("src/rooms/a/a.cpp", "struct Long {\n" + body + "};\nint a;\nvoid f(int a,\n       int b) {\n" + body + "}\nvoid g() {\n}\n")
        self.assert_wrong(check_files.check(self.top), "a.cpp:84: a function of 83 lines")

    def test_a_room_that_is_too_large(self):
        for number in range(21):
            self.write(f"src/rooms/a/{number}.cpp", "int a;\n" * 390)
        self.assert_wrong(check_files.check(self.top), "src/rooms/a: 8190 lines")

    def test_too_much_trust(self):
        self.write("src/rooms/a/a.cpp", "html::trusted(x);\n" * 6)
        self.assert_wrong(check_files.check(self.top), "used 6 times")


class Headers(trees.TreeTest):
    def test_a_header_that_needs_another(self):
        self.write("src/a/good.h", "#pragma once\n#include <string>\nstruct Good { std::string name; };\n")
        self.write("src/a/bad.h", "#pragma once\nstruct Bad { Good good; };\n")
        self.write("src/a/twice.h", "struct Twice {};\n")
        self.assert_wrong(check_headers.check(self.top), "src/a/bad.h does not compile alone", "src/a/twice.h")
        self.write("src/a/bad.h", '#pragma once\n#include "a/good.h"\nstruct Bad { Good good; };\n')
        self.write("src/a/twice.h", "#pragma once\n")
        self.assert_wrong(check_headers.check(self.top))
        self.write("src/a/good.h", "#pragma once\nstruct Better {};\n")  # what passed must be looked at again
        self.assert_wrong(check_headers.check(self.top), "src/a/bad.h")

    def test_a_header_that_needs_the_standard_library(self):
        self.write("src/a/name.h", "#pragma once\n#include <string>\nusing Name = std::string;\n")
        self.write("src/a/good.h", '#pragma once\n#include "a/name.h"\nusing Other = std::string;  // std::any\n')
        self.assert_wrong(check_headers.check(self.top))
        self.write("src/a/bad.h", "#pragma once\nstruct Bad { std::string name; };\n")
        self.write("src/a/new.h", "#pragma once\nusing New = std::regex;\n")
        self.write("src/a/some.h", "#pragma once\n#include <vector>\nusing Some = std::vector<std::string>;\n")
        self.assert_wrong(check_headers.check(self.top), "src/a/bad.h:2: std::string without #include <string>",
                          "src/a/new.h:2: nobody told which header gives std::regex", "src/a/some.h:3: std::string without",
                          "src/a/bad.h does not compile alone", "src/a/new.h does not compile alone")


class Threads(trees.TreeTest):
    def setUp(self):
        super().setUp()
        self.write("src/CMakeLists.txt", "set(FOLDERS_WITH_THREADS platform)\n")
        self.write("src/platform/a.h", "class Pool {\n  std::mutex mutex_;\n};\n")

    def test_what_is_constant_or_tested_is_in_order(self):
        self.write("src/rooms/a/a.cpp", "// no std::mutex\nconstexpr int most = 3;\nint f() {\n  static const Words all = read();\n"
                                        "  int own = std::thread::hardware_concurrency();\n  return own;\n}\n"
                                        "static int helper(int x);\nconst char* const names[] = {\"a\"};\nstruct A {\n  int x = 0;\n};\n")
        self.write("src/rooms/a/a_test.cpp", "std::atomic<int> runs = 0;\n")
        self.assert_wrong(check_threads.check(self.top))

    def test_each_thing_that_is_shared(self):
        self.write("src/rooms/a/a.cpp", "std::mutex lock;\nint count = 0;\nvoid f() {\n  static int calls = 0;\n"
                                        "  static std::map<int, int> kept;\n  thread_local int own;\n}\n")
        self.assert_wrong(check_threads.check(self.top), "std::mutex lock", "a.cpp:2", "a.cpp:4", "a.cpp:5", "thread_local int own")

    def test_a_folder_that_shares_nothing(self):
        self.write("src/CMakeLists.txt", "set(FOLDERS_WITH_THREADS platform rooms/a)\n")
        self.assert_wrong(check_threads.check(self.top), "rooms/a shares nothing")


class Privacy(trees.TreeTest):
    def test_a_table_that_nobody_answers_for(self):
        self.write("src/rooms/a/migrations/1.sql", "CREATE TABLE a_notes (id BIGINT, student_id BIGINT,\n PRIMARY KEY (id));\n"
                   "CREATE TABLE a_places (id BIGINT PRIMARY KEY);\nALTER TABLE a_places ADD COLUMN trainer_id BIGINT;\n")
        self.assert_wrong(check_privacy.check(self.top), "a_notes.student_id is of a person", "a_places.trainer_id")
        self.write("src/rooms/a/privacy.cpp", 'R"(DELETE FROM a_notes)"; // a_places')
        self.assert_wrong(check_privacy.check(self.top), "has a line for a_notes", "a_places.trainer_id")
        self.write("src/rooms/a/privacy.cpp", '{"notes", "a_notes", "id"}; // a_places')
        self.assert_wrong(check_privacy.check(self.top), "a_places.trainer_id")
        self.write("src/rooms/a/privacy.cpp", '{"notes", "a_notes", "id"},\n{.name = "places",\n .table = "a_places"}')
        self.assert_wrong(check_privacy.check(self.top))


class Texts(trees.TreeTest):
    def test_texts_in_order(self):
        self.write("src/rooms/a/texts.h", 'inline constexpr Text saved{"Bewaard. Je kunt verder.", "Saved. You can go on."};')
        self.write("src/rooms/a/a.cpp", 'url("/ervaringen/"); "is voor"; R"(SELECT de, het FROM een)"; // dat is niet voor jou')
        self.assert_wrong(check_texts.check(self.top))

    def test_each_fault(self):
        self.write("src/rooms/a/texts.h", 'Text a{"", "Nothing"};\nText b{"Momenteel niet.", "Not now."};\nText c{"'
                   + "woord " * 21 + '.", "word"};\n')
        self.write("src/rooms/a/a.cpp", 'p("Je hebt nog geen stappen");')
        self.assert_wrong(check_texts.check(self.top), "texts.h:1: a text is empty", "'Momenteel' has a plainer word", "21 words",
                          "a.cpp:1: a Dutch text outside texts.h")


class Words(trees.TreeTest):
    GLOSSARY = """# Glossary
| Dutch | English | identifier | meaning | room |
|---|---|---|---|---|
| ervaring | experience | `Experience` | what happened | portfolio |
| goed moment | good moment | `GoodMoment` | a moment | portfolio |
## Forms
| word | meaning |
|---|---|
| `Draft` | typed, not yet kept |
"""

    def setUp(self):
        super().setUp()
        self.write("docs/glossary.md", self.GLOSSARY)
        self.write("src/rooms/a/a.h", "struct ExperienceDraft {\n  struct Inner {};\n};\nclass Other;\n")
        self.write("src/rooms/a/migrations/1.sql", "CREATE TABLE a_good_moments (id BIGINT);")

    def test_words_in_order(self):
        self.assert_wrong(check_words.check(self.top))

    def test_a_word_that_nobody_explained(self):
        self.write("src/rooms/a/b.h", "struct ExperienceManager {};\n")
        self.write("src/rooms/a/migrations/2.sql", "CREATE TABLE a_good_things (id BIGINT);")
        self.assert_wrong(check_words.check(self.top), "b.h:1: ExperienceManager", "(table a_good_things): GoodThing")

    def test_a_row_that_nobody_uses(self):
        self.write("src/rooms/a/migrations/1.sql", "")
        self.assert_wrong(check_words.check(self.top), "docs/glossary.md:5: nothing is called GoodMoment")

    def test_one_thing_has_one_name(self):
        self.write("src/rooms/a/texts.h", 'Text one{"Vraag de decaan", "We talk about a conversation"};\n')
        self.write("content/a.toml", 'name = { nl = "Schoonheidsspecialist", en = "Beautician" }\n')
        self.assert_wrong(check_words.check_texts(self.top))
        self.write("src/rooms/a/texts.h", 'Text one{"Vraag de loopbaanadviseur", "Plan a talk"};\n')
        self.write("content/a.toml", 'name = { nl = "Een specialist", en = "Ask somebody" }\n')
        self.assert_wrong(check_words.check_texts(self.top), "a/texts.h:1: 'loopbaanadviseur'", "a/texts.h:1: 'a talk'",
                          "content/a.toml:1: 'specialist'", "content/a.toml:1: 'somebody'")


if __name__ == "__main__":
    unittest.main()
