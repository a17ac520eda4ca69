// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cropdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/presenters/avatarpresenter.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/cropview.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// The slider's steps from the smallest to the largest zoom; even on a scale of factors.
constexpr int zoomSteps = 1000;
constexpr int halfTurn = 180;

int zoomStep(const CropGeometry &crop)
{
    const double span = std::log(crop.maxZoom());
    return span > 0 ? int(std::lround(std::log(crop.zoom()) / span * zoomSteps)) : 0;
}

double zoomOf(int step, const CropGeometry &crop)
{
    return std::exp(std::log(crop.maxZoom()) * step / zoomSteps);
}

} // namespace

CropDialog::CropDialog(AvatarPresenter &presenter, QWidget *parent)
    : QDialog(parent), m_presenter(presenter)
{
    setObjectName(u"cropDialog"_s);
    setWindowTitle(tr("Crop the picture"));
    QVBoxLayout *layout =
        dialogLayout(this, tr("What is to be seen of you?"),
                     tr("Move, zoom and turn the picture: what is in the circle is shown."));
    m_view = new CropView(this);
    m_view->setObjectName(u"cropView"_s);
    m_view->setPicture(presenter.shown(), presenter.geometry());
    layout->addWidget(m_view, 1);
    m_controls = makeControls();
    layout->addWidget(m_controls);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"cropProgress"_s);
    m_progress->setAccessibleName(tr("Sent of the picture"));
    m_progress->setTextVisible(false);
    layout->addWidget(m_progress);
    m_error = dialogError(this, u"cropError"_s);
    layout->addWidget(m_error);
    auto *cancel = makeButton(tr("Cancel"), ButtonKind::Secondary, u"cropCancel"_s, this);
    m_save = makeButton({}, ButtonKind::Primary, u"cropSave"_s, this);
    m_save->setDefault(true);
    layout->addLayout(dialogButtons({cancel, m_save}));
    connect(cancel, &QPushButton::clicked, this, &CropDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { m_presenter.save(m_view->geometry()); });
    connect(m_view, &CropView::changed, this, &CropDialog::showGeometry);
    connect(&presenter, &AvatarPresenter::changed, this, &CropDialog::showState);
    connect(&presenter, &AvatarPresenter::saved, this, &QDialog::accept);
    addHelpKeys(this);
    showGeometry();
    showState();
    m_view->setFocus();
    resize(560, 660);
}

QWidget *CropDialog::makeControls()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    const auto add = [&](int row, const QString &text, const QString &name, QSlider *&slider,
                         QLabel *&value) {
        auto *label = makeLabel(text, TextRole::Label, box);
        slider = new QSlider(Qt::Horizontal, box);
        slider->setObjectName(name);
        slider->setAccessibleName(QString(text).remove(u'&'));
        label->setBuddy(slider);
        value = makeLabel({}, TextRole::Muted, box);
        value->setMinimumWidth(value->fontMetrics().horizontalAdvance(u"−180° "_s));
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(label, row, 0);
        grid->addWidget(slider, row, 1);
        grid->addWidget(value, row, 2);
    };
    add(0, tr("&Zoom"), u"cropZoom"_s, m_zoom, m_zoomText);
    m_zoom->setRange(0, zoomSteps);
    m_zoom->setPageStep(zoomSteps / 10);
    m_zoom->setSingleStep(zoomSteps / 50);
    add(1, tr("&Turn"), u"cropRotation"_s, m_rotation, m_rotationText);
    m_rotation->setRange(-halfTurn, halfTurn);
    m_rotation->setPageStep(15);
    connect(m_zoom, &QSlider::valueChanged, this,
            [this](int step) { m_view->setZoom(zoomOf(step, m_view->geometry())); });
    connect(m_rotation, &QSlider::valueChanged, this,
            [this](int degrees) { m_view->setRotation(degrees); });

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *left = makeButton(tr("90° &left"), ButtonKind::Secondary, u"cropLeft"_s, box);
    auto *right = makeButton(tr("90° &right"), ButtonKind::Secondary, u"cropRight"_s, box);
    auto *reset = makeButton(tr("&Start over"), ButtonKind::Link, u"cropReset"_s, box);
    left->setAccessibleName(tr("Turn the picture left by 90 degrees"));
    right->setAccessibleName(tr("Turn the picture right by 90 degrees"));
    for (QPushButton *button : {left, right, reset}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    grid->addLayout(row, 2, 1, 1, 2);
    auto *keys = makeLabel(tr("Keys: arrows move, + and − zoom, [ and ] turn, R by 90°, 0 starts "
                              "over. With the mouse: drag, wheel, Shift and drag to turn."),
                           TextRole::Help, box);
    keys->setWordWrap(true);
    grid->addWidget(keys, 3, 0, 1, 3);
    constexpr double quarter = 90;
    connect(left, &QPushButton::clicked, this, [this] { m_view->rotateBy(-quarter); });
    connect(right, &QPushButton::clicked, this, [this] { m_view->rotateBy(quarter); });
    connect(reset, &QPushButton::clicked, m_view, &CropView::reset);
    return box;
}

void CropDialog::showGeometry()
{
    const QLocale locale;
    const CropGeometry &crop = m_view->geometry();
    const QSignalBlocker zoomQuiet(m_zoom);
    const QSignalBlocker rotationQuiet(m_rotation);
    m_zoom->setValue(zoomStep(crop));
    m_zoom->setEnabled(crop.maxZoom() > 1);
    const int degrees = int(std::lround(crop.rotation()));
    const int shown = degrees > halfTurn ? degrees - 2 * halfTurn : degrees;
    m_rotation->setValue(shown);
    //: %1 a number of percent
    m_zoomText->setText(tr("%1 %").arg(locale.toString(std::lround(crop.zoom() * 100))));
    //: %1 a number of degrees
    m_rotationText->setText(tr("%1°").arg(locale.toString(shown)));
}

void CropDialog::showState()
{
    const bool sending = m_presenter.busy() == AvatarPresenter::Busy::Sending;
    m_view->setEnabled(!sending);
    m_controls->setEnabled(!sending);
    m_save->setEnabled(m_presenter.busy() == AvatarPresenter::Busy::No);
    m_save->setText(sending                           ? tr("Saving…")
                    : m_presenter.problem().isEmpty() ? tr("&Save")
                                                      : tr("&Try again"));
    m_progress->setVisible(sending);
    // All of it sent, the server is at work: it takes as long as it takes.
    const bool sent = m_presenter.progress() >= 1 || m_presenter.progress() <= 0;
    m_progress->setRange(0, sent ? 0 : 100);
    m_progress->setValue(int(m_presenter.progress() * 100));
    const bool isNew = m_error->text() != m_presenter.problem();
    m_error->setText(m_presenter.problem());
    m_error->setVisible(!m_presenter.problem().isEmpty());
    if (isNew && m_error->isVisible())
        announce(m_error, m_error->text());
}

void CropDialog::reject()
{
    // The first time the sending ends; what was chosen and how it is cut stays.
    if (m_presenter.busy() == AvatarPresenter::Busy::Sending) {
        m_presenter.cancelSending();
        return;
    }
    m_presenter.abandon();
    QDialog::reject();
}

} // namespace oh::ui
