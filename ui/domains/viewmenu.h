#pragma once

#include <QMenu>

namespace namestead {

class DomainTable;

/// Which columns the table shows: presets, and each column by itself.
class ColumnsMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit ColumnsMenu(DomainTable &table, QWidget *parent = nullptr);

private:
    void fill();

    DomainTable &m_table;
};

/// Sorts by a column, or adds it to the sort, for whoever has no mouse.
class SortMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit SortMenu(DomainTable &table, QWidget *parent = nullptr);

private:
    void fill();

    DomainTable &m_table;
};

} // namespace namestead
