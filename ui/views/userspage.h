// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/accountactions.h"
#include "ui/presenters/userspresenter.h"
#include "ui/views/page.h"
#include "ui/views/personpanel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;
class QToolButton;

namespace oh::ui {

class StateView;

/// All accounts, for coordinators, with everything about the current one beside them. Controls:
/// usersNew, usersSearch, usersRole, usersWho, usersTier (menu actions usersTier_<name>),
/// usersColumns, usersClear, usersTable, usersSelection, usersDeactivateSelected,
/// usersReactivateSelected, personPanel. Enter goes to the details, Esc closes them; Ctrl+F to the
/// search, Ctrl+N makes an account, Ctrl+E edits, Ctrl+C copies, Del deactivates the chosen ones.
class UsersPage : public Page
{
    Q_OBJECT

public:
    explicit UsersPage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    /// A person's id, whether the filter shows them or not.
    void openItem(const QString &id) override;
    bool reopenForm(DraftForm form, const QString &subject) override;
    QString title() const override { return tr("Users"); }
    UsersPresenter &presenter() { return *m_presenter; }
    PersonPresenter &person() { return *m_person; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilters();
    void makeTable();
    QWidget *makeSelectionBar();
    void addTableActions();
    void readFilter();
    void showFilter();
    void showState();
    void showSelection();
    void showPanel(bool visible);
    void act(PersonPanel::Action action);
    void actOn(AccountActions::Kind kind, const QList<api::AccountSummary> &people);
    bool mayAct(PersonPanel::Action action) const;
    void reopenWanted();
    void afterChange();
    QString doneText(AccountActions::Kind kind, int count) const;
    void newAccount();
    void editPerson();
    void erasePerson();
    void setScore(bool clear);
    void openBookings();
    void copyEmail();
    void copyRows();
    QList<api::AccountSummary> selectedPeople() const;

    Context &m_context;
    UsersPresenter *m_presenter;
    PersonPresenter *m_person;
    PageHeader *m_header;
    QLineEdit *m_search = nullptr;
    QComboBox *m_role = nullptr;
    QComboBox *m_who = nullptr;
    QToolButton *m_tier = nullptr;
    QList<QAction *> m_tierActions;
    QToolButton *m_columns = nullptr;
    QPushButton *m_clear = nullptr;
    QWidget *m_selection = nullptr;
    QLabel *m_selectionText = nullptr;
    QPushButton *m_deactivate = nullptr;
    QPushButton *m_reactivate = nullptr;
    QTableView *m_table = nullptr;
    StateView *m_stateView = nullptr;
    PersonPanel *m_panel = nullptr;
    QSplitter *m_splitter = nullptr;
    /// Kept over a reload.
    UserId m_current;
    /// Opened by id: the list does not choose another one.
    bool m_isOpened = false;
    /// After an ended session, when what is known of them is there.
    std::optional<std::pair<PersonPanel::Action, UserId>> m_reopen;
    bool m_showing = false;
};

} // namespace oh::ui
