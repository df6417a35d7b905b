// A process that holds a data folder, to be killed: node holder.mjs FOLDER writes | transaction | nothing
// Prints "open", then for each write that the database acknowledged its number.
const [folder, task] = process.argv.slice(2);
const server = new URL('dist/server/graph/', import.meta.resolve('#package'));
const { openDatabase } = await import(new URL('open.js', server));
const { createSchema } = await import(new URL('schema.js', server));

const createIssue = {
  file: 'create-issue',
  folder: new URL('cypher/', import.meta.url),
  row: { safeParse: (data) => ({ success: true, data }) },
};

const print = (line) => process.stdout.write(`${line}\n`);

/** Writes issues without end; tells of each once it is acknowledged. */
async function writeOn(run) {
  for (let number = 0; ; number += 1) {
    await run(createIssue, { id: `contract.${number}`, properties: { name: 'x'.repeat(1000) } });
    print(number);
  }
}

const database = await openDatabase({ engine: 'embedded', folder, serverAddress: 'http://127.0.0.1:4000' });
await createSchema(database);
print('open');
if (task === 'writes') await writeOn((query, parameters) => database.write(query, parameters));
if (task === 'transaction') {
  await database.transaction((transaction) =>
    writeOn((query, parameters) => transaction.run(query, parameters)),
  );
}
setInterval(() => undefined, 60_000);
