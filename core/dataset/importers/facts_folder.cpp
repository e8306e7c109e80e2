// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/facts_folder.h"

namespace frontierscope {

bool isFactsFolder(const std::filesystem::path& folder) {
    std::error_code error;
    return std::filesystem::exists(folder / "models.csv", error) &&
           std::filesystem::exists(folder / "gpqa_all_sources.csv", error);
}

Result<Dataset> importFactsFolder(const std::filesystem::path& folder) {
    Dataset dataset;
    dataset.title = "AI models: price, capability and compute";
    // The last day on which a price of the facts was seen; scores and releases are no later.
    dataset.asOf = CalendarDate(2026, 7, 30);
    dataset.credits = factsCredits();
    for (const auto part : {importFactsModels, importFactsBenchmarkCosts, importFactsBenchmarks,
                            importFactsTrainingCompute, importFactsSeries}) {
        if (auto done = part(folder, dataset); !done) {
            return tl::unexpected(std::move(done.error()));
        }
    }
    deriveFamilies(dataset.models);
    return dataset;
}

std::vector<SourceCredit> factsCredits() {
    const auto credit = [](const char* id, const char* name, const char* line, const char* licence,
                           std::vector<std::string> prefixes) {
        return SourceCredit{id, name, line, licence, std::move(prefixes), {}};
    };
    return {
        credit("epoch-ai", "Epoch AI", "Epoch AI, epoch.ai (CC-BY 4.0)", "CC-BY 4.0",
               {"https://epoch.ai", "https://logs.epoch.ai", "https://github.com/epoch-research/",
                "https://github.com/vladchituc/wrights-law-in-AI",
                "https://github.com/hansgundlach/Algorithmic_Progress_Inference"}),
        credit("artificial-analysis", "Artificial Analysis", "Artificial Analysis, artificialanalysis.ai",
               "attribution required; its own terms were not read",
               {"https://artificialanalysis.ai",
                "https://github.com/oolong-tea-2026/artificial-analysis-leaderboards"}),
        credit("lmarena", "LMArena", "LMArena, lmarena.ai", "no data licence found",
               {"https://lmarena.ai", "https://github.com/lmarena/", "https://github.com/fboulnois/",
                "https://github.com/utterstep/", "https://openlm.ai",
                "https://github.com/oolong-tea-2026/arena-ai-leaderboards", "https://github.com/mayerwin/"}),
        credit("litellm", "LiteLLM through tokencost", "LiteLLM (MIT), by way of AgentOps-AI/tokencost",
               "MIT", {"https://github.com/AgentOps-AI/tokencost"}),
        credit("models-dev", "models.dev", "models.dev (MIT)", "MIT",
               {"https://github.com/anomalyco/models.dev"}),
        credit("llm-prices", "simonw/llm-prices", "Simon Willison, llm-prices", "none stated; facts quoted",
               {"https://github.com/simonw/llm-prices"}),
        credit("llmstats", "LLMStats", "LLMStats (CC-BY 4.0)", "CC-BY 4.0",
               {"https://github.com/JonathanChavezTamales/"}),
        credit("helm", "Stanford CRFM HELM", "Stanford CRFM, HELM", "see crfm.stanford.edu",
               {"https://crfm.stanford.edu"}),
        credit("gpqa-paper", "Rein et al., GPQA", "Rein et al., GPQA, arXiv 2311.12022", "facts quoted",
               {"https://arxiv.org/abs/2311.12022"}),
        credit("openai", "OpenAI", "OpenAI", "facts quoted; simple-evals: MIT",
               {"https://openai.com", "https://github.com/openai/"}),
        credit("anthropic", "Anthropic", "Anthropic", "facts quoted", {"https://www.anthropic.com"}),
        credit("deepseek", "DeepSeek", "DeepSeek", "facts quoted",
               {"https://api-docs.deepseek.com", "https://huggingface.co/deepseek-ai",
                "https://arxiv.org/abs/2501.12948"}),
        credit("qwen", "Alibaba Qwen", "Qwen team, arXiv 2505.09388", "facts quoted",
               {"https://qwenlm.github.io", "https://arxiv.org/abs/2505.09388"}),
        credit("s1", "Muennighoff et al., s1", "Muennighoff et al., s1, arXiv 2501.19393", "facts quoted",
               {"https://github.com/simplescaling/s1"}),
        credit("o1-mini-reconstruction", "Hugh Zhang", "Hugh Zhang, o1_inference_scaling_laws",
               "facts quoted", {"https://github.com/hughbzhang/o1_inference_scaling_laws"}),
        credit("arc-prize", "ARC Prize", "ARC Prize, arcprize.org", "facts quoted", {"https://arcprize.org"}),
    };
}

} // namespace frontierscope
