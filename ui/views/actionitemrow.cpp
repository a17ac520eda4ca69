// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/actionitemrow.h"

#include "ui/widgets/controls.h"

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
    connect(m_hasDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    connect(m_text, &QLineEdit::textChanged, this, &ActionItemEditor::textChanged);
    connect(m_text, &QLineEdit::returnPressed, this, &ActionItemEditor::submitted);
}

void ActionItemEditor::setNames(const QString &prefix)
{
    m_text->setObjectName(prefix + u"Text"_s);
    m_owner->setObjectName(prefix + u"Owner"_s);
    m_hasDue->setObjectName(prefix + u"HasDue"_s);
    m_due->setObjectName(prefix + u"Due"_s);
}

void ActionItemEditor::setPeople(const api::Booking &booking, UserId viewer, QDate today)
{
    m_owner->clear();
    const bool isMentor = booking.mentorId == viewer;
    const api::PersonRef &me = isMentor ? booking.mentor : booking.mentee;
    const api::PersonRef &other = isMentor ? booking.mentee : booking.mentor;
    m_owner->addItem(tr("Me"), me.id.value);
    m_owner->addItem(other.name, other.id.value);
    if (!m_hasDue->isChecked())
        m_due->setDate(today.addDays(soonDays));
}

void ActionItemEditor::setValues(const QString &text, UserId owner, std::optional<QDate> due)
{
    setText(text);
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
    m_edit = makeIconButton(u"edit"_s, tr("Change the action item"), {}, m_reading);
    reading->addWidget(m_edit, 0, Qt::AlignTop);
    m_delete = makeIconButton(u"trash"_s, tr("Delete the action item"), {}, m_reading);
    reading->addWidget(m_delete, 0, Qt::AlignTop);
    column->addWidget(m_reading);

    m_question = new QWidget(this);
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    auto *asked = makeLabel(tr("Delete it for both sides?"), TextRole::Strong, m_question);
    asked->setWordWrap(true);
    question->addWidget(asked, 1);
    m_keep = makeButton(tr("Keep"), ButtonKind::Secondary, {}, m_question);
    m_really = makeButton(tr("Delete"), ButtonKind::Danger, {}, m_question);
    m_really->setAccessibleName(tr("Delete this action item for both sides"));
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
}

void ActionItemRow::setNumber(int number)
{
    const QString suffix = QString::number(number);
    m_done->setObjectName(u"itemDone"_s + suffix);
    m_text->setObjectName(u"itemText"_s + suffix);
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
    m_item = item;
    if (!samePeople)
        m_editor->setPeople(booking, viewer, today);
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
    m_question->hide();
    m_editor->setValues(m_item.text, m_item.owner.id, m_item.dueDate);
    m_reading->hide();
    m_editing->show();
    m_editor->field()->setFocus();
}

void ActionItemRow::finishEditing()
{
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
