import { createCallQueue } from "../../../../host/serve/page/call-queue";

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

test("ten calls run at a time and the eleventh starts when one of them ends", async () => {
  const queue = createCallQueue();
  const gates = Array.from({ length: 12 }, deferred);
  const started: number[] = [];
  const all = gates.map((gate, index) =>
    queue(async () => {
      started.push(index);
      await gate.promise;
    }),
  );
  await Promise.resolve();
  expect(started).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);

  gates[4]?.resolve();
  await all[4];
  expect(started.at(-1)).toBe(10);
  gates.forEach((gate) => gate.resolve());
  await Promise.all(all);
});

test("a call that fails makes room for the next one", async () => {
  const queue = createCallQueue();
  const failing = Array.from({ length: 10 }, () => queue(() => Promise.reject(new Error("gagal"))));
  const eleventh = queue(() => Promise.resolve("selesai"));
  await Promise.allSettled(failing);
  await expect(eleventh).resolves.toBe("selesai");
});
