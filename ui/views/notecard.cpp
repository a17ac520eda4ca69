// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/notecard.h"

#include "ui/presenters/bookingnotespresenter.h"
#include "ui/style/timetext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/draftline.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int editorHeight = 84;

} // namespace

QComboBox *makeVisibilityCombo(const QString &otherName, const QString &objectName, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(objectName);
    combo->setAccessibleName(NoteCard::tr("Who can read the note"));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    fillVisibilityCombo(combo, otherName);
    return combo;
}

void fillVisibilityCombo(QComboBox *combo, const QString &otherName)
{
    combo->clear();
    combo->addItem(NoteCard::tr("Only me"), int(NoteVisibility::Private));
    combo->addItem(NoteCard::tr("Shared with %1").arg(otherName), int(NoteVisibility::Shared));
}

NoteCard::NoteCard(const QString &otherName, QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 10);
    layout->setSpacing(6);
    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    m_head = makeLabel({}, TextRole::Help, this);
    m_head->setWordWrap(true);
    top->addWidget(m_head, 1);
    m_visibility = new Chip({}, Chip::Kind::Neutral, this);
    top->addWidget(m_visibility, 0, Qt::AlignVCenter);
    m_edit = makeIconButton(u"edit"_s, tr("Edit the note"), {}, this);
    m_delete = makeIconButton(u"trash"_s, tr("Delete the note"), {}, this);
    top->addWidget(m_edit, 0, Qt::AlignVCenter);
    top->addWidget(m_delete, 0, Qt::AlignVCenter);
    layout->addLayout(top);
    m_text = makeLabel({}, TextRole::Body, this);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text);

    m_editor = new QWidget(this);
    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 0, 4, 0);
    editor->setSpacing(8);
    m_field = new QPlainTextEdit(m_editor);
    m_field->setTabChangesFocus(true);
    setWordsKept(m_field);
    m_field->setFixedHeight(editorHeight);
    m_field->setAccessibleName(tr("Text of the note"));
    editor->addWidget(m_field);
    auto *row = new QHBoxLayout;
    m_who = makeVisibilityCombo(otherName, {}, m_editor);
    row->addWidget(m_who, 1);
    auto *discard = makeButton(tr("Discard"), ButtonKind::Secondary, {}, m_editor);
    m_save = makeButton(tr("Save"), ButtonKind::Primary, {}, m_editor);
    row->addWidget(discard);
    row->addWidget(m_save);
    editor->addLayout(row);
    layout->addWidget(m_editor);
    m_editor->hide();

    m_question = new QWidget(this);
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 4, 0);
    question->addWidget(makeLabel(tr("Delete this note for good?"), TextRole::Strong, m_question),
                        1);
    m_keep = makeButton(tr("Keep"), ButtonKind::Secondary, {}, m_question);
    m_really = makeButton(tr("Delete"), ButtonKind::Danger, {}, m_question);
    m_really->setAccessibleName(tr("Delete this note for good"));
    question->addWidget(m_keep);
    question->addWidget(m_really);
    layout->addWidget(m_question);
    m_question->hide();
    m_problem = makeLabel({}, TextRole::Error, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);

    connect(m_edit, &QToolButton::clicked, this, &NoteCard::beginEditing);
    connect(m_field, &QPlainTextEdit::textChanged, this, &NoteCard::noteWords);
    connect(m_who, &QComboBox::currentIndexChanged, this, &NoteCard::noteWords);
    connect(m_delete, &QToolButton::clicked, this, [this] { askToDelete(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { askToDelete(false); });
    connect(m_really, &QPushButton::clicked, this, &NoteCard::deleteRequested);
    connect(discard, &QPushButton::clicked, this, [this] {
        finishEditing();
        m_edit->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        Q_EMIT saveRequested(m_field->toPlainText(), NoteVisibility(m_who->currentData().toInt()));
    });
}

void NoteCard::setNumber(int number)
{
    const auto name = [&](QWidget *widget, const QString &base) {
        widget->setObjectName(base + QString::number(number));
    };
    name(m_edit, u"noteEdit"_s);
    name(m_delete, u"noteDelete"_s);
    name(m_text, u"noteText"_s);
    name(m_visibility, u"noteVisibility"_s);
    name(m_field, u"noteField"_s);
    name(m_who, u"noteWho"_s);
    name(m_save, u"noteSave"_s);
    name(m_really, u"noteReallyDelete"_s);
    name(m_keep, u"noteKeep"_s);
    name(m_problem, u"noteProblem"_s);
}

void NoteCard::follow(const api::BookingNote &note)
{
    m_isFilling = true;
    if (m_field->toPlainText() == m_note.text && note.text != m_note.text)
        m_field->setPlainText(note.text);
    if (NoteVisibility(m_who->currentData().toInt()) == m_note.visibility)
        m_who->setCurrentIndex(m_who->findData(int(note.visibility)));
    m_isFilling = false;
}

void NoteCard::setNote(const api::BookingNote &note, bool mine, bool mayDelete, const QString &zone)
{
    if (isEditing() && m_note.id == note.id)
        follow(note);
    m_note = note;
    if (m_draft) {
        const QJsonObject now = BookingNotesPresenter::editedOf(note);
        m_draft->rebase(now, isEditing() ? edited() : now);
    }
    const bool shared = note.visibility == NoteVisibility::Shared;
    const QString author = mine ? tr("You") : note.author.name;
    const QString when = dateTimeText(note.createdAt, zone);
    //: %1 an author, %2 a moment
    QString head = tr("%1 · %2").arg(author, when);
    if (note.updatedAt > note.createdAt.addSecs(1))
        head = tr("%1 · edited").arg(head);
    m_head->setText(head);
    m_visibility->setText(shared ? tr("Shared") : tr("Private"));
    m_visibility->setKind(shared ? Chip::Kind::Info : Chip::Kind::Neutral);
    m_visibility->setToolTip(shared ? tr("Both sides of the meeting can read it.")
                                    : tr("Nobody but you can read it."));
    m_text->setText(note.text);
    m_edit->setVisible(mine);
    m_delete->setVisible(mayDelete);
    //: a note for screen readers
    setAccessibleName(tr("Note by %1, %2, %3").arg(author, when, m_visibility->text()));
    setAccessibleDescription(note.text);
}

void NoteCard::setBusy(bool busy)
{
    m_edit->setEnabled(!busy);
    m_delete->setEnabled(!busy);
    m_editor->setEnabled(!busy);
    m_question->setEnabled(!busy);
    m_save->setText(busy ? tr("Saving…") : tr("Save"));
}

void NoteCard::beginEditing()
{
    showEditor();
    m_field->setFocus();
}

void NoteCard::showEditor()
{
    m_question->hide();
    m_field->setPlainText(m_note.text);
    m_who->setCurrentIndex(m_who->findData(int(m_note.visibility)));
    m_text->hide();
    m_editor->show();
}

void NoteCard::keepWords(FormDraft *draft)
{
    m_draft = draft;
    auto *layout = qobject_cast<QVBoxLayout *>(m_editor->layout());
    layout->insertWidget(0, new DraftLine(*draft, m_editor, DraftLine::Discard::Elsewhere));
    if (!draft->hasWords())
        return;
    QJsonObject words = BookingNotesPresenter::editedOf(m_note);
    const QJsonObject &kept = draft->values();
    for (auto field = kept.begin(); field != kept.end(); ++field)
        words.insert(field.key(), field.value());
    // Who can read it belongs to the words: shown together, before either tells of a change.
    const BookingNotesPresenter::EditedNote note = BookingNotesPresenter::noteOf(words);
    m_isFilling = true;
    showEditor();
    m_field->setPlainText(note.text);
    m_who->setCurrentIndex(m_who->findData(int(note.visibility)));
    m_isFilling = false;
}

QJsonObject NoteCard::edited() const
{
    return BookingNotesPresenter::editedNote(m_field->toPlainText(),
                                             NoteVisibility(m_who->currentData().toInt()));
}

void NoteCard::noteWords()
{
    if (m_draft && isEditing() && !m_isFilling)
        m_draft->keep(edited());
}

void NoteCard::finishEditing()
{
    if (m_draft && isEditing())
        m_draft->finish();
    m_problem->hide();
    m_editor->hide();
    m_text->show();
}

void NoteCard::askToDelete(bool ask)
{
    if (ask)
        finishEditing();
    m_question->setVisible(ask);
    (ask ? static_cast<QWidget *>(m_keep) : m_delete)->setFocus();
}

void NoteCard::showProblem(const QString &message)
{
    m_problem->setText(message);
    m_problem->show();
    announce(m_problem, message);
}

} // namespace oh::ui
