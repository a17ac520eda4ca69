// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/menteelistmodel.h"
#include "ui/presenters/directorypresenter.h"

namespace oh::ui {

/// The mentees, for mentors and coordinators (FR16).
class MenteeDirectoryPresenter : public DirectoryPresenter
{
    Q_OBJECT

public:
    explicit MenteeDirectoryPresenter(Context &context, QObject *parent = nullptr);

    const MenteeFilter &filter() const { return m_filter; }
    void setFilter(const MenteeFilter &filter);
    void beginWith(const MenteeFilter &filter);
    MenteeListModel *mentees() { return &m_mentees; }
    const std::optional<api::MenteeFacets> &facets() const { return m_facets; }

    void setCompany(std::optional<CompanyId> company);
    void setSort(MenteeSort sort);

    PersonListModel *people() override { return &m_mentees; }
    const DirectoryFilter &commonFilter() const override { return m_filter; }
    bool isFiltered() const override { return !m_filter.isEmpty(); }
    QByteArray filterState() const override { return m_filter.toState(); }
    void applyState(const QByteArray &state) override { setFilter(MenteeFilter::fromState(state)); }
    void beginWithState(const QByteArray &state) override
    {
        beginWith(MenteeFilter::fromState(state));
    }
    QList<ActiveFilter> activeFilters() const override;
    void removeFilter(const ActiveFilter &filter) override;
    void clearFilters() override;

protected:
    DirectoryFilter &editableFilter() override { return m_filter; }
    QString stageName(const QString &value) const override;
    Call askForPage(int offset) override;
    void requestFacets() override;

private:
    void takeNames(const Result<api::MenteeFacets> &answer);

    MenteeListModel m_mentees;
    MenteeFilter m_filter;
    std::optional<api::MenteeFacets> m_facets;
    QHash<QString, QString> m_stageNames;
};

} // namespace oh::ui
