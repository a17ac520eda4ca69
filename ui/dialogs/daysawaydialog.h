// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/presenters/daysawaypresenter.h"

#include <QPointer>

class QDateEdit;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace oh::ui {

class CancelBookingDialog;
class DeclineDialog;
class FormField;

/// What the dialogs of time off and of travel share: a row that adds days, and the list of those
/// there are, each with a button that deletes it and the meetings that fall into it.
class DaysAwayDialog : public FormDialog
{
    Q_OBJECT

public:
    DaysAwayPresenter &presenter() { return m_presenter; }

protected:
    struct Texts
    {
        QString title;
        QString explanation;
        QString add;
        QString empty;
        QString list;
    };
    DaysAwayDialog(Context &context, DaysAwayPresenter::Kind kind, const Texts &texts,
                   QWidget *parent);
    /// Call it last in the constructor; takes the field of what is special about the kind.
    void build(FormField *special);
    /// Adds what is special about the kind to what is kept.
    virtual void keepSpecial(DraftFields &words) = 0;
    virtual QString specialText() const = 0;
    virtual void clearSpecial() = 0;
    virtual QString entryText(const DaysAwayPresenter::Entry &entry) const = 0;

    Context &m_context;

private:
    bool isBusy() const override { return m_presenter.isBusy(); }
    void fitWords() override {}
    void keepDays();
    void submit();
    void showEntries();
    QWidget *makeEntry(const DaysAwayPresenter::Entry &entry);
    QWidget *makeBooking(const api::Booking &booking, QWidget *parent);
    void showError(const Error &error);
    void openDecision(const api::Booking &booking);

    DaysAwayPresenter m_presenter;
    Texts m_texts;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
    QLabel *m_error = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_add = nullptr;
    QVBoxLayout *m_list = nullptr;
    QWidget *m_entries = nullptr;
    /// Where one was when the request began.
    QPointer<QWidget> m_focusBefore;
    QPointer<CancelBookingDialog> m_cancelDialog;
    QPointer<DeclineDialog> m_declineDialog;
};

} // namespace oh::ui
