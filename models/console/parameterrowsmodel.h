#pragma once

#include "api/catalogue/catalogue.h"

#include <QAbstractTableModel>

namespace namestead {

/// The rows of a repeat list of objects while a person fills them in: a column for each field. Cells hold what travels.
/// A secret field shows only that something is there, in every role; rows() alone tells it.
class ParameterRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// `parameter` (an Object) must outlive the model.
    explicit ParameterRowsModel(const Parameter &parameter, QObject *parent = nullptr);

    /// `language` as of QLocale::name(), for labels and helps.
    void setLanguage(const QString &language);
    [[nodiscard]] const Parameter &field(int column) const { return m_parameter.fields[size_t(column)]; }
    [[nodiscard]] const QList<QStringList> &rows() const { return m_rows; }
    void setRows(const QList<QStringList> &rows);
    /// Appends a row for each line of the text; cells are parted by tabs, or else by commas.
    void appendText(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    bool insertRows(int row, int count, const QModelIndex &parent = {}) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

private:
    [[nodiscard]] QString cellText(const QModelIndex &index) const;
    [[nodiscard]] QStringList fitted(QStringList cells) const;

    const Parameter &m_parameter;
    QList<QStringList> m_rows;
    QString m_language;
};

} // namespace namestead
