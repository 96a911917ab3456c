// What the official client has been told, and what it answered: calls, checks, results.

import { ReplyCheck, itemsOf } from "./check.mjs";
import { build } from "./parameters.mjs";

export class Failure extends Error {}

export function expect(condition, message) {
    if (!condition)
        throw new Failure(message);
}

/// One account with the official client, and the live facts that later calls are made from.
export class Run {
    facts = { names: [] };
    results = new Map(); ///< operation → {GET, POST: "ok" or what was wrong, fields, identifying}
    onRead = async () => undefined; ///< told of every accepted read, while its answer is still the same
    #taken = new Set();
    #unfit = new Set(); ///< names in bad order; they stay so

    constructor(service, official, operations) {
        Object.assign(this, { service, official, operations });
    }

    #result(name) {
        if (!this.results.has(name))
            this.results.set(name, { fields: 0, identifying: 0 });
        return this.results.get(name);
    }

    /// A call with the usual checks; not counted. Throws when it is refused or the reply is wrong.
    async call(name, given = {}, method = "POST") {
        const operation = this.operations.get(name);
        const parameters = build(operation, method, this.facts, given);
        let reply;
        try {
            reply = await this.official.request(name, parameters, method);
        } catch (error) {
            throw new Failure(error.code ? `${name} refused: ${error.code} ${error.data?.Message ?? ""}` : `${name}: ${error.message}`);
        }
        const check = new ReplyCheck().run(operation, reply);
        const result = this.#result(name);
        result.fields += check.fields;
        result.identifying += check.identifying;
        expect(check.problems.length === 0, `${name}: ${check.problems.slice(0, 3).join("; ")}`);
        return reply;
    }

    items(name, reply, list = this.operations.get(name).paging.list) {
        return itemsOf(this.operations.get(name), reply, list);
    }

    /// The counted call of an operation by one method: `given` makes its parameters, `then` looks at the reply and the world.
    async step(name, method, given = () => ({}), then = () => undefined) {
        const result = this.#result(name);
        try {
            const parameters = await given(method);
            const reply = await this.call(name, parameters, method);
            if (reply.TaskNo !== undefined)
                await this.followTask(name, reply.TaskNo, parameters);
            await then(reply, parameters, method);
            const operation = this.operations.get(name);
            if (operation.effect === "read")
                await this.onRead(operation, build(operation, method, this.facts, parameters), method);
            result[method] = "ok";
        } catch (error) {
            if (!(error instanceof Failure))
                error.message = `${error.message} ${error.stack?.split("\n")[1]?.trim() ?? ""}`;
            result[method] = error.message;
        }
    }

    /// The task is in the list, runs to its end, and each of its details has succeeded.
    async followTask(name, taskNo, parameters) {
        this.facts.taskNo ??= taskNo;
        const tasks = this.items("QueryTaskList", await this.call("QueryTaskList", { PageNum: 1, PageSize: 20 }));
        const task = tasks.find((entry) => entry.TaskNo === taskNo);
        expect(task, `${name}: task ${taskNo} is not at the top of QueryTaskList`);
        const known = [this.operations.get(name).taskType ?? []].flat();
        expect(known.length === 0 || known.includes(task.TaskType), `${name}: the task is a ${task.TaskType}`);
        await this.service.control("finish");
        const details = this.items("QueryTaskDetailList",
            await this.call("QueryTaskDetailList", { TaskNo: taskNo, PageNum: 1, PageSize: 1000 }));
        expect(details.length > 0 && details.length === task.TaskNum, `${name}: ${details.length} details, the task counts ${task.TaskNum}`);
        for (const detail of details) {
            expect(detail.TaskNo === taskNo, `${name}: a detail of another task`);
            expect(detail.TaskStatus === "EXECUTE_SUCCESS" && detail.TaskStatusCode === 2,
                `${name}: ${detail.DomainName} ended as ${detail.TaskStatus}: ${detail.ErrorMsg}`);
        }
        const wanted = [parameters.DomainName ?? []].flat();
        expect(wanted.every((domain) => details.some((detail) => detail.DomainName === domain)), `${name}: a domain has no detail`);
        this.lastDetails = details;
    }

    /// Entries of QueryDomainList, with what QueryDomainByDomainName says, that are in good order and not used by another step.
    async takeNames(count, ending = ".com", fits = () => true) {
        const found = [];
        for (const name of this.facts.names) {
            if (found.length === count)
                break;
            if (this.#taken.has(name.DomainName) || this.#unfit.has(name.DomainName) || !name.DomainName.endsWith(ending) || !/^[a-z0-9.-]+$/.test(name.DomainName)
                || name.DomainStatus !== "3" || name.DomainAuditStatus !== "SUCCEED" || name.ChgholderStatus !== "NORMAL" || name.Premium
                || name.RegistrationDateLong > Date.now() - 90 * 86_400_000)
                continue;
            const detail = await this.call("QueryDomainByDomainName", { DomainName: name.DomainName });
            const good = detail.RealNameStatus === "SUCCEED" && detail.TransferProhibitionLock !== "OPEN"
                && detail.UpdateProhibitionLock !== "OPEN" && detail.TransferOutStatus === "NORMAL" && detail.RegistrantUpdatingStatus === "NORMAL"
                && !detail.EmailVerificationClientHold;
            if (!good)
                this.#unfit.add(name.DomainName);
            if (!good || !fits(name, detail))
                continue;
            this.#taken.add(name.DomainName);
            found.push({ ...name, ...detail });
        }
        expect(found.length === count, `the account has no ${count} names like ${ending} in good order`);
        return found;
    }

    async takeName(ending, fits) {
        return (await this.takeNames(1, ending, fits))[0];
    }

    domain(name) {
        return this.call("QueryDomainByDomainName", { DomainName: name });
    }

    /// Moves the service's clock, and the client's with it.
    async advance(ms) {
        await this.service.control("clock", { advanceMs: ms });
        this.official.clockOffsetMs += ms;
    }

    /// The secret of the newest mail of that kind about a name or to an address.
    async mailSecret(kind, about) {
        const { mails } = await this.service.control("mailbox", { kind });
        const mail = mails.reverse().find((entry) => entry.to === about || entry.domainNames.includes(about));
        expect(mail, `no mail ${kind} for ${about}`);
        return mail.secret;
    }

    /// What the account was charged for one name so far, by kind.
    async charges(name) {
        return (await this.service.report()).charges[name] ?? {};
    }
}
