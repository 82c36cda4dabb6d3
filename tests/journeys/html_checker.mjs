// The Nu Html Checker as one process on the loopback. `node tests/journeys/html_checker.mjs COMMAND...` runs a command
// with one that all its journeys share: they find its address in KOERS_HTML_CHECKER.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, stopProcess, top, untilReady } from "./program.mjs";

const secondsToStart = 120;  // Java on a machine that compiles as well

export async function startHtmlChecker() {
  const shared = process.env.KOERS_HTML_CHECKER;
  if (shared) return { address: shared, stop: async () => {} };
  const port = await freePort();
  const jar = join(top, "node_modules/vnu-jar/build/dist/vnu.jar");
  const child = spawn("java", ["-Xss2m", "-Dnu.validator.servlet.bind-address=127.0.0.1", "-cp", jar,
                               "nu.validator.servlet.Main", String(port)], { stdio: "ignore" });
  await untilReady(`http://127.0.0.1:${port}/`, child, secondsToStart,
                   () => "The HTML checker did not start (java, node_modules/vnu-jar).");
  return { address: `http://127.0.0.1:${port}/?out=json`, stop: () => stopProcess(child, 3) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const checker = await startHtmlChecker();
  const [command, ...words] = process.argv.slice(2);
  const child = spawn(command, words, { stdio: "inherit", env: { ...process.env, KOERS_HTML_CHECKER: checker.address } });
  process.exitCode = await new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  await checker.stop();
}
