// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recordformdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/presenters/formdraft.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/zonecombo.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int recordFormWidth = 600;
constexpr int recordLinesHeight = 76;

QJsonObject toJson(const RecordForm::Values &values)
{
    QJsonObject json;
    for (auto value = values.begin(); value != values.end(); ++value)
        json.insert(value.key(), value.value());
    return json;
}

} // namespace

RecordFormDialog::RecordFormDialog(RecordForm *form, const QString &title,
                                   const QString &explanation, const QString &saveText,
                                   QWidget *parent)
    : FormDialog(parent), m_form(form), m_saveText(saveText)
{
    setObjectName(u"recordFormDialog"_s);
    setWindowTitle(title);
    m_form->setParent(this);
    QVBoxLayout *layout = dialogLayout(this, title, explanation);
    setMinimumWidth(recordFormWidth);
    m_merged = makeLabel({}, TextRole::Strong, this);
    m_merged->setObjectName(u"formMerged"_s);
    m_merged->setWordWrap(true);
    m_merged->hide();
    layout->addWidget(m_merged);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int cell = 0;
    for (const RecordForm::Field &field : m_form->fields())
        addField(field, grid, cell);
    layout->addLayout(grid);
    m_error = dialogError(this, u"formError"_s);
    layout->addWidget(m_error);
    layout->addStretch();
    m_cancel = makeButton(tr("Cance&l"), ButtonKind::Secondary, u"formCancel"_s, this);
    m_save = makeButton(m_saveText, ButtonKind::Primary, u"formSave"_s, this);
    m_save->setDefault(true);
    layout->addLayout(dialogButtons({m_cancel, m_save}));

    connect(m_cancel, &QPushButton::clicked, this, &RecordFormDialog::reject);
    connect(m_save, &QPushButton::clicked, m_form, &RecordForm::submit);
    connect(m_form, &RecordForm::valuesChanged, this, &RecordFormDialog::fillIn);
    connect(m_form, &RecordForm::conflictsChanged, this, &RecordFormDialog::showConflicts);
    connect(m_form, &RecordForm::errorsChanged, this, &RecordFormDialog::showErrors);
    connect(m_form, &RecordForm::sendingChanged, this, &RecordFormDialog::showSending);
    connect(m_form, &RecordForm::saved, this, &QDialog::accept);
    connect(m_form, &RecordForm::unchanged, this, &RecordFormDialog::discardWords);
    fillIn();
    keepFields();
    m_shown.value(m_form->fields().constFirst().key).field->editor()->setFocus();
    fitDialog(this);
}

void RecordFormDialog::keepFields()
{
    DraftFields &words = keepWords(m_form->context(), m_form->draftForm());
    for (const RecordForm::Field &field : m_form->fields()) {
        words.add(
            field.key, [this, key = field.key] { return m_form->value(key); },
            [this, key = field.key](const QJsonValue &text) {
                m_form->setValue(key, text.toString());
                fillIn();
            });
    }
    beginWords(m_form->draftSubject());
    RecordForm::Values was;
    const QJsonObject former = draft()->formerValues();
    for (auto value = former.begin(); value != former.end(); ++value)
        was.insert(value.key(), value->toString());
    m_form->compareWith(was);
    connect(m_form, &RecordForm::conflictsChanged, this, &RecordFormDialog::rebaseFields);
}

void RecordFormDialog::addField(const RecordForm::Field &field, QGridLayout *grid, int &cell)
{
    Shown shown;
    shown.field = new FormField(field.label, makeEditor(field), field.required, field.help, this);
    auto *box = new QVBoxLayout;
    box->setSpacing(6);
    box->addWidget(shown.field);
    box->addWidget(makeConflict(field, shown));
    box->addStretch();
    // Short texts stand side by side, long ones across.
    const bool wide = field.kind == RecordForm::Kind::Lines || field.isNote;
    if (wide && cell % 2 == 1)
        ++cell;
    grid->addLayout(box, cell / 2, cell % 2, 1, wide ? 2 : 1);
    cell += wide ? 2 : 1;
    m_shown.insert(field.key, shown);
}

QWidget *RecordFormDialog::makeEditor(const RecordForm::Field &field)
{
    const QString name = u"form_"_s + field.key;
    const auto typed = [this, key = field.key](const QString &text) {
        if (m_filling)
            return;
        m_form->setValue(key, text);
        noteWords();
    };
    switch (field.kind) {
    case RecordForm::Kind::Line: {
        auto *line = new QLineEdit(this);
        line->setObjectName(name);
        connect(line, &QLineEdit::textChanged, this, typed);
        return line;
    }
    case RecordForm::Kind::Lines: {
        auto *text = new QPlainTextEdit(this);
        text->setObjectName(name);
        text->setTabChangesFocus(true);
        text->setFixedHeight(recordLinesHeight);
        connect(text, &QPlainTextEdit::textChanged, this,
                [text, typed] { typed(text->toPlainText()); });
        return text;
    }
    case RecordForm::Kind::Zone: {
        auto *zone = new ZoneCombo(m_form->now(), this);
        zone->setObjectName(name);
        connect(zone, &ZoneCombo::zoneChanged, this, [zone, typed] { typed(zone->zone()); });
        return zone;
    }
    case RecordForm::Kind::Choice: {
        auto *choice = new QComboBox(this);
        choice->setObjectName(name);
        for (const RecordForm::Option &option : field.options)
            choice->addItem(option.text, option.value);
        connect(choice, &QComboBox::currentIndexChanged, this,
                [choice, typed] { typed(choice->currentData().toString()); });
        return choice;
    }
    }
    return nullptr;
}

QFrame *RecordFormDialog::makeConflict(const RecordForm::Field &field, Shown &shown)
{
    const QString name = shown.field->label();
    shown.conflict = new QFrame(this);
    shown.conflict->setObjectName(u"conflict_"_s + field.key);
    shown.conflict->setProperty("tone", u"warning"_s);
    auto *layout = new QVBoxLayout(shown.conflict);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    auto *heading =
        makeLabel(tr("Somebody else has changed it to:"), TextRole::Strong, shown.conflict);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    shown.theirs = makeLabel({}, TextRole::Body, shown.conflict);
    shown.theirs->setObjectName(u"theirs_"_s + field.key);
    shown.theirs->setWordWrap(true);
    layout->addWidget(shown.theirs);
    auto *row = new QHBoxLayout;
    auto *mine = makeButton(tr("Keep mine"), ButtonKind::Secondary, u"keepMine_"_s + field.key,
                            shown.conflict);
    mine->setAccessibleName(tr("%1: keep mine").arg(name));
    auto *theirs = makeButton(tr("Take theirs"), ButtonKind::Secondary,
                              u"takeTheirs_"_s + field.key, shown.conflict);
    theirs->setAccessibleName(tr("%1: take theirs").arg(name));
    connect(mine, &QPushButton::clicked, m_form,
            [this, key = field.key] { m_form->keepMine(key); });
    connect(theirs, &QPushButton::clicked, m_form,
            [this, key = field.key] { m_form->takeTheirs(key); });
    row->addWidget(mine);
    row->addWidget(theirs);
    row->addStretch();
    layout->addLayout(row);
    shown.conflict->hide();
    return shown.conflict;
}

void RecordFormDialog::fillIn()
{
    m_filling = true;
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        const QString text = m_form->value(it.key());
        QWidget *editor = it->field->editor();
        if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            if (line->text() != text)
                line->setText(text);
        } else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor)) {
            if (lines->toPlainText() != text)
                lines->setPlainText(text);
        } else if (auto *zone = qobject_cast<ZoneCombo *>(editor)) {
            if (zone->zone() != text)
                zone->setZone(text);
        } else if (auto *choice = qobject_cast<QComboBox *>(editor)) {
            choice->setCurrentIndex(choice->findData(text));
        }
    }
    m_filling = false;
    rebaseFields();
    showConflicts();
}

void RecordFormDialog::rebaseFields()
{
    if (m_form->hasMerged())
        rebaseWords(toJson(m_form->base()), m_form->conflicts().values());
}

void RecordFormDialog::showConflicts()
{
    const int open = int(m_form->conflicts().size());
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        it->theirs->setText(m_form->theirs(it.key()));
        it->conflict->setVisible(m_form->conflicts().contains(it.key()));
    }
    m_merged->setVisible(m_form->hasMerged());
    const QString text =
        open > 0 ? tr("Somebody else saved this while you were editing. Decide about %n field(s) "
                      "below, then save again. Nothing that you typed is lost.",
                      nullptr, open)
                 : tr("Somebody else saved this while you were editing. Their changes are taken "
                      "over, yours are kept: save again.");
    if (m_form->hasMerged() && m_merged->text() != text)
        announce(m_merged, text);
    m_merged->setText(text);
    m_save->setEnabled(open == 0 && !m_form->isSending());
    m_save->setToolTip(open > 0 ? tr("Decide about the fields in yellow first") : QString());
    if (isVisible())
        fitDialog(this);
}

void RecordFormDialog::showErrors()
{
    QWidget *first = nullptr;
    for (const RecordForm::Field &field : m_form->fields()) {
        const Shown &shown = m_shown[field.key];
        const QString problem = m_form->errorOf(field.key);
        shown.field->setError(problem);
        if (!problem.isEmpty() && !first)
            first = shown.field->editor();
    }
    if (first && !m_form->isSending())
        first->setFocus();
    if (m_form->failure())
        showDialogError(m_error, *m_form->failure());
    else
        m_error->hide();
    if (isVisible())
        fitDialog(this);
}

void RecordFormDialog::showSending()
{
    const bool sending = m_form->isSending();
    setWordsBusy(sending);
    m_cancel->setEnabled(!sending);
    m_save->setEnabled(!sending && m_form->conflicts().isEmpty());
    m_save->setText(sending ? tr("Saving…") : m_saveText);
}

} // namespace oh::ui
