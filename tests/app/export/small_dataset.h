// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset_io.h"

#include <string>

namespace frontierscope {

/// Six models of three labs, one without a price, with names that XML, HTML and JSON have to escape.
inline Dataset smallDataset() {
    const std::string csv = "name,organization,release_date,reasoning,input_price,output_price,gpqa\n"
                            "\"<img src=x> A & \"\"B\"\"\",OpenAI,2024-01-01,false,10,30,50\n"
                            "한국어 모델,Naver,2024-03-01,false,1,3,40\n"
                            "Old,OpenAI,2023-03-01,false,30,60,35\n"
                            "Think,Anthropic,2025-01-01,true,3,15,80\n"
                            "Cheap,Anthropic,2025-02-01,false,0.1,0.4,60\n"
                            "Free of price,Anthropic,2025-02-01,false,,,55\n";
    return parseDataset(csv).value().dataset;
}

} // namespace frontierscope
