// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>
#include <QTimer>

namespace oh::ui {

/// Something the command palette offers.
struct PaletteEntry
{
    enum class Kind { Action, Person, Booking };

    Kind kind = Kind::Action;
    /// An action's name, or what MainWindow::openPage() takes.
    QString id;
    QString title;
    QString detail;
    /// The shortcut, in the system's notation.
    QString keys;
    /// Why it can't be done now; empty when it can.
    QString obstacle;
    bool operator==(const PaletteEntry &) const = default;
};

/// Finds actions, people and bookings by what is typed. Actions are found at once, the rest is
/// asked of the server a moment after the last letter. With nothing typed, what was chosen lately
/// comes first.
class PalettePresenter : public QObject
{
    Q_OBJECT

public:
    /// `actions`: what can be done where the person stands. `pages`: ids of the pages there are.
    PalettePresenter(Context &context, const QList<PaletteEntry> &actions, const QStringList &pages,
                     QObject *parent = nullptr);
    ~PalettePresenter() override;

    void search(const QString &words);
    const QList<PaletteEntry> &entries() const { return m_entries; }
    bool isSearching() const { return m_people || m_bookings || m_delay.isActive(); }
    /// What could not be searched, and why, as a sentence; empty when all could.
    const QString &problem() const { return m_problem; }
    /// Remembers the choice; false when it can't be done now.
    bool choose(int row);
    void setDelay(int msecs) { m_delay.setInterval(msecs); }

Q_SIGNALS:
    void changed();
    void actionChosen(const QString &name);
    /// For MainWindow::openPage().
    void targetChosen(const QString &target);

private:
    void ask();
    void askForPeople();
    /// What is found becomes entries of that page, with `details` below the name.
    template <typename Person, typename Details>
    Done<api::Page<Person>> takePeople(const QString &page, Details details);
    void askForBookings();
    void takeProblem(const Error &error);
    void readMine();
    void arrange();
    bool hasPage(const QString &id) const { return m_pages.contains(id); }
    QString personPage() const;
    PaletteEntry bookingEntry(const api::Booking &booking) const;
    QList<PaletteEntry> matchingActions() const;
    QList<PaletteEntry> recent() const;
    void remember(const PaletteEntry &entry);
    QString recentName() const;

    Context &m_context;
    const QList<PaletteEntry> m_actions;
    const QStringList m_pages;
    QString m_words;
    QList<PaletteEntry> m_foundPeople;
    QList<PaletteEntry> m_foundBookings;
    /// One's own meetings, of which the words are looked for here.
    QList<api::Booking> m_mine;
    QList<PaletteEntry> m_entries;
    QString m_problem;
    QTimer m_delay;
    Call m_people;
    Call m_bookings;
    Call m_mineCall;
};

} // namespace oh::ui
