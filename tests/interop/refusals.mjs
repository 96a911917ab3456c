// Everything that must be refused, and with which code.

import { Official } from "./client.mjs";
import { build } from "./parameters.mjs";
import { ask, send, signedForm, timestamp } from "./signing.mjs";

const list = { PageNum: 1, PageSize: 20 };

/// The code in a JSON or XML error, "accepted" for a reply.
function codeOf(answer) {
    const code = answer.contentType.includes("xml") ? answer.body.match(/^(?:<\?xml[^>]*>\s*)?<Error>.*<Code>([^<]*)<\/Code>/s)?.[1] : JSON.parse(answer.body).Code;
    return code ?? "accepted";
}

async function access(service, official, check) {
    for (const method of ["GET", "POST"]) {
        const wrongSecret = new Official(service, { accessKeySecret: `${service.accessKeySecret}x` });
        await check(`wrong secret by ${method}`, "SignatureDoesNotMatch", () => wrongSecret.refusal("QueryDomainList", list, method));
        const unknownKey = new Official(service, { accessKeyId: "nobody" });
        await check(`unknown key by ${method}`, "InvalidAccessKeyId.NotFound", () => unknownKey.refusal("QueryDomainList", list, method));
        const token = new Official(service, { securityToken: "CAIS+/==" });
        await check(`temporary credentials by ${method}`, "InvalidSecurityToken.Malformed", () => token.refusal("QueryDomainList", list, method));
        const version = new Official(service, { apiVersion: "2018-04-03" });
        await check(`wrong Version by ${method}`, "NoSuchVersion", () => version.refusal("QueryDomainList", list, method));
        await check(`unknown Action by ${method}`, "InvalidApi.NotFound", () => official.refusal("QueryDomainLists", list, method));
        for (const [label, minutes, code] of [["16 minutes old", -16, "InvalidTimeStamp.Expired"], ["16 minutes ahead", 16, "InvalidTimeStamp.Expired"],
            ["14 minutes old", -14, "accepted"]]) {
            await check(`time ${label} by ${method}`, code, () => official.refusal("QueryDomainList",
                { ...list, Timestamp: timestamp(Date.now() + official.clockOffsetMs + minutes * 60_000) }, method));
        }
        await check(`time without Z by ${method}`, "InvalidTimeStamp.Format",
            () => official.refusal("QueryDomainList", { ...list, Timestamp: "2026-01-01 00:00:00" }, method));
        const nonce = `interop-${method}-${Date.now()}`;
        await check(`first use of a nonce by ${method}`, "accepted", () => official.refusal("QueryDomainList", { ...list, SignatureNonce: nonce }, method));
        await check(`repeated nonce by ${method}`, "SignatureNonceUsed", () => official.refusal("QueryDomainList", { ...list, PageSize: 1, SignatureNonce: nonce }, method));
        const form = signedForm(service, method, { Action: "QueryDomainList", ...list }, { nowMs: Date.now() + official.clockOffsetMs });
        await check(`a signed request by ${method}`, "accepted", async () => codeOf(await send(service, method, form)));
        await check(`the same bytes again by ${method}`, "SignatureNonceUsed", async () => codeOf(await send(service, method, form)));
        const other = method === "GET" ? "POST" : "GET";
        const crossed = signedForm(service, method, { Action: "QueryDomainList", ...list }, { nowMs: Date.now() + official.clockOffsetMs });
        await check(`signed for ${method}, sent by ${other}`, "SignatureDoesNotMatch", async () => codeOf(await send(service, other, crossed)));
        const changed = signedForm(service, method, { Action: "QueryDomainList", ...list }, { nowMs: Date.now() + official.clockOffsetMs });
        await check(`changed after signing by ${method}`, "SignatureDoesNotMatch",
            async () => codeOf(await send(service, method, changed.replace("PageSize=20", "PageSize=21"))));
    }
    for (const name of ["Action", "Version", "AccessKeyId", "Signature", "SignatureMethod", "SignatureVersion", "SignatureNonce", "Timestamp"]) {
        await check(`no ${name}`, `Missing${name}`, async () => codeOf(await ask(service, "GET", { Action: "QueryDomainList", ...list },
            { leaveOut: [name], nowMs: Date.now() + official.clockOffsetMs })));
    }
    await check("another SignatureMethod", "InvalidSignatureMethod", () => official.refusal("QueryDomainList", { ...list, SignatureMethod: "HMAC-MD5" }, "GET"));
    await check("an error as XML", "NoSuchVersion", async () => {
        const answer = await ask(service, "GET", { Action: "QueryDomainList", ...list, Format: "XML", Version: "2000-01-01" });
        return answer.contentType.includes("xml") && answer.status === 400 ? codeOf(answer) : `${answer.status} ${answer.contentType}`;
    });
    // The service's clock moves, the client's does not.
    await service.control("clock", { advanceMs: 3_600_000 });
    await check("the service's clock an hour ahead", "InvalidTimeStamp.Expired", () => official.refusal("QueryDomainList", list, "POST"));
    await service.control("clock", { advanceMs: -3_600_000 });
    await check("the clock set back", "accepted", () => official.refusal("QueryDomainList", list, "POST"));
}

/// Each broken rule of one parameter: [what, wrong value, code]; `inside` a list object the back end refuses, not the gateway.
function brokenRules(parameter, inside) {
    const invalid = inside ? "ParameterIllegal" : `Invalid${parameter.name}`;
    const rules = [];
    if (parameter.type === "Integer" || parameter.type === "Long") {
        rules.push(["text", "seven", invalid], ["a fraction", "1.5", invalid], ["beyond 64 bits", "99999999999999999999", invalid]);
        if (parameter.type === "Integer")
            rules.push(["beyond 32 bits", "3000000000", invalid]);
    }
    if (parameter.type === "Boolean")
        rules.push(["no boolean", "yes", invalid]);
    if (parameter.type === "Double")
        rules.push(["text", "seven", invalid]);
    if (parameter.type === "Json")
        rules.push(["no JSON", "{", "ParameterIllegal"]);
    if (parameter.min !== undefined)
        rules.push(["below the range", parameter.min - 1, invalid]);
    if (parameter.max !== undefined)
        rules.push(["above the range", parameter.max + 1, invalid]);
    if (parameter.enumeration && !parameter.enumeration.open)
        rules.push(["no value of the enumeration", parameter.type === "String" ? "interop" : "77", invalid]);
    return rules;
}

/// Every rule of every parameter of every operation, broken one at a time. The parameters are good but for that, and nothing is done.
async function parameterRules(run, official, check) {
    let turn = 0;
    for (const operation of run.operations.values()) {
        const refuse = (what, code, change) => check(`${operation.name}: ${what}`, code, () => {
            const method = ++turn % 2 === 0 ? "GET" : "POST";
            const parameters = build(operation, method, run.facts);
            change(parameters);
            return official.refusal(operation.name, parameters, method);
        });
        for (const parameter of operation.parameters) {
            const { name } = parameter;
            if (parameter.required) {
                await refuse(`no ${name}`, `Missing${name}`, (parameters) => { delete parameters[name]; });
                if (!parameter.list)
                    await refuse(`empty ${name}`, `Missing${name}`, (parameters) => { parameters[name] = ""; });
            }
            const asList = (value) => parameter.list === "repeat" ? [value] : value;
            if (parameter.type !== "Object") {
                for (const [what, value, code] of brokenRules(parameter, parameter.list === "repeat"))
                    await refuse(`${name} is ${what} (${value})`, code, (parameters) => { parameters[name] = asList(value); });
            }
            if (parameter.maxItems !== undefined) {
                const many = Array(parameter.maxItems + 1).fill("192.0.2.1");
                await refuse(`${name} has ${many.length} items`, "ParameterIllegal", (parameters) => {
                    parameters[name] = parameter.list === "comma" ? many.join(",") : many;
                });
            }
            if (parameter.list === "repeat") {
                await refuse(`${name} begins with 2`, "ParameterIllegal", (parameters) => {
                    const [item] = parameters[name] ?? ["interop"];
                    delete parameters[name];
                    if (item !== null && typeof item === "object")
                        Object.entries(item).forEach(([field, value]) => { parameters[`${name}.2.${field}`] = value; });
                    else
                        parameters[`${name}.2`] = item;
                });
            }
            for (const field of parameter.fields ?? []) {
                if (!parameter.required)
                    continue;
                if (field.required)
                    await refuse(`no ${name}.1.${field.name}`, "ParameterIllegal", (parameters) => { delete parameters[name][0][field.name]; });
                for (const [what, value, code] of brokenRules(field, true))
                    await refuse(`${name}.1.${field.name} is ${what} (${value})`, code, (parameters) => { parameters[name][0][field.name] = value; });
            }
        }
    }
}

/// What only the state of the account can tell.
async function stateRules(run, official, check) {
    const [name] = await run.takeNames(1);
    const cases = [
        ["QueryDomainByDomainName", { DomainName: "interop-nobody-has-this.com" }, "DomainNotExist"],
        ["QueryTransferOutInfo", { DomainName: "interop-nobody-has-this.com" }, "DomainNotExist"],
        ["SaveSingleTaskForTransferProhibitionLock", { DomainName: "interop-nobody-has-this.com", Status: "true" }, "DomainNotExist"],
        ["DeleteRegistrantProfile", { RegistrantProfileId: 1 }, "ContactTemplateNotExist"],
        ["TransferInResendMailToken", { DomainName: name.DomainName }, "DomainTransferPendingNotExist"],
        ["TransferInRefetchWhoisEmail", { DomainName: name.DomainName }, "DomainTransferPendingNotExist"],
        ["TransferInReenterTransferAuthorizationCode", { DomainName: name.DomainName, TransferAuthorizationCode: "practice-code" }, "DomainTransferPendingNotExist"],
        ["TransferInCheckMailToken", { Token: "interop" }, "TokenFailed"],
        ["VerifyEmail", { Token: "interop" }, "TokenFailed"],
        ["VerifyContactField", { Email: "nobody" }, "ParameterIllegal"],
    ];
    for (const [action, parameters, code] of cases)
        await check(`${action} of what is not there`, code, () => official.refusal(action, parameters, "POST"));
    await run.service.control("tasks", { leastMs: 3_600_000, mostMs: 3_600_000 });
    await check("a first task", "accepted", () => official.refusal("SaveSingleTaskForTransferProhibitionLock", { DomainName: name.DomainName, Status: "true" }, "POST"));
    await check("a second task on the same domain", "TaskIsBeingProcessed",
        () => official.refusal("SaveSingleTaskForCreatingOrderRenew",
            { DomainName: name.DomainName, CurrentExpirationDate: name.ExpirationDateLong, SubscriptionDuration: 1 }, "POST"));
    await run.service.control("finish");
    await check("the lock is in place", "OPEN", async () => (await run.domain(name.DomainName)).TransferProhibitionLock);
    await check("no charge for what was refused", "{}", async () => JSON.stringify(await run.charges(name.DomainName)));
}

/// `check(what, wanted, ask)` counts.
export async function refusals(run, service, check) {
    const { official } = run;
    await access(service, official, check);
    const before = JSON.stringify((await service.report()).charges);
    await parameterRules(run, official, check);
    await check("nothing was charged by broken requests", before, async () => JSON.stringify((await service.report()).charges));
    await stateRules(run, official, check);
}
