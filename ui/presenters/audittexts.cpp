// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/audittexts.h"

#include "models/enumstrings.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

struct AuditTexts
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::AuditTexts)
};

struct NamedAction
{
    const char *action;
    const char *name;
};

constexpr NamedAction knownActions[] = {
    {"booking.created", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Meeting booked")},
    {"booking.edited", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Meeting edited")},
    {"booking.rescheduled", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Meeting moved")},
    {"booking.confirmed", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Meeting confirmed")},
    {"booking.canceled", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Meeting canceled")},
    {"booking.attendance", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Attendance noted")},
    {"note.deleted", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Note deleted")},
    {"action_item.deleted", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Action item deleted")},
    {"user.created", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Account made")},
    {"user.edited", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Account edited")},
    {"user.role_changed", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Role changed")},
    {"user.deactivated", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Account deactivated")},
    {"user.reactivated", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Account reactivated")},
    {"user.removed", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Account removed")},
    {"user.email_change_requested",
     QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Another e-mail address asked for")},
    {"user.email_change_failed",
     QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Wrong code for another e-mail address")},
    {"user.email_change_canceled",
     QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Change of the e-mail address canceled")},
    {"user.email_changed", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "E-mail address changed")},
    {"user.email_change_stopped",
     QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Change of the e-mail address stopped")},
    {"user.email_change_undo_failed",
     QT_TRANSLATE_NOOP("oh::ui::AuditTexts",
                       "Old e-mail address asked back, but another account has it")},
    {"user.email_change_undone",
     QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Change of the e-mail address taken back")},
    {"user.erased", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Personal data erased")},
    {"reputation.overridden", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Score set")},
    {"reputation.override_cleared", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Set score cleared")},
    {"tier_override.approved", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Exception approved")},
    {"tier_override.denied", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Exception denied")},
    {"tier_override.granted", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Exception granted")},
    {"tier_override.undone", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Decision undone")},
    {"interest.sent", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Interest in a meeting sent")},
    {"tag.created", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Tag made")},
    {"tag.approved", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Tag approved")},
    {"tag.rejected", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Tag rejected")},
    {"tag.updated", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Tag edited")},
    {"tag.merged", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Tags merged")},
    {"profile.updated", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Profile edited")},
    {"profile.tag_set", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Tag of a profile set")},
    {"profile.tag_removed", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Tag of a profile removed")},
    {"avatar.set", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Picture set")},
    {"avatar.cut", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Picture cropped")},
    {"avatar.removed", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Picture removed")},
    {"location.created", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Location made")},
    {"location.edited", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Location edited")},
    {"location.deactivated", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Location deactivated")},
    {"location.reactivated", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Location reactivated")},
    {"file.removed", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "File removed")},
    {"file.infected", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Infected file kept away")},
    {"export.requested", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Export asked for")},
    {"export.downloaded", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Export downloaded")},
    {"export.canceled", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Export canceled")},
    {"job.retried", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Job tried again")},
    {"job.discarded", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Job discarded")},
    {"schedule.run_now", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Periodic job run")},
    {"mail.retried", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Mail sent again")},
    {"news.retried", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Notification tried again")},
    {"news.discarded", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Notification discarded")},
    {"session.started", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Signed in")},
    {"session.ended", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Signed out")},
    {"session.token_reused",
     QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "A used token was used again")},
    {"sign_in.failed", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Sign-in failed")},
    {"access.refused", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Access refused")},
    {"calendar_feed.renewed", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Calendar address renewed")},
    {"calendar_feed.revoked", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Calendar address ended")},
    {"keys.rotated", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Keys rotated")},
};

constexpr NamedAction knownGroups[] = {
    {"booking", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Meetings")},
    {"note", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Notes")},
    {"action_item", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Action items")},
    {"user", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Accounts")},
    {"reputation", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Scores")},
    {"tier_override", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Exceptions")},
    {"interest", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Interest")},
    {"tag", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Tags")},
    {"profile", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Profiles")},
    {"avatar", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Pictures")},
    {"location", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Locations")},
    {"file", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Files")},
    {"export", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Exports")},
    {"job", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Jobs")},
    {"schedule", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Timetable")},
    {"mail", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Mail")},
    {"news", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Notifications")},
    {"session", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Sessions")},
    {"sign_in", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Sign-in")},
    {"access", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Access")},
    {"calendar_feed", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Calendar addresses")},
    {"keys", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Keys")},
};

constexpr NamedAction knownEntities[] = {
    {"user", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Person")},
    {"booking", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Meeting")},
    {"taxonomy", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Tag")},
    {"location", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Location")},
    {"tier_override_request", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Exception")},
    {"booking_note", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Note")},
    {"booking_action_item", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Action item")},
    {"file", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "File")},
    {"export", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Export")},
    {"data_export", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Copy of one's data")},
    {"job", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Job")},
    {"periodic_job", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Periodic job")},
    {"mail", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Mail")},
    {"news", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Notification")},
    {"session", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Session")},
    {"keys", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Keys")},
};

constexpr NamedAction knownFields[] = {
    {"name", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Name")},
    {"title", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Title")},
    {"company", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Company")},
    {"timeZone", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Time zone")},
    {"role", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Role")},
    {"isActive", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Active")},
    {"removed", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Removed")},
    {"emailChanged", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "E-mail changed")},
    {"phoneChanged", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Phone changed")},
    {"canceledMeetings", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Meetings canceled")},
    {"keptMeetings", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Meetings kept")},
    {"reputationScore", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Score")},
    {"reputationTier", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Tier")},
    {"isOverridden", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Set by a coordinator")},
    {"status", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Status")},
    {"menteeId", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Mentee (id)")},
    {"mentorId", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Mentor (id)")},
    {"timeSlotId", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Slot (id)")},
    {"meetingStartTime", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Start")},
    {"meetingEndTime", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "End")},
    {"meetingType", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Kind of meeting")},
    {"meetingGoal", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Goal")},
    {"meetingLink", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Meeting link")},
    {"materialsUrls", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Materials")},
    {"location", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Place")},
    {"address", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Address")},
    {"notes", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Notes")},
    {"usedByBlocks", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Times offered there")},
    {"attendance", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Who came")},
    {"canceledBy", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Canceled by (id)")},
    {"expiresAt", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Expires")},
    {"reviewNotes", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Note of the decision")},
    {"mergedIntoName", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Merged into")},
    {"displayName", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Display name")},
    {"category", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Category")},
    {"kind", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Kind")},
    {"format", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Format")},
    {"bookings", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Meetings")},
    {"ratings", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Ratings")},
    {"mails", QT_TRANSLATE_NOOP("oh::ui::AuditTexts", "Mails")},
};

template <size_t n>
QString nameIn(const NamedAction (&table)[n], const QString &key)
{
    for (const NamedAction &entry : table) {
        if (key == QLatin1StringView(entry.action))
            return AuditTexts::tr(entry.name);
    }
    return {};
}

/// "usedByBlocks" and "run_now" as words: of a newer server's.
QString asWords(const QString &key)
{
    QString words;
    for (const QChar c : key) {
        if (c.isUpper() && !words.isEmpty())
            words += u' ';
        words += c == u'_' || c == u'.' ? u' ' : c.toLower();
    }
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString fieldName(const QString &path)
{
    QString known = nameIn(knownFields, path);
    if (!known.isEmpty())
        return known;
    QStringList parts;
    const QStringList keys = path.split(u'.');
    for (const QString &key : keys) {
        const QString name = nameIn(knownFields, key);
        parts.append(name.isEmpty() ? asWords(key) : name);
    }
    return parts.join(u" › "_s);
}

template <typename E>
QString enumName(const QString &text, QString (*name)(E))
{
    const auto value = fromString<E>(text);
    return value ? name(*value) : text;
}

QString textValue(const QString &key, const QString &text, const QString &zone)
{
    if (text.isEmpty())
        return AuditTexts::tr("nothing", "an empty field");
    if (key == "status"_L1)
        return enumName<BookingStatus>(text, statusName);
    if (key == "role"_L1)
        return enumName<Role>(text, roleName);
    if (key == "reputationTier"_L1 || key == "tier"_L1)
        return enumName<Tier>(text, tierName);
    if (key == "meetingType"_L1)
        return enumName<MeetingType>(text, meetingTypeName);
    if (text.size() >= 20 && text.at(4) == u'-' && text.at(10) == u'T' && text.endsWith(u'Z')) {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (moment.isValid())
            return dateTimeText(moment, zone);
    }
    return text;
}

QString valueText(const QString &key, const QJsonValue &value, const QString &zone)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? AuditTexts::tr("yes") : AuditTexts::tr("no");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return QLocale().toString(number, 'g', 10);
    }
    case QJsonValue::String:
        return textValue(key, value.toString(), zone);
    case QJsonValue::Array: {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            items.append(valueText(key, item, zone));
        return items.isEmpty() ? AuditTexts::tr("nothing", "an empty field") : items.join(u", "_s);
    }
    case QJsonValue::Object: {
        QStringList items;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            items.append(u"%1: %2"_s.arg(fieldName(it.key()), valueText(it.key(), *it, zone)));
        return items.join(u", "_s);
    }
    default:
        return AuditTexts::tr("nothing", "an empty field");
    }
}

/// Objects inside objects by their dotted path.
void flatten(const QString &path, const QJsonObject &object, QMap<QString, QJsonValue> &out)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = path.isEmpty() ? it.key() : path + u'.' + it.key();
        if (it->isObject())
            flatten(key, it->toObject(), out);
        else
            out.insert(key, *it);
    }
}

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() ||
           (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

} // namespace

QList<AuditChange> auditChanges(const api::AuditRecord &record, const QString &zone)
{
    QMap<QString, QJsonValue> before;
    QMap<QString, QJsonValue> after;
    flatten({}, record.before.value_or(QJsonObject()), before);
    flatten({}, record.after.value_or(QJsonObject()), after);
    QStringList keys = before.keys();
    const QStringList newKeys = after.keys();
    for (const QString &key : newKeys) {
        if (!before.contains(key))
            keys.append(key);
    }
    QList<AuditChange> changes;
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue old = before.value(key, QJsonValue::Undefined);
        const QJsonValue now = after.value(key, QJsonValue::Undefined);
        if (old == now || (isNothing(old) && isNothing(now)))
            continue;
        const QString last = key.section(u'.', -1);
        AuditChange change;
        change.field = fieldName(key);
        change.kind = isNothing(old)   ? AuditChange::Kind::Added
                      : isNothing(now) ? AuditChange::Kind::Removed
                                       : AuditChange::Kind::Changed;
        if (!isNothing(old))
            change.before = valueText(last, old, zone);
        if (!isNothing(now))
            change.after = valueText(last, now, zone);
        changes.append(change);
    }
    return changes;
}

QList<AuditChange> auditDetails(const api::AuditRecord &record, const QString &zone)
{
    using Kind = AuditChange::Kind;
    QList<AuditChange> details = auditChanges(record, zone);
    if (record.isRedacted)
        details.append(
            {Kind::Fact,
             AuditTexts::tr("Erased"),
             {},
             AuditTexts::tr("What it said of somebody was taken out on their request.")});
    else if (details.isEmpty())
        details.append({Kind::Fact,
                        AuditTexts::tr("Values"),
                        {},
                        AuditTexts::tr("No value was changed, or none was noted.")});
    if (record.reason && !record.reason->isEmpty())
        details.append({Kind::Fact, AuditTexts::tr("Reason"), {}, *record.reason});
    if (record.entityId)
        details.append({Kind::Fact, AuditTexts::tr("Object id"), {}, record.entityId->toString()});
    if (record.requestId && !record.requestId->isEmpty())
        details.append({Kind::Fact, AuditTexts::tr("Request id"), {}, *record.requestId});
    details.append({Kind::Fact, AuditTexts::tr("Entry"), {}, QLocale().toString(record.number)});
    return details;
}

QString changeSentence(const AuditChange &change)
{
    switch (change.kind) {
    case AuditChange::Kind::Changed:
        //: field, old value, new value
        return AuditTexts::tr("%1: %2 → %3").arg(change.field, change.before, change.after);
    case AuditChange::Kind::Added:
        //: field, new value
        return AuditTexts::tr("%1: new: %2").arg(change.field, change.after);
    case AuditChange::Kind::Removed:
        //: field, old value
        return AuditTexts::tr("%1: no longer: %2").arg(change.field, change.before);
    case AuditChange::Kind::Fact:
        return AuditTexts::tr("%1: %2").arg(change.field, change.after);
    }
    return {};
}

QString auditActionName(const QString &action)
{
    const QString known = nameIn(knownActions, action);
    return known.isEmpty() ? asWords(action) : known;
}

QStringList auditActions()
{
    QStringList actions;
    for (const NamedAction &entry : knownActions)
        actions.append(QLatin1StringView(entry.action));
    return actions;
}

QString auditGroupName(const QString &group)
{
    const QString known = nameIn(knownGroups, group);
    return known.isEmpty() ? asWords(group) : known;
}

QString auditEntityName(const QString &entityType)
{
    const QString known = nameIn(knownEntities, entityType);
    return known.isEmpty() ? asWords(entityType) : known;
}

QStringList auditEntityTypes()
{
    QStringList types;
    for (const NamedAction &entry : knownEntities)
        types.append(QLatin1StringView(entry.action));
    return types;
}

QString auditObject(const api::AuditRecord &record)
{
    if (!record.entityType || record.entityType->isEmpty())
        return u"–"_s;
    QString kind = auditEntityName(*record.entityType);
    QString name = record.entityName.value_or(QString());
    for (const auto &values : {record.after, record.before}) {
        for (const auto key : {"name"_L1, "displayName"_L1}) {
            if (values && name.isEmpty())
                name = values->value(key).toString();
        }
    }
    if (!name.isEmpty())
        //: a kind of thing and its name: "Location Library"
        return AuditTexts::tr("%1 %2").arg(kind, name);
    return kind;
}

QString auditActor(const api::AuditRecord &record)
{
    if (record.actor && !record.actor->name.isEmpty())
        return record.actor->name;
    return record.actorId ? AuditTexts::tr("Somebody who is gone") : AuditTexts::tr("The server");
}

QString auditTarget(const api::AuditRecord &record)
{
    if (!record.entityType || !record.entityId)
        return {};
    const QString id = record.entityId->toString();
    if (*record.entityType == "user"_L1)
        return u"users/"_s + id;
    if (*record.entityType == "booking"_L1)
        return u"bookings/"_s + id;
    if (*record.entityType == "location"_L1)
        return u"locations/"_s + id;
    return {};
}

} // namespace oh::ui
