/**
 * The lanes as state machines: which states a lane has, how an entry goes from one to another, and what a state must bring
 * with it, read from tables that people can read too ({@code states.tsv}, {@code steps.tsv}, {@code guards.tsv}). Not for
 * finding out how an entry stands (register) nor for judging its history (course).
 */
@NullMarked
package org.proviso.core.register.lanes;

import org.jspecify.annotations.NullMarked;
