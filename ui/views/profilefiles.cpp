// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/avatareditor.h"
#include "ui/views/emailchangeview.h"
#include "ui/views/mydataview.h"
#include "ui/views/owndecksview.h"
#include "ui/views/profilepage.h"
#include "ui/views/signinsview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// ProfilePage: the own picture, pitch decks (FR8, FR88) and data (NFR40).
namespace oh::ui {

QWidget *ProfilePage::makeDecksCard()
{
    auto *card = new Card(tr("Pitch decks"), this);
    if (m_presenter->role() != Role::Mentee) {
        card->hide();
        return card;
    }
    auto *help = makeLabel(tr("Mentors you have a meeting with, and coordinators, can read them."),
                           TextRole::Muted, card);
    help->setWordWrap(true);
    card->body()->addWidget(help);
    m_decks = new OwnDecksView(m_context, card);
    card->body()->addWidget(m_decks);
    return card;
}

QWidget *ProfilePage::makeAccountCard()
{
    auto *card = new Card(tr("Your data"), this);
    auto *help = makeLabel(tr("All that Office Hours knows of you, with your files, as a ZIP file. "
                              "You can ask for it once a day, and save it for a week."),
                           TextRole::Muted, card);
    help->setWordWrap(true);
    card->body()->addWidget(help);
    m_myData = new MyDataView(m_context, card);
    card->body()->addWidget(m_myData);
    return card;
}

QWidget *ProfilePage::makeSignInsCard()
{
    auto *card = new Card(tr("Where you are signed in"), this);
    m_signIns = new SignInsView(m_context, card);
    card->body()->addWidget(m_signIns);
    return card;
}

void ProfilePage::apply(const QVariantMap &request)
{
    const QUrlQuery link(request.value(u"link"_s).toString());
    const QString code = link.queryItemValue(u"emailCode"_s);
    if (code.isEmpty())
        return;
    m_emailChange->presenter().offerCode(code);
    m_scroll->ensureWidgetVisible(m_emailChange);
}

bool ProfilePage::reopenForm(DraftForm form, const QString &)
{
    if (form != DraftForm::PictureAddress)
        return false;
    m_avatar->reopenAddress();
    return true;
}

void ProfilePage::loadFiles()
{
    m_emailChange->presenter().load();
    m_signIns->presenter().load();
    m_myData->presenter().load();
    m_avatar->load();
    if (m_decks)
        m_decks->load();
}

} // namespace oh::ui
