// Steps of a gate whose state is stored: a step counts once what it changed is stored, and is done anew where another tab was
// quicker. Which rows there are, and when it is too late, the engine says.
import { HushgateError } from "./error.js";

/** How often a step is done anew before it fails. */
const ATTEMPTS = 50;

const HOUR = 3_600_000;

/** For how long after another tab has stored something tabs take turns, in milliseconds. */
const CROWDED = 1_000;

/** The steps of a gate over a store. `step` calls the engine. */
export async function journalOver(step, storage) {
  let turns = Promise.resolve();
  let flight;
  let stale = false;
  let heard = -Infinity;
  storage.listen(() => {
    stale = true;
    heard = performance.now();
  });

  /** Where several tabs write at full rate, each would be too late again and again. What is right doesn't rest on it. */
  function inTurnOfTabs(run) {
    if (performance.now() - heard > CROWDED) return run();
    return storage.turn(() => {
      stale = true;
      return run();
    });
  }

  /** One after the other: what is read and what is stored must not cross. */
  const inTurn = (run) => {
    const turn = turns.then(run);
    turns = turn.catch(() => {});
    return turn;
  };

  async function read(owners) {
    while (owners.length > 0) {
      const { rows, revision } = await storage.read(owners);
      owners = step("recall", owners, rows, revision);
    }
  }

  const again = () => read(step("undo"));

  async function refresh() {
    if ((await storage.revision()) !== step("revision")) await again();
  }

  /** Reads what has to be there before a step. Returns without waiting once it is. */
  async function ready(conversation) {
    for (;;) {
      if (stale) {
        stale = false;
        await inTurn(refresh);
        continue;
      }
      if (step("unread").length > 0) {
        await inTurn(() => read(step("unread")));
        continue;
      }
      if (step("lacks", conversation) === undefined) return;
      await inTurn(async () => {
        const owner = step("lacks", conversation);
        if (owner !== undefined) step("recallConversation", conversation, (await storage.read([owner])).rows);
      });
    }
  }

  async function store() {
    flight = undefined;
    const commit = step("commit");
    if (commit === undefined) return;
    let revision;
    try {
      revision = await storage.commit(commit);
    } catch (error) {
      await again().catch(() => {});
      if (error instanceof HushgateError) throw error;
      const why = error.name === "QuotaExceededError" ? "it is full" : error.message;
      throw new HushgateError("storage-unavailable", `what was done could not be stored, and does not count: ${why}`);
    }
    if (revision === undefined) {
      heard = performance.now();
      await again();
    } else step("committed", revision);
  }

  /** Everything done so far, stored together. */
  const stored = () => (flight ??= inTurn(store));

  const busy = () => new HushgateError("storage-busy", `other tabs changed what is stored ${ATTEMPTS} times; try again`);

  async function durable(conversation, run) {
    if (performance.now() - swept > HOUR) await inTurn(sweep);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const done = await inTurnOfTabs(async () => {
        await ready(conversation);
        const generation = step("generation");
        const result = run();
        await stored();
        return step("generation") === generation && { result };
      });
      if (done) return done.result;
    }
    throw busy();
  }

  let swept;
  /** Destroys the keys of what may not be kept any more: when a page opens, and from hour to hour. */
  async function sweep() {
    swept = performance.now();
    await storage.destroy(step("overdue", await storage.keyNames()));
  }

  await inTurn(sweep);
  await durable(undefined, () => {});

  return {
    place: storage.place,
    locked: storage.locked,
    step: durable,

    /** The same, and then waits until nothing that began before is on its way any more. */
    async settled(conversation, run) {
      const result = await durable(conversation, run);
      await storage.barrier();
      return result;
    },

    /** Prepares a request, and hands it over once that is stored and nobody has changed anything in between. */
    async send(conversation, prepare, handOver) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const sent = await storage.shared(() => inTurnOfTabs(async () => {
          await ready(conversation);
          const generation = step("generation");
          let asked = performance.now();
          let prepared;
          try {
            prepared = prepare();
          } catch (error) {
            // The log says that it was not sent.
            stored().catch(() => {});
            throw error;
          }
          const epoch = step("epoch");
          await stored();
          for (;;) {
            // Also after asking again: this tab, too, can have made a choice meanwhile.
            if (step("generation") !== generation || step("epoch") !== epoch) return undefined;
            if (step("isFresh", asked)) break;
            asked = performance.now();
            if ((await storage.revision()) !== step("revision")) {
              stale = true;
              return undefined;
            }
          }
          return { response: handOver(prepared) };
        }));
        if (sent) return sent.response;
      }
      throw busy();
    },

    /** Does something with all rows of owners, as they are once everything done so far is stored. */
    async rows(owners, run) {
      await durable(undefined, () => {});
      return inTurn(async () => run((await storage.read(owners)).rows));
    },

    close: () => storage.close(),
  };
}
