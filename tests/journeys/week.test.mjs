// A week of a counsellor: what Karin does in Koers from Monday morning to Friday afternoon, outside her conversations. Each task
// is counted in taps and in the time that hands and eyes take; none takes more than two minutes.
import { after, test } from "node:test";
import assert from "node:assert/strict";
import { school } from "./harness.mjs";
import { dayFromNow, hands } from "./people.mjs";

const { phone, desktop, signIn, check, address } = school();

const longest = 120;  // seconds
const tasks = [];
let karin, yara, talk;

// What Karin does for one thing that she wants, from where she stands.
async function task(context, day, name, does) {
  const work = hands();
  await does(work);
  const seconds = work.seconds();
  tasks.push({ day, name, taps: work.taps(), seconds });
  context.diagnostic(`${day}, ${name}: ${work.taps()} taps, ${seconds.toFixed(0)} s`);
  assert.ok(seconds <= longest, `${name} takes ${seconds.toFixed(0)} seconds`);
}

after(() => {
  const sum = tasks.reduce((seconds, one) => seconds + one.seconds, 0);
  console.log(`a counsellor's week: ${tasks.length} tasks, ${(sum / 60).toFixed(1)} minutes of hands and eyes`);
});

// Meets GU-02, GU-09.
test("Monday morning: what the week holds, who asks attention, and what she does about the first", async (context) => {
  karin = await signIn(await desktop(), "karin");
  await task(context, "Monday", "sees the week and judges a signal", async (work) => {
    work.reads();
    const first = karin.locator("section", { hasText: "Vraagt aandacht" }).locator("ul.rows a").first();
    await work.tap(first);
    await karin.getByText(/Meer weet Koers niet\./).waitFor();
    work.reads();
    await work.tap(karin.locator("label", { hasText: "Nog even wachten" }));
    await work.type(karin.getByLabel("Waarom?"), "Eerst de toetsweek, daarna praten we.");
    await work.tap(karin.getByRole("button", { name: "Bewaar" }));
    await karin.getByText(/^Bewaard\./).waitFor();
  });
  await check(karin);
});

// Meets GU-06.
test("Monday: she asks a question at what Yara shared", async (context) => {
  yara = await signIn(await phone(), "yara");
  const kept = await yara.context().request.post("/ervaringen", {
    form: { waar: "stage", tekst: "Een bewoner wilde niet eten. Ik ging naast haar zitten.", wie: "counsellor" },
    headers: { Origin: address() }, maxRedirects: 0,
  });
  assert.equal(kept.status(), 303);
  await karin.goto("/vandaag");
  await task(context, "Monday", "asks at an experience", async (work) => {
    await work.tap(karin.locator("a[href='/meldingen']").first());
    work.reads();
    await work.tap(karin.getByRole("link", { name: /Yara deelt een ervaring/ }).first());
    await karin.getByLabel(/^Jouw vraag aan Yara/).waitFor();
    work.reads();
    await work.type(karin.getByLabel(/^Jouw vraag aan Yara/), "Wat deed je waardoor zij toch ging eten?");
    await work.tap(karin.getByRole("button", { name: "Stuur" }));
    await karin.getByText("Je vraag staat klaar voor Yara.").waitFor();
  });
});

// Meets GU-03.
test("Tuesday: she plans a conversation with one of her students", async (context) => {
  await karin.goto("/vandaag");
  await task(context, "Tuesday", "plans a conversation", async (work) => {
    await work.tap(karin.getByRole("link", { name: "Gesprekken", exact: true }).first());
    work.reads();
    await work.tap(karin.getByRole("link", { name: "Plan een gesprek" }).first());
    await karin.waitForURL(/\/gesprekken\/plannen$/);
    work.reads();
    await work.tap(karin.locator("a[href^='/gesprekken/plannen?student=']").first());
    await karin.getByLabel("Dag", { exact: true }).waitFor();
    await work.type(karin.getByLabel("Dag", { exact: true }), dayFromNow(0));
    await work.type(karin.getByLabel("Tijd", { exact: true }), "23:30");
    await work.tap(karin.getByRole("button", { name: "Plan het gesprek" }));
    await karin.waitForURL(/\/gesprekken\/[0-9a-z]{13}$/);
  });
  talk = new URL(karin.url()).pathname;
});

// Meets GU-03, GU-05.
test("Wednesday: she opens the conversation, and closes it with what they agreed", async (context) => {
  await karin.goto("/vandaag");
  await task(context, "Wednesday", "opens the conversation", async (work) => {
    await work.tap(karin.locator(`a[href^='${talk}']`).first());
    await karin.getByRole("button", { name: "Begin het gesprek" }).waitFor();
    work.reads();
    await work.tap(karin.getByRole("button", { name: "Begin het gesprek" }));
    await karin.locator("section#terugkijken").waitFor();
  });
  await task(context, "Wednesday", "closes it", async (work) => {
    const form = karin.locator("form.new-deal");
    await work.type(form.getByLabel("Nieuwe afspraak"), "Loop een dag mee in het ziekenhuis");
    await work.tap(form.locator("label.chip").first());
    await work.type(form.getByLabel("Vóór welke dag?"), dayFromNow(21));
    await work.tap(form.getByRole("button", { name: "Spreek dit af" }));
    await karin.getByText("Loop een dag mee in het ziekenhuis").first().waitFor();
    await work.tap(karin.getByRole("button", { name: "Rond het gesprek af" }));
    await karin.getByText(/^Afgerond\./).waitFor();
    work.reads();
  });
  await check(karin);
});

// Meets GU-13.
test("Wednesday: a sentence for whoever else guides Yara", async (context) => {
  await karin.goto("/vandaag");
  await task(context, "Wednesday", "writes in the shared line", async (work) => {
    await work.tap(karin.getByRole("link", { name: "Studenten", exact: true }).first());
    await work.tap(karin.getByRole("link", { name: /^Yara Benali/ }).first());
    work.reads();
    await work.tap(karin.getByRole("link", { name: "Samen rond Yara" }));
    work.reads();
    await work.type(karin.getByLabel("Zet iets in de gedeelde lijn"), "Yara loopt volgende maand een dag mee in het ziekenhuis.");
    await work.tap(karin.getByRole("button", { name: "Zet erbij" }));
    await karin.getByText("Het staat in de gedeelde lijn.").waitFor();
  });
});

// Meets GU-04.
test("Thursday: she moves the moment of three to when the trainer can", async (context) => {
  await karin.goto("/vandaag");
  await task(context, "Thursday", "moves a moment of three", async (work) => {
    await work.tap(karin.getByRole("link", { name: "Stages van mijn studenten" }).first());
    work.reads();
    await work.tap(karin.getByRole("link", { name: /Yara Benali/ }).first());
    await work.tap(karin.getByRole("link", { name: /^Bekijk.*Halverwege/ }));
    await karin.getByRole("heading", { level: 1, name: "Halverwege" }).waitFor();
    work.reads();
    await work.type(karin.getByLabel("Hoe laat?"), "11:00");
    await work.tap(karin.getByRole("button", { name: "Verzet dit moment" }));
    await karin.getByText(/11\.00 uur/).first().waitFor();
  });
});

// Meets GU-17.
test("Thursday: she plans a round for all her students", async (context) => {
  await karin.goto("/gesprekken");
  await task(context, "Thursday", "plans a round", async (work) => {
    await work.tap(karin.getByRole("link", { name: "Rondes" }));
    await work.tap(karin.getByRole("link", { name: "Plan een ronde" }));
    await karin.waitForURL(/\/rondes\/nieuw/);
    work.reads();
    await work.type(karin.getByLabel("Naam van de ronde"), "Ronde voor de kerst");
    await work.type(karin.getByLabel("Lokaal"), "B2.14");
    await work.type(karin.getByLabel("Kiezen kan tot en met"), dayFromNow(7));
    for (let i = 0; i < 3; ++i) {
      const shown = await karin.locator('input[name="week"]').inputValue();
      await work.tap(karin.getByRole("button", { name: "Week erna", exact: true }));
      await karin.waitForFunction((before) => document.querySelector('input[name="week"]').value !== before, shown);
    }
    for (let i = 0; i < 12; ++i) await work.tap(karin.locator("label.slot:not(.busy):has(input:not(:checked):not(:disabled))").nth(i * 2));
    await work.tap(karin.getByRole("button", { name: "Nodig" }));
    await karin.waitForURL(/\/gesprekken\/rondes\/[0-9a-z]{13}$/);
  });
  await check(karin);
});

// Meets GU-10.
test("Thursday: she writes with Yara what the two ask the specialist", async (context) => {
  await karin.goto("/vandaag");
  await task(context, "Thursday", "asks the specialist with a student", async (work) => {
    await work.tap(karin.getByRole("link", { name: "Studenten", exact: true }).first());
    await work.tap(karin.getByRole("link", { name: /^Yara Benali/ }).first());
    work.reads();
    await work.tap(karin.getByRole("link", { name: "Vraag samen de decaan" }));
    work.reads();
    await work.type(karin.getByLabel("De vraag, in de woorden van Yara"), "Kan ik werken en leren voor verpleegkundige?");
    await work.type(karin.getByLabel("Wat probeerden jullie al?"), "Een gesprek met haar praktijkopleider.");
    await work.tap(karin.getByRole("button", { name: "Vraag het Yara" }));
    await karin.getByRole("heading", { name: "Yara moet nog ja zeggen" }).waitFor();
  });
});

// Meets LA-01.
test("Friday: she says with Yara that the guidance requirement is met", async (context) => {
  await karin.goto("/vandaag");
  await task(context, "Friday", "fixes the guidance requirement of a student", async (work) => {
    await work.tap(karin.getByRole("link", { name: "Studenten", exact: true }).first());
    await work.tap(karin.getByRole("link", { name: "LOB-eis van mijn studenten" }));
    await work.tap(karin.getByRole("link", { name: /^Start 2025.*Maatschappelijke Zorg$/ }));
    work.reads();
    await work.tap(karin.locator("table").getByRole("link", { name: /Yara Benali/ }).first());
    work.reads();
    await work.tap(karin.locator("label", { hasText: /^Voldaan/ }).first());
    await work.type(karin.getByLabel("Waarom?"), "Alles is er, en ze zegt zelf waarom het bij haar past.");
    await work.tap(karin.getByRole("button", { name: "Stel vast, vraag Yara om te bevestigen" }));
    await karin.getByText("Vastgesteld. Yara leest het en zegt of het klopt.").waitFor();
  });
  await check(karin);
});

// Meets GU-05, GU-16.
test("Friday: she writes down what she wants to ask Yara next time", async (context) => {
  await karin.goto("/vandaag");
  await task(context, "Friday", "keeps something to remember", async (work) => {
    await work.tap(karin.getByRole("link", { name: "Studenten", exact: true }).first());
    await work.tap(karin.getByRole("link", { name: /^Yara Benali/ }).first());
    work.reads();
    await work.tap(karin.getByRole("link", { name: "Samen rond Yara" }));
    await work.type(karin.getByLabel("Nieuwe werkaantekening"), "Vraag hoe de dag in het ziekenhuis was.");
    await work.tap(karin.getByRole("button", { name: "Bewaar" }));
    await karin.getByText("Bewaard. Alleen jij leest dit.").waitFor();
  });
});
