// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace oh::ui {

/// "Save your changes?", or, where nothing can be saved yet, "Keep what you typed?" Buttons:
/// unsavedSave, unsavedDiscard, unsavedStay (also Esc).
class UnsavedDialog : public QDialog
{
    Q_OBJECT

public:
    enum class About { Profile, Words };

    explicit UnsavedDialog(About about, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveChosen();
    void discardChosen();
};

} // namespace oh::ui
