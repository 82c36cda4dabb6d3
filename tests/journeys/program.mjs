// The real program with a small demo school of its own, for journeys and screenshots.
import { spawn, execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const top = fileURLToPath(new URL("../..", import.meta.url));
const koers = process.env.KOERS_PROGRAM ?? join(top, "build/proof/koers");

// A program that watches its memory keeps for a while what it gave back, and so holds more of it.
export const isWatched = koers.includes("/proof/");

// The day it is in Koers, which is that of Dutch schools whatever the clock of this machine says.
export const today = () => new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });

// How long anything may take before it counts as never: a machine that is busy is no fault of Koers.
export const patience = 60_000;  // milliseconds

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

// Waits until `address` answers with 200; says why when it does not.
export async function untilReady(address, child, seconds, explain) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (child.exitCode !== null) break;
    try {
      if ((await fetch(address)).status === 200) return;
    } catch {
      // not listening yet
    }
    await pause(50);
  }
  child.kill("SIGKILL");
  throw new Error(`${address} did not answer.\n${explain()}`);
}

export async function stopProcess(child, seconds = 60) {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code)));
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
  const code = await ended;
  clearTimeout(late);
  return code;
}

// Runs a command of the program; answers what it printed.
function command(environment, ...words) {
  return execFileSync(koers, words, { env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
}

// The same without waiting for it here, for a test that answers what the command asks. Throws what it complained about.
export function runCommand(environment, ...words) {
  return new Promise((resolve, reject) => {
    execFile(koers, words, { env: { ...process.env, ...environment }, encoding: "utf8" },
             (error, out, complaints) => (error ? reject(new Error(`${error.message}\n${complaints}`)) : resolve(out)));
  });
}

// Without students the database stays empty, as an institution finds it that brings in its own people.
function make(environment, students, seed) {
  command(environment, "migrate");
  if (students) command(environment, "demo", "--students", String(students), "--seed", String(seed));
}

// The addresses that the program answers: [{ method, path, admits }], the path with {names} for what differs.
export function routes() {
  return command({}, "routes").trim().split("\n").map((line) => {
    const [method, path, ...rest] = line.split(/\s+/);
    return { method, path, admits: rest.slice(0, -1).join(" ") };
  });
}

// What a demo school is kept under: another build, day or server makes it anew.
function schoolName(students, seed, server = "") {
  const { mtimeMs, size } = statSync(koers);
  return `school-${students}-${seed}-${today()}-${Math.round(mtimeMs)}-${size}${server}`;
}

// A demo school is made once for a build of the program and copied for every start: the folder of its database and files.
function demoFolder(students, seed) {
  const kept = join(top, "build/journeys", schoolName(students, seed));
  if (!existsSync(kept)) {
    const made = folderBeingMade();
    make({ KOERS_DATABASE: `sqlite:${made}/koers.db`, KOERS_FILES: `${made}/files`, KOERS_DEMO: "1" }, students, seed);
    try {
      renameSync(made, kept);
    } catch {
      rmSync(made, { recursive: true, force: true });  // another test file was first
    }
  }
  return kept;
}

function folderBeingMade() {
  mkdirSync(join(top, "build/journeys"), { recursive: true });
  const made = mkdtempSync(join(top, "build/journeys/being-made-"));
  mkdirSync(join(made, "files"));
  return made;
}

// The same on PostgreSQL: a database to copy, and the folder of its files. Whoever renames the database first has made it.
function demoDatabase(postgres, psql, students, seed) {
  // With the day in its name: who is waiting at midnight would wait for yesterday's.
  const name = `school_${students}_${seed}_${today().replaceAll("-", "")}`;
  const kept = join(top, "build/journeys", schoolName(students, seed, `-${new URL(postgres).port}-${process.ppid}`));
  if (!existsSync(kept)) {
    const made = folderBeingMade();
    const unnamed = `being_made_${process.pid}`;
    psql(`CREATE DATABASE ${unnamed}`);
    make({ KOERS_DATABASE: databaseAddress(postgres, unnamed), KOERS_FILES: `${made}/files`, KOERS_DEMO: "1" }, students, seed);
    try {
      psql(`ALTER DATABASE ${unnamed} RENAME TO ${name}`);
      renameSync(made, kept);
    } catch {
      psql(`DROP DATABASE ${unnamed} WITH (FORCE)`);
      rmSync(made, { recursive: true, force: true });
      while (!existsSync(kept)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
  return { name, files: join(kept, "files") };
}

const databaseAddress = (postgres, name) => postgres.replace(/\/[^/]*$/, `/${name}`);

// Starts the program on a free port with a fresh school. On PostgreSQL when KOERS_TEST_POSTGRES holds the address of a
// server (see tools/with_postgres.py), else on SQLite. `stop()` ends it and gives the exit code.
export async function startProgram({ students = 300, seed = 1, environment = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "koers-journey-"));
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const settings = {
    KOERS_PORT: String(port),
    KOERS_HOST: "127.0.0.1",
    KOERS_BASE_URL: address,
    KOERS_DATABASE: `sqlite:${folder}/koers.db`,
    KOERS_FILES: join(folder, "files"),
    KOERS_DEMO: students ? "1" : "0",
    ...environment,
  };
  const postgres = process.env.KOERS_TEST_POSTGRES;
  let dropDatabase = () => {};
  if (postgres) {
    const name = `journey_${process.pid}_${port}`;
    const psql = (statement) => execFileSync("psql", ["-q", postgres, "-c", statement], { stdio: ["ignore", "ignore", "pipe"] });
    const school = demoDatabase(postgres, psql, students, seed);
    psql(`CREATE DATABASE ${name} TEMPLATE ${school.name}`);
    dropDatabase = () => psql(`DROP DATABASE ${name} WITH (FORCE)`);
    settings.KOERS_DATABASE = databaseAddress(postgres, name);
    cpSync(school.files, settings.KOERS_FILES, { recursive: true });
  } else {
    cpSync(demoFolder(students, seed), folder, { recursive: true });
  }
  const logFile = join(folder, "log");
  const log = openSync(logFile, "w");
  const child = spawn(koers, ["serve"], { env: { ...process.env, ...settings }, stdio: ["ignore", log, log] });
  let words;  // what was in the log when its folder went
  const lastWords = () => words ?? readFileSync(logFile, "utf8").split("\n").slice(-30).join("\n");
  await untilReady(`http://127.0.0.1:${port}/readyz`, child, 120, lastWords);
  return {
    address,
    port,
    lastWords,
    pid: child.pid,
    settings,
    kind: postgres ? "postgresql" : "sqlite",
    // A command of the program beside the one that serves: command("sign-in-link", "300001").
    command: (...words) => command(settings, ...words),
    async stop() {
      const code = await stopProcess(child);
      dropDatabase();
      words = lastWords();
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}
