// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/auditmodel.h"
#include "ui/presenters/pagedlist.h"

#include <QDate>

namespace oh::ui {

/// Who did what, for coordinators (FR71, FR72): found by the server, the newest first.
class AuditPresenter : public PagedList
{
    Q_OBJECT

public:
    enum class Period { Any, Today, LastSevenDays, LastThirtyDays, Custom };
    Q_ENUM(Period)

    /// Somebody, or something, that the entries are about.
    struct Named
    {
        QString id;
        QString name;
        bool operator==(const Named &) const = default;
    };
    struct Filter
    {
        QString text;
        QString requestId;
        /// A whole action, or all of what stands before the dot.
        QString action;
        QString entityType;
        std::optional<Named> actor;
        std::optional<Named> object;
        Period period = Period::Any;
        QDate from;
        QDate to;
        bool isNarrowing() const { return !(*this == Filter()); }
        bool operator==(const Filter &) const = default;
    };

    explicit AuditPresenter(Context &context, QObject *parent = nullptr);

    AuditModel *model() const { return m_model; }
    const Filter &filter() const { return m_filter; }
    /// Words that are typed: asked for in a moment. What else is changed: at once.
    void setWords(const QString &text, const QString &requestId);
    void setFilter(const Filter &filter);
    QDate today() const;

    /// Loads what is not there yet, and says collected(); of more than mostCollected, the newest.
    void collect();
    bool isCollecting() const { return m_collecting; }
    static constexpr int mostCollected = 20'000;

Q_SIGNALS:
    void collected();
    void collectingChanged();

protected:
    Call ask(int offset) override;

private:
    std::pair<QDate, QDate> days() const;
    void collectMore();
    void endCollecting();

    AuditModel *m_model;
    Filter m_filter;
    bool m_collecting = false;
};

} // namespace oh::ui
