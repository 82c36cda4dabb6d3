// <koers-bewaar data-url="...">: keeps what is typed in its form: 800 ms after the last key, when a field is left and
// when the page goes out of sight. Files wait for the button. What could not be sent waits in localStorage.
const pause = 800;
const patience = 600; // "Saving..." is said when it takes longer
const longest = 4000; // so long sending the form waits for what is under way
const silence = 20000; // "saved" is heard at most once in so long

customElements.define("koers-bewaar", class extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.status = this.querySelector("[role=status]");
    if (!this.form || !this.dataset.url) return;
    this.key = `koers:${this.dataset.url}`;
    this.turn = 0;
    this.sent = this.fields();
    this.restore();
    this.form.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), pause);
    });
    this.form.addEventListener("focusout", () => this.save());
    this.form.addEventListener("submit", (event) => this.hold(event));
    this.form.addEventListener("submit", (event) => {
      if (event.defaultPrevented) return;
      clearTimeout(this.timer);
      if (this.form.matches("koers-samen [data-here]")) return;
      localStorage.removeItem(this.key);
      this.done = true;
    });
    // Sent without leaving the page (koers-samen): the next text begins.
    this.form.addEventListener("koers-sent", () => {
      clearTimeout(this.timer);
      localStorage.removeItem(this.key);
      this.turn += 1;  // what is still under way is of the text before
      this.under_way = null;
      if (this.version) this.version.value = this.version.dataset.empty ?? this.version.value;
      this.sent = this.fields();
    });
    this.leave = () => document.visibilityState === "hidden" && this.save(true);
    document.addEventListener("visibilitychange", this.leave);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    document.removeEventListener("visibilitychange", this.leave);
  }

  get version() {
    return this.form.querySelector("[name=versie]");
  }

  // A form that is sent while its words are under way waits for the version that these make.
  async hold(event) {
    if (!this.under_way || event.defaultPrevented) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    await Promise.race([this.under_way, new Promise((done) => setTimeout(done, longest))]);
    this.under_way = null;
    this.form.requestSubmit(submitter);
  }

  fields() {
    const texts = [...new FormData(this.form)].filter(([name, value]) => typeof value === "string" && name !== "versie");
    return new URLSearchParams(texts).toString();
  }

  // Only into fields that are still as the server sent them empty: the server knows best what it has.
  restore() {
    const kept = localStorage.getItem(this.key);
    if (!kept) return;
    for (const [name, value] of new URLSearchParams(kept)) {
      const field = this.form.elements[name];
      if (field instanceof HTMLTextAreaElement && !field.value) field.value = value;
      if (field instanceof HTMLInputElement && field.type === "text" && !field.value) field.value = value;
    }
    this.save();
  }

  // One at a time, so that each begins from what the one before it stored; a page that goes away cannot wait.
  async save(leaving = false) {
    clearTimeout(this.timer);
    if (this.under_way && !leaving) return void (this.more = true);
    const body = this.fields();
    if (this.done || body === this.sent) return;
    localStorage.setItem(this.key, body);
    const { turn } = this;
    const now = this.keep(body, leaving, () => turn === this.turn);
    this.under_way = now;
    await now;
    if (this.under_way !== now) return;
    this.under_way = null;
    const { more } = this;
    this.more = false;
    if (more) this.save();
  }

  async keep(body, leaving, is_now) {
    const slow = setTimeout(() => this.say(this.dataset.saving, "none"), patience);
    const with_version = new URLSearchParams(body);
    if (this.version) with_version.set("versie", this.version.value);
    try {
      const answer = await fetch(this.dataset.url, {
        method: "POST",
        body: with_version,
        keepalive: leaving,
        redirect: "manual",
      });
      if (!is_now()) return;
      if (answer.status === 409 && this.dataset.stale) return this.say(this.dataset.stale, "attention");
      if (!answer.ok) throw new Error(String(answer.status));
      const version = answer.headers.get("Koers-Version");
      if (version && this.version) this.version.value = version;
      this.sent = body;
      localStorage.removeItem(this.key);
      const { lang } = document.documentElement;
      const clock = new Date().toLocaleTimeString(lang, { hour: "2-digit", minute: "2-digit" });
      const time = lang === "nl" ? clock.replace(":", ".") : clock;
      this.say(this.dataset.saved.replace("%", time), "good");
    } catch {
      if (is_now()) this.say(this.dataset.failed, "attention");
    } finally {
      clearTimeout(slow);
    }
  }

  say(words, tone) {
    if (!this.status || !words) return;
    const now = Date.now();
    const quiet = tone === "good" && now - (this.said ?? 0) < silence;
    if (tone === "good" && !quiet) this.said = now;
    this.status.setAttribute("aria-live", quiet ? "off" : "polite");
    this.status.dataset.s = tone;
    this.status.textContent = words;
  }
});
