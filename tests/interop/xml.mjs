// The same reads as XML, with a small parser of our own: root, elements and every value as in the JSON reply.

import { ask } from "./signing.mjs";

const entities = { lt: "<", gt: ">", amp: "&", quot: "\"", apos: "'" };
const unescape = (text) => text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (hex ?? decimal)
        return String.fromCodePoint(parseInt(hex ?? decimal, hex ? 16 : 10));
    if (!(name in entities))
        throw new Error(`unknown entity ${whole}`);
    return entities[name];
});

/// {name, children, text}; throws where the text is not well-formed.
export function parseXml(text) {
    const root = { children: [], text: "" };
    const open = [root];
    let at = 0;
    const body = text.replace(/^\uFEFF?<\?xml [^?]*\?>\s*/, "");
    for (const tag of body.matchAll(/<(\/?)([A-Za-z_][\w.-]*)\s*(\/?)>/g)) {
        const [whole, closing, name, empty] = tag;
        const between = body.slice(at, tag.index);
        if (/[<>]/.test(between))
            throw new Error(`stray markup: ${between.slice(0, 40)}`);
        open.at(-1).text += unescape(between);
        at = tag.index + whole.length;
        if (closing) {
            const element = open.pop();
            if (element.name !== name || open.length === 0)
                throw new Error(`</${name}> closes <${element.name}>`);
            continue;
        }
        const element = { name, children: [], text: "" };
        open.at(-1).children.push(element);
        if (!empty)
            open.push(element);
    }
    if (open.length !== 1 || root.children.length !== 1 || body.slice(at).trim() !== "" || root.text.trim() !== "")
        throw new Error("not one root element");
    return root.children[0];
}

/// Both replies in one form, by the catalogue: absent and empty are the same, all scalars are texts.
function fromJson(fields, value) {
    return Object.fromEntries(fields.map((field) => {
        const inner = value?.[field.name];
        if (field.list)
            return [field.name, ((field.list === "wrapped" ? inner?.[field.item] : inner) ?? []).map((item) => field.fields ? fromJson(field.fields, item) : String(item))];
        return [field.name, field.fields ? fromJson(field.fields, inner) : `${inner ?? ""}|${(field.long && value?.[field.long]) ?? ""}`];
    }));
}

function fromXml(fields, element) {
    const child = (name) => {
        const found = element?.children.filter((entry) => entry.name === name) ?? [];
        if (found.length > 1)
            throw new Error(`${name} stands ${found.length} times`);
        return found[0];
    };
    return Object.fromEntries(fields.map((field) => {
        const inner = child(field.name);
        if (field.list) {
            const stray = inner?.children.find((entry) => entry.name !== field.item);
            if (stray)
                throw new Error(`<${stray.name}> stands in ${field.name}, not ${field.item}`);
            return [field.name, (inner?.children ?? []).map((item) => field.fields ? fromXml(field.fields, item) : item.text)];
        }
        return [field.name, field.fields ? fromXml(field.fields, inner) : `${inner?.text ?? ""}|${(field.long && child(field.long)?.text) ?? ""}`];
    }));
}

const changing = new Set(["GetOperationOssUploadPolicy", "ScrollDomainList"]); // every answer has values of its own

/// Asks once more, as JSON and as XML (by name or, when `byDefault`, as what the service answers unasked). "the same", or what is not.
export async function asXml(run, service, operation, parameters, method, byDefault) {
    const options = { nowMs: Date.now() + run.official.clockOffsetMs };
    const request = { ...parameters, Action: operation.name };
    const json = await ask(service, method, request, options);
    const xml = byDefault ? await ask(service, method, request, { ...options, leaveOut: ["Format"] })
        : await ask(service, method, { ...request, Format: "XML" }, options);
    if (json.status !== 200 || xml.status !== 200)
        return `${json.status} ${xml.status}: ${json.body.slice(0, 200)}`;
    if (!/^(text|application)\/xml/.test(xml.contentType))
        return `content type ${xml.contentType}`;
    const root = parseXml(xml.body);
    if (root.name !== (operation.xmlRoot ?? `${operation.name}Response`))
        return `root ${root.name}`;
    if (!root.children.some((entry) => entry.name === "RequestId" && entry.text !== ""))
        return "no RequestId";
    const [one, two] = [fromJson(operation.reply, JSON.parse(json.body)), fromXml(operation.reply, root)];
    for (const field of operation.reply) {
        const [a, b] = [JSON.stringify(one[field.name]), JSON.stringify(two[field.name])];
        if (changing.has(operation.name) ? (a === '"|"') !== (b === '"|"') : a !== b)
            return `${field.name} is ${a.slice(0, 150)} in JSON and ${b.slice(0, 150)} in XML`;
    }
    return "the same";
}
