// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/editbookingdialog.h"

#include "models/domain/zones.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/presenters/slottext.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/placefields.h"
#include "ui/widgets/warningsbox.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using EditedField = EditBookingPresenter::Field;

/// Of object names.
QString fieldKey(EditedField field)
{
    switch (field) {
    case EditedField::Mentor:
        return u"Mentor"_s;
    case EditedField::Time:
        return u"Time"_s;
    case EditedField::Mentee:
        return u"Mentee"_s;
    case EditedField::Goal:
        return u"Goal"_s;
    case EditedField::Materials:
        return u"Materials"_s;
    case EditedField::Place:
        return u"Place"_s;
    case EditedField::Link:
        return u"Link"_s;
    case EditedField::Reason:
        return u"Reason"_s;
    }
    return {};
}

api::AccountSummary accountOf(UserId id, Role role, const api::PersonRef &person)
{
    api::AccountSummary account;
    account.id = id;
    account.role = role;
    account.name = person.name;
    account.title = person.title;
    account.company = person.company;
    account.reputationTier = person.reputationTier;
    return account;
}

} // namespace

EditBookingDialog::EditBookingDialog(Context &context, EditBookingPresenter *presenter,
                                     QWidget *parent)
    : FormDialog(parent), m_context(context), m_presenter(presenter)
{
    presenter->setParent(this);
    const api::Booking &booking = presenter->booking();
    setObjectName(u"editBookingDialog"_s);
    setWindowTitle(tr("Edit meeting"));
    QVBoxLayout *layout = dialogLayout(
        this, tr("Edit the meeting with %1").arg(booking.mentor.name),
        longRange(booking.meetingStartTime, booking.meetingEndTime, presenter->zone()));
    m_merged = new QFrame(this);
    m_merged->setObjectName(u"editMerged"_s);
    m_merged->setProperty("tone", u"info"_s);
    auto *mergedLayout = new QHBoxLayout(m_merged);
    mergedLayout->setContentsMargins(12, 8, 12, 8);
    mergedLayout->addWidget(new IconLabel(u"info"_s, 16, IconTone::Info, m_merged), 0,
                            Qt::AlignTop);
    m_mergedText = makeLabel({}, TextRole::Body, m_merged);
    m_mergedText->setObjectName(u"editMergedText"_s);
    m_mergedText->setWordWrap(true);
    mergedLayout->addWidget(m_mergedText, 1);
    m_merged->hide();
    layout->addWidget(m_merged);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"editForm"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    content->setProperty("surface", u"plain"_s);
    auto *form = new QVBoxLayout(content);
    form->setContentsMargins(0, 0, 8, 0);
    form->setSpacing(12);
    makeFields(form);
    form->addStretch();
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    m_warnings = new WarningsBox(this);
    layout->addWidget(m_warnings);
    m_error = dialogError(this, u"editError"_s);
    layout->addWidget(m_error);
    m_cancel = makeButton(tr("&Discard changes"), ButtonKind::Secondary, u"editCancel"_s, this);
    m_save = makeButton(tr("&Save"), ButtonKind::Primary, u"editSave"_s, this);
    layout->addLayout(dialogButtons({m_cancel, m_save}));
    resize(560, 620);

    connect(m_warnings, &WarningsBox::confirmed, presenter, &EditBookingPresenter::confirmWarning);
    connect(m_warnings, &WarningsBox::allConfirmed, presenter,
            [presenter] { presenter->confirmAllWarnings(true); });
    connect(m_cancel, &QPushButton::clicked, this, &EditBookingDialog::discardWords);
    connect(m_save, &QPushButton::clicked, this, &EditBookingDialog::submit);
    connect(presenter, &EditBookingPresenter::valuesChanged, this, &EditBookingDialog::fillIn);
    connect(presenter, &EditBookingPresenter::conflictsChanged, this,
            &EditBookingDialog::showConflicts);
    connect(presenter, &EditBookingPresenter::errorsChanged, this, &EditBookingDialog::showErrors);
    connect(presenter, &EditBookingPresenter::warningsChanged, this,
            &EditBookingDialog::showWarnings);
    connect(presenter, &EditBookingPresenter::sendingChanged, this,
            &EditBookingDialog::showSending);
    connect(presenter, &EditBookingPresenter::saved, this, &QDialog::accept);
    connect(presenter, &EditBookingPresenter::unchanged, this, &EditBookingDialog::discardWords);
    fillIn();
    keepFields();
    showSending();
    m_goal->setFocus();
}

void EditBookingDialog::submit()
{
    if (!m_mentor->presenter()->chosen()) {
        m_mentorField->setError(tr("Choose a mentor from the list."));
        m_mentor->field()->setFocus();
        return;
    }
    if (!m_mentee->presenter()->chosen()) {
        // Letters that name nobody: saving would keep the old mentee without a word.
        m_menteeField->setError(tr("Choose a mentee from the list."));
        m_mentee->field()->setFocus();
        return;
    }
    m_presenter->submit();
}

void EditBookingDialog::makeFields(QVBoxLayout *form)
{
    const auto edit = [this](const QString &name, int lines) {
        auto *text = new QPlainTextEdit(this);
        text->setObjectName(name);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 16);
        return text;
    };
    makePeople(form);
    m_goal = edit(u"editGoal"_s, 4);
    m_goalField = new FormField(tr("&Goal"), m_goal, true, {}, this);
    form->addWidget(m_goalField);
    addConflict(EditedField::Goal, tr("the goal"), form);
    m_materials = edit(u"editMaterials"_s, 3);
    m_materialsField =
        new FormField(tr("Ma&terials"), m_materials, false, tr("One link a line."), this);
    form->addWidget(m_materialsField);
    addConflict(EditedField::Materials, tr("the materials"), form);
    m_place = new PlaceFields(m_context, false, this);
    form->addWidget(m_place);
    addConflict(EditedField::Place, tr("the place"), form);
    m_link = new QLineEdit(this);
    m_link->setObjectName(u"editLink"_s);
    m_link->setMaxLength(2000);
    m_link->setPlaceholderText(u"https://"_s);
    m_linkField = new FormField(tr("Meeting &link"), m_link, false,
                                tr("Both are told of a new one by mail."), this);
    form->addWidget(m_linkField);
    addConflict(EditedField::Link, tr("the meeting link"), form);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"editReason"_s);
    m_reason->setMaxLength(1000);
    m_reasonField = new FormField(tr("&Reason for the audit log"), m_reason, false,
                                  tr("Why you change it. Coordinators can read it."), this);
    form->addWidget(m_reasonField);

    connect(m_goal, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_presenter->setGoal(m_goal->toPlainText());
    });
    connect(m_materials, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_presenter->setMaterials(m_materials->toPlainText());
    });
    connect(m_place, &PlaceFields::placeChanged, this, [this] {
        if (!m_filling)
            m_presenter->setPlace(m_place->place());
        m_linkField->setVisible(m_presenter->mayHaveLink());
    });
    connect(m_link, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_filling)
            m_presenter->setLink(text);
    });
    connect(m_reason, &QLineEdit::textChanged, m_presenter, &EditBookingPresenter::setReason);
}

void EditBookingDialog::makePeople(QVBoxLayout *form)
{
    const bool may = m_presenter->mayChangePeople();
    auto *mentors = new PersonSearchPresenter(m_context, Role::Mentor);
    m_mentor = new PersonPicker(mentors, u"editMentor"_s, PersonPicker::Layout::WithDetails, this);
    m_mentorField =
        new FormField(tr("M&entor"), m_mentor, true,
                      may ? QString() : tr("The meeting is over: its mentor stays."), this);
    m_mentor->field()->setAccessibleName(m_mentorField->label());
    m_mentor->setEnabled(may);
    form->addWidget(m_mentorField);
    addConflict(EditedField::Mentor, tr("the mentor"), form);
    form->addWidget(makeTime());
    addConflict(EditedField::Time, tr("the time"), form);
    auto *mentees = new PersonSearchPresenter(m_context, Role::Mentee);
    m_mentee = new PersonPicker(mentees, u"editMentee"_s, PersonPicker::Layout::WithDetails, this);
    m_menteeField =
        new FormField(tr("&Mentee"), m_mentee, true,
                      may ? QString() : tr("The meeting is over: its mentee stays."), this);
    m_mentee->field()->setAccessibleName(m_menteeField->label());
    m_mentee->setEnabled(may);
    form->addWidget(m_menteeField);
    addConflict(EditedField::Mentee, tr("the mentee"), form);
    connect(mentors, &PersonSearchPresenter::chosenChanged, this, [this, mentors] {
        if (m_filling || !mentors->chosen())
            return;
        m_presenter->setMentor(mentors->chosen()->id, mentors->chosen()->name);
        noteWords();
    });
    connect(mentees, &PersonSearchPresenter::chosenChanged, this, [this, mentees] {
        if (m_filling || !mentees->chosen())
            return;
        m_presenter->setMentee(mentees->chosen()->id, mentees->chosen()->name);
        noteWords();
    });
}

QWidget *EditBookingDialog::makeTime()
{
    m_when = new QWidget(this);
    auto *layout = new QVBoxLayout(m_when);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_date = new QDateEdit(m_when);
    m_date->setObjectName(u"editDate"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(tr("ddd d MMM yyyy"));
    row->addWidget(new FormField(tr("Da&y"), m_date, true, {}, m_when), 1, Qt::AlignTop);
    m_time = new QTimeEdit(m_when);
    m_time->setObjectName(u"editTime"_s);
    m_time->setDisplayFormat(editTimeFormat());
    row->addWidget(new FormField(tr("Sta&rt"), m_time, true, {}, m_when), 0, Qt::AlignTop);
    m_minutes = new QComboBox(m_when);
    m_minutes->setObjectName(u"editMinutes"_s);
    row->addWidget(new FormField(tr("D&uration"), m_minutes, true, {}, m_when), 0, Qt::AlignTop);
    layout->addLayout(row);
    auto *help = makeLabel(tr("One of the other mentor's slots, or any time at which both are "
                              "free. All three are told by mail, and their calendars follow. Place "
                              "and link become the other mentor's, unless you change them here."),
                           TextRole::Help, m_when);
    help->setWordWrap(true);
    layout->addWidget(help);
    m_timeError = makeLabel({}, TextRole::Error, m_when);
    m_timeError->setObjectName(u"editTimeError"_s);
    m_timeError->setWordWrap(true);
    m_timeError->hide();
    layout->addWidget(m_timeError);
    connect(m_date, &QDateEdit::dateChanged, this, &EditBookingDialog::readTime);
    connect(m_time, &QTimeEdit::timeChanged, this, &EditBookingDialog::readTime);
    connect(m_minutes, &QComboBox::currentIndexChanged, this, &EditBookingDialog::readTime);
    return m_when;
}

void EditBookingDialog::showTime()
{
    const EditBookingPresenter::Values &values = m_presenter->values();
    m_when->setVisible(m_presenter->isOtherMentor());
    const auto local = utcToWallClock(m_presenter->zone(), values.start);
    if (!local)
        return;
    m_date->setDate(local->date());
    m_time->setTime(local->time());
    const int minutes = int(values.start.secsTo(values.end) / 60);
    QList<int> lengths{15, 20, 30, 45, 60, 90, 120};
    if (!lengths.contains(minutes))
        lengths.append(minutes);
    std::sort(lengths.begin(), lengths.end());
    m_minutes->clear();
    for (const int length : std::as_const(lengths))
        m_minutes->addItem(tr("%n minute(s)", nullptr, length), length);
    m_minutes->setCurrentIndex(m_minutes->findData(minutes));
}

void EditBookingDialog::readTime()
{
    if (m_filling)
        return;
    m_presenter->setTime(m_date->date(), m_time->time(), m_minutes->currentData().toInt());
    noteWords();
}

void EditBookingDialog::addConflict(EditedField field, const QString &name, QVBoxLayout *form)
{
    Conflict conflict;
    conflict.box = new QFrame(this);
    conflict.box->setObjectName(u"conflict"_s + fieldKey(field));
    conflict.box->setProperty("tone", u"warning"_s);
    auto *layout = new QVBoxLayout(conflict.box);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    //: %1 is "the goal", "the place" …
    auto *heading = makeLabel(tr("Somebody else has changed %1 meanwhile to:").arg(name),
                              TextRole::Strong, conflict.box);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    conflict.text = makeLabel({}, TextRole::Body, conflict.box);
    conflict.text->setObjectName(u"theirs"_s + fieldKey(field));
    conflict.text->setWordWrap(true);
    conflict.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(conflict.text);
    auto *row = new QHBoxLayout;
    auto *mine = makeButton(tr("Keep mine"), ButtonKind::Secondary, u"keepMine"_s + fieldKey(field),
                            conflict.box);
    mine->setAccessibleName(tr("Keep my version of %1").arg(name));
    auto *theirs = makeButton(tr("Take theirs"), ButtonKind::Secondary,
                              u"takeTheirs"_s + fieldKey(field), conflict.box);
    theirs->setAccessibleName(tr("Take the other version of %1").arg(name));
    connect(mine, &QPushButton::clicked, m_presenter,
            [this, field] { m_presenter->keepMine(field); });
    connect(theirs, &QPushButton::clicked, m_presenter,
            [this, field] { m_presenter->takeTheirs(field); });
    row->addWidget(mine);
    row->addWidget(theirs);
    row->addStretch();
    layout->addLayout(row);
    conflict.box->hide();
    form->addWidget(conflict.box);
    m_conflicts.insert(field, conflict);
}

void EditBookingDialog::fillIn()
{
    m_filling = true;
    const EditBookingPresenter::Values &values = m_presenter->values();
    const api::Booking &booking = m_presenter->booking();
    const auto show = [](PersonPicker *picker, UserId id, Role role, const api::PersonRef &known,
                         bool isKnown, const QString &name) {
        // Whoever was just chosen from the list stays as they were found there.
        const auto chosen = picker->presenter()->chosen();
        if (chosen && chosen->id == id)
            return;
        if (isKnown)
            picker->presenter()->choose(accountOf(id, role, known));
        else
            picker->presenter()->chooseNamed(id, name);
    };
    show(m_mentor, values.mentorId, Role::Mentor, booking.mentor,
         values.mentorId == booking.mentorId, values.mentorName);
    show(m_mentee, values.menteeId, Role::Mentee, booking.mentee,
         values.menteeId == booking.menteeId, values.menteeName);
    showTime();
    if (m_goal->toPlainText() != values.goal)
        m_goal->setPlainText(values.goal);
    if (m_materials->toPlainText() != values.materials)
        m_materials->setPlainText(values.materials);
    m_place->setPlace(values.place);
    if (m_link->text() != values.link)
        m_link->setText(values.link);
    m_linkField->setVisible(m_presenter->mayHaveLink());
    m_filling = false;
    if (m_presenter->hasMerged())
        rebaseFields();
    else
        noteWords();
    showConflicts();
}

void EditBookingDialog::showConflicts()
{
    const int open = int(m_presenter->conflicts().size());
    for (auto it = m_conflicts.cbegin(); it != m_conflicts.cend(); ++it) {
        it->text->setText(m_presenter->theirs(it.key()));
        it->box->setVisible(m_presenter->isConflict(it.key()));
    }
    m_merged->setVisible(m_presenter->hasMerged());
    const QString text =
        open > 0 ? tr("Somebody else saved this meeting while you were editing. Decide about %n "
                      "field(s) below, then save again. Nothing that you typed is lost.",
                      nullptr, open)
                 : tr("Somebody else saved this meeting while you were editing. Their changes are "
                      "taken over, yours are kept: save again.");
    if (m_presenter->hasMerged() && m_mergedText->text() != text)
        announce(m_merged, text);
    m_mergedText->setText(text);
    m_save->setEnabled(open == 0 && !m_presenter->isSending());
    m_save->setToolTip(open > 0 ? tr("Decide about the fields in yellow first") : QString());
}

void EditBookingDialog::showErrors()
{
    m_mentorField->setError(m_presenter->errorOf(EditedField::Mentor));
    m_timeError->setText(m_presenter->errorOf(EditedField::Time));
    m_timeError->setVisible(!m_timeError->text().isEmpty());
    m_menteeField->setError(m_presenter->errorOf(EditedField::Mentee));
    m_goalField->setError(m_presenter->errorOf(EditedField::Goal));
    m_materialsField->setError(m_presenter->errorOf(EditedField::Materials));
    m_reasonField->setError(m_presenter->errorOf(EditedField::Reason));
    m_place->setError(m_presenter->errorOf(EditedField::Place));
    m_linkField->setError(m_presenter->errorOf(EditedField::Link));
    if (m_presenter->failure())
        showDialogError(m_error, *m_presenter->failure());
    else
        m_error->hide();
}

void EditBookingDialog::showWarnings()
{
    m_warnings->showWarnings(m_presenter->warnings(), m_presenter->isConfirmationMissing());
    m_save->setText(m_presenter->warnings().isEmpty() ? tr("&Save") : tr("&Save anyway"));
    m_save->setAccessibleName(m_save->text().remove(u'&'));
}

void EditBookingDialog::showSending()
{
    const bool sending = m_presenter->isSending();
    setWordsBusy(sending);
    m_cancel->setEnabled(!sending);
    m_save->setEnabled(!sending && m_presenter->conflicts().isEmpty());
    if (sending)
        m_save->setText(tr("Saving…"));
    else
        showWarnings();
}

} // namespace oh::ui
