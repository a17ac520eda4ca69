// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/style/colors.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh::ui;

class TstContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownRatios();
    void textReachesWcagAa_data();
    void textReachesWcagAa();
    void bordersOfControlsAreVisible_data();
    void bordersOfControlsAreVisible();
    void styleSheetIsComplete_data();
    void styleSheetIsComplete();
    void placeholdersReachWcagAa_data() { styleSheetIsComplete_data(); }
    void placeholdersReachWcagAa();
};

void TstContrast::knownRatios()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white) * 100), 100);
    QCOMPARE(qRound(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
}

void TstContrast::textReachesWcagAa_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("background");
    for (const Colors *c : {&lightColors(), &darkColors()}) {
        const char *theme = c->dark ? "dark" : "light";
        const auto row = [theme](const char *name, const QColor &text, const QColor &background) {
            QTest::addRow("%s %s", theme, name) << text << background;
        };
        const std::pair<const char *, QColor> grounds[] = {
            {"window", c->window}, {"surface", c->surface}, {"input", c->input},
            {"rail", c->rail},     {"hover", c->hover},     {"pressed", c->pressed}};
        for (const auto &[ground, color] : grounds) {
            row(qPrintable(u"text on %1"_s.arg(QLatin1StringView(ground))), c->text, color);
            row(qPrintable(u"muted on %1"_s.arg(QLatin1StringView(ground))), c->muted, color);
            row(qPrintable(u"link on %1"_s.arg(QLatin1StringView(ground))), c->link, color);
        }
        for (const auto &[ground, color] :
             {std::pair{"window", c->window}, std::pair{"surface", c->surface}}) {
            row(qPrintable(u"danger on %1"_s.arg(QLatin1StringView(ground))), c->danger, color);
            row(qPrintable(u"success on %1"_s.arg(QLatin1StringView(ground))), c->success, color);
            row(qPrintable(u"warning on %1"_s.arg(QLatin1StringView(ground))), c->warning, color);
            row(qPrintable(u"info on %1"_s.arg(QLatin1StringView(ground))), c->info, color);
        }
        row("disabled on surface", c->disabled, c->surface);
        row("danger on its hover", c->danger, c->dangerSoft);
        row("primary button", c->onPrimary, c->primary);
        row("primary button, hovered", c->onPrimary, c->primaryHover);
        row("selection", c->onSelection, c->selection);
        row("soft selection", c->onSelectedSoft, c->selectedSoft);
        row("success chip", c->onSuccessSoft, c->successSoft);
        row("warning chip", c->onWarningSoft, c->warningSoft);
        row("danger chip", c->onDangerSoft, c->dangerSoft);
        row("info chip", c->onInfoSoft, c->infoSoft);
        // On a selected card chips stand on the plain surface.
        row("success chip, selected", c->onSuccessSoft, c->surface);
        row("warning chip, selected", c->onWarningSoft, c->surface);
        row("danger chip, selected", c->onDangerSoft, c->surface);
        row("info chip, selected", c->onInfoSoft, c->surface);
        row("neutral chip, selected", c->text, c->surface);
        row("success toast", c->onToast, c->toastSuccess);
        row("error toast", c->onToast, c->toastError);
        row("info toast", c->onToast, c->toastInfo);
        row("tool tip", c->surface, c->text);
    }
}

void TstContrast::textReachesWcagAa()
{
    QFETCH(QColor, text);
    QFETCH(QColor, background);
    const double ratio = contrastRatio(text, background);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TstContrast::bordersOfControlsAreVisible_data()
{
    QTest::addColumn<QColor>("line");
    QTest::addColumn<QColor>("background");
    for (const Colors *c : {&lightColors(), &darkColors()}) {
        const char *theme = c->dark ? "dark" : "light";
        QTest::addRow("%s input", theme) << c->borderStrong << c->input;
        QTest::addRow("%s input on surface", theme) << c->borderStrong << c->surface;
        QTest::addRow("%s input on window", theme) << c->borderStrong << c->window;
        // Lines, points and bars of charts; the free slots of a ring have a border.
        QTest::addRow("%s chart on surface", theme) << c->primary << c->surface;
        QTest::addRow("%s marked bar on surface", theme) << c->primaryHover << c->surface;
        QTest::addRow("%s focus on window", theme) << c->focus << c->window;
        QTest::addRow("%s focus on surface", theme) << c->focus << c->surface;
        QTest::addRow("%s focus on rail", theme) << c->focus << c->rail;
        QTest::addRow("%s focus on primary", theme) << c->focusOnPrimary << c->window;
    }
}

void TstContrast::bordersOfControlsAreVisible()
{
    QFETCH(QColor, line);
    QFETCH(QColor, background);
    const double ratio = contrastRatio(line, background);
    QVERIFY2(ratio >= 3.0, qPrintable(QString::number(ratio)));
}

void TstContrast::styleSheetIsComplete_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addRow("light") << false;
    QTest::addRow("dark") << true;
}

void TstContrast::styleSheetIsComplete()
{
    QFETCH(bool, dark);
    const Colors &c = dark ? darkColors() : lightColors();
    dressApplication(c);
    QCOMPARE(colors().dark, dark);
    const QString sheet = styleSheetFor(c, 13);
    QVERIFY(sheet.contains(c.primary.name()));
    QVERIFY(!sheet.contains(u'@'));
    // An unknown placeholder leaves an empty value behind.
    static const QRegularExpression emptyValue(uR"(:\s*(px)?\s*;|solid\s*;|dashed\s*;)"_s);
    const auto match = emptyValue.match(sheet);
    QVERIFY2(!match.hasMatch(),
             qPrintable(sheet.mid(std::max(qsizetype(0), match.capturedStart() - 80), 120)));
    static const QRegularExpression emptyUrl(u"-\\.svg"_s);
    QVERIFY(!emptyUrl.match(sheet).hasMatch());
}

void TstContrast::placeholdersReachWcagAa()
{
    QFETCH(bool, dark);
    const Colors &c = dark ? darkColors() : lightColors();
    dressApplication(c);
    QLineEdit edit;
    edit.show(); // the style sheet has its say
    QColor color = edit.palette().color(QPalette::PlaceholderText);
    QCOMPARE(color.alpha(), 255);
    QVERIFY(contrastRatio(color, c.input) >= 4.5);
    QCOMPARE(edit.palette().color(QPalette::Text), c.text);
}

OH_GUI_TEST(TstContrast)
#include "tst_contrast.moc"
