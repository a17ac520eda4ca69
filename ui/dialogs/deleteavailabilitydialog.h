// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace oh::ui {

/// Confirms the deletion of a block. When the server says that bookings depend on it, its sentence
/// is shown and a second, explicit button cancels them too (FR80).
class DeleteAvailabilityDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DeleteAvailabilityDialog(const api::AvailabilityBlock &block,
                                      QWidget *parent = nullptr);

    BlockId blockId() const { return m_id; }
    void setBusy(bool busy);
    void showError(const Error &error);

Q_SIGNALS:
    void submitted(bool force);

private:
    BlockId m_id;
    QLabel *m_error;
    QPushButton *m_delete;
    QPushButton *m_force;
};

} // namespace oh::ui
