package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.syntax.Modifier;
import org.proviso.core.text.syntax.NounGroup;
import org.proviso.core.text.syntax.Predicate;

/** Who a document says holds an office: "Ana Ruiz, the mayor of Lima", "the mayor, Ana Ruiz", "Ruiz is the mayor". */
final class Offices {
    private static final Set<String> OFFICES = WordLists.read("offices");

    private record Held(String office, Span span, Party holder) {}

    private final List<Held> all = new ArrayList<>();

    /** None. */
    Offices() {}

    static Offices in(List<Syntax> syntaxes, List<NameMention> names) {
        Offices found = new Offices();
        for (Syntax syntax : syntaxes) {
            for (NounGroup group : syntax.views().nounGroups()) {
                group.words(Modifier.Kind.APPOSITION).forEach(beside -> {
                    found.add(syntax, names, group.head(), beside);
                    found.add(syntax, names, beside, group.head());
                });
            }
            for (Predicate predicate : syntax.views().predicates()) {
                if (predicate.copular()
                        && predicate.verb().modal().isEmpty()
                        && !predicate.verb().negated()) {
                    predicate
                            .subject()
                            .ifPresent(subject -> found.add(syntax, names, predicate.word(), subject.word()));
                }
            }
        }
        found.all.sort(Comparator.comparing(Held::span));
        return found;
    }

    private void add(Syntax syntax, List<NameMention> names, int office, int person) {
        if (!OFFICES.contains(syntax.lower(office))) {
            return;
        }
        Ordered.in(names, NameMention::span, syntax.span(syntax.core(person))).stream()
                .filter(name -> name.kind() == NameMention.Kind.PERSON)
                .findFirst()
                .ifPresent(name -> all.add(new Held(
                        syntax.lower(office), syntax.tokens().get(office).span(), name.party())));
    }

    /** Whoever was said last before the place to hold the office, else whoever is said next. */
    Optional<Party> holder(String office, int offset) {
        Optional<Party> holder = Optional.empty();
        for (Held held : all) {
            if (held.span().start() >= offset && holder.isPresent()) {
                break;
            }
            if (held.office().equals(office)) {
                holder = Optional.of(held.holder());
            }
        }
        return holder;
    }
}
