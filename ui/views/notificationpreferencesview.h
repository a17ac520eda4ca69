// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/notificationpreferencespresenter.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace oh::ui {

class LoadLine;

/// A table of kinds by channels, with a switch in each cell: notify_<kind>_email and
/// notify_<kind>_inApp. Where there is no choice the switch is fixed and the line says why.
class NotificationPreferencesView : public QWidget
{
    Q_OBJECT

public:
    /// Borrows the presenter, which must live longer.
    explicit NotificationPreferencesView(NotificationPreferencesPresenter &presenter,
                                         QWidget *parent = nullptr);

private:
    using Channel = NotificationPreferencesPresenter::Channel;

    void showState();
    void showValues();
    void rebuild();
    int addRow(int row, const api::NotificationPreference &item);
    QCheckBox *makeSwitch(const api::NotificationPreference &item, Channel channel);

    NotificationPreferencesPresenter &m_presenter;
    QWidget *m_table = nullptr;
    LoadLine *m_line;
    QList<NotificationKind> m_kinds;
    struct Switch
    {
        NotificationKind kind;
        Channel channel;
        QCheckBox *box;
    };
    QList<Switch> m_switches;
};

} // namespace oh::ui
