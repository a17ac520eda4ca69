// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartcard.h"

#include "ui/style/colors.h"
#include "ui/widgets/chartdrawing.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/controls.h"

#include <QAccessible>
#include <QAction>
#include <QBuffer>
#include <QChart>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QSvgGenerator>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int chartHeight = 130;
/// Of a picture for a report.
constexpr QSize pictureSize(640, 360);
constexpr int picturePixels = 13;
constexpr qreal pictureMargin = 12;

QFont pictureFont()
{
    QFont font;
    font.setPixelSize(picturePixels);
    return font;
}

QRectF pictureArea()
{
    return QRectF(QPointF(), QSizeF(pictureSize))
        .adjusted(pictureMargin, pictureMargin, -pictureMargin, -pictureMargin);
}

QString suffixOf(ChartCard::Format format)
{
    switch (format) {
    case ChartCard::Format::Png:
        return u"png"_s;
    case ChartCard::Format::Svg:
        return u"svg"_s;
    case ChartCard::Format::Csv:
        return u"csv"_s;
    }
    return {};
}

} // namespace

ChartCard::ChartCard(Kind kind, const QString &name, const QString &title, const QString &unit,
                     QWidget *parent)
    : QFrame(parent), m_data{kind, title, unit}, m_model(new QStandardItemModel(this))
{
    setObjectName(name);
    setProperty("card", true);
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 10, 10);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    m_title = makeLabel(title, TextRole::Strong, this);
    top->addWidget(m_title, 1);
    makeMenu(name);
    top->addWidget(m_menuButton, 0, Qt::AlignTop);
    layout->addLayout(top);
    m_summary = makeLabel({}, TextRole::Muted, this);
    m_summary->setObjectName(name + u"Hint"_s);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    makeViews(name);
    layout->addWidget(m_stack, 1);
    dress();
}

void ChartCard::makeMenu(const QString &name)
{
    m_menuButton = makeIconButton(u"list"_s, tr("%1: table and export").arg(m_data.title),
                                  name + u"Menu"_s, this);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_menuButton);
    m_tableAction = menu->addAction(tr("Show as &table"));
    m_tableAction->setObjectName(name + u"ShowTable"_s);
    m_tableAction->setCheckable(true);
    connect(m_tableAction, &QAction::toggled, this, &ChartCard::setShowsTable);
    menu->addSeparator();
    const auto add = [&](const QString &text, const QString &suffix, Format format) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name + suffix);
        connect(action, &QAction::triggered, this, [this, format] { askForFile(format); });
    };
    add(tr("Save as &picture …"), u"Png"_s, Format::Png);
    add(tr("Save as &drawing (SVG) …"), u"Svg"_s, Format::Svg);
    add(tr("Save as &CSV …"), u"Csv"_s, Format::Csv);
    m_menuButton->setMenu(menu);
}

void ChartCard::makeViews(const QString &name)
{
    m_chart = new QChart;
    m_view = new ChartView(m_chart, this);
    m_view->setObjectName(name + u"View"_s);
    m_view->setAccessibleName(m_data.title);
    connect(m_view, &ChartView::pointActivated, this, &ChartCard::activate);
    connect(m_view, &ChartView::currentChanged, this, &ChartCard::tellCurrent);
    m_table = new QTableView(this);
    m_table->setObjectName(name + u"Table"_s);
    m_table->setAccessibleName(m_data.title);
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
    m_stack->setMinimumHeight(m_data.kind == Kind::Bars ? mostChartBars * nameHeight + 30
                                                        : chartHeight);
    // A chart wants more the larger it is: it gets what there is.
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
}

void ChartCard::setData(const QList<Datum> &data, const QString &summary, const QString &emptyText)
{
    m_data.points = data;
    m_data.summary = summary;
    m_data.emptyText = emptyText;
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    m_empty->setText(emptyText);
    m_view->setAccessibleDescription(summary);
    fillTable();
    draw();
    setShowsTable(m_tableAction->isChecked());
}

void ChartCard::setChart(const ChartData &data)
{
    if (data == m_data)
        return; // whoever walks through the points keeps their place
    m_data.title = data.title;
    m_data.unit = data.unit;
    m_data.decimals = data.decimals;
    m_title->setText(data.title);
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_view),
                            static_cast<QWidget *>(m_table)})
        widget->setAccessibleName(data.title);
    setData(data.points, data.summary, data.emptyText);
}

bool ChartCard::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::setShowsTable(bool table)
{
    m_tableAction->setChecked(table);
    m_stack->setCurrentWidget(m_data.isEmpty() ? static_cast<QWidget *>(m_empty)
                              : table          ? static_cast<QWidget *>(m_table)
                                               : m_view);
}

void ChartCard::fillTable()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("What"), m_data.unit});
    for (int i = 0; i < m_data.points.size(); ++i) {
        auto *label = new QStandardItem(m_data.points.at(i).label);
        auto *value = new QStandardItem(m_data.valueText(i));
        value->setData(m_data.pointText(i), Qt::AccessibleTextRole);
        m_model->appendRow({label, value});
    }
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void ChartCard::draw()
{
    // A new one: axes that come into a chart that is laid out already find no room for their texts.
    auto *fresh = new QChart;
    fillChart(*fresh, m_data, m_mostLabels);
    m_view->setChart(fresh);
    delete std::exchange(m_chart, fresh);
    watchChart(
        *m_chart, m_data, this, [this](int index) { activate(index); },
        [this](int index, bool on) { hover(index, on); });
    m_view->setPointCount(int(m_data.points.size()));
    dress();
    markChartPoint(*m_chart, m_data, m_view->current(), colors());
}

void ChartCard::dress()
{
    dressChart(*m_chart, colors(), font());
    m_view->setBackgroundBrush(colors().surface);
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
    if (index >= 0 && index < m_data.points.size() && !m_data.points.at(index).request.isEmpty())
        Q_EMIT activated(m_data.points.at(index).request);
}

void ChartCard::hover(int index, bool on)
{
    if (!on || index < 0 || index >= m_data.points.size()) {
        m_view->unsetCursor();
        QToolTip::hideText();
        return;
    }
    if (!m_data.points.at(index).request.isEmpty())
        m_view->setCursor(Qt::PointingHandCursor);
    // Names are other people's words: never markup.
    QToolTip::showText(QCursor::pos(), m_data.pointText(index).toHtmlEscaped(), m_view);
}

void ChartCard::tellCurrent(int index)
{
    markChartPoint(*m_chart, m_data, index, colors());
    if (index < 0 || index >= m_data.points.size()) {
        QToolTip::hideText();
        m_view->setAccessibleDescription(m_data.summary);
        return;
    }
    const QString text = m_data.pointText(index);
    const QPointF position = m_chart->mapToScene(chartPointPosition(*m_chart, m_data, index));
    QToolTip::showText(m_view->viewport()->mapToGlobal(m_view->mapFromScene(position)),
                       text.toHtmlEscaped(), m_view);
    m_view->setAccessibleDescription(text);
    QAccessibleEvent event(m_view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QImage ChartCard::toImage() const
{
    const qreal scale = 2; // sharp in a report
    QImage image(pictureSize * scale, QImage::Format_ARGB32);
    image.fill(lightColors().surface);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintChart(painter, pictureArea(), m_data, lightColors(), pictureFont());
    return image;
}

QByteArray ChartCard::toSvg() const
{
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize);
    generator.setViewBox(QRect(QPoint(), pictureSize));
    generator.setTitle(m_data.title);
    generator.setDescription(m_data.summary);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), pictureSize), lightColors().surface);
    paintChart(painter, pictureArea(), m_data, lightColors(), pictureFont());
    painter.end();
    return svg;
}

void ChartCard::askForFile(Format format)
{
    const QString suffix = suffixOf(format);
    const QString title = format == Format::Csv   ? tr("Save the figures as CSV")
                          : format == Format::Svg ? tr("Save the chart as a drawing")
                                                  : tr("Save the chart as a picture");
    const QString filter = format == Format::Csv   ? tr("CSV files (*.csv)")
                           : format == Format::Svg ? tr("Drawings (*.svg)")
                                                   : tr("Pictures (*.png)");
    auto *dialog = new QFileDialog(this, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"chartFile"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(objectName() + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &file) {
        if (write(file, format))
            Q_EMIT exported(file);
    });
    dialog->open();
}

bool ChartCard::write(const QString &file, Format format)
{
    QSaveFile out(file);
    bool fine = out.open(QIODevice::WriteOnly);
    if (fine && format == Format::Png)
        fine = toImage().save(&out, "PNG");
    else if (fine)
        fine = out.write(format == Format::Svg ? toSvg() : toCsv().toUtf8()) >= 0;
    if (!fine || !out.commit()) {
        Q_EMIT exportFailed(file, out.errorString());
        return false;
    }
    return true;
}

} // namespace oh::ui
