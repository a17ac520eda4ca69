// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/mentordirectorypresenter.h"
#include "ui/views/directorypage.h"

namespace oh::ui {

class MentorProfileView;

/// The mentors, whom mentees find and book.
class MentorDirectoryPage : public DirectoryPage
{
    Q_OBJECT

public:
    explicit MentorDirectoryPage(Context &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Mentors"); }
    MentorDirectoryPresenter &presenter() { return m_presenter; }

    bool reopenForm(DraftForm form, const QString &subject) override;

protected:
    QVariant sort() const override { return QVariant::fromValue(m_presenter.filter().sort); }
    void setSort(const QVariant &sort) override { m_presenter.setSort(sort.value<MentorSort>()); }
    QString countText(int total, bool filtered) const override;
    void showProfile(UserId person, int row) override;
    void closeProfile() override;
    void reloadProfile() override;

private:
    MentorDirectoryPresenter m_presenter;
    MentorProfileView *m_profile;
};

} // namespace oh::ui
