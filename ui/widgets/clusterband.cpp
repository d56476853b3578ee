// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clusterband.h"

#include "base/clock.h"
#include "ui/models/clustertext.h"
#include "ui/models/displaytext.h"
#include "ui/theme/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Role;

namespace widgets {
namespace {

constexpr int kBand = 32;
constexpr int kSheetBand = 40;
constexpr int kChip = 20;
constexpr int kTick = 5000; // ms

struct Colours {
    Role band, text, chip;
};

} // namespace

ClusterBand::ClusterBand(Place place, QWidget *parent)
    : QWidget(parent), m_place(place), m_lockIcon(new IconView({}, theme::kIconBadge)), m_lock(new Label({}, TextSize::Small)),
      m_action(button({}, {}, theme::ButtonKind::Quiet))
{
    setObjectName("clusterBand"_L1);
    setFixedHeight(theme::scaled(place == Place::Window ? kBand : kSheetBand));
    QFont bold = theme::smallFont();
    bold.setBold(true);
    m_action->setFont(bold);
    m_action->setFixedHeight(theme::scaled(kBand - 8));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPageMargin, 0, place == Place::Window ? theme::kPageMargin - 12 : theme::kPageMargin, 0);
    row->setSpacing(6);
    row->addStretch(1);
    row->addWidget(m_lockIcon);
    row->addWidget(m_lock);
    row->addWidget(m_action);
    m_minutes.setInterval(kTick);
    connect(&m_minutes, &QTimer::timeout, this, &ClusterBand::refresh);
    m_minutes.start();
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (ClusterText::isUnlocked(m_context, Clock::system().now()))
            emit lockAsked();
        else
            emit unlockAsked();
    });
    refresh();
}

ClusterBand::Kind ClusterBand::kind() const
{
    if (m_context.isProtected)
        return Kind::Protected;
    return ClusterText::isUnlocked(m_context, Clock::system().now()) ? Kind::Unlocked : Kind::ReadOnly;
}

void ClusterBand::setContext(const workspace::Context &context)
{
    m_context = context;
    refresh();
}

void ClusterBand::refresh()
{
    const std::int64_t now = Clock::system().now();
    const bool unlocked = ClusterText::isUnlocked(m_context, now);
    const Role text = kind() == Kind::Protected ? Role::ProtectedText : kind() == Kind::Unlocked ? Role::UnlockedText : Role::ReadOnlyText;
    m_lockIcon->setIcon(theme::icon(unlocked ? u"unlock"_s : u"lock"_s, text));
    m_lock->setRole(text);
    m_lock->setText(ClusterText::lock(m_context, now));
    m_action->setText(unlocked ? tr("Lock now") : tr("Unlock…"));
    m_action->setVisible(m_place == Place::Window || !unlocked);
    QStringList whole{ClusterText::name(m_context), displayText(m_context.server)};
    if (!m_context.identity.version.empty())
        whole.append(tr("Kubernetes %1").arg(displayText(m_context.identity.version)));
    if (!m_context.identity.user.empty())
        whole.append(tr("as %1").arg(displayText(m_context.identity.user)));
    setToolTip(plainTooltip(whole.join(u", "_s)));
    const QString word = kind() == Kind::Protected ? tr("protected cluster") : tr("cluster");
    setAccessibleName(QStringList{word, ClusterText::name(m_context), displayText(m_context.server), m_lock->text()}.join(u", "_s));
    update();
}

void ClusterBand::paintEvent(QPaintEvent *)
{
    static const Colours kColours[] = {{Role::ReadOnlyBand, Role::ReadOnlyText, Role::ReadOnlyChip},
                                       {Role::UnlockedBand, Role::UnlockedText, Role::UnlockedChip},
                                       {Role::ProtectedBand, Role::ProtectedText, Role::ProtectedChip}};
    const Colours &colours = kColours[int(kind())];
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(colours.band));
    const theme::Mirrored scope(painter, rect());
    QFont bold = theme::smallFont();
    bold.setBold(true);
    const QString word = kind() == Kind::Protected ? tr("PROTECTED") : kind() == Kind::Unlocked ? tr("unlocked") : tr("read-only");
    const QString icon = kind() == Kind::Protected ? u"shield"_s : kind() == Kind::Unlocked ? u"unlock"_s : u"lock"_s;
    const int chipHeight = std::max(kChip, QFontMetrics(bold).height() + 2);
    const int chipWidth = 8 + theme::iconSize(theme::kIconBadge) + 6 + QFontMetrics(bold).horizontalAdvance(word) + 8;
    const QRect chip(theme::kPageMargin, (height() - chipHeight) / 2, chipWidth, chipHeight);
    theme::paintBox(painter, chip, theme::kRadiusBadge, theme::color(colours.chip));
    theme::paintIcon(painter, QRect(chip.x() + 8, chip.y(), theme::iconSize(theme::kIconBadge), chipHeight), icon,
                     theme::color(Role::OnBand), theme::kIconBadge);
    theme::paintText(painter, chip.adjusted(8 + theme::iconSize(theme::kIconBadge) + 6, 0, 0, 0), word, bold, theme::color(Role::OnBand));

    const int end = (m_lockIcon->isRightToLeft() ? width() - m_lockIcon->geometry().right() : m_lockIcon->x()) - theme::kCardGap;
    QRect rest(chip.right() + 13, 0, end - chip.right() - 13, height());
    const auto say = [&](const QString &text, const QFont &font) {
        if (rest.width() > 16)
            rest.setLeft(rest.left() + theme::paintText(painter, rest, text, font, theme::color(colours.text)) + 12);
    };
    say(ClusterText::name(m_context), theme::boldFont());
    say(displayText(m_context.server), theme::smallFont());
    if (m_place == Place::Window && !m_context.identity.version.empty())
        say(displayText(m_context.identity.version), theme::smallFont());
    if (!m_context.identity.user.empty()) {
        const QString rights = m_place == Place::Window ? ClusterText::rights(m_context) : QString();
        say(tr("as %1").arg(displayText(m_context.identity.user)) + rights, theme::smallFont());
    }
}

} // namespace widgets
