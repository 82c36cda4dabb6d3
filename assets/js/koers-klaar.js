// <koers-klaar data-part="/...">: media that are being prepared. Reads the part again, less often as it takes longer,
// until nothing waits any more; the server then sends it without this element.
const first = 2000;
const most = 15000;

customElements.define("koers-klaar", class extends HTMLElement {
  connectedCallback() {
    this.pause ??= first;
    this.timer = setTimeout(() => this.look(), this.pause);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  async look() {
    this.pause = Math.min(most, this.pause * 1.5);
    this.timer = setTimeout(() => this.look(), this.pause);
    if (document.hidden) return;
    try {
      const answer = await fetch(this.dataset.part, { redirect: "manual" });
      if (!answer.ok) return;
      const fresh = document.createElement("template");
      fresh.innerHTML = await answer.text();
      if (!fresh.content.querySelector("koers-klaar")) this.replaceWith(fresh.content);
    } catch {
      // Offline: it looks again later.
    }
  }
});
