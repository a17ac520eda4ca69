// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/drafts.h"

#include <QDialog>
#include <QPointer>

class QVBoxLayout;

namespace oh::ui {

class DraftFields;
class DraftLine;
class FormDraft;
class UnsavedDialog;
struct Context;

/// A dialog whose words are not lost: they are there again the next time, whether it was closed,
/// the session ended or the program did. Closing it with something typed asks first. Accepted: they
/// are sent or saved, and forgotten here.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FormDialog(QWidget *parent = nullptr);
    ~FormDialog() override;

    void accept() override;
    void reject() override;
    void setVisible(bool visible) override;
    /// Closes without asking; what was typed is there the next time.
    void leave();
    /// Something is in it that would have to be typed again.
    bool hasWords() const;
    /// Null before it keeps anything.
    virtual const FormDraft *draft() const { return m_draft; }

protected:
    /// What of the form is kept; to be called once, and beginWords() when it stands there filled.
    DraftFields &keepWords(Context &context, DraftForm form);
    /// Puts in what was kept about `subject`, and says so under the question of a dialog made with
    /// dialogLayout(), else at `index` of `layout`.
    void beginWords(const QString &subject, QVBoxLayout *layout = nullptr, int index = 0);
    /// What was typed is sent or saved, and the dialog stays for more: what it holds now is
    /// untouched.
    void restartWords();
    /// The same, and there is nothing more to type.
    void endWords();
    /// What the form tells of by itself, not through a control's own signal.
    void noteWords();
    /// Closes without asking, and forgets what was typed.
    void discardWords();
    /// A request is under way, or over: until then the dialog can't be closed, nor its words
    /// discarded.
    void setWordsBusy(bool busy);
    /// It can't be closed now.
    virtual bool isBusy() const { return m_isBusy; }
    /// What of the restored words could not be put in again, as a sentence.
    void addMissing(const QString &sentence);
    /// Fields whose restored values the controls did not take.
    QStringList refusedFields() const;
    /// Somebody else's changes were taken over; `underneath` is what the form holds untouched now,
    /// and nobody has decided yet about the fields in `unsettled`.
    void rebaseWords(const QJsonObject &underneath, const QStringList &unsettled);
    /// The line about restored words came or went.
    virtual void fitWords();

private:
    DraftLine *m_line;
    bool m_isBusy = false;
    FormDraft *m_draft = nullptr;
    DraftFields *m_fields = nullptr;
    QPointer<UnsavedDialog> m_question;
};

} // namespace oh::ui
