// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QIcon>
#include <QSet>

#include <functional>

namespace oh::ui {

/// A read-only table of texts, a page at a time. What a row is, only the subclass knows.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Cell
    {
        QString text;
        /// Longer words for the tool tip; never markup.
        QString hint = {};
        QIcon icon = {};
        bool muted = false;
    };

    explicit RecordTableModel(QStringList headers, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    int total() const { return m_total; }
    /// The page that was asked for did not come; it may be asked for again.
    void fetchFailed() { m_fetching = false; }
    /// The rows as tab-separated lines under a header, in the order of `columns`; what a
    /// spreadsheet would take as a formula gets an apostrophe before it.
    QString toTsv(const QList<int> &rows, const QList<int> &columns) const;
    /// Names the row, for selections that outlive a reload.
    virtual QString idOf(int row) const = 0;

Q_SIGNALS:
    void moreWanted(int offset);

protected:
    virtual Cell cell(int row, int column) const = 0;
    void setTotal(int total) { m_total = total; }

private:
    const QStringList m_headers;
    int m_total = 0;
    bool m_fetching = false;
};

/// The rows of one type.
template <typename T>
class RecordTable : public RecordTableModel
{
public:
    using CellOf = std::function<Cell(const T &record, int column)>;
    using IdOf = std::function<QString(const T &record)>;

    RecordTable(QStringList headers, CellOf cellOf, IdOf idOfRecord, QObject *parent = nullptr)
        : RecordTableModel(std::move(headers), parent),
          m_cellOf(std::move(cellOf)),
          m_idOf(std::move(idOfRecord))
    {}

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_records.size());
    }
    void reset(const QList<T> &records, int total)
    {
        beginResetModel();
        m_records = records;
        m_ids.clear();
        for (const T &record : records)
            m_ids.insert(m_idOf(record));
        setTotal(total);
        fetchFailed();
        endResetModel();
    }
    void append(const QList<T> &records, int total)
    {
        fetchFailed();
        QList<T> fresh;
        for (const T &record : records) {
            const QString id = m_idOf(record);
            if (m_ids.contains(id))
                continue;
            m_ids.insert(id);
            fresh.append(record);
        }
        // Nothing new although asked for: the end, whatever the total says.
        setTotal(fresh.isEmpty() ? int(m_records.size()) : total);
        if (fresh.isEmpty())
            return;
        const int first = int(m_records.size());
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
        m_records += fresh;
        endInsertRows();
    }
    const T *record(int row) const
    {
        return row >= 0 && row < m_records.size() ? &m_records.at(row) : nullptr;
    }
    QString idOf(int row) const override
    {
        const T *found = record(row);
        return found ? m_idOf(*found) : QString();
    }

protected:
    Cell cell(int row, int column) const override { return m_cellOf(m_records.at(row), column); }

private:
    const CellOf m_cellOf;
    const IdOf m_idOf;
    QList<T> m_records;
    /// Thousands of rows come in pages of a few: what is there already is found at once.
    QSet<QString> m_ids;
};

} // namespace oh::ui
