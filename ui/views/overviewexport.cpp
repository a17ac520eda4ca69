// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The overview on paper and in files.
#include "ui/style/timetext.h"
#include "ui/views/overviewpage.h"

#include <QAction>
#include <QBuffer>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int pdfDotsPerInch = 300;
constexpr QMarginsF reportMargins(16, 16, 16, 14);

QPageLayout reportLayout()
{
    // Letter where people use it.
    const bool imperial = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageLayout(QPageSize(imperial ? QPageSize::Letter : QPageSize::A4),
                       QPageLayout::Portrait, reportMargins, QPageLayout::Millimeter);
}

} // namespace

void OverviewPage::makeReportMenu()
{
    m_report = new QToolButton(this);
    m_report->setObjectName(u"overviewReport"_s);
    m_report->setText(tr("&Report"));
    m_report->setAccessibleName(tr("Report"));
    m_report->setProperty("filter", true);
    m_report->setPopupMode(QToolButton::InstantPopup);
    m_report->setFocusPolicy(Qt::StrongFocus);
    m_report->setToolTip(tr("All figures and charts, printed or as a PDF file"));
    m_report->setEnabled(false);
    auto *menu = new QMenu(m_report);
    QAction *print = menu->addAction(tr("&Print …"));
    print->setObjectName(u"overviewPrint"_s);
    print->setShortcut(QKeySequence::Print);
    print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(print, &QAction::triggered, this, &OverviewPage::preview);
    QAction *pdf = menu->addAction(tr("&Save as PDF …"));
    pdf->setObjectName(u"overviewPdf"_s);
    connect(pdf, &QAction::triggered, this, &OverviewPage::askForPdf);
    m_report->setMenu(menu);
    m_header->addAction(m_report);
    for (QAction *action : {print, pdf}) {
        action->setEnabled(false);
        addAction(action); // its keys work on the whole page, and the palette finds it
        connect(m_presenter, &OverviewPresenter::stateChanged, action, [this, action] {
            action->setEnabled(m_presenter->state() == OverviewPresenter::State::Content);
        });
    }
}

OverviewReport OverviewPage::report() const
{
    const auto &figures = m_presenter->figures();
    if (!figures)
        return {};
    const auto [first, last] = m_presenter->days();
    const QString zone = m_presenter->zone();
    const QLocale locale;
    OverviewReport report;
    report.title = tr("Office hours: overview");
    report.facts = {
        //: %1 first and %2 last day
        tr("From %1 to %2").arg(locale.toString(first), locale.toString(last)),
        //: %1 a moment, %2 a time zone
        tr("Counted %1, times in %2")
            .arg(dateTimeText(figures->computedAt, zone), zoneText(zone, figures->computedAt))};
    const QString filter = m_presenter->filterText();
    report.facts.insert(1, filter.isEmpty() ? tr("Of all mentors and mentees") : filter);
    if (isNothing(*figures))
        report.facts.append(m_nothing->text());
    report.kpis = overviewKpis(*figures, m_presenter->before()).all();
    report.charts = overviewCharts(*figures, first, last).all();
    return report;
}

void OverviewPage::preview()
{
    if (m_presenter->state() != OverviewPresenter::State::Content)
        return;
    // Without a printer Qt writes PDF files instead.
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(reportLayout());
    printer->setDocName(tr("Office hours: overview"));
    auto *dialog = new QPrintPreviewDialog(printer.get(), this);
    dialog->setObjectName(u"overviewPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the overview"));
    dialog->resize(900, 700);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [report = report()](QPrinter *device) { printOverview(*device, report); });
    connect(dialog, &QObject::destroyed, this, [printer] { Q_UNUSED(printer) });
    dialog->open();
}

void OverviewPage::askForPdf()
{
    if (m_presenter->state() != OverviewPresenter::State::Content)
        return;
    auto *dialog =
        new QFileDialog(this, tr("Save the overview as PDF"), {}, tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"overviewFile"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"overview-%1.pdf"_s.arg(m_presenter->days().second.toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &OverviewPage::writePdf);
    dialog->open();
}

void OverviewPage::writePdf(const QString &file)
{
    QSaveFile out(file);
    bool fine = out.open(QIODevice::WriteOnly);
    if (fine) {
        const OverviewReport shown = report();
        QPdfWriter writer(&out);
        writer.setResolution(pdfDotsPerInch);
        writer.setPageLayout(reportLayout());
        writer.setTitle(shown.title);
        writer.setCreator(u"Office Hours"_s);
        fine = printOverview(writer, shown) > 0;
    }
    if (fine && out.commit())
        m_context.notifier.notify(Notifier::Kind::Success, tr("Saved as %1").arg(file));
    else
        m_context.notifier.notify(
            Notifier::Kind::Error,
            tr("%1 could not be written: %2. Choose another place.").arg(file, out.errorString()));
}

} // namespace oh::ui
