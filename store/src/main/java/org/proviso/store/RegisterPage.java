package org.proviso.store;

import java.util.List;
import org.proviso.core.register.links.Around;
import org.proviso.core.register.lists.Listing;

/**
 * Some entries of a register.
 *
 * @param listings the entries of the page, each as lists show it: in the order of the whole register those that are what is asked for
 *     themselves, then those that are so with their matter's title
 * @param entries how many entries there are, on this page and others
 * @param themselves how many of these are what is asked for themselves
 * @param matters in how many matters
 * @param around what entries of the register tell that may free what these tell to be held back, or be freed by it
 */
public record RegisterPage(List<Listing> listings, int entries, int themselves, int matters, Around around) {
    public RegisterPage {
        listings = List.copyOf(listings);
    }
}
