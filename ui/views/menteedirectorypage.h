// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/menteedirectorypresenter.h"
#include "ui/presenters/recommendationspresenter.h"
#include "ui/presenters/savedviews.h"
#include "ui/views/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace oh::ui {

class MenteeProfileView;
class MentorCardList;
class RecommendationStrip;
class SavedViewsButton;
class StateView;

/// The mentees, for mentors and coordinators (FR16): search, filters, results and, for mentors, who
/// is recommended; opening one shows the profile in place of them. Controls: menteeSearch,
/// menteeSort, menteeList, retryMoreMentees.
class MenteeDirectoryPage : public Page
{
    Q_OBJECT

public:
    explicit MenteeDirectoryPage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    void reload() override;
    QString title() const override { return tr("Mentees"); }
    void openItem(const QString &id) override;
    /// `view`: the name of a saved one.
    void apply(const QVariantMap &request) override;
    MenteeDirectoryPresenter &presenter() { return m_presenter; }
    void openMentee(UserId mentee);

private:
    QWidget *makeDirectory();
    QWidget *makeSearchRow();
    QWidget *makeMoreRow();
    void makeViews();
    void load();
    void backToList();
    bool profileShown() const;
    void showState();
    void showFilter();

    Context &m_context;
    MenteeDirectoryPresenter m_presenter;
    RecommendationsPresenter m_recommendations;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_directory = nullptr;
    MenteeProfileView *m_profile = nullptr;
    PageHeader *m_header = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_sort = nullptr;
    SavedViews m_views;
    SavedViewsButton *m_viewsButton = nullptr;
    RecommendationStrip *m_strip = nullptr;
    MentorCardList *m_list = nullptr;
    StateView *m_results = nullptr;
    QWidget *m_more = nullptr;
};

} // namespace oh::ui
