// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bookingdialog.h"

#include "models/api/rules.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/presenters/bookingformpresenter.h"
#include "ui/presenters/slottext.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"
#include "ui/style/timetext.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyactions.h"

#include <QFrame>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int dialogWidth = 540;
constexpr int tallestForm = 400;
constexpr int iconSize = 16;

} // namespace

BookingDialog::BookingDialog(Context &context, BookingFormPresenter *presenter, QWidget *parent)
    : FormDialog(parent), m_presenter(presenter)
{
    presenter->setParent(this);
    setObjectName(u"bookingDialog"_s);
    setWindowTitle(tr("Book a meeting"));
    setMinimumWidth(dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(makeHeading());
    layout->addWidget(makeMeeting());
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"bookingForm"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_form = new QWidget(m_scroll);
    m_form->setProperty("surface", u"plain"_s);
    m_scroll->setWidget(m_form);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 4, 0);
    form->setSpacing(14);
    form->addWidget(makeGoal());
    form->addWidget(makeMaterials());
    form->addStretch();
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeHoldEnd());
    layout->addWidget(makeFailure());
    layout->addWidget(makeButtons());

    // The form is filled before it is listened to: filling must not look like typing.
    m_goal->setPlainText(presenter->draft().goal);
    setMaterials(presenter->draft().materials);
    showCounter();
    connect(m_goal, &QPlainTextEdit::textChanged, this, &BookingDialog::goalEdited);
    connect(presenter, &BookingFormPresenter::errorsChanged, this, &BookingDialog::showErrors);
    connect(presenter, &BookingFormPresenter::sendingChanged, this, &BookingDialog::showSending);
    connect(presenter, &BookingFormPresenter::booked, this, &QDialog::accept);
    connect(presenter, &BookingFormPresenter::slotGone, this, &FormDialog::leave);
    connect(presenter, &BookingFormPresenter::slotHeld, this, &FormDialog::leave);
    addSendKeys(this, m_confirm);
    DraftFields &words = keepWords(context, DraftForm::Booking);
    words.add(u"goal"_s, m_goal);
    words.add(
        u"materials"_s,
        [this] {
            QStringList urls = m_presenter->draft().materials;
            urls.removeAll(QString());
            return QJsonArray::fromStringList(urls);
        },
        [this](const QJsonValue &urls) {
            setMaterials(QVariant(urls.toArray().toVariantList()).toStringList());
            materialsEdited();
        });
    beginWords(presenter->mentor().id.toString(), layout, layout->indexOf(m_scroll));
    m_goal->setFocus();
    growToFit();
}

bool BookingDialog::isBusy() const
{
    return m_presenter->isSending();
}

void BookingDialog::setMaterials(const QStringList &urls)
{
    for (const MaterialRow &material : std::as_const(m_materials))
        delete material.row;
    m_materials.clear();
    for (const QString &url : urls)
        addMaterialRow(url, false);
    if (m_materials.isEmpty())
        addMaterialRow({}, false);
}

QWidget *BookingDialog::makeHeading()
{
    const api::Mentor &mentor = m_presenter->mentor();
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeAvatar(mentor.name, mentor.avatarUrl, 44, row));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *name = makeLabel(tr("Meeting with %1").arg(mentor.name), TextRole::Section, row);
    name->setObjectName(u"bookingMentor"_s);
    name->setWordWrap(true);
    texts->addWidget(name);
    const QString subtitle = titleAndCompany(mentor.title, mentor.company);
    if (!subtitle.isEmpty()) {
        auto *label = makeLabel(subtitle, TextRole::Muted, row);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    layout->addLayout(texts, 1);
    return row;
}

QWidget *BookingDialog::makeMeeting()
{
    const api::Slot &slot = m_presenter->slot();
    const QString viewer = m_presenter->viewerZone();
    const QString mentor = m_presenter->mentorZone();
    auto *box = new QFrame(this);
    box->setProperty("card", true);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](const QString &picture, const QString &text, TextRole role,
                            const QString &name) {
        const int row = grid->rowCount();
        auto *image = new IconLabel(picture, iconSize, IconTone::Muted, box);
        grid->addWidget(image, row, 0, Qt::AlignTop);
        auto *label = makeLabel(text, role, box);
        label->setObjectName(name);
        label->setWordWrap(true);
        grid->addWidget(label, row, 1);
    };
    addRow(u"calendar"_s, longRange(slot.startTime, slot.endTime, viewer), TextRole::Strong,
           u"bookingWhen"_s);
    if (mentor != viewer) {
        //: the same moment where the mentor is; %1 day and time range, %2 time zone
        addRow(u"clock"_s,
               tr("For the mentor: %1, %2")
                   .arg(longRange(slot.startTime, slot.endTime, mentor),
                        zoneText(mentor, slot.startTime)),
               TextRole::Muted, u"bookingMentorTime"_s);
    }
    const QString type = meetingTypeName(slot.meetingType);
    addRow(slot.meetingType == MeetingType::Online ? u"video"_s : u"map-pin"_s,
           slot.location && !slot.location->isEmpty() ? u"%1 · %2"_s.arg(type, *slot.location)
                                                      : type,
           TextRole::Body, u"bookingPlace"_s);
    if (slot.description && !slot.description->isEmpty())
        addRow(u"info"_s, *slot.description, TextRole::Body, u"bookingDescription"_s);
    return box;
}

QWidget *BookingDialog::makeGoal()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_goal = new QPlainTextEdit(box);
    m_goal->setObjectName(u"bookingGoal"_s);
    m_goal->setTabChangesFocus(true);
    m_goal->setPlaceholderText(
        tr("For example: which pricing model fits our first ten enterprise customers"));
    m_goal->setFixedHeight(m_goal->fontMetrics().lineSpacing() * 5 + 16);
    m_goalField = new FormField(
        tr("Meeting &goal"), m_goal, true,
        tr("What do you want to achieve? At least %n character(s).", nullptr, api::goalMinLength),
        box);
    layout->addWidget(m_goalField);
    m_counter = makeLabel({}, TextRole::Help, box);
    m_counter->setObjectName(u"bookingGoalCounter"_s);
    layout->addWidget(m_counter, 0, Qt::AlignRight);
    return box;
}

QWidget *BookingDialog::makeMaterials()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeLabel(tr("Materials to review"), TextRole::Label, box));
    m_materialsLayout = new QVBoxLayout;
    m_materialsLayout->setSpacing(6);
    layout->addLayout(m_materialsLayout);
    m_addMaterial =
        makeButton(tr("&Add another link"), ButtonKind::Link, u"bookingAddMaterial"_s, box);
    m_addMaterial->setIcon(icon(u"plus"_s, IconTone::Primary));
    connect(m_addMaterial, &QPushButton::clicked, this, [this] {
        addMaterialRow({}, true);
        materialsEdited();
    });
    layout->addWidget(m_addMaterial, 0, Qt::AlignLeft);
    return box;
}

QWidget *BookingDialog::makeHoldEnd()
{
    m_holdEnd = new QFrame(this);
    m_holdEnd->setProperty("tone", u"warning"_s);
    auto *layout = new QHBoxLayout(m_holdEnd);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(new IconLabel(u"clock"_s, iconSize, IconTone::Muted, m_holdEnd), 0,
                      Qt::AlignTop);
    auto *text = makeLabel({}, TextRole::Body, m_holdEnd);
    text->setObjectName(u"bookingHoldEnd"_s);
    text->setWordWrap(true);
    layout->addWidget(text, 1);
    m_holdEnd->hide();
    connect(m_presenter, &BookingFormPresenter::holdEndChanged, this, [this, text] {
        text->setText(m_presenter->holdEnd());
        m_holdEnd->setVisible(!text->text().isEmpty());
        if (!text->text().isEmpty())
            announce(m_holdEnd, text->text());
        growToFit();
    });
    return m_holdEnd;
}

QWidget *BookingDialog::makeFailure()
{
    m_failure = new QFrame(this);
    m_failure->setObjectName(u"bookingFailure"_s);
    m_failure->setProperty("tone", u"danger"_s);
    auto *layout = new QGridLayout(m_failure);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setColumnStretch(1, 1);
    auto *picture = new IconLabel(u"alert"_s, iconSize, IconTone::Danger, m_failure);
    layout->addWidget(picture, 0, 0, Qt::AlignTop);
    m_failureText = makeLabel({}, TextRole::Body, m_failure);
    m_failureText->setObjectName(u"bookingFailureText"_s);
    m_failureText->setWordWrap(true);
    layout->addWidget(m_failureText, 0, 1);
    m_failureId = makeLabel({}, TextRole::Small, m_failure);
    m_failureId->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_failureId, 1, 1);
    m_failure->hide();
    return m_failure;
}

QWidget *BookingDialog::makeButtons()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const api::Slot &slot = m_presenter->slot();
    const QString zone = m_presenter->viewerZone();
    //: a time zone: abbreviation and name
    const QString zoneName = tr("%1, %2").arg(zoneAbbreviation(zone, slot.startTime), zone);
    auto *summary = makeLabel(tr("This meeting is scheduled for %1 in your timezone (%2).")
                                  .arg(longRange(slot.startTime, slot.endTime, zone), zoneName),
                              TextRole::Body, box);
    summary->setObjectName(u"bookingSummary"_s);
    summary->setWordWrap(true);
    layout->addWidget(summary);
    if (const auto &limits = m_presenter->limits(); limits && limits->remaining) {
        auto *limit = makeLabel(tr("After this booking you have %n left this week.", nullptr,
                                   qMax(0, *limits->remaining - 1)),
                                TextRole::Help, box);
        limit->setObjectName(u"bookingLimit"_s);
        limit->setWordWrap(true);
        layout->addWidget(limit);
    }

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    m_cancel = makeButton(tr("Cancel"), ButtonKind::Secondary, u"bookingCancel"_s, box);
    connect(m_cancel, &QPushButton::clicked, this, &BookingDialog::reject);
    row->addWidget(m_cancel);
    m_confirm = makeButton(tr("&Confirm booking"), ButtonKind::Primary, u"bookingConfirm"_s, box);
    m_confirm->setToolTip(keysText(sendKeys()));
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        m_submitting = true;
        m_presenter->submit();
        m_submitting = m_presenter->isSending();
    });
    row->addWidget(m_confirm);
    layout->addLayout(row);
    return box;
}

void BookingDialog::addMaterialRow(const QString &url, bool focus)
{
    MaterialRow material;
    material.row = new QWidget(m_form);
    auto *layout = new QHBoxLayout(material.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    material.edit = new QLineEdit(url, material.row);
    material.edit->setPlaceholderText(u"https://"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(material.edit);
    material.error = makeLabel({}, TextRole::Error, material.row);
    material.error->setWordWrap(true);
    material.error->hide();
    column->addWidget(material.error);
    layout->addLayout(column, 1);
    auto *remove = makeIconButton(u"x"_s, tr("Remove this link"), {}, material.row);
    material.remove = remove;
    layout->addWidget(remove, 0, Qt::AlignTop);
    connect(material.edit, &QLineEdit::textChanged, this, &BookingDialog::materialsEdited);
    connect(remove, &QToolButton::clicked, this,
            [this, row = material.row] { removeMaterialRow(row); });
    m_materialsLayout->addWidget(material.row);
    m_materials.append(material);
    numberMaterialRows();
    growToFit();
    if (focus)
        material.edit->setFocus();
}

void BookingDialog::removeMaterialRow(QWidget *row)
{
    for (qsizetype i = 0; i < m_materials.size(); ++i) {
        if (m_materials.at(i).row != row)
            continue;
        m_materials.removeAt(i);
        m_materialsLayout->removeWidget(row);
        row->hide();
        row->deleteLater(); // its button is still in its own click
        break;
    }
    numberMaterialRows();
    materialsEdited();
    if (m_materials.isEmpty())
        m_addMaterial->setFocus();
    else
        m_materials.last().edit->setFocus();
    growToFit();
}

void BookingDialog::numberMaterialRows()
{
    for (qsizetype i = 0; i < m_materials.size(); ++i) {
        const MaterialRow &material = m_materials.at(i);
        material.edit->setObjectName(u"bookingMaterial%1"_s.arg(i));
        material.error->setObjectName(u"bookingMaterial%1Error"_s.arg(i));
        material.edit->setAccessibleName(tr("Link %1").arg(i + 1));
        material.remove->setObjectName(u"bookingRemoveMaterial%1"_s.arg(i));
        material.remove->setAccessibleName(tr("Remove link %1").arg(i + 1));
    }
    m_addMaterial->setEnabled(m_materials.size() < api::maxMaterials);
    // New rows come between the ones before them and what follows.
    QWidget *before = m_goal;
    for (const MaterialRow &material : std::as_const(m_materials)) {
        setTabOrder(before, material.edit);
        setTabOrder(material.edit, material.remove);
        before = material.remove;
    }
    setTabOrder(before, m_addMaterial);
}

void BookingDialog::materialsEdited()
{
    QStringList urls;
    for (const MaterialRow &material : std::as_const(m_materials))
        urls.append(material.edit->text());
    m_presenter->setMaterials(urls);
    noteWords();
}

void BookingDialog::goalEdited()
{
    m_presenter->setGoal(m_goal->toPlainText());
    showCounter();
}

void BookingDialog::showCounter()
{
    const int length = m_presenter->goalLength();
    //: characters typed, characters allowed
    m_counter->setText(tr("%1 / %2").arg(length).arg(api::goalMaxLength));
    setTextRole(m_counter, length > api::goalMaxLength ? TextRole::Error : TextRole::Help);
}

void BookingDialog::showErrors()
{
    m_goalField->setError(m_presenter->goalError());
    const auto problems = m_presenter->materialErrors();
    for (qsizetype i = 0; i < m_materials.size(); ++i) {
        const MaterialRow &material = m_materials.at(i);
        const QString problem = problems.value(int(i));
        material.error->setText(problem);
        material.error->setVisible(!problem.isEmpty());
        material.edit->setAccessibleDescription(problem);
        setStyleProperty(material.edit, "invalid", !problem.isEmpty());
    }
    const auto &failure = m_presenter->failure();
    m_failure->setVisible(failure.has_value());
    if (failure) {
        m_failureText->setText(errorSentence(*failure));
        m_failureId->setText(tr("Request id: %1").arg(failure->requestId));
        m_failureId->setVisible(!failure->requestId.isEmpty());
        announce(m_failure, m_failureText->text());
    }
    if (m_submitting)
        focusFirstError();
    growToFit();
}

void BookingDialog::showSending()
{
    const bool sending = m_presenter->isSending();
    setWordsBusy(sending);
    m_form->setEnabled(!sending);
    m_cancel->setEnabled(!sending);
    m_confirm->setEnabled(!sending);
    m_confirm->setText(sending ? tr("Sending…") : tr("&Confirm booking"));
    m_confirm->setIcon(sending ? icon(u"refresh"_s, IconTone::Muted) : QIcon());
    if (sending)
        m_failure->hide();
    else
        m_goal->setFocus();
}

void BookingDialog::focusFirstError()
{
    if (m_presenter->isSending())
        return;
    m_submitting = false;
    if (m_goalField->hasError())
        return m_goal->setFocus();
    for (const MaterialRow &material : std::as_const(m_materials)) {
        if (!material.error->text().isEmpty())
            return material.edit->setFocus();
    }
    m_confirm->setFocus();
}

void BookingDialog::growToFit()
{
    m_form->layout()->activate();
    const int width = qMax(this->width(), dialogWidth) - 48;
    const int wanted =
        m_form->hasHeightForWidth() ? m_form->heightForWidth(width) : m_form->sizeHint().height();
    m_scroll->setMinimumHeight(qMin(wanted, tallestForm));
    layout()->activate();
    const int total = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(this->width())
                                                    : layout()->totalSizeHint().height();
    resize(qMax(this->width(), dialogWidth), qMax(height(), total));
}

} // namespace oh::ui
