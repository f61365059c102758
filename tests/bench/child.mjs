// Runs a case in a process of its own, and ends it when a call takes too long.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** For how long a batch of calls may last. */
const CAP_SECONDS = 20;
/** Importing, making the texts. */
const START_SECONDS = 60;

const program = fileURLToPath(new URL("run-one.mjs", import.meta.url));
// An empty folder to run in: some libraries look for settings where they are, or write there.
const folder = mkdtempSync(join(tmpdir(), "hushgate-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** The result of run-one.mjs, or `{ over: seconds }`, or `{ failed: "why" }`. */
export function runOne(library, what, quick) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, library, what, ...(quick ? ["quick"] : [])], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let over;
    let result;
    let rest = "";
    let complaint = "";
    let timer;
    const patience = (seconds) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        over = seconds;
        child.kill("SIGKILL");
      }, seconds * 1000);
    };
    patience(START_SECONDS);
    child.stdout.on("data", (chunk) => {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop();
      for (const line of lines) {
        if (line === ".") patience(CAP_SECONDS);
        else if (line.startsWith("=")) result = JSON.parse(line.slice(1));
      }
    });
    child.stderr.on("data", (chunk) => (complaint += chunk));
    child.on("close", () => {
      clearTimeout(timer);
      const why = complaint.split("\n").find((line) => /error/i.test(line)) ?? "ended without a result";
      resolve(over ? { over } : (result ?? { failed: why.trim() }));
    });
  });
}
