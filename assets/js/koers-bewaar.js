// <koers-bewaar data-url="...">: keeps what is typed in its form: 800 ms after the last key, when a field is left and
// when the page goes out of sight. Files wait for the button. What could not be sent waits in localStorage.
const pause = 800;
const patience = 600; // "Saving..." is said when it takes longer
const silence = 20000; // "saved" is heard at most once in so long

customElements.define("koers-bewaar", class extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.status = this.querySelector("[role=status]");
    if (!this.form || !this.dataset.url) return;
    this.key = `koers:${this.dataset.url}`;
    this.sent = this.fields();
    this.restore();
    this.form.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), pause);
    });
    this.form.addEventListener("focusout", () => this.save());
    this.form.addEventListener("submit", () => {
      clearTimeout(this.timer);
      if (this.form.matches("koers-samen [data-here]")) return;
      localStorage.removeItem(this.key);
      this.done = true;
    });
    // Sent without leaving the page (koers-samen): the next text begins.
    this.form.addEventListener("koers-sent", () => {
      clearTimeout(this.timer);
      localStorage.removeItem(this.key);
      this.sent = this.fields();
    });
    this.leave = () => document.visibilityState === "hidden" && this.save(true);
    document.addEventListener("visibilitychange", this.leave);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    document.removeEventListener("visibilitychange", this.leave);
  }

  fields() {
    const texts = [...new FormData(this.form)].filter(([, value]) => typeof value === "string");
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

  async save(leaving = false) {
    clearTimeout(this.timer);
    const body = this.fields();
    if (this.done || body === this.sent) return;
    localStorage.setItem(this.key, body);
    const slow = setTimeout(() => this.say(this.dataset.saving, "none"), patience);
    try {
      const answer = await fetch(this.dataset.url, {
        method: "POST",
        body: new URLSearchParams(body),
        keepalive: leaving,
        redirect: "manual",
      });
      if (!answer.ok) throw new Error(String(answer.status));
      this.sent = body;
      localStorage.removeItem(this.key);
      const { lang } = document.documentElement;
      const clock = new Date().toLocaleTimeString(lang, { hour: "2-digit", minute: "2-digit" });
      const time = lang === "nl" ? clock.replace(":", ".") : clock;
      this.say(this.dataset.saved.replace("%", time), "good");
    } catch {
      this.say(this.dataset.failed, "attention");
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
