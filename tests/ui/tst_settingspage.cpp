// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plurals.h"
#include "base/settings.h"
#include "support/gitserver.h"
#include "support/pagestage.h"
#include "ui/pages/repositorysheets.h"
#include "ui/pages/settingspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

/// What errors of a fetch name can be set, and a repository be removed where its size is said.
class tst_SettingsPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void limitsOfAFetchAreKept();
    void unreadableCertificatesAreSaidAndNotKept();
    void repositoryIsRemovedBesideItsSize();
    void halfOfASmallWindowIsWideEnough();

private:
    static bool says(const QWidget &page, const QString &text)
    {
        const auto labels = page.findChildren<widgets::Label *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const widgets::Label *label) { return label->isVisible() && label->text().contains(text); });
    }

    test::PrivateHome m_home;
};

void tst_SettingsPage::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
    installEnglishPlurals();
}

void tst_SettingsPage::limitsOfAFetchAreKept()
{
    support::PageStage stage;
    auto settings = Settings::load();
    QVERIFY(settings);
    SettingsPage page({&stage.core(), &*settings}, nullptr);
    stage.show(page);
    const auto set = [&page](const QString &name, int value) {
        for (auto *box : page.findChildren<QSpinBox *>())
            if (box->accessibleName() == name) {
                box->setFocus();
                box->selectAll();
                QTest::keyClicks(box, QString::number(value));
                QTest::keyClick(box, Qt::Key_Return);
                return true;
            }
        return false;
    };
    QVERIFY(set(u"Longest clone or fetch"_s, 15));
    QVERIFY(set(u"Memory of a clone or fetch"_s, 768));
    const auto read = Settings::load();
    QVERIFY(read);
    QCOMPARE(read->number("fetch/time-limit"), 15);
    QCOMPARE(read->number("fetch/memory-limit"), 768);
}

void tst_SettingsPage::unreadableCertificatesAreSaidAndNotKept()
{
    support::PageStage stage;
    auto settings = Settings::load();
    QVERIFY(settings);
    SettingsPage page({&stage.core(), &*settings}, nullptr);
    stage.show(page);
    auto *input = page.findChild<QLineEdit *>(u"caFile"_s);
    QVERIFY(input);
    input->setText(m_home.home() + u"/nothing.pem"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(says(page, u"nothing.pem cannot be read"_s));
    QCOMPARE(Settings::load()->text("fetch/ca-file"), QString());
    QVERIFY(QDir().mkpath(m_home.home()));
    QFile file(m_home.home() + u"/own.pem"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    input->setText(file.fileName());
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(!says(page, u"cannot be read"_s));
    QCOMPARE(Settings::load()->text("fetch/ca-file"), file.fileName());
    input->clear();
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(Settings::load()->text("fetch/ca-file"), QString());
}

void tst_SettingsPage::repositoryIsRemovedBesideItsSize()
{
    support::PageStage stage;
    QVERIFY(stage.commit({{"a.yaml", support::PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    auto settings = Settings::load();
    QVERIFY(settings);
    SettingsPage page({&stage.core(), &*settings}, nullptr);
    stage.show(page);
    const auto removes = [&page]() -> QPushButton * {
        for (auto *button : page.findChildren<QPushButton *>())
            if (button->text() == u"Remove…"_s)
                return button;
        return nullptr;
    };
    QTRY_VERIFY(removes());
    removes()->click();
    auto *sheet = page.findChild<RemoveSheet *>();
    QVERIFY(sheet);
    QVERIFY(says(*sheet, u"is not touched"_s)); // what is kept
    QCOMPARE(int(stage.core().snapshot()->repositories.size()), 1);
    for (auto *button : sheet->findChildren<QPushButton *>())
        if (button->text() == u"Remove"_s)
            button->click();
    QTRY_VERIFY(stage.core().snapshot()->repositories.empty());
    QTRY_VERIFY(!removes());
}

void tst_SettingsPage::halfOfASmallWindowIsWideEnough()
{
    support::PageStage stage;
    auto settings = Settings::load();
    QVERIFY(settings);
    SettingsPage page({&stage.core(), &*settings}, nullptr);
    stage.show(page, {372, 500}); // beside the policy, in a window of 960 by 600
    auto *scroll = page.findChild<QScrollArea *>();
    QVERIFY(scroll);
    QVERIFY2(scroll->widget()->minimumSizeHint().width() <= 372, qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
}

QTEST_MAIN(tst_SettingsPage)
#include "tst_settingspage.moc"
