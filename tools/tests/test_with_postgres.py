import pathlib
import subprocess
import sys
import unittest

TOOLS = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = """
import sys, time
sys.path.insert(0, sys.argv[1])
import with_postgres
with with_postgres.server() as address:
    print(address, flush=True)
    time.sleep(600)
"""


class WithPostgres(unittest.TestCase):
    def test_a_program_that_is_ended_leaves_no_server_behind(self):
        child = subprocess.Popen([sys.executable, "-c", PROGRAM, str(TOOLS)], stdout=subprocess.PIPE, text=True)
        with child.stdout:
            address = child.stdout.readline().strip()
            self.assertTrue(address.startswith("postgresql://"))
            child.terminate()
            self.assertEqual(child.wait(60), 143)
        refused = subprocess.run(["psql", address, "-c", "SELECT 1"], capture_output=True, check=False)
        self.assertNotEqual(refused.returncode, 0)


if __name__ == "__main__":
    unittest.main()
