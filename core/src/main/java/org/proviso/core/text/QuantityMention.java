package org.proviso.core.text;

import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;

/**
 * A number in the text with what it counts.
 *
 * @param span the number, its currency or percent sign and its words of approximation ("about $5.2 million"); not the counted noun
 */
public record QuantityMention(Span span, Quantity quantity) {}
