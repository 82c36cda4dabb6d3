// Reads a calendar file with a library that Koers does not write with (ical.js), and prints what it says, a line for each:
//
//   node tools/read_calendar.mjs FILE.ics
//   node tools/read_calendar.mjs FILE.ics --feed     the calendar that somebody follows: a line for each of its events
//
// Times are printed in UTC, computed with the rules of summer time in the file itself. Tests use it.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const text = readFileSync(process.argv[2], "utf8");
const long = text.split("\r\n").find((line) => Buffer.byteLength(line) > 75);
if (long) throw new Error(`a line of more than 75 bytes: ${long}`);
if (/(^|[^\r])\n/.test(text)) throw new Error("a line that ends in another way than with CRLF");
const calendar = new ICAL.Component(ICAL.parse(text));
for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
if (process.argv[3] === "--feed") {
  const events = calendar.getAllSubcomponents("vevent");
  const uids = new Set(events.map((event) => event.getFirstPropertyValue("uid")));
  if (uids.size !== events.length) throw new Error("two events with one UID");
  console.log(`name ${calendar.getFirstPropertyValue("x-wr-calname")}`);
  console.log(`events ${events.length}`);
  for (const event of events) {
    const [from, to] = ["dtstart", "dtend"].map((name) => event.getFirstPropertyValue(name).toJSDate().toISOString());
    const words = ["summary", "location", "status"].map((name) => event.getFirstPropertyValue(name) ?? "").join(" | ");
    console.log(`${from} ${to} ${words}`);
  }
  process.exit(0);
}
const [event, ...more] = calendar.getAllSubcomponents("vevent");
if (!event || more.length) throw new Error("there must be one event");
const say = (name, value) => console.log(`${name} ${JSON.stringify(value)}`);
const utc = (name) => event.getFirstPropertyValue(name).toJSDate().toISOString();
say("method", calendar.getFirstPropertyValue("method"));
for (const name of ["dtstamp", "dtstart", "dtend"]) say(name, utc(name));
say("zone", event.getFirstProperty("dtstart").getParameter("tzid"));
for (const name of ["uid", "sequence", "summary", "location", "url", "status", "class"]) say(name, event.getFirstPropertyValue(name));
