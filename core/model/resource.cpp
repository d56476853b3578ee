// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/resource.h"

std::string shownName(std::string_view name, std::string_view path)
{
    if (!name.empty())
        return std::string(name);
    const std::size_t end = path.rfind('/');
    if (end == std::string_view::npos)
        return std::string(path);
    const std::string_view folder = path.substr(0, end);
    return std::string(folder.substr(folder.rfind('/') + 1));
}

const char *toString(WarningReason reason)
{
    switch (reason) {
    case WarningReason::HelmTemplates: return "helm-templates";
    case WarningReason::BrokenYaml: return "broken-yaml";
    case WarningReason::TooLarge: return "too-large";
    case WarningReason::TooDeep: return "too-deep";
    case WarningReason::NotUtf8: return "not-utf8";
    case WarningReason::MissingObject: return "missing-object";
    case WarningReason::TooSlow: return "too-slow";
    case WarningReason::TooManyDocuments: return "too-many-documents";
    case WarningReason::DuplicateIdentity: return "duplicate-identity";
    case WarningReason::DuplicateKey: return "duplicate-key";
    case WarningReason::NoName: return "no-name";
    case WarningReason::Template: return "template";
    case WarningReason::LfsPointer: return "lfs-pointer";
    }
    return "unknown";
}

bool isUnreadable(WarningReason reason)
{
    switch (reason) {
    case WarningReason::DuplicateIdentity:
    case WarningReason::DuplicateKey:
    case WarningReason::NoName: return false;
    case WarningReason::HelmTemplates:
    case WarningReason::BrokenYaml:
    case WarningReason::TooLarge:
    case WarningReason::TooDeep:
    case WarningReason::NotUtf8:
    case WarningReason::MissingObject:
    case WarningReason::TooSlow:
    case WarningReason::TooManyDocuments:
    case WarningReason::Template:
    case WarningReason::LfsPointer: return true;
    }
    return true;
}
