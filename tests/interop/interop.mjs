// Runs the official Node client against the practice service: every operation of the catalogue by GET and by POST, what must be
// refused, and reads as XML. usage: node interop.mjs NAMESTEAD-PRACTICE

import path from "node:path";
import { fileURLToPath } from "node:url";

import { readCatalogue } from "./catalogue.mjs";
import { Official } from "./client.mjs";
import { refusals } from "./refusals.mjs";
import { Run } from "./run.mjs";
import { everything } from "./scenario.mjs";
import { Service } from "./service.mjs";
import { encode, signatureOf } from "./signing.mjs";
import { asXml } from "./xml.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const operationsOfTheReference = 71;

let passed = 0;
const failures = [];
const count = (good, what) => {
    if (good)
        ++passed;
    else
        failures.push(what);
};

/// Runs checks of one kind and tells how many there were.
async function section(title, body) {
    const before = passed;
    const failedBefore = failures.length;
    try {
        await body(async (what, wanted, ask) => {
            let got;
            try {
                got = await ask();
            } catch (error) {
                got = error.message;
            }
            count(got === wanted, `${what}: wanted ${wanted}, got ${got}`);
        });
    } catch (error) {
        count(false, `${title} broke off: ${error.stack}`);
    }
    console.log(`${title}: ${passed - before} passed, ${failures.length - failedBefore} failed`);
}

function table(operations, run) {
    const totals = { reference: {}, newer: {} };
    for (const operation of operations.values()) {
        const result = run.results.get(operation.name) ?? {};
        const kind = totals[operation.section ? "reference" : "newer"];
        kind.operations = (kind.operations ?? 0) + 1;
        for (const method of ["GET", "POST"]) {
            const good = result[method] === "ok";
            kind[method] = (kind[method] ?? 0) + (good ? 1 : 0);
            count(good, `${operation.name} by ${method}: ${result[method] ?? "was not called"}`);
        }
        kind.fields = (kind.fields ?? 0) + (result.fields ?? 0);
        kind.identifying = (kind.identifying ?? 0) + (result.identifying ?? 0);
        const mark = (method) => result[method] === "ok" ? "ok" : "--";
        console.log(`${(operation.section ?? "newer").padEnd(6)}${operation.name.padEnd(72)} GET ${mark("GET")}  POST ${mark("POST")}  `
            + `${String(result.fields ?? 0).padStart(6)} fields, ${result.identifying ?? 0} identifying`);
    }
    console.log("");
    console.log("operations     of  GET POST   fields  identifying");
    for (const [name, kind] of Object.entries(totals)) {
        console.log(`${name.padEnd(11)}${String(kind.operations).padStart(6)}${String(kind.GET).padStart(5)}${String(kind.POST).padStart(5)}`
            + `${String(kind.fields).padStart(9)}${String(kind.identifying).padStart(13)}`);
    }
    count(totals.reference.operations === operationsOfTheReference,
        `the catalogue has ${totals.reference.operations} operations of the reference, not ${operationsOfTheReference}`);
}

async function main() {
    const began = Date.now();
    const operations = readCatalogue(path.join(here, "../../api/catalogue"));
    const service = await Service.start(process.argv[2] ?? process.env.NAMESTEAD_PRACTICE);
    const run = new Run(service, new Official(service), operations);
    // The sample of the reference (3.5): our own signing is not a copy of anybody's mistakes.
    count(signatureOf("GET", { AccessKeyId: "testid", Action: "DescribeRegions", Format: "XML", SignatureMethod: "HMAC-SHA1", SignatureVersion: "1.0",
        SignatureNonce: "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf", Timestamp: "2016-02-23T12:46:24Z", Version: "2014-05-26" }, "testsecret")
        === "OLeaidS1JvxuMvnyHOwuJ+uX5qY=", "the reference's sample signature");
    count(encode("中 *~'()!") === "%E4%B8%AD%20%2A~%27%28%29%21", "encoding of parameters");

    await section("reads once more as XML", async (check) => {
        let turn = 0;
        run.onRead = (operation, parameters, method) => check(`${operation.name} by ${method} as XML`, "the same",
            () => asXml(run, service, operation, parameters, method, ++turn % 3 === 0));
        await everything(run, (what, why) => count(false, `${what}: ${why}`));
    });
    table(operations, run);
    console.log(`by rote: ${run.generic.join(", ") || "none"}`);
    await section("refusals", (check) => refusals(run, service, check));
    count(await service.stop() === 0, "the practice service ended with an error");

    failures.forEach((failure) => console.log(`FAILED ${failure}`));
    console.log(`took ${((Date.now() - began) / 1000).toFixed(1)} s with node ${process.version}`);
    console.log(`${passed} passed, ${failures.length} failed`);
    process.exitCode = failures.length === 0 ? 0 : 1;
}

await main();
process.exit();
