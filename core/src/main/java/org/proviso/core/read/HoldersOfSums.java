package org.proviso.core.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.QuantityMention;

/**
 * A sum told with whose its parts are: "waivers for EUR 30 million: Kete Clinic EUR 12 million and Lake School EUR 18 million", "of which 12 million to
 * Kete Clinic", "namely the full amount to Lake School". Each holder has a claim of his part beside that of the whole. The parts have to add up.
 */
final class HoldersOfSums {
    private static final Set<Lane> LANES = EnumSet.of(Lane.WAIVER, Lane.MONEY);
    private static final Move REFUSED = new Move(Lane.COMMITMENT, Act.REFUSED);
    /** Behind the whole, before its parts. */
    private static final Pattern MARK = Pattern.compile(
            "(?i)[^.:;\\n]{0,60}?(?<mark>: |[ ,(\u2013\u2014]+(?:of which|namely|comprising|made up of|consisting of|that is|i\\.e\\.|including)[,:]? )");

    private static final Pattern LEAST = Pattern.compile("(?i)of which|including");
    /** Between the parts. */
    private static final Pattern BETWEEN = Pattern.compile("^(?:[\\s,;)(]|and\\b|the\\b|with\\b|as well as\\b)+");

    private static final Pattern BEHIND =
            Pattern.compile("(?:[\\s,:(=\u2013\u2014-]|\\b(?:with|gets?|got|received?|receives)\\b)+$");
    /** "EUR 12 million to Kete Clinic": up to the next part. */
    private static final Pattern TO = Pattern.compile(
            "^\\s*(?:was |were |went |goes |go |is )?(?:to|for|by) (?:the )?(?<name>\\p{Lu}.*?)(?=[,;.)]|,? and (?:the (?:full|whole|entire)|$|\\p{Sc}|\\p{Lu}{0,3}\\p{Sc}? ?\\d|with\\b)|$)");

    private static final Pattern FULL = Pattern.compile(
            "(?i:the )?(?i:full|whole|entire) (?i:amounts?|sums?|shares?)(?: (?i:requested|granted|approved|asked for))? (?i:to|for|of) (?<names>.+?)"
                    + "(?=;|\\.$|$|,? and (?:\\p{Sc}|\\p{Lu}{0,3}\\p{Sc}? ?\\d)|, (?:\\p{Sc}|\\p{Lu}{0,3}\\p{Sc}? ?\\d))");
    /** The name before an amount in brackets or behind a comma. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[\\s(])(?<name>\\p{Lu}[\\p{L}.&\u2019'-]*(?: (?:\\p{Lu}[\\p{L}.&\u2019'-]*|of|for|and|the|de|du))*)(?: ?\\(|, )$");

    private static final Pattern LIST = Pattern.compile("(?:, and | and |, )(?:to |for )?");
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");
    /** What leads the parts in. */
    private static final Pattern LEADING = Pattern.compile(
            "(?i)[\\s,:;(\u2013\u2014-]*(?:\\b(?:of which|namely|including|of|by|from|for|to|the)\\b[\\s,:]*)*$");

    private static final Pattern AMOUNT = Pattern.compile(" (?:of|worth|totalling|for) (?:\\S+ )?\\S*\\d.*$");
    private static final Set<String> SMALL = WordLists.read("small words");
    private static final Set<String> NO_HOLDERS = WordLists.read("no holders of sums");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** "By Germany": who gives, save where it is asked for. */
    private static final Pattern GIVEN_BY = Pattern.compile("\\bby\\b");

    private static final Set<Act> ASKED = EnumSet.of(Act.REQUESTED, Act.SOUGHT);
    /** "The Ministry of Finance in Oslo (" is not named by its place. */
    private static final Pattern AT = Pattern.compile("\\b(?:in|at|near|from)\\s$");

    private static final int MOST_WORDS = 10;
    private static final int LONGEST_NAME = 150;
    private static final int FEWEST = 2;
    private static final int MOST_HOLDERS = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String WHY = ", a part of its sum";

    private final Document document;
    private final String text;
    private final List<QuantityMention> numbers;
    private final List<NameMention> names;
    private final CodePoints codePoints;
    /** The part that each holder was last told to have. */
    private final Map<String, Quantity> known = new HashMap<>();

    /** A holder with his part. */
    private record Part(Span words, Party holder, Optional<Quantity> amount) {}

    /**
     * A whole with its parts; none overlaps the whole.
     *
     * @param full whether the parts are all of it
     */
    private record Shared(Optional<QuantityMention> whole, Span list, List<Part> parts, boolean full) {
        /** Whether a claim with the number is of the whole, or, where none is told, of one of the parts. */
        boolean isOf(Quantity number) {
            return whole.map(QuantityMention::quantity)
                    .map(number::equals)
                    .orElseGet(() -> parts.stream()
                            .anyMatch(
                                    part -> part.amount().filter(number::equals).isPresent()));
        }
    }

    /** @param numbers of the document, as {@code names} in the order of the text */
    HoldersOfSums(Document document, List<QuantityMention> numbers, List<NameMention> names) {
        this.document = document;
        this.text = document.text();
        this.numbers = numbers;
        this.names = names;
        this.codePoints = CodePoints.of(text);
    }

    List<Notes.Told> of(List<Notes.Told> told, List<Syntax> syntaxes, List<HeldPoints.Item> held) {
        held.forEach(item ->
                known.put(key(Slots.plain(item.holder().of(text))), item.sum().quantity()));
        List<Shared> found = syntaxes.stream()
                .flatMap(syntax -> shared(syntax.sentence().span()).stream())
                .toList();
        return found.isEmpty() ? told : of(told, found);
    }

    private List<Notes.Told> of(List<Notes.Told> told, List<Shared> found) {
        List<Notes.Told> all = new ArrayList<>();
        Set<List<Object>> shares = new HashSet<>();
        for (Notes.Told one : told) {
            List<Shared> inSentence =
                    Ordered.in(found, Shared::list, one.syntax().sentence().span());
            Optional<Shared> shared =
                    inSentence.stream().filter(each -> isOf(one, each)).findFirst();
            boolean inList = shared.isEmpty()
                    && one.claim().terms().quantity().isPresent()
                    && inSentence.stream()
                            .anyMatch(each -> mayHold(one, each)
                                    && each.list().contains(one.draft().evidence()));
            if (shared.isPresent()) {
                shared.filter(each -> each.whole().isPresent()).ifPresent(each -> all.add(whole(one, each)));
                if (shares.add(List.of(one.claim().move(), shared.get().list()))) {
                    shared.get().parts().forEach(part -> all.add(part(one, part, shared.get())));
                }
            } else if (!inList) {
                all.add(one);
            }
        }
        return all;
    }

    /** Told of the whole. */
    private boolean isOf(Notes.Told told, Shared shared) {
        return tells(told, shared) && mayHold(told, shared);
    }

    /** Whether the holders can be who receives: not "EUR 2 million by Germany", and not who pays. */
    private boolean mayHold(Notes.Told told, Shared shared) {
        boolean given = shared.parts().stream()
                .anyMatch(part -> GIVEN_BY.matcher(part.words().of(text)).find());
        return (!given || ASKED.contains(told.claim().move().act()))
                && (shared.whole().isPresent() || !isDoneBy(told, shared));
    }

    /** "Kete (EUR 2 million) and Dale (EUR 3 million) paid the fund" */
    private static boolean isDoneBy(Notes.Told told, Shared shared) {
        Syntax syntax = told.syntax();
        int anchor = told.draft().anchor();
        boolean before = anchor >= 0
                && anchor < syntax.size()
                && shared.list().end()
                        <= syntax.sentence().tokens().get(anchor).span().start();
        Claim.Roles roles = told.claim().roles();
        boolean active = syntax.predicate(anchor)
                .filter(predicate -> !syntax.isPassive(predicate))
                .isPresent();
        return before
                && active
                && shared.parts().stream()
                        .noneMatch(part -> roles.counterparts().contains(part.holder()));
    }

    private static boolean tells(Notes.Told told, Shared shared) {
        Move move = told.claim().move();
        return (LANES.contains(move.lane()) || move.equals(REFUSED))
                && told.syntax().sentence().span().contains(shared.list())
                && told.claim().terms().quantity().filter(shared::isOf).isPresent();
    }

    private Optional<Shared> shared(Span sentence) {
        List<QuantityMention> inside = Ordered.in(numbers, QuantityMention::span, sentence);
        for (int i = 0; i < inside.size(); i++) {
            QuantityMention whole = inside.get(i);
            Matcher mark = MARK.matcher(text).region(whole.span().end(), sentence.end());
            if (!whole.quantity().unit().isEmpty() && mark.lookingAt()) {
                Span list = new Span(mark.end(), sentence.end());
                List<Part> parts = parts(list, inside.subList(i + 1, inside.size()), whole.quantity());
                boolean least = LEAST.matcher(mark.group("mark")).find();
                if (addUp(parts, whole.quantity(), least)) {
                    parts.forEach(part -> part.amount()
                            .ifPresent(each -> known.put(key(part.holder().name()), each)));
                    return Optional.of(new Shared(Optional.of(whole), list, parts, !least));
                }
            }
        }
        return inBreath(inside, sentence.start());
    }

    /** "Kete Clinic (EUR 12 million) and Lake School (EUR 18 million)": several with an amount each, and no whole. */
    private Optional<Shared> inBreath(List<QuantityMention> inside, int start) {
        List<Part> parts = new ArrayList<>();
        for (QuantityMention number : inside) {
            Optional<Part> part = number.quantity().isMoney() ? next(parts, number, start) : Optional.empty();
            if (part.isEmpty() && parts.size() >= FEWEST) {
                break;
            }
            if (part.isEmpty()) {
                parts.clear();
            }
            part.ifPresent(parts::add);
        }
        Span list = parts.isEmpty()
                ? new Span(start, start)
                : parts.getFirst().words().union(parts.getLast().words());
        return Optional.of(new Shared(Optional.empty(), list, parts, false)).filter(each -> parts.size() >= FEWEST);
    }

    private Optional<Part> next(List<Part> parts, QuantityMention number, int start) {
        if (!parts.isEmpty()) {
            return before(parts.getLast().words().end(), number);
        }
        int near = Math.max(start, number.span().start() - LONGEST_NAME);
        Matcher name = NAMED.matcher(text.substring(near, number.span().start()));
        return name.find()
                        && !AT.matcher(text.substring(near, near + name.start("name")))
                                .find()
                ? before(near + name.start("name"), number)
                : Optional.empty();
    }

    private List<Part> parts(Span list, List<QuantityMention> behind, Quantity whole) {
        List<Part> parts = new ArrayList<>(full(list));
        int from = list.start();
        for (QuantityMention number : behind) {
            if (number.span().start() >= from && number.quantity().unit().equals(whole.unit())) {
                Optional<Part> part = before(from, number).or(() -> behind(number, list.end()));
                part.ifPresent(parts::add);
                from = Math.max(
                        HeldPoints.end(text, number),
                        part.map(Part::words).map(Span::end).orElse(0));
            }
        }
        return parts;
    }

    /** "Kete Clinic EUR 12 million" */
    private Optional<Part> before(int from, QuantityMention number) {
        Matcher between = BETWEEN.matcher(text.substring(from, number.span().start()));
        int start = from + (between.find() ? between.end() : 0);
        String words =
                BEHIND.matcher(text.substring(start, number.span().start())).replaceFirst("");
        return isName(words)
                ? Optional.of(new Part(
                        new Span(start, number.span().end()),
                        party(new Span(start, start + words.length())),
                        Optional.of(number.quantity())))
                : Optional.empty();
    }

    /** "EUR 12 million to Kete Clinic" */
    private Optional<Part> behind(QuantityMention number, int end) {
        Matcher to = TO.matcher(text).region(number.span().end(), end);
        if (!to.lookingAt() || !isName(to.group("name"))) {
            return Optional.empty();
        }
        Span name = new Span(to.start("name"), to.end("name"));
        return Optional.of(new Part(number.span().union(name), party(name), Optional.of(number.quantity())));
    }

    /** "The full amounts to Kete Clinic and Lake School", with what is known of them. */
    private List<Part> full(Span list) {
        Matcher full = FULL.matcher(text).region(list.start(), list.end());
        List<Part> parts = new ArrayList<>();
        if (!full.find()) {
            return parts;
        }
        int from = full.start("names");
        Matcher and = LIST.matcher(text).region(from, full.end("names"));
        while (from < full.end("names")) {
            int to = and.find() ? and.start() : full.end("names");
            int start = from + (ARTICLE.matcher(text.substring(from, to)).find() ? "the ".length() : 0);
            if (isName(text.substring(start, to))) {
                Party holder = party(new Span(start, to));
                parts.add(new Part(
                        new Span(full.start(), to), holder, Optional.ofNullable(known.get(key(holder.name())))));
            }
            from = to < full.end("names") ? and.end() : to;
        }
        return parts;
    }

    /** Of parts that tell no amount nothing is known that could be wrong. */
    private static boolean addUp(List<Part> parts, Quantity whole, boolean least) {
        boolean full = parts.stream().anyMatch(part -> part.amount().isEmpty());
        BigDecimal sum = parts.stream()
                .flatMap(part -> part.amount().stream())
                .map(Quantity::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = whole.value().subtract(sum).multiply(HUNDRED);
        boolean fits = off.abs().compareTo(whole.value().abs()) <= 0;
        boolean within = (least || full) && off.signum() >= 0;
        return parts.size() >= FEWEST && (fits || within) || parts.size() == 1 && least && within;
    }

    /** The whole is of all holders; where they have only some of it, of none alone. */
    private Notes.Told whole(Notes.Told told, Shared shared) {
        Claim claim = told.claim();
        List<Party> holders =
                shared.parts().stream().map(Part::holder).distinct().toList();
        boolean none = claim.roles().counterparts().stream()
                .allMatch(party ->
                        holders.stream().anyMatch(holder -> party.name().contains(holder.name())));
        List<Party> all = shared.full() && none && holders.size() <= MOST_HOLDERS ? holders : List.of();
        return none
                ? told.with(
                        told.draft(),
                        new Claim.Roles(
                                claim.roles().actors().stream()
                                        .filter(party -> !holders.contains(party))
                                        .toList(),
                                all,
                                claim.roles().object().flatMap(words -> before(words, shared.parts()))),
                        Optional.empty())
                : told;
    }

    private Notes.Told part(Notes.Told whole, Part part, Shared shared) {
        Claim claim = whole.claim();
        Span points = codePoints.ofUnits(part.words());
        Claim own = new Claim(
                claim.move(),
                claim.modality(),
                new Claim.Roles(
                        claim.roles().actors().stream()
                                .filter(party -> shared.parts().stream()
                                        .noneMatch(each -> each.holder().equals(party)))
                                .toList(),
                        List.of(part.holder()),
                        claim.roles()
                                .object()
                                .flatMap(words -> before(words, shared.parts()))
                                .flatMap(HoldersOfSums::thing)),
                new Claim.Terms(
                        part.amount(), claim.terms().condition(), claim.terms().when()),
                claim.said(),
                new Evidence(
                        document.id(),
                        points.start(),
                        points.end(),
                        part.words().of(text)),
                claim.furniture(),
                claim.why() + WHY);
        return new Notes.Told(
                whole.syntax(),
                whole.draft().withEvidence(part.words()),
                own,
                part.amount().map(amount -> new QuantityMention(part.words(), amount)),
                whole.condition(),
                whole.date(),
                whole.said(),
                Optional.empty(),
                Optional.empty(),
                Guessed.NOBODY);
    }

    /** "Relief worth EUR 9 million" before ": Kete Clinic EUR 2 million and". */
    private Optional<String> before(String object, List<Part> parts) {
        int first = parts.stream()
                .mapToInt(part -> object.indexOf(Slots.plain(part.words().of(text))))
                .filter(at -> at >= 0)
                .min()
                .orElse(object.length());
        return Optional.of(LEADING.matcher(object.substring(0, first)).replaceFirst(""))
                .filter(words -> !words.isBlank());
    }

    /** "Drought aid of EUR 9 million" without how much. */
    private static Optional<String> thing(String object) {
        return Optional.of(AMOUNT.matcher(object).replaceFirst(""))
                .filter(words -> words.chars().noneMatch(Character::isDigit));
    }

    private Party party(Span name) {
        return Ordered.in(names, NameMention::span, name).stream()
                .filter(mention -> mention.span().equals(name))
                .findFirst()
                .map(NameMention::party)
                .orElseGet(() -> Party.named(Slots.plain(name.of(text))));
    }

    private static String key(String name) {
        return ARTICLE.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    /** Words each with a capital, or small as in a title. */
    private static boolean isName(String words) {
        List<String> all = List.of(words.strip().split("\\s+", -1));
        return !words.isBlank()
                && Character.isUpperCase(words.strip().codePointAt(0))
                && all.size() <= MOST_WORDS
                && !Lexicon.words(words).stream()
                        .allMatch(word -> NO_HOLDERS.contains(word)
                                || DIGITS.matcher(word).matches())
                && all.stream()
                        .allMatch(word -> !Character.isLowerCase(word.codePointAt(0))
                                || SMALL.contains(word.toLowerCase(Locale.ROOT)));
    }
}
