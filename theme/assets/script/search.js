{
  // The search is loaded where somebody begins to search, or comes with a query.
  const form = document.querySelector("form[role=search]");
  const load = () => import(form.dataset.script);
  form?.addEventListener("focusin", load, { once: true });
  if (form && location.search && form.closest("main")) load();
}
