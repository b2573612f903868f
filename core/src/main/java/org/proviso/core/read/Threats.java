package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;

/** "Threatened to close the port unless the crew left", "will not sign unless they pay": what the condition asks for is sought. */
final class Threats {
    private static final Set<String> UNLESS = Set.of("unless");
    private static final Set<String> IF = Set.of("unless", "if");
    private static final Set<String> FATE = WordLists.read("verbs of mind and fate");
    private static final Set<String> FIRMS = WordLists.read("firms");

    private Threats() {}

    static Optional<Draft> in(Syntax syntax, Parties parties, Predicate predicate) {
        if (predicate.verb().negated() && predicate.lemma().equals("threaten")) {
            return Optional.empty();
        }
        return predicate.lemma().equals("threaten")
                ? threatened(syntax, parties, predicate)
                : foretold(syntax, parties, predicate);
    }

    private static Optional<Draft> threatened(Syntax syntax, Parties parties, Predicate predicate) {
        OptionalInt infinitive = syntax.infinitive(predicate);
        Optional<Clause> condition = infinitive.isEmpty()
                ? Optional.empty()
                : condition(
                        Stream.concat(
                                predicate.clauses().stream(),
                                syntax.predicate(infinitive.getAsInt()).stream()
                                        .flatMap(each -> each.clauses().stream())),
                        IF);
        return condition.flatMap(clause -> ImpliedFrames.authority(syntax, parties, predicate, true)
                .filter(who -> isAsked(syntax, parties, clause, who))
                .map(who -> draft(syntax, parties, predicate, who, clause)));
    }

    /** "Said that it would shut the port unless the crew left" */
    private static Optional<Draft> foretold(Syntax syntax, Parties parties, Predicate predicate) {
        boolean ahead = !FATE.contains(predicate.lemma())
                && (ImpliedFrames.has(syntax, predicate, ImpliedFrames.WILL)
                        || ImpliedFrames.has(syntax, predicate, ImpliedFrames.WOULD));
        Optional<Clause> condition = ahead ? condition(predicate.clauses().stream(), UNLESS) : Optional.<Clause>empty();
        return condition.flatMap(clause -> who(syntax, parties, predicate)
                .filter(who -> isAsked(syntax, parties, clause, who))
                .map(who -> draft(syntax, parties, predicate, who, clause)));
    }

    private static Optional<List<Party>> who(Syntax syntax, Parties parties, Predicate predicate) {
        return ImpliedFrames.authority(syntax, parties, predicate, true)
                .or(() -> predicate.dependence().stream()
                        .mapToInt(clause -> ImpliedFrames.saying(syntax, clause))
                        .filter(word -> word >= 0)
                        .mapToObj(word -> ImpliedFrames.itself(syntax, parties, predicate, word))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** Whether somebody else can do what the condition tells: "unless the crew left", "unless it was paid"; not "unless it rains". */
    private static boolean isAsked(Syntax syntax, Parties parties, Clause condition, List<Party> who) {
        Optional<Predicate> deed = syntax.predicate(condition.word());
        OptionalInt subject = syntax.subject(condition.word());
        if (deed.isEmpty()
                || subject.isEmpty()
                || FATE.contains(deed.get().lemma())
                || deed.get().copular()) {
            return false;
        }
        int doer = subject.getAsInt();
        List<Party> others = Slots.somebody(syntax, parties, doer);
        boolean able = !others.isEmpty()
                || Doers.isPublic(syntax, parties, doer)
                || FIRMS.contains(syntax.lower(doer))
                || Pronouns.isOne(syntax.lower(doer)) && !syntax.lower(doer).equals("it");
        return syntax.isPassive(deed.get())
                || able && !syntax.isExpletive(doer) && others.stream().noneMatch(who::contains);
    }

    private static Optional<Clause> condition(Stream<Clause> clauses, Set<String> marks) {
        return clauses.filter(clause -> marks.contains(clause.mark())).findFirst();
    }

    private static Draft draft(Syntax syntax, Parties parties, Predicate predicate, List<Party> who, Clause condition) {
        List<Party> asked = syntax.predicate(condition.word())
                .map(clause -> ImpliedFrames.bound(syntax, parties, clause))
                .orElse(List.of());
        Draft threat = ImpliedFrames.draft(syntax, predicate, Act.SOUGHT, who, asked, "threat unless");
        return new Draft(
                threat.move(),
                threat.modality(),
                who,
                asked,
                wanted(syntax, condition).or(threat::object),
                threat.evidence(),
                threat.anchor(),
                threat.used(),
                threat.rule(),
                threat.grounds());
    }

    /** "Unless Lima pays": it is asked to pay; of "if Lima pays" nothing is said so. */
    private static Optional<String> wanted(Syntax syntax, Clause condition) {
        return UNLESS.contains(condition.mark())
                ? syntax.predicate(condition.word())
                        .map(clause -> new Span(
                                syntax.start(clause.word()),
                                Slots.evidence(syntax, clause.word()).end()))
                        .filter(span -> span.start() < span.end())
                        .map(span -> Slots.plain(span.of(syntax.text())))
                : Optional.empty();
    }
}
