// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterinput.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;
using widgets::FilterInput;

class tst_FilterInput final : public QObject
{
    Q_OBJECT

private slots:
    void theFirstKeyIsAnsweredAtOnce()
    {
        FilterInput input(u"Filter"_s);
        const QSignalSpy said(&input, &FilterInput::needleChanged);
        QTest::keyClick(&input, Qt::Key_A);
        QCOMPARE(said.size(), 1);
        QCOMPARE(input.needle(), u"a"_s);
    }

    void keysInARowAreAnsweredWhenTheyEnd()
    {
        FilterInput input(u"Filter"_s);
        const QSignalSpy said(&input, &FilterInput::needleChanged);
        QTest::keyClicks(&input, u"abcd"_s);
        QCOMPARE(input.needle(), u"a"_s);
        QTRY_COMPARE(input.needle(), u"abcd"_s);
        QCOMPARE(said.size(), 2);
    }

    void aKeyAfterAPauseIsAFirstOneAgain()
    {
        FilterInput input(u"Filter"_s);
        QTest::keyClicks(&input, u"ab"_s);
        QTRY_COMPARE(input.needle(), u"ab"_s);
        QTest::keyClick(&input, Qt::Key_C);
        QCOMPARE(input.needle(), u"abc"_s);
    }

    void returnWaitsForNothing()
    {
        FilterInput input(u"Filter"_s);
        QTest::keyClicks(&input, u"abc"_s);
        QTest::keyClick(&input, Qt::Key_Return);
        QCOMPARE(input.needle(), u"abc"_s);
    }

    void escapeClearsAtOnce()
    {
        FilterInput input(u"Filter"_s);
        const QSignalSpy said(&input, &FilterInput::needleChanged);
        QTest::keyClicks(&input, u"abc"_s);
        QTest::keyClick(&input, Qt::Key_Escape);
        QCOMPARE(input.needle(), QString());
        QCOMPARE(said.last().first().toString(), QString());
    }

    /// The window has a shortcut of that name: with a text the key is the input's.
    void escapeIsNotTakenByAShortcut()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *input = new FilterInput(u"Filter"_s);
        layout->addWidget(input);
        QAction closes;
        closes.setShortcut(Qt::Key_Escape);
        const QSignalSpy closed(&closes, &QAction::triggered);
        window.addAction(&closes);
        window.show();
        window.activateWindow();
        input->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_COMPARE(QApplication::focusWidget(), input);
        QTest::keyClicks(input, u"abc"_s);
        QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
        QCOMPARE(input->text(), QString());
        QCOMPARE(closed.size(), 0);
        QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void theCrossFollowsATextThatIsSetQuietly()
    {
        FilterInput input(u"Filter"_s);
        const auto *cross = input.findChild<QPushButton *>();
        const QSignalBlocker quiet(&input);
        input.setNeedle(u"web"_s);
        QVERIFY(!cross->isHidden());
        input.setNeedle({});
        QVERIFY(cross->isHidden());
    }

    void theFocusTellsThatASearchIsNear()
    {
        FilterInput input(u"Filter"_s);
        const QSignalSpy soon(&input, &FilterInput::searchSoon);
        input.show();
        input.activateWindow();
        input.setFocus();
        QTRY_COMPARE(soon.size(), 1);
    }
};

QTEST_MAIN(tst_FilterInput)
#include "tst_filterinput.moc"
