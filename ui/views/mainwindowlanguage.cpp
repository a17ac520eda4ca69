// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmdialog.h"
#include "ui/style/texts.h"
#include "ui/views/mainwindow.h"
#include "ui/views/page.h"
#include "ui/widgets/toastoverlay.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oh::ui {
namespace {

/// Until it is looked again whether a dialog is still open.
constexpr auto dialogPause = 300ms;

} // namespace

void MainWindow::addLanguageActions(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto add = [&](std::optional<Language> language, const QString &text,
                         const QString &name) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        group->addAction(action);
        const auto refresh = [this, action, language] {
            action->setChecked(m_settings.language() == language);
        };
        connect(action, &QAction::triggered, this, [this, language, refresh] {
            refresh(); // clicking alone changes nothing
            chooseLanguage(language);
        });
        connect(&m_settings, &Settings::languageChanged, action, refresh);
        refresh();
    };
    //: Which language the application speaks: as the account says, else as the system
    add(std::nullopt, tr("&As in your account or system"), u"actionLanguageAuto"_s);
    menu->addSeparator();
    for (const Language language : enumValues<Language>())
        add(language, languageName(language), u"actionLanguage_"_s + toString(language));
}

void MainWindow::rebuild(const std::function<void()> &change)
{
    if (QApplication::activeModalWidget()) {
        QTimer::singleShot(dialogPause, this, [this, change] { rebuild(change); });
        return;
    }
    leaveAllPages([this, change] {
        const auto proceed = [this, change] {
            leaveShell();
            change();
            makeContents();
            showReachable(m_reachable);
            applyAccountState();
        };
        // Later: it may be a page that calls, or a dialog of one.
        const auto later = [this, proceed] {
            QMetaObject::invokeMethod(this, proceed, Qt::QueuedConnection);
        };
        for (const PageEntry &entry : std::as_const(m_entries)) {
            const Page *page = m_made.value(entry.id);
            if (page && page->holdsWords())
                return askAboutWords(entry.title, later);
        }
        later();
    });
}

void MainWindow::askAboutWords(const QString &pageTitle, const std::function<void()> &proceed)
{
    auto *dialog = new ConfirmDialog(
        tr("Change the language now?"),
        //: %1 is the title of a page
        tr("What you typed under “%1” is neither saved nor sent, and would be lost. Else the "
           "language changes at the next start.")
            .arg(pageTitle),
        tr("&Change now"), tr("At the &next start"), this);
    connect(dialog, &QDialog::accepted, this, proceed);
    dialog->open();
}

void MainWindow::chooseLanguage(std::optional<Language> language)
{
    if (language == m_settings.language())
        return;
    leaveAllPages([this, language] {
        m_settings.setLanguage(language);
        if (language && m_account.state() == Account::State::SignedIn &&
            m_account.user().profile.language != language)
            tellAccount(language);
    });
}

void MainWindow::tellAccount(std::optional<Language> language)
{
    const auto before = m_account.user().profile.language;
    api::UpdateProfile update;
    update.language = api::Patch<Language>::set(language);
    m_languageCall = m_api.updateMe(update, [this, language, before](Result<api::User> answer) {
        if (!answer) {
            m_toasts->notifyError(answer.error(), errorSentence(answer.error()));
            return;
        }
        m_account.adopt(*answer);
        if (language == m_settings.language())
            m_toasts->notify(Notifier::Kind::Info,
                             tr("Mails and notifications come in this language from now on, too."),
                             tr("Leave them as they were"),
                             [this, before] { tellAccount(before); });
    });
}

} // namespace oh::ui
