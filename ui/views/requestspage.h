// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/requestspresenter.h"
#include "ui/views/page.h"

#include <QTimer>

class QKeyEvent;
class QScrollArea;
class QVBoxLayout;

namespace oh::ui {

class RequestCard;
class StateView;

/// A mentor's pending requests, to be decided from the keyboard: arrows or J/K move, A or Enter
/// confirms, D declines, P proposes another time. Single keys never work where text is typed.
class RequestsPage : public Page
{
    Q_OBJECT

public:
    explicit RequestsPage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    QString title() const override;
    /// Goes to this request. One that was decided meanwhile is shown among the bookings.
    void openItem(const QString &id) override;
    bool reopenForm(DraftForm form, const QString &subject) override;
    RequestsPresenter &presenter() { return m_presenter; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool handleKey(QKeyEvent *event);
    void makeKeys();
    void step(int by);
    void addCards(int first, int last);
    void removeCards(int first, int last);
    void updateCards(int first, int last);
    void rebuild();
    void showState();
    void chooseWanted();
    void reopenWanted();
    RequestCard *cardAt(int row) const;
    int currentRow() const;
    void focusRow(int row);
    void openDecline(BookingId id);
    void openPropose(BookingId id);
    void connectCard(RequestCard *card);

    Context &m_context;
    RequestsPresenter m_presenter;
    PageHeader *m_header;
    StateView *m_state;
    QScrollArea *m_scroll;
    QVBoxLayout *m_cards;
    QTimer m_minute;
    int m_lastRow = 0;
    /// To be gone to once the requests were read.
    std::optional<BookingId> m_wanted;
    /// Waits for its request.
    std::optional<std::pair<DraftForm, BookingId>> m_reopen;
};

} // namespace oh::ui
