// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every version of every manifest of a history: in full, from the version before it, and
// compares both. Input: the output of
//   git log --first-parent --diff-merges=first-parent --raw --no-renames --no-abbrev --reverse --format= HEAD -- '*.yaml' '*.yml'
// and, in a second file, that of `git cat-file --batch` of the blobs after, in that order.
#include "yaml/incremental.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <unordered_map>
#include <vector>

namespace {

struct Version {
    std::string path;
    std::string bytes;
};

std::string wholeFile(const char *name)
{
    std::ifstream file(name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<std::string> pathsOf(const std::string &log)
{
    std::vector<std::string> paths;
    for (std::size_t at = 0; at < log.size();) {
        const std::size_t end = std::min(log.find('\n', at), log.size());
        const std::string line = log.substr(at, end - at);
        const std::size_t tab = line.find('\t');
        if (tab != std::string::npos && line[tab - 1] != 'D')
            paths.push_back(line.substr(tab + 1));
        at = end + 1;
    }
    return paths;
}

/// `git cat-file --batch` writes "<id> blob <size>\n<bytes>\n" for each.
std::vector<Version> versionsOf(const std::vector<std::string> &paths, const std::string &batch)
{
    std::vector<Version> versions;
    std::size_t at = 0;
    for (const std::string &path : paths) {
        const std::size_t end = batch.find('\n', at);
        if (end == std::string::npos)
            break;
        const std::size_t digits = batch.rfind(' ', end) + 1;
        const std::size_t size = std::stoul(batch.substr(digits, end - digits));
        versions.push_back({path, batch.substr(end + 1, size)});
        at = end + 1 + size + 1;
    }
    return versions;
}

/// Of the processor, so that a busy machine says the same.
template<class Read>
double cpuSeconds(const std::vector<Version> &versions, const Read &read)
{
    const std::clock_t begin = std::clock();
    for (const Version &version : versions)
        read(version);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

struct State {
    yaml::Manifest manifest;
    const std::string *bytes = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench_yaml LOG BATCH\n");
        return 2;
    }
    const std::vector<Version> versions = versionsOf(pathsOf(wholeFile(argv[1])), wholeFile(argv[2]));
    std::size_t bytes = 0;
    std::size_t nodes = 0;
    for (const Version &version : versions)
        bytes += version.bytes.size();
    const double megabytes = static_cast<double>(bytes) / 1e6;
    const double full = cpuSeconds(versions, [&nodes](const Version &version) {
        for (const yaml::Document &document : yaml::readManifest(version.bytes).documents)
            nodes += document.nodes.size();
    });
    std::printf("full         %7.3f s  %6.1f MB  %6.1f MB/s  %zu nodes, %zu versions\n", full, megabytes, megabytes / full, nodes,
                versions.size());

    std::unordered_map<std::string, State> states;
    const auto next = [&states](const Version &version) -> const yaml::Manifest & {
        State &state = states[version.path];
        state.manifest = state.bytes ? yaml::readAgain(state.manifest, *state.bytes, version.bytes) : yaml::readManifest(version.bytes);
        state.bytes = &version.bytes;
        return state.manifest;
    };
    const double again = cpuSeconds(versions, next);
    std::printf("incremental  %7.3f s  %6.1f MB  %6.1f MB/s\n", again, megabytes, megabytes / again);

    states.clear();
    std::size_t different = 0;
    cpuSeconds(versions, [&](const Version &version) {
        if (!(next(version) == yaml::readManifest(version.bytes)) && different++ < 5)
            std::printf("different: %s\n", version.path.c_str());
    });
    std::printf("different    %zu\n", different);
    return different == 0 ? 0 : 1;
}
