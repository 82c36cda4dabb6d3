// Makes the pictures of README.md from the real program and a fresh demo school: node tools/screenshots.mjs
// Each is docs/screenshots/NAME.png. A picture that cannot be made, because a page or a link is not there, is an error.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "../tests/journeys/harness.mjs";
import { startProgram, top } from "../tests/journeys/program.mjs";

// name, who, on what, where; a second address is a pattern: the first link on the page that fits it is opened.
const pictures = [
  ["student-start", "yara", "phone", "/start"],
  ["student-record", "yara", "phone", "/vastleggen"],
  ["student-experience", "yara", "phone", "/ervaringen", /^\/ervaringen\/[0-9a-z]{13}$/],
  ["counsellor-day", "karin", "desktop", "/vandaag"],
  ["counsellor-students", "karin", "desktop", "/studenten"],
  ["counsellor-student", "karin", "desktop", "/studenten", /^\/studenten\/[0-9a-z]{13}$/],
  ["conversation", "karin", "desktop", "/vandaag", /^\/gesprekken\/[0-9a-z]{13}/],
  ["framework", "fatma", "desktop", "/kader"],
  ["team", "marieke", "desktop", "/team"],
  ["board", "paul", "desktop", "/"],
];
const devices = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 800 } },
};

const chosen = process.argv.slice(2);
const program = await startProgram({ students: 600 });
const browser = await openBrowser();
let failed = 0;
try {
  mkdirSync(join(top, "docs/screenshots"), { recursive: true });
  for (const [name, who, device, address, pattern] of pictures) {
    if (chosen.length && !chosen.includes(name)) continue;
    const context = await browser.newContext({ ...devices[device], baseURL: program.address, locale: "nl-NL",
                                               timezoneId: "Europe/Amsterdam", reducedMotion: "reduce" });
    try {
      const page = await context.newPage();
      await page.goto("/inloggen");
      await page.locator(`form[action="/inloggen/demo"] button[value="${who}"]`).first().click();
      await page.waitForURL((url) => !url.pathname.startsWith("/inloggen"));
      let answer = await page.goto(address);
      if (pattern) {
        const links = await page.evaluate(() => [...document.querySelectorAll("a[href]")].map((link) => new URL(link.href).pathname));
        const link = links.find((path) => pattern.test(path));
        if (!link) throw new Error(`no link on ${address} fits ${pattern}`);
        answer = await page.goto(link);
      }
      if (answer.status() !== 200) throw new Error(`${page.url()} answered ${answer.status()}`);
      await page.screenshot({ path: join(top, "docs/screenshots", `${name}.png`), animations: "disabled" });
      console.log(`docs/screenshots/${name}.png`);
    } catch (error) {
      failed += 1;
      console.error(`${name}: ${error.message}`);
    } finally {
      await context.close();
    }
  }
} finally {
  await browser.close();
  await program.stop();
}
process.exitCode = failed ? 1 : 0;
