// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/owndecksview.h"

#include "ui/presenters/viewer.h"
#include "ui/views/decksview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

QString uploadStateText(const DeckUpload &upload)
{
    QString done = OwnDecksView::tr("%1 of %2").arg(sizeText(upload.sent), sizeText(upload.size));
    switch (upload.state) {
    case DeckUpload::State::Waiting:
        return upload.problem.isEmpty()
                   ? OwnDecksView::tr("Waits for its turn")
                   //: %1 "1 MB of 3 MB"
                   : OwnDecksView::tr("%1. Goes on by itself once the server answers.").arg(done);
    case DeckUpload::State::Sending:
        return done;
    case DeckUpload::State::Paused:
        //: %1 "1 MB of 3 MB"
        return OwnDecksView::tr("Paused at %1").arg(done);
    case DeckUpload::State::Refused:
        return upload.problem;
    }
    return {};
}

} // namespace

OwnDecksView::OwnDecksView(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_decks(context), m_uploads(context)
{
    setObjectName(u"ownDecks"_s);
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *list = new DecksView(m_decks, this);
    list->setEmptyText(tr("You have no pitch deck here yet."));
    layout->addWidget(list);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(8);
    layout->addLayout(m_rows);
    layout->addWidget(makeDropArea());
    m_usage = makeLabel({}, TextRole::Help, this);
    m_usage->setObjectName(u"decksUsage"_s);
    layout->addWidget(m_usage);
    connect(&m_uploads, &DeckUploads::changed, this, &OwnDecksView::showUploads);
    connect(&m_uploads, &DeckUploads::arrived, this, [this](const QString &name) {
        m_decks.reload();
        m_context.notifier.notify(Notifier::Kind::Success, tr("%1 is uploaded.").arg(name));
    });
    connect(&m_decks, &DecksPresenter::changed, this, &OwnDecksView::showUsage);
    showUploads();
}

void OwnDecksView::load()
{
    m_uploads.load();
    const auto own = viewerId(m_context.account);
    if (m_decks.owner() == own)
        m_decks.reload();
    else
        m_decks.show(own);
}

QWidget *OwnDecksView::makeDropArea()
{
    m_drop = new QFrame(this);
    m_drop->setObjectName(u"decksDrop"_s);
    m_drop->setProperty("dropArea", true);
    auto *layout = new QVBoxLayout(m_drop);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    m_dropText = makeLabel({}, TextRole::Muted, m_drop);
    m_dropText->setObjectName(u"decksDropText"_s);
    m_dropText->setAlignment(Qt::AlignCenter);
    m_dropText->setWordWrap(true);
    layout->addWidget(m_dropText);
    m_choose = makeButton(tr("Choose f&iles…"), ButtonKind::Secondary, u"decksChoose"_s, m_drop);
    m_choose->setAccessibleName(tr("Choose pitch decks to upload"));
    connect(m_choose, &QPushButton::clicked, this, &OwnDecksView::choose);
    layout->addWidget(m_choose, 0, Qt::AlignHCenter);
    setDropping(false);
    return m_drop;
}

void OwnDecksView::setDropping(bool dropping)
{
    m_dropText->setText(dropping ? tr("Drop them to upload them.")
                                 : tr("Drop pitch decks here: PDF or PowerPoint, up to 25 MB."));
    m_drop->setProperty("dropping", dropping);
    m_drop->style()->unpolish(m_drop);
    m_drop->style()->polish(m_drop);
}

void OwnDecksView::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setDropping(true);
}

void OwnDecksView::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropping(false);
}

void OwnDecksView::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setDropping(false);
    m_uploads.add(localFiles(event->mimeData()));
}

void OwnDecksView::choose()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose pitch decks"), {}, tr("Pitch decks (*.pdf *.pptx)"));
    dialog->setObjectName(u"decksFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, &m_uploads, &DeckUploads::add);
    dialog->open();
}

OwnDecksView::Row OwnDecksView::makeRow(const QString &path)
{
    Row row;
    row.box = new QWidget(this);
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    row.name = new ElidedLabel({}, row.box);
    setTextRole(row.name, TextRole::Strong);
    texts->addWidget(row.name);
    row.progress = new QProgressBar(row.box);
    row.progress->setTextVisible(false);
    row.progress->setRange(0, 100);
    texts->addWidget(row.progress);
    row.state = makeLabel({}, TextRole::Help, row.box);
    row.state->setWordWrap(true);
    texts->addWidget(row.state);
    line->addLayout(texts, 1);
    const auto add = [&](const QString &icon, const QString &name, auto slot) {
        auto *button = makeIconButton(icon, name, {}, row.box);
        connect(button, &QToolButton::clicked, this,
                [this, path, slot] { (m_uploads.*slot)(path); });
        line->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    row.pause = add(u"pause"_s, tr("Pause"), &DeckUploads::pause);
    row.resume = add(u"refresh"_s, tr("Go on"), &DeckUploads::resume);
    row.cancel = add(u"x"_s, tr("Cancel the upload"), &DeckUploads::cancel);
    m_rows->addWidget(row.box);
    return row;
}

void OwnDecksView::showUploads()
{
    const QList<DeckUpload> &uploads = m_uploads.uploads();
    for (auto known = m_rowOf.begin(); known != m_rowOf.end();) {
        const bool there =
            std::any_of(uploads.cbegin(), uploads.cend(),
                        [&](const DeckUpload &one) { return one.path == known->first; });
        if (!there) {
            if (const QWidget *at = focusWidget(); at && known->second.box->isAncestorOf(at))
                m_choose->setFocus(Qt::OtherFocusReason);
            known->second.box->hide();
            known->second.box->deleteLater();
        }
        known = there ? std::next(known) : m_rowOf.erase(known);
    }
    int number = 0;
    for (const DeckUpload &upload : uploads) {
        auto known = m_rowOf.find(upload.path);
        if (known == m_rowOf.end())
            known = m_rowOf.emplace(upload.path, makeRow(upload.path)).first;
        showRow(known->second, upload, number++);
    }
    showUsage();
}

void OwnDecksView::showRow(const Row &row, const DeckUpload &upload, int number)
{
    const QString prefix = u"upload_%1_"_s.arg(number);
    row.name->setObjectName(prefix + u"name"_s);
    row.state->setObjectName(prefix + u"state"_s);
    row.progress->setObjectName(prefix + u"progress"_s);
    row.pause->setObjectName(prefix + u"pause"_s);
    row.resume->setObjectName(prefix + u"resume"_s);
    row.cancel->setObjectName(prefix + u"cancel"_s);
    row.name->setText(upload.name);
    const bool refused = upload.state == DeckUpload::State::Refused;
    const bool stopped = refused || upload.state == DeckUpload::State::Paused;
    const bool hadFocus = row.pause->hasFocus() || row.resume->hasFocus();
    row.pause->setVisible(!stopped);
    row.resume->setVisible(stopped);
    if (hadFocus)
        (stopped ? row.resume : row.pause)->setFocus(Qt::OtherFocusReason);
    row.pause->setAccessibleName(tr("Pause the upload of %1").arg(upload.name));
    const QString again = refused ? tr("Try again") : tr("Go on");
    row.resume->setToolTip(again);
    //: %1 "Go on" or "Try again", %2 a file's name
    row.resume->setAccessibleName(tr("%1: %2").arg(again, upload.name));
    row.cancel->setAccessibleName(tr("Cancel the upload of %1").arg(upload.name));
    row.progress->setVisible(!refused);
    row.progress->setAccessibleName(tr("Uploaded of %1").arg(upload.name));
    row.progress->setValue(upload.size > 0 ? int(upload.sent * 100 / upload.size) : 0);
    setTextRole(row.state, refused ? TextRole::Error : TextRole::Help);
    const QString text = uploadStateText(upload);
    const bool isNews = row.state->text() != text && refused;
    row.state->setText(text);
    if (isNews && isVisible())
        announce(row.state, text);
}

void OwnDecksView::showUsage()
{
    const auto &usage = m_uploads.usage();
    m_usage->setVisible(usage.has_value());
    if (usage)
        //: %1 and %2 sizes, like "3 MB of 100 MB used"
        m_usage->setText(
            tr("%1 of %2 used").arg(sizeText(usage->usedBytes), sizeText(usage->quotaBytes)));
}

} // namespace oh::ui
