// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/queuepane.h"

#include "models/domain/exceptions.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/views/queuedetails.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/queuelist.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/undotoast.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oh::ui {
namespace {

constexpr int queueListWidth = 380;
constexpr int queueSideWidth = 420;

} // namespace

QueuePane::QueuePane(DecisionQueue &queue, QueueDetails *details, Words words, QWidget *parent)
    : QWidget(parent), m_queue(queue), m_details(details), m_words(std::move(words))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeTools());

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    auto *left = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_list = new QueueList(left);
    m_list->setObjectName(childName(u"List"_s));
    m_list->setAccessibleName(m_words.listName);
    m_list->setMinimumWidth(260);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setModel(m_queue.model());
    column->addWidget(m_list, 1);
    column->addWidget(makeMarks(left));
    m_splitter->addWidget(left);
    m_splitter->addWidget(makeSide());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({queueListWidth, queueSideWidth});
    m_state = new StateView(m_splitter, this);
    m_state->setObjectName(childName(u"State"_s));
    layout->addWidget(m_state, 1);

    makeActions();
    // Over the list, not over what is to be read and written next.
    m_undo = new UndoToast(m_undoAction->shortcut().toString(QKeySequence::NativeText), left);
    connect(m_undo, &UndoToast::undoRequested, m_undoAction, &QAction::trigger);
    connectQueue();
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_queue.wakeSnoozed();
        m_queue.model()->refreshTimes();
        showBanner();
    });
    m_minute.start();
    const QByteArray sizes = queue.context().settings.state(u"queues.splitter"_s);
    if (!sizes.isEmpty())
        m_splitter->restoreState(sizes);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_queue.context().settings.setState(u"queues.splitter"_s, m_splitter->saveState());
    });
    connectSnoozed();
    showMarks();
    showCurrent();
    showUndo();
}

QString QueuePane::childName(const QString &what) const
{
    return u"queue"_s + m_words.key + what;
}

QWidget *QueuePane::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_search = new QLineEdit(tools);
    m_search->setObjectName(childName(u"Search"_s));
    m_search->setPlaceholderText(m_words.searchHint);
    m_search->setAccessibleName(m_words.searchHint);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, &m_queue, &DecisionQueue::setSearch);
    row->addWidget(m_search, 1);
    const auto addChoice = [&](const QString &what, const QString &name,
                               const QList<DecisionQueue::Choice> &choices) {
        auto *box = new QComboBox(tools);
        box->setObjectName(childName(what));
        box->setAccessibleName(name);
        for (const DecisionQueue::Choice &choice : choices)
            box->addItem(choice.name, choice.value);
        row->addWidget(box);
        return box;
    };
    m_filter = addChoice(u"Filter"_s, tr("Which to show"), m_queue.filters());
    connect(m_filter, &QComboBox::currentIndexChanged, this,
            [this] { m_queue.setFilter(m_filter->currentData().toInt()); });
    m_sort = addChoice(u"Sort"_s, tr("Order"), m_queue.sorts());
    connect(m_sort, &QComboBox::currentIndexChanged, this,
            [this] { m_queue.setSort(m_sort->currentData().toInt()); });
    makeSnoozed(tools);
    return tools;
}

QWidget *QueuePane::makeSide()
{
    auto *side = new QFrame(m_splitter);
    side->setObjectName(childName(u"Details"_s));
    side->setProperty("card", true);
    side->setAccessibleName(tr("Details"));
    side->setMinimumWidth(360);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_banner = new Banner(Banner::Tone::Info, side);
    m_banner->setObjectName(childName(u"Banner"_s));
    m_banner->setProperty("flat", true);
    layout->addWidget(m_banner);
    m_scroll = new ContentScroll(side);
    m_scroll->setObjectName(childName(u"Scroll"_s));
    m_scroll->setContent(m_details);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Details"));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeSeparator(side));
    auto *foot = new QWidget(side);
    auto *rows = new QVBoxLayout(foot);
    rows->setContentsMargins(16, 10, 16, 12);
    rows->setSpacing(6);
    m_note = new QPlainTextEdit(foot);
    m_note->setObjectName(childName(u"Note"_s));
    setWordsKept(m_note);
    m_note->setAccessibleName(m_words.noteLabel);
    m_note->setPlaceholderText(m_words.noteHint);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(54);
    m_note->installEventFilter(this);
    connect(m_note, &QPlainTextEdit::textChanged, this, &QueuePane::keepNote);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_note, 1);
    rows->addLayout(row);
    m_noteError = makeLabel({}, TextRole::Error, foot);
    m_noteError->setObjectName(childName(u"NoteError"_s));
    m_noteError->setWordWrap(true);
    m_noteError->hide();
    rows->addWidget(m_noteError);
    m_refuse = makeButton({}, ButtonKind::Danger, childName(u"Refuse"_s), foot);
    row->addWidget(m_refuse, 0, Qt::AlignVCenter);
    m_approve = makeButton({}, ButtonKind::Primary, childName(u"Approve"_s), foot);
    row->addWidget(m_approve, 0, Qt::AlignVCenter);
    layout->addWidget(foot);
    m_side = side;
    return side;
}

QAction *QueuePane::addAction(const QString &text, const QString &name,
                              const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"action"_s + m_words.key + name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, run] {
        // Its keys work under an open menu, too: a letter there chooses when, and decides nothing.
        if (!m_snoozeMenu->isVisible())
            run();
    });
    // Not on the whole page: a letter in a search or a choice of filters is no decision.
    m_list->addAction(action);
    m_side->addAction(action);
    return action;
}

void QueuePane::makeActions()
{
    m_approveAction =
        addAction(tr("Approve"), u"Approve"_s, {Qt::Key_A}, [this] { decide(Decision::Approve); });
    m_refuseAction =
        addAction(m_words.refuse, u"Refuse"_s, {Qt::Key_D}, [this] { decide(Decision::Refuse); });
    m_noteAction = addAction(tr("Write a note"), u"Note"_s, {Qt::Key_N}, [this] {
        m_note->setFocus(Qt::ShortcutFocusReason);
        m_note->moveCursor(QTextCursor::End);
    });
    m_undoAction = addAction(tr("Undo the last decision"), u"Undo"_s,
                             {Qt::Key_Z, QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] {
                                 m_queue.undo();
                                 focusList();
                             });
    m_snoozeAction = addAction({}, u"Snooze"_s, {Qt::Key_S}, [this] { askSnooze(); });
    addAction(tr("Next request"), u"Next"_s, {Qt::Key_J}, [this] { m_list->step(1, false); });
    addAction(tr("Previous request"), u"Previous"_s, {Qt::Key_K},
              [this] { m_list->step(-1, false); });
    addAction(tr("Mark and go down"), u"MarkDown"_s, {QKeySequence(Qt::SHIFT | Qt::Key_J)},
              [this] { m_list->step(1, true); });
    addAction(tr("Mark and go up"), u"MarkUp"_s, {QKeySequence(Qt::SHIFT | Qt::Key_K)},
              [this] { m_list->step(-1, true); });
    QAction *mark = addAction(tr("Mark for a decision about many"), u"Mark"_s, {Qt::Key_Space},
                              [this] { Q_EMIT m_list->markToggled(m_list->currentIndex()); });
    m_side->removeAction(mark); // there, the key presses buttons
    QAction *all = addAction(tr("Mark all that wait"), u"MarkAll"_s, {QKeySequence::SelectAll},
                             [this] { m_queue.markAll(); });
    m_side->removeAction(all);
    addAction(tr("Go back"), u"Back"_s, {Qt::Key_Escape}, [this] { goBack(); });
    m_approve->setText(withKey(m_approveAction->text(), m_approveAction));
    m_refuse->setText(withKey(m_refuseAction->text(), m_refuseAction));
    connect(m_approve, &QPushButton::clicked, m_approveAction, &QAction::trigger);
    connect(m_refuse, &QPushButton::clicked, m_refuseAction, &QAction::trigger);
    auto *find = new QAction(tr("Search"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, &QueuePane::focusSearch);
    QWidget::addAction(find);
}

void QueuePane::connectQueue()
{
    const QueueListModel *model = m_queue.model();
    connect(&m_queue, &DecisionQueue::stateChanged, this, &QueuePane::showState);
    connect(&m_queue, &DecisionQueue::currentChanged, this, &QueuePane::showCurrent);
    connect(&m_queue, &DecisionQueue::undoChanged, this, &QueuePane::showUndo);
    connect(&m_queue, &DecisionQueue::noteWanted, this, &QueuePane::wantNote);
    connect(model, &QueueListModel::marksChanged, this, &QueuePane::showMarks);
    connect(&m_queue, &DecisionQueue::stateChanged, this, &QueuePane::showMarks);
    connect(&m_queue, &DecisionQueue::markingChanged, this, [this] {
        showMarks();
        if (!m_queue.isMarking())
            announce(m_list, m_marksText->text());
    });
    const auto tell = [this](const Error &error) {
        m_queue.context().notifier.notifyError(error, errorSentence(error));
    };
    connect(&m_queue, &DecisionQueue::moreFailed, this, tell);
    connect(&m_queue, &DecisionQueue::undoFailed, this, tell);
    connect(&m_queue, &DecisionQueue::decisionFailed, this,
            [this](const QString &id, const Error &error) {
                m_queue.context().notifier.notifyError(error, errorSentence(error), tr("Show"),
                                                       [this, id] {
                                                           m_queue.open(id);
                                                           focusList();
                                                       });
            });
    connect(&m_queue, &DecisionQueue::overtaken, this, [this](const QString &id) {
        if (const QueueRow *row = m_queue.model()->find(id))
            announce(m_list,
                     row->title + u", "_s + outcomeText(*row, m_queue.context().clock.now()));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_queue.setCurrent(current.data(QueueListModel::IdRole).toString());
            });
    const auto idOf = [](const QModelIndex &index) {
        return index.data(QueueListModel::IdRole).toString();
    };
    connect(m_list, &QueueList::markToggled, this, [this, idOf](const QModelIndex &index) {
        if (m_queue.mayDecide(idOf(index)))
            m_queue.model()->setMarked(idOf(index), !m_queue.model()->isMarked(idOf(index)));
    });
    connect(m_list, &QueueList::marked, this, [this, idOf](const QModelIndex &index) {
        if (m_queue.mayDecide(idOf(index)))
            m_queue.model()->setMarked(idOf(index), true);
    });
    connect(m_list, &QListView::activated, this,
            [this] { m_scroll->setFocus(Qt::ShortcutFocusReason); });
    connect(m_state, &StateView::retryRequested, &m_queue, &DecisionQueue::reload);
    connect(m_state, &StateView::emptyActionTriggered, this, [this] {
        m_search->clear();
        m_filter->setCurrentIndex(0);
        m_queue.setShowsSnoozed(false);
        m_queue.reload();
    });
}

void QueuePane::activate()
{
    m_queue.refresh();
    m_wantsFocus = true;
    takeFocus();
}

void QueuePane::takeFocus()
{
    // Decisions are made from the keyboard: it is there as soon as there is something to decide.
    if (!m_wantsFocus || !m_list->isVisible())
        return;
    m_wantsFocus = false;
    focusList();
}

void QueuePane::reload()
{
    m_queue.reload();
    m_details->reload();
}

void QueuePane::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void QueuePane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void QueuePane::showState()
{
    switch (m_queue.state()) {
    case DecisionQueue::State::Idle:
        break;
    case DecisionQueue::State::Loading:
        m_state->showLoading();
        break;
    case DecisionQueue::State::Failed:
        m_state->showError(m_queue.error());
        break;
    case DecisionQueue::State::Empty:
        showEmpty();
        break;
    case DecisionQueue::State::Content:
        m_state->showContent();
        takeFocus();
        break;
    }
}

void QueuePane::showEmpty()
{
    if (!m_queue.search().trimmed().isEmpty())
        m_state->showEmpty(u"search"_s, tr("Nothing matches"), tr("Try other words."),
                           tr("Clear the search"));
    else if (m_queue.filter() != 0)
        m_state->showEmpty(u"inbox"_s, tr("Nothing here"), tr("No request is in this state."),
                           tr("Show what waits"));
    else if (m_queue.showsSnoozed())
        m_state->showEmpty(u"clock"_s, tr("Nothing is put away"),
                           tr("What you put away with S is here until it comes back."),
                           tr("Show what waits"));
    else
        m_state->showEmpty(u"check"_s, m_words.emptyTitle, m_words.emptyText);
}

void QueuePane::showCurrent()
{
    const QString id = m_queue.currentId();
    const QueueListModel *model = m_queue.model();
    const int row = model->rowOf(id);
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(model->index(row));
    if (m_shownId != id) {
        m_shownId = id;
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(m_queue.note(id));
        m_noteError->hide();
        m_scroll->ensureVisible(0, 0);
    } else if (m_note->toPlainText() != m_queue.note(id) && !m_note->hasFocus()) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(m_queue.note(id));
    }
    m_details->showRow(model->find(id));
    showBanner();
    showMarks();
}

void QueuePane::showBanner()
{
    const QueueRow *row = m_queue.model()->find(m_queue.currentId());
    if (!row || (row->isWaiting() && row->failure.isEmpty())) {
        const auto until = row ? m_queue.snoozedUntil(row->id) : std::nullopt;
        m_banner->setTone(Banner::Tone::Info);
        m_banner->setText(
            until ? tr("Put away until %1. S brings it back.")
                        .arg(dateTimeText(*until, viewerZone(m_queue.context().account)))
                  : QString());
        return;
    }
    const bool isNo = row->state == QueueState::Denied || row->state == QueueState::Rejected;
    if (!row->failure.isEmpty()) {
        m_banner->setTone(Banner::Tone::Danger);
        m_banner->setText(tr("Not decided: %1").arg(row->failure));
    } else {
        m_banner->setTone(row->state == QueueState::Approved ? Banner::Tone::Success
                          : isNo                             ? Banner::Tone::Warning
                                                             : Banner::Tone::Info);
        m_banner->setText(outcomeText(*row, m_queue.context().clock.now()));
    }
}

void QueuePane::showUndo()
{
    const auto last = m_queue.undoable();
    m_undoAction->setEnabled(last.has_value());
    if (!last) {
        m_undo->withdraw();
        return;
    }
    const bool isYes = last->decision == Decision::Approve;
    QString text;
    if (last->ids.size() > 1) {
        text = isYes ? tr("%n approved", nullptr, int(last->ids.size()))
                     : tr("%n turned down", nullptr, int(last->ids.size()));
    } else {
        const QueueRow *row = m_queue.model()->find(last->ids.constFirst());
        const QString title = row ? row->title : QString();
        //: %1: what was decided about
        text = isYes ? tr("Approved: %1").arg(title) : tr("Turned down: %1").arg(title);
    }
    m_undo->offer(text, m_queue.undoSecondsLeft(), decisionUndoSecs);
}

void QueuePane::keepNote()
{
    m_noteError->hide();
    if (!m_shownId.isEmpty())
        m_queue.setNote(m_shownId, m_note->toPlainText());
}

void QueuePane::decide(Decision decision)
{
    if (!m_queue.model()->marked().isEmpty()) {
        decideMarked(decision);
        return;
    }
    m_queue.decide(decision);
}

void QueuePane::wantNote(const QString &problem)
{
    m_noteError->setText(problem + u' ' + tr("Ctrl+Enter sends it."));
    m_noteError->show();
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
    announce(m_note, problem);
}

bool QueuePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_note && isEnter && (key->modifiers() & Qt::ControlModifier)) {
        // The note is what a refusal needs; an approval has its own key.
        if (m_queue.mayDecide(m_queue.currentId())) {
            const QString id = m_queue.currentId();
            m_queue.decide(Decision::Refuse);
            if (!m_queue.mayDecide(id))
                focusList();
        }
        return true;
    }
    if (watched == m_search &&
        (isEnter || key->key() == Qt::Key_Down || key->key() == Qt::Key_Escape)) {
        focusList();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace oh::ui
