// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/recordforms.h"

#include "ui/style/texts.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using FormKind = RecordForm::Kind;
using OneField = RecordForm::Field;

std::optional<QString> orNothing(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

RecordForm::Values accountValues(const api::Account &account)
{
    return {{u"name"_s, account.name},
            {u"email"_s, account.email},
            {u"title"_s, account.title.value_or(QString())},
            {u"company"_s, account.company.value_or(QString())},
            {u"phone"_s, account.phone.value_or(QString())},
            {u"timeZone"_s, account.timeZone}};
}

RecordForm::Values placeValues(const api::Location &place)
{
    return {{u"name"_s, place.name},
            {u"address"_s, place.address},
            {u"notes"_s, place.notes.value_or(QString())}};
}

QList<OneField> personFields()
{
    return {{u"name"_s, RecordForm::tr("&Name"), FormKind::Line, true},
            {u"email"_s, RecordForm::tr("&E-mail"), FormKind::Line, true},
            {u"title"_s, RecordForm::tr("&Title")},
            {u"company"_s, RecordForm::tr("&Company")},
            {u"phone"_s, RecordForm::tr("&Phone"), FormKind::Line, false,
             RecordForm::tr("With the country's code: +49 30 123456")},
            {u"timeZone"_s, RecordForm::tr("Time &zone"), FormKind::Zone}};
}

QList<OneField> newPersonFields()
{
    QList<OneField> fields = personFields();
    fields[1].help = RecordForm::tr("They sign in with a link that is sent there.");
    OneField role{u"role"_s, RecordForm::tr("&Role"), FormKind::Choice, true};
    for (const Role one : enumValues<Role>())
        role.options.append({toString(one), roleName(one)});
    fields.insert(2, role);
    return fields;
}

QList<OneField> editedPersonFields(const api::Account &account)
{
    QList<OneField> fields = personFields();
    fields[1].help = RecordForm::tr("A new address ends the person's sessions.");
    if (account.isFromAirtable)
        fields[0].help = RecordForm::tr(
            "This person is looked after in Airtable: what is changed here may be changed back.");
    fields.append({u"reason"_s,
                   RecordForm::tr("Rea&son"),
                   FormKind::Line,
                   false,
                   RecordForm::tr("Stands in the audit log."),
                   {},
                   true});
    return fields;
}

QList<OneField> placeFields()
{
    return {{u"name"_s, RecordForm::tr("&Name"), FormKind::Line, true,
             RecordForm::tr("What people call it: “Library, 2nd floor”")},
            {u"address"_s, RecordForm::tr("&Address"), FormKind::Lines, true},
            {u"notes"_s, RecordForm::tr("N&otes"), FormKind::Lines, false,
             RecordForm::tr("How to get in, where to wait: stands in the invitations.")}};
}

template <typename T>
QList<FieldError> problemsOf(const T &request)
{
    return T::schema().validate(T::schema().toJson(request), api::Mode::Strict);
}

} // namespace

NewAccountForm::NewAccountForm(Context &context, QObject *parent)
    : RecordForm(context, newPersonFields(),
                 {{u"role"_s, toString(Role::Mentee)},
                  {u"timeZone"_s, context.account.user().profile.timeZone}},
                 parent)
{}

api::CreateAccount NewAccountForm::request() const
{
    api::CreateAccount wish;
    wish.name = typed(u"name"_s);
    wish.email = typed(u"email"_s);
    wish.role = fromString<Role>(value(u"role"_s)).value_or(Role::Mentee);
    wish.title = orNothing(typed(u"title"_s));
    wish.company = orNothing(typed(u"company"_s));
    wish.phone = orNothing(typed(u"phone"_s));
    wish.timeZone = orNothing(typed(u"timeZone"_s));
    return wish;
}

QList<FieldError> NewAccountForm::problems() const
{
    return problemsOf(request());
}

Call NewAccountForm::send()
{
    return m_context.api.createAccount(request(), [this](const Result<api::Account> &answer) {
        if (answer)
            m_account = *answer;
        answered(answer ? std::nullopt : std::optional(answer.error()));
    });
}

AccountForm::AccountForm(Context &context, const api::Account &account, QObject *parent)
    : RecordForm(context, editedPersonFields(account), accountValues(account), parent),
      m_account(account)
{}

api::UpdateAccount AccountForm::request() const
{
    // Only what was changed: the rest stays as it is by now.
    api::UpdateAccount change;
    change.version = m_account.version;
    if (differs(u"name"_s))
        change.name = typed(u"name"_s);
    if (differs(u"email"_s))
        change.email = typed(u"email"_s);
    if (differs(u"timeZone"_s))
        change.timeZone = typed(u"timeZone"_s);
    const auto patch = [this](const QString &key, api::Patch<QString> &field) {
        if (differs(key))
            field = api::Patch<QString>::set(orNothing(typed(key)));
    };
    patch(u"title"_s, change.title);
    patch(u"company"_s, change.company);
    patch(u"phone"_s, change.phone);
    change.reason = orNothing(typed(u"reason"_s));
    return change;
}

QList<FieldError> AccountForm::problems() const
{
    return problemsOf(request());
}

Call AccountForm::send()
{
    return m_context.api.updateAccount(
        m_account.id, request(), [this](const Result<api::Account> &answer) {
            if (answer)
                m_account = *answer;
            answered(answer ? std::nullopt : std::optional(answer.error()));
        });
}

Call AccountForm::read()
{
    return m_context.api.account(m_account.id, [this](const Result<api::Account> &answer) {
        if (!answer) {
            wasRead(answer.error());
            return;
        }
        m_account = *answer;
        wasRead(accountValues(*answer));
    });
}

PlaceForm::PlaceForm(Context &context, const std::optional<api::Location> &place, QObject *parent)
    : RecordForm(context, placeFields(), place ? placeValues(*place) : Values(), parent),
      m_place(place)
{}

api::CreateLocation PlaceForm::newPlace() const
{
    return {typed(u"name"_s), typed(u"address"_s), orNothing(typed(u"notes"_s))};
}

api::UpdateLocation PlaceForm::change() const
{
    api::UpdateLocation change;
    change.version = m_place->version;
    if (differs(u"name"_s))
        change.name = typed(u"name"_s);
    if (differs(u"address"_s))
        change.address = typed(u"address"_s);
    if (differs(u"notes"_s))
        change.notes = api::Patch<QString>::set(orNothing(typed(u"notes"_s)));
    return change;
}

QList<FieldError> PlaceForm::problems() const
{
    return m_place ? problemsOf(change()) : problemsOf(newPlace());
}

Call PlaceForm::send()
{
    const auto done = [this](const Result<api::Location> &answer) {
        if (answer)
            m_place = *answer;
        answered(answer ? std::nullopt : std::optional(answer.error()));
    };
    return m_place ? m_context.api.updatePlace(m_place->id, change(), done)
                   : m_context.api.createPlace(newPlace(), done);
}

Call PlaceForm::read()
{
    // There is no way to ask for one: the server finds it among those of its name, or not.
    api::LocationsQuery query;
    query.includeInactive = true;
    query.limit = 100;
    return m_context.api.placeList(query, [this](const Result<api::Page<api::Location>> &answer) {
        if (!answer) {
            wasRead(answer.error());
            return;
        }
        for (const api::Location &place : answer->items) {
            if (place.id != m_place->id)
                continue;
            m_place = place;
            wasRead(placeValues(place));
            return;
        }
        wasRead(Error(ErrorCode::StaleVersion));
    });
}

} // namespace oh::ui
