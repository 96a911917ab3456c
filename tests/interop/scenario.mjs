// What is asked of each operation beyond its parameters by rote, in an order that makes sense. An operation of the catalogue that is
// not mentioned here is called all the same, with parameters from the catalogue and the facts (see everything()).

import { contactData } from "./parameters.mjs";
import { expect } from "./run.mjs";

const methods = ["GET", "POST"];
const by = (get, post) => (method) => method === "GET" ? get : post;

async function both(run, name, given, then) {
    for (const method of methods)
        await run.step(name, method, given && ((m) => given(m)), then);
}

async function domains(run) {
    await run.step("QueryDomainList", "GET", () => ({ PageNum: 1, PageSize: 200 }), (reply) => {
        expect(run.items("QueryDomainList", reply).length === 200 && reply.TotalItemNum === 1000 && reply.NextPage === true, "not 200 of 1000 names");
        run.facts.names.push(...run.items("QueryDomainList", reply));
    });
    for (let page = 2; page <= 5; ++page)
        run.facts.names.push(...run.items("QueryDomainList", await run.call("QueryDomainList", { PageNum: page, PageSize: 200 })));
    expect(new Set(run.facts.names.map((name) => name.DomainName)).size === 1000, "the pages do not hold 1000 different names");
    const chinese = run.facts.names.find((name) => /[\u4e00-\u9fff]/.test(name.DomainName));
    await run.step("QueryDomainList", "POST",
        () => ({ PageNum: 1, PageSize: 20, DomainName: chinese.DomainName, OrderKeyType: "ExpirationDate", OrderByType: "ASC" }),
        (reply) => expect(run.items("QueryDomainList", reply).some((entry) => entry.InstanceId === chinese.InstanceId), "the filter lost the Chinese name"));
    const [first, second] = run.facts.names;
    await both(run, "QueryDomainByInstanceId", (m) => ({ InstanceId: by(first, chinese)(m).InstanceId }),
        (reply, _, m) => expect(reply.DomainName === by(first, chinese)(m).DomainName, "another domain"));
    await both(run, "QueryDomainByDomainName", (m) => ({ DomainName: by(second, chinese)(m).DomainName }),
        (reply, _, m) => expect(reply.InstanceId === by(second, chinese)(m).InstanceId
            && reply.ExpirationDateLong === by(second, chinese)(m).ExpirationDateLong, "another domain or date"));
    await both(run, "CheckDomain", (m) => ({ DomainName: first.DomainName, FeeCommand: "create", FeePeriod: by(1, 2)(m) }),
        (reply) => expect(reply.Avail === "0" && reply.DomainName === first.DomainName, "a name of the account is not taken"));
}

async function profiles(run) {
    const saved = {};
    await both(run, "SaveRegistrantProfile", (m) => contactData({ RegistrantType: by("1", "2")(m), RegistrantOrganization: `Interop ${m}` }),
        (reply, _, m) => { saved[m] = String(reply.RegistrantProfileId); });
    await both(run, "QueryRegistrantProfiles",
        (m) => m === "GET" ? { PageNum: 1, PageSize: 500 } : { RegistrantProfileId: saved.POST, PageNum: 1, PageSize: 20 },
        (reply, _, m) => {
            const list = run.items("QueryRegistrantProfiles", reply);
            expect(list.some((entry) => String(entry.RegistrantProfileId) === saved[m] && entry.ZhAddress === contactData().ZhAddress), "the new profile is not there");
            const verified = list.find((entry) => entry.RealNameStatus === "SUCCEED");
            if (verified) {
                run.facts.profile = verified;
                run.facts.profileId = String(verified.RegistrantProfileId);
            }
        });
    expect(run.facts.profileId, "the account has no profile that passed real-name verification");
    await both(run, "SetDefaultRegistrantProfile", (m) => ({ RegistrantProfileId: saved[m] }), async (_, parameters) => {
        const list = run.items("QueryRegistrantProfiles", await run.call("QueryRegistrantProfiles", { PageNum: 1, PageSize: 500 }));
        const defaults = list.filter((entry) => entry.DefaultRegistrantProfile === true).map((entry) => String(entry.RegistrantProfileId));
        expect(defaults.length === 1 && defaults[0] === parameters.RegistrantProfileId, `default is ${defaults}`);
    });
    const gone = async (ids) => {
        const list = run.items("QueryRegistrantProfiles", await run.call("QueryRegistrantProfiles", { PageNum: 1, PageSize: 500 }));
        expect(!list.some((entry) => ids.includes(String(entry.RegistrantProfileId))), "still there");
    };
    const make = async (label) => String((await run.call("SaveRegistrantProfile", contactData({ RegistrantOrganization: label }))).RegistrantProfileId);
    await both(run, "DeleteRegistrantProfile", async (m) => ({ RegistrantProfileId: await make(`Delete ${m}`) }),
        (_, parameters) => gone([parameters.RegistrantProfileId]));
    await both(run, "DeleteContactTemplates",
        async (m) => ({ RegistrantProfileIds: [await make(`Many ${m} 1`), await make(`Many ${m} 2`)].join(",") }),
        (_, parameters) => gone(parameters.RegistrantProfileIds.split(",")));
}

async function contacts(run) {
    const name = await run.takeName();
    await both(run, "QueryContactInfo", (m) => ({ DomainName: name.DomainName, ContactType: by("registrant", "admin")(m) }),
        (reply) => expect(reply.RegistrantName !== "" && reply.Email.includes("@"), "no name or address"));
    await both(run, "SaveBatchTaskForUpdatingContactInfoByNewContact",
        async (m) => ({ ...contactData({ RegistrantName: `Interop Contact ${m}` }), ContactType: by("admin", "registrant")(m),
            DomainName: (await run.takeNames(2)).map((entry) => entry.DomainName), TransferOutProhibited: "true" }),
        async (_, parameters, m) => {
            const contact = await run.call("QueryContactInfo", { DomainName: parameters.DomainName[1], ContactType: parameters.ContactType });
            expect(contact.RegistrantName === `Interop Contact ${m}` && contact.Address === contactData().Address, "the contact did not change");
        });
    await both(run, "SaveSingleTaskForUpdatingContactInfo",
        async (m) => ({ ContactType: by("tech", "registrant")(m), DomainName: (await run.takeName()).DomainName, RegistrantProfileId: run.facts.profileId,
            AddTransferLock: "true" }),
        async (_, parameters) => {
            const contact = await run.call("QueryContactInfo", { DomainName: parameters.DomainName, ContactType: parameters.ContactType });
            expect(contact.Email === run.facts.profile.Email, "the contact did not change");
        });
    await both(run, "VerifyContactField", () => contactData());
}

async function emails(run) {
    const address = (n) => `interop${n}@practice.example`;
    await both(run, "SubmitEmailVerification", (m) => ({ Email: by([1, 2], [3, 4, 5])(m).map(address).join(","), SendIfExist: "true" }),
        (reply, parameters) => expect(run.items("SubmitEmailVerification", reply, "SuccessList").map((entry) => entry.Email).join() === parameters.Email,
            "not all were sent"));
    await both(run, "ListEmailVerification", (m) => m === "GET" ? { PageNum: 1, PageSize: 500 } : { PageNum: 1, PageSize: 20, Email: address(3) },
        (reply, _, m) => expect(run.items("ListEmailVerification", reply).some((entry) => entry.Email === address(by(1, 3)(m))), "the address is not in the list"));
    await both(run, "ResendEmailVerification", (m) => ({ Email: address(by(1, 3)(m)) }),
        (reply) => expect(run.items("ResendEmailVerification", reply, "SuccessList").length === 1, "not sent"));
    await both(run, "VerifyEmail", async (m) => ({ Token: await run.mailSecret("email-verification", address(by(1, 3)(m))) }));
    await both(run, "QueryEmailVerification", (m) => ({ Email: address(by(1, 3)(m)) }),
        (reply) => expect(reply.VerificationStatus === 1, "the token did not verify it"));
    await both(run, "DeleteEmailVerification", (m) => ({ Email: by(`${address(2)},nobody@practice.example`, address(5))(m) }), (reply, _, m) => {
        expect(run.items("DeleteEmailVerification", reply, "SuccessList").length === 1, "not deleted");
        expect(run.items("DeleteEmailVerification", reply, "FailList").length === by(1, 0)(m), "the unknown address did not fail");
    });
}

async function dns(run) {
    const servers = ["ns1.interop.example", "ns2.interop.example"];
    await both(run, "SaveBatchTaskForModifyingDomainDns",
        async (m) => ({ DomainName: (await run.takeNames(11)).map((entry) => entry.DomainName),
            ...by({ AliyunDns: "false", DomainNameServer: servers }, { AliyunDns: "true" })(m) }),
        async (_, parameters, m) => {
            const { DnsList } = await run.domain(parameters.DomainName[10]);
            expect(m === "GET" ? DnsList.Dns.join() === servers.join() : DnsList.Dns.length >= 2 && !DnsList.Dns.includes(servers[0]), `DNS is ${DnsList.Dns}`);
        });
    const [get, post] = await run.takeNames(2);
    const hosts = async (m) => run.items("QueryDnsHost", await run.call("QueryDnsHost", { InstanceId: by(get, post)(m).InstanceId }), "DnsHostList");
    const has = async (m, label, addresses) => {
        const host = (await hosts(m)).find((entry) => entry.DnsName.startsWith(label));
        expect(addresses ? host && addresses.every((ip) => host.IpList.includes(ip)) && host.IpList.length === addresses.length : !host,
            `${label} is ${JSON.stringify(host)}`);
    };
    const label = "interop-ns"; // names may have an ns1 already
    const thirteen = Array.from({ length: 13 }, (_, i) => `192.0.2.${i + 1}`);
    const inst = (m) => ({ InstanceId: by(get, post)(m).InstanceId });
    await both(run, "SaveSingleTaskForCreatingDnsHost", (m) => ({ ...inst(m), DnsName: label, Ip: by(["192.0.2.1"], thirteen)(m) }),
        (_, parameters, m) => has(m, label, parameters.Ip));
    await both(run, "QueryDnsHost", inst, (_, __, m) => has(m, label, by(["192.0.2.1"], thirteen)(m)));
    await both(run, "SaveSingleTaskForModifyingDnsHost", (m) => ({ ...inst(m), DnsName: label, Ip: ["192.0.2.77", "192.0.2.78"] }),
        (_, parameters, m) => has(m, label, parameters.Ip));
    await both(run, "SaveSingleTaskForSynchronizingDnsHost", inst, (_, __, m) => has(m, label, ["192.0.2.77", "192.0.2.78"]));
    await both(run, "SaveSingleTaskForDeletingDnsHost", (m) => ({ ...inst(m), DnsName: label }), (_, __, m) => has(m, label, null));
}

async function dnssec(run) {
    const [get, post] = await run.takeNames(2);
    const name = (m) => ({ DomainName: by(get, post)(m).DomainName });
    const tag = by(0, 65535);
    const record = async (m) => run.items("QueryDSRecord", await run.call("QueryDSRecord", name(m)), "DSRecordList").find((entry) => entry.KeyTag === tag(m));
    const data = (digit) => ({ Algorithm: 8, DigestType: 2, Digest: digit.repeat(64) });
    const isThere = async (m, digit) => expect((await record(m))?.Digest?.toUpperCase() === digit?.repeat(64), `the record is ${JSON.stringify(await record(m))}`);
    await both(run, "SaveSingleTaskForAddingDSRecord", (m) => ({ ...name(m), KeyTag: tag(m), ...data("A") }), (_, __, m) => isThere(m, "A"));
    await both(run, "SaveSingleTaskForModifyingDSRecord", (m) => ({ ...name(m), KeyTag: tag(m), ...data("B") }), (_, __, m) => isThere(m, "B"));
    await both(run, "QueryDSRecord", name, (_, __, m) => isThere(m, "B"));
    await both(run, "SaveSingleTaskForSynchronizingDSRecord", name, (_, __, m) => isThere(m, "B"));
    await both(run, "SaveSingleTaskForDeletingDSRecord", (m) => ({ ...name(m), KeyTag: tag(m) }), (_, __, m) => isThere(m, undefined));
}

async function ensAndArt(run) {
    const luxe = await run.takeNames(2, ".luxe");
    const wallet = (m) => `0x${by("a", "b")(m).repeat(40)}`;
    const name = (m) => ({ DomainName: by(...luxe)(m).DomainName });
    await both(run, "SaveSingleTaskForAssociatingEns", (m) => ({ ...name(m), Address: wallet(m) }));
    await both(run, "QueryLocalEnsAssociation", name, (reply, _, m) => expect(reply.Address?.toLowerCase() === wallet(m), `the address is ${reply.Address}`));
    await run.advance(3 * 60_000); // until then only the local side knows it
    await both(run, "QueryEnsAssociation", name, (reply, _, m) => expect(reply.Address?.toLowerCase() === wallet(m), `the address is ${reply.Address}`));
    await both(run, "SaveSingleTaskForDisassociatingEns", name,
        async (_, __, m) => expect(!(await run.call("QueryLocalEnsAssociation", name(m))).Address, "still associated"));

    const art = await run.takeNames(2, ".art");
    const work = (m) => ({ DomainName: by(...art)(m).DomainName, ObjectType: "painting", Title: `作品 & <${m}> "1"`, Maker: "Practice Painter",
        MaterialsAndTechniques: "oil on canvas", Dimensions: "30 × 40 cm", DateOrPeriod: "2021", InscriptionsAndMarkings: "none",
        Subject: "a river", Features: "gold frame", Reference: "catalogue 7" });
    await both(run, "SaveSingleTaskForSaveArtExtension", work);
    await both(run, "QueryArtExtension", (m) => ({ DomainName: work(m).DomainName }), (reply, _, m) => {
        for (const [field, value] of Object.entries(work(m)).filter(([key]) => key !== "DomainName"))
            expect(reply[field] === value, `${field} is ${reply[field]}`);
    });
}

async function locks(run) {
    const lockOf = { Transfer: "TransferProhibitionLock", Update: "UpdateProhibitionLock" };
    for (const [kind, field] of Object.entries(lockOf)) {
        const names = await run.takeNames(6);
        const switched = async (domain, status) => {
            const state = (await run.domain(domain))[field];
            expect(state === (status === "true" ? "OPEN" : "CLOSE"), `${field} of ${domain} is ${state}`);
        };
        // GET locks and POST unlocks the same names.
        await both(run, `SaveBatchTaskFor${kind}ProhibitionLock`,
            (m) => ({ DomainName: names.slice(0, 5).map((entry) => entry.DomainName), Status: by("true", "false")(m) }),
            (_, parameters) => switched(parameters.DomainName[4], parameters.Status));
        await both(run, `SaveSingleTaskFor${kind}ProhibitionLock`, (m) => ({ DomainName: names[5].DomainName, Status: by("true", "false")(m) }),
            (_, parameters) => switched(parameters.DomainName, parameters.Status));
    }
}

async function transferOut(run) {
    const names = await run.takeNames(4);
    const name = (m) => ({ DomainName: by(names[0], names[1])(m).DomainName });
    const state = async (domain) => (await run.call("QueryTransferOutInfo", { DomainName: domain })).Status;
    await both(run, "SaveSingleTaskForQueryingTransferAuthorizationCode", name, async (_, parameters) => {
        expect(run.lastDetails[0].TaskResult === await run.mailSecret("transfer-code", parameters.DomainName), "the task's result is not the code in the mail");
    });
    await both(run, "QueryTransferOutInfo", name, (reply) => expect(reply.Status === 3, `status ${reply.Status} after the code`));
    await both(run, "SaveSingleTaskForCancelingTransferOut", name, async (_, parameters) =>
        expect(await state(parameters.DomainName) === 8, "not cancelled"));
    await both(run, "SaveSingleTaskForApprovingTransferOut", async (m) => {
        const domain = by(names[2], names[3])(m).DomainName;
        await run.call("SaveSingleTaskForQueryingTransferAuthorizationCode", { DomainName: domain });
        await run.service.control("finish");
        await run.service.control("transfer-out-request", { domainName: domain, code: await run.mailSecret("transfer-code", domain) });
        return { DomainName: domain };
    }, async (_, parameters) => {
        expect(await state(parameters.DomainName) === 5, "not transferred");
        run.facts.names = run.facts.names.filter((entry) => entry.DomainName !== parameters.DomainName);
    });
}

/// Names that nobody has, as CheckDomain says.
async function freeNames(run, count, label, ending = ".com") {
    const found = [];
    for (let n = 1; found.length < count && n < 40; ++n) {
        const name = `${label}-${n}${ending}`;
        if ((await run.call("CheckDomain", { DomainName: name })).Avail === "1")
            found.push(name);
    }
    expect(found.length === count, "no free names");
    return found;
}

async function orders(run) {
    await run.service.control("guards", { rate: false }); // many names are looked up
    const charged = async (domains, kind) => {
        for (const domain of domains) {
            const charges = await run.charges(domain);
            expect(JSON.stringify(charges) === JSON.stringify({ [kind]: 1 }), `charges of ${domain}: ${JSON.stringify(charges)}`);
        }
    };
    const free = await freeNames(run, 6, "interop-new");
    const owned = async (domains) => {
        await charged(domains, "registration");
        for (const domain of domains)
            expect((await run.domain(domain)).ExpirationDateLong > Date.now() + 360 * 86_400_000, `${domain} has no year`);
    };
    await both(run, "SaveSingleTaskForCreatingOrderActivate", (m) => ({ DomainName: by(free[0], free[1])(m), SubscriptionDuration: by(1, 2)(m),
        ...by({ RegistrantProfileId: run.facts.profileId }, contactData())(m) }),
    (_, parameters) => owned([parameters.DomainName]));
    await both(run, "SaveBatchTaskForCreatingOrderActivate", (m) => ({ OrderActivateParam: by(free.slice(2, 4), free.slice(4, 6))(m).map((domain) =>
        ({ DomainName: domain, SubscriptionDuration: 1, ...by({ RegistrantProfileId: run.facts.profileId }, contactData())(m) })) }),
    (_, parameters) => owned(parameters.OrderActivateParam.map((entry) => entry.DomainName)));

    // Renewals and redemptions by names whose state allows it; each name once.
    const renewable = await run.takeNames(24, ".com", (name) => name.ExpirationDateLong < Date.now() + 3 * 365 * 86_400_000);
    const years = (before, after) => Math.round((after - before) / (365.25 * 86_400_000));
    const renewed = async (entries) => {
        await charged(entries.map((entry) => entry.DomainName), "renewal");
        run.facts.renewed = entries[0].DomainName;
        for (const entry of entries) {
            const after = (await run.domain(entry.DomainName)).ExpirationDateLong;
            expect(years(entry.CurrentExpirationDate, after) === entry.SubscriptionDuration, `${entry.DomainName} was not renewed by ${entry.SubscriptionDuration}`);
        }
    };
    const renewal = (entry, term) => ({ DomainName: entry.DomainName, CurrentExpirationDate: entry.ExpirationDateLong, SubscriptionDuration: term });
    await both(run, "SaveSingleTaskForCreatingOrderRenew", (m) => renewal(by(renewable[0], renewable[1])(m), by(1, 3)(m)), (_, parameters) => renewed([parameters]));
    await both(run, "SaveBatchTaskForCreatingOrderRenew",
        (m) => ({ OrderRenewParam: by(renewable.slice(2, 13), renewable.slice(13, 24))(m).map((entry, index) => renewal(entry, 1 + index % 3)) }),
        (_, parameters) => renewed(parameters.OrderRenewParam));

    const expired = run.facts.names.filter((name) => name.DomainStatus === "2");
    expect(expired.length >= 6, `only ${expired.length} names need redemption`);
    const redeemed = async (entries) => {
        await charged(entries.map((entry) => entry.DomainName), "redemption");
        for (const entry of entries)
            expect((await run.domain(entry.DomainName)).ExpirationDateLong > entry.CurrentExpirationDate, `${entry.DomainName} has its old date`);
    };
    const redemption = (entry) => ({ DomainName: entry.DomainName, CurrentExpirationDate: entry.ExpirationDateLong });
    await both(run, "SaveSingleTaskForCreatingOrderRedeem", (m) => redemption(by(expired[0], expired[1])(m)), (_, parameters) => redeemed([parameters]));
    await both(run, "SaveBatchTaskForCreatingOrderRedeem",
        (m) => ({ OrderRedeemParam: by(expired.slice(2, 4), expired.slice(4, 6))(m).map(redemption) }), (_, parameters) => redeemed(parameters.OrderRedeemParam));
}

async function transferIn(run) {
    const order = (domain, code = "practice-code") => ({ DomainName: domain, AuthorizationCode: code, RegistrantProfileId: run.facts.profileId });
    const find = async (domain) => run.items("QueryTransferInList", await run.call("QueryTransferInList", { PageNum: 1, PageSize: 20, DomainName: domain }))[0];
    const status = async (domain) => (await find(domain))?.Status;
    const free = async (label, count, ending) => {
        const found = [];
        for (let n = 1; found.length < count && n < 200; ++n) {
            const name = `${label}-${n}${ending}`;
            if ((await run.call("CheckTransferInFeasibility", { DomainName: name })).CanTransfer === true)
                found.push(name);
        }
        expect(found.length === count, `no names like ${label} can be transferred`);
        return found;
    };
    const names = await free("interop-in", 7, ".com");
    const nomail = await free("nomail-interop", 2, ".com");
    const wrong = await free("interop-code", 2, ".com");
    await both(run, "CheckTransferInFeasibility", (m) => ({ DomainName: by(names[0], run.facts.names[0].DomainName)(m) }),
        (reply, _, m) => expect(reply.CanTransfer === by(true, false)(m), `CanTransfer is ${reply.CanTransfer}`));
    await both(run, "SaveSingleTaskForCreatingOrderTransfer", (m) => order(by(names[0], names[1])(m)));
    await both(run, "SaveBatchTaskForCreatingOrderTransfer", (m) => ({ OrderTransferParam:
        by([...names.slice(2, 6), names[6]].map((name) => order(name)), [...nomail.map((name) => order(name)), ...wrong.map((name) => order(name, "wrong-code"))])(m) }));
    await run.advance(25_000); // paid → mail with the token
    await both(run, "QueryTransferInList", (m) => m === "GET" ? { PageNum: 1, PageSize: 200 } : { PageNum: 1, PageSize: 20, SimpleTransferInStatus: "AUTHORIZATION" },
        (reply) => expect(run.items("QueryTransferInList", reply).some((entry) => entry.DomainName === names[0] && entry.Status === 11), "the transfer does not wait for its mail"));
    await both(run, "QueryTransferInByInstanceId", async (m) => ({ InstanceId: (await find(by(names[0], names[1])(m))).InstanceId }),
        (reply, _, m) => expect(reply.DomainName === by(names[0], names[1])(m), "another transfer"));
    await both(run, "SaveSingleTaskForCancelingTransferIn", (m) => ({ DomainName: by(names[2], names[3])(m) }),
        async (_, parameters) => expect(await status(parameters.DomainName) === 50, "not cancelled"));
    await both(run, "TransferInRefetchWhoisEmail", (m) => ({ DomainName: by(...nomail)(m) }),
        async (_, parameters) => expect((await find(parameters.DomainName)).Email?.includes("@"), "no address"));
    await both(run, "TransferInResendMailToken", async (m) => {
        run.facts.tokenBefore = await run.mailSecret("transfer-in-token", by(names[4], names[5])(m));
        return { DomainName: by(names[4], names[5])(m) };
    }, async (_, parameters) => expect(await run.mailSecret("transfer-in-token", parameters.DomainName) !== run.facts.tokenBefore, "no new mail"));
    await both(run, "TransferInCheckMailToken", async (m) => ({ Token: await run.mailSecret("transfer-in-token", by(names[4], names[5])(m)) }),
        async (reply, _, m) => {
            expect(run.items("TransferInCheckMailToken", reply, "SuccessList").join() === by(names[4], names[5])(m), "the name is not among the successes");
            expect(await status(by(names[4], names[5])(m)) === 19, "the transfer did not move on");
        });
    for (const domain of wrong)
        await run.call("TransferInCheckMailToken", { Token: await run.mailSecret("transfer-in-token", domain) });
    await run.advance(15_000);
    await run.advance(35_000); // the codes are looked at
    await both(run, "TransferInReenterTransferAuthorizationCode", async (m) => {
        expect(await status(by(...wrong)(m)) === 31, `the wrong code was not noticed: ${await status(by(...wrong)(m))}`);
        return { DomainName: by(...wrong)(m), TransferAuthorizationCode: "practice-code-2" };
    }, async (_, parameters) => expect(await status(parameters.DomainName) === 29, "the transfer did not move on"));
}

async function reviews(run) {
    const info = { regType: 1, registrantName: "互通 & <测试>", telephone: "13900000001", account: "interop@practice.example", reason: 1, remark: "+ * ~" };
    const ids = {};
    const open = run.items("QueryOperationAuditInfoList", await run.call("QueryOperationAuditInfoList", { PageNum: 1, PageSize: 100 }))
        .flatMap((entry) => entry.DomainName.split(","));
    const isFree = (name) => !open.includes(name.DomainName);
    await both(run, "SubmitOperationAuditInfo",
        async (m) => ({ AuditType: 1, DomainName: (await run.takeNames(2, ".com", isFree)).map((entry) => entry.DomainName).join(","), AuditInfo: JSON.stringify({ ...info, remark: m }) }),
        (reply, _, m) => { ids[m] = String(reply.Id); });
    run.facts.reviewId = ids.GET;
    const uploaded = {};
    await both(run, "GetOperationOssUploadPolicy", () => ({ AuditType: 1 }), async (reply, _, m) => {
        const policy = JSON.parse(Buffer.from(reply.EncodedPolicy, "base64").toString("utf8"));
        expect(Array.isArray(policy.conditions) && reply.FileDir !== "" && Number(reply.ExpireTime) > Date.now(), "the policy is not one");
        uploaded[m] = `${reply.FileDir}${m.toLowerCase()}.jpg`;
        const upload = async (key) => {
            const form = new FormData();
            const fields = { key, OSSAccessKeyId: reply.Accessid, policy: reply.EncodedPolicy, signature: reply.Signature, success_action_status: "200" };
            Object.entries(fields).forEach(([name, value]) => form.append(name, value));
            form.append("file", new Blob([Buffer.from([0xff, 0xd8, 0xff, 0xe0])], { type: "image/jpeg" }), "a.jpg");
            return (await fetch(`http:${reply.Host}`, { method: "POST", body: form })).status;
        };
        expect(await upload(uploaded[m]) === 200, "the upload was not taken");
        expect(await upload("elsewhere/a.jpg") === 403, "an upload outside the policy was taken");
    });
    await both(run, "SubmitOperationCredentials",
        (m) => ({ AuditRecordId: ids[m], RegType: 1, AuditType: 1, Credentials: JSON.stringify([{ credentialType: "SFZZM", credentialUrl: uploaded[m] }]) }));
    await both(run, "QueryOperationAuditInfoDetail", (m) => ({ AuditRecordId: ids[m] }), (reply, _, m) => {
        expect(String(reply.Id) === ids[m] && JSON.parse(reply.AuditInfo).registrantName === info.registrantName, "another review");
        expect(reply.AuditStatus >= 1 && reply.AuditStatus <= 4, `status ${reply.AuditStatus} after the documents`);
    });
    await both(run, "QueryOperationAuditInfoList", (m) => ({ PageNum: 1, PageSize: 100, ...by({}, { AuditType: 1 })(m) }),
        (reply) => expect(Object.values(ids).every((id) => run.items("QueryOperationAuditInfoList", reply).some((entry) => String(entry.Id) === id)), "a review is missing"));
    await both(run, "CancelOperationAudit", (m) => ({ AuditRecordId: ids[m] }),
        async (_, parameters) => expect((await run.call("QueryOperationAuditInfoDetail", parameters)).AuditStatus === 7, "not cancelled"));
}

async function tasks(run) {
    const [one, two] = await run.takeNames(2);
    const slow = { leastMs: 3_600_000, mostMs: 3_600_000 };
    await both(run, "CancelTask", async (m) => {
        await run.service.control("tasks", slow);
        const { TaskNo } = await run.call("SaveSingleTaskForTransferProhibitionLock", { DomainName: by(one, two)(m).DomainName, Status: "true" });
        return { TaskNo };
    }, async (_, parameters) => {
        const list = run.items("QueryTaskList", await run.call("QueryTaskList", { PageNum: 1, PageSize: 200 }));
        expect(list.find((entry) => entry.TaskNo === parameters.TaskNo)?.TaskCancelStatus === "COMPLETE", "not cancelled");
        const details = run.items("QueryTaskDetailList", await run.call("QueryTaskDetailList", { TaskNo: parameters.TaskNo, PageNum: 1, PageSize: 10 }));
        expect(details[0].TaskStatus === "EXECUTE_FAILURE", "the detail went on");
        await run.service.control("tasks", { leastMs: 0, mostMs: 0 });
    });
    const taskNo = run.facts.taskNo;
    await both(run, "QueryTaskList", (m) => m === "GET" ? { PageNum: 1, PageSize: 200 }
        : { PageNum: 1, PageSize: 200, BeginCreateTime: Date.now() - 86_400_000, EndCreateTime: Date.now() + 86_400_000 },
    (reply) => expect(run.items("QueryTaskList", reply).some((entry) => entry.TaskNo === taskNo), "the first task is not there"));
    await both(run, "QueryTaskDetailList", (m) => ({ TaskNo: taskNo, PageNum: 1, PageSize: 100, ...by({}, { TaskStatus: 2 })(m) }),
        (reply) => expect(run.items("QueryTaskDetailList", reply).every((entry) => entry.TaskNo === taskNo && entry.TaskStatusCode === 2), "details of another task"));
    const polled = {};
    await both(run, "PollTaskResult", (m) => ({ PageNum: 1, PageSize: 100, TaskResultStatus: by(2, 3)(m) }), (reply, _, m) => {
        const list = run.items("PollTaskResult", reply);
        expect(list.length > 0 && list.every((entry) => entry.TaskStatusCode === by(2, 3)(m)), "not the finished details of that kind");
        polled[m] = list.slice(0, by(1, 2)(m)).map((entry) => entry.TaskDetailNo);
    });
    run.facts.taskDetailNo = polled.GET?.[0];
    await both(run, "AcknowledgeTaskResult", (m) => ({ TaskDetailNo: polled[m] }), async (reply, parameters, m) => {
        const left = run.items("PollTaskResult", await run.call("PollTaskResult", { PageNum: 1, PageSize: 1000, TaskResultStatus: by(2, 3)(m) }));
        expect(!left.some((entry) => parameters.TaskDetailNo.includes(entry.TaskDetailNo)), "acknowledged details are polled again");
    });
}

async function newer(run) {
    const groups = {};
    await both(run, "SaveDomainGroup", (m) => ({ DomainGroupName: `互通 ${m}` }), (reply, _, m) => { groups[m] = String(reply.DomainGroupId); });
    run.facts.groupId = groups.GET;
    await both(run, "QueryDomainGroupList", (m) => by({}, { DomainGroupName: "互通 GET" })(m),
        (reply) => expect(run.items("QueryDomainGroupList", reply, "Data").some((entry) => entry.DomainGroupId === groups.GET), "the group is not there"));
    await both(run, "UpdateDomainToDomainGroup",
        async (m) => ({ DomainGroupId: groups[m], Replace: "true", DataSource: 1, DomainName: (await run.takeNames(2)).map((entry) => entry.DomainName) }),
        async (_, parameters) => expect((await run.domain(parameters.DomainName[1])).DomainGroupName.startsWith("互通"), "not in the group"));
    await both(run, "DeleteDomainGroup", (m) => ({ DomainGroupId: groups[m] }),
        async (_, parameters) => expect(!run.items("QueryDomainGroupList", await run.call("QueryDomainGroupList"), "Data")
            .some((entry) => entry.DomainGroupId === parameters.DomainGroupId && entry.BeingDeleted !== true), "still there"));
    run.facts.groupId = run.items("QueryDomainGroupList", await run.call("QueryDomainGroupList"), "Data")[0].DomainGroupId;
    await both(run, "SaveBatchDomainRemark", async (m) => {
        const names = await run.takeNames(2);
        run.facts.remarked = names[1].DomainName;
        return { InstanceIds: names.map((entry) => entry.InstanceId).join(","), Remark: `备注 ${m} & <1>` };
    }, async (_, parameters) => expect((await run.domain(run.facts.remarked)).Remark === parameters.Remark, "the remark did not change"));
    await both(run, "SetupDomainAutoRenew", async (m) => {
        const name = await run.takeName();
        run.facts.automatic = name.DomainName;
        return { InstanceId: name.InstanceId, Operation: by("SET", "CANCEL")(m) };
    }, async (_, __, m) => {
        const entry = run.items("QueryDomainList", await run.call("QueryDomainList", { PageNum: 1, PageSize: 20, DomainName: run.facts.automatic }))
            .find((name) => name.DomainName === run.facts.automatic);
        expect(entry.AutoRenewEnabled === by(true, false)(m), `AutoRenewEnabled is ${entry.AutoRenewEnabled}`);
    });
    const shown = async (domain, status) => expect((await run.domain(domain)).DomainNameProxyService === (status === "true"), "privacy did not change");
    await both(run, "SaveSingleTaskForDomainNameProxyService", async (m) => ({ DomainName: (await run.takeName()).DomainName, Status: by("true", "false")(m) }),
        (_, parameters) => shown(parameters.DomainName, parameters.Status));
    await both(run, "SaveBatchTaskForDomainNameProxyService",
        async (m) => ({ DomainName: (await run.takeNames(2)).map((entry) => entry.DomainName), Status: by("true", "false")(m) }),
        (_, parameters) => shown(parameters.DomainName[1], parameters.Status));
    await both(run, "SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId",
        async (m) => ({ ContactType: by("billing", "registrant")(m), DomainName: (await run.takeNames(2)).map((entry) => entry.DomainName),
            RegistrantProfileId: run.facts.profileId, TransferOutProhibited: "true" }));
    await both(run, "SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID",
        async () => ({ DomainName: (await run.takeNames(2)).map((entry) => entry.DomainName), RegistrantProfileId: run.facts.profileId, TransferOutProhibited: "true" }));
    await both(run, "SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID", async () => {
        // A new owner of the profile's name, whose documents nobody has seen.
        const { DomainName, InstanceId } = await run.takeName();
        await run.call("SaveBatchTaskForUpdatingContactInfoByNewContact", { ...contactData({ RegistrantOrganization: run.facts.profile.RegistrantOrganization }),
            ContactType: "registrant", DomainName: [DomainName], TransferOutProhibited: "true" });
        await run.service.control("finish");
        return { DomainName, InstanceId, RegistrantProfileId: run.facts.profileId };
    });
    const picture = Buffer.alloc(56 * 1024, 7);
    picture.set([0xff, 0xd8, 0xff]);
    await both(run, "SaveRegistrantProfileRealNameVerification",
        // An image is too long for a query.
        (m) => contactData({ RegistrantOrganization: `Verified ${m}`, ...by({}, { IdentityCredentialType: "YYZZ", IdentityCredentialNo: "911101234567890123",
            IdentityCredential: picture.toString("base64") })(m) }));
    let scroll;
    await both(run, "ScrollDomainList", (m) => ({ PageSize: 200, ...by({}, { ScrollId: scroll })(m) }), (reply, _, m) => {
        expect(run.items("ScrollDomainList", reply).length === by(0, 200)(m), "the first answer has only the id, the second 200 names");
        scroll = reply.ScrollId;
    });
    await both(run, "SaveTaskForSubmittingDomainDelete", async () => ({ InstanceId: (await run.takeName()).InstanceId }), async () => {
        const { DomainName } = run.lastDetails[0];
        const list = run.items("QueryDomainList", await run.call("QueryDomainList", { PageNum: 1, PageSize: 20, DomainName }));
        expect(!list.some((entry) => entry.DomainName === DomainName), "still there");
    });
    const price = (name, action) => ({ DomainName: name, Action: action, Period: 2 });
    await both(run, "QueryDomainRealTimePrice", (m) => ({ Currency: by("CNY", "USD")(m),
        DomainItem: JSON.stringify([price(run.facts.names[0].DomainName, "renew"), price("interop-price-1.com", "create")]) }), (reply) => {
        const [renewal] = reply.Module.DomainPrices;
        expect(reply.Module.DomainPrices.length === 2 && renewal.DomainName === run.facts.names[0].DomainName && renewal.Price > 0, "no price for a renewal");
    });
    await both(run, "QueryAdvancedDomainList", (m) => ({ PageNum: 1, PageSize: 200, ...by({}, { Suffixs: ".com,.net", DomainNameSort: "true" })(m) }),
        (reply, _, m) => expect(run.items("QueryAdvancedDomainList", reply).length === 200
            && (m === "GET" || run.items("QueryAdvancedDomainList", reply).every((entry) => /\.(com|net)$/.test(entry.DomainName))), "the suffixes do not fit"));
}

async function log(run) {
    const renewed = run.facts.renewed;
    await both(run, "QueryChangeLogList", (m) => ({ PageNum: 1, PageSize: 100, ...by({ DomainName: renewed },
        { StartDate: Date.now() - 3_600_000, EndDate: Date.now() + 3_600_000 })(m) }), (reply, _, m) => {
        const list = run.items("QueryChangeLogList", reply);
        expect(list.length === Math.min(100, reply.TotalItemNum) && list.length >= by(1, 50)(m), `only ${list.length} entries`);
        expect(m === "POST" || list.every((entry) => entry.DomainName === renewed) && list.some((entry) => entry.Result === "Success"), "the renewal is not logged");
    });
}

/// Two days later the tasks of today are history.
async function history(run) {
    await run.advance(2 * 86_400_000);
    let old;
    let cursor;
    await both(run, "QueryTaskInfoHistory", (m) => ({ PageSize: 10, ...by({}, { TaskNoCursor: cursor?.TaskNo, CreateTimeCursor: cursor?.CreateTimeLong })(m) }), (reply, _, m) => {
        const list = run.items("QueryTaskInfoHistory", reply);
        expect(list.length === 10, `${list.length} old tasks`);
        expect(m === "GET" || !old.some((entry) => list.some((other) => other.TaskNo === entry.TaskNo)), "the cursor leads to the same tasks");
        old ??= list;
        cursor = reply.NextPageCursor;
        expect(cursor?.TaskNo && cursor?.CreateTimeLong, "no cursor");
    });
    const batch = old?.find((entry) => entry.TaskNum > 1) ?? old?.[0];
    let detail;
    await both(run, "QueryTaskDetailHistory", (m) => ({ TaskNo: batch.TaskNo, PageSize: 1, ...(m === "POST" && batch.TaskNum > 1
        ? { TaskDetailNoCursor: detail.NextPageCursor.TaskDetailNo, DomainNameCursor: detail.NextPageCursor.DomainName } : {}) }), (reply) => {
        const list = run.items("QueryTaskDetailHistory", reply);
        expect(list.length === 1 && list[0].TaskNo === batch.TaskNo, "not a detail of that task");
        detail ??= reply;
    });
    const present = run.items("QueryTaskList", await run.call("QueryTaskList", { PageNum: 1, PageSize: 200 }));
    expect(!present.some((entry) => entry.TaskNo === batch.TaskNo), "an old task is in QueryTaskList too");
}

/// All operations by both methods: those of the stories above, then whatever the catalogue has beside them.
export async function everything(run, note) {
    await run.service.control("tasks", { leastMs: 0, mostMs: 0 });
    await run.service.control("finish");
    const stories = { domains, profiles, contacts, emails, dns, dnssec, ensAndArt, locks, transferOut, orders, transferIn, reviews, tasks, newer, log, history };
    for (const [name, story] of Object.entries(stories)) {
        try {
            await story(run);
        } catch (error) {
            note(`story ${name} broke off`, error.message);
        }
    }
    run.generic = [];
    for (const operation of run.operations.values()) {
        const done = run.results.get(operation.name);
        for (const method of methods.filter((m) => !done?.[m])) {
            run.generic.push(`${operation.name} ${method}`);
            await run.step(operation.name, method);
        }
    }
}
