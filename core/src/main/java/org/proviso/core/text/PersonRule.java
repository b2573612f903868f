package org.proviso.core.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.proviso.core.model.Party;
import org.proviso.core.text.NameEntry.Role;
import org.proviso.core.text.NameMention.Kind;

/** People: a title and a name, or a given name and a surname, or two unknown capitalised words. */
final class PersonRule implements NameRule {
    private static final int LONGEST_TITLE = 14;

    private final NameTables tables;
    private final DocumentNames document;
    private final PersonNames names;

    PersonRule(NameTables tables, DocumentNames document) {
        this.tables = tables;
        this.document = document;
        this.names = new PersonNames(tables, document);
    }

    /** A title in front of a name. */
    private record Titles(int end, Optional<NameEntry> last) {}

    @Override
    public boolean mayBegin(String key) {
        return tables.titles.mayBegin(key) || tables.beforeNames.contains(key);
    }

    @Override
    public Optional<Naming> at(Line line, int i) {
        Titles titles = titles(line, i);
        if (titles.last().isPresent()) {
            return titled(line, i, titles);
        }
        return line.isCapital(i) || tables.common.is("particle", line.key(i)) ? untitled(line, i) : Optional.empty();
    }

    private Titles titles(Line line, int from) {
        int i = from;
        int end = from;
        Optional<NameEntry> last = Optional.empty();
        while (i < line.size() && i - from < LONGEST_TITLE) {
            Optional<NameTrie.Match> title = tables.titles.longest(line, i, entry -> true);
            if (title.isPresent()) {
                i = title.get().end();
                i += line.key(i).equals(".") && i + 1 < line.size() ? 1 : 0;
                end = i;
                last = Optional.of(title.get().first());
            } else if (last.isEmpty() && isModifier(line, i) || line.key(i).equals("-") && i > from) {
                i++;
            } else if (last.isEmpty() && isPortfolio(line, i)) {
                i++;
            } else {
                break;
            }
        }
        return new Titles(end, last);
    }

    private boolean isModifier(Line line, int i) {
        return tables.common.is("modifier", line.key(i))
                && !(line.isCapital(i) && line.key(i).equals("then"));
    }

    /** A capitalised word of "Energy Secretary" or "Press and Culture Minister": only where a title soon follows. */
    private boolean isPortfolio(Line line, int i) {
        return line.isCapital(i)
                && line.isCapital(i + 1)
                && !line.headline()
                && (tables.common.is("plain", line.key(i)) || tables.heads.isAny(line.key(i)))
                && !names.startsTableName(line, i);
    }

    private Optional<Naming> titled(Line line, int from, Titles titles) {
        NameEntry title = titles.last().orElseThrow();
        OptionalInt end = names.end(line, titles.end(), true);
        if (end.isEmpty()) {
            return holder(line, from, titles).or(() -> office(line, from, titles));
        }
        int to = end.getAsInt();
        if (title.role() == Role.ROYAL && line.isCapital(titles.end() - 1)) {
            Party royal = royal(line, titles.end() - 1, to);
            return person(royal, from, to);
        }
        boolean alone = names(line, titles.end(), to) == 1;
        Optional<Party> known = surname(line, titles.end(), to, title.party().name());
        if (known.isEmpty() && alone && (line.headline() || isWord(line.key(to - 1)))) {
            return office(line, from, titles);
        }
        String name = line.text(titles.end(), to);
        Party party = known.orElseGet(() -> alone ? Party.named(name) : names.party(line, titles.end(), to));
        return person(party, from, to);
    }

    /** "First Minister of Scotland Nicola Sturgeon". */
    private Optional<Naming> holder(Line line, int from, Titles titles) {
        int start = placeEnd(line, titles.end());
        OptionalInt end = start > titles.end() ? names.end(line, start, false) : OptionalInt.empty();
        return end.isPresent() && names(line, start, end.getAsInt()) >= 2 && isPerson(line, start, end.getAsInt())
                ? person(names.party(line, start, end.getAsInt()), from, end.getAsInt())
                : Optional.empty();
    }

    /** One past "of the United States" or "of Scotland"; {@code end} when no such words follow. */
    private int placeEnd(Line line, int end) {
        boolean link = line.key(end).equals("of") || line.key(end).equals("for");
        int start = line.key(end + 1).equals("the") ? end + 2 : end + 1;
        return link
                ? tables.names
                        .longest(line, start, entry -> entry.role() != Role.PERSON && entry.role() != Role.SHORT)
                        .map(NameTrie.Match::end)
                        .orElse(end)
                : end;
    }

    private static int names(Line line, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean tied = i > from + 1 && line.key(i - 1).equals("-") && line.isCapital(i - 2);
            count += tied || !line.isCapital(i) ? 0 : 1;
        }
        return count;
    }

    private Party royal(Line line, int from, int to) {
        String name = line.text(from, to);
        Party known = tables.people.get(Word.fold(name));
        return known != null ? known : new Party(name, ActorIds.of("person", name));
    }

    private boolean isWord(String key) {
        return tables.common.is("plain", key) || tables.heads.isAny(key) || document.isSmallSomewhere(key);
    }

    private Optional<Party> surname(Line line, int from, int to, String title) {
        String name = line.text(from, to);
        Optional<Party> here = document.learned
                .longest(line, from, entry -> entry.role() == Role.SHORT)
                .filter(match -> match.end() == to)
                .map(match ->
                        TableRule.latest(match, line.at(from).span().start()).party());
        Optional<Party> famous = tables.famous(Word.fold(name), title);
        // "Mr. Obama" is the president even where only his wife is named in full; "Mayor Johnson" is hardly the
        // minister.
        boolean plain = tables.common.is("courtesy", Word.fold(title));
        return famous.filter(party -> plain && tables.leaders.contains(party))
                .or(() -> here)
                .or(() -> famous);
    }

    private Optional<Naming> person(Party party, int from, int to) {
        Optional<String> country = party.id()
                .flatMap(id -> Optional.ofNullable(tables.actors.get(id)))
                .flatMap(NameEntry::country);
        return Optional.of(Naming.of(party, Kind.PERSON, country, from, to));
    }

    /** An office that stands alone for who holds it: "the Secretary of State", "the Governor of Alabama". */
    private Optional<Naming> office(Line line, int from, Titles titles) {
        int start = firstCapital(line, from, titles.end());
        boolean alone = titles.last().orElseThrow().role() != Role.TITLE
                && start < titles.end()
                && line.isCapital(titles.end() - 1)
                && !line.key(titles.end()).equals("-");
        if (!alone || start > from) {
            return Optional.empty();
        }
        int end = complement(line, titles.end());
        boolean loud = end == titles.end()
                && line.at(from).isShouting()
                && line.at(end - 1).isShouting();
        String name = loud ? capitals(titles.last().orElseThrow().party().name()) : line.text(from, end);
        Optional<Party> holder = end == titles.end() ? document.holderOf(Word.fold(name)) : Optional.empty();
        if (holder.isPresent()) {
            return person(holder.get(), from, end);
        }
        Party office = new Party(name, ActorIds.of("office", name));
        return Optional.of(Naming.of(office, Kind.AUTHORITY, Optional.empty(), from, end));
    }

    private String capitals(String title) {
        return Arrays.stream(title.split(" "))
                .map(word -> tables.common.is("link", word)
                        ? word
                        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static int firstCapital(Line line, int from, int to) {
        int i = from;
        while (i < to && !line.isCapital(i)) {
            i++;
        }
        return i;
    }

    private int complement(Line line, int end) {
        int place = placeEnd(line, end);
        if (place > end && !line.isCapital(place)) {
            return regionEnd(line, place);
        }
        boolean link = line.key(end).equals("of") || line.key(end).equals("for");
        int i = link ? end + 1 : end;
        i += link && line.key(i).equals("the") ? 1 : 0;
        if (!link || !line.isCapital(i)) {
            return end;
        }
        while (i < line.size()
                && (line.isCapital(i) || line.key(i).equals("and") && line.isCapital(i + 1) && line.isCapital(i - 1))
                && !tables.common.is("function", line.isCapital(i) ? line.key(i) : "")) {
            i++;
        }
        return i;
    }

    /** "Governor of US state of Maine": one past the part of the country. */
    private int regionEnd(Line line, int place) {
        return tables.common.is("region", line.key(place)) ? placeEnd(line, place + 1) : place;
    }

    private Optional<Naming> untitled(Line line, int i) {
        OptionalInt end = names.end(line, i, false);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        int to = end.getAsInt();
        return names(line, i, to) >= 2 && isPerson(line, i, to)
                ? person(names.party(line, i, to), i, to)
                : Optional.empty();
    }

    private boolean isPerson(Line line, int from, int to) {
        String last = line.key(to - 1);
        if (names.isKnown(line, from, to)) {
            return true;
        }
        boolean late = !isGiven(line, from)
                && names(line, from, to) >= 3
                && tables.givenNames.contains(line.key(from + 1))
                && !line.key(from - 1).equals(",");
        if (line.headline() || line.shouting() || late) {
            return false;
        }
        boolean thing = tables.heads.isAny(last)
                && !(names(line, from, to) == 2 && isGiven(line, from) && !tables.heads.is("other", last));
        if (thing || isFollowedByCapital(line, to)) {
            return false;
        }
        return isGiven(line, from) || isUnknown(line, from, to);
    }

    private boolean isFollowedByCapital(Line line, int to) {
        return line.isCapital(to) && !tables.common.is("function", line.key(to)) && tables.heads.isAny(line.key(to));
    }

    private boolean isGiven(Line line, int from) {
        return tables.givenNames.contains(line.key(from))
                        && !(line.isOpening(from)
                                && tables.common.isAny(line.key(from))
                                && document.isSmallSomewhere(line.key(from)))
                || line.at(from).isInitial();
    }

    private boolean isUnknown(Line line, int from, int to) {
        if (names(line, from, to) > 3 || line.key(from - 1).equals("the")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            String key = line.key(i);
            boolean known = line.at(i).isCapital()
                    && (tables.common.is("plain", key)
                            || tables.common.is("time", key)
                            || tables.isOrdinary(key)
                            || document.isSmallSomewhere(key)
                            || tables.names
                                    .longest(
                                            line, i, entry -> entry.role() != Role.SHORT && entry.role() != Role.PERSON)
                                    .isPresent());
            if (known || key.length() < 2 && !line.at(i).isInitial() && !key.equals("-") && !key.equals("y")) {
                return false;
            }
        }
        return true;
    }
}
