// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/editbookingdialog.h"
#include "ui/presenters/formdraft.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/placefields.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <utility>

using namespace Qt::StringLiterals;

/// What is kept of an edit that was not saved.
namespace oh::ui {
namespace {

using EditedField = EditBookingPresenter::Field;

QJsonObject personToJson(UserId id, const QString &name)
{
    return {{u"id"_s, id.toString()}, {u"name"_s, name}};
}

QJsonObject timeToJson(const EditBookingPresenter::Values &values)
{
    return {{u"start"_s, api::formatUtc(values.start)}, {u"end"_s, api::formatUtc(values.end)}};
}

QDateTime keptMoment(const QJsonValue &time, QLatin1StringView name)
{
    return QDateTime::fromString(time[name].toString(), Qt::ISODate);
}

} // namespace

void EditBookingDialog::keepFields()
{
    DraftFields &words = keepWords(m_context, DraftForm::EditBooking);
    keepPeople(words);
    words.add(u"goal"_s, m_goal);
    words.add(u"materials"_s, m_materials);
    words.add(
        u"place"_s, [this] { return placeToJson(m_place->place()); },
        [this](const QJsonValue &place) {
            m_place->setPlace(placeFromJson(place.toObject()));
            m_presenter->setPlace(m_place->place());
        });
    words.add(u"link"_s, m_link);
    words.add(u"reason"_s, m_reason);
    connect(m_place, &PlaceFields::placeChanged, this, &EditBookingDialog::noteWords);
    beginWords(m_presenter->booking().id.toString());
    compareKept();
    connect(m_presenter, &EditBookingPresenter::conflictsChanged, this,
            &EditBookingDialog::rebaseFields);
    checkKeptPeople();
}

/// A time without another mentor is none: who meets comes first.
void EditBookingDialog::keepPeople(DraftFields &words)
{
    words.add(
        u"mentor"_s,
        [this] {
            const auto &values = m_presenter->values();
            return personToJson(values.mentorId, values.mentorName);
        },
        [this](const QJsonValue &person) {
            const auto id = UserId::parse(person["id"_L1].toString());
            if (id && m_presenter->mayChangePeople())
                m_presenter->setMentor(*id, person["name"_L1].toString());
        });
    words.add(
        u"time"_s, [this] { return timeToJson(m_presenter->values()); },
        [this](const QJsonValue &time) {
            m_presenter->setTime(keptMoment(time, "start"_L1), keptMoment(time, "end"_L1));
            fillIn();
        });
    words.add(
        u"mentee"_s,
        [this] {
            const auto &values = m_presenter->values();
            return personToJson(values.menteeId, values.menteeName);
        },
        [this](const QJsonValue &person) {
            const auto id = UserId::parse(person["id"_L1].toString());
            if (id && m_presenter->mayChangePeople())
                m_presenter->setMentee(*id, person["name"_L1].toString());
            fillIn();
        });
}

/// Whoever can't be chosen any more is not: the meeting's own person is there again.
void EditBookingDialog::checkKeptPeople()
{
    const QJsonObject kept = draft()->values();
    if (!m_presenter->mayChangePeople()) {
        if (kept.contains("mentor"_L1) || kept.contains("mentee"_L1))
            addMissing(tr("The meeting is over: its people stay."));
        return;
    }
    const auto check = [&](EditedField which, PersonPicker *picker, FormField *field) {
        connect(picker->presenter(), &PersonSearchPresenter::chosenGone, this,
                [this, which, field](const QString &person) {
                    m_presenter->takeBack(which);
                    noteWords();
                    //: %1 is the name of somebody who left, or was deactivated
                    field->setError(tr("%1 can't be chosen any more.").arg(person));
                });
        picker->presenter()->verify();
    };
    if (kept.contains("mentor"_L1))
        check(EditedField::Mentor, m_mentor, m_mentorField);
    if (kept.contains("mentee"_L1))
        check(EditedField::Mentee, m_mentee, m_menteeField);
}

void EditBookingDialog::compareKept()
{
    // The words may be older than what is on the server by now.
    const QJsonObject former = draft()->formerValues();
    EditBookingPresenter::Values was = m_presenter->values();
    QSet<EditedField> typed;
    const auto take = [&](const QString &name, EditedField field, const auto &put) {
        if (!former.contains(name))
            return;
        put(former.value(name));
        typed.insert(field);
    };
    take(u"mentor"_s, EditedField::Mentor, [&](const QJsonValue &person) {
        was.mentorId = UserId::parse(person["id"_L1].toString()).value_or(UserId());
    });
    take(u"time"_s, EditedField::Time, [&](const QJsonValue &time) {
        was.start = keptMoment(time, "start"_L1);
        was.end = keptMoment(time, "end"_L1);
    });
    take(u"mentee"_s, EditedField::Mentee, [&](const QJsonValue &person) {
        was.menteeId = UserId::parse(person["id"_L1].toString()).value_or(UserId());
    });
    take(u"goal"_s, EditedField::Goal, [&](const QJsonValue &goal) { was.goal = goal.toString(); });
    take(u"materials"_s, EditedField::Materials,
         [&](const QJsonValue &links) { was.materials = links.toString(); });
    take(u"place"_s, EditedField::Place,
         [&](const QJsonValue &place) { was.place = placeFromJson(place.toObject()); });
    take(u"link"_s, EditedField::Link, [&](const QJsonValue &link) { was.link = link.toString(); });
    m_presenter->compareWith(was, typed);
}

QJsonObject EditBookingDialog::underneath() const
{
    const EditBookingPresenter::Values &base = m_presenter->base();
    return {{u"mentor"_s, personToJson(base.mentorId, base.mentorName)},
            {u"time"_s, timeToJson(base)},
            {u"mentee"_s, personToJson(base.menteeId, base.menteeName)},
            {u"goal"_s, base.goal},
            {u"materials"_s, base.materials},
            {u"place"_s, placeToJson(base.place)},
            {u"link"_s, base.link}};
}

void EditBookingDialog::rebaseFields()
{
    if (!m_presenter->hasMerged())
        return;
    const std::pair<EditedField, QString> names[] = {{EditedField::Mentor, u"mentor"_s},
                                                     {EditedField::Time, u"time"_s},
                                                     {EditedField::Mentee, u"mentee"_s},
                                                     {EditedField::Goal, u"goal"_s},
                                                     {EditedField::Materials, u"materials"_s},
                                                     {EditedField::Place, u"place"_s},
                                                     {EditedField::Link, u"link"_s}};
    QStringList unsettled;
    for (const auto &[field, name] : names) {
        if (m_presenter->isConflict(field))
            unsettled.append(name);
    }
    rebaseWords(underneath(), unsettled);
}

} // namespace oh::ui
