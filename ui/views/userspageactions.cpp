// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accountactiondialog.h"
#include "ui/dialogs/erasedialog.h"
#include "ui/dialogs/recordformdialog.h"
#include "ui/dialogs/scoredialog.h"
#include "ui/presenters/recordforms.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"
#include "ui/views/userspage.h"
#include "ui/widgets/recordview.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

/// What is done with accounts.
namespace oh::ui {
namespace {

/// Whose form it was, and what it did; nothing for several people, whom nobody has chosen any more.
std::optional<std::pair<PersonPanel::Action, UserId>> formAbout(DraftForm form,
                                                                const QString &subject)
{
    using Action = PersonPanel::Action;
    using Kind = AccountActions::Kind;
    const auto person = UserId::parse(subject.section(u'/', -1));
    if (!person)
        return std::nullopt;
    const std::pair<DraftForm, Action> simple[] = {{DraftForm::AccountEdit, Action::Edit},
                                                   {DraftForm::Score, Action::SetScore},
                                                   {DraftForm::ClearedScore, Action::ClearScore},
                                                   {DraftForm::Erasure, Action::Erase}};
    for (const auto &[known, action] : simple) {
        if (known == form)
            return std::pair(action, *person);
    }
    const std::pair<Kind, Action> kinds[] = {{Kind::ChangeRole, Action::ChangeRole},
                                             {Kind::Deactivate, Action::Deactivate},
                                             {Kind::Reactivate, Action::Reactivate},
                                             {Kind::Remove, Action::Remove}};
    for (const auto &[kind, action] : kinds) {
        if (form == DraftForm::AccountAction &&
            subject == AccountActionDialog::draftSubject(kind, person->toString()))
            return std::pair(action, *person);
    }
    return std::nullopt;
}

} // namespace

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

bool UsersPage::reopenForm(DraftForm form, const QString &subject)
{
    if (form == DraftForm::NewAccount) {
        newAccount();
        return true;
    }
    const auto wanted = formAbout(form, subject);
    if (!wanted)
        return false;
    openItem(wanted->second.toString());
    m_reopen = wanted;
    reopenWanted();
    return true;
}

bool UsersPage::mayAct(PersonPanel::Action action) const
{
    using Action = PersonPanel::Action;
    const bool isRemoved = m_person->account()->deletedAt.has_value();
    const bool isOwn = m_person->id() == viewerId(m_context.account);
    switch (action) {
    case Action::Edit:
        return !isRemoved;
    case Action::ChangeRole:
    case Action::Remove:
        return !isRemoved && !isOwn;
    case Action::Deactivate:
        return !isRemoved && !isOwn && m_person->account()->isActive;
    case Action::Reactivate:
        return m_person->canComeBack();
    case Action::Erase:
        return isRemoved;
    case Action::SetScore:
        return m_person->reputation().has_value();
    case Action::ClearScore:
        return m_person->reputation() && m_person->reputation()->isOverridden;
    default:
        return true;
    }
}

/// Only about whom it was, and if it can still be done.
void UsersPage::reopenWanted()
{
    if (!m_reopen || m_person->state() == PersonPresenter::State::Nobody)
        return;
    const auto [action, person] = *m_reopen;
    const bool isMeant = m_person->id() == person && isVisible();
    if (isMeant && m_person->state() == PersonPresenter::State::Loading)
        return;
    const bool isThere = isMeant && m_person->state() == PersonPresenter::State::Content;
    const bool isAboutScore =
        action == PersonPanel::Action::SetScore || action == PersonPanel::Action::ClearScore;
    const bool hasScore = isThere && m_person->account()->role != Role::Coordinator &&
                          !m_person->account()->deletedAt;
    if (isAboutScore && hasScore && !m_person->reputation() && !m_person->reputationError())
        return; // it comes after the account
    m_reopen.reset();
    if (!isThere || !mayAct(action)) {
        sayKeptWords(m_context.notifier);
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, action = action, person = person] {
            if (m_person->id() == person)
                act(action);
        },
        Qt::QueuedConnection);
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
