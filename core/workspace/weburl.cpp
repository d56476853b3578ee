// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/weburl.h"

#include <algorithm>
#include <optional>

namespace workspace {

namespace {

struct Site {
    std::string host, repository;
};

/// Host and path of https://host/path, ssh://user@host:port/path and user@host:path.
std::optional<Site> siteOf(std::string_view remote)
{
    std::string_view rest = remote;
    bool scp = true;
    if (const auto scheme = rest.find("://"); scheme != std::string_view::npos) {
        if (rest.substr(0, scheme) != "https" && rest.substr(0, scheme) != "ssh")
            return std::nullopt;
        rest.remove_prefix(scheme + 3);
        scp = false;
    }
    const auto split = rest.find(scp ? ':' : '/');
    if (split == std::string_view::npos)
        return std::nullopt;
    std::string_view host = rest.substr(0, split);
    std::string_view repository = rest.substr(split + 1);
    if (const auto at = host.rfind('@'); at != std::string_view::npos)
        host.remove_prefix(at + 1);
    if (const auto port = host.find(':'); port != std::string_view::npos)
        host = host.substr(0, port);
    while (!repository.empty() && repository.front() == '/')
        repository.remove_prefix(1);
    while (!repository.empty() && repository.back() == '/')
        repository.remove_suffix(1);
    if (repository.ends_with(".git"))
        repository.remove_suffix(4);
    if (host.empty() || repository.empty())
        return std::nullopt;
    Site site{std::string(host), std::string(repository)};
    std::transform(site.host.begin(), site.host.end(), site.host.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return site;
}

std::string escaped(std::string_view path)
{
    static constexpr char kHex[] = "0123456789ABCDEF";
    std::string result;
    for (const unsigned char c : path) {
        if (std::isalnum(c) || std::string_view("-._~/").find(char(c)) != std::string_view::npos) {
            result += char(c);
        } else {
            result += '%';
            result += kHex[c >> 4];
            result += kHex[c & 15];
        }
    }
    return result;
}

/// How a kind of site names its pages.
struct Shape {
    const char *name, *file, *inFile, *commit, *line, *pull;
};

std::optional<Shape> shapeOf(const std::string &host)
{
    if (host == "github.com")
        return Shape{"GitHub", "/blob/", "/", "/commit/", "#L", "/pull/"};
    if (host == "gitlab.com" || host.starts_with("gitlab."))
        return Shape{"GitLab", "/-/blob/", "/", "/-/commit/", "#L", "/-/merge_requests/"};
    if (host == "codeberg.org")
        return Shape{"Codeberg", "/src/commit/", "/", "/commit/", "#L", "/pulls/"};
    if (host.starts_with("gitea.") || host.starts_with("forgejo."))
        return Shape{"", "/src/commit/", "/", "/commit/", "#L", "/pulls/"};
    if (host == "bitbucket.org")
        return Shape{"Bitbucket", "/src/", "/", "/commits/", "#lines-", "/pull-requests/"};
    if (host == "git.sr.ht")
        return Shape{"sourcehut", "/tree/", "/item/", "/commit/", "#L", ""};
    return std::nullopt;
}

/// The number that begins at `at`; 0: there is none.
int numberAt(std::string_view text, std::size_t at)
{
    constexpr int kMostDigits = 9;
    int number = 0;
    for (int digits = 0; at < text.size() && text[at] >= '0' && text[at] <= '9' && digits < kMostDigits; ++at, ++digits)
        number = number * 10 + (text[at] - '0');
    return number;
}

int numberAfter(std::string_view text, std::string_view words)
{
    const auto found = text.find(words);
    return found == std::string_view::npos ? 0 : numberAt(text, found + words.size());
}

} // namespace

std::string webUrl(std::string_view remote, const ObjectId &commit, std::string_view path, int line)
{
    const auto site = siteOf(remote);
    if (!site || commit.isNull())
        return {};
    const auto shape = shapeOf(site->host);
    if (!shape)
        return {};
    const std::string base = "https://" + site->host + "/" + escaped(site->repository);
    if (path.empty())
        return base + shape->commit + commit.hex();
    std::string url = base + shape->file + commit.hex() + shape->inFile + escaped(path);
    if (line > 0)
        url += shape->line + std::to_string(line);
    return url;
}

std::string siteName(std::string_view url)
{
    const auto site = siteOf(url);
    if (!site)
        return {};
    const auto shape = shapeOf(site->host);
    return shape && *shape->name ? shape->name : site->host;
}

int pullRequestOf(std::string_view message)
{
    if (constexpr std::string_view kMerge = "Merge pull request #"; message.starts_with(kMerge))
        return numberAt(message, kMerge.size());
    if (const auto line = message.find("See merge request "); line != std::string_view::npos) {
        const std::string_view rest = message.substr(line, message.find('\n', line) - line);
        if (const int number = numberAfter(rest, "!"))
            return number;
    }
    if (message.starts_with("Merged in "))
        return numberAfter(message.substr(0, message.find('\n')), "(pull request #");
    std::string_view subject = message.substr(0, message.find('\n'));
    while (!subject.empty() && (subject.back() == ' ' || subject.back() == '\r'))
        subject.remove_suffix(1);
    const auto open = subject.rfind("(#");
    if (open == std::string_view::npos || !subject.ends_with(')'))
        return 0;
    const std::string_view digits = subject.substr(open + 2, subject.size() - open - 3);
    const bool isNumber = !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos;
    return isNumber ? numberAt(digits, 0) : 0;
}

std::string pullRequestUrl(std::string_view remote, int number)
{
    const auto site = siteOf(remote);
    const auto shape = site ? shapeOf(site->host) : std::nullopt;
    if (!shape || !*shape->pull || number <= 0)
        return {};
    return "https://" + site->host + "/" + escaped(site->repository) + shape->pull + std::to_string(number);
}

} // namespace workspace
