// <koers-verbinding data-strip="... % ...">: inside koers-samen, for a page on which somebody writes with others. While the
// connection is gone it says so, with the time in the place of %. What is typed waits on this device: the fields of
// koers-bewaar there, all others of the page here, in localStorage by page and field, until they are sent. When the
// connection is back koers-bewaar sends what waits, and so is a form that somebody sent meanwhile and left as it was. Only
// pages with such a strip load this script.
customElements.define("koers-verbinding", class extends HTMLElement {
  connectedCallback() {
    this.page = this.closest("koers-samen");
    if (!this.page?.listen) return;
    const { listen } = this.page;
    this.page.listen = () => (listen.call(this.page), this.hear(this.page.stream));
    this.hear(this.page.stream);
    this.gone = () => this.lost();
    // A short gap may leave the stream as it was; else its opening says that all is well.
    this.back = () => this.page.stream.readyState === EventSource.OPEN && this.found();
    addEventListener("offline", this.gone);
    addEventListener("online", this.back);
    this.page.addEventListener("input", ({ target }) => {
      delete target.form?.dataset.waiting;  // it is being changed: whoever writes sends it again
      if (this.own(target)) localStorage.setItem(this.key(target), target.value);
    });
    this.page.addEventListener("koers-sent", ({ target }) => this.forget(target), true);
    this.page.addEventListener("submit", ({ target }) => !target.matches("[data-here]") && this.forget(target));
    this.restore();
    if (!navigator.onLine) this.lost();  // before this script came
  }

  disconnectedCallback() {
    removeEventListener("offline", this.gone);
    removeEventListener("online", this.back);
  }

  hear(stream) {
    stream?.addEventListener("error", () => this.lost());
    stream?.addEventListener("open", () => this.found());
  }

  lost() {
    if (this.textContent) return;
    const { lang } = document.documentElement;
    const clock = new Date().toLocaleTimeString(lang, { hour: "2-digit", minute: "2-digit" });
    this.replaceChildren(this.dataset.strip.replace("%", lang === "nl" ? clock.replace(":", ".") : clock));
  }

  // What could not be sent is as if it had just been typed.
  found() {
    if (!this.textContent || !navigator.onLine) return;  // a stream that was opened just before
    this.replaceChildren();
    for (const form of this.page.querySelectorAll("koers-bewaar form")) form.dispatchEvent(new Event("input"));
    for (const form of this.page.querySelectorAll("form[data-waiting]")) {
      if (!form.closest("koers-bewaar")) form.requestSubmit();
    }
  }

  // A field that nothing else keeps while it is typed.
  own(field) {
    return field.id && field.matches("textarea, input[type=text]") && !field.closest("koers-bewaar");
  }

  key(field) {
    return `koers:${location.pathname}:${field.id}`;
  }

  // What was sent is no longer kept here: the page that comes back has it.
  forget(form) {
    for (const field of form.elements) if (this.own(field)) localStorage.removeItem(this.key(field));
  }

  restore() {
    for (const field of this.page.querySelectorAll("textarea, input[type=text]")) {
      const kept = this.own(field) && localStorage.getItem(this.key(field));
      if (!kept || kept === field.value) continue;
      field.value = kept;
      field.dataset.unsent = "";
    }
  }
});
