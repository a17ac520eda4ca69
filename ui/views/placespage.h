// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/placespresenter.h"
#include "ui/views/page.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace oh::ui {

class StateView;

/// The preset meeting places (FR74). Controls: placesNew, placesSearch, placesInactive,
/// placesTable, placesEdit, placesToggle. Enter edits, Ctrl+N makes one, Del deactivates, Ctrl+C
/// copies, Ctrl+F goes to the search.
class PlacesPage : public Page
{
    Q_OBJECT

public:
    explicit PlacesPage(Context &context, QWidget *parent = nullptr);

    void activate() override { m_presenter->reload(); }
    /// A place's id: chosen in the list, active or not.
    void openItem(const QString &id) override;
    bool reopenForm(DraftForm form, const QString &subject) override;
    QString title() const override { return tr("Locations"); }
    PlacesPresenter &presenter() { return *m_presenter; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reopenWanted();
    QWidget *makeFilters();
    void makeTable();
    void addKeys();
    void showState();
    void showSelected();
    const api::Location *current() const;
    void edit(const std::optional<api::Location> &place);
    void toggleCurrent();
    void askAboutUse(const api::Location &place, const QString &sentence);
    void copyRows();

    Context &m_context;
    PlacesPresenter *m_presenter;
    PageHeader *m_header;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_inactive = nullptr;
    QTableView *m_table = nullptr;
    StateView *m_stateView = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_toggle = nullptr;
    /// Kept over a reload.
    LocationId m_current;
    /// After an ended session, when the list is there.
    std::optional<LocationId> m_reopen;
};

} // namespace oh::ui
