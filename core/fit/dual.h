// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstddef>

namespace frontierscope {

/// A number with its N partial derivatives: what a model form is evaluated with for an exact gradient.
template <std::size_t N, class Real = double>
struct Dual {
    Real value = 0;
    std::array<Real, N> gradient{};

    Dual() = default;
    Dual(double v) // NOLINT: constants of a formula become duals by themselves
        : value(v) {}

    [[nodiscard]] static Dual variable(Real v, std::size_t index) {
        Dual dual;
        dual.value = v;
        dual.gradient[index] = 1;
        return dual;
    }

    /// f(u): value f, derivative df times the gradient of u.
    [[nodiscard]] Dual chain(Real f, Real df) const {
        Dual result;
        result.value = f;
        for (std::size_t i = 0; i < N; ++i) {
            result.gradient[i] = df * gradient[i];
        }
        return result;
    }

    friend Dual operator-(const Dual& a) { return a.chain(-a.value, -1); }
    friend Dual operator+(const Dual& a, const Dual& b) { return combine(a, 1, b, 1, a.value + b.value); }
    friend Dual operator-(const Dual& a, const Dual& b) { return combine(a, 1, b, -1, a.value - b.value); }
    friend Dual operator*(const Dual& a, const Dual& b) {
        return combine(a, b.value, b, a.value, a.value * b.value);
    }
    friend Dual operator/(const Dual& a, const Dual& b) {
        const Real inverse = 1 / b.value;
        const Real quotient = a.value / b.value;
        return combine(a, inverse, b, -quotient * inverse, quotient);
    }
    friend bool operator<(const Dual& a, const Dual& b) { return a.value < b.value; }

    friend Dual exp(const Dual& a) {
        const Real e = std::exp(a.value);
        return a.chain(e, e);
    }
    friend Dual log(const Dual& a) { return a.chain(std::log(a.value), 1 / a.value); }
    friend Dual sin(const Dual& a) { return a.chain(std::sin(a.value), std::cos(a.value)); }
    friend Dual cos(const Dual& a) { return a.chain(std::cos(a.value), -std::sin(a.value)); }
    friend Dual atan(const Dual& a) { return a.chain(std::atan(a.value), 1 / (1 + a.value * a.value)); }
    friend Dual pow(const Dual& a, const Dual& b) { return exp(b * log(a)); }

private:
    static Dual combine(const Dual& a, Real fa, const Dual& b, Real fb, Real value) {
        Dual result;
        result.value = value;
        for (std::size_t i = 0; i < N; ++i) {
            result.gradient[i] = fa * a.gradient[i] + fb * b.gradient[i];
        }
        return result;
    }
};

} // namespace frontierscope
