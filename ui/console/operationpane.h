#pragma once

#include "api/catalogue/catalogue.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace namestead {

class Label;
class OperationFilterModel;
class OperationTreeModel;

/// All operations of the catalogue by group, with a search.
class OperationPane final : public QWidget
{
    Q_OBJECT
public:
    explicit OperationPane(const Catalogue &catalogue, QWidget *parent = nullptr);

    [[nodiscard]] const Operation *current() const;
    void setCurrent(const QString &operationName);
    void focusSearch();
    void retranslateUi();

signals:
    void operationChosen(const namestead::Operation *operation);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void onCurrentChanged();

    OperationTreeModel *m_model;
    OperationFilterModel *m_filter;
    QLineEdit *m_search;
    QTreeView *m_tree;
    Label *m_noMatch;
    const Operation *m_current = nullptr;
    bool m_searching = false;
};

} // namespace namestead
