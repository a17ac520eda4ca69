// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/auditpage.h"

#include "ui/delegates/auditdetaildelegate.h"
#include "ui/style/icons.h"
#include "ui/style/plaintable.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using Audit = AuditPresenter;

QString auditHeader()
{
    return u"audit.header"_s;
}

} // namespace

AuditPage::AuditPage(Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(new Audit(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 24);
    layout->setSpacing(12);
    m_header = new PageHeader(title(), this);
    m_export = makeButton(tr("E&xport as CSV …"), ButtonKind::Secondary, u"auditExport"_s, this);
    connect(m_export, &QPushButton::clicked, m_presenter, &Audit::collect);
    m_header->addAction(m_export);
    layout->addWidget(m_header);
    layout->addWidget(makeFilters());
    layout->addWidget(makeSecondFilters());
    makeTree();
    m_stateView = new StateView(m_tree, this);
    m_stateView->setObjectName(u"auditState"_s);
    layout->addWidget(m_stateView, 1);
    layout->addWidget(makeActions());
    addTreeActions();

    connect(m_stateView, &StateView::retryRequested, m_presenter, &PagedList::reload);
    connect(m_stateView, &StateView::emptyActionTriggered, m_clear, &QPushButton::click);
    connect(m_presenter, &PagedList::stateChanged, this, &AuditPage::showState);
    connect(m_presenter, &PagedList::filterChanged, this, &AuditPage::showFilter);
    connect(m_presenter, &PagedList::moreFailed, this, [this](const Error &error) {
        m_context.notifier.notifyError(error, errorSentence(error));
    });
    connect(m_presenter, &Audit::collectingChanged, this, [this] {
        m_export->setEnabled(!m_presenter->isCollecting());
        m_export->setText(m_presenter->isCollecting() ? tr("Loading …") : tr("E&xport as CSV …"));
    });
    connect(m_presenter, &Audit::collected, this, &AuditPage::askForFile);
    showFilter();
    showCurrent();
}

void AuditPage::activate()
{
    // What an export has loaded would be gone, and the export with it.
    if (!m_presenter->isCollecting())
        m_presenter->reload();
}

void AuditPage::apply(const QVariantMap &request)
{
    Audit::Filter filter;
    const auto named = [&](const QString &idKey,
                           const QString &nameKey) -> std::optional<Audit::Named> {
        const QString id = request.value(idKey).toString();
        if (id.isEmpty())
            return std::nullopt;
        return Audit::Named{id, request.value(nameKey).toString()};
    };
    filter.object = named(u"objectId"_s, u"objectName"_s);
    filter.actor = named(u"actorId"_s, u"actorName"_s);
    m_presenter->setFilter(filter);
}

QWidget *AuditPage::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"auditSearch"_s);
    m_search->setPlaceholderText(tr("Search actions, reasons and values"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    layout->addWidget(m_search, 1);
    m_action = new QComboBox(bar);
    m_action->setObjectName(u"auditAction"_s);
    m_action->setAccessibleName(tr("Action"));
    m_action->setMaxVisibleItems(20);
    m_action->addItem(tr("Any action"), QString());
    QString group;
    const QStringList actions = auditActions();
    for (const QString &action : actions) {
        const QString first = action.section(u'.', 0, 0);
        if (first != group) {
            group = first;
            //: everything of one kind in the audit log: "Meetings: all"
            m_action->addItem(tr("%1: all").arg(auditGroupName(group)), group);
        }
        m_action->addItem(u"    "_s + auditActionName(action), action);
    }
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_action->setMinimumContentsLength(16);
    layout->addWidget(m_action);
    m_entity = new QComboBox(bar);
    m_entity->setObjectName(u"auditEntity"_s);
    m_entity->setAccessibleName(tr("Object"));
    m_entity->setMaxVisibleItems(20);
    m_entity->addItem(tr("Any object"), QString());
    const QStringList types = auditEntityTypes();
    for (const QString &type : types)
        m_entity->addItem(auditEntityName(type), type);
    m_entity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_entity->setMinimumContentsLength(12);
    layout->addWidget(m_entity);
    m_period = new QComboBox(bar);
    m_period->setObjectName(u"auditPeriod"_s);
    m_period->setAccessibleName(tr("Days"));
    const auto addPeriod = [this](const QString &text, Audit::Period period) {
        m_period->addItem(text, int(period));
    };
    addPeriod(tr("Any day"), Audit::Period::Any);
    addPeriod(tr("Today"), Audit::Period::Today);
    addPeriod(tr("Last 7 days"), Audit::Period::LastSevenDays);
    addPeriod(tr("Last 30 days"), Audit::Period::LastThirtyDays);
    addPeriod(tr("From – to …"), Audit::Period::Custom);
    layout->addWidget(m_period);
    for (QComboBox *combo : {m_action, m_entity, m_period})
        connect(combo, &QComboBox::currentIndexChanged, this, &AuditPage::readFilter);
    return bar;
}

QWidget *AuditPage::makeSecondFilters()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_actor = new PersonPicker(new PersonSearchPresenter(m_context, std::nullopt), u"auditActor"_s,
                               PersonPicker::Layout::Compact, bar);
    m_actor->field()->setAccessibleName(tr("Only what this person did"));
    m_actor->field()->setPlaceholderText(tr("Done by anybody"));
    layout->addWidget(m_actor, 1);
    m_request = new QLineEdit(bar);
    m_request->setObjectName(u"auditRequest"_s);
    m_request->setAccessibleName(tr("Only what this request did"));
    m_request->setPlaceholderText(tr("Request id"));
    m_request->setClearButtonEnabled(true);
    m_request->setMaxLength(200);
    layout->addWidget(m_request, 1);
    const auto addDate = [&](const QString &objectName, const QString &name) {
        auto *edit = new QDateEdit(bar);
        edit->setObjectName(objectName);
        edit->setAccessibleName(name);
        edit->setToolTip(name);
        edit->setCalendarPopup(true);
        edit->setDate(m_presenter->today());
        edit->hide();
        layout->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &AuditPage::readFilter);
        return edit;
    };
    m_from = addDate(u"auditFrom"_s, tr("First day"));
    m_from->setDate(m_presenter->today().addDays(-7));
    m_to = addDate(u"auditTo"_s, tr("Last day"));
    m_object = makeButton({}, ButtonKind::Secondary, u"auditObject"_s, bar);
    m_object->setIcon(icon(u"x"_s));
    m_object->setLayoutDirection(Qt::RightToLeft);
    connect(m_object, &QPushButton::clicked, this, [this] {
        Audit::Filter filter = m_presenter->filter();
        filter.object.reset();
        m_search->setFocus(); // the button that was pressed goes away
        m_presenter->setFilter(filter);
    });
    layout->addWidget(m_object);
    m_clear = makeButton(tr("C&lear filters"), ButtonKind::Link, u"auditClear"_s, bar);
    layout->addWidget(m_clear);
    const auto readWords = [this] {
        if (!m_showing)
            m_presenter->setWords(m_search->text(), m_request->text());
    };
    connect(m_search, &QLineEdit::textChanged, this, readWords);
    connect(m_request, &QLineEdit::textChanged, this, readWords);
    connect(m_actor->presenter(), &PersonSearchPresenter::chosenChanged, this,
            &AuditPage::readFilter);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->setFocus();
        m_presenter->setFilter({});
    });
    return bar;
}

QWidget *AuditPage::makeActions()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [&](const QString &text, const QString &name, void (AuditPage::*method)()) {
        auto *button = makeButton(text, ButtonKind::Secondary, name, bar);
        connect(button, &QPushButton::clicked, this, method);
        layout->addWidget(button);
        return button;
    };
    m_open = add(tr("&Open the object"), u"auditOpen"_s, &AuditPage::openObject);
    m_open->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_copyRequest =
        add(tr("Copy the &request id"), u"auditCopyRequest"_s, &AuditPage::copyRequestId);
    m_sameRequest =
        add(tr("All of this re&quest"), u"auditSameRequest"_s, &AuditPage::filterByRequest);
    layout->addStretch();
    return bar;
}

void AuditPage::makeTree()
{
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"auditTree"_s);
    m_tree->setAccessibleName(title());
    m_tree->setModel(m_presenter->model());
    m_tree->setItemDelegate(new AuditDetailDelegate(m_tree));
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = m_tree->header();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(60);
    header->setSectionsMovable(false); // the lines below an entry begin in the first column
    const QByteArray saved = m_context.settings.state(auditHeader());
    if (saved.isEmpty() || !header->restoreState(saved)) {
        constexpr int widths[] = {210, 150, 170, 200, 150};
        for (int column = 0; column < AuditModel::ColumnCount; ++column)
            header->resizeSection(column, qMax(widths[column], header->sectionSizeHint(column)));
    }
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (isVisible())
            m_context.settings.setState(auditHeader(), m_tree->header()->saveState());
    });
    connect(m_tree, &QTreeView::expanded, this, &AuditPage::spanDetails);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AuditPage::showCurrent);
    connect(m_tree->model(), &QAbstractItemModel::modelReset, this, &AuditPage::showCurrent);
}

void AuditPage::addTreeActions()
{
    const auto add = [this](const QString &text, const QString &name, const QKeySequence &keys,
                            void (AuditPage::*method)()) {
        auto *action = new QAction(text, m_tree);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, method);
        m_tree->addAction(action);
    };
    add(tr("&Open the object"), u"auditOpenAction"_s, Qt::CTRL | Qt::Key_Return,
        &AuditPage::openObject);
    add(tr("Copy the &request id"), u"auditCopyRequestAction"_s, {}, &AuditPage::copyRequestId);
    add(tr("&Copy rows"), u"auditCopy"_s, QKeySequence::Copy, &AuditPage::copyRows);
    auto *toggle = new QAction(tr("Show or hide the &changes"), m_tree);
    toggle->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    toggle->setShortcutContext(Qt::WidgetShortcut);
    connect(toggle, &QAction::triggered, this, [this] {
        QModelIndex entry = m_tree->currentIndex();
        if (entry.parent().isValid())
            entry = entry.parent();
        entry = entry.siblingAtColumn(0);
        m_tree->setExpanded(entry, !m_tree->isExpanded(entry));
    });
    m_tree->addAction(toggle);
    auto *find = new QAction(tr("Search the audit log"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(find);
}

void AuditPage::spanDetails(const QModelIndex &entry)
{
    for (int row = 0; row < m_tree->model()->rowCount(entry); ++row)
        m_tree->setFirstColumnSpanned(row, entry, true);
}

void AuditPage::readFilter()
{
    if (m_showing)
        return;
    Audit::Filter filter = m_presenter->filter();
    filter.action = m_action->currentData().toString();
    filter.entityType = m_entity->currentData().toString();
    filter.period = Audit::Period(m_period->currentData().toInt());
    const bool custom = filter.period == Audit::Period::Custom;
    filter.from = custom ? m_from->date() : QDate();
    filter.to = custom ? m_to->date() : QDate();
    const auto &chosen = m_actor->presenter()->chosen();
    filter.actor =
        chosen ? std::optional(Audit::Named{chosen->id.toString(), chosen->name}) : std::nullopt;
    m_presenter->setFilter(filter);
}

void AuditPage::showFilter()
{
    m_showing = true;
    const Audit::Filter &filter = m_presenter->filter();
    if (m_search->text() != filter.text)
        m_search->setText(filter.text);
    if (m_request->text() != filter.requestId)
        m_request->setText(filter.requestId);
    m_action->setCurrentIndex(std::max(0, m_action->findData(filter.action)));
    m_entity->setCurrentIndex(std::max(0, m_entity->findData(filter.entityType)));
    m_period->setCurrentIndex(m_period->findData(int(filter.period)));
    const bool custom = filter.period == Audit::Period::Custom;
    m_from->setVisible(custom);
    m_to->setVisible(custom);
    if (custom) {
        m_from->setDate(filter.from);
        m_to->setDate(filter.to);
    }
    if (filter.actor) {
        api::AccountSummary person;
        person.id = UserId::parse(filter.actor->id).value_or(UserId());
        person.name = filter.actor->name;
        const auto &chosen = m_actor->presenter()->chosen();
        if (!chosen || chosen->id != person.id)
            m_actor->presenter()->choose(person);
    } else {
        if (m_actor->presenter()->chosen())
            m_actor->presenter()->clear();
        if (!m_actor->field()->hasFocus())
            m_actor->field()->clear();
    }
    m_object->setVisible(filter.object.has_value());
    if (filter.object) {
        //: %1 a person or a thing: only entries about them are shown
        m_object->setText(
            tr("About %1").arg(QString(filter.object->name).replace(u"&"_s, u"&&"_s)));
        m_object->setAccessibleName(
            tr("Only entries about %1; press to show all").arg(filter.object->name));
    }
    m_clear->setVisible(filter.isNarrowing());
    m_showing = false;
}

void AuditPage::showState()
{
    const QString zone = zoneText(m_presenter->zone(), m_context.clock.now());
    m_export->setEnabled(m_presenter->state() == PagedList::State::Content &&
                         !m_presenter->isCollecting());
    switch (m_presenter->state()) {
    case PagedList::State::Idle:
        break;
    case PagedList::State::Loading:
        m_stateView->showLoading();
        break;
    case PagedList::State::Content:
        m_stateView->showContent();
        m_header->setSubtitle(tr("%n entry(s)", nullptr, m_presenter->model()->total()) + u" · "_s +
                              tr("times in %1").arg(zone));
        if (!m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(m_presenter->model()->index(0, 0));
        break;
    case PagedList::State::Empty:
        m_header->setSubtitle(tr("No entries"));
        if (m_presenter->filter().isNarrowing())
            m_stateView->showEmpty(u"search"_s, tr("No entries match"),
                                   tr("Try other words, days or people."), tr("Clear filters"));
        else
            m_stateView->showEmpty(u"shield"_s, tr("Nothing happened yet"),
                                   tr("What coordinators change appears here."));
        break;
    case PagedList::State::Failed:
        m_stateView->showError(m_presenter->error());
        break;
    }
    showCurrent();
}

const api::AuditRecord *AuditPage::current() const
{
    return m_presenter->model()->recordOf(m_tree->currentIndex());
}

void AuditPage::showCurrent()
{
    const api::AuditRecord *record = current();
    const bool hasRequest = record && record->requestId && !record->requestId->isEmpty();
    m_open->setEnabled(record && !auditTarget(*record).isEmpty());
    m_copyRequest->setEnabled(hasRequest);
    m_sameRequest->setEnabled(hasRequest);
}

void AuditPage::openObject()
{
    const api::AuditRecord *record = current();
    const QString target = record ? auditTarget(*record) : QString();
    if (!target.isEmpty())
        Q_EMIT openPage(target);
}

void AuditPage::copyRequestId()
{
    const api::AuditRecord *record = current();
    if (!record || !record->requestId)
        return;
    QGuiApplication::clipboard()->setText(*record->requestId);
    m_context.notifier.notify(Notifier::Kind::Info, tr("Request id copied"), {}, {});
}

void AuditPage::filterByRequest()
{
    const api::AuditRecord *record = current();
    if (!record || !record->requestId)
        return;
    Audit::Filter filter;
    filter.requestId = *record->requestId;
    m_presenter->setFilter(filter);
}

void AuditPage::copyRows()
{
    QList<int> rows;
    const QModelIndexList selected = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        const int row = index.parent().isValid() ? index.parent().row() : index.row();
        if (!rows.contains(row))
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    QGuiApplication::clipboard()->setText(tsvText(m_presenter->model()->table(rows)));
    m_context.notifier.notify(Notifier::Kind::Info,
                              tr("%n row(s) copied", nullptr, int(rows.size())), {}, {});
}

QString AuditPage::toCsv() const
{
    QList<int> rows;
    for (int row = 0; row < m_presenter->model()->count(); ++row)
        rows.append(row);
    return csvText(m_presenter->model()->table(rows));
}

void AuditPage::askForFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Save the audit log as CSV"), {}, tr("CSV files (*.csv)"));
    dialog->setObjectName(u"auditFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"audit-log.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPage::write);
    dialog->open();
}

void AuditPage::write(const QString &file)
{
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(toCsv().toUtf8()) >= 0;
    if (!written || !out.commit()) {
        m_context.notifier.notify(
            Notifier::Kind::Error,
            tr("%1 could not be written: %2. Choose another place.").arg(file, out.errorString()),
            {}, {});
        return;
    }
    m_context.notifier.notify(
        Notifier::Kind::Success,
        //: %n entries, %1 a file
        tr("%n entry(s) saved as %1", nullptr, m_presenter->model()->count()).arg(file), {}, {});
}

} // namespace oh::ui
