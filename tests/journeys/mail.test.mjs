// Mail: a real mail server gets what Koers sends, another program reads it, and Yara changes her mind from the message itself.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { school } from "./harness.mjs";
import { freePort, runCommand, today } from "./program.mjs";

const nobody = await freePort();  // the mail server is away while the program serves
const { phone, desktop, signIn, check, screenshot, program, address } = school({
  students: 100, environment: { KOERS_MAIL_SERVER: `smtp://127.0.0.1:${nobody}`, KOERS_MAIL_FROM: "koers@lindewaard.example" },
});

let server, mailServer, received = [];
const refused = new Map();  // an address, and what the server answers of it

before(async () => {
  server = new SMTPServer({
    authOptional: true, disabledCommands: ["STARTTLS"], logger: false,
    onRcptTo: ({ address: to }, session, done) => {
      const code = refused.get(to);
      done(code ? Object.assign(new Error("not here"), { responseCode: code }) : undefined);
    },
    onData: (stream, session, done) => {
      simpleParser(stream).then((message) => { received.push(message); done(); }, done);
    },
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  mailServer = `smtp://127.0.0.1:${server.server.address().port}`;
});
after(() => new Promise((resolve) => server.close(resolve)));

const nextDay = (day, on) => new Date(Date.parse(`${day}T12:00:00Z`) + on * 86_400_000).toISOString().slice(0, 10);

// What the program sends at that time, so many days from now. The answer of the command is not waited for by this thread.
async function post(time, daysOn) {
  received = [];
  await runCommand({ ...program().settings, KOERS_MAIL_SERVER: mailServer }, "mail", "send", "--day", nextDay(today(), daysOn), "--at", time);
  return received;
}
const to = (messages, mailbox) => messages.filter((one) => one.to.value[0].address === mailbox);

// What Yara keeps and shares with her counsellor; the path to it.
async function shareWithKarin(words) {
  const yara = await signIn(await phone(), "yara");
  const kept = await yara.context().request.post("/ervaringen", {
    form: { waar: "stage", tekst: words, wie: "counsellor" }, headers: { Origin: address() }, maxRedirects: 0,
  });
  return kept.headers().location.match(/^\/ervaringen\/[^/]+/)[0];
}

const question = "Wat deed jij toen mevrouw De Boer schrok?";
let link;

// Meets GU-17.
test("Karin asks Yara something, and Yara's mailbox says that she did, not what", async () => {
  const experience = await shareWithKarin("Mevrouw De Boer schrok van de bel.");
  const karin = await signIn(await desktop(), "karin");
  await karin.goto(experience);
  await karin.getByLabel(/^Jouw vraag aan Yara/).fill(question);
  await karin.getByRole("button", { name: "Stuur" }).click();
  await karin.getByText("Je vraag staat klaar voor Yara.").waitFor();

  const mails = to(await post("16:30", 1), "yara@lindewaard.example");
  assert.equal(mails.length, 1, "one message of the day, though the mail server was away");
  const [mail] = mails;
  assert.match(mail.from.text, /Koers/);
  assert.match(mail.subject, /Karin stelt je een vraag|nieuwe meldingen/);
  assert.match(mail.text, /- Karin stelt je een vraag/);
  assert.match(mail.html, /Karin stelt je een vraag/);
  assert.ok(!mail.text.includes(question) && !mail.html.includes(question), "nothing that anybody wrote");
  assert.ok(!/<img|src=|url\(/.test(mail.html), "nothing from elsewhere");
  assert.equal(mail.headers.get("auto-submitted"), "auto-generated");
  const { unsubscribe } = mail.headers.get("list");
  link = mail.text.match(/http\S+\/mail\/\S+/)[0];
  assert.match(unsubscribe.url, /\/mail\/[^/]+\/stop$/);
  assert.match(mail.messageId, /^<digest\.[0-9.]+@lindewaard\.example>$/);
  assert.deepEqual(await post("16:30", 1), [], "and not once more");
});

test("the way from the message to what is new survives signing in", async () => {
  const page = await phone();
  await page.goto("/meldingen");
  await page.waitForURL(/\/inloggen/);
  await page.locator('form[action="/inloggen/demo"] button[value="yara"]').first().click();
  await page.waitForURL(/\/meldingen$/);
  await page.getByText("Karin stelt je een vraag").first().waitFor();
});

// Meets GU-17.
test("Yara chooses another hour from the message, without signing in, and then none", async () => {
  const page = await phone();
  await page.goto(link);
  await page.getByRole("heading", { level: 1, name: "Mail van Koers" }).waitFor();
  await check(page);
  await screenshot(page, "mail-by-link-phone");
  await page.getByLabel("Hoe laat?").selectOption({ label: "8.00 uur" });
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.getByText("Bewaard.").waitFor();
  assert.equal(await page.getByLabel("Hoe laat?").inputValue(), "480");

  // What her mail program does when she presses its own button: no page, no cookie, no origin.
  const answer = await fetch(`${link}/stop`, { method: "POST", body: "List-Unsubscribe=One-Click", redirect: "manual",
                                               headers: { "content-type": "application/x-www-form-urlencoded" } });
  assert.ok([200, 303].includes(answer.status));
  await page.goto(link);
  await page.getByText("Je krijgt geen mail meer van Koers.").waitFor();
  await check(page);
});

test("Karin chooses on her own page, reads what comes next, and who is refused is told so", async () => {
  const karin = await signIn(await desktop(), "karin");
  await karin.goto("/meldingen");
  await karin.getByRole("link", { name: /Meldingen per mail/ }).click();
  await karin.getByRole("heading", { level: 1, name: "Mail van Koers" }).waitFor();
  await check(karin);
  await screenshot(karin, "mail-desktop");
  await karin.getByRole("radio", { name: /Elke dag/ }).check();
  await karin.getByRole("button", { name: "Bewaar" }).click();
  await karin.getByText("Bewaard.").waitFor();
  const box = (await karin.getByText(/Je mail gaat naar/).innerText()).match(/naar (\S+@\S+)\./)[1];
  await shareWithKarin("Ze lachte toen ik haar naam zei.");  // what Karin has to hear, whatever day it is
  refused.set(box, 550);
  await post("20:30", 2);
  await karin.reload();
  await karin.getByText(/neemt geen mail aan/).waitFor();
  refused.clear();
  await karin.getByRole("button", { name: "Probeer het opnieuw" }).click();
  await karin.getByText(/Je mail gaat naar/).waitFor();
});
