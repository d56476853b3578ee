// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gitserver.h"
#include "support/pagestage.h"
#include "ui/pages/repositorypage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QMenu>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using support::PageStage;

namespace {

QTabBar *tabs(const Page &page)
{
    return page.findChild<QTabBar *>(u"repositoryTabs"_s);
}

/// The rows of the table in view.
QStringList shown(const Page &page)
{
    QStringList texts;
    for (const auto *table : page.findChildren<widgets::TableView *>())
        if (table->isVisible())
            for (int row = 0; row < table->model()->rowCount(); ++row)
                texts << table->model()->index(row, 0).data().toString();
    return texts;
}

void open(Page &page, PageStage &stage)
{
    page.open({.page = u"repository"_s, .repository = stage.id()});
}

} // namespace

class tst_RepositoryPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tabsCountWhatTheyList();
    void tabsTurnByKeys();
    void kustomizationsHaveTheirFoldersName();
    void menuOffersWhatCanBeDone();
    void factsGiveWayWhereItIsNarrow();
    void sentencesOfTwoLinesAreWhole();

private:
    test::PrivateHome m_home; ///< no view state of the developer's
};

void tst_RepositoryPage::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
}

void tst_RepositoryPage::tabsCountWhatTheyList()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")},
                          {"bad.yaml", "a: [\n"},
                          {"twice.yaml", PageStage::deployment("x", "1Gi") + "---\n" + PageStage::deployment("x", "2Gi")}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    // A remark is no unreadable file.
    QTRY_COMPARE(tabs(page)->tabText(2), u"Unreadable files 1"_s);
    QTRY_VERIFY(tabs(page)->isTabVisible(3));
    QCOMPARE(tabs(page)->tabText(3), u"Remarks 1"_s);
    tabs(page)->setCurrentIndex(2);
    QTRY_COMPARE(shown(page), QStringList{u"bad.yaml"_s});
    tabs(page)->setCurrentIndex(3);
    QTRY_COMPARE(shown(page), QStringList{u"twice.yaml"_s});
}

void tst_RepositoryPage::tabsTurnByKeys()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    QTRY_COMPARE(tabs(page)->tabText(0), u"Events 1"_s);
    QVERIFY(!tabs(page)->isTabVisible(3));
    tabs(page)->setFocus();
    QTest::keyClick(tabs(page), Qt::Key_Right);
    QCOMPARE(tabs(page)->currentIndex(), 1);
    QTRY_COMPARE(shown(page), QStringList{u"web"_s});
    QTest::keyClick(tabs(page), Qt::Key_Right);
    QCOMPARE(tabs(page)->currentIndex(), 2);
    const auto panes = page.findChildren<widgets::StatePane *>();
    QTRY_VERIFY(std::any_of(panes.begin(), panes.end(), [](const widgets::StatePane *pane) {
        return pane->isVisible() && pane->titleText() == u"Every file was read"_s;
    }));
}

void tst_RepositoryPage::kustomizationsHaveTheirFoldersName()
{
    PageStage stage;
    QVERIFY(stage.commit({{"apps/media/kustomization.yaml", "resources:\n  - app.yaml\n"}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    tabs(page)->setCurrentIndex(1);
    QTRY_COMPARE(shown(page), QStringList{u"media"_s});
}

void tst_RepositoryPage::menuOffersWhatCanBeDone()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    QVERIFY(page.headerMenu());
    emit page.headerMenu()->aboutToShow();
    QStringList words;
    for (const QAction *action : page.headerMenu()->actions())
        if (!action->isSeparator())
            words << action->text();
    QVERIFY(words.contains(u"Pause scanning"_s));
    QVERIFY(words.contains(u"Remove from the list…"_s));
}

void tst_RepositoryPage::factsGiveWayWhereItIsNarrow()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    const auto fact = [&](const QString &text) {
        for (const auto *label : page.findChildren<widgets::Label *>())
            if (label->text().contains(text) && label->isVisible())
                return label;
        return static_cast<const widgets::Label *>(nullptr);
    };
    QTRY_VERIFY(fact(u"1 commit"_s) && fact(u"person"_s));
    page.resize(700, 760);
    // What is shown is whole.
    QTRY_VERIFY(!fact(u"person"_s));
    const widgets::Label *state = fact(u"Ready"_s);
    QVERIFY(state);
    QVERIFY(state->width() >= state->fontMetrics().horizontalAdvance(state->text()));
}

void tst_RepositoryPage::sentencesOfTwoLinesAreWhole()
{
    widgets::StatePane pane(widgets::StatePane::Place::Card);
    pane.resize(260, 300);
    pane.showEmpty(u"info"_s, u"Nothing"_s,
                   u"A sentence that is much longer than the narrow card it stands in, so that it takes several lines."_s);
    pane.setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    for (const auto *label : pane.findChildren<widgets::Label *>())
        if (label->wordWrap()) {
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
            QVERIFY(label->mapTo(&pane, QPoint(label->width(), 0)).x() <= pane.width());
        }
}

QTEST_MAIN(tst_RepositoryPage)
#include "tst_repositorypage.moc"
