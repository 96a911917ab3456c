// Holds a JSON reply against the catalogue: what identifies is there, lists have their shape, values their type.

const isWhole = (value) => Number.isInteger(value) || value?.constructor?.name === "BigNumber";

const timeForms = [
    /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/,
    /^[A-Z][a-z]{2} \d{2}, ?\d{4} \d{2}:\d{2}:\d{2}$/,
];
const scalarRules = {
    String: (value) => typeof value === "string",
    Integer: (value) => isWhole(value),
    Long: (value) => isWhole(value),
    Boolean: (value) => typeof value === "boolean",
    Double: (value) => typeof value === "number",
    Time: (value) => typeof value === "string" && timeForms.some((form) => form.test(value)),
    TimeMs: (value) => isWhole(value) || (typeof value === "string" && /^\d{12,14}$/.test(value)),
};

/// Texts are Beijing time, the partner is milliseconds UTC.
const beijingText = (ms) => new Date(Number(ms) + 8 * 3_600_000).toISOString().replace("T", " ").replace(/\.\d+Z$/, "");

export class ReplyCheck {
    problems = [];
    fields = 0; ///< that were there and looked at
    identifying = 0;

    run(operation, reply) {
        if (typeof reply.RequestId !== "string" || !/^[0-9A-F]{8}-([0-9A-F]{4}-){3}[0-9A-F]{12}$/.test(reply.RequestId))
            this.problems.push(`RequestId is ${JSON.stringify(reply.RequestId)}`);
        this.#object(operation.reply, reply, "", ["RequestId"]);
        return this;
    }

    #object(fields, value, where, alsoKnown = []) {
        const known = new Set(alsoKnown);
        for (const field of fields) {
            known.add(field.name);
            if (field.long)
                known.add(field.long);
            const present = Object.hasOwn(value, field.name);
            if (field.identifies && (!present || value[field.name] === null || value[field.name] === ""))
                this.problems.push(`${where}${field.name} identifies and is missing`);
            if (!present)
                continue;
            ++this.fields;
            if (field.identifies)
                ++this.identifying;
            if (field.list)
                this.#list(field, value[field.name], where + field.name);
            else
                this.#value(field, value[field.name], where + field.name, value);
        }
        Object.keys(value).filter((name) => !known.has(name)).forEach((name) => this.problems.push(`${where}${name} is not in the catalogue`));
    }

    #list(field, value, where) {
        let items = value;
        if (field.list === "wrapped") {
            const names = value !== null && typeof value === "object" ? Object.keys(value) : [];
            if (names.length !== 1 || names[0] !== field.item) {
                this.problems.push(`${where} is not wrapped as ${field.item}: ${JSON.stringify(value)?.slice(0, 60)}`);
                return;
            }
            items = value[field.item];
        }
        if (!Array.isArray(items)) {
            this.problems.push(`${where} is no array: ${JSON.stringify(items)?.slice(0, 60)}`);
            return;
        }
        items.forEach((item, index) => this.#value(field, item, `${where}[${index}]`, {}));
    }

    #value(field, value, where, holder) {
        if (field.type === "Object") {
            if (value === null || typeof value !== "object" || Array.isArray(value))
                this.problems.push(`${where} is no object: ${JSON.stringify(value)}`);
            else
                this.#object(field.fields, value, `${where}.`);
            return;
        }
        if (!scalarRules[field.type](value)) {
            this.problems.push(`${where} is no ${field.type}: ${JSON.stringify(value)}`);
            return;
        }
        if (field.long && Object.hasOwn(holder, field.long) && beijingText(holder[field.long]) !== value)
            this.problems.push(`${where} says ${value}, ${field.long} says ${beijingText(holder[field.long])}`);
        // No source names the types of all tasks.
        if (!field.enumeration || field.enum === "TaskType" || value === "")
            return;
        const known = field.enumeration.values.flatMap((entry) => [entry.wire, ...(entry.aliases ?? [])]).map((text) => text.toLowerCase());
        if (!known.includes(String(value).toLowerCase()))
            this.problems.push(`${where} is ${JSON.stringify(value)}, which is none of ${field.enum}`);
    }
}

/// The items of a list, whatever its shape.
export function itemsOf(operation, reply, name) {
    const field = operation.reply.find((entry) => entry.name === name);
    return (field.list === "wrapped" ? reply[name]?.[field.item] : reply[name]) ?? [];
}
