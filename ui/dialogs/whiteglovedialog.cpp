// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/whiteglovedialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/slotexplanationdialog.h"
#include "ui/presenters/slotpickerpresenter.h"
#include "ui/presenters/slottext.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftline.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keyactions.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/placefields.h"
#include "ui/widgets/slotpicker.h"
#include "ui/widgets/warningsbox.h"
#include "ui/widgets/weekgrid.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using WgField = WhiteGlovePresenter::Field;

constexpr int formWidth = 340;

QPlainTextEdit *textEdit(const QString &objectName, int lines, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(objectName);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 16);
    return edit;
}

void showHoldEnd(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(label, text);
}

} // namespace

WhiteGloveDialog::WhiteGloveDialog(Context &context, WhiteGlovePresenter &presenter,
                                   QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_presenter(presenter),
      m_slotPresenter(new SlotPickerPresenter(context, this))
{
    setObjectName(u"whiteGloveDialog"_s);
    setWindowTitle(tr("Book for somebody"));
    QVBoxLayout *layout = dialogLayout(this, tr("Book a meeting for a mentor and a mentee"), {});
    layout->setSpacing(10);
    auto *restored = new DraftLine(presenter.kept(), this);
    layout->addWidget(restored);
    connect(&presenter.kept(), &FormDraft::discarded, this, &WhiteGloveDialog::fillIn);
    connect(&presenter.kept(), &FormDraft::discardUndone, this, &WhiteGloveDialog::fillIn);
    connect(&presenter, &WhiteGlovePresenter::sendingChanged, restored,
            [restored, &presenter] { restored->setBusy(presenter.isSending()); });
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(makeForm());
    columns->addWidget(makeTimes(), 1);
    layout->addLayout(columns, 1);
    layout->addWidget(makeBottom());
    resize(1000, 640);

    fillIn();
    connect(&presenter, &WhiteGlovePresenter::draftChanged, this, &WhiteGloveDialog::showDraft);
    connect(&presenter, &WhiteGlovePresenter::errorsChanged, this, &WhiteGloveDialog::showErrors);
    // Also while this is taken down, which lets go of the slot.
    connect(&presenter, &WhiteGlovePresenter::holdEndChanged, m_holdEnd,
            [label = m_holdEnd, &presenter] { showHoldEnd(label, presenter.holdEnd()); });
    connect(&presenter, &WhiteGlovePresenter::slotLost, this, &WhiteGloveDialog::tellLostSlot);
    connect(&presenter, &WhiteGlovePresenter::slotRefused, m_slotPresenter,
            &SlotPickerPresenter::dropSlot);
    connect(&presenter, &WhiteGlovePresenter::warningsChanged, this,
            &WhiteGloveDialog::showWarnings);
    connect(&presenter, &WhiteGlovePresenter::sendingChanged, this, &WhiteGloveDialog::showSending);
    connect(&presenter, &WhiteGlovePresenter::booked, this, &QDialog::accept);
    checkKept();
    presenter.setOpen(true);
    const auto letGo = [&presenter] { presenter.setOpen(false); };
    connect(this, &QDialog::finished, &presenter, letGo);
    connect(this, &QObject::destroyed, &presenter, letGo);
    addSendKeys(this, m_book);
    if (presenter.draft().mentor)
        m_goal->setFocus();
    else
        m_mentor->field()->setFocus();
}

void WhiteGloveDialog::reject()
{
    if (!m_presenter.isSending())
        leave();
}

QWidget *WhiteGloveDialog::makeForm()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"wgForm"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(formWidth);
    auto *form = new QWidget(scroll);
    form->setProperty("surface", u"plain"_s);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(10);
    const auto person = [&](Role role, const QString &name, const QString &label,
                            PersonPicker *&picker) {
        auto *search = new PersonSearchPresenter(m_context, role);
        picker = new PersonPicker(search, name, PersonPicker::Layout::WithDetails, form);
        auto *field = new FormField(label, picker, true, {}, form);
        picker->field()->setAccessibleName(field->label());
        layout->addWidget(field);
        return field;
    };
    m_mentorField = person(Role::Mentor, u"wgMentor"_s, tr("M&entor"), m_mentor);
    m_menteeField = person(Role::Mentee, u"wgMentee"_s, tr("&Mentee"), m_mentee);
    m_goal = textEdit(u"wgGoal"_s, 3, form);
    m_goal->setPlaceholderText(tr("What the two are going to talk about"));
    m_goalField = new FormField(tr("&Goal"), m_goal, true, {}, form);
    layout->addWidget(m_goalField);
    m_place = new PlaceFields(m_context, true, form);
    layout->addWidget(m_place);
    m_materials = textEdit(u"wgMaterials"_s, 2, form);
    m_materials->setPlaceholderText(u"https://"_s);
    m_materialsField =
        new FormField(tr("Ma&terials"), m_materials, false, tr("One link a line."), form);
    layout->addWidget(m_materialsField);
    m_reason = new QLineEdit(form);
    m_reason->setObjectName(u"wgReason"_s);
    m_reason->setMaxLength(1000);
    m_reasonField = new FormField(tr("&Reason for the audit log"), m_reason, false,
                                  tr("Why you book for them. Coordinators can read it."), form);
    layout->addWidget(m_reasonField);
    layout->addStretch();
    scroll->setWidget(form);

    connect(m_mentor->presenter(), &PersonSearchPresenter::chosenChanged, this, [this] {
        if (!m_filling)
            m_presenter.setMentor(m_mentor->presenter()->chosen());
    });
    connect(m_mentee->presenter(), &PersonSearchPresenter::chosenChanged, this, [this] {
        if (!m_filling)
            m_presenter.setMentee(m_mentee->presenter()->chosen());
    });
    connect(m_goal, &QPlainTextEdit::textChanged, this, &WhiteGloveDialog::readTexts);
    connect(m_materials, &QPlainTextEdit::textChanged, this, &WhiteGloveDialog::readTexts);
    connect(m_reason, &QLineEdit::textChanged, this, &WhiteGloveDialog::readTexts);
    connect(m_place, &PlaceFields::placeChanged, this, [this] {
        if (!m_filling)
            m_presenter.setPlace(m_place->place());
    });
    return scroll;
}

QWidget *WhiteGloveDialog::makeTimes()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(16);
    m_useSlot = new QRadioButton(tr("A &slot of the mentor"), box);
    m_useSlot->setObjectName(u"wgSlots"_s);
    m_useFree = new QRadioButton(tr("Another t&ime"), box);
    m_useFree->setObjectName(u"wgFree"_s);
    auto *group = new QButtonGroup(box);
    group->addButton(m_useSlot);
    group->addButton(m_useFree);
    choice->addWidget(m_useSlot);
    choice->addWidget(m_useFree);
    choice->addStretch();
    auto *why = makeButton(tr("&Why is a slot missing?"), ButtonKind::Link, u"wgWhy"_s, box);
    connect(why, &QPushButton::clicked, this, &WhiteGloveDialog::explain);
    choice->addWidget(why);
    layout->addLayout(choice);
    m_times = new QStackedWidget(box);
    m_times->addWidget(makeSlots());
    m_times->addWidget(makeFreeTime());
    layout->addWidget(m_times, 1);
    m_timeError = makeLabel({}, TextRole::Error, box);
    m_timeError->setObjectName(u"wgTimeError"_s);
    m_timeError->setWordWrap(true);
    m_timeError->hide();
    layout->addWidget(m_timeError);
    m_summary = makeLabel({}, TextRole::Strong, box);
    m_summary->setObjectName(u"wgSummary"_s);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_holdEnd = makeLabel({}, TextRole::Body, box);
    m_holdEnd->setObjectName(u"wgHoldEnd"_s);
    m_holdEnd->setWordWrap(true);
    m_holdEnd->hide();
    layout->addWidget(m_holdEnd);
    connect(m_useFree, &QRadioButton::toggled, this, [this](bool free) {
        if (!m_filling)
            m_presenter.setFreeTime(free);
    });
    return box;
}

QWidget *WhiteGloveDialog::makeSlots()
{
    m_slotStack = new QStackedWidget(this);
    auto *hint = makeLabel(tr("Choose a mentor, and the open slots appear here."), TextRole::Muted,
                           m_slotStack);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    m_slotStack->addWidget(hint);
    m_slots = new SlotPicker(m_context, *m_slotPresenter, m_slotStack);
    m_slotStack->addWidget(m_slots);
    connect(m_slots, &SlotPicker::slotPicked, this, [this](SlotId id) {
        m_isSlotKept = false;
        if (const auto slot = m_slotPresenter->slot(id))
            m_presenter.setSlot(*slot);
    });
    connect(m_slotPresenter, &SlotPickerPresenter::slotsChanged, this,
            &WhiteGloveDialog::checkKeptSlot);
    connect(m_slotPresenter, &SlotPickerPresenter::slotTaken, &m_presenter,
            &WhiteGlovePresenter::loseSlot);
    return m_slotStack;
}

QWidget *WhiteGloveDialog::makeFreeTime()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_date = new QDateEdit(box);
    m_date->setObjectName(u"wgDate"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(tr("ddd d MMM yyyy"));
    row->addWidget(new FormField(tr("&Day"), m_date, true, {}, box), 1, Qt::AlignTop);
    m_time = new QTimeEdit(box);
    m_time->setObjectName(u"wgTime"_s);
    m_time->setDisplayFormat(editTimeFormat());
    row->addWidget(new FormField(tr("Sta&rt"), m_time, true, {}, box), 0, Qt::AlignTop);
    m_minutes = new QComboBox(box);
    m_minutes->setObjectName(u"wgMinutes"_s);
    for (const int minutes : {15, 20, 30, 45, 60, 90, 120})
        m_minutes->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    row->addWidget(new FormField(tr("Dura&tion"), m_minutes, true, {}, box), 0, Qt::AlignTop);
    layout->addLayout(row);
    auto *help =
        makeLabel(tr("The time need not be one of the mentor's slots. Free slots that it touches "
                     "are taken; other meetings of the two forbid it."),
                  TextRole::Muted, box);
    help->setWordWrap(true);
    layout->addWidget(help);
    layout->addStretch();
    connect(m_date, &QDateEdit::dateChanged, this, &WhiteGloveDialog::readFreeTime);
    connect(m_time, &QTimeEdit::timeChanged, this, &WhiteGloveDialog::readFreeTime);
    connect(m_minutes, &QComboBox::currentIndexChanged, this, &WhiteGloveDialog::readFreeTime);
    return box;
}

QWidget *WhiteGloveDialog::makeBottom()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_warnings = new WarningsBox(box);
    layout->addWidget(m_warnings);
    connect(m_warnings, &WarningsBox::confirmed, &m_presenter,
            &WhiteGlovePresenter::confirmWarning);
    connect(m_warnings, &WarningsBox::allConfirmed, &m_presenter,
            [this] { m_presenter.confirmAllWarnings(true); });
    m_error = dialogError(this, u"wgError"_s);
    layout->addWidget(m_error);
    m_clear = makeButton(tr("Start &over"), ButtonKind::Link, u"wgClear"_s, box);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_presenter.clear();
        fillIn();
        m_mentor->field()->setFocus();
    });
    m_cancel = makeButton(tr("&Close"), ButtonKind::Secondary, u"wgCancel"_s, box);
    m_cancel->setToolTip(tr("What you have typed is kept"));
    connect(m_cancel, &QPushButton::clicked, this, &WhiteGloveDialog::reject);
    m_book = makeButton(tr("&Book meeting"), ButtonKind::Primary, u"wgBook"_s, box);
    m_book->setToolTip(keysText(sendKeys()));
    connect(m_book, &QPushButton::clicked, this, [this] {
        m_date->interpretText();
        m_time->interpretText();
        m_submitting = true;
        m_presenter.submit();
        m_submitting = m_presenter.isSending();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_clear);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_book);
    layout->addLayout(row);
    return box;
}

void WhiteGloveDialog::fillIn()
{
    // Filling in must not look like typing.
    m_filling = true;
    const WhiteGloveDraft draft = m_presenter.draft();
    const auto fill = [](PersonPicker *picker, const std::optional<api::AccountSummary> &person) {
        if (person) {
            picker->presenter()->choose(*person);
        } else {
            picker->presenter()->clear();
            picker->field()->clear();
        }
    };
    fill(m_mentor, draft.mentor);
    fill(m_mentee, draft.mentee);
    m_goal->setPlainText(draft.goal);
    m_materials->setPlainText(draft.materials);
    m_reason->setText(draft.reason);
    m_place->setPlace(draft.place);
    m_isSlotKept = draft.slot.has_value();
    (draft.freeTime ? m_useFree : m_useSlot)->setChecked(true);
    m_date->setDate(draft.date);
    m_time->setTime(draft.time);
    m_minutes->setCurrentIndex(std::max(0, m_minutes->findData(draft.minutes)));
    m_filling = false;
    showDraft();
    showErrors();
    showHoldEnd(m_holdEnd, m_presenter.holdEnd());
    showWarnings();
    showSending();
}

/// Whoever left since it was typed is not booked.
void WhiteGloveDialog::checkKept()
{
    if (!m_presenter.kept().restoredFrom())
        return;
    const auto check = [this](PersonPicker *picker, WgField field) {
        connect(picker->presenter(), &PersonSearchPresenter::chosenGone, this,
                [this, picker, field](const QString &person) {
                    picker->field()->clear();
                    //: %1 is the name of somebody who left, or was deactivated
                    m_presenter.losePerson(field, tr("%1 can't be chosen any more.").arg(person));
                });
        picker->presenter()->verify();
    };
    check(m_mentor, WgField::Mentor);
    check(m_mentee, WgField::Mentee);
}

void WhiteGloveDialog::checkKeptSlot()
{
    const auto &slot = m_presenter.draft().slot;
    if (!m_isSlotKept || !slot)
        return;
    const auto isThere = m_slotPresenter->stillOffers(*slot);
    if (!isThere)
        return;
    m_isSlotKept = false;
    if (!*isThere)
        m_presenter.dropKeptSlot();
}

void WhiteGloveDialog::readTexts()
{
    if (!m_filling)
        m_presenter.setTexts(m_goal->toPlainText(), m_materials->toPlainText(), m_reason->text());
}

void WhiteGloveDialog::readFreeTime()
{
    if (!m_filling)
        m_presenter.setTime(m_date->date(), m_time->time(), m_minutes->currentData().toInt());
}

void WhiteGloveDialog::openMentor()
{
    const auto &mentor = m_presenter.draft().mentor;
    const UserId id = mentor ? mentor->id : UserId();
    if (id == m_openMentor)
        return;
    m_openMentor = id;
    if (mentor) {
        const auto &slot = m_presenter.draft().slot;
        m_slotPresenter->open(mentor->id, mentor->timeZone,
                              slot ? std::optional(slot->startTime) : std::nullopt);
        m_slotStack->setCurrentIndex(1);
    } else {
        m_slotPresenter->close();
        m_slotStack->setCurrentIndex(0);
    }
}

void WhiteGloveDialog::showDraft()
{
    const WhiteGloveDraft &draft = m_presenter.draft();
    openMentor();
    m_slotPresenter->setOwn(draft.slot ? draft.slot->id : SlotId());
    m_slots->grid()->setSelectedSlot(draft.slot ? draft.slot->id : SlotId());
    m_times->setCurrentIndex(draft.freeTime ? 1 : 0);
    const auto range = m_presenter.range();
    if (!range) {
        m_summary->setText(draft.mentor ? tr("No time chosen yet") : QString());
        return;
    }
    const QString zone = m_presenter.zone();
    //: day and time range, time zone
    QString text = tr("%1, %2").arg(longRange(range->first, range->second, zone),
                                    zoneText(zone, range->first));
    if (draft.mentor && draft.mentor->timeZone != zone) {
        const QString theirs = draft.mentor->timeZone;
        //: the same moment where the mentor is; %1 time range, %2 time zone
        text += u'\n' + tr("For the mentor: %1, %2")
                            .arg(longRange(range->first, range->second, theirs),
                                 zoneText(theirs, range->first));
    }
    m_summary->setText(text);
}

void WhiteGloveDialog::tellLostSlot()
{
    // Unless sending has just said it.
    if (m_timeError->accessibleName() != m_timeError->text())
        announce(m_timeError, m_timeError->text());
}

void WhiteGloveDialog::showErrors()
{
    m_mentorField->setError(m_presenter.errorOf(WgField::Mentor));
    m_menteeField->setError(m_presenter.errorOf(WgField::Mentee));
    m_goalField->setError(m_presenter.errorOf(WgField::Goal));
    m_materialsField->setError(m_presenter.errorOf(WgField::Materials));
    m_reasonField->setError(m_presenter.errorOf(WgField::Reason));
    m_place->setError(m_presenter.errorOf(WgField::Place));
    const QString time = m_presenter.errorOf(WgField::Time);
    if (m_timeError->text() != time)
        m_timeError->setAccessibleName({}); // that of what was announced before
    m_timeError->setText(time);
    m_timeError->setVisible(!time.isEmpty());
    if (m_presenter.failure())
        showDialogError(m_error, *m_presenter.failure());
    else
        m_error->hide();
    if (m_submitting && !m_presenter.isSending() && m_presenter.hasErrors()) {
        m_submitting = false;
        focusFirstError();
    }
}

void WhiteGloveDialog::focusFirstError()
{
    const std::pair<WgField, QWidget *> order[] = {{WgField::Mentor, m_mentor->field()},
                                                   {WgField::Mentee, m_mentee->field()},
                                                   {WgField::Goal, m_goal},
                                                   {WgField::Place, m_place},
                                                   {WgField::Materials, m_materials},
                                                   {WgField::Reason, m_reason}};
    for (const auto &[field, widget] : order) {
        if (!m_presenter.errorOf(field).isEmpty()) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    announce(m_timeError, m_timeError->text());
}

void WhiteGloveDialog::showWarnings()
{
    m_warnings->showWarnings(m_presenter.warnings(), m_presenter.isConfirmationMissing());
    m_book->setText(m_presenter.warnings().isEmpty() ? tr("&Book meeting") : tr("&Book anyway"));
    m_book->setAccessibleName(m_book->text().remove(u'&'));
}

void WhiteGloveDialog::showSending()
{
    const bool sending = m_presenter.isSending();
    m_book->setEnabled(!sending);
    m_cancel->setEnabled(!sending);
    m_clear->setEnabled(!sending);
    if (sending)
        m_book->setText(tr("Booking…"));
    else
        showWarnings();
}

void WhiteGloveDialog::explain()
{
    const WhiteGloveDraft &draft = m_presenter.draft();
    auto *dialog = new SlotExplanationDialog(m_context, draft.mentor, draft.mentee, draft.date,
                                             draft.time, this);
    dialog->open();
}

} // namespace oh::ui
