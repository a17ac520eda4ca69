// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tagspage.h"

#include "ui/presenters/tagspresenter.h"
#include "ui/presenters/tagtexts.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int tagsPanelWidth = 270;
constexpr TagStatus shownStates[] = {TagStatus::Active, TagStatus::Pending, TagStatus::Inactive,
                                     TagStatus::Rejected, TagStatus::Merged};

} // namespace

TagsPage::TagsPage(Context &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_presenter(new TagsPresenter(context, this)),
      m_model(new TagTreeModel(this)),
      m_shown(new TagTreeFilter(this))
{
    m_shown->setSourceModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 24);
    layout->setSpacing(12);
    m_header = new PageHeader(title(), this);
    auto *add = makeButton(tr("&New tag …"), ButtonKind::Primary, u"tagsNew"_s, this);
    connect(add, &QPushButton::clicked, this, [this] { openDialog(TagDialog::Task::Add); });
    m_header->addAction(add);
    layout->addWidget(m_header);
    layout->addWidget(makeTools());
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_tree = new QTreeView(content);
    row->addWidget(m_tree, 1);
    row->addWidget(makePanel());
    makeTree();
    m_state = new StateView(content, this);
    m_state->setObjectName(u"tagsState"_s);
    layout->addWidget(m_state, 1);

    connect(m_state, &StateView::retryRequested, m_presenter, &TagsPresenter::load);
    connect(m_state, &StateView::emptyActionTriggered, this, [this] {
        m_search->clear();
        m_filter->setCurrentIndex(m_filter->count() - 1);
    });
    connect(m_presenter, &TagsPresenter::stateChanged, this, &TagsPage::showState);
    connect(m_presenter, &TagsPresenter::stateChanged, this, &TagsPage::reopenWanted);
    connect(m_presenter, &TagsPresenter::busyChanged, this, &TagsPage::showCurrent);
    connect(m_presenter, &TagsPresenter::done, this,
            [this](const QString &id, const QString &what) {
                m_wanted = id;
                m_context.notifier.notify(Notifier::Kind::Success, what, {}, {});
            });
    connect(m_presenter, &TagsPresenter::failed, this, [this](const Error &error) {
        // A dialog that is open says it itself.
        const auto *dialog = findChild<TagDialog *>();
        if (!dialog || !dialog->isVisible())
            m_context.notifier.notifyError(error, errorSentence(error));
    });
    auto *find = new QAction(tr("Search"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(find);
    showCurrent();
}

QWidget *TagsPage::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_search = new QLineEdit(tools);
    m_search->setObjectName(u"tagsSearch"_s);
    m_search->setPlaceholderText(tr("Search tags and people"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    connect(m_search, &QLineEdit::textChanged, this, &TagsPage::applyFilter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_tree->setFocus(); });
    row->addWidget(m_search, 1);
    m_filter = new QComboBox(tools);
    m_filter->setObjectName(u"tagsFilter"_s);
    m_filter->setAccessibleName(tr("Which to show"));
    for (const TagStatus status : shownStates)
        m_filter->addItem(tagStatusName(status), int(status));
    m_filter->addItem(tr("All"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &TagsPage::applyFilter);
    row->addWidget(m_filter);
    return tools;
}

void TagsPage::makeTree()
{
    m_tree->setObjectName(u"tagsTree"_s);
    m_tree->setAccessibleName(tr("Tags"));
    m_tree->setModel(m_shown);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSortingEnabled(true);
    m_tree->sortByColumn(TagTreeModel::Name, Qt::AscendingOrder);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setTabKeyNavigation(false);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->setIndentation(18);
    m_tree->header()->setStretchLastSection(false);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TagsPage::showCurrent);
}

QPushButton *TagsPage::addDeed(QLayout *layout, const QString &text, const QString &name,
                               const QKeySequence &keys, const std::function<void()> &run)
{
    auto *button = makeButton(text, ButtonKind::Secondary, name, m_panel);
    connect(button, &QPushButton::clicked, this, run);
    layout->addWidget(button);
    auto *action = new QAction(text, m_tree);
    action->setObjectName(name + u"Action"_s);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, button, &QPushButton::click);
    m_tree->addAction(action);
    if (!keys.isEmpty())
        button->setToolTip(keys.toString(QKeySequence::NativeText));
    return button;
}

QWidget *TagsPage::makePanel()
{
    auto *panel = new QFrame(this);
    m_panel = panel;
    panel->setObjectName(u"tagsPanel"_s);
    panel->setProperty("card", true);
    panel->setAccessibleName(tr("The chosen tag"));
    panel->setFixedWidth(tagsPanelWidth);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    const auto add = [&](TextRole role, const QString &name) {
        auto *label = makeLabel({}, role, panel);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
        return label;
    };
    m_name = add(TextRole::Section, u"tagsName"_s);
    m_use = add(TextRole::Body, u"tagsUse"_s);
    m_facts = add(TextRole::Muted, u"tagsFacts"_s);
    layout->addStretch();
    auto *deeds = new QWidget(panel);
    auto *flow = new FlowLayout(deeds);
    using Task = TagDialog::Task;
    m_approve = addDeed(flow, tr("&Approve"), u"tagsApprove"_s, Qt::Key_A,
                        [this] { m_presenter->approve(currentId()); });
    setKind(m_approve, ButtonKind::Primary);
    m_reject = addDeed(flow, tr("Re&ject …"), u"tagsReject"_s, Qt::Key_D,
                       [this] { openDialog(Task::Reject); });
    setKind(m_reject, ButtonKind::Danger);
    m_rename = addDeed(flow, tr("&Rename …"), u"tagsRename"_s, Qt::Key_F2,
                       [this] { openDialog(Task::Rename); });
    m_move =
        addDeed(flow, tr("&Move …"), u"tagsMove"_s, Qt::Key_M, [this] { openDialog(Task::Move); });
    m_merge = addDeed(flow, tr("Mer&ge …"), u"tagsMerge"_s, Qt::CTRL | Qt::Key_M,
                      [this] { openDialog(Task::Merge); });
    m_retire = addDeed(flow, tr("Take &out of use"), u"tagsRetire"_s, Qt::Key_Delete,
                       [this] { m_presenter->setInUse(currentId(), false); });
    m_restore = addDeed(flow, tr("Take into &use again"), u"tagsRestore"_s, {},
                        [this] { m_presenter->setInUse(currentId(), true); });
    layout->addWidget(deeds);
    return panel;
}

void TagsPage::activate()
{
    if (m_presenter->state() != LoadState::Ready)
        m_state->showLoading();
    m_presenter->load();
}

void TagsPage::reload()
{
    activate();
}

void TagsPage::openItem(const QString &id)
{
    m_wanted = id;
    if (m_presenter->state() == LoadState::Ready)
        showTags();
}

QString TagsPage::currentId() const
{
    return m_tree->currentIndex()
        .siblingAtColumn(TagTreeModel::Name)
        .data(TagTreeModel::IdRole)
        .toString();
}

void TagsPage::showState()
{
    switch (m_presenter->state()) {
    case LoadState::Loading:
        m_state->showLoading();
        break;
    case LoadState::Failed:
        m_state->showError(m_presenter->error());
        break;
    case LoadState::Ready:
        showTags();
        break;
    }
}

void TagsPage::showTags()
{
    const QString chosen = m_wanted.isEmpty() ? currentId() : std::exchange(m_wanted, {});
    const int place = m_tree->verticalScrollBar()->value();
    const bool isFirst = m_model->rowCount() == 0;
    QSet<QString> closed;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QModelIndex category = m_shown->index(row, 0);
        if (!m_tree->isExpanded(category))
            closed.insert(category.data().toString());
    }
    m_model->show(m_presenter->tags(), viewerZone(m_context.account));
    if (isFirst) {
        QHeaderView *header = m_tree->header();
        header->setSectionResizeMode(TagTreeModel::Name, QHeaderView::Stretch);
        const int widths[] = {0, 130, 92, 96, 112, 140, 170};
        for (int column = 1; column < TagTreeModel::ColumnCount; ++column)
            header->resizeSection(column, qMax(widths[column], header->sectionSizeHint(column)));
    }
    for (int i = 0; i < m_filter->count() - 1; ++i)
        //: %1 a state, %2 how many tags are in it
        m_filter->setItemText(i, tr("%1 (%2)")
                                     .arg(tagStatusName(shownStates[i]))
                                     .arg(m_presenter->count(shownStates[i])));
    applyFilter();
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QModelIndex category = m_shown->index(row, 0);
        m_tree->setFirstColumnSpanned(row, {}, true);
        if (closed.contains(category.data().toString()))
            m_tree->collapse(category);
    }
    select(chosen);
    m_tree->verticalScrollBar()->setValue(place);
    showCurrent();
}

void TagsPage::select(const QString &id)
{
    if (id.isEmpty())
        return;
    const QModelIndexList found =
        m_shown->match(m_shown->index(0, 0), TagTreeModel::IdRole, id, 1,
                       Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
    if (!found.isEmpty()) {
        m_tree->setCurrentIndex(found.constFirst());
        m_tree->scrollTo(found.constFirst());
    }
}

void TagsPage::applyFilter()
{
    const QVariant status = m_filter->currentData();
    m_shown->setStatus(status.isValid() ? std::optional(TagStatus(status.toInt())) : std::nullopt);
    m_shown->setWords(m_search->text());
    m_tree->expandAll();
    showColumns();
    for (int row = 0; row < m_shown->rowCount(); ++row)
        m_tree->setFirstColumnSpanned(row, {}, true);
    if (m_presenter->state() != LoadState::Ready)
        return;
    const int shown = m_shown->shownTags();
    m_header->setSubtitle(tr("%n tag(s)", nullptr, shown));
    if (shown == 0)
        showEmpty();
    else
        m_state->showContent();
}

void TagsPage::showColumns()
{
    // What says the same in each row, or nothing, only takes room.
    const QVariant status = m_filter->currentData();
    const bool isAll = !status.isValid();
    const bool isAsked = !isAll && (TagStatus(status.toInt()) == TagStatus::Pending ||
                                    TagStatus(status.toInt()) == TagStatus::Rejected);
    const bool isMerged = !isAll && TagStatus(status.toInt()) == TagStatus::Merged;
    m_tree->setColumnHidden(TagTreeModel::Status, !isAll && !isMerged);
    m_tree->setColumnHidden(TagTreeModel::Mentors, isAsked || isMerged);
    m_tree->setColumnHidden(TagTreeModel::Mentees, isAsked || isMerged);
    m_tree->setColumnHidden(TagTreeModel::Companies, isAll || isAsked || isMerged);
    m_tree->setColumnHidden(TagTreeModel::Source, !isAsked);
}

void TagsPage::showEmpty()
{
    if (!m_search->text().trimmed().isEmpty())
        m_state->showEmpty(u"search"_s, tr("Nothing matches"),
                           tr("No tag in this state has these words."), tr("Search all tags"));
    else
        m_state->showEmpty(u"list"_s, tr("No tags here"), tr("No tag is in this state."),
                           tr("Show all tags"));
}

void TagsPage::showCurrent()
{
    using Deed = TagsPresenter::Deed;
    const api::AdminTag *tag = m_presenter->tag(currentId());
    const TagsPresenter::Deeds deeds = tag ? TagsPresenter::deeds(*tag) : TagsPresenter::Deeds();
    const auto offer = [&](QPushButton *button, Deed deed) {
        button->setVisible(deeds.testFlag(deed));
        button->setEnabled(!m_presenter->isBusy());
    };
    offer(m_rename, TagsPresenter::Rename);
    offer(m_move, TagsPresenter::Move);
    offer(m_merge, TagsPresenter::Merge);
    offer(m_retire, TagsPresenter::Retire);
    offer(m_restore, TagsPresenter::Restore);
    offer(m_approve, TagsPresenter::Approve);
    offer(m_reject, TagsPresenter::Reject);
    const QList<QAction *> actions = m_tree->actions();
    for (QAction *action : actions) {
        const QString name = action->objectName().chopped(int(qstrlen("Action")));
        const auto *button = m_panel->findChild<QPushButton *>(name);
        const bool may = button && button->isVisibleTo(m_panel) && button->isEnabled();
        action->setVisible(may);
        action->setEnabled(may);
    }
    if (!tag) {
        m_name->setText(tr("No tag is chosen"));
        m_use->hide();
        m_facts->setText(tr("Choose one to see what can be done with it."));
        return;
    }
    m_name->setText(tag->displayName);
    m_use->setText(usageText(tag->usage));
    m_use->setVisible(!m_use->text().isEmpty());
    QStringList facts;
    //: %1 a category, %2 a state
    facts.append(tr("%1 · %2").arg(tagCategoryName(tag->category), tagStatusName(tag->status)));
    if (tag->parentName)
        facts.append(tr("Below %1").arg(*tag->parentName));
    if (tag->mergedIntoName)
        facts.append(tr("Merged into %1").arg(*tag->mergedIntoName));
    const QString zone = viewerZone(m_context.account);
    if (tag->requestedBy)
        facts.append(tr("Asked for by %1, %2")
                         .arg(tag->requestedBy->name,
                              shortDayText(tag->requestedAt.value_or(tag->createdAt), zone)));
    if (tag->decidedBy && tag->decidedAt)
        facts.append(
            tr("Decided by %1, %2").arg(tag->decidedBy->name, shortDayText(*tag->decidedAt, zone)));
    if (tag->rejectionReason)
        facts.append(tr("Rejected: %1").arg(*tag->rejectionReason));
    facts.append(tr("Stored as %1").arg(tag->value));
    m_facts->setText(facts.join(u'\n'));
}

void TagsPage::openDialog(TagDialog::Task task)
{
    openDialog(task, task == TagDialog::Task::Add ? QString() : currentId());
}

void TagsPage::openDialog(TagDialog::Task task, const QString &id)
{
    auto *dialog = new TagDialog(m_context, *m_presenter, task, id, this);
    dialog->open();
}

bool TagsPage::reopenForm(DraftForm form, const QString &subject)
{
    m_reopen = TagDialog::taskOf(form, subject);
    reopenWanted();
    return form == DraftForm::TagChange || form == DraftForm::TagRejection;
}

/// Not before the tags are there: what can be chosen, and whether it can still be done.
void TagsPage::reopenWanted()
{
    if (!m_reopen || m_presenter->state() == LoadState::Loading)
        return;
    const auto [task, id] = *std::exchange(m_reopen, std::nullopt);
    const api::AdminTag *tag = m_presenter->tag(id);
    const TagsPresenter::Deeds deeds = tag ? TagsPresenter::deeds(*tag) : TagsPresenter::Deeds();
    using Task = TagDialog::Task;
    const bool may = task == Task::Add      ? id.isEmpty()
                     : task == Task::Rename ? deeds.testFlag(TagsPresenter::Rename)
                     : task == Task::Move   ? deeds.testFlag(TagsPresenter::Move)
                     : task == Task::Merge  ? deeds.testFlag(TagsPresenter::Merge)
                                            : deeds.testFlag(TagsPresenter::Reject);
    if (m_presenter->state() != LoadState::Ready || !isVisible() || !may) {
        sayKeptWords(m_context.notifier);
        return;
    }
    if (!id.isEmpty())
        openItem(id);
    openDialog(task, id);
}

} // namespace oh::ui
