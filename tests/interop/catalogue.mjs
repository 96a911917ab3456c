// Reads api/catalogue/*.json and puts what is referred to by name in its place. No list of operations stands in the tests.

import fs from "node:fs";
import path from "node:path";

const lookUp = (kind, name, group, shared) => {
    const found = group[kind]?.[name] ?? shared[kind]?.[name];
    if (found === undefined)
        throw new Error(`${group.group}: no ${kind} called ${name}`);
    return found;
};

const resolveParameter = (entry, group, shared) => {
    const parameter = { ...(typeof entry === "string" ? lookUp("parameters", entry, group, shared) : entry) };
    if (parameter.enum)
        parameter.enumeration = lookUp("enumerations", parameter.enum, group, shared);
    if (parameter.fields)
        parameter.fields = parameter.fields.map((field) => resolveParameter(field, group, shared));
    return parameter;
};

const resolveField = (entry, group, shared) => {
    const field = { ...entry };
    if (field.enum)
        field.enumeration = lookUp("enumerations", field.enum, group, shared);
    if (field.record)
        field.fields = lookUp("records", field.record, group, shared).fields.map((inner) => resolveField(inner, group, shared));
    return field;
};

/// All operations by name, in the order of the files; `section` is null for those that the reference lacks.
export function readCatalogue(folder) {
    const files = fs.readdirSync(folder).filter((name) => name.endsWith(".json")).sort();
    const groups = files.map((name) => JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")));
    const shared = groups.find((group) => group.group === "shared");
    const operations = new Map();
    for (const group of groups) {
        for (const operation of group.operations ?? []) {
            operations.set(operation.name, {
                ...operation,
                group: group.group,
                parameters: operation.parameters.map((entry) => resolveParameter(entry, group, shared)),
                reply: operation.reply.map((entry) => resolveField(entry, group, shared)),
            });
        }
    }
    return operations;
}
