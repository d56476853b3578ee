// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any bytes as JSON. What is accepted is JSON for another reader, too, and means the same after it was
// written and read again: as JSON, and as the YAML of a backup.
#include "yaml/configreader.h"
#include "yaml/emitter.h"
#include "yaml/jsonreader.h"
#include "yaml/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonParseError>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    yaml::Budget budget;
    budget.time = std::chrono::minutes(1);
    const auto read = yaml::readJson(text, budget);
    if (!read)
        return 0;
    const yaml::NodeRef root = read->root();
    QJsonParseError error;
    QJsonDocument::fromJson(text, &error);
    // Qt 6.4 wants a collection at the root; it refuses what is deep and numbers that no double holds.
    if (!root.isMapping() && !root.isSequence())
        return 0;
    const bool isLimit = error.error == QJsonParseError::DeepNesting || error.error == QJsonParseError::IllegalNumber;
    if (error.error != QJsonParseError::NoError && !isLimit)
        std::abort();
    const auto saved = yaml::readConfig(yaml::writeYaml(*read), QStringLiteral("backup"), budget);
    if (saved && saved->root().hash() != root.hash())
        std::abort();
    for (const yaml::Document *document : {&*read, saved ? &*saved : nullptr}) {
        const auto written = document ? yaml::writeJson(*document) : Result<QByteArray>(Error{});
        if (!written)
            continue;
        const auto again = yaml::readJson(*written, budget);
        if (!again || again->root().hash() != root.hash())
            std::abort();
    }
    return 0;
}
