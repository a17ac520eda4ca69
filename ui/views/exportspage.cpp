// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/exportspage.h"

#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/savedialog.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keyactions.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/stateview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using Exports = ExportsPresenter;

QWidget *labelled(const QString &text, QWidget *control, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *label = makeLabel(text, TextRole::Label, box);
    label->setBuddy(control);
    control->setAccessibleName(QString(text).remove(u'&'));
    layout->addWidget(label);
    layout->addWidget(control);
    return box;
}

} // namespace

ExportsPage::ExportsPage(Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(new Exports(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 24);
    layout->setSpacing(12);
    auto *header = new PageHeader(title(), this);
    header->setSubtitle(tr("Files of what coordinators may see. Each is kept for a day."));
    layout->addWidget(header);
    layout->addWidget(makeForm());
    layout->addWidget(makeActions());
    makeTable();
    m_stateView = new StateView(m_table, this);
    m_stateView->setObjectName(u"exportsState"_s);
    layout->addWidget(m_stateView, 1);
    layout->addWidget(makeProgress());

    connect(m_stateView, &StateView::retryRequested, m_presenter, &PagedList::reload);
    connect(m_stateView, &StateView::emptyActionTriggered, this, [this] { m_kind->setFocus(); });
    connect(m_presenter, &PagedList::stateChanged, this, &ExportsPage::showState);
    connect(m_presenter, &PagedList::moreFailed, this, [this](const Error &error) {
        m_context.notifier.notifyError(error, errorSentence(error));
    });
    connect(m_presenter, &Exports::asked, this, [this](const api::Export &item) {
        m_selected = item.id.toString();
        m_context.notifier.notify(
            Notifier::Kind::Success,
            //: %1 what an export is of
            tr("%1: the file is being written. You are told when it is there.")
                .arg(exportKindName(item.kind)));
    });
    connect(m_presenter, &Exports::askFailed, this, [this](const QString &why) {
        m_problem->setText(why);
        m_problem->show();
        announce(m_problem, why);
    });
    connect(m_presenter, &Exports::formWanted, this, [this](ExportKind kind, ExportFormat format) {
        m_kind->setCurrentIndex(m_kind->findData(int(kind)));
        m_format->setCurrentIndex(m_format->findData(int(format)));
        m_range->setFocus();
        m_context.notifier.notify(Notifier::Kind::Info,
                                  tr("Choose the days, and ask for the file once more."));
    });
    connect(&m_presenter->download(), &FileDownload::changed, this, &ExportsPage::showDownload);
    showForm();
    showSelected();
    showDownload();
}

QWidget *ExportsPage::makeForm()
{
    auto *card = new Card(this);
    auto *holder = new QWidget(card);
    auto *flow = new FlowLayout(holder, 12);
    m_kind = new QComboBox(card);
    m_kind->setObjectName(u"exportKind"_s);
    for (const ExportKind kind : enumValues<ExportKind>())
        m_kind->addItem(exportKindName(kind), int(kind));
    flow->addWidget(labelled(tr("&What"), m_kind, card));
    m_format = new QComboBox(card);
    m_format->setObjectName(u"exportFormat"_s);
    for (const ExportFormat format : enumValues<ExportFormat>())
        m_format->addItem(exportFormatName(format), int(format));
    flow->addWidget(labelled(tr("&Format"), m_format, card));
    m_range = new QComboBox(card);
    m_range->setObjectName(u"exportRange"_s);
    flow->addWidget(labelled(tr("&Days"), m_range, card));
    m_days = new QWidget(card);
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(8);
    const QDate today = m_presenter->today();
    const auto addDay = [&](const QString &text, const QString &name, const QDate &day) {
        auto *edit = new QDateEdit(day, m_days);
        edit->setMinimumWidth(fontMetrics().horizontalAdvance(u"00 MMM 0000"_s) + 64);
        edit->setObjectName(name);
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &ExportsPage::showForm);
        days->addWidget(labelled(text, edit, m_days));
        return edit;
    };
    m_from = addDay(tr("F&rom"), u"exportFrom"_s, today.addDays(-29));
    m_to = addDay(tr("&To"), u"exportTo"_s, today);
    flow->addWidget(m_days);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    holder->setSizePolicy(policy);
    card->body()->addWidget(holder);
    auto *last = new QHBoxLayout;
    last->setSpacing(12);
    m_bom = new QCheckBox(tr("For &Excel (byte order mark)"), card);
    m_bom->setObjectName(u"exportBom"_s);
    m_bom->setToolTip(tr("Some spreadsheets need it to show letters such as é and ß"));
    last->addWidget(m_bom);
    m_problem = makeLabel({}, TextRole::Error, card);
    m_problem->setObjectName(u"exportProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    last->addWidget(m_problem, 1);
    last->addStretch();
    m_ask = makeButton(tr("&Write the file"), ButtonKind::Primary, u"exportAsk"_s, card);
    last->addWidget(m_ask);
    card->body()->addLayout(last);
    for (QComboBox *box : {m_kind, m_format, m_range})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportsPage::showForm);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        m_presenter->request(wish());
    });
    for (const auto &[range, text] : {std::pair{Range::All, tr("All")},
                                      {Range::Month, tr("Last 30 days")},
                                      {Range::Quarter, tr("Last 90 days")},
                                      {Range::Year, tr("This year")},
                                      {Range::Days, tr("From … to …")}})
        m_range->addItem(text, int(range));
    return card;
}

QWidget *ExportsPage::makeActions()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(tr("Files"), TextRole::Section, bar));
    layout->addStretch();
    m_again = makeButton(tr("Ask a&gain"), ButtonKind::Secondary, u"exportAgain"_s, bar);
    m_cancel = makeButton({}, ButtonKind::Danger, u"exportCancel"_s, bar);
    m_save = makeButton(tr("&Save…"), ButtonKind::Primary, u"exportSave"_s, bar);
    for (QPushButton *button : {m_again, m_cancel, m_save})
        layout->addWidget(button);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (const api::Export *item = current())
            m_presenter->askAgain(api::Export(*item));
    });
    connect(m_cancel, &QPushButton::clicked, this, &ExportsPage::cancelCurrent);
    connect(m_save, &QPushButton::clicked, this, &ExportsPage::saveCurrent);
    return bar;
}

QWidget *ExportsPage::makeProgress()
{
    m_progressRow = new QWidget(this);
    auto *layout = new QHBoxLayout(m_progressRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setObjectName(u"exportsProgress"_s);
    m_progress->setAccessibleName(tr("Saved of the file"));
    m_progress->setTextVisible(false);
    layout->addWidget(m_progress, 1);
    auto *stop = makeButton(tr("Stop"), ButtonKind::Secondary, u"exportsStop"_s, m_progressRow);
    stop->setAccessibleName(tr("Stop saving the file"));
    connect(stop, &QPushButton::clicked, &m_presenter->download(), &FileDownload::cancel);
    layout->addWidget(stop);
    return m_progressRow;
}

void ExportsPage::makeTable()
{
    m_table = makeRecordView(m_presenter->model(), u"exportsTable"_s, title(), this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSortIndicatorShown(false);
    constexpr int widths[] = {150, 120, 130, 240, 80, 120};
    for (int column = 0; column < ExportColumnCount; ++column)
        header->resizeSection(column, qMax(widths[column], header->sectionSizeHint(column)));
    header->setSectionResizeMode(ExportState, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const api::Export *item = current())
            m_selected = item->id.toString();
        showSelected();
    });
    connect(m_table, &QTableView::doubleClicked, this, &ExportsPage::saveCurrent);
    addRecordAction(m_table, tr("Cancel or &delete"), u"exportCancelAction"_s, Qt::Key_Delete,
                    [this] { cancelCurrent(); });
    addRecordAction(m_table, tr("&Copy rows"), u"exportsCopy"_s, QKeySequence::Copy,
                    [this] { copySelectedRows(m_table, m_presenter->model()); });
    addKeyAction(m_table, tr("Save the file"), {Qt::Key_Return, Qt::Key_Enter},
                 [this] { saveCurrent(); });
    m_table->installEventFilter(this);
}

bool ExportsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        if (runKeyAction(m_table, Qt::Key(static_cast<QKeyEvent *>(event)->key())))
            return true;
    }
    return Page::eventFilter(watched, event);
}

void ExportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_presenter->setWatching(true);
}

void ExportsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_presenter->setWatching(false);
}

void ExportsPage::openItem(const QString &id)
{
    m_selected = id;
    showState();
}

ExportsPresenter::Wish ExportsPage::wish() const
{
    Exports::Wish wish;
    wish.kind = ExportKind(m_kind->currentData().toInt());
    wish.format = ExportFormat(m_format->currentData().toInt());
    wish.byteOrderMark = m_bom->isChecked();
    const QDate today = m_presenter->today();
    switch (Range(m_range->currentData().toInt())) {
    case Range::All:
        break;
    case Range::Month:
        wish.from = today.addDays(-29);
        wish.to = today;
        break;
    case Range::Quarter:
        wish.from = today.addDays(-89);
        wish.to = today;
        break;
    case Range::Year:
        wish.from = QDate(today.year(), 1, 1);
        wish.to = today;
        break;
    case Range::Days:
        wish.from = m_from->date();
        wish.to = m_to->date();
        break;
    }
    return wish;
}

void ExportsPage::showForm()
{
    const Exports::Wish now = wish();
    m_days->setVisible(Range(m_range->currentData().toInt()) == Range::Days);
    m_bom->setEnabled(now.format == ExportFormat::Csv);
    m_range->setItemText(m_range->findData(int(Range::All)),
                         now.kind == ExportKind::Figures ? tr("Last twelve weeks") : tr("All"));
    const QString problem = Exports::problemOf(now);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_ask->setEnabled(problem.isEmpty());
}

const api::Export *ExportsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_presenter->model()->record(index.row()) : nullptr;
}

void ExportsPage::showState()
{
    switch (m_presenter->state()) {
    case PagedList::State::Idle:
        break;
    case PagedList::State::Loading:
        m_stateView->showLoading();
        break;
    case PagedList::State::Failed:
        m_stateView->showError(m_presenter->error());
        break;
    case PagedList::State::Empty:
        m_stateView->showEmpty(u"download"_s, tr("No files yet"),
                               tr("Choose above what you need. It is written in the background, "
                                  "and you are told when it is there."),
                               tr("Choose"));
        break;
    case PagedList::State::Content: {
        m_stateView->showContent();
        const int row = m_selected.isEmpty() ? 0 : m_presenter->rowOf(m_selected);
        if (row >= 0 && (!m_table->currentIndex().isValid() ||
                         m_presenter->model()->idOf(m_table->currentIndex().row()) != m_selected))
            m_table->setCurrentIndex(m_presenter->model()->index(row, 0));
        break;
    }
    }
    showSelected();
}

void ExportsPage::showSelected()
{
    const api::Export *item = m_presenter->state() == PagedList::State::Empty ? nullptr : current();
    const bool hadFocus = m_save->hasFocus() || m_cancel->hasFocus() || m_again->hasFocus();
    m_save->setEnabled(item && m_presenter->maySave(*item));
    m_save->setToolTip(item && item->status == ExportStatus::Done && !item->isMine
                           ? tr("Only who asked for it can save it")
                           : QString());
    m_cancel->setEnabled(item && m_presenter->mayCancel(*item));
    m_cancel->setText(item && item->status == ExportStatus::Done ? tr("&Delete…") : tr("&Cancel"));
    m_again->setEnabled(item && Exports::mayAskAgain(*item));
    // A button that is of no use any more would hand the keyboard to whatever comes next.
    if (hadFocus && !m_save->hasFocus() && !m_cancel->hasFocus() && !m_again->hasFocus())
        m_table->setFocus(Qt::OtherFocusReason);
}

void ExportsPage::showDownload()
{
    const FileDownload &download = m_presenter->download();
    m_progressRow->setVisible(download.isRunning());
    m_progress->setRange(0, download.percent() < 0 ? 0 : 100);
    m_progress->setValue(download.percent());
    showSelected();
}

void ExportsPage::saveCurrent()
{
    const api::Export *item = current();
    if (!item || !m_presenter->maySave(*item))
        return;
    askWhereToSave(
        this, tr("Save the export"), Exports::fileName(*item),
        [this, item = api::Export(*item)](const QString &path) { m_presenter->save(item, path); });
}

void ExportsPage::cancelCurrent()
{
    const api::Export *item = current();
    if (!item || !m_presenter->mayCancel(*item))
        return;
    if (item->status != ExportStatus::Done) {
        m_presenter->cancel(api::Export(*item));
        return;
    }
    auto *dialog = new ConfirmDialog(
        tr("Delete this file?"),
        item->isMine
            ? tr("It is gone from the server then. You can ask for a new one.")
            : tr("%1 asked for it, and can't save it any more then.").arg(item->requesterName),
        tr("&Delete it"), tr("&Keep it"), this);
    connect(dialog, &QDialog::accepted, this,
            [this, item = api::Export(*item)] { m_presenter->cancel(item); });
    dialog->open();
}

} // namespace oh::ui
