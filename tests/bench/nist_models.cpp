// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/nist_models.h"

#include "core/fit/dual.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <type_traits>

namespace frontierscope {

namespace {

using std::atan;
using std::cos;
using std::exp;
using std::pow;
using std::sin;

constexpr double kPi = 3.141592653589793238462643383279;

// Each model is a function of its parameters b[0] .. (NIST's b1 ..) and predictors x[0] .., for any number
// type.
struct Bennett5 {
    static constexpr std::size_t kCount = 3;
    template <class T>
    static T of(const T* b, const T* x) {
        return b[0] * pow(b[1] + x[0], -1.0 / b[2]);
    }
};
struct BoxBod {
    static constexpr std::size_t kCount = 2;
    template <class T>
    static T of(const T* b, const T* x) {
        return b[0] * (1.0 - exp(-(b[1] * x[0])));
    }
};
struct Chwirut {
    static constexpr std::size_t kCount = 3;
    template <class T>
    static T of(const T* b, const T* x) {
        return exp(-(b[0] * x[0])) / (b[1] + b[2] * x[0]);
    }
};
struct DanWood {
    static constexpr std::size_t kCount = 2;
    template <class T>
    static T of(const T* b, const T* x) {
        return b[0] * pow(x[0], b[1]);
    }
};
struct Eckerle4 {
    static constexpr std::size_t kCount = 3;
    template <class T>
    static T of(const T* b, const T* x) {
        const T z = (x[0] - b[2]) / b[1];
        return b[0] / b[1] * exp(-0.5 * (z * z));
    }
};
struct Enso {
    static constexpr std::size_t kCount = 9;
    template <class T>
    static T of(const T* b, const T* x) {
        const T year = 2 * kPi * x[0] / 12.0;
        const T first = 2 * kPi * x[0] / b[3];
        const T second = 2 * kPi * x[0] / b[6];
        return b[0] + b[1] * cos(year) + b[2] * sin(year) + b[4] * cos(first) + b[5] * sin(first) +
               b[7] * cos(second) + b[8] * sin(second);
    }
};
struct Gauss {
    static constexpr std::size_t kCount = 8;
    template <class T>
    static T of(const T* b, const T* x) {
        const T first = (x[0] - b[3]) / b[4];
        const T second = (x[0] - b[6]) / b[7];
        return b[0] * exp(-(b[1] * x[0])) + b[2] * exp(-(first * first)) + b[5] * exp(-(second * second));
    }
};
struct CubicOverCubic {
    static constexpr std::size_t kCount = 7;
    template <class T>
    static T of(const T* b, const T* x) {
        const T& u = x[0];
        return (b[0] + u * (b[1] + u * (b[2] + u * b[3]))) / (1.0 + u * (b[4] + u * (b[5] + u * b[6])));
    }
};
struct Kirby2 {
    static constexpr std::size_t kCount = 5;
    template <class T>
    static T of(const T* b, const T* x) {
        const T& u = x[0];
        return (b[0] + u * (b[1] + u * b[2])) / (1.0 + u * (b[3] + u * b[4]));
    }
};
struct Lanczos {
    static constexpr std::size_t kCount = 6;
    template <class T>
    static T of(const T* b, const T* x) {
        return b[0] * exp(-(b[1] * x[0])) + b[2] * exp(-(b[3] * x[0])) + b[4] * exp(-(b[5] * x[0]));
    }
};
struct Mgh09 {
    static constexpr std::size_t kCount = 4;
    template <class T>
    static T of(const T* b, const T* x) {
        const T& u = x[0];
        return b[0] * (u * u + u * b[1]) / (u * u + u * b[2] + b[3]);
    }
};
struct Mgh10 {
    static constexpr std::size_t kCount = 3;
    template <class T>
    static T of(const T* b, const T* x) {
        return b[0] * exp(b[1] / (x[0] + b[2]));
    }
};
struct Mgh17 {
    static constexpr std::size_t kCount = 5;
    template <class T>
    static T of(const T* b, const T* x) {
        return b[0] + b[1] * exp(-(x[0] * b[3])) + b[2] * exp(-(x[0] * b[4]));
    }
};
struct Misra1b {
    static constexpr std::size_t kCount = 2;
    template <class T>
    static T of(const T* b, const T* x) {
        const T z = 1.0 + b[1] * x[0] / 2.0;
        return b[0] * (1.0 - 1.0 / (z * z));
    }
};
struct Misra1c {
    static constexpr std::size_t kCount = 2;
    template <class T>
    static T of(const T* b, const T* x) {
        return b[0] * (1.0 - pow(1.0 + 2.0 * b[1] * x[0], T(-0.5)));
    }
};
struct Misra1d {
    static constexpr std::size_t kCount = 2;
    template <class T>
    static T of(const T* b, const T* x) {
        const T z = b[1] * x[0];
        return b[0] * z / (1.0 + z);
    }
};
struct Nelson {
    static constexpr std::size_t kCount = 3;
    template <class T>
    static T of(const T* b, const T* x) {
        return b[0] - b[1] * x[0] * exp(-(b[2] * x[1]));
    }
};
struct Rat42 {
    static constexpr std::size_t kCount = 3;
    template <class T>
    static T of(const T* b, const T* x) {
        return b[0] / (1.0 + exp(b[1] - b[2] * x[0]));
    }
};
struct Rat43 {
    static constexpr std::size_t kCount = 4;
    template <class T>
    static T of(const T* b, const T* x) {
        return b[0] / pow(1.0 + exp(b[1] - b[2] * x[0]), 1.0 / b[3]);
    }
};
struct Roszman1 {
    static constexpr std::size_t kCount = 4;
    template <class T>
    static T of(const T* b, const T* x) {
        // The certified values belong to the angle of the point (x - b4, b3), as of atan2.
        const T across = x[0] - b[3];
        const double turn = across < T(0) ? (b[2] < T(0) ? -kPi : kPi) : 0;
        return b[0] - b[1] * x[0] - (atan(b[2] / across) + turn) / kPi;
    }
};

template <class Model, class Real>
Real evaluate(const Real* b, const long double* x, Real* gradient) {
    using D = Dual<Model::kCount, Real>;
    std::array<D, Model::kCount> parameters;
    for (std::size_t i = 0; i < Model::kCount; ++i) {
        parameters[i] = D::variable(b[i], i);
    }
    std::array<D, 2> predictors;
    for (std::size_t i = 0; i < (std::is_same_v<Model, Nelson> ? 2U : 1U); ++i) {
        predictors[i].value = static_cast<Real>(x[i]);
    }
    const D result = Model::of(parameters.data(), predictors.data());
    if (gradient) {
        std::copy(result.gradient.begin(), result.gradient.end(), gradient);
    }
    return result.value;
}

template <class Model>
constexpr NistModel model(std::string_view name, bool isLogResponse = false) {
    return {name, Model::kCount, evaluate<Model, double>, evaluate<Model, long double>, isLogResponse};
}

constexpr std::array kModels = {
    model<Bennett5>("Bennett5"), model<BoxBod>("BoxBOD"),        model<Chwirut>("Chwirut1"),
    model<Chwirut>("Chwirut2"),  model<DanWood>("DanWood"),      model<Eckerle4>("Eckerle4"),
    model<Enso>("ENSO"),         model<Gauss>("Gauss1"),         model<Gauss>("Gauss2"),
    model<Gauss>("Gauss3"),      model<CubicOverCubic>("Hahn1"), model<Kirby2>("Kirby2"),
    model<Lanczos>("Lanczos1"),  model<Lanczos>("Lanczos2"),     model<Lanczos>("Lanczos3"),
    model<Mgh09>("MGH09"),       model<Mgh10>("MGH10"),          model<Mgh17>("MGH17"),
    model<BoxBod>("Misra1a"),    model<Misra1b>("Misra1b"),      model<Misra1c>("Misra1c"),
    model<Misra1d>("Misra1d"),   model<Nelson>("Nelson", true),  model<Rat42>("Rat42"),
    model<Rat43>("Rat43"),       model<Roszman1>("Roszman1"),    model<CubicOverCubic>("Thurber")};

constexpr std::array<NistDesign, 11> kDesigns = {{{"Norris", 1, true, 9},
                                                  {"Pontius", 2, true, 9},
                                                  {"NoInt1", 1, false, 9},
                                                  {"NoInt2", 1, false, 9},
                                                  {"Filip", 10, true, 7},
                                                  {"Longley", 0, true, 8},
                                                  {"Wampler1", 5, true, 9},
                                                  {"Wampler2", 5, true, 9},
                                                  {"Wampler3", 5, true, 9},
                                                  {"Wampler4", 5, true, 9},
                                                  {"Wampler5", 5, true, 9}}};

bool isSame(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

template <class Table>
auto find(const Table& table, std::string_view name) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [name](const auto& entry) { return isSame(entry.name, name); });
    return found == table.end() ? nullptr : &*found;
}

} // namespace

std::span<const NistModel> nistModels() {
    return kModels;
}

std::span<const NistDesign> nistDesigns() {
    return kDesigns;
}

const NistModel* findNistModel(std::string_view name) {
    return find(kModels, name);
}

const NistDesign* findNistDesign(std::string_view name) {
    return find(kDesigns, name);
}

} // namespace frontierscope
