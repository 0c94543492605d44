{
  // The note of a claim, opened beside its reference as a copy. Where the browser has no popover, the reference leads to the note itself.
  const words = document.currentScript.dataset;
  const card = document.createElement("div");
  // The reference that the card stands at.
  let shown = null;
  // Asked for by more than a passing pointer, so that the pointer's going does not close it.
  let kept = false;
  // What the pointer is over, or the card at it, and what follows from that in a moment.
  let aim = null;
  let timer = 0;
  // The reference whose card was open, and asked for, when the pointer was last pressed: the press itself may have closed it.
  let pressed = null;

  const noteOf = (link) => document.getElementById(link.hash.slice(1));

  // The reference that an element of the text is, or is the claim of.
  const referenceOf = (element) => {
    const link = element.closest?.(".ref");
    if (link) return link;
    let next = element.closest?.("main .claim")?.nextElementSibling;
    if (next?.matches(".flag")) next = next.nextElementSibling;
    return next?.matches(".ref") ? next : null;
  };

  const fill = (link) => {
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = words.close;
    const title = document.createElement("p");
    title.className = "label";
    title.textContent = link.textContent;
    card.setAttribute("aria-label", link.textContent);
    card.replaceChildren(title, close, ...noteOf(link).cloneNode(true).childNodes);
    for (const element of card.querySelectorAll("[id]")) element.removeAttribute("id");
    for (const back of card.querySelectorAll("[role=doc-backlink]")) back.closest("li").remove();
  };

  const open = (link, keep) => {
    clearTimeout(timer);
    if (shown !== link) {
      hide();
      fill(link);
      // Beside the reference, so that Tab and reading aloud go on into it.
      link.after(card);
      card.showPopover({ source: link });
      shown = link;
      link.setAttribute("aria-expanded", "true");
      const [at, over] = [link.getBoundingClientRect(), card.getBoundingClientRect()];
      if (at.bottom > over.top && at.top < over.bottom) scrollBy(0, at.bottom - over.top);
    }
    kept = keep;
    card.scrollTop = 0;
  };

  const hide = () => shown && card.hidePopover();

  const over = (link) => {
    if (link === aim) return;
    aim = link;
    clearTimeout(timer);
    if (kept) return;
    if (link && link !== shown && noteOf(link)) timer = setTimeout(open, 350, link, false);
    else if (!link) timer = setTimeout(hide, 300);
  };

  if (card.showPopover) {
    card.popover = "auto";
    card.className = "card";
    card.setAttribute("role", "dialog");
    card.addEventListener("beforetoggle", (event) => {
      if (event.newState === "open") return;
      if (card.contains(document.activeElement)) shown.focus({ preventScroll: true });
      shown.removeAttribute("aria-expanded");
      shown = null;
      kept = false;
    });
    card.addEventListener("toggle", () => shown || card.remove());
    document.addEventListener("pointerover", (event) => {
      if (event.pointerType !== "touch" && !event.buttons) over(card.contains(event.target) ? shown : referenceOf(event.target));
    });
    document.documentElement.addEventListener("pointerleave", () => over(null));
    document.addEventListener("pointerdown", () => {
      pressed = kept ? shown : null;
      clearTimeout(timer);
    }, true);
    document.addEventListener("focusin", (event) => {
      if (card.contains(event.target)) {
        kept = true;
        clearTimeout(timer);
      } else if (event.target !== shown) hide();
    });
    document.addEventListener("click", (event) => {
      // A click of the keyboard has no press before it, and comes from the reference that the focus is on.
      const again = kept ? shown : event.detail ? pressed : null;
      pressed = null;
      if (event.target.closest("button")?.parentNode === card) return hide();
      const link = referenceOf(event.target);
      // A claim's words open the card by touch alone: a mouse over them has opened it, and may be selecting them.
      if (!link || !noteOf(link) || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (!link.contains(event.target) && event.pointerType !== "touch") return;
      event.preventDefault();
      if (link === again) hide();
      else open(link, true);
    });
  }
}
