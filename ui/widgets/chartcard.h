// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QVariantMap>

class QAbstractSeries;
class QChart;
class QChartView;
class QLabel;
class QMenu;
class QStackedWidget;
class QStandardItemModel;
class QTableView;
class QToolButton;

namespace oh::ui {

/// A chart with its title, the same figures as a table for keyboards and screen readers, and
/// export of both. A click on a point or bar, or Enter on a row of the table, is activated().
/// Controls, with the card's own name before them: View, Table, Menu, Hint; actions ShowTable, Png,
/// Csv.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Line, Bars, Share };

    struct Datum
    {
        QString label;
        double value = 0;
        /// What the place behind it is to show (Page::openPageWith).
        QVariantMap request = {};
        /// Below the point, where the label is too long for it.
        QString tick = {};
    };

    /// As many as are legible in the height that a card has at least.
    static constexpr int mostBars = 5;

    /// `unit` heads the column of values.
    ChartCard(Kind kind, const QString &name, const QString &title, const QString &unit,
              QWidget *parent = nullptr);

    /// Digits behind the point of all values; none without a call.
    void setDecimals(int decimals) { m_decimals = decimals; }
    /// Of the texts below a line that fit side by side.
    void setMostLabels(int labels) { m_mostLabels = labels; }
    void setData(const QList<Datum> &data, const QString &summary, const QString &emptyText);
    const QList<Datum> &data() const { return m_data; }
    bool showsTable() const;
    void setShowsTable(bool table);

    /// A header and a line for each value; cells that a spreadsheet would take as a formula get an
    /// apostrophe before them.
    QString toCsv() const;
    QImage toImage() const;
    QChart *chart() const { return m_chart; }

Q_SIGNALS:
    void activated(const QVariantMap &request);
    /// A file was written, or not.
    void exported(const QString &file);
    void exportFailed(const QString &file, const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void drawLine();
    void drawBars();
    void drawShare();
    void fillTable();
    void activate(int index);
    void tell(int index, bool on);
    void dress();
    void askForFile(bool picture);
    bool write(const QString &file, bool picture);

    const Kind m_kind;
    const QString m_unit;
    QList<Datum> m_data;
    QLabel *m_summary;
    QLabel *m_empty;
    QChart *m_chart;
    QChartView *m_view;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QStackedWidget *m_stack;
    QToolButton *m_menuButton;
    QAction *m_tableAction;
    int m_decimals = 0;
    int m_mostLabels = 12;
    bool m_dressing = false;
};

} // namespace oh::ui
