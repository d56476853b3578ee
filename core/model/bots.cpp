// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bots.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace {

constexpr std::array<std::string_view, 24> kKnownBots{
    "renovate",
    "renovate bot",
    "renovate-bot",
    "renovatebot",
    "dependabot",
    "dependabot-preview",
    "github-actions",
    "github actions",
    "weave flux",
    "flux",
    "fluxcd",
    "fluxcdbot",
    "flux-bot",
    "argocd-image-updater",
    "pre-commit-ci",
    "mergify",
    "imgbot",
    "snyk-bot",
    "keel",
    "semantic-release-bot",
    "greenkeeper",
    "allcontributors",
    "whitesource-bolt",
    "k8s-ci-robot",
};

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return result;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && std::isspace((unsigned char)text.front()))
        text.remove_prefix(1);
    while (!text.empty() && std::isspace((unsigned char)text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace

bool isBot(std::string_view name, std::string_view email, const std::vector<std::string> &userPatterns)
{
    std::string local = lower(trimmed(email.substr(0, email.find('@'))));
    // GitHub writes 29139614+renovate[bot]@users.noreply.github.com.
    if (const auto plus = local.find('+'); plus != std::string::npos && plus > 0
        && std::all_of(local.begin(), local.begin() + std::ptrdiff_t(plus), [](unsigned char c) { return std::isdigit(c); }))
        local.erase(0, plus + 1);
    const std::string who = lower(trimmed(name));
    const auto matches = [](const std::string &word, std::string_view pattern) { return word == pattern; };
    const auto isOne = [&](const std::string &word) {
        return !word.empty()
            && (word.ends_with("[bot]")
                || std::any_of(kKnownBots.begin(), kKnownBots.end(), [&](std::string_view known) { return matches(word, known); })
                || std::any_of(userPatterns.begin(), userPatterns.end(),
                               [&](const std::string &pattern) { return matches(word, lower(trimmed(pattern))); }));
    };
    return isOne(who) || isOne(local);
}
