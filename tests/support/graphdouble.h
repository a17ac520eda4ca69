// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/calendardouble.h"

namespace oh::test {

/// Microsoft Graph 1.0, as its reference describes it, as far as we use it. tst_calendarproviders
/// lets Microsoft's own client ask it.
class GraphDouble : public CalendarDouble
{
public:
    QString url() const { return server.url().toString() + QStringLiteral("/v1.0"); }

    /// By calendar and id; what is deleted is gone. A series is one of them (`type` seriesMaster,
    /// with a weekly `recurrence` and its `cancelledOccurrences`), and so is each instance that is
    /// another (`type` exception, `seriesMasterId`, `originalStart`).
    QMap<QString, QMap<QString, QJsonObject>> events;
    QJsonArray calendars;
    int pageSize = 2;
    /// Where the next page is said to be, if not here.
    QString otherPages;
    /// Times are answered in the zones they were made in, whatever is preferred.
    bool answersOwnZones = false;

protected:
    ScriptedAnswer answer(const ScriptedRequest &request, const QStringList &path,
                          const QUrlQuery &query) override;
    ScriptedAnswer refuse(int status, const QString &reason) const override;

private:
    ScriptedAnswer pages(const QJsonArray &all, const ScriptedRequest &request,
                         QUrlQuery query) const;
    ScriptedAnswer view(const QString &calendar, const ScriptedRequest &request,
                        const QUrlQuery &query) const;
    /// What really takes place, series unfolded.
    QList<QJsonObject> instancesIn(const QString &calendar) const;
    QJsonObject told(const QJsonObject &event) const;
    ScriptedAnswer make(const QString &calendar, QJsonObject event);

    int m_made = 0;
    QMap<QString, QString> m_transactions;
};

} // namespace oh::test
