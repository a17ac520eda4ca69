// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/menteedirectorypresenter.h"
#include "ui/views/directorypage.h"

namespace oh::ui {

class MenteeProfileView;

/// The mentees, for mentors and coordinators (FR16).
class MenteeDirectoryPage : public DirectoryPage
{
    Q_OBJECT

public:
    explicit MenteeDirectoryPage(Context &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Mentees"); }
    bool reopenForm(DraftForm form, const QString &subject) override;
    MenteeDirectoryPresenter &presenter() { return m_presenter; }

protected:
    QVariant sort() const override { return QVariant::fromValue(m_presenter.filter().sort); }
    void setSort(const QVariant &sort) override { m_presenter.setSort(sort.value<MenteeSort>()); }
    QString countText(int total, bool filtered) const override;
    void showProfile(UserId person, int row) override;
    void closeProfile() override;
    void reloadProfile() override;
    /// Opens the dialog to reach out, too.
    void actOn(UserId person) override;

private:
    MenteeDirectoryPresenter m_presenter;
    MenteeProfileView *m_profile;
};

} // namespace oh::ui
