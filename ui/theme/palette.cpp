// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/contrast.h"

#include <array>
#include <atomic>

namespace theme {
namespace {

struct Colours {
    QRgb light, dark;
};

// In the order of Role.
constexpr std::array<Colours, kRoles> kColours = {{
    {0xF4F5F7, 0x16181D}, // Window
    {0xFFFFFF, 0x1D2026}, // Base
    {0xF8F9FA, 0x22262D}, // AlternateBase
    {0xEBEDF0, 0x121418}, // Sidebar
    {0x1A1E26, 0xE4E7EC}, // Text
    {0x565E6C, 0xA3ABB8}, // SecondaryText
    {0x8D95A3, 0x6C7482}, // DisabledText
    {0xDCDFE5, 0x2E333C}, // Hairline
    {0xE6E8EC, 0x2A2F37}, // Grid
    {0xC3C8D1, 0x444B57}, // Outline
    {0x868E9C, 0x717A89}, // Control
    {0xFFFFFF, 0x262A32}, // Button
    {0xF1F2F5, 0x252932}, // Hover
    {0xE6E8EC, 0x2D323C}, // Pressed
    {0x4A4FC4, 0x8B90F0}, // Accent
    {0x3F44B0, 0x9DA2F6}, // AccentHover
    {0xFFFFFF, 0x12141C}, // OnAccent
    {0xE8E9FA, 0x2B2E52}, // Selection
    {0xDADCEF, 0x272A45}, // CurrentPage
    {0x4A4FC4, 0x8B90F0}, // Focus
    {0xFCE7A9, 0x5B4A12}, // Match
    {0x7C81D0, 0x6F75D2}, // Bar
    {0xE3E6EB, 0x31363F}, // Track
    {0x0A7044, 0x4CC38A}, // Success
    {0x8A5A00, 0xE3B341}, // Warning
    {0xB3261E, 0xF0776C}, // Danger
    {0x9A1F18, 0xF48A80}, // DangerHover
    {0xFFFFFF, 0x1D0B09}, // OnDanger
    {0x1F5FA8, 0x6CB0F2}, // Info
    {0xFBF0D9, 0x3A2F14}, // WarningFill
    {0xE5EEF8, 0x1A2F46}, // InfoFill
    {0xE3F3EA, 0x16332A}, // SuccessFill
    {0xFBE7E5, 0x41211F}, // DangerFill
    {0xE9EBEF, 0x2C313A}, // NeutralFill
    {0xFBE8DA, 0x43291A}, // RemovedFill
    {0xE3E8EE, 0x242B35}, // ReadOnlyBand
    {0x2B3440, 0xD5DDE8}, // ReadOnlyText
    {0x46566B, 0xA9BACF}, // ReadOnlyChip
    {0xF8E3DF, 0x401F1C}, // ProtectedBand
    {0x5C1410, 0xFBDAD5}, // ProtectedText
    {0xA3231B, 0xF0776C}, // ProtectedChip
    {0xFBEBCB, 0x3B2E10}, // UnlockedBand
    {0x4F3500, 0xF8E3B0}, // UnlockedText
    {0x855600, 0xE3B341}, // UnlockedChip
    {0xFFFFFF, 0x14171C}, // OnBand
    {0xE4F4EB, 0x16302A}, // DiffAdded
    {0xB2E0C6, 0x1E5742}, // DiffAddedWord
    {0xFBE9E7, 0x3A2122}, // DiffRemoved
    {0xF6C7C2, 0x6E302C}, // DiffRemovedWord
    {0xF8F9FA, 0x1A1D23}, // Gutter
    {0x5F6775, 0x929AA8}, // GutterText
    {0x3B4CA8, 0xA9B4FA}, // YamlKey
    {0x7F4407, 0xEBC27C}, // YamlNumber
    {0x5F6874, 0x8F98A6}, // YamlComment
    {0xFFFFFF, 0x2A2F38}, // Tooltip
    {0xB9BFC9, 0x4A515E}, // TooltipBorder
    {0x565E6C, 0xA3ABB8}, // Crosshair
    {0x009E73, 0x17B488}, // Created
    {0x0072B2, 0x3F97D4}, // Modified
    {0xD55E00, 0xE8782C}, // Deleted
    {0xCC79A7, 0xD58DB6}, // Resurrected
    {0x8C94A1, 0x7D8593}, // Other
    {0x007253, 0x3CC79E}, // CreatedInk
    {0x0069A5, 0x6DB3E6}, // ModifiedInk
    {0xA84A00, 0xF29554}, // DeletedInk
    {0x9C4577, 0xDDA0C3}, // ResurrectedInk
    {0x6257C9, 0x9A91EE}, // KindHelmRelease
    {0x127A83, 0x3FAEB8}, // KindKustomization
    {0x9A5B13, 0xCF9148}, // KindOciRepository
    {0x5B7A1E, 0x93B552}, // KindDeployment
    {0x8A4FA0, 0xC08BD4}, // KindExternalSecret
    {0x3D6B9C, 0x7FA8D6}, // KindConfigMap
}};

// Charts are drawn on other threads too.
std::atomic<bool> highContrast = false;

/// strengthened(), reckoned once.
QColor strong(Role role, bool dark)
{
    static const auto table = [] {
        std::array<Colours, kRoles> made{};
        for (int i = 0; i < kRoles; ++i) {
            const auto at = static_cast<std::size_t>(i);
            made[at] = {strengthened(Role(i), QColor(kColours[at].light), false).rgb(),
                        strengthened(Role(i), QColor(kColours[at].dark), true).rgb()};
        }
        return made;
    }();
    const Colours &colours = table[static_cast<std::size_t>(role)];
    return QColor(dark ? colours.dark : colours.light);
}

} // namespace

QColor scrim()
{
    return isDark() ? QColor(0, 0, 0, 148) : QColor(0x14, 0x18, 0x1F, 117); // 58 %, 46 %
}

void setHighContrast(bool on)
{
    highContrast = on;
}

bool isHighContrast()
{
    return highContrast;
}

QColor color(Role role, Scheme scheme)
{
    const Colours &colours = kColours[static_cast<std::size_t>(role)];
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && isDark());
    return highContrast ? strong(role, dark) : QColor(dark ? colours.dark : colours.light);
}

QColor color(Role role)
{
    return color(role, isDark() ? Scheme::Dark : Scheme::Light);
}

QPalette palette(Scheme scheme)
{
    const auto of = [scheme](Role role) { return color(role, scheme); };
    QPalette result(of(Role::Text), of(Role::Button), of(Role::Hairline), of(Role::Control), of(Role::Outline), of(Role::Text),
                    of(Role::OnAccent), of(Role::Base), of(Role::Window));
    result.setColor(QPalette::Midlight, of(Role::Hairline));
    result.setColor(QPalette::AlternateBase, of(Role::AlternateBase));
    result.setColor(QPalette::ButtonText, of(Role::Text));
    result.setColor(QPalette::BrightText, of(Role::Danger));
    result.setColor(QPalette::PlaceholderText, of(Role::SecondaryText));
    result.setColor(QPalette::Highlight, of(Role::Accent));
    result.setColor(QPalette::HighlightedText, of(Role::OnAccent));
    result.setColor(QPalette::Link, of(Role::Accent));
    result.setColor(QPalette::LinkVisited, of(Role::Accent));
    result.setColor(QPalette::ToolTipBase, of(Role::Tooltip));
    result.setColor(QPalette::ToolTipText, of(Role::Text));
    result.setColor(QPalette::Shadow, of(Role::Outline));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, of(Role::DisabledText));
    result.setColor(QPalette::Disabled, QPalette::PlaceholderText, of(Role::DisabledText));
    return result;
}

Role kindRole(std::string_view kind)
{
    struct Row {
        std::string_view kind;
        Role role;
    };
    static constexpr Row rows[] = {
        {"HelmRelease", Role::KindHelmRelease}, {"Kustomization", Role::KindKustomization},   {"OCIRepository", Role::KindOciRepository},
        {"Deployment", Role::KindDeployment},   {"ExternalSecret", Role::KindExternalSecret}, {"ConfigMap", Role::KindConfigMap},
    };
    for (const Row &row : rows)
        if (row.kind == kind)
            return row.role;
    return Role::Other;
}

Role chartRole(EventType type)
{
    switch (type) {
    case EventType::Created: return Role::Created;
    case EventType::Deleted: return Role::Deleted;
    case EventType::Resurrected: return Role::Resurrected;
    case EventType::Modified: break;
    }
    return Role::Modified;
}

Role inkRole(EventType type)
{
    switch (type) {
    case EventType::Created: return Role::CreatedInk;
    case EventType::Deleted: return Role::DeletedInk;
    case EventType::Resurrected: return Role::ResurrectedInk;
    case EventType::Modified: break;
    }
    return Role::ModifiedInk;
}

} // namespace theme
