// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accountactiondialog.h"
#include "ui/dialogs/erasedialog.h"
#include "ui/dialogs/recordformdialog.h"
#include "ui/dialogs/scoredialog.h"
#include "ui/presenters/recordforms.h"
#include "ui/style/texts.h"
#include "ui/views/userspage.h"
#include "ui/widgets/recordview.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

/// What is done with accounts.
namespace oh::ui {

void UsersPage::act(PersonPanel::Action action)
{
    using Action = PersonPanel::Action;
    if (m_person->state() != PersonPresenter::State::Content)
        return;
    const QList<api::AccountSummary> one{m_person->summary()};
    switch (action) {
    case Action::Bookings:
        openBookings();
        break;
    case Action::Schedule:
        Q_EMIT openPageWith(u"bookings"_s, {{u"bookFor"_s, QVariant::fromValue(one.constFirst())}});
        break;
    case Action::Audit:
        Q_EMIT openPageWith(u"audit"_s, {{u"objectId"_s, one.constFirst().id.toString()},
                                         {u"objectName"_s, one.constFirst().name}});
        break;
    case Action::CopyEmail:
        copyEmail();
        break;
    case Action::Edit:
        editPerson();
        break;
    case Action::ChangeRole:
        actOn(AccountActions::Kind::ChangeRole, one);
        break;
    case Action::Deactivate:
        actOn(AccountActions::Kind::Deactivate, one);
        break;
    case Action::Reactivate:
        actOn(AccountActions::Kind::Reactivate, one);
        break;
    case Action::Remove:
        actOn(AccountActions::Kind::Remove, one);
        break;
    case Action::Erase:
        erasePerson();
        break;
    case Action::SetScore:
        setScore(false);
        break;
    case Action::ClearScore:
        setScore(true);
        break;
    }
}

void UsersPage::openBookings()
{
    const api::AccountSummary person = m_person->summary();
    const QString side = person.role == Role::Mentor ? u"mentor"_s : u"mentee"_s;
    Q_EMIT openPageWith(u"bookings"_s, {{side, QVariant::fromValue(person)}});
}

void UsersPage::copyEmail()
{
    QGuiApplication::clipboard()->setText(m_person->account()->email);
    m_context.notifier.notify(Notifier::Kind::Info, tr("E-mail address copied"), {}, {});
}

void UsersPage::copyRows()
{
    if (const int count = copySelectedRows(m_table, m_presenter->model()); count > 0)
        m_context.notifier.notify(Notifier::Kind::Info, tr("%n row(s) copied", nullptr, count), {},
                                  {});
}

QString UsersPage::doneText(AccountActions::Kind kind, int count) const
{
    switch (kind) {
    case AccountActions::Kind::Deactivate:
        return tr("%n account(s) deactivated", nullptr, count);
    case AccountActions::Kind::Reactivate:
        return tr("%n account(s) reactivated", nullptr, count);
    case AccountActions::Kind::Remove:
        return tr("%n account(s) removed; within 24 hours they can be brought back", nullptr,
                  count);
    case AccountActions::Kind::ChangeRole:
        return tr("%n role(s) changed", nullptr, count);
    }
    return {};
}

void UsersPage::actOn(AccountActions::Kind kind, const QList<api::AccountSummary> &people)
{
    QList<api::AccountSummary> meant;
    for (const api::AccountSummary &person : people) {
        // Who is in or out already is left alone.
        const bool out = person.deletedAt || !person.isActive;
        const bool fits = kind == AccountActions::Kind::Deactivate   ? !out
                          : kind == AccountActions::Kind::Reactivate ? out
                                                                     : !person.deletedAt;
        if (fits)
            meant.append(person);
    }
    if (meant.isEmpty())
        return;
    auto *actions = new AccountActions(m_context, kind, meant);
    auto *dialog = new AccountActionDialog(actions, this);
    connect(dialog, &QDialog::finished, this, [this, actions, kind] {
        const int done = actions->count(AccountActions::Progress::Done);
        if (done == 0)
            return;
        m_context.notifier.notify(Notifier::Kind::Success, doneText(kind, done), {}, {});
        afterChange();
    });
    dialog->open();
}

void UsersPage::afterChange()
{
    m_presenter->reload();
    m_person->reload();
}

bool UsersPage::reopenForm(DraftForm form, const QString &)
{
    // The others are about people who are not read yet.
    if (form != DraftForm::NewAccount)
        return false;
    newAccount();
    return true;
}

void UsersPage::newAccount()
{
    auto *form = new NewAccountForm(m_context);
    auto *dialog = new RecordFormDialog(form, tr("New account"),
                                        tr("They get a mail that says how to sign in."),
                                        tr("&Make the account"), this);
    connect(dialog, &QDialog::accepted, this, [this, form] {
        const api::Account account = *form->account();
        m_context.notifier.notify(Notifier::Kind::Success,
                                  tr("%1 can sign in now").arg(account.name), {}, {});
        m_presenter->reload();
        openItem(account.id.toString());
    });
    dialog->open();
}

void UsersPage::editPerson()
{
    const api::Account account = *m_person->account();
    if (account.deletedAt)
        return;
    auto *form = new AccountForm(m_context, account);
    auto *dialog =
        new RecordFormDialog(form, tr("Edit %1").arg(account.name), {}, tr("&Save"), this);
    connect(dialog, &QDialog::accepted, this, [this, form] {
        m_context.notifier.notify(Notifier::Kind::Success,
                                  tr("%1 is saved").arg(form->account().name), {}, {});
        afterChange();
    });
    dialog->open();
}

void UsersPage::erasePerson()
{
    const api::AccountSummary person = m_person->summary();
    auto *dialog = new EraseDialog(new ErasurePresenter(m_context, person.id), person.name, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_context.notifier.notify(Notifier::Kind::Success, tr("The personal data is erased"), {},
                                  {});
        m_isOpened = false;
        m_current = {};
        m_person->clear();
        m_presenter->reload();
    });
    dialog->open();
}

void UsersPage::setScore(bool clear)
{
    if (!m_person->reputation())
        return;
    auto *dialog = new ScoreDialog(m_context, m_person,
                                   clear ? ScoreDialog::Mode::Clear : ScoreDialog::Mode::Set, this);
    connect(dialog, &QDialog::accepted, this, [this, clear] {
        m_context.notifier.notify(
            Notifier::Kind::Success,
            clear ? tr("The calculated score counts again") : tr("The score is set"), {}, {});
        m_presenter->reload();
    });
    dialog->open();
}

} // namespace oh::ui
