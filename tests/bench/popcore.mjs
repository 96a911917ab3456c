// The work of namestead-bench done by the official Node client (tests/interop/node_modules), for the ratios.
// NAMESTEAD_URL, NAMESTEAD_KEY_ID and NAMESTEAD_KEY_SECRET name a practice service with 10,000 names. Prints one line of JSON:
// what was done → times per second, the median of five runs.

import { createRequire } from "node:module";

const require = createRequire(new URL("../interop/package.json", import.meta.url));
const { RPCClient } = require("@alicloud/pop-core");
const httpx = require("httpx");

const { NAMESTEAD_URL: endpoint, NAMESTEAD_KEY_ID: accessKeyId, NAMESTEAD_KEY_SECRET: accessKeySecret } = process.env;
if (!endpoint || !accessKeyId || !accessKeySecret) {
    console.error("NAMESTEAD_URL, NAMESTEAD_KEY_ID and NAMESTEAD_KEY_SECRET say where and who");
    process.exit(2);
}
const client = new RPCClient({ endpoint, accessKeyId, accessKeySecret, apiVersion: "2018-01-29", opts: { method: "POST", timeout: 20_000 } });

const list = { PageNum: 3, PageSize: 200, OrderKeyType: "RegistrationDate", OrderByType: "ASC" };
const renewal = { OrderRenewParam: Array.from({ length: 500 }, (_, i) => ({ DomainName: `bulk-renewal-name-${i}.com`,
    CurrentExpirationDate: 1_800_000_000_000 + i * 86_400_000, SubscriptionDuration: 1 + i % 10 })) };

/// Runs `work(count)` five times, each about as long as `seconds`, and takes the rate in the middle.
async function rate(work, seconds, least = 1) {
    let count = least;
    let once = 0;
    for (;;) {
        const began = performance.now();
        await work(count); // warms up too
        once = (performance.now() - began) / 1000;
        if (once >= seconds / 8)
            break;
        count *= 2;
    }
    count = Math.max(least, Math.round(count * seconds / once));
    const rates = [];
    for (let run = 0; run < 5; ++run) {
        const began = performance.now();
        await work(count);
        rates.push(count * 1000 / (performance.now() - began));
    }
    return Math.round(rates.sort((a, b) => a - b)[2] * 10) / 10;
}

/// All that the client does before it sends, with the sending itself taken out: it has no function for the signing alone.
async function signing(action, parameters) {
    const { request, read } = httpx;
    const nothing = { req: { getHeaders: () => ({}) }, statusCode: 200, headers: {} };
    let form = "";
    httpx.request = async (_, options) => { form = options.data; return nothing; };
    httpx.read = async () => "{}";
    try {
        return await rate(async (count) => {
            for (let i = 0; i < count; ++i)
                await client.request(action, parameters);
            if (!form.includes("&Signature="))
                throw new Error("nothing was signed");
        }, 0.4);
    } finally {
        Object.assign(httpx, { request, read });
    }
}

async function page(number) {
    const reply = await client.request("QueryDomainList", { ...list, PageNum: 1 + number % 50 });
    if (reply.Data.Domain.length !== 200)
        throw new Error(`a page of ${reply.Data.Domain.length} names`);
}

const inTurn = async (count) => {
    for (let i = 0; i < count; ++i)
        await page(i);
};
const eightAtOnce = async (count) => {
    let next = 0;
    const one = async () => {
        while (next < count)
            await page(next++);
    };
    await Promise.all(Array.from({ length: 8 }, one));
};

console.log(JSON.stringify({
    "encode and sign a list request": await signing("QueryDomainList", list),
    "encode and sign a renewal of 500 names": await signing("SaveBatchTaskForCreatingOrderRenew", renewal),
    "pages of 200, one after the other": await rate(inTurn, 0.6),
    "pages of 200, 8 at once": await rate(eightAtOnce, 0.6, 8),
}));
process.exit();
