// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/warningsbox.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

WarningsBox::WarningsBox(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"warningsBox"_s);
    setProperty("tone", u"warning"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(6);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(new IconLabel(u"alert"_s, 16, IconTone::Warning, this), 0, Qt::AlignTop);
    m_heading = makeLabel({}, TextRole::Strong, this);
    m_heading->setObjectName(u"warningsHeading"_s);
    m_heading->setWordWrap(true);
    top->addWidget(m_heading, 1);
    m_all = makeButton(tr("Confirm &all"), ButtonKind::Secondary, u"warningsAll"_s, this);
    connect(m_all, &QPushButton::clicked, this, &WarningsBox::allConfirmed);
    top->addWidget(m_all, 0, Qt::AlignTop);
    layout->addLayout(top);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(2);
    layout->addLayout(m_rows);
    hide();
}

void WarningsBox::showWarnings(const ConfirmableWarnings &warnings, bool missing)
{
    const bool fresh = warnings.items() != m_shown;
    if (fresh) {
        m_shown = warnings.items();
        qDeleteAll(m_boxes);
        m_boxes.clear();
        for (int i = 0; i < m_shown.size(); ++i) {
            const QString text = warningSentence(m_shown.at(i));
            auto *box = new QCheckBox(QString(text).replace(u"&"_s, u"&&"_s), this);
            box->setObjectName(u"warning%1"_s.arg(i));
            box->setAccessibleName(tr("Confirm: %1").arg(text));
            connect(box, &QCheckBox::toggled, this,
                    [this, i](bool on) { Q_EMIT confirmed(i, on); });
            m_rows->addWidget(box);
            m_boxes.append(box);
        }
    }
    for (int i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes.at(i));
        m_boxes.at(i)->setChecked(warnings.isConfirmed(i));
    }
    const int count = int(m_shown.size());
    m_heading->setText(missing ? tr("Tick what you have read, then try once more.")
                               : tr("This goes against %n rule(s). You may do it all the same: "
                                    "confirm, then try once more.",
                                    nullptr, count));
    m_all->setVisible(count > 1 && !warnings.allConfirmed());
    setVisible(count > 0);
    if (count > 0 && (fresh || missing)) {
        announce(this, m_heading->text());
        m_boxes.constFirst()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace oh::ui
