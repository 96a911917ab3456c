#pragma once

#include <QString>

#include <vector>

namespace namestead::practice {

/// Owner or contact data.
struct Contact
{
    bool organization = false; ///< RegistrantType 2
    QString registrantName;
    QString registrantOrganization;
    QString country;
    QString province;
    QString city;
    QString address;
    QString postalCode;
    QString telArea;
    QString telephone;
    QString telExt;
    QString email;
    QString zhRegistrantName;
    QString zhRegistrantOrganization;
    QString zhProvince;
    QString zhCity;
    QString zhAddress;

    bool operator==(const Contact &) const = default;
};

/// Owners of names. A name refers to one by number; changing a name's owner data means adding another and referring to that.
class Holders
{
public:
    struct Holder
    {
        Contact contact;
        bool emailVerified = true;
    };

    quint32 add(Holder holder)
    {
        m_holders.push_back(std::move(holder));
        return quint32(m_holders.size() - 1);
    }
    [[nodiscard]] const Holder &at(quint32 number) const { return m_holders[number]; }
    Holder &edit(quint32 number) { return m_holders[number]; }
    [[nodiscard]] quint32 size() const { return quint32(m_holders.size()); }

private:
    std::vector<Holder> m_holders;
};

} // namespace namestead::practice
