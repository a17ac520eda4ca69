// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/signinsview.h"

#include "ui/dialogs/confirmdialog.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/views/loadline.h"
#include "ui/widgets/controls.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QString placeName(const api::SignIn &signIn)
{
    return signIn.device && !signIn.device->trimmed().isEmpty() ? *signIn.device
                                                                : SignInsView::tr("Unnamed device");
}

} // namespace

SignInsView::SignInsView(Context &context, QWidget *parent) : QWidget(parent), m_presenter(context)
{
    setObjectName(u"signIns"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_line = new LoadLine(u"signIns"_s, this);
    layout->addWidget(m_line);
    m_rows = new QGridLayout;
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(8);
    m_rows->setColumnStretch(0, 1);
    layout->addLayout(m_rows);
    m_all =
        makeButton(tr("Sign out everywhere…"), ButtonKind::Danger, u"signInsEverywhere"_s, this);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_line, &LoadLine::retryRequested, &m_presenter, &SignInsPresenter::load);
    connect(m_all, &QPushButton::clicked, this, &SignInsView::askToEndAll);
    connect(&m_presenter, &SignInsPresenter::changed, this, &SignInsView::showState);
    showState();
}

void SignInsView::showState()
{
    const LoadState state = m_presenter.state();
    m_line->showState(state, m_presenter.error());
    m_all->setVisible(state == LoadState::Ready);
    m_all->setEnabled(!m_presenter.isBusy());
    showRows();
}

void SignInsView::showRows()
{
    for (QWidget *widget : std::as_const(m_shown)) {
        widget->hide();
        widget->deleteLater(); // it may be the button that was clicked
    }
    m_shown.clear();
    int row = 0;
    for (const api::SignIn &signIn : m_presenter.items()) {
        const QString name = u"signIn_%1"_s.arg(row);
        const QString place = placeName(signIn);
        auto *text =
            makeLabel(signIn.isCurrent
                          //: %1 is a computer
                          ? tr("%1 – here and now").arg(place)
                          //: %1 is a computer, %2 "2 hours ago"
                          : tr("%1 – last used %2")
                                .arg(place, relativeText(signIn.lastUsedAt, m_presenter.now())),
                      TextRole::Body, this);
        text->setObjectName(name + u"_text"_s);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        m_rows->addWidget(text, row, 0);
        m_shown.append(text);
        if (!signIn.isCurrent) {
            auto *end =
                makeButton(tr("Sign out there"), ButtonKind::Secondary, name + u"_end"_s, this);
            //: %1 is a computer
            end->setAccessibleName(tr("Sign out there: %1").arg(place));
            end->setEnabled(!m_presenter.isBusy());
            connect(end, &QPushButton::clicked, this,
                    [this, id = signIn.id] { m_presenter.end(id); });
            m_rows->addWidget(end, row, 1);
            m_shown.append(end);
        }
        ++row;
    }
}

void SignInsView::askToEndAll()
{
    auto *dialog = new ConfirmDialog(
        tr("Sign out everywhere?"),
        tr("Every computer that is signed in as you has to sign in again, this one too."),
        tr("&Sign out everywhere"), tr("&Keep"), this);
    connect(dialog, &QDialog::accepted, &m_presenter, &SignInsPresenter::endAll);
    dialog->open();
}

} // namespace oh::ui
