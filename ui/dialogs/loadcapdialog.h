// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/availability.h"
#include "ui/dialogs/formdialog.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace oh::ui {

/// How many sessions a week a mentor takes at most (000: load cap).
class LoadCapDialog : public FormDialog
{
    Q_OBJECT

public:
    LoadCapDialog(Context &context, const std::optional<api::Load> &load,
                  QWidget *parent = nullptr);

    void setBusy(bool busy);
    /// Stays open, with what was chosen.
    void showError(const Error &error);

Q_SIGNALS:
    /// Nothing: as many as there are slots.
    void submitted(std::optional<int> cap);

private:
    QCheckBox *m_limited;
    QSpinBox *m_cap;
    QLabel *m_error;
    QPushButton *m_save;
};

} // namespace oh::ui
