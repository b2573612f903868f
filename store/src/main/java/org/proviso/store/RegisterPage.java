package org.proviso.store;

import java.util.List;
import org.proviso.core.register.lists.Listing;

/**
 * Some entries of a register.
 *
 * @param listings the entries of the page, in the order of the whole register, each as lists show it
 * @param entries how many entries there are, on this page and others
 * @param matters in how many matters
 */
public record RegisterPage(List<Listing> listings, int entries, int matters) {
    public RegisterPage {
        listings = List.copyOf(listings);
    }
}
