// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/actionitemrow.h"

#include "ui/presenters/bookingnotespresenter.h"
#include "ui/views/notecard.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/draftline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int itemMaximum = 1000;
constexpr int soonDays = 7;

} // namespace

ActionItemEditor::ActionItemEditor(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_text = new QLineEdit(this);
    m_text->setAccessibleName(tr("What is to be done"));
    m_text->setPlaceholderText(tr("What is to be done?"));
    m_text->setMaxLength(itemMaximum);
    setWordsKept(m_text);
    layout->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_owner = new QComboBox(this);
    m_owner->setAccessibleName(tr("Who does it"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(8);
    row->addWidget(m_owner, 1);
    m_hasDue = new QCheckBox(tr("Due"), this);
    m_hasDue->setAccessibleName(tr("It has a due date"));
    row->addWidget(m_hasDue);
    m_due = new QDateEdit(this);
    m_due->setAccessibleName(tr("Due date"));
    if (auto *line = m_due->findChild<QLineEdit *>())
        line->setAccessibleName(m_due->accessibleName());
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(tr("ddd d MMM yyyy"));
    m_due->setEnabled(false);
    row->addWidget(m_due, 1);
    layout->addLayout(row);
    m_who = makeVisibilityCombo({}, {}, this);
    m_who->setAccessibleName(tr("Who can read the action item"));
    layout->addWidget(m_who);
    // What nobody else reads is one's own to do.
    connect(m_who, &QComboBox::currentIndexChanged, this, [this] {
        const bool isPrivate = visibility() == NoteVisibility::Private;
        if (isPrivate && m_owner->isEnabled()) {
            m_sharedOwner = m_owner->currentIndex();
            m_owner->setCurrentIndex(0);
        } else if (!isPrivate && !m_owner->isEnabled()) {
            m_owner->setCurrentIndex(m_sharedOwner);
        }
        m_owner->setEnabled(!isPrivate);
        Q_EMIT visibilityChanged(visibility());
        Q_EMIT edited();
    });
    connect(m_hasDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    connect(m_text, &QLineEdit::textChanged, this, &ActionItemEditor::textChanged);
    connect(m_text, &QLineEdit::textChanged, this, &ActionItemEditor::edited);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &ActionItemEditor::edited);
    connect(m_hasDue, &QCheckBox::toggled, this, &ActionItemEditor::edited);
    connect(m_due, &QDateEdit::dateChanged, this, &ActionItemEditor::edited);
    connect(m_text, &QLineEdit::returnPressed, this, &ActionItemEditor::submitted);
}

void ActionItemEditor::setNames(const QString &prefix)
{
    m_text->setObjectName(prefix + u"Text"_s);
    m_owner->setObjectName(prefix + u"Owner"_s);
    m_hasDue->setObjectName(prefix + u"HasDue"_s);
    m_due->setObjectName(prefix + u"Due"_s);
    m_who->setObjectName(prefix + u"Visibility"_s);
}

void ActionItemEditor::setPeople(const api::Booking &booking, UserId viewer, QDate today)
{
    m_owner->clear();
    const bool isMentor = booking.mentorId == viewer;
    const api::PersonRef &me = isMentor ? booking.mentor : booking.mentee;
    const api::PersonRef &other = isMentor ? booking.mentee : booking.mentor;
    m_owner->addItem(tr("Me"), me.id.value);
    m_owner->addItem(other.name, other.id.value);
    const QSignalBlocker quiet(m_who);
    fillVisibilityCombo(m_who, other.name);
    m_who->setCurrentIndex(m_who->findData(int(NoteVisibility::Shared)));
    m_owner->setEnabled(true);
    if (!m_hasDue->isChecked())
        m_due->setDate(today.addDays(soonDays));
}

void ActionItemEditor::setValues(const QString &text, UserId owner, std::optional<QDate> due,
                                 NoteVisibility visibility)
{
    setText(text);
    setVisibility(visibility);
    if (visibility == NoteVisibility::Shared)
        m_owner->setCurrentIndex(qMax(0, m_owner->findData(owner.value)));
    m_hasDue->setChecked(due.has_value());
    if (due)
        m_due->setDate(*due);
}

void ActionItemEditor::setText(const QString &text)
{
    if (m_text->text() != text)
        m_text->setText(text);
}

void ActionItemEditor::setVisibility(NoteVisibility visibility)
{
    m_who->setCurrentIndex(m_who->findData(int(visibility)));
}

void ActionItemEditor::setMayHide(bool may)
{
    m_who->setVisible(may);
}

NoteVisibility ActionItemEditor::visibility() const
{
    return NoteVisibility(m_who->currentData().toInt());
}

QString ActionItemEditor::text() const
{
    return m_text->text();
}

UserId ActionItemEditor::owner() const
{
    return UserId(m_owner->currentData().toUuid());
}

std::optional<QDate> ActionItemEditor::due() const
{
    return m_hasDue->isChecked() ? std::optional(m_due->date()) : std::nullopt;
}

ActionItemRow::ActionItemRow(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(8);
    m_done = new QCheckBox(this);
    layout->addWidget(m_done, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    m_reading = new QWidget(this);
    auto *reading = new QHBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    m_text = makeLabel({}, TextRole::Body, m_reading);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    texts->addWidget(m_text);
    m_more = makeLabel({}, TextRole::Help, m_reading);
    m_more->setWordWrap(true);
    texts->addWidget(m_more);
    reading->addLayout(texts, 1);
    m_private = new Chip(tr("Private"), Chip::Kind::Neutral, m_reading);
    m_private->setToolTip(tr("Nobody but you can read it."));
    m_private->hide();
    reading->addWidget(m_private, 0, Qt::AlignTop);
    m_edit = makeIconButton(u"edit"_s, tr("Change the action item"), {}, m_reading);
    reading->addWidget(m_edit, 0, Qt::AlignTop);
    m_delete = makeIconButton(u"trash"_s, tr("Delete the action item"), {}, m_reading);
    reading->addWidget(m_delete, 0, Qt::AlignTop);
    column->addWidget(m_reading);

    m_question = new QWidget(this);
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    m_asked = makeLabel({}, TextRole::Strong, m_question);
    m_asked->setWordWrap(true);
    question->addWidget(m_asked, 1);
    m_keep = makeButton(tr("Keep"), ButtonKind::Secondary, {}, m_question);
    m_really = makeButton(tr("Delete"), ButtonKind::Danger, {}, m_question);
    question->addWidget(m_keep);
    question->addWidget(m_really);
    column->addWidget(m_question);
    m_question->hide();

    m_editing = new QWidget(this);
    auto *editing = new QVBoxLayout(m_editing);
    editing->setContentsMargins(0, 0, 0, 0);
    editing->setSpacing(8);
    m_editor = new ActionItemEditor(m_editing);
    editing->addWidget(m_editor);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *discard = makeButton(tr("Discard"), ButtonKind::Secondary, {}, m_editing);
    m_save = makeButton(tr("Save"), ButtonKind::Primary, {}, m_editing);
    row->addWidget(discard);
    row->addWidget(m_save);
    editing->addLayout(row);
    column->addWidget(m_editing);
    m_editing->hide();
    m_problem = makeLabel({}, TextRole::Error, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    layout->addLayout(column, 1);

    connect(m_done, &QCheckBox::clicked, this, &ActionItemRow::doneChanged);
    connect(m_edit, &QToolButton::clicked, this, &ActionItemRow::beginEditing);
    connect(m_delete, &QToolButton::clicked, this, [this] { askToDelete(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { askToDelete(false); });
    connect(m_really, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        Q_EMIT deleteRequested();
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        finishEditing();
        m_edit->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, &ActionItemRow::submit);
    connect(m_editor, &ActionItemEditor::submitted, this, &ActionItemRow::submit);
    connect(m_editor, &ActionItemEditor::edited, this, &ActionItemRow::noteWords);
}

void ActionItemRow::setNumber(int number)
{
    const QString suffix = QString::number(number);
    m_done->setObjectName(u"itemDone"_s + suffix);
    m_text->setObjectName(u"itemText"_s + suffix);
    m_private->setObjectName(u"itemPrivate"_s + suffix);
    m_more->setObjectName(u"itemMore"_s + suffix);
    m_edit->setObjectName(u"itemEdit"_s + suffix);
    m_delete->setObjectName(u"itemDelete"_s + suffix);
    m_keep->setObjectName(u"itemKeep"_s + suffix);
    m_really->setObjectName(u"itemReallyDelete"_s + suffix);
    m_save->setObjectName(u"itemSave"_s + suffix);
    m_problem->setObjectName(u"itemProblem"_s + suffix);
    m_editor->setNames(u"itemField"_s + suffix);
}

void ActionItemRow::setItem(const api::ActionItem &item, const api::Booking &booking, UserId viewer,
                            QDate today, bool mayChange, bool mayDelete)
{
    const bool samePeople = m_item.id == item.id;
    if (samePeople && m_editing->isVisibleTo(this))
        follow(item);
    m_item = item;
    if (m_draft) {
        const QJsonObject now = BookingNotesPresenter::editedOf(item);
        m_draft->rebase(now, m_editing->isVisibleTo(this) ? edited() : now);
    }
    if (!samePeople)
        m_editor->setPeople(booking, viewer, today);
    const bool isPrivate = item.visibility == NoteVisibility::Private;
    m_private->setVisible(isPrivate);
    m_asked->setText(isPrivate ? tr("Delete it?") : tr("Delete it for both sides?"));
    m_really->setAccessibleName(isPrivate ? tr("Delete this action item")
                                          : tr("Delete this action item for both sides"));
    m_editor->setMayHide(item.createdBy == viewer);
    m_done->setChecked(item.isDone);
    m_done->setAccessibleName(tr("Done: %1").arg(item.text));
    m_done->setToolTip(item.isDone ? tr("Done; click to open it again") : tr("Tick when done"));
    setStruck(m_text, item.isDone);
    m_text->setText(item.text);
    setTextRole(m_text, item.isDone ? TextRole::Muted : TextRole::Body);
    const QString owner = item.owner.id == viewer ? tr("You") : item.owner.name;
    QString more = owner;
    const bool late = !item.isDone && item.dueDate && *item.dueDate < today;
    if (item.dueDate) {
        const QString day = QLocale().toString(*item.dueDate, tr("ddd d MMM yyyy"));
        //: %1 an owner, %2 a day
        more = late ? tr("%1 · was due %2").arg(owner, day) : tr("%1 · due %2").arg(owner, day);
    }
    m_more->setText(more);
    setTextRole(m_more, late ? TextRole::Error : TextRole::Help);
    m_edit->setVisible(mayChange);
    m_delete->setVisible(mayDelete);
    m_done->setProperty("mayChange", mayChange);
    m_done->setEnabled(mayChange);
}

void ActionItemRow::follow(const api::ActionItem &item)
{
    const auto newest = [](const auto &shown, const auto &before, const auto &now) {
        return shown == before ? now : shown;
    };
    m_isFilling = true;
    m_editor->setValues(newest(m_editor->text(), m_item.text, item.text),
                        newest(m_editor->owner(), m_item.owner.id, item.owner.id),
                        newest(m_editor->due(), m_item.dueDate, item.dueDate),
                        newest(m_editor->visibility(), m_item.visibility, item.visibility));
    m_isFilling = false;
}

void ActionItemRow::setBusy(bool busy)
{
    m_done->setEnabled(!busy && m_done->property("mayChange").toBool());
    m_edit->setEnabled(!busy);
    m_delete->setEnabled(!busy);
    m_question->setEnabled(!busy);
    m_editing->setEnabled(!busy);
    m_save->setText(busy ? tr("Saving…") : tr("Save"));
}

void ActionItemRow::askToDelete(bool ask)
{
    m_problem->hide();
    m_question->setVisible(ask);
    (ask ? static_cast<QWidget *>(m_keep) : m_delete)->setFocus();
}

void ActionItemRow::beginEditing()
{
    showEditor();
    m_editor->field()->setFocus();
}

void ActionItemRow::showEditor()
{
    m_question->hide();
    m_editor->setValues(m_item.text, m_item.owner.id, m_item.dueDate, m_item.visibility);
    m_reading->hide();
    m_editing->show();
}

void ActionItemRow::keepWords(FormDraft *draft)
{
    m_draft = draft;
    auto *layout = qobject_cast<QVBoxLayout *>(m_editing->layout());
    layout->insertWidget(0, new DraftLine(*draft, m_editing, DraftLine::Discard::Elsewhere));
    if (!draft->hasWords())
        return;
    QJsonObject words = BookingNotesPresenter::editedOf(m_item);
    const QJsonObject &kept = draft->values();
    for (auto field = kept.begin(); field != kept.end(); ++field)
        words.insert(field.key(), field.value());
    const BookingNotesPresenter::EditedItem item = BookingNotesPresenter::itemOf(words);
    m_isFilling = true;
    showEditor();
    m_editor->setValues(item.text, item.owner, item.due, item.visibility);
    m_isFilling = false;
}

QJsonObject ActionItemRow::edited() const
{
    return BookingNotesPresenter::editedItem(m_editor->text(), m_editor->owner(), m_editor->due(),
                                             m_editor->visibility());
}

void ActionItemRow::noteWords()
{
    if (m_draft && m_editing->isVisibleTo(this) && !m_isFilling)
        m_draft->keep(edited());
}

void ActionItemRow::finishEditing()
{
    if (m_draft && m_editing->isVisibleTo(this))
        m_draft->finish();
    m_problem->hide();
    m_editing->hide();
    m_reading->show();
}

void ActionItemRow::submit()
{
    api::EditActionItem change;
    const QString text = m_editor->text().trimmed();
    if (text != m_item.text)
        change.text = text;
    if (m_editor->owner() != m_item.owner.id)
        change.ownerId = m_editor->owner();
    if (m_editor->due() != m_item.dueDate)
        change.dueDate = api::Patch<QDate>::set(m_editor->due());
    if (m_editor->visibility() != m_item.visibility)
        change.visibility = m_editor->visibility();
    if (change == api::EditActionItem()) {
        finishEditing();
        return;
    }
    change.version = m_item.version;
    m_problem->hide();
    Q_EMIT changeRequested(change);
}

void ActionItemRow::showProblem(const QString &message)
{
    m_problem->setText(message);
    m_problem->show();
    announce(m_problem, message);
}

} // namespace oh::ui
