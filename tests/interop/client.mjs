// The official client, as it comes, and the little that all tests do with it.

import { createRequire } from "node:module";

const { RPCClient } = createRequire(import.meta.url)("@alicloud/pop-core");

export class Official {
    clockOffsetMs = 0; ///< of the service against this machine

    constructor(service, settings = {}) {
        this.client = new RPCClient({
            endpoint: service.url, apiVersion: "2018-01-29", accessKeyId: service.accessKeyId, accessKeySecret: service.accessKeySecret,
            opts: { timeout: 10_000 }, ...settings,
        });
    }

    /// The reply; throws what the client throws (`code` is the service's).
    async request(action, parameters, method) {
        const all = { ...parameters };
        if (this.clockOffsetMs !== 0)
            all.Timestamp ??= new Date(Date.now() + this.clockOffsetMs).toISOString().replace(/\.\d+Z$/, "Z");
        try {
            return await this.client.request(action, all, { method });
        } catch (error) {
            // CheckTransferInFeasibility has a Code of its own in its reply; the client takes any Code for an error, whatever the status.
            if (error.data?.RequestId && error.entry?.response.statusCode === 200)
                return error.data;
            error.message = error.message.split(", URL:")[0]; // the address holds the whole request
            throw error;
        }
    }

    /// The code of the refusal, or "accepted".
    async refusal(action, parameters, method) {
        try {
            await this.request(action, parameters, method);
            return "accepted";
        } catch (error) {
            if (!error.code || !error.data?.RequestId)
                throw error;
            const status = error.entry.response.statusCode;
            return status >= 400 && status < 500 ? error.code : `${error.code} with status ${status}`;
        }
    }
}
