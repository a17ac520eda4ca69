// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/availabilitypage.h"

#include "ui/delegates/blockcarddelegate.h"
#include "ui/delegates/slotdelegate.h"
#include "ui/dialogs/availabilitydialog.h"
#include "ui/dialogs/deleteavailabilitydialog.h"
#include "ui/dialogs/loadcapdialog.h"
#include "ui/dialogs/timeoffdialog.h"
#include "ui/dialogs/traveldialog.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/presenters/viewer.h"
#include "ui/style/icons.h"
#include "ui/style/timetext.h"
#include "ui/views/cardlist.h"
#include "ui/views/loadline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oh::ui {
namespace {

/// Its name in the settings.
QString availabilitySplitter()
{
    return u"availability/splitter"_s;
}

} // namespace

AvailabilityPage::AvailabilityPage(Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(context)
{
    setObjectName(u"availabilityPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 20);
    layout->setSpacing(16);
    m_header = new PageHeader(title(), this);
    m_add = makeButton(tr("&Add availability"), ButtonKind::Primary, u"addAvailability"_s, this);
    m_add->setIcon(icon(u"plus"_s, IconTone::OnPrimary));
    auto *timeOff = makeButton(tr("Time &off…"), ButtonKind::Secondary, u"openTimeOff"_s, this);
    timeOff->setAccessibleName(tr("Time off"));
    auto *travel = makeButton(tr("T&ravel…"), ButtonKind::Secondary, u"openTravel"_s, this);
    travel->setAccessibleName(tr("Travel"));
    m_cap = makeButton(tr("&Weekly limit…"), ButtonKind::Secondary, u"openLoadCap"_s, this);
    m_cap->setAccessibleName(tr("Weekly limit"));
    m_cap->setEnabled(false);
    m_cap->setToolTip(tr("Your limit is being loaded."));
    m_header->addAction(m_cap);
    connect(m_cap, &QPushButton::clicked, this, &AvailabilityPage::openLoadCapDialog);
    m_header->addAction(timeOff);
    m_header->addAction(travel);
    m_header->addAction(m_add);
    connect(timeOff, &QPushButton::clicked, this, &AvailabilityPage::openTimeOffDialog);
    connect(travel, &QPushButton::clicked, this, &AvailabilityPage::openTravelDialog);
    layout->addWidget(m_header);

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"availabilitySplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(16);
    m_splitter->addWidget(makeBlocks());
    m_splitter->addWidget(makeDetail());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({600, 400});
    m_splitter->restoreState(context.settings.state(availabilitySplitter()));
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_context.settings.setState(availabilitySplitter(), m_splitter->saveState());
    });
    m_state = new StateView(m_splitter, this);
    m_state->setObjectName(u"availabilityState"_s);
    layout->addWidget(m_state, 1);
    connect(m_add, &QPushButton::clicked, this, &AvailabilityPage::openAddDialog);
    connectPresenter();

    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_presenter.refreshTimes();
    });
    m_minute.start();
    showState();
    showBlock();
}

QWidget *AvailabilityPage::makeBlocks()
{
    m_blocks = new CardList(this);
    m_blocks->setObjectName(u"availabilityBlocks"_s);
    m_blocks->setAccessibleName(tr("Your availability"));
    m_blocks->setModel(&m_presenter.blocks());
    m_blocks->setItemDelegate(new BlockCardDelegate(m_blocks));
    m_blocks->setMinimumWidth(320);
    connect(m_blocks->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AvailabilityPage::takeSelection);
    connect(m_blocks, &CardList::opened, this, [this] { m_slots->setFocus(Qt::TabFocusReason); });
    return m_blocks;
}

QWidget *AvailabilityPage::makeDetail()
{
    auto *card = new Card(this);
    card->setMinimumWidth(320);
    card->setObjectName(u"availabilityDetail"_s);
    m_hint = new QWidget(card);
    auto *hint = new QVBoxLayout(m_hint);
    auto *text = makeLabel(tr("Choose a block to see its slots."), TextRole::Muted, m_hint);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    hint->addWidget(text);
    card->body()->addWidget(m_hint, 1);

    m_detail = new QWidget(card);
    auto *layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const auto label = [&](TextRole role, const QString &name) {
        QLabel *made = makeLabel({}, role, m_detail);
        made->setObjectName(name);
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(made);
        return made;
    };
    m_when = label(TextRole::Section, u"blockWhen"_s);
    m_shape = label(TextRole::Body, u"blockShape"_s);
    m_place = label(TextRole::Body, u"blockPlace"_s);
    m_description = label(TextRole::Muted, u"blockDescription"_s);
    m_delete = makeButton(tr("&Delete…"), ButtonKind::Danger, u"deleteAvailability"_s, m_detail);
    m_delete->setAccessibleName(tr("Delete this availability"));
    m_delete->setIcon(icon(u"trash"_s, IconTone::Danger));
    layout->addSpacing(4);
    m_edit = makeButton(tr("&Edit…"), ButtonKind::Secondary, u"editAvailability"_s, m_detail);
    m_edit->setAccessibleName(tr("Edit this availability"));
    m_edit->setIcon(icon(u"edit"_s));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_edit);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_edit, &QPushButton::clicked, this, &AvailabilityPage::openEditDialog);
    layout->addSpacing(4);
    layout->addWidget(makeSeparator(m_detail));
    m_zoneNote = label(TextRole::Help, u"blockZoneNote"_s);

    m_slots = new CardList(m_detail);
    m_slots->setObjectName(u"availabilitySlots"_s);
    m_slots->setAccessibleName(tr("Slots of this availability"));
    m_slots->setModel(&m_presenter.slotList());
    m_slots->setItemDelegate(new SlotDelegate(m_slots));
    m_slotsState = new StateView(m_slots, m_detail);
    m_slotsState->setObjectName(u"slotsState"_s);
    layout->addWidget(m_slotsState, 1);
    card->body()->addWidget(m_detail, 1);
    connect(m_delete, &QPushButton::clicked, this, &AvailabilityPage::openDeleteDialog);
    // A slot that somebody holds leads to the booking behind it.
    connect(m_slots, &CardList::opened, this, [this] {
        const auto slot = m_presenter.slotList().slot(m_slots->currentIndex());
        if (!slot || !slot->bookingId)
            return;
        const bool isRequest = m_presenter.slotList().stateNow(*slot) == SlotState::Requested;
        Q_EMIT openPage((isRequest ? u"requests/"_s : u"my-bookings/"_s) +
                        slot->bookingId->toString());
    });
    return card;
}

void AvailabilityPage::connectPresenter()
{
    connect(m_state, &StateView::retryRequested, &m_presenter, &AvailabilityPresenter::load);
    connect(m_state, &StateView::emptyActionTriggered, this, &AvailabilityPage::openAddDialog);
    connect(m_slotsState, &StateView::retryRequested, &m_presenter,
            &AvailabilityPresenter::loadSlots);
    connect(&m_presenter, &AvailabilityPresenter::stateChanged, this, &AvailabilityPage::showState);
    connect(&m_presenter, &AvailabilityPresenter::loadChanged, this, &AvailabilityPage::showLoad);
    connect(&m_presenter, &AvailabilityPresenter::slotsStateChanged, this,
            &AvailabilityPage::showSlotsState);
    connect(&m_presenter.blocks(), &QAbstractItemModel::dataChanged, this,
            &AvailabilityPage::showBlock);
    connect(&m_presenter, &AvailabilityPresenter::removed, this, [this](BlockId id) {
        if (m_deleteDialog && m_deleteDialog->blockId() == id)
            m_deleteDialog->accept();
        m_context.notifier.notify(Notifier::Kind::Success, tr("Availability deleted"), {}, {});
    });
    connect(&m_presenter, &AvailabilityPresenter::removeFailed, this,
            [this](BlockId id, const Error &error) {
                if (m_deleteDialog && m_deleteDialog->blockId() == id)
                    m_deleteDialog->showError(error);
            });
}

QString AvailabilityPage::title() const
{
    return tr("Availability");
}

void AvailabilityPage::activate()
{
    if (m_presenter.state() != LoadState::Ready)
        m_state->showLoading();
    m_presenter.load();
}

void AvailabilityPage::showState()
{
    const int count = m_presenter.blocks().rowCount();
    if (!isForContent(*m_state, m_presenter.state(), m_presenter.error())) {
        if (m_presenter.state() == LoadState::Failed)
            leaveFormsClosed();
        return;
    }
    m_add->setVisible(count > 0);
    if (count == 0) {
        m_state->showEmpty(u"clock"_s, tr("No availability yet"),
                           tr("Offer some time, and mentees can ask for a slot in it."),
                           tr("Add availability"));
        reopenBlock();
        return;
    }
    m_state->showContent();
    if (m_wanted && m_presenter.blocks().rowOf(*m_wanted) >= 0)
        selectBlock(*std::exchange(m_wanted, std::nullopt));
    else if (!m_blocks->currentIndex().isValid())
        m_blocks->setCurrentIndex(m_presenter.blocks().index(0));
    showBlock();
    reopenBlock();
}

void AvailabilityPage::selectBlock(BlockId id)
{
    const QModelIndex index = m_presenter.blocks().index(m_presenter.blocks().rowOf(id));
    m_blocks->setCurrentIndex(index);
    m_blocks->scrollTo(index);
}

void AvailabilityPage::takeSelection()
{
    const auto block = m_presenter.blocks().block(m_blocks->currentIndex());
    m_presenter.select(block ? std::optional(block->id) : std::nullopt);
    showBlock();
}

void AvailabilityPage::showBlock()
{
    const auto block = m_presenter.blocks().block(m_blocks->currentIndex());
    m_hint->setVisible(!block);
    m_detail->setVisible(block.has_value());
    if (!block)
        return;
    m_when->setText(blockWhenText(*block));
    m_shape->setText(blockShapeText(block->slotDurationMinutes, block->bufferMinutes));
    m_place->setText(placeText(block->meetingType, block->location));
    m_description->setText(block->description.value_or(QString()));
    m_description->setVisible(!m_description->text().isEmpty());
    const auto range = occurrenceRange(scheduleOf(*block), block->startDate);
    m_zoneNote->setText(tr("Slots, in %1")
                            .arg(zoneText(viewerZone(m_context.account),
                                          range ? range->start : m_context.clock.now())));
}

void AvailabilityPage::showSlotsState()
{
    if (!isForContent(*m_slotsState, m_presenter.slotsState(), m_presenter.slotsError()))
        return;
    if (m_presenter.slotList().rowCount() == 0)
        m_slotsState->showEmpty(u"calendar"_s, tr("No slots"),
                                tr("Slots appear 30 days before their time."));
    else
        m_slotsState->showContent();
}

void AvailabilityPage::openEditDialog()
{
    const auto block = m_presenter.blocks().block(m_blocks->currentIndex());
    if (!block)
        return;
    auto *dialog = new AvailabilityDialog(m_context, viewerZone(m_context.account),
                                          m_presenter.blocks().blocks(), block, this);
    connect(dialog, &AvailabilityDialog::saved, this, [this](const api::AvailabilityBlock &saved) {
        m_context.notifier.notify(Notifier::Kind::Success, tr("Availability changed"), {}, {});
        m_wanted = saved.id;
        m_presenter.load();
    });
    dialog->open();
}

bool AvailabilityPage::reopenForm(DraftForm form, const QString &subject)
{
    if (form == DraftForm::TimeOff) {
        openTimeOffDialog();
        return true;
    }
    if (form == DraftForm::Travel) {
        openTravelDialog();
        return true;
    }
    if (form == DraftForm::LoadCap) {
        m_reopenLoadCap = true;
        reopenLoadCap();
        return true;
    }
    if (form != DraftForm::Availability)
        return false;
    if (subject.isEmpty()) {
        openAddDialog();
        return true;
    }
    m_reopenBlock = BlockId::parse(subject);
    reopenBlock();
    return true;
}

/// Without knowing the limit that there is, one would overwrite it unseen.
void AvailabilityPage::reopenLoadCap()
{
    if (!m_presenter.weeklyLoad() || !std::exchange(m_reopenLoadCap, false))
        return;
    if (isVisible())
        openLoadCapDialog();
    else
        sayKeptWords(m_context.notifier);
}

/// What they would show is not to be had: not to come up by themselves some time later.
void AvailabilityPage::leaveFormsClosed()
{
    const bool hadBlock = std::exchange(m_reopenBlock, std::nullopt).has_value();
    if (std::exchange(m_reopenLoadCap, false) || hadBlock)
        sayKeptWords(m_context.notifier);
}

void AvailabilityPage::reopenBlock()
{
    if (!m_reopenBlock || m_presenter.state() != LoadState::Ready)
        return;
    const BlockId block = *std::exchange(m_reopenBlock, std::nullopt);
    if (!isVisible() || m_presenter.blocks().rowOf(block) < 0) {
        sayKeptWords(m_context.notifier);
        return;
    }
    selectBlock(block);
    openEditDialog();
}

void AvailabilityPage::openTimeOffDialog()
{
    (new TimeOffDialog(m_context, this))->open();
}

void AvailabilityPage::openTravelDialog()
{
    (new TravelDialog(m_context, this))->open();
}

void AvailabilityPage::openLoadCapDialog()
{
    auto *dialog = new LoadCapDialog(m_context, m_presenter.weeklyLoad(), this);
    connect(dialog, &LoadCapDialog::submitted, this, [this, dialog](std::optional<int> cap) {
        dialog->setBusy(true);
        m_presenter.setLoadCap(cap);
    });
    connect(&m_presenter, &AvailabilityPresenter::loadCapFailed, dialog, &LoadCapDialog::showError);
    connect(&m_presenter, &AvailabilityPresenter::loadCapSaved, dialog, [this, dialog] {
        dialog->accept();
        const auto &load = m_presenter.weeklyLoad();
        m_context.notifier.notify(
            Notifier::Kind::Success,
            load && load->loadCap
                ? tr("At most %n session(s) a week from now on", nullptr, *load->loadCap)
                : tr("No weekly limit from now on"),
            {}, {});
    });
    dialog->open();
}

void AvailabilityPage::showLoad()
{
    const auto &load = m_presenter.weeklyLoad();
    // Without knowing the limit that there is, one would overwrite it unseen.
    m_cap->setEnabled(load.has_value());
    m_cap->setToolTip({});
    m_header->setSubtitle(load && load->loadCap && !load->weeks.isEmpty()
                              //: how much of the weekly cap is used
                              ? tr("%1 of at most %n session(s) this week", nullptr, *load->loadCap)
                                    .arg(load->weeks.first().sessions)
                              : QString());
    reopenLoadCap();
}

void AvailabilityPage::openAddDialog()
{
    auto *dialog = new AvailabilityDialog(m_context, viewerZone(m_context.account),
                                          m_presenter.blocks().blocks(), std::nullopt, this);
    connect(dialog, &AvailabilityDialog::saved, this, [this](const api::AvailabilityBlock &block) {
        m_context.notifier.notify(Notifier::Kind::Success,
                                  tr("Availability added: %n slot(s)", nullptr, block.slotCount),
                                  {}, {});
        m_wanted = block.id;
        m_presenter.load();
    });
    dialog->open();
}

void AvailabilityPage::openDeleteDialog()
{
    const auto block = m_presenter.blocks().block(m_blocks->currentIndex());
    if (!block || m_deleteDialog)
        return;
    auto *dialog = new DeleteAvailabilityDialog(*block, this);
    m_deleteDialog = dialog;
    connect(dialog, &DeleteAvailabilityDialog::submitted, this, [this, dialog](bool force) {
        dialog->setBusy(true);
        m_presenter.remove(dialog->blockId(), force);
    });
    dialog->open();
}

} // namespace oh::ui
