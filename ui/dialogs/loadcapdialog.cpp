// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/loadcapdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int largestCap = 100;
constexpr int usualCap = 5;

} // namespace

LoadCapDialog::LoadCapDialog(Context &context, const std::optional<api::Load> &load,
                             QWidget *parent)
    : FormDialog(parent)
{
    setObjectName(u"loadCapDialog"_s);
    setWindowTitle(tr("Weekly limit"));
    QVBoxLayout *layout = dialogLayout(
        this, tr("How many sessions a week do you take?"),
        tr("Once a week is full, mentees see your other slots of that week in grey and can't book "
           "them. Meetings that are booked already stay."));
    m_limited = new QCheckBox(tr("&Limit the sessions of a week"), this);
    m_limited->setObjectName(u"loadCapLimited"_s);
    m_limited->setAccessibleName(tr("Limit the sessions of a week"));
    m_limited->setChecked(load && load->loadCap);
    layout->addWidget(m_limited);
    m_cap = new QSpinBox(this);
    m_cap->setObjectName(u"loadCapNumber"_s);
    m_cap->setRange(1, largestCap);
    m_cap->setValue(load ? load->loadCap.value_or(usualCap) : usualCap);
    m_cap->setEnabled(m_limited->isChecked());
    QString help;
    if (load && !load->weeks.isEmpty()) {
        QStringList weeks;
        for (const api::LoadWeek &week : load->weeks)
            //: %1 a Monday, %2 how many sessions there are in its week
            weeks.append(tr("%1: %2").arg(QLocale().toString(week.startDate, tr("d MMM")),
                                          QString::number(week.sessions)));
        help = tr("Sessions booked in the weeks from %1").arg(weeks.join(u" · "_s));
    }
    layout->addWidget(new FormField(tr("Sessions a &week"), m_cap, false, help, this));
    m_error = dialogError(this, u"loadCapError"_s);
    layout->addWidget(m_error);
    layout->addStretch(1);
    auto *cancel = makeButton(tr("Cancel"), ButtonKind::Secondary, u"loadCapCancel"_s, this);
    m_save = makeButton({}, ButtonKind::Primary, u"loadCapSave"_s, this);
    m_save->setDefault(true);
    layout->addLayout(dialogButtons({cancel, m_save}));
    setBusy(false);
    connect(m_limited, &QCheckBox::toggled, m_cap, &QWidget::setEnabled);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_error->hide();
        Q_EMIT submitted(m_limited->isChecked() ? std::optional(m_cap->value()) : std::nullopt);
    });
    DraftFields &words = keepWords(context, DraftForm::LoadCap);
    words.add(u"limited"_s, m_limited);
    words.add(u"sessions"_s, m_cap);
    beginWords({});
    fitDialog(this);
}

void LoadCapDialog::setBusy(bool busy)
{
    m_limited->setEnabled(!busy);
    m_cap->setEnabled(!busy && m_limited->isChecked());
    m_save->setEnabled(!busy);
    setWordsBusy(busy);
    m_save->setText(busy ? tr("Saving…") : tr("&Save"));
    m_save->setAccessibleName(busy ? tr("Saving") : tr("Save"));
}

void LoadCapDialog::showError(const Error &error)
{
    setBusy(false);
    showDialogError(m_error, error);
}

} // namespace oh::ui
