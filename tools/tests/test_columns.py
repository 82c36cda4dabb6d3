import unittest

import trees
from check_columns import check


class Columns(trees.TreeTest):
    """A room whose table has a column for each way in which one is read, or is not."""

    def setUp(self):
        super().setUp()
        self.write("src/rooms/x/migrations/20260101_0000_x.sql", """
            CREATE TABLE x_things (institution_id BIGINT NOT NULL, id BIGINT NOT NULL, shown TEXT NOT NULL,
              looked_for BIGINT, kept TEXT, taken TEXT, PRIMARY KEY (institution_id, id));
            CREATE TABLE x_out_facts (institution_id BIGINT NOT NULL, things BIGINT NOT NULL, PRIMARY KEY (institution_id));""")
        self.write("src/rooms/x/facts.cpp", 'table{"x_out_facts", {"things"}};')
        self.privacy("taken", "kept: of no use to anybody")
        self.write("src/rooms/x/thing.cpp", """
            constexpr sql::Statement a{"x.insert", R"(
              INSERT INTO x_things (institution_id, id, shown, looked_for, kept, taken) VALUES ($1, $2, $3, $4, $5, $6))"};
            constexpr sql::Statement b{"x.select", R"(
              SELECT shown FROM x_things WHERE institution_id = $1 AND looked_for IN (SELECT value FROM id_list($2))
              ORDER BY shown COLLATE alphabet)"};""")

    def privacy(self, columns, held_back):
        self.write("src/rooms/x/privacy.cpp",
                   f'PersonalTable t[] = {{{{.table = "x_things", .columns = "{columns}", .held_back = "{held_back}"}}}};')

    def test_a_column_that_is_only_written(self):
        self.assert_wrong(check(self.top), "x_things.kept")

    def test_a_column_that_is_taken_along_is_read(self):
        self.privacy("taken kept", "")
        self.assert_wrong(check(self.top))

    def test_a_fact_that_is_not_declared(self):
        self.write("src/rooms/x/facts.cpp", "")
        self.assert_wrong(check(self.top), "x_things.kept", "x_out_facts.things")

    def test_a_statement_that_is_wrong(self):
        self.write("src/rooms/x/b.cpp", 'constexpr sql::Statement c{"x.wrong", "SELECT shown, more FROM x_things"};')
        self.assert_wrong(check(self.top), "x_things.kept", "no such column: more")


if __name__ == "__main__":
    unittest.main()
