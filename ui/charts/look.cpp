// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/look.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace charts {

namespace {

constexpr std::array kHues{theme::Role::KindHelmRelease, theme::Role::KindKustomization,  theme::Role::KindOciRepository,
                           theme::Role::KindDeployment,  theme::Role::KindExternalSecret, theme::Role::KindConfigMap};

// Pixels at 96 dpi of the three text sizes: 10, 15 and 9 points.
constexpr int kBodyPixels = 13;
constexpr int kTitlePixels = 20;
constexpr int kSmallPixels = 12;

theme::Role fixedRole(const Band &band)
{
    switch (band.role) {
    case BandRole::Modified: return theme::Role::Modified;
    case BandRole::Created: return theme::Role::Created;
    case BandRole::Deleted: return theme::Role::Deleted;
    case BandRole::Resurrected: return theme::Role::Resurrected;
    case BandRole::Level: return theme::Role::Accent;
    case BandRole::Kind: return theme::kindRole(band.id);
    case BandRole::Ranked:
    case BandRole::Other: break;
    }
    return theme::Role::Other;
}

/// FNV-1a: the same name has the same hue in every process, which qHash does not promise.
std::uint32_t stableHash(const std::string &text)
{
    std::uint32_t hash = 2166136261u;
    for (const char c : text)
        hash = (hash ^ std::uint8_t(c)) * 16777619u;
    return hash;
}

} // namespace

Look windowLook()
{
    return {theme::isDark() ? theme::Scheme::Dark : theme::Scheme::Light, theme::bodyFont(), theme::boldFont(), theme::titleFont(),
            theme::smallFont()};
}

Look exportLook(bool dark)
{
    const auto sized = [](int pixels, bool bold) {
        // The family that really is drawn, so that a file names it and not an alias.
        QFont font(QFontInfo(QApplication::font()).family());
        font.setPixelSize(pixels);
        font.setBold(bold);
        return font;
    };
    return {dark ? theme::Scheme::Dark : theme::Scheme::Light, sized(kBodyPixels, false), sized(kBodyPixels, true),
            sized(kTitlePixels, true), sized(kSmallPixels, false)};
}

std::map<std::string, QColor> bandColors(const Series &series, const Look &look)
{
    std::map<std::string, QColor> colors;
    std::array<bool, kHues.size()> taken{};
    std::vector<std::string> open;
    for (const Band &band : series.bands) {
        const theme::Role role = fixedRole(band);
        // Only names take the hue that is free. A kind keeps its colour beside whatever other kinds: its own, or Other's.
        if (band.role == BandRole::Ranked) {
            open.push_back(band.id);
            continue;
        }
        const auto hue = std::find(kHues.begin(), kHues.end(), role);
        if (hue != kHues.end())
            taken[std::size_t(hue - kHues.begin())] = true;
        colors.emplace(band.id, look.color(role));
    }
    std::sort(open.begin(), open.end());
    for (const std::string &id : open) {
        std::size_t slot = stableHash(id) % kHues.size();
        for (std::size_t tries = 0; tries < kHues.size() && taken[slot]; ++tries)
            slot = (slot + 1) % kHues.size();
        colors.emplace(id, taken[slot] ? look.color(theme::Role::Other) : look.color(kHues[slot]));
        taken[slot] = true;
    }
    return colors;
}

double headingRow(const Look &look)
{
    constexpr double kLeast = 20;
    return std::max(kLeast, std::ceil(QFontMetricsF(look.bold).height()));
}

} // namespace charts
