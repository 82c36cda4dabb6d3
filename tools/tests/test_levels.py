import unittest

import trees
from check_levels import check


class Levels(trees.TreeTest):
    RULES = """
platform/base
platform/sql     platform/base
rooms/portfolio  platform/*
rooms/quality    platform/* rooms/portfolio/portfolio.h
library sqlite3.h : platform/sql/
library gtest/ : tests
"""

    def setUp(self):
        super().setUp()
        self.write("tools/levels.txt", self.RULES)
        self.write("src/platform/base/id.h", "#include <string>\n")
        self.write("src/platform/sql/sql.h", '#include <sqlite3.h>\n#include "platform/base/id.h"\n')
        self.write("src/rooms/portfolio/portfolio.h", '#include "platform/sql/sql.h"\n')
        self.write("src/rooms/portfolio/experience.h", "")
        self.write("src/rooms/quality/quality.cpp", '#include "rooms/portfolio/portfolio.h"\n')
        self.write("src/rooms/quality/quality_test.cpp", "#include <gtest/gtest.h>\n")

    def test_a_tree_in_order(self):
        self.assert_wrong(check(self.top))

    def test_an_include_upwards(self):
        self.write("src/platform/base/id.h", '// a word\n#include "rooms/portfolio/portfolio.h"\n')
        self.assert_wrong(check(self.top), 'id.h:2: platform/base may not include "rooms/portfolio/portfolio.h"')

    def test_a_room_beside_its_door(self):
        self.write("src/rooms/quality/other.cpp", '#include "rooms/portfolio/experience.h"\n')
        self.assert_wrong(check(self.top), "other.cpp:1: rooms/quality may not include")

    def test_a_door_that_nobody_uses(self):
        self.write("src/rooms/quality/quality.cpp", '// #include "rooms/portfolio/portfolio.h"\n')
        self.assert_wrong(check(self.top), "rooms/quality no longer uses rooms/portfolio/portfolio.h; remove it")

    def test_a_library_outside_its_folder(self):
        self.write("src/rooms/quality/fast.cpp", "#include <sqlite3.h>\n#include <curl/curl.h>\n")
        self.assert_wrong(check(self.top), "<sqlite3.h> may only be included in platform/sql/", "<curl/curl.h> is of a library")

    def test_a_library_that_nobody_uses(self):
        self.write("src/platform/sql/sql.h", '#include "platform/base/id.h"\n')
        self.assert_wrong(check(self.top), "platform/sql/ no longer uses sqlite3.h")

    def test_a_list_with_an_arrow_upwards_or_a_circle(self):
        self.write("tools/levels.txt", self.RULES.replace("platform/base\n", "platform/base platform/sql\n", 1))
        self.assertTrue(any("a circle" in error for error in check(self.top)))
        self.write("tools/levels.txt", self.RULES.replace("platform/base\n", "platform/base rooms/quality\n", 1))
        self.assertTrue(any("may not look up" in error for error in check(self.top)))

    def test_a_folder_without_a_rule(self):
        self.write("src/rooms/cellar/cellar.h", "")
        self.assert_wrong(check(self.top), "src/rooms/cellar/cellar.h: its folder is not in")


if __name__ == "__main__":
    unittest.main()
