// The main job, from what a student lives through to the figure that moves: Yara records, looks back, shares, sets a step
// and prepares; Karin sees it and asks; they hold the conversation together; what they agree is a step; the team leader
// and the board see it counted.
import assert from "node:assert/strict";
import { test } from "node:test";
import { routes } from "./program.mjs";
import { school } from "./harness.mjs";
import { appearsElsewhere, dayFromNow, finger, inDutch, photo } from "./people.mjs";

const { phone, desktop, signIn, check } = school({ students: 600 });
const serves = new Set(routes().map(({ method, path }) => `${method} ${path}`));

const story = "Een bewoner wilde niet eten. Ik ging naast haar zitten.";
const question = "Past het bij mij om met ouderen te werken?";
const step = "Bel de praktijkbegeleider";
const agreement = "Loop een dag mee in het ziekenhuis";
const asked = "Wat deed je waardoor zij toch ging eten?";

let yara, karin, experience, talk;

// Meets ST-02.
test("Yara records an experience with a photo on her phone: eight taps at most", async (context) => {
  yara = await signIn(await phone({ allow: [404] }), "yara");
  karin = await signIn(await desktop({ allow: [404] }), "karin");
  await check(yara);
  await yara.goto("/vastleggen");
  await check(yara);
  await yara.goto("/start");
  const { tap, taps } = finger(), began = Date.now();
  await tap(yara.locator('form[action="/vastleggen"] button[value="stage"]'));
  await yara.waitForURL(/\/vastleggen\/wat/);
  const [chooser] = await Promise.all([yara.waitForEvent("filechooser"), tap(yara.locator("label.tile", { hasText: "Foto" }))]);
  await chooser.setFiles(photo());
  await tap(yara.getByLabel("Vertel het in je eigen woorden"));
  await yara.keyboard.type(story);
  await tap(yara.getByRole("button", { name: "Verder" }));
  await yara.waitForURL(/\/vastleggen\/gevoel/);
  await tap(yara.locator('label.tile:has(input[name="gevoel"])').first());
  await tap(yara.locator("label", { hasText: "Alleen ik" }));
  await tap(yara.getByRole("button", { name: "Bewaar" }));
  await yara.waitForURL(/\/terugdenken/);
  const seconds = (Date.now() - began) / 1000;
  // Said and not judged: how busy this machine is says nothing of her minute.
  context.diagnostic(`${taps()} taps, ${seconds.toFixed(1)} s without the time to think of words`);
  assert.ok(taps() <= 8, `${taps()} taps`);
  experience = new URL(yara.url()).pathname.replace("/terugdenken", "");
});

test("the screens of recording are in order", async () => {
  const page = await signIn(await phone(), "ruben");
  await page.goto("/vastleggen");
  await page.locator('form[action="/vastleggen"] button[value="school"]').click();
  await page.waitForURL(/\/vastleggen\/wat/);
  await check(page);
  await page.getByRole("button", { name: "Verder" }).click();
  await page.waitForURL(/\/vastleggen\/gevoel/);
  await check(page);
});

// Meets ST-03.
test("she looks back with three questions at most, and skips one", async () => {
  let questions = 0;
  while (await yara.locator("form#r").count()) {
    questions += 1;
    if (questions === 1) await check(yara);
    if (questions !== 2) {
      const choice = yara.locator('form#r label:has(input[name="keuze"])').first();
      if (await choice.count()) await choice.click();
      else await yara.locator('textarea[name="woorden"]').fill("Rustig blijven.");
    }
    const here = yara.url();
    await yara.getByRole("button", { name: /Volgende vraag|Klaar/ }).click();
    await yara.waitForURL((url) => url.href !== here);
  }
  assert.ok(questions >= 1 && questions <= 3, `${questions} questions`);
  await yara.getByRole("heading", { level: 1, name: "Je dacht terug" }).waitFor();
  await check(yara);
});

// Meets ST-02, ST-16.
test("nobody sees what is hers alone; she decides that Karin may", async () => {
  const refused = await karin.goto(experience);
  assert.equal(refused.status(), 404);
  await yara.goto(`${experience}/wie`);
  await check(yara);
  await yara.locator('label:has(input[value="counsellor"])').click();
  await yara.getByRole("button", { name: "Bewaar" }).click();
  await yara.waitForURL((url) => url.pathname === experience);
  await check(yara);
  assert.equal((await karin.goto(experience)).status(), 200);
});

// Meets ST-09.
test("she sets a small step", async () => {
  await yara.goto("/vooruit/stappen/nieuw");
  await check(yara);
  await yara.getByLabel("Wat ga je doen?").fill(step);
  await yara.getByLabel("Vóór welke dag?").fill(dayFromNow(10));
  await yara.getByRole("button", { name: "Bewaar" }).click();
  await yara.getByText(step).first().waitFor();
  await check(yara);
});

// Meets GU-02, ST-16.
test("Karin sees it on her day, and Yara sees that Karin opened her file", async () => {
  await karin.goto("/vandaag");
  await check(karin);
  await karin.locator("main").getByText(/Yara/).first().waitFor();
  await karin.goto("/studenten");
  await check(karin);
  await karin.getByRole("link", { name: /^Yara/ }).first().click();
  await karin.waitForURL(/\/studenten\/[^/?]+$/);
  await karin.getByText(story.split(".")[0]).first().waitFor();
  await check(karin);
  await yara.goto("/privacy");
  await yara.getByRole("region", { name: /gekeken|keek/i }).or(yara.locator("#gekeken").locator("xpath=..")).first().getByText(/Karin/).first().waitFor();
  await check(yara);
});

// Meets GU-06.
test("Karin asks a question at the experience, and Yara answers", async () => {
  await karin.goto(experience);
  await check(karin);
  await karin.getByLabel(/^Jouw vraag aan Yara/).fill(asked);
  await karin.getByRole("button", { name: "Stuur" }).click();
  await karin.getByText("Je vraag staat klaar voor Yara.").waitFor();
  await yara.goto("/meldingen");
  await check(yara);
  await yara.goto("/start");
  await yara.getByText(asked).first().waitFor();
  await yara.goto(experience);
  await yara.getByLabel("Jouw antwoord").fill("Ik vroeg naar vroeger.");
  await yara.getByRole("button", { name: "Stuur" }).click();
  await yara.getByText("Je antwoord is verstuurd.").waitFor();
  await check(yara);
  await karin.reload();
  await karin.getByText("Ik vroeg naar vroeger.").waitFor();
});

const conversations = { skip: !serves.has("GET /gesprekken/{id}") && "the program does not serve conversations" };

// Meets GU-03.
test("Yara prepares the conversation with a question of her own", conversations, async () => {
  await yara.goto("/gesprekken");
  await check(yara);
  await yara.getByRole("link", { name: /met Karin/ }).first().click();
  await yara.waitForURL(/\/gesprekken\/[^/]+$/);
  talk = new URL(yara.url()).pathname;
  await check(yara);
  await yara.locator(`a.btn[href^="${talk}/voorbereiden"]`).click();
  await yara.waitForURL(/\/voorbereiden/);
  await check(yara);
  const chosen = yara.locator('input[name="ervaring"]:checked');
  while (await chosen.count()) await chosen.first().uncheck({ force: true });
  await yara.locator('label.pick-row:has(input[name="ervaring"])', { hasText: story.split(".")[0] }).click();
  await yara.getByRole("button", { name: "Volgende vraag" }).click();
  await yara.waitForURL(/stap=2/);
  await check(yara);
  await yara.getByLabel("Jouw vraag").fill(question);
  await yara.getByRole("button", { name: "Volgende vraag" }).click();
  await yara.waitForURL(/stap=3/);
  await check(yara);
  await yara.locator('label:has(input[name="wens"])').first().click();
  await yara.getByRole("button", { name: "Klaar" }).click();
  await yara.waitForURL((url) => url.pathname === talk);
  await yara.getByText("Klaar. Karin ziet wat je meeneemt.").waitFor();
});

// Meets ST-20.
test("she brings her brother along; Karin sees him come, and sees it when Yara comes alone", conversations, async () => {
  const line = "Yara neemt een broer of zus mee: Samir";
  await yara.goto(`${talk}/voorbereiden?stap=3`);
  await yara.getByLabel("Naam").fill("Samir");
  await yara.getByLabel("Wie is dat van jou?").selectOption({ label: "Broer of zus" });
  await yara.getByRole("button", { name: "Klaar" }).click();
  await yara.waitForURL((url) => url.pathname === talk);
  await yara.getByText("Je neemt een broer of zus mee: Samir").waitFor();
  await check(yara);
  await karin.goto(talk);
  await karin.getByText(line).waitFor();
  await check(karin);
  await yara.getByRole("link", { name: "Verander wie er meekomt" }).click();
  await yara.getByLabel("Naam").fill("");
  await yara.getByRole("button", { name: "Klaar" }).click();
  await yara.waitForURL((url) => url.pathname === talk);
  await karin.getByText(line).waitFor({ state: "detached" });
});

// Meets GU-03.
test("they hold it together: what one writes appears at the other at once", conversations, async () => {
  await karin.goto("/studenten");
  await karin.getByRole("link", { name: /^Yara/ }).first().click();
  await karin.getByText(question).first().waitFor();
  await karin.goto(talk);
  await karin.getByText(question).waitFor();
  await check(karin);
  await karin.getByRole("button", { name: "Begin het gesprek" }).click();
  // It is planned for another day: Koers asks first.
  await check(karin);
  await karin.getByRole("button", { name: "Ja, begin nu" }).click();
  await karin.locator("section#terugkijken").waitFor();
  await check(karin);
  await yara.getByText("Het gesprek is begonnen.").waitFor();
  await yara.goto(talk);
  await yara.locator("section#terugkijken").waitFor();
  await check(yara);
  const writes = (page, place, words) => async () => {
    await page.locator(`section#${place} textarea[name="tekst"]`).fill(words);
    await page.locator(`section#${place}`).getByRole("button", { name: "Zet erbij" }).click();
  };
  await appearsElsewhere(yara, "Wat zag je aan haar?", writes(karin, "terugkijken", "Wat zag je aan haar?"));
  await appearsElsewhere(karin, "Zij werd rustig.", writes(yara, "terugkijken", "Zij werd rustig."));
  await appearsElsewhere(yara, "Rust geven is een kracht.", writes(karin, "betekenis", "Rust geven is een kracht."));
});

// Meets GU-03. Every control of the canvas, with script: what is there to be clicked does something.
test("another question, another part, and a note that is changed or left as it was", conversations, async () => {
  const section = karin.locator("section#terugkijken");
  const question = section.locator("p.question");
  const first = await question.innerText();
  await section.getByRole("link", { name: "Andere vraag" }).click();
  await question.filter({ hasNotText: first }).waitFor();
  await section.locator("details.note-part summary.btn").click();
  await section.locator("a.menu-item").last().click();
  await section.locator("a.menu-item[aria-current=true]").last().waitFor({ state: "attached" });
  assert.equal(new URL(karin.url()).pathname, talk, "the page itself stayed");

  const note = section.locator(".note", { hasText: "Wat zag je aan haar?" });
  await note.getByRole("link", { name: "Wijzig" }).click();
  await section.getByLabel("Wijzig wat je schreef").waitFor();
  await karin.waitForFunction(() => document.activeElement?.labels?.[0]?.textContent.includes("Wijzig wat je schreef"));  // can type at once
  await section.getByRole("link", { name: "Laat zo" }).click();
  await section.getByLabel("Wijzig wat je schreef").waitFor({ state: "detached" });
  await note.getByRole("link", { name: "Wijzig" }).click();
  await section.getByLabel("Wijzig wat je schreef").fill("Wat zag je aan haar gezicht?");
  await appearsElsewhere(yara, "Wat zag je aan haar gezicht?",
                         () => section.getByRole("button", { name: "Bewaar" }).click());
  await section.getByText("Wat zag je aan haar gezicht?").waitFor();
});

// Meets AD-04.
test("without script both write by posts", conversations, async () => {
  const plainYara = await signIn(await phone({ javaScriptEnabled: false }), "yara");
  const plainKarin = await signIn(await desktop({ javaScriptEnabled: false }), "karin");
  const writes = async (page, words) => {
    await page.goto(talk);
    await page.locator('section#vooruitkijken textarea[name="tekst"]').fill(words);
    await page.locator("section#vooruitkijken").getByRole("button", { name: "Zet erbij" }).click();
    await page.locator("section#vooruitkijken").getByText(words).waitFor();
  };
  await writes(plainKarin, "Waar wil je heen?");
  await writes(plainYara, "Naar het ziekenhuis.");
  await plainKarin.reload();
  await plainKarin.getByText("Naar het ziekenhuis.").waitFor();
});

// Meets GU-05.
test("they agree on a step with an owner and a day, and Karin closes", conversations, async () => {
  const day = dayFromNow(14);
  await karin.goto(talk);
  const form = karin.locator("form.new-deal");
  await form.getByLabel("Nieuwe afspraak").fill(agreement);
  await form.locator("label.chip", { hasText: "Yara" }).click();
  await form.getByLabel("Vóór welke dag?").fill(day);
  await appearsElsewhere(yara, agreement, () => form.getByRole("button", { name: "Spreek dit af" }).click());
  await karin.getByText(`vóór ${inDutch(day)}`).first().waitFor();
  await check(karin);
  await karin.getByRole("button", { name: "Rond het gesprek af" }).click();
  await karin.getByText(/^Afgerond\./).waitFor();
  await check(karin);
  await yara.getByText("Het gesprek is afgerond.").waitFor();
});

// Meets GU-05, GU-15.
test("Yara confirms on her phone and ticks; what was agreed is one of her steps", conversations, async () => {
  await yara.goto(talk);
  await check(yara);
  await yara.getByRole("button", { name: "Ja, dit klopt" }).first().click();
  await yara.waitForURL(/\/vinkjes$/);
  await check(yara);
  await yara.locator('label:has(input[name="hielp"])').first().click();
  for (const name of ["echt", "nieuw", "veilig"]) await yara.locator(`label:has(input[name="${name}"])`).click();
  await yara.getByRole("button", { name: "Bewaar" }).click();
  await yara.waitForURL((url) => url.pathname === talk);
  // Her start shows the nearest steps; all of them stand on their own page.
  await yara.goto("/vooruit/stappen");
  await yara.getByText(agreement).first().waitFor();
  await check(yara);
  await karin.goto(talk);
  await karin.getByText("Yara: klopt").waitFor();
});

// ---- the figures

const figures = { skip: !(serves.has("GET /cijfers/{indicator}") && serves.has("GET /gesprekken/{id}"))
                           && "the program does not serve figures of conversations" };
const figure = "/cijfers/counsellor_and_conversation_share";

// What the drawer of a figure says: so many of so many; nothing when what it says would point at few (QU-09).
async function counted(page) {
  await page.goto(figure);
  const [part, whole] = (await page.locator("#uitleg .fraction b").allInnerTexts()).map((text) => Number(text.replace(/\D/g, "")));
  return whole ? { part, whole } : undefined;
}

// Meets QU-04, ST-17. Of a team nearly all of which is spoken with, the page says no number on most days: that nothing moves
// there tells nobody who it was.
test("the figure of A4 of Paul's board moves by one student, and of Marieke's team where it is told", figures, async () => {
  const marieke = await signIn(await desktop(), "marieke"), paul = await signIn(await desktop(), "paul");
  for (const [page, home] of [[marieke, "/team"], [paul, "/bestuur"]]) {
    await page.goto(home);
    await check(page);
    await page.goto("/kader/A4");
    await check(page);
  }
  const team = await counted(marieke), board = await counted(paul);
  await check(marieke);
  assert.ok(board && board.whole >= (team?.whole ?? 0), JSON.stringify({ team, board }));

  // Somebody of hers with whom nobody spoke.
  await karin.goto("/studenten");
  await karin.locator("tr", { hasText: "Nog niet gesproken" }).first().getByRole("link").first().click();
  await karin.waitForURL(/\/studenten\/[^/?]+$/);
  const id = new URL(karin.url()).pathname.split("/").at(-1);
  await karin.goto(`/gesprekken/plannen?student=${id}`);
  await check(karin);
  await karin.getByLabel("Dag", { exact: true }).fill(dayFromNow(0));
  await karin.getByLabel("Tijd", { exact: true }).fill("23:30");
  await karin.getByRole("button", { name: "Plan het gesprek" }).click();
  await karin.waitForURL(/\/gesprekken\/[0-9a-z]{13}$/);
  await karin.getByRole("button", { name: "Begin het gesprek" }).click();
  await karin.locator('section#terugkijken textarea[name="tekst"]').fill("We leerden elkaar kennen.");
  await karin.locator("section#terugkijken").getByRole("button", { name: "Zet erbij" }).click();
  await karin.locator("section#terugkijken").getByText("We leerden elkaar kennen.").first().waitFor();
  assert.deepEqual(await counted(marieke), team, "a conversation counts when it is held");
  await karin.getByRole("button", { name: "Rond het gesprek af" }).click();
  await karin.getByText(/^Afgerond\./).waitFor();

  const after = { team: await counted(marieke), board: await counted(paul) };
  assert.deepEqual(after.board, { ...board, part: board.part + 1 });
  if (team && after.team) assert.deepEqual(after.team, { ...team, part: team.part + 1 });
});
