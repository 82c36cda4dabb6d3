"""The facts of a student, each a function with the name that it has in content/facts.toml and, as its words, what it means.

Written from those words alone, with the rows of base.py; how Koers counts them in SQL is not looked at here. That is the use
of it: two people who read the same words and come to different numbers have found a flaw, in the program or in the words.
"""
import types

from . import aftercare, choices, conversations, experiences, guides, placements, portfolio, requests, requirement, self_direction, signals, steps

MODULES = (experiences, conversations, guides, requests, choices, steps, portfolio, signals, placements, requirement, aftercare, self_direction)
FACTS = {name: function for module in MODULES for name, function in vars(module).items()
         if isinstance(function, types.FunctionType) and function.__module__ == module.__name__ and function.__doc__}


def facts_of(student):
    """All of them, and where the student belongs."""
    return types.SimpleNamespace(
        today=student.today, started_on=student.here.started_on, pathway=student.here.pathway,
        year_of_study=student.year_of_study, **{name: fact(student) for name, fact in FACTS.items()})
