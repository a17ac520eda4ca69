// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

AboutDialog::AboutDialog(const QUrl &server, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Office Hours"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 28, 32, 24);
    layout->setSpacing(8);
    auto *logo = new IconLabel(u"logo"_s, 48, IconTone::Primary, this);
    layout->addWidget(logo, 0, Qt::AlignHCenter);
    layout->addWidget(makeLabel(tr("Office Hours"), TextRole::Title, this), 0, Qt::AlignHCenter);
    const auto line = [&](const QString &text, TextRole role) {
        auto *label = makeLabel(text, role, this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label, 0, Qt::AlignHCenter);
    };
    line(tr("Version %1").arg(QLatin1StringView(OH_VERSION)), TextRole::Body);
    line(tr("Scheduling for mentors, founders and the people who bring them together."),
         TextRole::Muted);
    line(tr("Connected to %1").arg(server.toString()), TextRole::Help);
    line(tr("Free software under the GNU General Public License, version 3 or later. Qt %1.")
             .arg(QLatin1StringView(qVersion())),
         TextRole::Help);
    layout->addSpacing(8);
    auto *close = makeButton(tr("&Close"), ButtonKind::Primary, u"aboutClose"_s, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignHCenter);
}

} // namespace oh::ui
