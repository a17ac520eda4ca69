// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/chartdata.h"

#include <QFrame>

class QChart;
class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTableView;
class QToolButton;

namespace oh::ui {

class ChartView;

/// A chart with its title, the same figures as a table, and export of both. A click on a point or
/// bar, or Enter on one or on a row of the table, is activated(). Controls, with the card's own
/// name before them: View, Table, Menu, Hint; actions ShowTable, Png, Svg, Csv.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    using Kind = ChartKind;
    using Datum = ChartDatum;
    enum class Format { Png, Svg, Csv };

    /// `unit` heads the column of values.
    ChartCard(Kind kind, const QString &name, const QString &title, const QString &unit,
              QWidget *parent = nullptr);

    /// Digits behind the point of all values; none without a call.
    void setDecimals(int decimals) { m_data.decimals = decimals; }
    /// Of the texts below a line that fit side by side.
    void setMostLabels(int labels) { m_mostLabels = labels; }
    void setData(const QList<Datum> &data, const QString &summary, const QString &emptyText);
    /// Title and unit as well; of the same kind.
    void setChart(const ChartData &data);
    const QList<Datum> &data() const { return m_data.points; }
    bool showsTable() const;
    void setShowsTable(bool table);

    QString toCsv() const { return m_data.toCsv(); }
    /// With the title, in light colours, whatever is in use: for reports.
    QImage toImage() const;
    QByteArray toSvg() const;
    QChart *chart() const { return m_chart; }

Q_SIGNALS:
    void activated(const QVariantMap &request);
    /// A file was written, or not.
    void exported(const QString &file);
    void exportFailed(const QString &file, const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeMenu(const QString &name);
    void makeViews(const QString &name);
    void draw();
    void fillTable();
    void activate(int index);
    void hover(int index, bool on);
    void tellCurrent(int index);
    void dress();
    void askForFile(Format format);
    bool write(const QString &file, Format format);

    ChartData m_data;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_empty = nullptr;
    QChart *m_chart = nullptr;
    ChartView *m_view = nullptr;
    QTableView *m_table = nullptr;
    QStandardItemModel *m_model;
    QStackedWidget *m_stack = nullptr;
    QToolButton *m_menuButton = nullptr;
    QAction *m_tableAction = nullptr;
    int m_mostLabels = 12;
    bool m_dressing = false;
};

} // namespace oh::ui
