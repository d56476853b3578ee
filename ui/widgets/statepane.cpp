// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statepane.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using theme::Role;

namespace widgets {
namespace {

constexpr int kWidth = 520;
constexpr int kCardWidth = 360;
constexpr int kLate = 150;

} // namespace

ErrorLook errorLook(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unauthorized: return {u"user"_s, Role::Danger};
    case ErrorCode::Forbidden: return {u"lock"_s, Role::Warning};
    case ErrorCode::RateLimited: return {u"clock"_s, Role::Warning};
    case ErrorCode::Incomplete: return {u"warning"_s, Role::Warning};
    default: return {u"error"_s, Role::Danger};
    }
}

StatePane::StatePane(Place place, QWidget *parent)
    : QWidget(parent), m_title(new Label({}, TextSize::Bold)), m_sentence(new Label({}, TextSize::Small, Role::SecondaryText)),
      m_progress(new QProgressBar), m_action(button({})), m_second(button({})), m_body(new QWidget(this))
{
    m_sentence->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_icon = new IconView;

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(4);
    body->addLayout(head);
    body->addWidget(m_sentence);
    body->addWidget(m_progress);
    body->addSpacing(8);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(theme::kGrid);
    actions->addWidget(m_action);
    actions->addWidget(m_second);
    actions->addStretch(1);
    body->addLayout(actions);
    // A row of its own: only there a sentence of two lines gets the height it needs.
    m_body->setMaximumWidth(theme::scaled(place == Place::Page ? kWidth : kCardWidth));
    auto *row = new QHBoxLayout;
    if (place == Place::Page)
        row->addStretch(1);
    row->addWidget(m_body, 1000);
    row->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme::kCardGap, theme::kCardGap, theme::kCardGap, theme::kCardGap);
    if (place == Place::Page)
        outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
    m_late.setSingleShot(true);
    m_late.setInterval(kLate);
    connect(&m_late, &QTimer::timeout, m_body, &QWidget::show);
    connect(m_action, &QPushButton::clicked, this, &StatePane::actionTriggered);
    connect(m_second, &QPushButton::clicked, this, &StatePane::secondActionTriggered);
    m_body->hide();
}

void StatePane::show(const QString &iconName, int iconRole, const QString &title, const QString &sentence, const QString &action)
{
    m_late.stop();
    m_icon->setIcon(theme::icon(iconName, Role(iconRole)));
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_progress->hide();
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_second->hide();
    m_body->show();
    setAccessibleName(title + u". "_s + sentence);
}

void StatePane::showEmpty(const QString &iconName, const QString &title, const QString &sentence, const QString &action)
{
    show(iconName, int(Role::SecondaryText), title, sentence, action);
}

void StatePane::showNoMatch(const QString &needle, const QString &sentence)
{
    const QString title = needle.isEmpty() ? tr("Nothing matches") : tr("Nothing matches “%1”").arg(needle);
    show(u"filter"_s, int(Role::SecondaryText), title, sentence, tr("Clear filter"));
}

void StatePane::showLoading(const QString &title, const QString &sentence)
{
    const bool wasShown = isVisible() && m_body->isVisible() && m_progress->isVisible();
    show(u"clock"_s, int(Role::SecondaryText), title, sentence, {});
    m_progress->setRange(0, 0);
    m_progress->show();
    if (!wasShown) {
        m_body->hide();
        m_late.start();
    }
}

void StatePane::setProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
}

void StatePane::showError(const QString &title, const Error &error, const QString &action)
{
    const ErrorLook look = errorLook(error.code);
    show(look.iconName, int(look.role), title, error.message, action);
}

void StatePane::showFailure(const QString &iconName, Role iconRole, const QString &title, const QString &sentence, const QString &action)
{
    show(iconName, int(iconRole), title, sentence, action);
}

void StatePane::setSecondAction(const QString &iconName, const QString &action)
{
    m_second->setIcon(theme::icon(iconName));
    m_second->setText(action);
    m_second->show();
}

QString StatePane::titleText() const
{
    return m_title->text();
}

QString StatePane::sentenceText() const
{
    return m_sentence->text();
}

} // namespace widgets
