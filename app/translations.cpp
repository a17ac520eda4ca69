// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

// Must stand in the global namespace.
static void initResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace oh::app {
namespace {

void install(const QLocale &locale)
{
    auto *application = QCoreApplication::instance();
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, u"officehours"_s, u"_"_s, u":/i18n"_s))
        return;
    const QString name = u"translator_"_s + translator->language();
    if (application->findChild<QTranslator *>(name))
        return;
    translator->setObjectName(name);
    translator->setParent(application);
    // The application owns it from here on.
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installTranslations()
{
    initResources();
    // The one that was installed last is asked first.
    install(QLocale(QLocale::English));
    install(QLocale());
}

} // namespace oh::app
