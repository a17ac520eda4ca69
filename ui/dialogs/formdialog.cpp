// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formdialog.h"

#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/unsaveddialog.h"
#include "ui/presenters/formdraft.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/draftline.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

// The first of all, so that the tab order is that of what one sees.
FormDialog::FormDialog(QWidget *parent) : QDialog(parent), m_line(new DraftLine(this))
{
    addHelpKeys(this);
}

FormDialog::~FormDialog()
{
    // Controls tell of changes while they go: those are nobody's.
    delete m_fields;
}

DraftFields &FormDialog::keepWords(Context &context, DraftForm form)
{
    m_draft = new FormDraft(context, form, this);
    m_fields = new DraftFields(*m_draft, this);
    return *m_fields;
}

void FormDialog::beginWords(const QString &subject, QVBoxLayout *layout, int index)
{
    if (!layout) {
        layout = qobject_cast<QVBoxLayout *>(this->layout());
        for (const auto *name : {"dialogExplanation", "dialogQuestion"}) {
            if (auto *label = findChild<QWidget *>(QLatin1StringView(name))) {
                index = layout->indexOf(label) + 1;
                break;
            }
        }
    }
    m_fields->begin(subject);
    layout->insertWidget(index, m_line);
    m_line->follow(*m_draft);
    // Not the line's button, which comes before the form.
    if (QWidget *first = m_fields->first())
        first->setFocus();
    connect(m_line, &DraftLine::shownChanged, this, &FormDialog::fitWords);
}

void FormDialog::noteWords()
{
    if (m_fields)
        m_fields->note();
}

void FormDialog::addMissing(const QString &sentence)
{
    if (m_draft)
        m_draft->addMissing(sentence);
}

QStringList FormDialog::refusedFields() const
{
    return m_fields ? m_fields->refused() : QStringList();
}

void FormDialog::restartWords()
{
    if (!m_fields)
        return;
    m_draft->finish();
    m_fields->begin(m_draft->subject());
}

void FormDialog::fitWords()
{
    QLayout *all = layout();
    if (!isVisible() || !all || !all->hasHeightForWidth())
        return;
    all->activate();
    resize(width(), all->totalHeightForWidth(width()));
}

bool FormDialog::hasWords() const
{
    return draft() && draft()->hasWords();
}

void FormDialog::rebaseWords(const QJsonObject &underneath, const QStringList &unsettled)
{
    if (m_fields)
        m_fields->rebase(underneath, unsettled);
}

void FormDialog::setWordsBusy(bool busy)
{
    m_isBusy = busy;
    m_line->setBusy(busy);
}

// Controls still tell of changes while the dialog goes: what was sent is not to be kept again.
void FormDialog::endWords()
{
    delete std::exchange(m_fields, nullptr);
    if (!m_draft)
        return;
    m_draft->finish();
    m_draft->close();
}

void FormDialog::accept()
{
    endWords();
    QDialog::accept();
}

void FormDialog::setVisible(bool visible)
{
    QDialog::setVisible(visible);
    // Qt selects all of it, so that the first key would replace what was restored.
    auto *line = qobject_cast<QLineEdit *>(focusWidget());
    if (visible && line && draft() && draft()->restoredFrom())
        line->deselect();
}

void FormDialog::reject()
{
    if (isBusy() || m_question)
        return;
    if (!hasWords() || !m_draft->isTouched())
        return leave();
    m_question = new UnsavedDialog(UnsavedDialog::About::Words, this);
    connect(m_question, &UnsavedDialog::saveChosen, this, &FormDialog::leave);
    connect(m_question, &UnsavedDialog::discardChosen, this, &FormDialog::discardWords);
    m_question->open();
}

void FormDialog::leave()
{
    QDialog::reject();
}

void FormDialog::discardWords()
{
    if (isBusy())
        return;
    endWords();
    leave();
}

} // namespace oh::ui
