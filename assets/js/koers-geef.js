// <koers-geef data-about data-copied>: the buttons that copy a link or give it to an app of the device, each only where the
// browser can do that. What became of it is said in the line with role=status.
customElements.define("koers-geef", class extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector("input");
    const status = this.querySelector("[role=status]");
    const offer = (name, can, act) => {
      const button = this.querySelector(`[data-${name}]`);
      if (!button || !can) return;
      button.hidden = false;
      button.addEventListener("click", act);
    };
    offer("copy", navigator.clipboard, async () => {
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
        status.textContent = this.dataset.copied;
      } catch {
        field.focus(); // it is selected: the keys of the device copy it
      }
    });
    // Who closes the list of apps shared nothing, and that is no mistake.
    offer("share", navigator.share, () =>
      navigator.share({ title: this.dataset.about, url: field.value }).catch(() => {}));
  }
});
