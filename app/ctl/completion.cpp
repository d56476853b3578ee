// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "session.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace ctl {

namespace {

/// A subcommand as a path ("repo add") with the words that can follow it.
struct Node {
    std::string path;
    std::string help;
    std::vector<std::pair<std::string, std::string>> words; ///< word, help
};

std::vector<std::pair<std::string, std::string>> optionsOf(const CLI::App &app)
{
    std::vector<std::pair<std::string, std::string>> words;
    for (const CLI::Option *option : app.get_options()) {
        for (const std::string &name : option->get_lnames())
            words.emplace_back("--" + name, option->get_description());
    }
    return words;
}

void collect(const CLI::App &app, const std::string &path, std::vector<Node> &nodes)
{
    Node node{path, app.get_description(), {}};
    for (const CLI::App *sub : app.get_subcommands([](const CLI::App *) { return true; }))
        node.words.emplace_back(sub->get_name(), sub->get_description());
    const auto own = optionsOf(app);
    node.words.insert(node.words.end(), own.begin(), own.end());
    nodes.push_back(std::move(node));
    for (const CLI::App *sub : app.get_subcommands([](const CLI::App *) { return true; }))
        collect(*sub, path.empty() ? sub->get_name() : path + " " + sub->get_name(), nodes);
}

std::string shellQuoted(const std::string &text)
{
    std::string result = "'";
    for (const char c : text) {
        if (c == '\'')
            result += "'\\''";
        else
            result += c;
    }
    return result + "'";
}

/// The words that name the path so far, for the two POSIX-like shells; options are skipped.
std::string pathFunction(const std::vector<Node> &nodes)
{
    std::string text = "    local path='' word\n    for word in \"${seen[@]}\"; do\n        case \"$path $word\" in\n";
    for (const Node &node : nodes) {
        if (node.path.empty())
            continue;
        const auto space = node.path.rfind(' ');
        const std::string parent = space == std::string::npos ? "" : node.path.substr(0, space);
        const std::string word = space == std::string::npos ? node.path : node.path.substr(space + 1);
        text += "            " + shellQuoted(parent + " " + word) + ") path=" + shellQuoted(node.path) + " ;;\n";
    }
    return text + "        esac\n    done\n";
}

std::string bash(const std::vector<Node> &nodes)
{
    std::string text =
        "# bash completion of kubestatsctl\n_kubestatsctl()\n{\n    local seen=(\"${COMP_WORDS[@]:1:COMP_CWORD-1}\") words=''\n"
        + pathFunction(nodes) + "    case \"$path\" in\n";
    for (const Node &node : nodes) {
        text += "        " + shellQuoted(node.path) + ") words='";
        for (const auto &[word, help] : node.words)
            text += word + " ";
        text += "' ;;\n";
    }
    text += "    esac\n    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\")\n";
    return text + "}\ncomplete -o default -F _kubestatsctl kubestatsctl\n";
}

std::string zsh(const std::vector<Node> &nodes)
{
    std::string text = "#compdef kubestatsctl\n_kubestatsctl()\n{\n    local -a seen options\n    seen=(${words[2,CURRENT-1]})\n"
        + pathFunction(nodes) + "    case \"$path\" in\n";
    for (const Node &node : nodes) {
        text += "        " + shellQuoted(node.path) + ") options=(";
        for (const auto &[word, help] : node.words)
            text += shellQuoted(word + ":" + help) + " ";
        text += ") ;;\n";
    }
    return text
        + "    esac\n    _describe 'kubestatsctl' options || _files\n}\n"
          "if [ \"$funcstack[1]\" = _kubestatsctl ]; then\n    _kubestatsctl \"$@\"\nelse\n    compdef _kubestatsctl kubestatsctl\nfi\n";
}

std::string fish(const std::vector<Node> &nodes)
{
    std::string text = "# fish completion of kubestatsctl\n";
    for (const Node &node : nodes) {
        std::string condition = "__fish_use_subcommand";
        if (!node.path.empty()) {
            condition = "__fish_seen_subcommand_from " + node.path;
            if (const auto space = node.path.find(' '); space != std::string::npos)
                condition = "__fish_seen_subcommand_from " + node.path.substr(0, space) + "; and __fish_seen_subcommand_from "
                    + node.path.substr(space + 1);
        }
        for (const auto &[word, help] : node.words) {
            const bool isOption = word.rfind("--", 0) == 0;
            text += "complete -c kubestatsctl -n " + shellQuoted(condition) + (isOption ? " -l " : " -f -a ")
                + shellQuoted(isOption ? word.substr(2) : word) + " -d " + shellQuoted(help) + "\n";
        }
    }
    return text;
}

} // namespace

void declareCompletion(CLI::App &app, Session &session, Run &run)
{
    const auto shell = std::make_shared<std::string>();
    CLI::App *sub = app.add_subcommand("completion", "Print the completions of a shell");
    sub->add_option("shell", *shell, "bash, zsh or fish")->required()->check(oneOf({"bash", "zsh", "fish"}))->type_name("SHELL");
    sub->footer(examples(
        {"source <(kubestatsctl completion bash)", "kubestatsctl completion fish > ~/.config/fish/completions/kubestatsctl.fish"}));
    sub->callback([&app, &session, &run, shell] {
        run = [&app, &session, shell] {
            std::vector<Node> nodes;
            collect(app, {}, nodes);
            session.out.write(*shell == "bash" ? bash(nodes) : *shell == "zsh" ? zsh(nodes) : fish(nodes));
            return int(Ok);
        };
    });
}

} // namespace ctl
