// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QSlider;

namespace oh::ui {

class AvatarPresenter;
class CropView;

/// How one's picture is cut (FR89): accepted once it is saved. The presenter is borrowed. Controls:
/// cropView, cropZoom, cropRotation, cropLeft, cropRight, cropReset, cropCancel, cropSave,
/// cropProgress, cropError.
class CropDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CropDialog(AvatarPresenter &presenter, QWidget *parent = nullptr);

    void reject() override;

private:
    QWidget *makeControls();
    void showGeometry();
    void showState();

    AvatarPresenter &m_presenter;
    CropView *m_view;
    QSlider *m_zoom = nullptr;
    QSlider *m_rotation = nullptr;
    QLabel *m_zoomText = nullptr;
    QLabel *m_rotationText = nullptr;
    QWidget *m_controls = nullptr;
    QProgressBar *m_progress;
    QLabel *m_error;
    QPushButton *m_save;
};

} // namespace oh::ui
