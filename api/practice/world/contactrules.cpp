#include "api/practice/world/contactrules.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

struct ContactRule
{
    QString Contact::*field;
    QLatin1StringView parameter;
    bool required;
    bool latin;
    int most;
};

const std::array contactRules = {
    ContactRule{&Contact::registrantOrganization, "RegistrantOrganization"_L1, true, true, 128},
    ContactRule{&Contact::registrantName, "RegistrantName"_L1, true, true, 64},
    ContactRule{&Contact::country, "Country"_L1, true, true, 2},
    ContactRule{&Contact::province, "Province"_L1, true, true, 64},
    ContactRule{&Contact::city, "City"_L1, true, true, 64},
    ContactRule{&Contact::address, "Address"_L1, true, true, 200},
    ContactRule{&Contact::email, "Email"_L1, true, true, 128},
    ContactRule{&Contact::postalCode, "PostalCode"_L1, true, true, 16},
    ContactRule{&Contact::telArea, "TelArea"_L1, true, true, 4},
    ContactRule{&Contact::telephone, "Telephone"_L1, true, true, 16},
    ContactRule{&Contact::telExt, "TelExt"_L1, false, true, 8},
    ContactRule{&Contact::zhRegistrantOrganization, "ZhRegistrantOrganization"_L1, false, false, 64},
    ContactRule{&Contact::zhRegistrantName, "ZhRegistrantName"_L1, false, false, 32},
    ContactRule{&Contact::zhProvince, "ZhProvince"_L1, false, false, 32},
    ContactRule{&Contact::zhCity, "ZhCity"_L1, false, false, 32},
    ContactRule{&Contact::zhAddress, "ZhAddress"_L1, false, false, 100},
};

bool isDigitsOnly(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isCountryCode(const QString &text)
{
    const bool letters = text.size() == 2
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && c.isLetter(); });
    return letters && QLocale::codeToTerritory(text) != QLocale::AnyTerritory;
}

} // namespace

bool isEmailAddress(QStringView text)
{
    static const QRegularExpression form(
        uR"(^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$)"_s);
    return text.size() <= 254 && form.match(text.toString()).hasMatch() && !text.contains(u"..");
}

std::optional<ContactFault> checkContact(const Contact &contact, ContactFields fields)
{
    for (const ContactRule &rule : contactRules) {
        const QString &value = contact.*rule.field;
        const QString parameter = rule.parameter;
        if (value.trimmed().isEmpty()) {
            if (rule.required && fields == ContactFields::All)
                return ContactFault{parameter, {u"is required"_s, u"不能为空"_s}};
            continue;
        }
        if (rule.latin && std::any_of(value.begin(), value.end(), [](QChar c) {
                return c.unicode() >= 0x250 || c.unicode() < 32;
            }))
            return ContactFault{parameter, {u"takes Latin letters only"_s, u"只能用英文或拼音填写"_s}};
        if (value.size() > rule.most)
            return ContactFault{
                parameter, {u"is longer than %1 characters"_s.arg(rule.most), u"不能超过 %1 个字符"_s.arg(rule.most)}};
    }
    const auto given = [](const QString &value) { return !value.trimmed().isEmpty(); };
    if (given(contact.country) && !isCountryCode(contact.country))
        return ContactFault{u"Country"_s, {u"is not the code of a country or region"_s, u"不是有效的国家或地区代码"_s}};
    if (given(contact.email) && !isEmailAddress(contact.email))
        return ContactFault{u"Email"_s, {u"is not an e-mail address"_s, u"不是有效的邮箱地址"_s}};
    if (given(contact.postalCode)) {
        static const QRegularExpression general(u"^[A-Za-z0-9][A-Za-z0-9 -]{1,14}$"_s);
        const bool chinese = contact.country.compare("CN"_L1, Qt::CaseInsensitive) == 0;
        if (chinese ? contact.postalCode.size() != 6 || !isDigitsOnly(contact.postalCode)
                    : !general.match(contact.postalCode).hasMatch())
            return ContactFault{u"PostalCode"_s,
                                {u"is not a postal code of that country"_s, u"不是该国家或地区的有效邮编"_s}};
    }
    if (given(contact.telArea) && (!isDigitsOnly(contact.telArea) || contact.telArea.startsWith(u'0')))
        return ContactFault{
            u"TelArea"_s,
            {u"is not a dialling code; digits only, such as 86"_s, u"不是有效的国际区号，只填数字，例如 86"_s}};
    if (given(contact.telephone) && (!isDigitsOnly(contact.telephone) || contact.telephone.size() < 5))
        return ContactFault{u"Telephone"_s,
                            {u"is not a phone number; 5 to 16 digits"_s, u"不是有效的电话号码，应为 5 至 16 位数字"_s}};
    if (given(contact.telExt) && !isDigitsOnly(contact.telExt))
        return ContactFault{u"TelExt"_s, {u"takes digits only"_s, u"只能填写数字"_s}};
    return std::nullopt;
}

void mergeContact(Contact &into, const Contact &from)
{
    into.organization = from.organization;
    for (const ContactRule &rule : contactRules) {
        if (!(from.*rule.field).isEmpty())
            into.*rule.field = from.*rule.field;
    }
}

} // namespace namestead::practice
