#ifndef CICU_NUMBER_HPP
#define CICU_NUMBER_HPP

#include "bridge.hpp"

#include <unicode/unumberformatter.h>

namespace cicu {

/// The plural category of a formatted number, as the header numbers them.
int32_t select_plural(const cicu_plural_rules *rules, const UFormattedNumber *number, Status &status);

}  // namespace cicu

#endif
