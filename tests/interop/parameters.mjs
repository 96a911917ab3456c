// Makes parameters that the service can only accept, from the catalogue and what is known of the account.

const contact = {
    RegistrantOrganization: "Interop Works Ltd", RegistrantName: "Interop Works", Country: "CN", Province: "zhe jiang", City: "hang zhou",
    Address: "No. 1 (Building * ~ 'A')! Road", Email: "interop@practice.example", PostalCode: "310000", TelArea: "86",
    Telephone: "13900000001", TelExt: "801", ZhRegistrantOrganization: "互通 有限公司", ZhRegistrantName: "互通测试", ZhProvince: "浙江",
    ZhCity: "杭州", ZhAddress: "练习路 1 号", RegistrantType: "1",
};

/// All contact fields, with some changed.
export const contactData = (changes = {}) => ({ ...contact, ...changes });

const byName = (name, facts) => ({
    DomainName: () => facts.names[0].DomainName,
    InstanceId: () => facts.names[0].InstanceId,
    InstanceIds: () => facts.names[0].InstanceId,
    RegistrantProfileId: () => facts.profileId,
    RegistrantProfileID: () => facts.profileId,
    RegistrantProfileIds: () => facts.profileId,
    TaskNo: () => facts.taskNo,
    TaskDetailNo: () => facts.taskDetailNo,
    AuditRecordId: () => facts.reviewId,
    CurrentExpirationDate: () => facts.names[0].ExpirationDateLong,
    PageNum: () => 1,
    PageSize: () => 20,
    SubscriptionDuration: () => 1,
    Ip: () => "192.0.2.1",
    DnsName: () => "ns1",
    KeyTag: () => 2371,
    Digest: () => "A".repeat(64),
    DomainGroupId: () => facts.groupId,
    DomainGroupName: () => "Interop",
    DomainItem: () => JSON.stringify([{ DomainName: facts.names[0].DomainName, Action: "renew" }]),
    Token: () => "interop",
    AuthorizationCode: () => "practice-code",
    TransferAuthorizationCode: () => "practice-code",
    ...Object.fromEntries(Object.entries(contact).map(([key, value]) => [key, () => value])),
})[name];

function single(parameter, facts) {
    if (parameter.enumeration)
        return parameter.enumeration.values[0].wire;
    const known = byName(parameter.name, facts)?.();
    if (known !== undefined)
        return known;
    switch (parameter.type) {
    case "Boolean": return "true";
    case "Integer":
    case "Long": return parameter.unit === "ms" ? Date.now() : parameter.min ?? 1;
    case "Double": return "1.5";
    case "Json": return "{}";
    case "Object": {
        // At least two fields: without its only one an object would not be there at all.
        const fields = parameter.fields.filter((field, index) => field.required || index < 2);
        return Object.fromEntries(fields.map((field) => [field.name, single(field, facts)]));
    }
    default: return "interop";
    }
}

export const plausible = (parameter, facts) => parameter.list === "repeat" ? [single(parameter, facts)] : single(parameter, facts);

/// Everything required, what is given, and by POST also language and address where the operation has them.
export function build(operation, method, facts, given = {}) {
    const parameters = {};
    for (const parameter of operation.parameters) {
        if (Object.hasOwn(given, parameter.name))
            parameters[parameter.name] = given[parameter.name];
        else if (parameter.required)
            parameters[parameter.name] = plausible(parameter, facts);
        else if (method === "POST" && parameter.name === "Lang")
            parameters.Lang = "zh";
        else if (method === "POST" && parameter.name === "UserClientIp")
            parameters.UserClientIp = "127.0.0.1";
    }
    const unknown = Object.keys(given).filter((name) => !operation.parameters.some((parameter) => parameter.name === name));
    if (unknown.length > 0)
        throw new Error(`${operation.name} has no parameter ${unknown.join(", ")}`);
    return parameters;
}
