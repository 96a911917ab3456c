#pragma once

#include "models/console/formvalues.h"

#include <QAbstractTableModel>

#include <deque>

namespace namestead {

/// One call of this run, for sending it again or changing it. Never holds the value of a secret parameter.
struct PastRequest
{
    qint64 utcMs = 0;
    QString accountId;
    QString account; ///< label at that time
    QString operation;
    FormValues values;
    QString problem; ///< error code or kind; empty: succeeded
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
    std::deque<PastRequest> m_requests;
};

} // namespace namestead
