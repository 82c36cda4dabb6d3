// <koers-foto>: says on the tile that a photo was chosen; without script the file field itself is shown and says it.
customElements.define("koers-foto", class extends HTMLElement {
  connectedCallback() {
    this.addEventListener("change", (event) => {
      const tile = event.target.closest("[data-chosen]");
      const words = tile?.querySelector("span");
      if (!words) return;
      words.dataset.before ??= words.textContent;
      const chosen = event.target.files.length > 0;
      words.textContent = chosen ? tile.dataset.chosen : words.dataset.before;
      tile.toggleAttribute("data-on", chosen);
    });
  }
});
