// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cropgeometry.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace oh;

/// The circle that is cut from a picture: moved, zoomed, turned, and never outside.
class TstCropGeometry : public QObject
{
    Q_OBJECT

private:
    static bool isInside(const CropGeometry &crop)
    {
        constexpr double slack = 1e-6;
        const double radius = crop.radius();
        return crop.center().x() >= radius - slack && crop.center().y() >= radius - slack &&
               crop.center().x() <= crop.width() - radius + slack &&
               crop.center().y() <= crop.height() - radius + slack;
    }
    static bool near(double one, double other) { return std::abs(one - other) < 1e-6; }
    static bool near(QPointF one, QPointF other)
    {
        return near(one.x(), other.x()) && near(one.y(), other.y());
    }

private Q_SLOTS:
    void itBeginsInTheMiddle()
    {
        const CropGeometry crop(400, 300);
        QVERIFY(near(crop.zoom(), 1));
        QVERIFY(near(crop.center(), QPointF(200, 150)));
        const CropSquare square = crop.square();
        const CropSquare middle = middleSquare(400, 300);
        QVERIFY(near(square.x, middle.x) && near(square.y, middle.y));
        QVERIFY(near(square.size, middle.size));
    }

    void whoLooksMovesItTheirWay()
    {
        CropGeometry crop(1000, 1000);
        crop.zoomTo(4);
        crop.panBy({10, 0});
        QVERIFY(near(crop.center(), QPointF(510, 500)));
        // Turned by a quarter, the right of who looks is the picture's top.
        crop.rotateTo(90);
        crop.panBy({10, 0});
        QVERIFY(near(crop.center(), QPointF(510, 490)));
        crop.panBy({0, 10});
        QVERIFY(near(crop.center(), QPointF(520, 490)));
        crop.rotateTo(180);
        crop.panBy({20, -10});
        QVERIFY(near(crop.center(), QPointF(500, 500)));
    }

    void itStopsAtTheEdges()
    {
        CropGeometry crop(400, 300);
        crop.panBy({1000, 1000});
        QVERIFY(near(crop.center(), QPointF(250, 150)));
        crop.zoomTo(2);
        crop.panBy({1000, 1000});
        QVERIFY(near(crop.center(), QPointF(325, 225)));
        crop.zoomTo(1); // further out, it is pushed back in
        QVERIFY(near(crop.center(), QPointF(250, 150)));
        crop.zoomTo(0.2);
        QVERIFY(near(crop.zoom(), 1));
        crop.zoomTo(1000);
        QVERIFY(near(crop.zoom(), crop.maxZoom()));
        QVERIFY(near(crop.square().size, 64));
    }

    void whatIsUnderTheFingersStaysThere()
    {
        CropGeometry crop(2000, 2000);
        crop.zoomTo(2);
        crop.rotateTo(30);
        const QPointF anchor(100, -40);
        const auto under = [&](QPointF seen) {
            const double angle = -crop.rotation() * M_PI / 180;
            return crop.center() + QPointF(seen.x() * std::cos(angle) - seen.y() * std::sin(angle),
                                           seen.x() * std::sin(angle) + seen.y() * std::cos(angle));
        };
        const QPointF before = under(anchor);
        crop.zoomTo(4, anchor);
        QVERIFY(near(under(anchor / 2), before)); // twice as large on the screen
    }

    void anglesAreOfOneTurn()
    {
        CropGeometry crop(400, 300);
        crop.rotateBy(-90);
        QVERIFY(near(crop.rotation(), 270));
        crop.rotateBy(450);
        QVERIFY(near(crop.rotation(), 0));
        crop.rotateTo(std::numeric_limits<double>::quiet_NaN());
        QVERIFY(near(crop.rotation(), 0));
        crop.rotateTo(-1e-20);
        QVERIFY(crop.rotation() < 360);
    }

    void whatWasKeptComesBack()
    {
        CropGeometry crop(1200, 800);
        crop.zoomTo(2.5);
        crop.rotateTo(37);
        crop.panBy({120, -60});
        const CropGeometry again(1200, 800, crop.square());
        QVERIFY(near(again.center(), crop.center()));
        QVERIFY(near(again.radius(), crop.radius()));
        QVERIFY(near(again.rotation(), crop.rotation()));
    }

    void whatDoesNotFitIsMovedIn()
    {
        QVERIFY(isInside(CropGeometry(400, 300, {900, 900, 200, 10})));
        QVERIFY(isInside(CropGeometry(400, 300, {-50, -50, 5000, 10})));
        QVERIFY(near(CropGeometry(400, 300, {0, 0, 0, 10}).zoom(), 1));
        QVERIFY(isInside(CropGeometry(400, 300, {NAN, 0, 10, 10})));
        // Smaller than any circle should be.
        QVERIFY(isInside(CropGeometry(40, 32)));
        QVERIFY(near(CropGeometry(40, 32).maxZoom(), 1));
        QVERIFY(near(CropGeometry().zoom(), 1));
    }

    void nothingLeadsOut()
    {
        std::mt19937 random(7); // the same every time
        std::uniform_real_distribution<double> share(-1, 1);
        for (const auto &[width, height] : {std::pair{640, 480}, {33, 4000}, {512, 512}}) {
            CropGeometry crop(width, height);
            for (int i = 0; i < 2000; ++i) {
                crop.panBy({share(random) * width, share(random) * height});
                crop.rotateBy(share(random) * 400);
                crop.zoomTo(crop.zoom() * (1 + share(random) * 0.9),
                            {share(random) * crop.radius(), share(random) * crop.radius()});
                QVERIFY(isInside(crop));
                // And the server takes it.
                const auto problem = cropProblem(crop.square(), width, height);
                QVERIFY2(!problem, qPrintable(problem.value_or(Sentence()).text()));
            }
        }
    }
};

OH_TEST(TstCropGeometry)
#include "tst_cropgeometry.moc"
