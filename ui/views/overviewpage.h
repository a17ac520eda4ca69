// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/overviewpresenter.h"
#include "ui/views/overviewreport.h"
#include "ui/views/page.h"

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace oh::ui {

class ChartCard;
class KpiCard;
class StateView;

/// How the accelerator does (FR68, FR69): figures against the period before, and charts whose
/// points and bars open the bookings behind them; printed, and as a PDF file. Controls:
/// overviewRange, overviewFrom, overviewTo, overviewParty, overviewIndustries,
/// overviewTechnologies, overviewStages, overviewTiers (menu actions overviewTier_<name>),
/// overviewClear, overviewCount, overviewReport (actions overviewPrint, overviewPdf),
/// overviewNothing, kpiUtilization, kpiFilled, kpiActive, kpiUpcoming, kpiRating, kpiNoShows,
/// kpiConfirmation, kpiMatches, chartTrend, chartUse, chartOutcome, chartMentors, chartMentees,
/// chartNewcomers.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Context &context, QWidget *parent = nullptr);

    void activate() override { m_presenter->refresh(); }
    QString title() const override { return tr("Overview"); }
    OverviewPresenter &presenter() { return *m_presenter; }
    /// Of what is shown now.
    OverviewReport report() const;
    /// Tells how it went.
    void writePdf(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeRange();
    void makeReportMenu();
    QWidget *makeFilterBar();
    void makeTiers(QWidget *bar);
    QToolButton *makeTagFilter(const QString &title, const QString &name, TagFilterModel *model,
                               QWidget *bar);
    QWidget *makeContent();
    void makeCards(QWidget *content, QGridLayout *grid);
    void makeCharts(QWidget *content, QGridLayout *grid);
    void readRange();
    void showFilter();
    void showState();
    void showFigures();
    void openBookings(const QVariantMap &request);
    void askForPdf();
    void preview();

    Context &m_context;
    OverviewPresenter *m_presenter;
    PageHeader *m_header;
    QComboBox *m_range = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QPushButton *m_count = nullptr;
    QToolButton *m_report = nullptr;
    QComboBox *m_party = nullptr;
    QToolButton *m_industries = nullptr;
    QToolButton *m_technologies = nullptr;
    QToolButton *m_stages = nullptr;
    QToolButton *m_tiers = nullptr;
    QPushButton *m_clear = nullptr;
    QLabel *m_tagsFailed = nullptr;
    QLabel *m_nothing = nullptr;
    StateView *m_state = nullptr;
    KpiCard *m_utilization = nullptr;
    KpiCard *m_filled = nullptr;
    KpiCard *m_active = nullptr;
    KpiCard *m_upcoming = nullptr;
    KpiCard *m_rating = nullptr;
    KpiCard *m_noShows = nullptr;
    KpiCard *m_confirmation = nullptr;
    KpiCard *m_matches = nullptr;
    ChartCard *m_trend = nullptr;
    ChartCard *m_use = nullptr;
    ChartCard *m_outcome = nullptr;
    ChartCard *m_mentors = nullptr;
    ChartCard *m_mentees = nullptr;
    ChartCard *m_newcomers = nullptr;
    bool m_showing = false;
};

} // namespace oh::ui
