#!/usr/bin/env python3
"""Checks that every header says all that it uses: a header that needs another one before it is a trap for the next reader.

Each header is compiled alone, by Clang, as a module of its own: a module sees nothing but what it includes, and what it
includes is read as a module too, once for all who include it (an eighth of the processor that reading it again takes).
The standard library and parts of other libraries are one module, so that what is missing of these is found by names:
each name that begins with std:: has a header that gives it, here or in a header that is included, and so have the parts of
Boost. Clang compiles a module again when it, or something that it includes, has changed; they are in build/headers.
"""
import json
import os
import pathlib
import re
import shlex
import subprocess
from concurrent.futures import ThreadPoolExecutor

from checking import TOP, finish, place, sources, without_comments

COMPILER = ["clang++", "-std=c++20", "-O0", "-fmodules", "-fcxx-modules", "-fsyntax-only", "-ferror-limit=0"]

# Which headers of the standard library give a name; where there are several, each of them promises it.
GIVES = {
    "algorithm": "binary_search lower_bound upper_bound sort stable_sort min max clamp ranges::* find find_if any_of all_of count_if",
    "any": "any any_cast",
    "array": "array",
    "atomic": "atomic atomic_flag memory_order_relaxed memory_order_acquire memory_order_release",
    "charconv": "from_chars to_chars",
    "chrono": "chrono::*",
    "cmath": "llround lround isfinite",
    "compare": "strong_ordering weak_ordering partial_ordering",
    "concepts": "same_as integral invocable convertible_to derived_from floating_point",
    "condition_variable": "condition_variable",
    "cstddef": "size_t byte nullptr_t ptrdiff_t max_align_t",
    "cstdint": "int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t uintptr_t",
    "deque": "deque",
    "exception": "exception exception_ptr current_exception rethrow_exception",
    "filesystem": "filesystem filesystem::*",
    "fstream": "ifstream ofstream fstream ios",
    "functional": "function hash less greater equal_to invoke ref reference_wrapper",
    "future": "future promise async",
    "initializer_list": "initializer_list",
    "iosfwd": "istream ostream",
    "ios": "ios streamsize ios_base",
    "istream": "istream ios streamsize",
    "iterator": "distance advance next prev back_inserter",
    "list": "list",
    "map": "map multimap pair move size_t less",
    "memory": "unique_ptr shared_ptr weak_ptr make_unique make_shared enable_shared_from_this move hash size_t",
    "mutex": "mutex lock_guard unique_lock scoped_lock once_flag call_once",
    "optional": "optional nullopt nullopt_t make_optional move hash",
    "ostream": "ostream ios streamsize",
    "random": "mt19937 mt19937_64 uniform_int_distribution uniform_real_distribution",
    "set": "set multiset move pair less size_t",
    "shared_mutex": "shared_mutex shared_lock",
    "span": "span size_t dynamic_extent",
    "sstream": "istringstream ostringstream stringstream",
    "stdexcept": "runtime_error logic_error invalid_argument out_of_range domain_error length_error exception",
    "string": "string to_string stoi stoul stoll stod getline char_traits move pair hash size_t swap",
    "string_view": "string_view hash size_t",
    "system_error": "error_code system_error errc",
    "thread": "thread jthread this_thread::*",
    "tuple": "tuple make_tuple tie get tuple_size_v apply",
    "type_traits": "is_same_v is_enum_v is_array_v is_arithmetic_v is_integral_v is_base_of_v decay_t remove_reference_t "
                   "remove_cvref_t underlying_type_t conditional_t enable_if_t invoke_result_t is_void_v is_invocable_v",
    "typeindex": "type_index hash",
    "unordered_map": "unordered_map pair move hash size_t",
    "unordered_set": "unordered_set pair move hash size_t",
    "utility": "pair make_pair move forward exchange swap declval get index_sequence index_sequence_for make_index_sequence "
               "in_place as_const size_t initializer_list",
    "variant": "variant monostate visit holds_alternative get get_if hash",
    "vector": "vector move pair size_t swap initializer_list",
}
# Of other libraries: what takes long to read and is included by headers that everybody includes.
OTHERS = {"boost::pfr": "boost/pfr/core.hpp", "boost::describe": "boost/describe/class.hpp boost/describe/members.hpp",
          "boost::mp11": "boost/mp11/algorithm.hpp"}
# Read with the rest; no name tells that these are used.
ONLY_READ = {"cctype", "cerrno", "cstdio", "cstdlib", "cstring", "ctime", "iostream", "limits", "numeric", "gtest/gtest.h",
             "gmock/gmock.h"}

_INCLUDED = re.compile(r'^#include (?:"([^"]+)"|<([a-z_]+|boost/(?:pfr|describe|mp11)/[a-z_/]+\.hpp)>)', re.M)
_NAMED = re.compile(r"\b(?:std::((?:ranges|views|chrono|filesystem|this_thread)\b|[a-z_0-9]+)|(boost::(?:pfr|describe|mp11)))\b")


def givers():
    """{name: the headers that give it}."""
    found = {}
    for header, names in GIVES.items():
        for name in names.split():
            found.setdefault("std::" + name.removesuffix("::*"), set()).add(header)
    return found | {name: set(headers.split()) for name, headers in OTHERS.items()}


def libraries_headers_of(file, src, known):
    """What a header includes of the module of libraries, itself or through headers of Koers."""
    if file not in known:
        known[file] = set()  # a circle of headers ends here
        mine = set()
        for ours, theirs in _INCLUDED.findall(file.read_text()):
            if theirs:
                mine.add(theirs)
            elif (src / ours).exists():
                mine |= libraries_headers_of(src / ours, src, known)
        known[file] = mine
    return known[file]


def missing_by_name(top):
    """The names of the libraries for which nothing was included."""
    errors, known, by_name = [], {}, givers()
    for file in sources(top, ".h"):
        text, said = without_comments(file.read_text()), set()
        for match in _NAMED.finditer(text):
            name = match[2] or "std::" + match[1]
            if name in said:
                continue
            said.add(name)
            where = place(file, top, text, match.start())
            if name not in by_name:
                errors.append(f"{where}: nobody told which header gives {name}; say it in tools/check_headers.py")
            elif not by_name[name] & libraries_headers_of(file, top / "src", known):
                errors.append(f"{where}: {name} without #include <{'> or <'.join(sorted(by_name[name]))}>")
    return errors


def flags_for_libraries(top):
    """Where the libraries' headers are, as the build has it."""
    commands = top / "build/proof/compile_commands.json"
    if not commands.exists():
        return []
    text = " ".join(entry["command"] for entry in json.loads(commands.read_text()))
    words = set(shlex.split(text))
    found = re.findall(r"-isystem (\S+)", text)
    return sorted({word for word in words if word.startswith("-I") or word.startswith("-DBOOST")} | {"-isystem" + path for path in found})


def search_path(options):
    """Where Clang looks for the headers of libraries, in its order."""
    said = subprocess.run([*options, "-E", "-v", "-x", "c++", "/dev/null"], capture_output=True, text=True, check=True).stderr
    return [pathlib.Path(line.strip()) for line in re.search(r"search starts here:\n(.*)End of search list", said, re.S)[1].splitlines()
            if line.startswith(" ")]


def module_of(header, top):
    return "koers_" + re.sub(r"[^A-Za-z0-9]", "_", str(header.relative_to(top / "src")))


def write_map(map_, headers, top, options):
    """Tells Clang which header is a module: all of the libraries one, and each of ours one."""
    names = [*GIVES, *ONLY_READ, *(name for given in OTHERS.values() for name in given.split())]
    places = search_path(options)
    found = [next((place / name for place in places if (place / name).exists()), None) for name in sorted(set(names))]
    text = "module libraries [system] {\n" + "".join(f'  header "{file}"\n' for file in found if file) + "  export *\n}\n"
    text += "".join(f'module {module_of(header, top)} {{\n  header "{header}"\n  export *\n}}\n' for header in headers)
    if not map_.exists() or map_.read_text() != text:
        map_.write_text(text)


def not_alone(headers, top):
    """The headers that do not compile alone."""
    kept = top / "build/headers"
    kept.mkdir(parents=True, exist_ok=True)
    map_ = kept / "module.modulemap"
    options = [*COMPILER, "-I", str(top / "src"), *flags_for_libraries(top)]
    write_map(map_, headers, top, options)
    command = [*options, f"-fmodule-map-file={map_}", f"-fmodules-cache-path={kept / 'modules'}", "-x", "c++", "-"]
    cores = os.cpu_count() or 1

    def compiled(some):
        text = "".join(f'#include "{header.relative_to(top / "src")}"\n' for header in some)
        ended = subprocess.run(command, input=text, capture_output=True, text=True, cwd=top)
        return ended.returncode == 0, [line for line in ended.stderr.splitlines() if "error:" in line]

    def fault_of(header):
        good, said = compiled([header])
        others = re.findall(r"could not build module '(\w+)'", "\n".join(said))
        if good or set(others) - {module_of(header, top)}:
            return None  # or the fault is of one that it includes
        return f"src/{header.relative_to(top / 'src')} does not compile alone; include in it what it uses: {said[0].strip() if said else ''}"

    with ThreadPoolExecutor(cores) as pool:
        if all(good for good, _ in pool.map(compiled, [headers[part::cores] for part in range(cores)])):
            return []
        return [fault for fault in pool.map(fault_of, headers) if fault]


def check(top):
    headers = sources(top, ".h")
    twice = [f"{place(header, top)}: begin with #pragma once; who includes it twice has all of it twice" for header in headers
             if not re.search(r"^#pragma once$", header.read_text(), re.M)]
    return twice + missing_by_name(top) + not_alone(headers, top)


if __name__ == "__main__":
    finish(check(TOP))
