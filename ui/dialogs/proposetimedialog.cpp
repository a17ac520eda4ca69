// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/proposetimedialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/presenters/formdraft.h"
#include "ui/presenters/proposetimepresenter.h"
#include "ui/presenters/slottext.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyactions.h"
#include "ui/widgets/slotpicker.h"
#include "ui/widgets/weekgrid.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr QSize proposeSize(860, 680);
constexpr int messageHeight = 58;

} // namespace

ProposeTimeDialog::ProposeTimeDialog(Context &context, const api::Booking &booking, QWidget *parent)
    : FormDialog(parent), m_presenter(new ProposeTimePresenter(context, booking, this))
{
    setObjectName(u"proposeTimeDialog"_s);
    setWindowTitle(tr("Propose another time"));
    const QString name = m_presenter->other().name;
    QVBoxLayout *layout = dialogLayout(
        this, tr("Propose another time to %1").arg(name),
        tr("%1 is told, and accepts or declines. Until then the meeting stays as it is.")
            .arg(name));
    layout->setSpacing(10);

    m_picker = new SlotPicker(context, m_presenter->picker(), this);
    m_picker->grid()->setMinimumHeight(170);
    layout->addWidget(m_picker, 1);
    layout->addWidget(makeSeparator(this));

    auto *times = new QHBoxLayout;
    times->setSpacing(10);
    m_old = makeLabel(
        longRange(booking.meetingStartTime, booking.meetingEndTime, m_presenter->viewerZone()),
        TextRole::Muted, this);
    m_old->setObjectName(u"proposeOld"_s);
    setStruck(m_old, true);
    m_old->setWordWrap(true);
    times->addWidget(m_old, 1, Qt::AlignTop);
    times->addWidget(new IconLabel(u"chevron-right"_s, 18, IconTone::Muted, this), 0, Qt::AlignTop);
    auto *wanted = new QVBoxLayout;
    wanted->setSpacing(2);
    m_new = makeLabel({}, TextRole::Strong, this);
    m_new->setObjectName(u"proposeNew"_s);
    m_new->setWordWrap(true);
    m_newOther = makeLabel({}, TextRole::Muted, this);
    m_newOther->setObjectName(u"proposeNewOther"_s);
    m_newOther->setWordWrap(true);
    wanted->addWidget(m_new);
    wanted->addWidget(m_newOther);
    times->addLayout(wanted, 1);
    layout->addLayout(times);

    m_message = new QPlainTextEdit(this);
    m_message->setObjectName(u"proposeMessage"_s);
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(messageHeight);
    m_message->setPlaceholderText(tr("For example: my flight was moved to that morning"));
    m_messageField = new FormField(tr("&Message"), m_message, false, {}, this);
    layout->addWidget(m_messageField);
    m_error = dialogError(this, u"proposeError"_s);
    layout->addWidget(m_error);
    m_cancel = makeButton(tr("Cancel"), ButtonKind::Secondary, u"proposeCancel"_s, this);
    m_send = makeButton({}, ButtonKind::Primary, u"proposeSend"_s, this);
    layout->addLayout(dialogButtons({m_cancel, m_send}));
    resize(proposeSize);

    connect(m_picker, &SlotPicker::slotPicked, this, [this](SlotId slot) {
        m_isSlotKept = false;
        m_presenter->choose(slot);
    });
    connect(m_presenter, &ProposeTimePresenter::stateChanged, this, &ProposeTimeDialog::showState);
    connect(m_presenter, &ProposeTimePresenter::proposed, this,
            [this](const api::RescheduleProposal &proposal) {
                Q_EMIT proposed(m_presenter->booking(), proposal);
                accept();
            });
    connect(m_message, &QPlainTextEdit::textChanged, this, [this] {
        m_presenter->setMessage(m_message->toPlainText());
        m_messageField->clearError();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ProposeTimeDialog::reject);
    connect(m_send, &QPushButton::clicked, m_presenter, &ProposeTimePresenter::submit);
    addSendKeys(this, m_send);
    keepFields(context);
    m_picker->grid()->setFocus();
    showState();
}

void ProposeTimeDialog::keepFields(Context &context)
{
    DraftFields &words = keepWords(context, DraftForm::ProposeTime);
    words.add(
        u"slot"_s, [this] { return keptValue(m_presenter->chosen()); },
        [this](const QJsonValue &kept) {
            const auto slot = keptFrom<api::Slot>(kept);
            m_isSlotKept = slot.has_value();
            m_presenter->restore(slot);
            checkKeptSlot();
        });
    words.add(u"message"_s, m_message);
    connect(m_presenter, &ProposeTimePresenter::stateChanged, this, &ProposeTimeDialog::noteWords);
    connect(&m_presenter->picker(), &SlotPickerPresenter::slotsChanged, this,
            &ProposeTimeDialog::checkKeptSlot);
    beginWords(bookingId().toString());
}

void ProposeTimeDialog::checkKeptSlot()
{
    if (!m_isSlotKept || !m_presenter->chosen())
        return;
    const auto isThere = m_presenter->picker().stillOffers(*m_presenter->chosen());
    if (!isThere)
        return;
    m_isSlotKept = false;
    if (!*isThere)
        m_presenter->dropKeptSlot();
}

BookingId ProposeTimeDialog::bookingId() const
{
    return m_presenter->booking().id;
}

bool ProposeTimeDialog::isBusy() const
{
    return m_presenter->isSending();
}

void ProposeTimeDialog::showState()
{
    const bool sending = m_presenter->isSending();
    const auto &slot = m_presenter->chosen();
    m_picker->grid()->setSelectedSlot(slot ? slot->id : SlotId());
    m_new->setText(slot ? longRange(slot->startTime, slot->endTime, m_presenter->viewerZone())
                        : tr("Choose a slot above"));
    setTextRole(m_new, slot ? TextRole::Strong : TextRole::Muted);
    m_newOther->setText(slot ? timeForOther(m_presenter->other(), m_presenter->viewerZone(),
                                            slot->startTime, slot->endTime)
                             : QString());
    m_newOther->setVisible(!m_newOther->text().isEmpty());

    m_picker->setEnabled(!sending);
    m_message->setReadOnly(sending);
    m_cancel->setEnabled(!sending);
    m_send->setEnabled(slot && !sending);
    m_send->setText(sending ? tr("Sending…") : tr("&Send proposal"));
    m_send->setAccessibleName(sending ? tr("Sending") : tr("Send proposal"));
    m_send->setToolTip(slot ? keysText(sendKeys()) : tr("Choose a slot first."));

    const auto &failure = m_presenter->failure();
    m_error->hide();
    m_messageField->clearError();
    if (!failure)
        return;
    for (const FieldError &field : failure->details) {
        if (field.path != "message"_L1)
            continue;
        m_messageField->setError(fieldSentence(field.message));
        m_message->setFocus();
        return;
    }
    showDialogError(m_error, *failure);
}

} // namespace oh::ui
