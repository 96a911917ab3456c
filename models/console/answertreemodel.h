#pragma once

#include "api/catalogue/catalogue.h"
#include "api/wire/document.h"

#include <QAbstractItemModel>

namespace namestead {

/// One answer of the service as a tree: name, value as it came, and what the value means (label of an enumeration, a
/// readable time). Values that the catalogue calls secret are hidden, for every role, until setSecretsShown(true).
class AnswerTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Column { Name, Value, Meaning };
    enum Role {
        HiddenRole = Qt::UserRole, ///< bool: the value is a secret that is not shown
        KnownRole,                 ///< bool: the catalogue has this field
    };

    explicit AnswerTreeModel(QObject *parent = nullptr);
    ~AnswerTreeModel() override;

    /// `language` as of QLocale::name(), for the labels of enumerations.
    void setLanguage(const QString &language);
    /// Copies what it needs of `document`; `operation` must outlive the model.
    void setAnswer(const Operation &operation, const Document &document);
    void clear();

    [[nodiscard]] bool hasSecrets() const { return m_hasSecrets; }
    [[nodiscard]] bool secretsShown() const { return m_secretsShown; }
    void setSecretsShown(bool shown);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    using QObject::parent;

private:
    struct Item;
    class Builder;

    [[nodiscard]] const Item &itemOf(const QModelIndex &index) const;
    [[nodiscard]] QString nameText(const Item &item) const;
    [[nodiscard]] QString valueText(const Item &item) const;
    /// What tells an entry of a list from the others without opening it; empty when nothing is known to.
    [[nodiscard]] QString speakingText(const Item &item) const;
    [[nodiscard]] QString meaningText(const Item &item) const;
    void announceChange(const QModelIndex &parent);

    std::vector<Item> m_items; ///< the root first; it is not shown itself
    QString m_language;
    bool m_hasSecrets = false;
    bool m_secretsShown = false;
};

} // namespace namestead
