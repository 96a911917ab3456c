#pragma once

#include "api/operations/shared.h"
#include "api/practice/world/holders.h"

namespace namestead::practice {

/// The owner or contact data of a request; texts are trimmed.
template <class Request> Contact contactOf(const Request &r)
{
    Contact c;
    c.organization = r.registrantType == service::RegistrantType::Organization;
    c.registrantName = r.registrantName.trimmed();
    c.registrantOrganization = r.registrantOrganization.trimmed();
    c.country = r.country.trimmed().toUpper();
    c.province = r.province.trimmed();
    c.city = r.city.trimmed();
    c.address = r.address.trimmed();
    c.postalCode = r.postalCode.trimmed();
    c.telArea = r.telArea.trimmed();
    c.telephone = r.telephone.trimmed();
    c.telExt = r.telExt.trimmed();
    c.email = r.email.trimmed();
    c.zhRegistrantName = r.zhRegistrantName.trimmed();
    c.zhRegistrantOrganization = r.zhRegistrantOrganization.trimmed();
    c.zhProvince = r.zhProvince.trimmed();
    c.zhCity = r.zhCity.trimmed();
    c.zhAddress = r.zhAddress.trimmed();
    return c;
}

/// Into a reply or record; the registrant's kind has no member in all of them and is left out.
template <class Reply> void putContact(const Contact &c, Reply &to)
{
    to.registrantName = c.registrantName;
    to.registrantOrganization = c.registrantOrganization;
    to.country = c.country;
    to.province = c.province;
    to.city = c.city;
    to.address = c.address;
    to.postalCode = c.postalCode;
    to.telArea = c.telArea;
    to.telephone = c.telephone;
    to.telExt = c.telExt;
    to.email = c.email;
    to.zhRegistrantName = c.zhRegistrantName;
    to.zhRegistrantOrganization = c.zhRegistrantOrganization;
    to.zhProvince = c.zhProvince;
    to.zhCity = c.zhCity;
    to.zhAddress = c.zhAddress;
}

} // namespace namestead::practice
