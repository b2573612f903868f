package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must stand as a verb's object for one of its senses. */
sealed interface ObjectNeed {
    /** Opens a need for an authority that acts on a thing of the class behind it. */
    String BY_AUTHORITY = "by:authority:";

    /** Anything or nothing. */
    record Anything() implements ObjectNeed {}

    /** No object. */
    record Nothing() implements ObjectNeed {}

    /** An infinitive. */
    record Infinitive() implements ObjectNeed {}

    /** A gerund. */
    record Doing() implements ObjectNeed {}

    /** A clause. */
    record That() implements ObjectNeed {}

    /** A person, country or body. */
    record Somebody() implements ObjectNeed {}

    /** A noun of one of the classes. */
    record OfClass(Set<NounClass> classes) implements ObjectNeed {}

    /** No object, and a subject of one of the classes. */
    record SubjectOfClass(Set<NounClass> classes) implements ObjectNeed {}

    /**
     * A thing, where a country or body says that it does it.
     *
     * @param thing the class of the thing; of any class when empty
     */
    record ByAuthority(Optional<NounClass> thing) implements ObjectNeed {}

    /** A court that does it. */
    record ByCourt() implements ObjectNeed {}

    /** Any of several. */
    record OneOf(List<ObjectNeed> needs) implements ObjectNeed {
        public OneOf {
            needs = List.copyOf(needs);
        }
    }

    /** Reads a cell of {@code verbs.tsv}: alternatives apart by bars. */
    static ObjectNeed parse(String cell) {
        List<ObjectNeed> needs = new ArrayList<>();
        Set<NounClass> objects = EnumSet.noneOf(NounClass.class);
        Set<NounClass> subjects = EnumSet.noneOf(NounClass.class);
        for (String part : cell.split("\\|", -1)) {
            switch (part.strip()) {
                case "*", "" -> needs.add(new Anything());
                case "none" -> needs.add(new Nothing());
                case "to" -> needs.add(new Infinitive());
                case "doing" -> needs.add(new Doing());
                case "that" -> needs.add(new That());
                case "party" -> needs.add(new Somebody());
                case "by:authority" -> needs.add(new ByAuthority(Optional.empty()));
                case "by:court" -> needs.add(new ByCourt());
                case String each
                when each.startsWith(BY_AUTHORITY) ->
                    needs.add(new ByAuthority(Optional.of(NounClass.named(each.substring(BY_AUTHORITY.length())))));
                default -> {
                    boolean ofSubject = part.startsWith("subject:");
                    (ofSubject ? subjects : objects).add(NounClass.named(ofSubject ? part.substring(8) : part));
                }
            }
        }
        if (!objects.isEmpty()) {
            needs.add(new OfClass(objects));
        }
        if (!subjects.isEmpty()) {
            needs.add(new SubjectOfClass(subjects));
        }
        return needs.size() == 1 ? needs.getFirst() : new OneOf(needs);
    }
}
