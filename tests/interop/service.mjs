// Starts the practice service, reads its first line and speaks to its control address.

import { spawn } from "node:child_process";
import readline from "node:readline";

export class Service {
    static async start(executable, names = 1000) {
        const service = new Service();
        // It ends with us, however we end: its standard input closes.
        service.process = spawn(executable, ["--names", String(names), "--seed", "1", "--port", "0", "--exit-with-parent"],
            { stdio: ["pipe", "pipe", "inherit"] });
        const lines = readline.createInterface({ input: service.process.stdout });
        const first = await new Promise((resolve, reject) => {
            const timer = setTimeout(() => reject(new Error("the practice service said nothing in 20 s")), 20_000);
            lines.once("line", (line) => { clearTimeout(timer); resolve(line); });
            service.process.once("error", (error) => { clearTimeout(timer); reject(error); });
            service.process.once("exit", (code) => { clearTimeout(timer); reject(new Error(`the practice service ended with ${code}`)); });
        });
        Object.assign(service, JSON.parse(first));
        for (const key of ["url", "accessKeyId", "accessKeySecret", "controlUrl"]) {
            if (!service[key])
                throw new Error(`the first line lacks ${key}`);
        }
        return service;
    }

    async stop() {
        const ended = new Promise((resolve) => this.process.once("exit", (code, signal) => resolve(code ?? signal)));
        this.process.stdin.end();
        return ended;
    }

    async control(name, body = {}) {
        const response = await fetch(`${this.controlUrl}/${name}`,
            { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
        if (response.status !== 200)
            throw new Error(`control ${name} answered ${response.status}: ${await response.text()}`);
        return response.json();
    }

    async report() {
        return (await fetch(`${this.controlUrl}/report`)).json();
    }
}
