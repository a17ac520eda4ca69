// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/avatareditor.h"

#include "ui/dialogs/addressdialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/cropdialog.h"
#include "ui/style/icons.h"
#include "ui/views/page.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/controls.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int portraitPixels = 96;

bool isWebAddress(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
}

} // namespace

AvatarEditor::AvatarEditor(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_presenter(context)
{
    setObjectName(u"avatarEditor"_s);
    setAccessibleName(tr("Your picture"));
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_avatar = new Avatar({}, portraitPixels, this);
    m_avatar->setObjectName(u"avatarPicture"_s);
    layout->addWidget(m_avatar, 0, Qt::AlignHCenter);
    m_change = new QToolButton(this);
    m_change->setObjectName(u"avatarChange"_s);
    m_change->setText(tr("Change picture"));
    m_change->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_change->setProperty("filter", true);
    m_change->setPopupMode(QToolButton::InstantPopup);
    m_change->setAccessibleDescription(
        tr("A picture can also be pasted, or dropped on the one that is there."));
    layout->addWidget(m_change, 0, Qt::AlignHCenter);
    m_message = makeLabel({}, TextRole::Help, this);
    m_message->setObjectName(u"avatarMessage"_s);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_message);
    makeMenu();
    connect(&m_presenter, &AvatarPresenter::changed, this, &AvatarEditor::showState);
    connect(&m_presenter, &AvatarPresenter::changed, this, &AvatarEditor::reopenWanted);
    connect(&m_presenter, &AvatarPresenter::cropWanted, this, &AvatarEditor::openCrop);
    connect(&m_presenter, &AvatarPresenter::saved, this, [this] {
        m_context.notifier.notify(Notifier::Kind::Success, tr("Your picture is saved."));
    });
    connect(&m_presenter, &AvatarPresenter::fetched, this, [this] {
        m_context.notifier.notify(Notifier::Kind::Success, tr("Your picture was fetched."),
                                  tr("Crop…"), [self = QPointer(this)] {
                                      if (self)
                                          self->m_presenter.cropAgain();
                                  });
    });
    connect(&m_presenter, &AvatarPresenter::removed, this, [this] {
        m_context.notifier.notify(Notifier::Kind::Success, tr("Your picture is removed."));
    });
    showState();
}

void AvatarEditor::makeMenu()
{
    auto *menu = new QMenu(m_change);
    const auto add = [&](const QString &iconName, const QString &text, const QString &name,
                         void (AvatarEditor::*slot)()) {
        QAction *action = menu->addAction(icon(iconName), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(u"user"_s, tr("Choose a &file…"), u"avatarFile"_s, &AvatarEditor::askForFile);
    QAction *pasting = add(u"copy"_s, tr("&Paste"), u"avatarPaste"_s, &AvatarEditor::paste);
    pasting->setShortcut(QKeySequence::Paste);
    pasting->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(pasting);
    add(u"link"_s, tr("From an &address…"), u"avatarAddress"_s, &AvatarEditor::askForAddress);
    menu->addSeparator();
    m_crop = add(u"edit"_s, tr("&Crop…"), u"avatarCrop"_s, &AvatarEditor::cropAgain);
    m_remove = add(u"trash"_s, tr("&Remove…"), u"avatarRemove"_s, &AvatarEditor::askToRemove);
    m_change->setMenu(menu);
}

void AvatarEditor::cropAgain()
{
    m_presenter.cropAgain();
}

void AvatarEditor::showPerson(const QString &name, const std::optional<QString> &picture)
{
    m_avatar->setPerson(name, picture);
    showState();
}

void AvatarEditor::showState()
{
    const auto busy = m_presenter.busy();
    // The button itself stays: disabled, it would hand the keyboard to whatever comes next.
    m_idle = busy == AvatarPresenter::Busy::No;
    const QList<QAction *> entries = m_change->menu()->actions();
    for (QAction *entry : entries)
        entry->setEnabled(m_idle);
    m_crop->setEnabled(m_idle && m_presenter.canCrop());
    m_remove->setEnabled(m_idle && m_presenter.hasPicture());
    QString text;
    switch (busy) {
    case AvatarPresenter::Busy::No:
        text = m_presenter.problem();
        break;
    case AvatarPresenter::Busy::Opening:
        text = tr("Opening the picture…");
        break;
    case AvatarPresenter::Busy::Fetching:
        text = tr("The picture is being fetched…");
        break;
    case AvatarPresenter::Busy::Removing:
        text = tr("Removing the picture…");
        break;
    case AvatarPresenter::Busy::Sending:
        break; // the dialog shows it
    }
    const bool failed = busy == AvatarPresenter::Busy::No && !text.isEmpty();
    if (text.isEmpty())
        text = tr("JPEG, PNG or WebP, up to 5 MB. You can also drop one here.");
    setTextRole(m_message, failed ? TextRole::Error : TextRole::Help);
    const bool isNew = m_message->text() != text;
    m_message->setText(text);
    if (failed && isNew && isVisible())
        announce(m_message, text);
}

void AvatarEditor::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"), {},
                                   tr("Pictures (*.jpg *.jpeg *.png *.webp)"));
    dialog->setObjectName(u"avatarFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_presenter, &AvatarPresenter::chooseFile);
    dialog->open();
}

void AvatarEditor::paste()
{
    if (!m_idle)
        return;
    if (!take(QGuiApplication::clipboard()->mimeData()))
        m_presenter.choosePicture({});
}

bool AvatarEditor::take(const QMimeData *mime)
{
    if (!mime)
        return false;
    // A copied file is taken as it is, rather than the icon that some file managers add.
    const QList<QUrl> urls = mime->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile()) {
        m_presenter.chooseFile(urls.constFirst().toLocalFile());
        return true;
    }
    if (mime->hasImage()) {
        m_presenter.choosePicture(qvariant_cast<QImage>(mime->imageData()));
        return true;
    }
    const QUrl address =
        urls.isEmpty() ? QUrl(mime->text().trimmed(), QUrl::StrictMode) : urls.constFirst();
    if (!isWebAddress(address))
        return false;
    m_presenter.chooseAddress(address.toString(QUrl::FullyEncoded));
    return true;
}

void AvatarEditor::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *mime = event->mimeData();
    if (!m_idle || !(mime->hasImage() || mime->hasUrls()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setTextRole(m_message, TextRole::Strong);
    m_message->setText(tr("Drop it to make it your picture."));
}

void AvatarEditor::dragLeaveEvent(QDragLeaveEvent *)
{
    showState();
}

void AvatarEditor::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    showState();
    take(event->mimeData());
}

void AvatarEditor::askForAddress()
{
    const auto &avatar = m_presenter.avatar();
    auto *dialog = new AddressDialog(
        m_presenter.context(), avatar ? avatar->sourceUrl.value_or(QString()) : QString(), this);
    connect(dialog, &AddressDialog::submitted, &m_presenter, &AvatarPresenter::chooseAddress);
    dialog->open();
}

void AvatarEditor::reopenAddress()
{
    m_reopensAddress = true;
    reopenWanted();
}

void AvatarEditor::reopenWanted()
{
    if (!m_reopensAddress || (!m_presenter.avatar() && m_presenter.isLoading()))
        return;
    m_reopensAddress = false;
    if (m_presenter.avatar() && m_idle && isVisible())
        askForAddress();
    else
        sayKeptWords(m_context.notifier);
}

void AvatarEditor::openCrop()
{
    auto *dialog = new CropDialog(m_presenter, this);
    dialog->open();
}

void AvatarEditor::askToRemove()
{
    auto *dialog = new ConfirmDialog(
        tr("Remove your picture?"),
        tr("Others see your initials instead. The picture and how it is cut are deleted."),
        tr("&Remove it"), tr("&Keep it"), this);
    connect(dialog, &QDialog::accepted, &m_presenter, &AvatarPresenter::remove);
    dialog->open();
}

} // namespace oh::ui
