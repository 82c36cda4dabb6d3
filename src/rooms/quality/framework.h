// What content says of facts, indicators and the framework (campus/indicators), under the names by which this
// room speaks of it.
#pragma once

#include "campus/indicators/catalogue.h"
#include "rooms/quality/facts.h"

namespace koers::quality {

using indicators::Attention;
using indicators::Better;
using indicators::Catalogue;
using indicators::Condition;
using indicators::ContentError;
using indicators::Criterion;
using indicators::Evidence;
using indicators::Expectation;
using indicators::Fact;
using indicators::FactType;
using indicators::FigureUnit;
using indicators::Framework;
using indicators::Indicator;
using indicators::Measure;
using indicators::MeasureKind;
using indicators::Operator;
using indicators::Part;
using indicators::score_scale;

}  // namespace koers::quality
