package org.proviso.store;

import org.proviso.core.register.Register;

/**
 * Some entries of a register with all that they need.
 *
 * @param register the entries of the page, in the order of the whole register; what it says of each is what the whole register
 *     says. Of other things it knows only what these entries need
 * @param entries how many entries there are, on this page and others
 * @param matters in how many matters
 */
public record RegisterPage(Register register, int entries, int matters) {}
