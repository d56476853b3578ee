// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace theme {
namespace {

constexpr double kText = 7;
constexpr double kGraphics = 4.5;
constexpr double kDisabledText = 4.5;
constexpr double kGridLine = 2;

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// What a role is in the strong palette: a plain ground, or something that has to stand out from it.
struct Need {
    enum class Kind { Keep, Ground, StandOut } kind = Kind::Keep;
    double least = 0;
};

Need needOf(Role role)
{
    using Kind = Need::Kind;
    switch (role) {
    case Role::Window:
    case Role::Base:
    case Role::AlternateBase:
    case Role::Sidebar:
    case Role::Button:
    case Role::Tooltip:
    case Role::Gutter:
    case Role::OnAccent:
    case Role::OnDanger:
    case Role::OnBand: return {Kind::Ground, 0};
    case Role::Text:
    case Role::SecondaryText:
    case Role::Accent:
    case Role::AccentHover:
    case Role::Focus:
    case Role::Success:
    case Role::Warning:
    case Role::Danger:
    case Role::DangerHover:
    case Role::Info:
    case Role::ReadOnlyText:
    case Role::ReadOnlyChip:
    case Role::ProtectedText:
    case Role::ProtectedChip:
    case Role::UnlockedText:
    case Role::UnlockedChip:
    case Role::GutterText:
    case Role::YamlKey:
    case Role::YamlNumber:
    case Role::YamlComment:
    case Role::CreatedInk:
    case Role::ModifiedInk:
    case Role::DeletedInk:
    case Role::ResurrectedInk:
    case Role::Control: return {Kind::StandOut, kText};
    case Role::Hairline:
    case Role::Outline:
    case Role::TooltipBorder:
    case Role::Bar:
    case Role::Crosshair:
    case Role::Created:
    case Role::Modified:
    case Role::Deleted:
    case Role::Resurrected:
    case Role::Other:
    case Role::KindHelmRelease:
    case Role::KindKustomization:
    case Role::KindOciRepository:
    case Role::KindDeployment:
    case Role::KindExternalSecret:
    case Role::KindConfigMap: return {Kind::StandOut, kGraphics};
    case Role::DisabledText: return {Kind::StandOut, kDisabledText};
    case Role::Grid: return {Kind::StandOut, kGridLine};
    default: return {};
    }
}

QColor mixed(const QColor &colour, const QColor &with, double part)
{
    const auto channel = [part](int a, int b) { return int(std::lround(a + (b - a) * part)); };
    return {channel(colour.red(), with.red()), channel(colour.green(), with.green()), channel(colour.blue(), with.blue())};
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor strengthened(Role role, const QColor &colour, bool dark)
{
    const Need need = needOf(role);
    const QColor ground(dark ? Qt::black : Qt::white), ink(dark ? Qt::white : Qt::black);
    switch (need.kind) {
    case Need::Kind::Keep: return colour;
    case Need::Kind::Ground: return ground;
    case Need::Kind::StandOut: break;
    }
    // Texts also stand on tinted rows, so the ground alone must leave them a reserve.
    constexpr double kReserve = 1.25;
    QColor result = colour;
    for (int step = 1; step <= 50 && contrast(result, ground) < need.least * kReserve; ++step)
        result = mixed(colour, ink, step / 50.0);
    return role == Role::Text ? ink : result;
}

} // namespace theme
