// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_Chip final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void theCrossIsHitWhereItIsPainted_data();
    void theCrossIsHitWhereItIsPainted();
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

void tst_Chip::theCrossIsHitWhereItIsPainted_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void tst_Chip::theCrossIsHitWhereItIsPainted()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    widgets::Chip chip(u"Author: people"_s);
    chip.setRemovable(true);
    chip.resize(chip.sizeHint());
    chip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chip));
    // The cross alone is painted in secondary text.
    const QImage image = chip.grab().toImage();
    QPoint cross(-1, -1);
    for (int x = 0; x < image.width() && cross.x() < 0; ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixelColor(x, y) == theme::color(theme::Role::SecondaryText))
                cross = QPoint(x, y);
    QVERIFY(cross.x() >= 0);
    QSignalSpy removed(&chip, &widgets::Chip::removed);
    const QPoint other(chip.width() - 1 - cross.x(), chip.height() / 2);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, other);
    QCOMPARE(removed.size(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, cross);
    QCOMPARE(removed.size(), 1);
}

QTEST_MAIN(tst_Chip)
#include "tst_chip.moc"
