// Shows a page anew when its site has been built anew, and what is wrong in the catalog until then.
(() => {
  const build = document.currentScript.dataset.build;
  const put = (parent, name, text, style) => {
    const element = parent.appendChild(document.createElement(name));
    element.textContent = text;
    element.style.cssText = style;
    return element;
  };
  let shown;
  new EventSource("/_watch").onmessage = (event) => {
    const news = JSON.parse(event.data);
    if (news.build !== build) return location.reload();
    shown?.remove();
    if (!news.problems.length) return;
    shown = put(document.body, "div", "", "position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;z-index:9;" +
      "padding:1rem;background:#300;color:#fff;font:14px/1.5 monospace;white-space:pre-wrap");
    shown.setAttribute("role", "alert");
    put(shown, "strong", news.summary + ". This page is as it was before.\n\n", "");
    for (const problem of news.problems) {
      put(shown, "span", problem.head + "\n", "color:#fbb");
      put(shown, "span", problem.message + "\n", "");
      if (problem.help) put(shown, "span", "help: " + problem.help + "\n", "color:#bfb");
      put(shown, "span", "\n", "");
    }
  };
})();
