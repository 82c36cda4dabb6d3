"""Fuzzers for a while each: programs that make up hostile input and look which way each of it went (libFuzzer), for
run_tests.py. Each *_fuzz.cpp is one; what it begins with stands in tests/fuzz, a folder with its name.

An input on which a fuzzer fails is kept in build/proof/fuzz/found, with how to repeat it. When the fault is mended, it becomes
a seed. KOERS_FUZZ_SECONDS=3600 bin/test fuzz connection looks for an hour, and a next time goes on from what it learnt.
"""
import os
import pathlib
import re
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor

TOP = pathlib.Path(__file__).resolve().parent.parent
SEEDS = TOP / "tests/fuzz"
BUILT = TOP / "build/proof/fuzz"
AT_ONCE = 2
SECONDS = {"connection": 18, "import": 18}  # in a proof; the others find their ways sooner
SHORT = 5
LONGEST_INPUT = 4_096  # bytes
# A connection keeps its header, a piece of a body and the texts of a form: what is larger than 1 MB is a limit that fails.
OF_THEIR_OWN = {"connection": ["-malloc_limit_mb=1"]}


def names():
    return sorted(file.name.removesuffix("_fuzz.cpp") for file in (TOP / "src").rglob("*_fuzz.cpp"))


def seconds_of(name):
    return int(os.environ.get("KOERS_FUZZ_SECONDS") or SECONDS.get(name, SHORT))


def executed(told):
    return int((re.search(r"number_of_executed_units:\s*(\d+)", told) or [0, 0])[1])


def run_one(name, environment):
    """(whether all went well, what to say of it)"""
    seeds = sorted((SEEDS / name).glob("*"))
    if not seeds:
        return False, f"{name}: there is nothing to begin with in tests/fuzz/{name}"
    found = BUILT / "found"
    found.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="koers-fuzz-") as learnt:
        if "KOERS_FUZZ_SECONDS" in os.environ:
            learnt = BUILT / "learnt" / name
            learnt.mkdir(parents=True, exist_ok=True)
        ended = subprocess.run(
            [BUILT / f"{name}_fuzz", f"-max_total_time={seconds_of(name)}", "-timeout=20", "-len_control=0",
             f"-max_len={LONGEST_INPUT}", "-print_final_stats=1", f"-artifact_prefix={found}/{name}-",
             *OF_THEIR_OWN.get(name, []), learnt, SEEDS / name],
            cwd=TOP, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", env={**os.environ, **environment})
    told = ended.stdout + ended.stderr
    if ended.returncode == 0 and executed(told) > len(seeds):
        ways = re.findall(r"cov: (\d+)", told)[-1]
        return True, f"{name}: {executed(told)} inputs in {seconds_of(name)} s, {ways} ways"
    kept = re.findall(r"written to (\S+)", told)
    repeat = "".join(f"\n  to repeat it: {(BUILT / f'{name}_fuzz').relative_to(TOP)} {' '.join(OF_THEIR_OWN.get(name, []))} "
                     f"{pathlib.Path(file).relative_to(TOP)}" for file in kept)
    return False, f"{told[-6000:]}\n{name}: FAILED{repeat or f', it ended with {ended.returncode}'}"


def run(which, environment):
    """(passed, failed, what is wrong); says of each how it went."""
    passed, wrong = 0, []
    which = sorted(which, key=lambda name: -seconds_of(name))  # the longest first, so that none is left alone at the end
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for went_well, sentence in pool.map(lambda name: run_one(name, environment), which):
            print(sentence, flush=True)
            passed += went_well
            wrong += [] if went_well else [sentence]
    return passed, len(wrong), "\n".join(wrong)
