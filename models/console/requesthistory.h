#pragma once

#include "api/client/result.h"
#include "models/console/formvalues.h"

#include <QAbstractTableModel>

#include <deque>
#include <optional>

namespace namestead {

/// One call of this run, for sending it again or changing it. Never holds the value of a secret parameter.
struct PastRequest
{
    qint64 utcMs = 0;
    QString accountId;
    QString account; ///< label at that time
    QString operation;
    FormValues values;
    std::optional<ApiError::Kind> kind; ///< of the error; none: succeeded
    QString problem;                    ///< its code, if it has one
    qint64 durationMs = 0;
};

/// The last 50 calls, newest first. In memory only.
class RequestHistory final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Time, Operation, Account, Outcome, Duration };
    static constexpr int mostKept = 50;

    using QAbstractTableModel::QAbstractTableModel;

    void add(PastRequest request);
    [[nodiscard]] const PastRequest &at(int row) const { return m_requests.at(size_t(row)); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString outcomeText(const PastRequest &request);

    std::deque<PastRequest> m_requests;
};

} // namespace namestead
