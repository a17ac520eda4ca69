// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace oh::ui {

class FormDraft;

/// Says that a form holds what was typed earlier and not sent, and offers to discard it. Hidden
/// while that is not so. What was discarded can be taken back until something else is typed.
/// Controls: draftLine_<form>, draftText_<form>, draftDiscard_<form>.
class DraftLine : public QWidget
{
    Q_OBJECT

public:
    /// A form may have a button of its own for that.
    enum class Discard { Offered, Elsewhere };

    /// Nothing is shown before follow(): for what must be made before the form is there, so that it
    /// comes before it in the tab order.
    explicit DraftLine(QWidget *parent);
    /// The draft must outlive it.
    explicit DraftLine(FormDraft &draft, QWidget *parent = nullptr,
                       Discard discard = Discard::Offered);

    void follow(FormDraft &draft);
    /// What is under way goes by the words as they are: nothing can be discarded.
    void setBusy(bool busy);

Q_SIGNALS:
    /// It came or went: there is more or less room for the rest.
    void shownChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showDraft();
    void act();

    FormDraft *m_draft = nullptr;
    QLabel *m_text;
    QPushButton *m_discard;
    Discard m_offer = Discard::Offered;
};

} // namespace oh::ui
