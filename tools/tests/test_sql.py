import unittest

import trees
from check_sql import check, tables
from list_statements import source
from statements import statements


def statement(name, text):
    return f'constexpr sql::Statement some{{"{name}", R"(\n    {text})"}};\n'


class Sql(trees.TreeTest):
    def room(self, name, text, file="thing.cpp"):
        self.write(f"src/rooms/portfolio/{file}", statement(name, text))
        return check(self.top)

    def test_a_room_that_stays_at_home(self):
        self.assert_wrong(self.room("portfolio.select_things", """
            WITH last AS (SELECT max(id) AS id FROM portfolio_things), other(a) AS (SELECT 1)
            SELECT t.id FROM portfolio_things AS t JOIN last ON last.id = t.id JOIN campus_people p ON p.id = t.person_id
            JOIN guidance_out_student_facts g ON g.student_id = t.id WHERE t.name IS DISTINCT FROM 'from quality_secret'"""))

    def test_a_table_of_another_room(self):
        self.assert_wrong(self.room("portfolio.select_things", "SELECT 1 FROM portfolio_things t, quality_readings"),
                          "touches quality_readings")
        self.assert_wrong(self.room("portfolio.write_thing", "INSERT INTO portfolio_things SELECT 1 FROM campus_people ON CONFLICT DO UPDATE SET a = 1"))
        self.assert_wrong(self.room("portfolio.change_thing", "UPDATE course_goals SET a = 1"), "touches course_goals")

    def test_names(self):
        self.assert_wrong(self.room("course.select", "SELECT 1"), "must begin with portfolio.")
        self.write("src/rooms/portfolio/b.cpp", statement("portfolio.select", "SELECT 1"))
        self.assert_wrong(self.room("portfolio.select", "SELECT 1"), "is also the name of the statement at")

    def test_clocks_and_json(self):
        self.assert_wrong(self.room("portfolio.select", "SELECT strftime('%s') FROM portfolio_things WHERE day < CURRENT_DATE"),
                          "uses strftime(", "uses CURRENT_DATE")
        self.assert_wrong(self.room("portfolio.select", "SELECT body->>'x' FROM portfolio_things"), "uses ->>")
        self.assert_wrong(self.room("portfolio.select", "SELECT 'now()' FROM portfolio_things -- json_each(x)"))

    def test_an_index_on_what_is_nearly_always_nothing(self):
        table = "CREATE TABLE portfolio_things (\n  institution_id BIGINT NOT NULL,\n  removed_at BIGINT\n);\n"
        wrong = "CREATE INDEX things_removed ON portfolio_things (removed_at);\n"
        self.write("docs/schema.sql", table + wrong + "CREATE INDEX a ON portfolio_things (institution_id, removed_at);\n")
        self.assert_wrong(check(self.top), "things_removed holds the rows of portfolio_things without removed_at")
        self.write("docs/schema.sql", table + wrong.replace(");", ") WHERE removed_at IS NOT NULL;"))
        self.assert_wrong(check(self.top))

    def test_the_order_of_names(self):
        self.assert_wrong(self.room("portfolio.select", "SELECT name FROM portfolio_things p ORDER BY COALESCE(p.day, 0), p.name, p.id"),
                          "orders by p.name; write p.name COLLATE alphabet")
        self.assert_wrong(self.room("portfolio.select", "SELECT name FROM portfolio_things ORDER BY name COLLATE alphabet, id"))

    def test_a_text_that_is_not_a_literal(self):
        self.write("src/rooms/portfolio/c.cpp", 'constexpr sql::Statement s{"portfolio.s", text_of_s};')
        self.assert_wrong(check(self.top), "as literals")

    def test_migrations(self):
        self.write("src/rooms/portfolio/migrations/20260101_1200_portfolio_things.sql",
                   "CREATE TABLE portfolio_things (id BIGINT PRIMARY KEY);\nCREATE INDEX a ON course_goals (id);\n")
        self.write("src/rooms/portfolio/migrations/things.sql", "ALTER TABLE portfolio_things ADD COLUMN a TEXT;\n")
        self.assert_wrong(check(self.top), "course_goals does not belong to portfolio", "YYYYMMDD_HHMM_portfolio_what.sql")

    def test_tests_have_statements_of_their_own(self):
        self.assert_wrong(self.room("quality.peek", "SELECT 1 FROM quality_readings", "thing_test.cpp"))

    def test_the_list_of_statements(self):
        self.room("portfolio.select_things", "SELECT 1")
        found, errors = statements(self.top)
        self.assertEqual(errors, [])
        self.assertIn('std::string_view, 1> names{\n    "portfolio.select_things",\n', source(found))

    def test_tables_of_a_delete(self):
        self.assertEqual([name for name, _ in tables("DELETE FROM a_b WHERE x IN (SELECT x FROM c_d)")], ["a_b", "c_d"])


if __name__ == "__main__":
    unittest.main()
