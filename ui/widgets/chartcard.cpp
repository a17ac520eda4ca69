// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartcard.h"

#include "ui/style/colors.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/widgets/controls.h"

#include <QAction>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QFileDialog>
#include <QGraphicsLayout>
#include <QHeaderView>
#include <QHorizontalBarSeries>
#include <QLabel>
#include <QLineSeries>
#include <QLocale>
#include <QMenu>
#include <QPieSeries>
#include <QPieSlice>
#include <QSaveFile>
#include <QScatterSeries>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int chartHeight = 130;

QString csvCell(QString text)
{
    static const QString formulaStart = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulaStart.contains(text.at(0)))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n'))
        text = u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
    return text;
}

double niceTop(double most)
{
    if (most <= 5)
        return 5;
    const double step = std::pow(10.0, std::floor(std::log10(most)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (most <= step * factor)
            return step * factor;
    }
    return most;
}

QString shortName(const QString &text)
{
    return text.size() > 20 ? text.left(19) + u'…' : text;
}

} // namespace

ChartCard::ChartCard(Kind kind, const QString &name, const QString &title, const QString &unit,
                     QWidget *parent)
    : QFrame(parent), m_kind(kind), m_unit(unit)
{
    setObjectName(name);
    setProperty("card", true);
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 10, 10);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->addWidget(makeLabel(title, TextRole::Strong, this), 1);
    m_menuButton =
        makeIconButton(u"list"_s, tr("%1: table and export").arg(title), name + u"Menu"_s, this);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_menuButton);
    m_tableAction = menu->addAction(tr("Show as &table"));
    m_tableAction->setObjectName(name + u"ShowTable"_s);
    m_tableAction->setCheckable(true);
    connect(m_tableAction, &QAction::toggled, this, &ChartCard::setShowsTable);
    menu->addSeparator();
    QAction *png = menu->addAction(tr("Save as &picture …"));
    png->setObjectName(name + u"Png"_s);
    connect(png, &QAction::triggered, this, [this] { askForFile(true); });
    QAction *csv = menu->addAction(tr("Save as &CSV …"));
    csv->setObjectName(name + u"Csv"_s);
    connect(csv, &QAction::triggered, this, [this] { askForFile(false); });
    m_menuButton->setMenu(menu);
    top->addWidget(m_menuButton);
    layout->addLayout(top);
    m_summary = makeLabel({}, TextRole::Muted, this);
    m_summary->setObjectName(name + u"Hint"_s);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);

    m_chart = new QChart;
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins(0, 0, 0, 0));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view = new QChartView(m_chart, this);
    m_view->setObjectName(name + u"View"_s);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // the table is for keyboards
    m_view->setAccessibleName(title);
    m_model = new QStandardItemModel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(name + u"Table"_s);
    m_table->setAccessibleName(title);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { activate(index.row()); });
    m_empty = makeLabel({}, TextRole::Muted, this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack = new QStackedWidget(this);
    // The names of bars are left out where they don't fit one under the other.
    const int nameHeight = m_stack->fontMetrics().height() + 10;
    m_stack->setMinimumHeight(kind == Kind::Bars ? ChartCard::mostBars * nameHeight + 30
                                                 : chartHeight);
    // A chart wants more the larger it is: it gets what there is.
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    dress();
}

void ChartCard::setData(const QList<Datum> &data, const QString &summary, const QString &emptyText)
{
    m_data = data;
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    m_empty->setText(emptyText);
    m_view->setAccessibleDescription(summary);
    fillTable();
    draw();
    setShowsTable(m_tableAction->isChecked());
}

bool ChartCard::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::setShowsTable(bool table)
{
    m_tableAction->setChecked(table);
    const bool nothing = std::all_of(m_data.cbegin(), m_data.cend(),
                                     [](const Datum &datum) { return datum.value == 0; });
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty)
                              : table ? static_cast<QWidget *>(m_table)
                                      : m_view);
}

void ChartCard::fillTable()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("What"), m_unit});
    for (const Datum &datum : std::as_const(m_data)) {
        auto *label = new QStandardItem(datum.label);
        auto *value = new QStandardItem(QLocale().toString(datum.value, 'f', m_decimals));
        value->setData(u"%1: %2"_s.arg(datum.label, value->text()), Qt::AccessibleTextRole);
        m_model->appendRow({label, value});
    }
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void ChartCard::draw()
{
    m_chart->removeAllSeries();
    const auto axes = m_chart->axes();
    for (QAbstractAxis *axis : axes) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    if (m_data.isEmpty())
        return;
    switch (m_kind) {
    case Kind::Line:
        drawLine();
        break;
    case Kind::Bars:
        drawBars();
        break;
    case Kind::Share:
        drawShare();
        break;
    }
    dress();
}

void ChartCard::drawLine()
{
    auto *line = new QLineSeries(m_chart);
    auto *points = new QScatterSeries(m_chart);
    points->setMarkerSize(9);
    double most = 0;
    for (int i = 0; i < m_data.size(); ++i) {
        line->append(i, m_data.at(i).value);
        points->append(i, m_data.at(i).value);
        most = std::max(most, m_data.at(i).value);
    }
    m_chart->addSeries(line);
    m_chart->addSeries(points);
    auto *across = new QBarCategoryAxis(m_chart);
    QStringList labels;
    const int step = int(m_data.size() - 1) / m_mostLabels + 1;
    for (int i = 0; i < m_data.size(); ++i) {
        // Categories must differ: those without a label are blanks of different lengths.
        const Datum &datum = m_data.at(i);
        QString tick = datum.tick.isEmpty() ? datum.label : datum.tick;
        while (labels.contains(tick))
            tick += u' ';
        labels.append(i % step == 0 ? tick : QString(i + 1, u' '));
    }
    across->append(labels);
    across->setGridLineVisible(false);
    auto *up = new QValueAxis(m_chart);
    up->setRange(0, niceTop(most));
    up->setTickCount(6);
    up->setLabelFormat(u"%.0f"_s);
    m_chart->addAxis(across, Qt::AlignBottom);
    m_chart->addAxis(up, Qt::AlignLeft);
    for (QAbstractSeries *series :
         {static_cast<QAbstractSeries *>(line), static_cast<QAbstractSeries *>(points)}) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
    const auto indexOf = [this](const QPointF &point) {
        const int index = qRound(point.x());
        return index >= 0 && index < m_data.size() ? index : -1;
    };
    connect(points, &QScatterSeries::clicked, this,
            [this, indexOf](const QPointF &point) { activate(indexOf(point)); });
    connect(points, &QScatterSeries::hovered, this,
            [this, indexOf](const QPointF &point, bool on) { tell(indexOf(point), on); });
}

void ChartCard::drawBars()
{
    auto *series = new QHorizontalBarSeries(m_chart);
    auto *set = new QBarSet(m_unit, series);
    QStringList names;
    double most = 0;
    // The first one on top.
    for (auto datum = m_data.crbegin(); datum != m_data.crend(); ++datum) {
        *set << datum->value;
        QString name = shortName(datum->label);
        while (names.contains(name)) // categories must differ
            name += u' ';
        names.append(name);
        most = std::max(most, datum->value);
    }
    series->append(set);
    series->setBarWidth(0.66);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsInsideEnd);
    m_chart->addSeries(series);
    auto *people = new QBarCategoryAxis(m_chart);
    people->append(names);
    people->setGridLineVisible(false);
    auto *across = new QValueAxis(m_chart);
    across->setRange(0, niceTop(most));
    across->setTickCount(6);
    across->setLabelFormat(u"%.0f"_s);
    m_chart->addAxis(people, Qt::AlignLeft);
    m_chart->addAxis(across, Qt::AlignBottom);
    series->attachAxis(people);
    series->attachAxis(across);
    const auto fromTop = [this](int index) { return int(m_data.size()) - 1 - index; };
    connect(set, &QBarSet::clicked, this, [this, fromTop](int index) { activate(fromTop(index)); });
    connect(set, &QBarSet::hovered, this,
            [this, fromTop](bool on, int index) { tell(fromTop(index), on); });
}

void ChartCard::drawShare()
{
    auto *series = new QPieSeries(m_chart);
    series->setHoleSize(0.62);
    series->setPieSize(0.92);
    for (int i = 0; i < m_data.size(); ++i) {
        QPieSlice *slice = series->append(m_data.at(i).label, m_data.at(i).value);
        connect(slice, &QPieSlice::clicked, this, [this, i] { activate(i); });
        connect(slice, &QPieSlice::hovered, this, [this, i](bool on) { tell(i, on); });
    }
    m_chart->addSeries(series);
}

void ChartCard::dress()
{
    const Colors &theme = colors();
    const QFont small = smallerFont(font());
    const auto axes = m_chart->axes();
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsColor(theme.muted);
        axis->setLabelsFont(small);
        axis->setGridLineColor(theme.border);
        axis->setLinePenColor(theme.border);
    }
    const auto all = m_chart->series();
    for (QAbstractSeries *series : all) {
        if (auto *line = qobject_cast<QLineSeries *>(series)) {
            line->setPen(QPen(theme.primary, 2));
        } else if (auto *points = qobject_cast<QScatterSeries *>(series)) {
            points->setColor(theme.primary);
            points->setBorderColor(theme.surface);
        } else if (auto *bars = qobject_cast<QAbstractBarSeries *>(series)) {
            const auto sets = bars->barSets();
            for (QBarSet *set : sets) {
                set->setColor(theme.primary);
                set->setBorderColor(theme.primary);
                set->setLabelColor(theme.onPrimary);
                set->setLabelFont(small);
            }
        } else if (auto *pie = qobject_cast<QPieSeries *>(series)) {
            const auto slices = pie->slices();
            for (int i = 0; i < slices.size(); ++i) {
                slices.at(i)->setBrush(i == 0 ? theme.primary : theme.pressed);
                slices.at(i)->setPen(QPen(theme.surface, 1));
            }
        }
    }
    m_view->setBackgroundBrush(theme.surface);
}

void ChartCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const bool look = event->type() == QEvent::PaletteChange ||
                      event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange;
    if (!look || m_dressing)
        return;
    m_dressing = true;
    dress();
    m_dressing = false;
}

void ChartCard::activate(int index)
{
    if (index >= 0 && index < m_data.size() && !m_data.at(index).request.isEmpty())
        Q_EMIT activated(m_data.at(index).request);
}

void ChartCard::tell(int index, bool on)
{
    if (!on || index < 0 || index >= m_data.size()) {
        m_view->unsetCursor();
        QToolTip::hideText();
        return;
    }
    const Datum &datum = m_data.at(index);
    if (!datum.request.isEmpty())
        m_view->setCursor(Qt::PointingHandCursor);
    //: a chart's tool tip: name, value, unit
    const QString text =
        tr("%1: %2 %3")
            .arg(datum.label, QLocale().toString(datum.value, 'f', m_decimals), m_unit.toLower());
    QToolTip::showText(QCursor::pos(), text.toHtmlEscaped(), m_view);
}

QString ChartCard::toCsv() const
{
    QString csv = csvCell(tr("What")) + u',' + csvCell(m_unit) + u"\r\n"_s;
    for (const Datum &datum : m_data)
        csv += csvCell(datum.label) + u',' + QString::number(datum.value) + u"\r\n"_s;
    return csv;
}

QImage ChartCard::toImage() const
{
    const qreal scale = 2; // sharp in a report
    QImage image(m_view->size() * scale, QImage::Format_ARGB32);
    image.fill(colors().surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    m_view->render(&painter, QRectF(image.rect()), m_view->rect());
    return image;
}

void ChartCard::askForFile(bool picture)
{
    auto *dialog = new QFileDialog(
        this, picture ? tr("Save the chart as a picture") : tr("Save the figures as CSV"), {},
        picture ? tr("Pictures (*.png)") : tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"chartFile"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(picture ? u"png"_s : u"csv"_s);
    dialog->selectFile(objectName() + (picture ? u".png"_s : u".csv"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, picture](const QString &file) {
        if (write(file, picture))
            Q_EMIT exported(file);
    });
    dialog->open();
}

bool ChartCard::write(const QString &file, bool picture)
{
    QSaveFile out(file);
    bool fine = out.open(QIODevice::WriteOnly);
    if (fine)
        fine = picture ? toImage().save(&out, "PNG") : out.write(toCsv().toUtf8()) >= 0;
    if (!fine || !out.commit()) {
        Q_EMIT exportFailed(file, out.errorString());
        return false;
    }
    return true;
}

} // namespace oh::ui
