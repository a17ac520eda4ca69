// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/savedialog.h"

#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace oh::ui {

void askWhereToSave(QWidget *parent, const QString &title, const QString &fileName,
                    const std::function<void(const QString &path)> &chosen)
{
    // Of this run: where the person puts such things.
    static QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    // A name that came from somebody else names no other folder.
    const QString name = QString(fileName).replace(u'/', u'_').replace(u'\\', u'_');
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(name.section(u'.', -1));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [chosen](const QString &path) {
        folder = path.section(u'/', 0, -2);
        chosen(path);
    });
    dialog->open();
}

} // namespace oh::ui
