#pragma once

#include "api/catalogue/catalogue.h"
#include "api/wire/parametercheck.h"
#include "api/wire/parameters.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace namestead {

/// What a person entered into the form of one operation, as texts. A parameter without an entry is not sent.
struct FormValues
{
    QHash<QString, QString> texts;           ///< single values by wire name, in the form they travel
    QHash<QString, QStringList> lists;       ///< repeat and comma lists of texts
    QHash<QString, QList<QStringList>> rows; ///< repeat lists of objects: cells in the order of the parameter's fields

    [[nodiscard]] bool isEmpty() const { return texts.isEmpty() && lists.isEmpty() && rows.isEmpty(); }
    bool operator==(const FormValues &) const = default;
};

/// The request's own parameters, in the catalogue's order; empty values and rows of only empty cells are left out.
Parameters parametersOf(const Operation &operation, const FormValues &values);

/// The first fault of each parameter that has one, in the catalogue's order: what checkParameters() says of each alone.
std::vector<ParameterFault> faultsOf(const Operation &operation, const FormValues &values);

/// Without the values of parameters that the catalogue calls secret: what may be kept.
FormValues withoutSecrets(const Operation &operation, const FormValues &values);

/// A domain of an account as its list knows it.
struct AccountName
{
    QString name;        ///< Unicode
    qint64 expiryMs = 0; ///< UTC; 0: not told
    bool operator==(const AccountName &) const = default;
};

/// The parameter that takes domain names of the account: a text, a list of texts, or a list of objects; null: none does.
const Parameter *nameParameter(const Operation &operation);

/// Puts the name in, and beside it the expiry date where the operation asks for one (`CurrentExpirationDate`): in the only
/// field, or in the first entry that has no name yet, or in a new one. A name that is there keeps its place.
void insertName(const Operation &operation, FormValues &values, const AccountName &name);

/// How many names the request is about: the longest of its lists, or 1 when it has none.
int countOf(const Operation &operation, const FormValues &values);

} // namespace namestead
