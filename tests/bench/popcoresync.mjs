// Lists a whole account with the official Node client (tests/interop/node_modules), several pages at once, and keeps the entries by
// their id. NAMESTEAD_URL, NAMESTEAD_KEY_ID, NAMESTEAD_KEY_SECRET, NAMESTEAD_PAGE_SIZE and NAMESTEAD_AT_ONCE say where and how.
// Prints one line of JSON: names, seconds, and seconds of processor time.

import { createRequire } from "node:module";

const require = createRequire(new URL("../interop/package.json", import.meta.url));
const { RPCClient } = require("@alicloud/pop-core");

const { NAMESTEAD_URL: endpoint, NAMESTEAD_KEY_ID: accessKeyId, NAMESTEAD_KEY_SECRET: accessKeySecret } = process.env;
const size = Number(process.env.NAMESTEAD_PAGE_SIZE);
const atOnce = Number(process.env.NAMESTEAD_AT_ONCE);
if (!endpoint || !accessKeyId || !accessKeySecret || !(size > 0) || !(atOnce > 0)) {
    console.error("NAMESTEAD_URL, _KEY_ID, _KEY_SECRET, _PAGE_SIZE and _AT_ONCE say where and how");
    process.exit(2);
}
const client = new RPCClient({ endpoint, accessKeyId, accessKeySecret, apiVersion: "2018-01-29", opts: { method: "POST", timeout: 20_000 } });

const names = new Map();
async function page(number) {
    const reply = await client.request("QueryDomainList",
        { PageNum: number, PageSize: size, OrderKeyType: "RegistrationDate", OrderByType: "ASC" });
    for (const entry of reply.Data.Domain)
        names.set(entry.InstanceId, entry);
    return reply.TotalItemNum;
}

const began = performance.now();
const before = process.cpuUsage();
const pages = Math.ceil(await page(1) / size);
let next = 2;
const one = async () => {
    while (next <= pages)
        await page(next++);
};
await Promise.all(Array.from({ length: atOnce }, one));
const used = process.cpuUsage(before);
console.log(JSON.stringify({ names: names.size, seconds: (performance.now() - began) / 1000, processor: (used.user + used.system) / 1e6 }));
process.exit();
