package org.proviso.core.register.links;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;

/**
 * What one party asked of another, and what the other said to it.
 *
 * @param entry the entry of the demand
 * @param by who asks, by name; empty when no text says
 * @param of who is asked
 * @param object what is asked for, in the words of the first claim that says it; may be empty
 * @param days on which it is told to be asked, each once and in their order; never empty
 * @param deadline by when it is asked for, as the last claim that names a day has it
 * @param status by the last answer that is no earlier than the demand; else whether it was refused before
 * @param answers in order of their days
 * @param perhaps what other texts tell that may answer it; it stays open by these, and nobody has decided
 * @param told the claims that ask; never empty
 */
public record Demand(
        EntryId entry,
        List<String> by,
        List<String> of,
        String object,
        List<LocalDate> days,
        Optional<LocalDate> deadline,
        Status status,
        List<Answer> answers,
        List<Answer> perhaps,
        List<Filing> told) {
    /** How a demand stands; on one day the later in this list counts for more. */
    public enum Status {
        UNANSWERED,
        /** Refused already before the day of which it is told; no answer since. */
        REFUSED_BEFORE,
        /** "Did not promise". */
        NOT_PROMISED,
        /** "Promised to pay half". */
        PROMISED_IN_PART,
        PROMISED,
        REFUSED,
        WITHDRAWN,
        /** What was asked for, or applied for, was allowed. */
        GRANTED,
        UNDERWAY,
        BROKEN,
        /** Five of ten lorries were released: as far as it is told, that was not all. */
        ANSWERED_IN_PART,
        /** As much was done as was asked for; that it was done because of the demand is not told. */
        DONE,
        FULFILLED;

        /** The name in files: lower case, words apart. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * What the one who is asked said or did.
     *
     * @param extent how much of what was asked it comes to, in words, where that is told: {@code 5 of 10 lorries}
     * @param earlier it is older than the demand: a position that was held before
     * @param why where it stands in another matter, or another lane: what speaks for it, in words
     */
    public record Answer(
            Status status,
            Optional<String> extent,
            LocalDate day,
            boolean earlier,
            EntryId entry,
            Filing filing,
            List<String> why) {
        public Answer {
            why = List.copyOf(why);
        }
    }

    public Demand {
        by = List.copyOf(by);
        of = List.copyOf(of);
        days = List.copyOf(days);
        answers = List.copyOf(answers);
        perhaps = List.copyOf(perhaps);
        told = List.copyOf(told);
    }

    /** The same as it stood on a day: with the answers until then. */
    public Demand asOf(LocalDate day) {
        List<Answer> until =
                answers.stream().filter(answer -> !answer.day().isAfter(day)).toList();
        List<LocalDate> asked = days.stream()
                .filter(each -> each.equals(since()) || !each.isAfter(day))
                .toList();
        List<Answer> may =
                perhaps.stream().filter(answer -> !answer.day().isAfter(day)).toList();
        return new Demand(entry, by, of, object, asked, deadline, status(until), until, may, told);
    }

    /** The day of the first demand. */
    public LocalDate since() {
        return days.getFirst();
    }

    /** The last day on which it is told to be asked, where that is behind every answer to it. */
    public Optional<LocalDate> again() {
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(days.getLast())
                        .filter(last ->
                                answers.stream().allMatch(answer -> answer.day().isBefore(last)));
    }

    /** By the last answer that is no earlier than the demand; without one, by the last that is, where that refused it. */
    static Status status(List<Answer> answers) {
        Optional<Status> since = last(answers, false);
        return since.or(() -> last(answers, true)
                        .filter(before -> before == Status.REFUSED)
                        .map(before -> Status.REFUSED_BEFORE))
                .orElse(Status.UNANSWERED);
    }

    private static Optional<Status> last(List<Answer> answers, boolean earlier) {
        return answers.stream()
                .filter(answer -> answer.earlier() == earlier)
                .reduce((one, later) -> later)
                .map(Answer::status);
    }

    /** How much of what was asked the answers come to by which it stands so: the last that has a number, else the last in words. */
    public Optional<String> extent() {
        return answers.stream()
                .filter(answer -> answer.status() == status)
                .flatMap(answer -> answer.extent().stream())
                .reduce((one, later) -> isNumbered(one) && !isNumbered(later) ? one : later);
    }

    private static boolean isNumbered(String words) {
        return words.chars().anyMatch(Character::isDigit);
    }

    /** Whether something of what is asked for is still to come, as far as is told. */
    public boolean isOpen() {
        return status == Status.UNANSWERED || status == Status.REFUSED_BEFORE || status == Status.ANSWERED_IN_PART;
    }

    /**
     * Whether somebody is asked who could answer, and it is told neither that it was promised or done, but for a part, nor that it was refused since it
     * was asked last.
     */
    public boolean isWaiting() {
        return (isOpen() || status == Status.NOT_PROMISED || (status == Status.REFUSED && again().isPresent()))
                && Asking.waits(told, deadline.isPresent());
    }

    /** Whether it is not answered, or in part only, and the day by which it is asked for is past. */
    public boolean isOverdue(LocalDate day) {
        return isOpen() && deadline.filter(day::isAfter).isPresent();
    }
}
