// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plurals.h"
#include "support/gitserver.h"
#include "support/pagestage.h"
#include "ui/pages/resourcedetails.h"
#include "ui/theme/theme.h"
#include "ui/widgets/commitstepper.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statepane.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using support::PageStage;

namespace {

store::ResourceGroup deployment(const std::string &name)
{
    store::ResourceGroup resources;
    resources.group = "apps";
    resources.kind = "Deployment";
    resources.name = name;
    return resources;
}

/// A drawer with what it says of a resource.
struct Stand {
    explicit Stand(workspace::Workspace &core) : details(new ResourceDetails(core, drawer))
    {
        drawer.resize(544, 700);
        drawer.show();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        for (QPushButton *one : details->findChildren<QPushButton *>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    [[nodiscard]] bool offersText() const { return button(u"Copy the YAML"_s)->isVisible(); }
    [[nodiscard]] bool offersWeb() const { return button(u"Open this commit's file on the web"_s)->isVisible(); }
    [[nodiscard]] QString title() const
    {
        const auto *pane = details->findChild<widgets::StatePane *>();
        return pane->isVisible() ? pane->titleText() : QString();
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = details->findChildren<widgets::Label *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const widgets::Label *label) { return label->isVisible() && label->text() == text; });
    }

    widgets::Drawer drawer;
    ResourceDetails *details; ///< the drawer's
};

} // namespace

class tst_ResourceDetails final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Scheme::Light);
        installEnglishPlurals();
    }
    void whatIsNotShownIsNotOffered();
    void whatIsGoneIsNotOffered();
    void thePathIsShownCopiedAndTheTextSearched();
    void aListThatIsCutSaysSo();

private:
    test::PrivateHome m_home; ///< no view state of the developer's
};

void tst_ResourceDetails::whatIsNotShownIsNotOffered()
{
    PageStage stage;
    for (const char *memory : {"1Gi", "2Gi", "3Gi"})
        QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", memory)}}));
    QVERIFY(stage.scan());
    RepositoryConfig config = stage.core().snapshot()->repositories.front().config;
    config.url = "https://github.com/owner/name";
    stage.core().configureRepository(stage.id(), config);
    QTRY_COMPARE(stage.core().snapshot()->repositories.front().config.url, config.url);
    QVERIFY(stage.repository().loseBlob(u"HEAD~2:app.yaml"_s));
    Stand stand(stage.core());
    stand.details->setResources(deployment("web"), aliveResources());
    QTRY_VERIFY(stand.offersText() && stand.offersWeb());
    auto *stepper = stand.details->findChild<widgets::CommitStepper *>();
    stepper->setCurrent(0);
    QTRY_COMPARE(stand.title(), u"The file cannot be shown"_s);
    QVERIFY(!stand.offersText());
    QVERIFY(!stand.offersWeb());
    stepper->setCurrent(2);
    QTRY_VERIFY(stand.offersText() && stand.offersWeb());
    // Nor while another resource is read.
    stand.details->setResources(deployment("other"), aliveResources());
    QVERIFY(!stand.offersText() && !stand.offersWeb());
}

void tst_ResourceDetails::whatIsGoneIsNotOffered()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}, {"b.yaml", PageStage::deployment("worker", "1Gi")}}));
    QVERIFY(stage.scan());
    Stand stand(stage.core());
    stand.details->setResources(deployment("web"), aliveResources());
    QTRY_VERIFY(stand.offersText());
    QVERIFY(stage.commit({{"app.yaml", std::nullopt}}));
    QVERIFY(stage.rescan());
    stand.details->refresh();
    QTRY_COMPARE(stand.title(), u"No longer there"_s);
    QVERIFY(!stand.offersText());
}

void tst_ResourceDetails::thePathIsShownCopiedAndTheTextSearched()
{
    PageStage stage;
    QVERIFY(stage.commit({{"apps/web/app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    Stand stand(stage.core());
    stand.details->setResources(deployment("web"), aliveResources());
    QTRY_VERIFY(stand.offersText());
    QVERIFY(stand.says(u"apps/web/app.yaml"_s));
    stand.button(u"Copy the path"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"apps/web/app.yaml"_s);
    auto *yaml = stand.details->findChild<widgets::DiffView *>();
    QVERIFY(!yaml->findChild<widgets::FilterInput *>());
    stand.button(u"Find in the YAML"_s)->click();
    QVERIFY(yaml->findChild<widgets::FilterInput *>()->isVisible());
}

void tst_ResourceDetails::aListThatIsCutSaysSo()
{
    constexpr int kObjects = 501;
    std::string all;
    for (int i = 0; i < kObjects; ++i)
        all += "---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: map\n  namespace: ns-" + std::to_string(i) + "\n";
    PageStage stage;
    QVERIFY(stage.commit({{"maps.yaml", all}}));
    QVERIFY(stage.scan());
    store::ResourceGroup maps;
    maps.kind = "ConfigMap";
    maps.name = "map";
    maps.objects = kObjects;
    Stand stand(stage.core());
    stand.details->setResources(maps, aliveResources());
    QTRY_VERIFY(stand.says(u"500 of 501 objects are listed here: narrow the filter to find the others."_s));
    QVERIFY(stand.details->findChild<QComboBox *>()->isVisible());
}

QTEST_MAIN(tst_ResourceDetails)
#include "tst_resourcedetails.moc"
