// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/archivepage.h"

#include "ui/style/texts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

ArchivePage::ArchivePage(Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(new ArchivePresenter(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 24);
    layout->setSpacing(12);
    m_header = new PageHeader(title(), this);
    layout->addWidget(m_header);
    layout->addWidget(makeFilters());
    makeTable();
    m_stateView = new StateView(m_table, this);
    m_stateView->setObjectName(u"archiveState"_s);
    layout->addWidget(m_stateView, 1);

    connect(m_stateView, &StateView::retryRequested, m_presenter, &PagedList::reload);
    connect(m_stateView, &StateView::emptyActionTriggered, this, [this] {
        m_kind->setCurrentIndex(0);
        m_search->setFocus();
        m_search->clear();
    });
    connect(m_presenter, &PagedList::stateChanged, this, &ArchivePage::showState);
    connect(m_presenter, &PagedList::moreFailed, this, [this](const Error &error) {
        m_context.notifier.notifyError(error, errorSentence(error));
    });
}

QWidget *ArchivePage::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"archiveSearch"_s);
    m_search->setPlaceholderText(tr("Search people and what it was about"));
    m_search->setAccessibleName(tr("Search the archive"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    connect(m_search, &QLineEdit::textChanged, m_presenter, &ArchivePresenter::setSearch);
    layout->addWidget(m_search, 1);
    m_kind = new QComboBox(bar);
    m_kind->setObjectName(u"archiveKind"_s);
    m_kind->setAccessibleName(tr("What is shown"));
    m_kind->addItem(tr("Everything"));
    for (const ArchiveKind kind : enumValues<ArchiveKind>())
        m_kind->addItem(ArchivePresenter::kindName(kind), int(kind));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant kind = m_kind->currentData();
        m_presenter->setKind(kind.isValid() ? std::optional(ArchiveKind(kind.toInt()))
                                            : std::nullopt);
    });
    layout->addWidget(m_kind);
    return bar;
}

void ArchivePage::makeTable()
{
    m_table = makeRecordView(m_presenter->model(), u"archiveTable"_s, title(), this);
    QHeaderView *header = m_table->horizontalHeader();
    constexpr int widths[] = {120, 200, 220, 100, 230, 150, 130};
    for (int column = 0; column < ArchiveColumnCount; ++column)
        header->resizeSection(column, qMax(widths[column], header->sectionSizeHint(column)));
    header->setSectionResizeMode(ArchiveTitle, QHeaderView::Stretch);
    header->setSectionsClickable(false);
    header->setSortIndicatorShown(false);
    addRecordAction(m_table, tr("&Copy rows"), u"archiveCopy"_s, QKeySequence::Copy, [this] {
        if (const int count = copySelectedRows(m_table, m_presenter->model()); count > 0)
            m_context.notifier.notify(Notifier::Kind::Info, tr("%n row(s) copied", nullptr, count),
                                      {}, {});
    });
    auto *find = new QAction(tr("Search the archive"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(find);
}

void ArchivePage::showState()
{
    switch (m_presenter->state()) {
    case PagedList::State::Idle:
        break;
    case PagedList::State::Loading:
        m_stateView->showLoading();
        break;
    case PagedList::State::Content:
        m_header->setSubtitle(
            tr("%n deleted record(s), the last first", nullptr, m_presenter->model()->total()));
        m_stateView->showContent();
        break;
    case PagedList::State::Empty:
        m_header->setSubtitle(tr("Nothing"));
        if (m_presenter->isFiltered())
            m_stateView->showEmpty(u"search"_s, tr("Nothing matches"),
                                   tr("Try other words, or everything."), tr("Show everything"));
        else
            m_stateView->showEmpty(
                u"inbox"_s, tr("Nothing was deleted yet"),
                tr("Availability, tags, meetings and ratings that are deleted stay to be seen "
                   "here. Removed people are among the users."));
        break;
    case PagedList::State::Failed:
        m_stateView->showError(m_presenter->error());
        break;
    }
}

} // namespace oh::ui
