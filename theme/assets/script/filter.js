// Narrows a list in place, where the whole of it stands on the page. Each choice is a link to a page that shows the same, whose
// address is written into the bar; without script the link leads there.
{
  const nav = document.querySelector(".filter");
  if (nav?.matches("[data-in-place]")) {
    const links = [...nav.querySelectorAll("a")];
    const heading = document.querySelector("h1");
    const shown = nav.querySelector("[role=status]");
    const entries = [...document.querySelectorAll("[data-marks]")];
    // A picture is drawn of the whole list: while less is shown, the table that says the same stands for it.
    const pictures = document.querySelectorAll("main > .picture");
    const tables = document.querySelectorAll("main > details:has([data-marks])");
    const isEmpty = (box) => !box.querySelector("[data-marks]:not([hidden])");
    // What holds entries goes with the last of them.
    const boxes = [...document.querySelectorAll("main section, main .scroll, main tbody, main tbody tr")].filter((box) => box.querySelector("[data-marks]"));
    const columns = [...document.querySelectorAll("main thead th")].slice(1).map((head, index) => [head, ...document.querySelectorAll(`main tbody td:nth-child(${index + 2})`)]);

    const show = (chosen) => {
      const { mark, heading: title, count } = chosen.dataset;
      for (const entry of entries) entry.hidden = mark !== "" && !entry.dataset.marks.split(" ").includes(mark);
      for (const box of boxes) box.hidden = isEmpty(box);
      for (const cells of columns) {
        const hidden = cells.every(isEmpty);
        for (const cell of cells) cell.hidden = hidden;
      }
      for (const picture of pictures) picture.hidden = mark !== "";
      for (const table of tables) table.open ||= mark !== "";
      for (const link of links) link.toggleAttribute("aria-current", link === chosen);
      chosen.setAttribute("aria-current", "page");
      document.title = title + document.title.slice(heading.textContent.length);
      heading.textContent = title;
      shown.textContent = shown.dataset.total.replace("{0}", count);
    };

    nav.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (link.pathname !== location.pathname) history.pushState(null, "", link.href);
      show(link);
    });
    addEventListener("popstate", () => show(links.find((link) => link.pathname === location.pathname) ?? links.at(-1)));
  } else if (nav) {
    // Loaded anew at an address that was reached in place, the browser takes this page for the whole list, and goes back to it without a load.
    const loaded = location.pathname;
    addEventListener("popstate", () => location.pathname === loaded || location.reload());
  }
}
