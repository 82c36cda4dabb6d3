import unittest

import trees
import check_docs
import requirements
import schema


class Docs(trees.TreeTest):
    ROWS = '[[part]]\ntitle = "Students"\nrows = [["ST-01", "KK 4.1", "Do it.", "How often."], ["ST-02", "KK", "Do more.", "-"]]\n'

    def setUp(self):
        super().setUp()
        self.write("docs/requirements.toml", self.ROWS)
        self.write("src/rooms/a/a_test.cpp", "// A story.\n// Meets ST-01: all of it.\nTEST(Portfolio, YaraIsToldSo) {}\n")
        self.write("src/rooms/a/migrations/20260101_0000_a.sql", "CREATE TABLE a_notes (id BIGINT PRIMARY KEY);\n")
        self.write("content/demo/personas.toml", '[[people]]\nid = "ruben"\nfirst_name = "Ruben"\nprefix = "de"\nfamily_name = "Wit"\n')
        self.write("docs/personas.md", "| `ruben` | Ruben de Wit | student |\n")
        self.write("src/rooms/a/room.cpp", 'constexpr std::string_view addresses[] = {"/a",\n  "/b/{id}"};\n')
        self.write("docs/architecture.md", "| `/a` | [rooms/a](x) |\n| `/b/{id}` | [rooms/a](x) |\n")
        self.write("docs/requirements.md", requirements.document(self.top)[0])
        self.write("docs/schema.sql", schema.document(self.top))

    def test_documents_in_order(self):
        self.assert_wrong(check_docs.check(self.top))
        text = (self.top / "docs/requirements.md").read_text()
        self.assertIn("[a_test.cpp](../src/rooms/a/a_test.cpp): Yara is told so |", text)
        self.assertIn("| ST-02 | KK | Do more. | - |  | not yet |", text)

    def test_a_new_test_a_new_column_another_name(self):
        self.write("tests/journeys/loop.test.mjs", '// Meets ST-02, ST-99.\ntest("Yara goes round", async () => {});\n')
        self.write("src/rooms/a/migrations/20260102_0000_a.sql", "ALTER TABLE a_notes ADD COLUMN body TEXT;\n")
        self.write("docs/personas.md", "| `ruben` | Ruben Wit | student |\n")
        self.assert_wrong(check_docs.check(self.top), "there is no requirement ST-99", "docs/requirements.md is not",
                          "docs/schema.sql is not", "ruben is Ruben de Wit")

    def test_an_address_that_leads_elsewhere(self):
        self.write("docs/architecture.md", "| `/a` | [rooms/c](x) |\n| `/d` | [rooms/a](x) |\n")
        self.assert_wrong(check_docs.check(self.top), "/a is in a, not c", "/b/{id} is in a, not in the table", "/d is in no room, not a")

    def test_a_comment_that_refers_to_what_nobody_can_read(self):
        self.write("src/rooms/a/a.cpp", "// See schema.md (ux 3.4).\n// See architecture.md.\n")
        self.assert_wrong(check_docs.check(self.top), "a.cpp:1: schema.md is not in docs/", "a.cpp:1: ux 3.4 is not in docs/")

    def test_a_decision_that_the_index_lacks(self):
        self.write("docs/decisions/README.md", "| [one](one.md) | One |\n| [two](two.md) | Two |\n")
        self.write("docs/decisions/one.md", "# One\n")
        self.write("docs/decisions/three.md", "# Three\n")
        self.assert_wrong(check_docs.check(self.top), "three.md is not in", "names two.md, which is not there")


if __name__ == "__main__":
    unittest.main()
