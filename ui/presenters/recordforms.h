// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/recordform.h"

namespace oh::ui {

/// Lets somebody in: they get a mail that says so.
class NewAccountForm : public RecordForm
{
    Q_OBJECT

public:
    explicit NewAccountForm(Context &context, QObject *parent = nullptr);

    DraftForm draftForm() const override { return DraftForm::NewAccount; }
    const std::optional<api::Account> &account() const { return m_account; }

protected:
    bool isNew() const override { return true; }
    QList<FieldError> problems() const override;
    Call send() override;

private:
    api::CreateAccount request() const;

    std::optional<api::Account> m_account;
};

/// Corrects what is known of somebody.
class AccountForm : public RecordForm
{
    Q_OBJECT

public:
    AccountForm(Context &context, const api::Account &account, QObject *parent = nullptr);

    DraftForm draftForm() const override { return DraftForm::AccountEdit; }
    QString draftSubject() const override { return m_account.id.toString(); }
    /// As it was last read or saved.
    const api::Account &account() const { return m_account; }

protected:
    QList<FieldError> problems() const override;
    Call send() override;
    Call read() override;

private:
    api::UpdateAccount request() const;

    api::Account m_account;
};

/// A preset meeting place, a new one or one that is there (FR74).
class PlaceForm : public RecordForm
{
    Q_OBJECT

public:
    explicit PlaceForm(Context &context, const std::optional<api::Location> &place = {},
                       QObject *parent = nullptr);

    DraftForm draftForm() const override { return DraftForm::Location; }
    QString draftSubject() const override { return m_place ? m_place->id.toString() : QString(); }
    /// As it was last read or saved.
    const std::optional<api::Location> &place() const { return m_place; }

protected:
    bool isNew() const override { return !m_place; }
    QList<FieldError> problems() const override;
    Call send() override;
    Call read() override;

private:
    api::CreateLocation newPlace() const;
    api::UpdateLocation change() const;

    std::optional<api::Location> m_place;
};

} // namespace oh::ui
