// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/mentordirectorypresenter.h"
#include "ui/presenters/recommendationspresenter.h"
#include "ui/presenters/savedviews.h"
#include "ui/views/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace oh::ui {

class MentorCardList;
class MentorProfileView;
class RecommendationStrip;
class SavedViewsButton;
class StateView;

/// The mentors: search, filters and results; opening one shows the profile in place of them, and
/// going back finds the list where it was (FR14–FR16).
class MentorDirectoryPage : public Page
{
    Q_OBJECT

public:
    explicit MentorDirectoryPage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    void reload() override;
    QString title() const override;
    void openItem(const QString &id) override;
    /// `view`: the name of a saved one.
    void apply(const QVariantMap &request) override;

    MentorDirectoryPresenter &presenter() { return m_presenter; }
    /// Also for links from elsewhere.
    void openMentor(UserId mentor);

private:
    QWidget *makeDirectory();
    QWidget *makeSearchRow();
    QWidget *makeMoreRow();
    void makeViews();
    void openRow(const QModelIndex &index);
    void backToList();
    bool profileShown() const;
    void showState();
    void load();
    void showFilter();
    void showCount();
    void showMore();

    Context &m_context;
    MentorDirectoryPresenter m_presenter;
    RecommendationsPresenter m_recommendations;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_directory = nullptr;
    MentorProfileView *m_profile = nullptr;
    PageHeader *m_header = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_sort = nullptr;
    SavedViews m_views;
    SavedViewsButton *m_viewsButton = nullptr;
    QWidget *m_chips = nullptr;
    RecommendationStrip *m_strip = nullptr;
    MentorCardList *m_list = nullptr;
    StateView *m_results = nullptr;
    QWidget *m_more = nullptr;
    QLabel *m_moreText = nullptr;
    QWidget *m_moreRetry = nullptr;
    /// "Loading more" shows only when it takes a while.
    QTimer m_moreDelay;
    bool m_stale = true;
};

} // namespace oh::ui
