// Called by check-schema.sh: node check-schema.mjs <root of the repository>
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";

const root = process.argv[2];
const documents = join(root, "tests/Rectification.Core.Tests/Json/Conformance");
const schema = JSON.parse(readFileSync(join(root, "docs/schema/notice-1.0.json"), "utf8"));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const validateNotice = ajv.compile(schema);
const failures = [];
let checked = 0;

for (const example of schema.examples) expect("the schema's example", example, true);
for (const [name, definition] of Object.entries(schema.$defs)) {
  for (const example of definition.examples ?? []) {
    const part = ajv.getSchema(`${schema.$id}#/$defs/${name}`);
    expect(`the example of ${name}`, example, true, part);
    expect(`a list as ${name}`, [example], false, part);
  }
}
for (const folder of ["good", "later", "bad"]) {
  const names = readdirSync(join(documents, folder)).filter((name) => name.endsWith(".json") && !name.endsWith(".expected.json"));
  if (names.length === 0) failures.push(`The folder ${folder} holds no document.`);
  for (const name of names) {
    const path = join(documents, folder, name);
    const document = parse(readFileSync(path));
    if (folder === "good" || document !== undefined) expect(`${folder}/${name}`, document, accepts(folder, path));
  }
}

for (const failure of failures) console.error(failure);
console.log(`Schema: ${checked} documents checked with ajv, ${failures.length} disagree.`);
process.exit(failures.length === 0 ? 0 : 1);

function accepts(folder, path) {
  if (folder !== "bad") return folder === "good";
  return JSON.parse(readFileSync(path.replace(/\.json$/, ".expected.json"), "utf8")).schemaAccepts === true;
}

// What is no JSON at all (RN901) no schema ever sees.
function parse(bytes) {
  try {
    return JSON.parse(bytes.toString("utf8").replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function expect(name, document, accepted, validate = validateNotice) {
  checked++;
  let valid;
  try {
    valid = validate(document);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return; // Nested beyond the validator's own stack.
  }
  if (valid === accepted) return;
  failures.push(`${name}: expected ${accepted ? "valid" : "invalid"}. ${ajv.errorsText(validate.errors)}`);
}
