// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/firststart.h"

#include "git/url.h"
#include "ui/pages/paletteitems.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "workspace/workspace.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using theme::ButtonKind;
using theme::Role;
using widgets::Label;
using widgets::TextSize;

namespace {

constexpr int kWidth = 520;
constexpr int kLogo = 64;

} // namespace

FirstStart::FirstStart(workspace::Workspace *core, QWidget *parent)
    : QWidget(parent), m_core(core), m_place(new widgets::IconInput(u"link"_s, tr("https://… or git@…"))),
      m_problem(new Label({}, TextSize::Small, Role::Danger))
{
    auto *add = widgets::button(tr("Add"), u"add"_s, ButtonKind::Primary);
    auto *folder = widgets::button(tr("Open folder…"), u"folder"_s);
    auto *sample = widgets::button(tr("Open the sample"), u"cube"_s);
    offer(folder, u"folder"_s, {});
    offer(sample, u"cube"_s, {});
    auto *about = new Label(tr("The sample is a small repository that comes with Kubestats. It needs no network."), TextSize::Small,
                            Role::SecondaryText);
    about->setWordWrap(true);
    m_place->setAccessibleName(tr("Address of a repository"));
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *box = new QWidget;
    box->setFixedWidth(theme::scaled(kWidth));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new widgets::IconView(theme::logo(), kLogo));
    column->addSpacing(28);
    const auto addWrapped = [column](const QString &text, TextSize size, Role role) {
        auto *label = new Label(text, size, role);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    addWrapped(tr("Add a repository to see its whole history"), TextSize::Title, Role::Text);
    column->addSpacing(4);
    addWrapped(tr("Every manifest and every change since the first commit. It is only read."), TextSize::Body, Role::SecondaryText);
    column->addSpacing(24);
    auto *first = new QHBoxLayout;
    first->setSpacing(theme::kGrid);
    first->addWidget(m_place, 1);
    first->addWidget(add);
    column->addLayout(first);
    column->addSpacing(4);
    column->addWidget(m_problem);
    column->addSpacing(4);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme::kGrid);
    second->addWidget(folder);
    second->addWidget(sample);
    second->addSpacing(8);
    auto *drop = new Label(tr("or drop a folder or a URL here"), TextSize::Body, Role::SecondaryText);
    drop->setWordWrap(true);
    second->addWidget(drop, 1);
    column->addLayout(second);
    column->addSpacing(32);
    column->addWidget(widgets::hairline());
    column->addSpacing(16);
    column->addWidget(about);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(4);
    // A row of its own: only there wrapped sentences get the height they need.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(box);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(5);

    connect(add, &QPushButton::clicked, this, &FirstStart::add);
    connect(m_place, &QLineEdit::returnPressed, this, &FirstStart::add);
    connect(m_place, &QLineEdit::textChanged, this, [this] {
        theme::setInvalid(m_place, false);
        m_problem->hide();
    });
    connect(folder, &QPushButton::clicked, this, &FirstStart::chooseFolder);
    connect(sample, &QPushButton::clicked, core, &workspace::Workspace::openSample);
}

void FirstStart::add()
{
    const QString place = m_place->text().trimmed();
    if (const auto location = git::parseLocation(place); !location) {
        theme::setInvalid(m_place, true);
        m_problem->setText(location.error().message);
        m_problem->show();
        return;
    }
    m_core->addRepository(place);
    m_place->clear();
}

void FirstStart::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a Git working copy or bare repository"));
    if (!folder.isEmpty())
        m_core->addRepository(folder);
}

void FirstStart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_place->setFocus();
}

void FirstStart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme::color(Role::Control), 1);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    const QRectF target = QRectF(rect()).adjusted(theme::kPageMargin + 0.5, 0.5, -theme::kPageMargin - 0.5, -theme::kPageMargin - 0.5);
    painter.drawRoundedRect(target, theme::kRadiusCard, theme::kRadiusCard);
}
