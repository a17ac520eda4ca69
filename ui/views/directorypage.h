// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/directorypresenter.h"
#include "ui/presenters/recommendationspresenter.h"
#include "ui/presenters/savedviews.h"
#include "ui/views/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace oh::ui {

class MentorCardList;
class PersonTable;
class RecommendationStrip;
class SavedViewsButton;
class StateView;

/// A directory of people: search, filters, who is recommended, and the results as cards or as a
/// table; opening somebody shows the profile in place of them, and going back finds the list where
/// it was (FR14–FR16). Controls, with the NAME of whom it lists: NAMESearch, NAMESort, NAMECards,
/// NAMETable, NAMEList, NAMERows, NAMEsState, moreNAMEs, retryMoreNAMEs.
class DirectoryPage : public Page
{
    Q_OBJECT

public:
    void activate() override;
    void reload() override;
    /// `view`: the name of a saved one; `link`: the query of a link to what is to be shown.
    void apply(const QVariantMap &request) override;
    void openItem(const QString &id) override;
    QString shownItem() const override;
    /// Also for links from elsewhere.
    void openPerson(UserId person);

protected:
    /// An order that the list can have, and the column of the table that stands for it.
    struct Order
    {
        QString text;
        /// Of the presenter's sort.
        QVariant value;
        int column = -1;
        Qt::SortOrder direction = Qt::AscendingOrder;
    };
    /// What the two directories say differently.
    struct Words
    {
        /// "mentor", of controls and of what is kept.
        QString name;
        QString search;
        QString list;
        QString recommendedAction;
        QString nobodyYet;
        QString nobodyYetText;
        QString nobodyMatches;
        QString moreLoading;
        QString moreFailed;
        QString loadMore;
    };

    DirectoryPage(Context &context, Words words, QWidget *parent);

    /// Called once by the constructor of the directory; takes both widgets.
    void build(DirectoryPresenter &presenter, QWidget *filterPanel, QWidget *profile,
               const QList<Order> &orders);
    virtual QVariant sort() const = 0;
    virtual void setSort(const QVariant &sort) = 0;
    virtual QString countText(int total, bool filtered) const = 0;
    virtual void showProfile(UserId person, int row) = 0;
    virtual void closeProfile() = 0;
    virtual void reloadProfile() = 0;
    /// The button of a recommendation.
    virtual void actOn(UserId person) { openPerson(person); }

    void backToList();
    bool profileShown() const;
    /// What the list shows is old.
    void setStale();

    Context &m_context;

private:
    QWidget *makeDirectory(QWidget *filterPanel);
    QWidget *makeResults(QWidget *parent);
    QWidget *makeSearchRow();
    QWidget *makeMoreRow();
    void makeViews();
    void makeLayouts();
    void openRow(const QModelIndex &index);
    void showAsTable(bool table);
    void orderBy(int column);
    QWidget *list() const;
    void load();
    void showState();
    void showFilter();
    void showChips();
    void showCount();
    void showMore();

    DirectoryPresenter *m_people = nullptr;
    const Words m_words;
    RecommendationsPresenter m_recommendations;
    SavedViews m_views;
    QList<Order> m_orders;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_directory = nullptr;
    QWidget *m_profileWidget = nullptr;
    UserId m_shownPerson;
    PageHeader *m_header = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_sort = nullptr;
    SavedViewsButton *m_viewsButton = nullptr;
    QToolButton *m_asCards = nullptr;
    QToolButton *m_asTable = nullptr;
    QWidget *m_chips = nullptr;
    RecommendationStrip *m_strip = nullptr;
    QStackedWidget *m_lists = nullptr;
    MentorCardList *m_cards = nullptr;
    PersonTable *m_table = nullptr;
    StateView *m_results = nullptr;
    QWidget *m_more = nullptr;
    QLabel *m_moreText = nullptr;
    QWidget *m_moreRetry = nullptr;
    /// "Loading more" shows only when it takes a while.
    QTimer m_moreDelay;
    bool m_stale = true;
};

} // namespace oh::ui
