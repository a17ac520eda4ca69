// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/overviewpresenter.h"
#include "ui/views/page.h"

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QPushButton;

namespace oh::ui {

class ChartCard;
class KpiCard;
class StateView;

/// How the accelerator does (FR68, FR69): four figures, and charts whose points and bars open the
/// bookings behind them. Controls: overviewRange, overviewFrom, overviewTo, overviewCount,
/// kpiUtilization, kpiFilled, kpiActive, kpiUpcoming, chartTrend, chartUse, chartMentors,
/// chartMentees.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Context &context, QWidget *parent = nullptr);

    void activate() override { m_presenter->refresh(); }
    QString title() const override { return tr("Overview"); }
    OverviewPresenter &presenter() { return *m_presenter; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeRange();
    QWidget *makeContent();
    void readRange();
    void showRange();
    void showState();
    void showFigures(const api::DashboardStats &stats);
    void showKpis(const api::DashboardStats &stats);
    void openBookings(const QVariantMap &request);

    Context &m_context;
    OverviewPresenter *m_presenter;
    PageHeader *m_header;
    QComboBox *m_range = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QPushButton *m_count = nullptr;
    StateView *m_state = nullptr;
    KpiCard *m_utilization = nullptr;
    KpiCard *m_filled = nullptr;
    KpiCard *m_active = nullptr;
    KpiCard *m_upcoming = nullptr;
    ChartCard *m_trend = nullptr;
    ChartCard *m_use = nullptr;
    ChartCard *m_mentors = nullptr;
    ChartCard *m_mentees = nullptr;
    bool m_showing = false;
};

} // namespace oh::ui
