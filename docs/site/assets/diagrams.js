// Draw the diagrams of a page. The library is loaded where there is one, and from this site.
const diagrams = document.querySelectorAll(".diagram");
if (diagrams.length > 0) {
  const { default: mermaid } = await import("./mermaid/mermaid.esm.min.mjs");
  const dark = document.body.dataset.mdColorScheme === "slate";
  mermaid.initialize({ startOnLoad: false, securityLevel: "strict", theme: dark ? "dark" : "neutral" });
  await mermaid.run({ nodes: diagrams });
}
