// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/placespage.h"

#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/recordformdialog.h"
#include "ui/presenters/recordforms.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keyactions.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using Places = PlacesPresenter;

} // namespace

PlacesPage::PlacesPage(Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(new Places(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 24);
    layout->setSpacing(12);
    m_header = new PageHeader(title(), this);
    auto *add = makeButton(tr("&New location …"), ButtonKind::Primary, u"placesNew"_s, this);
    add->setIcon(icon(u"plus"_s, IconTone::OnPrimary));
    add->setToolTip(tr("Ctrl+N"));
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    m_header->addAction(add);
    layout->addWidget(m_header);
    layout->addWidget(makeFilters());
    makeTable();
    m_stateView = new StateView(m_table, this);
    m_stateView->setObjectName(u"placesState"_s);
    layout->addWidget(m_stateView, 1);
    addKeys();

    connect(m_stateView, &StateView::retryRequested, m_presenter, &PagedList::reload);
    connect(m_stateView, &StateView::emptyActionTriggered, this, [this] {
        if (m_presenter->search().trimmed().isEmpty()) {
            edit({});
            return;
        }
        m_search->setFocus();
        m_search->clear();
    });
    connect(m_presenter, &PagedList::stateChanged, this, &PlacesPage::showState);
    connect(m_presenter, &PagedList::stateChanged, this, &PlacesPage::reopenWanted);
    connect(m_presenter, &PagedList::filterChanged, this, [this] {
        m_table->horizontalHeader()->setSortIndicator(m_presenter->sortColumn(),
                                                      m_presenter->sortOrder());
    });
    const auto complain = [this](const Error &error) {
        m_context.notifier.notifyError(error, errorSentence(error));
        showSelected();
    };
    connect(m_presenter, &PagedList::moreFailed, this, complain);
    connect(m_presenter, &Places::changeFailed, this, complain);
    connect(m_presenter, &Places::inUse, this, &PlacesPage::askAboutUse);
    connect(m_presenter, &Places::stateSet, this, [this](const api::Location &place) {
        m_context.notifier.notify(Notifier::Kind::Success,
                                  place.isActive ? tr("%1 can be chosen again").arg(place.name)
                                                 : tr("%1 is deactivated").arg(place.name),
                                  {}, {});
    });
    showSelected();
}

QWidget *PlacesPage::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"placesSearch"_s);
    m_search->setPlaceholderText(tr("Search names and addresses"));
    m_search->setAccessibleName(tr("Search locations"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    connect(m_search, &QLineEdit::textChanged, m_presenter, &Places::setSearch);
    layout->addWidget(m_search, 1);
    m_inactive = new QCheckBox(tr("Show &deactivated ones"), bar);
    m_inactive->setObjectName(u"placesInactive"_s);
    connect(m_inactive, &QCheckBox::toggled, m_presenter, &Places::setShowsInactive);
    layout->addWidget(m_inactive);
    m_edit = makeButton(tr("&Edit …"), ButtonKind::Secondary, u"placesEdit"_s, bar);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const api::Location *place = current())
            edit(*place);
    });
    layout->addWidget(m_edit);
    m_toggle = makeButton(tr("De&activate"), ButtonKind::Danger, u"placesToggle"_s, bar);
    connect(m_toggle, &QPushButton::clicked, this, &PlacesPage::toggleCurrent);
    layout->addWidget(m_toggle);
    return bar;
}

void PlacesPage::makeTable()
{
    m_table = makeRecordView(m_presenter->model(), u"placesTable"_s, title(), this);
    QHeaderView *header = m_table->horizontalHeader();
    constexpr int widths[] = {230, 300, 90, 130};
    for (int column = 0; column < PlaceColumnCount; ++column)
        header->resizeSection(column, qMax(widths[column], header->sectionSizeHint(column)));
    header->setSectionResizeMode(PlaceAddress, QHeaderView::Stretch);
    header->setSortIndicator(m_presenter->sortColumn(), m_presenter->sortOrder());
    connect(header, &QHeaderView::sectionClicked, m_presenter, &Places::sortBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PlacesPage::showSelected);
    connect(m_table, &QTableView::doubleClicked, m_edit, &QPushButton::click);
    m_table->installEventFilter(this);
}

void PlacesPage::addKeys()
{
    addRecordAction(m_table, tr("&Edit …"), u"placesEditAction"_s, Qt::CTRL | Qt::Key_E,
                    [this] { m_edit->click(); });
    addKeyAction(m_table, tr("Edit"), {Qt::Key_Return, Qt::Key_Enter}, [this] { m_edit->click(); });
    addRecordAction(m_table, tr("Deactivate or re&activate"), u"placesToggleAction"_s,
                    Qt::Key_Delete, [this] { toggleCurrent(); });
    addRecordAction(m_table, tr("&Copy rows"), u"placesCopy"_s, QKeySequence::Copy,
                    [this] { copyRows(); });
    const auto addKey = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    addKey(tr("Search locations"), QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addKey(tr("New location"), QKeySequence::New, [this] { edit({}); });
}

bool PlacesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        if (runKeyAction(m_table, Qt::Key(static_cast<QKeyEvent *>(event)->key())))
            return true;
    }
    return Page::eventFilter(watched, event);
}

void PlacesPage::openItem(const QString &id)
{
    const auto place = LocationId::parse(id);
    if (!place)
        return;
    m_current = *place;
    m_table->setCurrentIndex({});
    m_inactive->setChecked(true); // it may be one of them
    m_search->clear();
    m_presenter->reload();
}

bool PlacesPage::reopenForm(DraftForm form, const QString &subject)
{
    const auto place = LocationId::parse(subject);
    if (form != DraftForm::Location || (!subject.isEmpty() && !place))
        return false;
    if (!place) {
        edit({});
        return true;
    }
    openItem(subject);
    m_reopen = place;
    return true;
}

/// As soon as the list that was asked for is there.
void PlacesPage::reopenWanted()
{
    if (!m_reopen || m_presenter->state() == PagedList::State::Idle ||
        m_presenter->state() == PagedList::State::Loading)
        return;
    const LocationId wanted = *std::exchange(m_reopen, std::nullopt);
    const bool isRead = m_presenter->state() == PagedList::State::Content;
    const api::Location *place =
        isRead ? m_presenter->model()->record(m_presenter->rowOf(wanted)) : nullptr;
    if (place && isVisible())
        edit(*place);
    else
        sayKeptWords(m_context.notifier);
}

const api::Location *PlacesPage::current() const
{
    return m_presenter->model()->record(m_table->currentIndex().row());
}

void PlacesPage::showSelected()
{
    const api::Location *place = current();
    if (place)
        m_current = place->id;
    m_edit->setEnabled(place);
    m_toggle->setEnabled(place && !m_presenter->isChanging());
    const bool active = !place || place->isActive;
    m_toggle->setText(active ? tr("De&activate") : tr("Re&activate"));
    m_toggle->setAccessibleName(m_toggle->text().remove(u'&'));
    setKind(m_toggle, active ? ButtonKind::Danger : ButtonKind::Secondary);
}

void PlacesPage::showState()
{
    const auto *model = m_presenter->model();
    switch (m_presenter->state()) {
    case PagedList::State::Idle:
        break;
    case PagedList::State::Loading:
        m_stateView->showLoading();
        break;
    case PagedList::State::Content: {
        m_stateView->showContent();
        m_header->setSubtitle(tr("%n location(s)", nullptr, model->total()));
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(model->index(std::max(0, m_presenter->rowOf(m_current)), 0));
        break;
    }
    case PagedList::State::Empty:
        m_header->setSubtitle(tr("No locations"));
        if (!m_presenter->search().trimmed().isEmpty())
            m_stateView->showEmpty(u"search"_s, tr("No location matches"), tr("Try other words."),
                                   tr("Clear the search"));
        else
            m_stateView->showEmpty(u"map-pin"_s, tr("No locations yet"),
                                   tr("Mentors choose one of them for meetings in person."),
                                   tr("New location …"));
        break;
    case PagedList::State::Failed:
        m_stateView->showError(m_presenter->error());
        break;
    }
    showSelected();
}

void PlacesPage::edit(const std::optional<api::Location> &place)
{
    auto *form = new PlaceForm(m_context, place);
    auto *dialog = new RecordFormDialog(
        form, place ? tr("Edit %1").arg(place->name) : tr("New location"),
        place && place->usedByBlocks.value_or(0) > 0
            ? tr("%n time(s) that mentors offer are here: they show the new name and address.",
                 nullptr, *place->usedByBlocks)
            : QString(),
        place ? tr("&Save") : tr("&Add the location"), this);
    connect(dialog, &QDialog::accepted, this, [this, form] {
        m_current = form->place()->id;
        m_context.notifier.notify(Notifier::Kind::Success,
                                  tr("%1 is saved").arg(form->place()->name), {}, {});
        m_table->setCurrentIndex({});
        m_presenter->reload();
    });
    dialog->open();
}

void PlacesPage::toggleCurrent()
{
    const api::Location *place = current();
    if (!place || m_presenter->isChanging())
        return;
    m_presenter->setActive(*place, !place->isActive);
    showSelected();
}

void PlacesPage::askAboutUse(const api::Location &place, const QString &sentence)
{
    auto *dialog = new ConfirmDialog(tr("Deactivate %1 although it is in use?").arg(place.name),
                                     sentence, tr("&Deactivate"), tr("&Keep it"), this);
    connect(dialog, &QDialog::accepted, this,
            [this, place] { m_presenter->setActive(place, false, true); });
    connect(dialog, &QDialog::finished, this, &PlacesPage::showSelected);
    dialog->open();
}

void PlacesPage::copyRows()
{
    if (const int count = copySelectedRows(m_table, m_presenter->model()); count > 0)
        m_context.notifier.notify(Notifier::Kind::Info, tr("%n row(s) copied", nullptr, count), {},
                                  {});
}

} // namespace oh::ui
