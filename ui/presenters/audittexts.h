// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/audit.h"

#include <QList>
#include <QString>

/// Entries of the audit log as people read them.
namespace oh::ui {

/// A field that an entry tells of.
struct AuditChange
{
    enum class Kind {
        Changed,
        Added,
        Removed,
        /// Of the entry itself: no difference.
        Fact
    };
    Kind kind = Kind::Changed;
    QString field;
    QString before = {};
    QString after = {};
    bool operator==(const AuditChange &) const = default;
};

/// What is different between before and after, field by field, and nothing else; moments in `zone`.
QList<AuditChange> auditChanges(const api::AuditRecord &record, const QString &zone);
/// Those, and below them why it was done, in which request, and as which entry.
QList<AuditChange> auditDetails(const api::AuditRecord &record, const QString &zone);
/// "Status: Confirmed → Canceled".
QString changeSentence(const AuditChange &change);

/// "Booking canceled".
QString auditActionName(const QString &action);
/// All that this program knows, those of one kind together.
QStringList auditActions();
/// "Bookings": what stands before the dot of an action.
QString auditGroupName(const QString &group);
/// "User".
QString auditEntityName(const QString &entityType);
QStringList auditEntityTypes();
/// "User Ada Lovelace", as far as the entry knows.
QString auditObject(const api::AuditRecord &record);
QString auditActor(const api::AuditRecord &record);
/// What Page::openPage takes, for what has a place of its own; empty for the rest.
QString auditTarget(const api::AuditRecord &record);

} // namespace oh::ui
