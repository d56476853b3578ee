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

struct Shape {
    const char *file, *commit, *line;
};

std::optional<Shape> shapeOf(const std::string &host)
{
    if (host == "github.com")
        return Shape{"/blob/", "/commit/", "#L"};
    if (host == "gitlab.com" || host.starts_with("gitlab."))
        return Shape{"/-/blob/", "/-/commit/", "#L"};
    if (host == "codeberg.org")
        return Shape{"/src/commit/", "/commit/", "#L"};
    if (host == "bitbucket.org")
        return Shape{"/src/", "/commits/", "#lines-"};
    return std::nullopt;
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
    std::string url = base + shape->file + commit.hex() + "/" + escaped(path);
    if (line > 0)
        url += shape->line + std::to_string(line);
    return url;
}

} // namespace workspace
