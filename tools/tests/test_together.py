"""Files that are compiled as one give no private name to two things."""
import pathlib
import tempfile
import unittest

import trees  # noqa: F401 (finds the tools)
import together


def unnamed(line, space="koers::course"):
    return f"namespace {space} {{\nnamespace {{\n\n{line}\n  add(x);\n}}\n\n}}  // namespace\n}}  // namespace {space}\n"


class CompiledTogether(unittest.TestCase):
    def setUp(self):
        self.top = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))

    def file(self, name, text):
        path = self.top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return together.File(path)

    def both_ways(self, one, other):
        self.assertEqual(one.clashes(other), other.clashes(one))
        return one.clashes(other)

    def test_a_private_name_of_two_files_of_a_folder_keeps_them_apart(self):
        goal = self.file("course/goal.cpp", unnamed("Response add(Visit& visit, const Student& me) {"))
        step = self.file("course/step.cpp", unnamed("constexpr int first = 1;\n\nResponse add(Visit& visit) {"))
        contact = self.file("course/contact.cpp", unnamed("Response remove(Visit& visit) {").replace("add(x)", "list.add(x)"))
        self.assertTrue(self.both_ways(goal, step))
        self.assertFalse(self.both_ways(goal, contact), "the add of a list is not that of a file")

    def test_who_calls_a_function_of_the_folder_stays_apart_from_a_private_one_of_that_name(self):
        goal = self.file("course/goal.cpp", unnamed("Response add(Visit& visit) {"))
        caller = self.file("course/caller.cpp", unnamed("Response remove(Visit& visit) {"))
        self.assertTrue(self.both_ways(goal, caller))

    def test_the_same_name_in_another_folder_is_another_thing(self):
        goal = self.file("course/goal.cpp", unnamed("Response add(Visit& visit) {"))
        choice = self.file("choices/choice.cpp", unnamed("Response add(Visit& visit) {", "koers::choices"))
        self.assertFalse(self.both_ways(goal, choice))

    def test_a_folder_within_a_namespace_of_another_one_is_no_place_of_its_own(self):
        mail = self.file("course/mail/goal.cpp", unnamed("Response add(Visit& visit) {"))
        self.assertTrue(self.both_ways(mail, self.file("course/goal.cpp", unnamed("Response add(Visit& visit) {"))))

    def test_a_name_that_stands_for_one_thing_here_and_for_another_there(self):
        own = self.file("course/own.cpp", "namespace texts = own_texts;\n")
        same = self.file("course/same.cpp", "namespace texts = own_texts;\nuse(texts::title);\n")
        other = self.file("course/other.cpp", "namespace texts = other_texts;\n")
        self.assertFalse(self.both_ways(own, same))
        self.assertTrue(self.both_ways(own, other))
        page = self.file("course/page.cpp", "using http::Response;\n")
        thing = self.file("course/thing.cpp", "Response first_response(const Thing& thing);\n")
        self.assertTrue(self.both_ways(page, thing), "the thing's Response is not that of HTTP")
        self.file("course/thing.h", "struct Response {};\n")
        self.file("course/things.h", '#include "course/thing.h"\n')
        self.assertTrue(self.both_ways(page, self.file("course/reads.cpp", '#include "course/things.h"\n')))

    def test_every_file_is_in_one_group_and_none_of_a_group_clash(self):
        files = [self.file(f"{folder}/{n}.cpp", unnamed(f"int same_{n % 3}() {{", f"koers::{folder}") * (n + 1))
                 for folder in ("course", "choices") for n in range(9)]
        groups = together.grouped(files, 60)
        self.assertCountEqual([file for group in groups for file in group], files)
        self.assertGreater(len(groups), 2)
        for group in groups:
            self.assertFalse(any(one.clashes(other) for one in group for other in group if one is not other))


if __name__ == "__main__":
    unittest.main()
