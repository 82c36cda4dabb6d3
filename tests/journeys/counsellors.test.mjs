// One counsellor for everybody: the team leader and the co-ordinator give students one; Karin hands Yara over, Yara reads it
// first on her phone, the next counsellor takes over, and Karin's access ends.
import assert from "node:assert/strict";
import { test } from "node:test";
import { school } from "./harness.mjs";
import { today } from "./program.mjs";

const { phone, desktop, signIn, check, screenshot, program } = school();

// The next counsellor is no persona: comes in by an address of one's own.
async function signInByName(page, name) {
  for (let number = 2; number < 80; number += 1) {
    let printed = "";
    try {
      printed = program().command("sign-in-link", `M${number}`);
    } catch {
      continue;
    }
    if (!printed.startsWith(name)) continue;
    await page.goto(printed.match(/https?:\S+/)[0]);
    await page.getByRole("button", { name: "Inloggen" }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/toegang"));
    return page;
  }
  throw new Error(`nobody is called ${name}`);
}

// Meets GU-01, LA-02.
test("Fatma divides a team on a phone, and turns it back", async () => {
  const fatma = await signIn(await phone(), "fatma");
  await fatma.goto("/overzicht");
  const words = await fatma.getByText(/student(en)? (heeft|hebben) nog geen begeleider\./).first().textContent();
  const count = Number(words.match(/(\d+) student/)[1]);
  await fatma.getByRole("link", { name: "Geef ze er een" }).click();
  await fatma.getByText(new RegExp(`^${count} van de \\d+ studenten`)).waitFor();
  await check(fatma);
  await screenshot(fatma, "assign-phone");
  await fatma.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await fatma.getByRole("button", { name: /^Wijs \d+ student(en)? toe$/ }).click();
  await fatma.getByText(/student(en)? (heeft|hebben) een begeleider\./).waitFor();
  await fatma.getByRole("button", { name: "Draai terug" }).click();
  await fatma.getByText(new RegExp(`^${count} van de \\d+ studenten`)).waitFor();
  await check(fatma);
});

// Meets GU-01, LA-02.
test("Marieke comes from her team's page, sees what changes and gives Kinga a counsellor", async () => {
  const marieke = await signIn(await desktop(), "marieke");
  await marieke.goto("/team");
  await marieke.getByText("1 student heeft nog geen begeleider.").waitFor();
  await check(marieke);
  await marieke.getByRole("link", { name: "Geef ze er een" }).click();
  await marieke.getByRole("heading", { level: 1, name: "Wie begeleidt wie?" }).waitFor();
  await marieke.getByLabel(/^Kinga Mazur/).waitFor();
  await check(marieke);
  await screenshot(marieke, "assign-desktop");
  await marieke.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await marieke.getByText("Er is nog niets veranderd.").waitFor();
  await check(marieke);
  await screenshot(marieke, "assign-rehearsal-desktop");
  await marieke.getByRole("button", { name: "Wijs 1 student toe" }).click();
  await marieke.getByText("1 student heeft een begeleider.").waitFor();
  await check(marieke);
  await marieke.goto("/team");
  assert.equal(await marieke.getByText("heeft nog geen begeleider").count(), 0);
  await marieke.goto("/begeleiders");
  await marieke.getByText("Net toegewezen").waitFor();
  await check(marieke);
});

let next = "";

// Meets GU-01, ST-16.
test("Karin writes a warm handover of Yara", async () => {
  const karin = await signIn(await desktop(), "karin");
  await karin.goto("/studenten");
  await karin.getByRole("link", { name: "Yara Benali" }).first().click();
  await karin.getByRole("link", { name: "Warme overdracht" }).click();
  await karin.getByRole("heading", { level: 1, name: "Yara warm overdragen" }).waitFor();
  await check(karin);
  await screenshot(karin, "handover-desktop");
  const choice = karin.getByLabel("Nieuwe begeleider", { exact: true });
  next = (await choice.locator("option").nth(1).textContent()).trim();
  await choice.selectOption({ label: next });
  await karin.getByLabel("Per", { exact: true }).fill(today());
  await karin.getByLabel("Waar staat Yara nu?").fill("Yara weet dat ze met ouderen wil werken.");
  await karin.getByLabel("Wat loopt er?").fill("Ze zoekt een keuzedeel.");
  await karin.getByLabel("Wat werkt goed in gesprek met Yara?").fill("Lopend praten.");
  await karin.getByRole("button", { name: "Stuur eerst naar Yara" }).click();
  await karin.getByText("Yara leest het nu.").waitFor();
  await check(karin);
  await screenshot(karin, "handover-sent-desktop");
});

// Meets GU-01.
test("Yara reads it first on her phone and adds a word", async () => {
  const yara = await signIn(await phone(), "yara");
  await yara.goto("/meldingen");
  await yara.getByRole("link", { name: /Karin schreef een overdracht/ }).click();
  await yara.getByText("Lopend praten.").waitFor();
  await check(yara);
  await screenshot(yara, "handover-own-phone");
  await yara.getByLabel("Wat wil jij erbij zeggen?").fill("Klopt. Ik wil ook graag buiten praten.");
  await yara.getByRole("button", { name: /^Stuur naar Karin en/ }).click();
  await yara.getByText("Klopt. Ik wil ook graag buiten praten.").first().waitFor();
  await check(yara);
});

// Meets GU-01, ST-16.
test("the next counsellor reads and takes over, and Karin's access ends", async () => {
  const other = await signInByName(await desktop(), next);
  await other.goto("/vandaag");
  await other.getByRole("link", { name: "Lees", exact: true }).click();
  await other.getByRole("link", { name: "Yara Benali" }).click();
  await other.getByText("Klopt. Ik wil ook graag buiten praten.").waitFor();
  await check(other);
  await screenshot(other, "handover-take-desktop");
  await other.getByRole("button", { name: "Ik neem over" }).click();
  await other.getByText(/begeleid jij Yara\./).waitFor();
  await check(other);
  await other.goto("/studenten");
  await other.getByRole("link", { name: "Yara Benali" }).first().click();
  await other.getByRole("heading", { level: 1, name: "Yara Benali" }).waitFor();
  const file = new URL(other.url()).pathname;
  const karin = await signIn(await desktop({ allow: [404] }), "karin");
  const answer = await karin.goto(file);
  assert.equal(answer.status(), 404);
  assert.equal((await karin.goto(`${file}/overdracht`)).status(), 404);
});

// Meets GU-01.
test("Bilal asks for another counsellor without saying why, and Marieke reads it", async () => {
  const marieke = await signIn(await desktop(), "marieke");
  await marieke.goto("/begeleiders");
  await marieke.getByRole("heading", { name: "Vraagt een andere begeleider" }).waitFor();
  await marieke.getByText("Bilal Tahiri").waitFor();
  await check(marieke);
  const yara = await signIn(await phone(), "yara");
  await yara.goto("/ik");
  await yara.getByRole("link", { name: "Wie helpt mij?" }).click();
  await yara.getByRole("link", { name: "Vraag een andere begeleider" }).click();
  await yara.getByText("Tot er een ander is, blijft alles zoals het is.").waitFor();
  await check(yara);
  await screenshot(yara, "other-counsellor-phone");
});
