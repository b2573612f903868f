package org.proviso.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.proviso.core.register.Event;
import org.proviso.core.register.Judgement;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code proviso judge}: a person's decision about documents, claims, entries and disputes. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        description = {
            "Records a person\u2019s decision, and says what it changes.",
            "A judgement stands in place of what the program made of it, for documents that come later too. It is an event like"
                    + " any other: nothing is deleted, another judgement can take it back, and of two about the same thing the later"
                    + " holds. Ids are those that other commands print; first characters are enough when they name one."
        },
        synopsisSubcommandLabel = "DECISION",
        footerHeading = "%nExamples:%n",
        footer = {
            "  proviso judge same report.txt rewrite.html --why \"the same article, put through a translator\"",
            "  proviso judge reject CLAIM --why \"a sports pledge\"",
            "  proviso judge correct d950ab54 quantity \"5.3 million USD\" --why \"the release has 5.3\"",
            "  proviso judge merge ENTRY OTHER --why \"one waiver\" --by \"A. Holm\"",
            "  proviso judge alias INL \"International Narcotics and Law Enforcement Affairs\" --why \"its full name\"",
            "  proviso judge undo JUDGEMENT --why \"I looked at the wrong year\""
        })
final class JudgeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Without a decision there is nothing to do: says which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Two documents derive from one text.",
                "A document is named by its file name, or by the first digits of its sha256."
            })
    int same(
            @Mixin JudgeSettings settings,
            @Parameters(paramLabel = "A", description = "a document of the register") String one,
            @Parameters(paramLabel = "B", description = "another") String other) {
        return new OriginJudging(settings).judge(Event.Verdict.SAME, one, other);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Two documents do not derive from one text.",
                "A document is named by its file name, or by the first digits of its sha256."
            })
    int apart(
            @Mixin JudgeSettings settings,
            @Parameters(paramLabel = "A", description = "a document of the register") String one,
            @Parameters(paramLabel = "B", description = "another") String other) {
        return new OriginJudging(settings).judge(Event.Verdict.APART, one, other);
    }

    @Command(mixinStandardHelpOptions = true, description = "A claim was looked at and is right.")
    int accept(
            @Mixin JudgeSettings settings,
            @Parameters(paramLabel = "CLAIM", description = "the claim\u2019s id") String claim) {
        return judge(settings, register -> new Judgement.Accept(register.claim(claim)));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "A claim is misread, or no claim: it is kept and shown, and proves nothing.")
    int reject(
            @Mixin JudgeSettings settings,
            @Parameters(paramLabel = "CLAIM", description = "the claim\u2019s id") String claim) {
        return judge(settings, register -> new Judgement.Reject(register.claim(claim)));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "A field of a claim is something else than what was read.",
                "The claim stays in its entry; 'judge split' takes it out."
            })
    int correct(
            @Mixin JudgeSettings settings,
            @Parameters(paramLabel = "CLAIM", description = "the claim\u2019s id") String claim,
            @Parameters(paramLabel = "FIELD", description = "one of ${COMPLETION-CANDIDATES}") Judgement.Field field,
            @Parameters(
                            paramLabel = "VALUE",
                            description =
                                    "as the codebook writes it: names apart by '; ', a quantity as '5200000 USD about' or '5.2"
                                            + " million USD', a date as EDTF (2025-02-14, 2025-02); '' when the claim"
                                            + " has no such field")
                    String value) {
        String written = field == Judgement.Field.QUANTITY ? GivenQuantity.written(value) : value.strip();
        return judge(
                settings,
                register -> new Judgement.Correct(
                        register.claim(claim),
                        field,
                        Optional.of(written).filter(text -> !text.isEmpty()),
                        Judging.partyIds(field, value)));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Two entries of one lane are one; an answer to a link that the program proposed, or not.")
    int merge(
            @Mixin JudgeSettings settings,
            @Parameters(paramLabel = "ENTRY", description = "an entry\u2019s id") String entry,
            @Parameters(paramLabel = "OTHER", description = "another\u2019s") String other) {
        return judge(settings, register -> Judging.merge(register, entry, other));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "What was opened as two entries are not one, and must not become one.")
    int part(
            @Mixin JudgeSettings settings,
            @Parameters(paramLabel = "ENTRY", description = "an entry\u2019s id") String entry,
            @Parameters(paramLabel = "OTHER", description = "another\u2019s, or the id of one of its tellings")
                    String other) {
        return judge(settings, register -> new Judgement.Part(register.judged(entry), register.judged(other)));
    }

    @Command(mixinStandardHelpOptions = true, description = "Some claims of an entry are an entry of their own.")
    int split(
            @Mixin JudgeSettings settings,
            @Parameters(paramLabel = "ENTRY", description = "the entry\u2019s id") String entry,
            @Parameters(arity = "1..*", paramLabel = "CLAIM", description = "ids of the claims that leave")
                    List<String> claims) {
        return judge(
                settings,
                register -> new Judgement.Split(
                        register.judged(entry),
                        claims.stream().map(register::claim).toList()));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "One position of a dispute holds. The others are kept beside it.")
    int resolve(
            @Mixin JudgeSettings settings,
            @Parameters(paramLabel = "DISPUTE", description = "the dispute\u2019s id") String dispute,
            @Parameters(paramLabel = "POSITION", description = "the id of the position that holds") String position) {
        return judge(settings, register -> Judging.resolve(register.whole(), dispute, position));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "An entry lets go of what another holds back: a freeze was lifted, and with it the money is free.",
                "Of any two entries of which the one tells that something is held back, and the other what may let go of it, whether"
                        + " the program proposes it or not. No state changes by it."
            })
    int frees(
            @Mixin JudgeSettings settings,
            @Parameters(paramLabel = "ENTRY", description = "the entry that tells of what lets go") String by,
            @Parameters(paramLabel = "HELD", description = "the entry that tells of what is held back") String held) {
        return judge(settings, register -> JudgedLinks.judgement(register, by, held, Judgement.Bearing.FREES));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "An entry does not let go of what another holds back, or does not end what another tells to be granted, though both"
                        + " seem to speak of one thing. It is then never said of these two, whatever is read later."
            })
    int leaves(
            @Mixin JudgeSettings settings,
            @Parameters(paramLabel = "ENTRY", description = "the entry that tells of what lets go, or ends it")
                    String by,
            @Parameters(paramLabel = "HELD", description = "the entry that tells of what is held back, or granted")
                    String held) {
        return judge(settings, register -> JudgedLinks.judgement(register, by, held, Judgement.Bearing.LEAVES));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "An entry ends what another tells to be granted: the waiver was withdrawn, a court struck the permit down.",
                "Of any two entries of which the one tells of a waiver that is granted, and the other what may end it, whether the"
                        + " program proposes it or not. No state changes by it."
            })
    int ends(
            @Mixin JudgeSettings settings,
            @Parameters(paramLabel = "ENTRY", description = "the entry that tells of the end") String by,
            @Parameters(paramLabel = "WAIVER", description = "the entry that tells of what was granted") String held) {
        return judge(settings, register -> JudgedLinks.judgement(register, by, held, Judgement.Bearing.ENDS));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Names mean one thing: documents that use either tell of one thing, those that come later too.",
                "What claims say stays as it is; only what is compared reads the names as one. Case and accents do not"
                        + " matter, except that a name in capitals, such as INL, is found in capitals only. Names that share a"
                        + " name are one, too. Where entries belong is worked out anew, from all documents: in a large register"
                        + " that takes minutes."
            })
    int alias(
            @Mixin JudgeSettings settings,
            @Parameters(
                            arity = "2..*",
                            paramLabel = "NAME",
                            description = "a name, or an actor\u2019s id such as body:us-state-department")
                    List<String> names) {
        return judge(settings, register -> new Judgement.Alias(names));
    }

    @Command(mixinStandardHelpOptions = true, description = "Takes a judgement back; one that took another back, too.")
    int undo(
            @Mixin JudgeSettings settings,
            @Parameters(
                            paramLabel = "JUDGEMENT",
                            description =
                                    "its id; 'proviso judgements' lists them. Of 'same' and 'apart' the last about two"
                                            + " documents is taken back; what the program finds counts again")
                    String judgement) {
        if (judgement.startsWith("o-")) {
            return new OriginJudging(settings).undo(judgement);
        }
        return judge(settings, register -> new Judgement.Undo(register.judgement(judgement)));
    }

    private static int judge(JudgeSettings settings, Judging.Asked asked) {
        return new Judging(settings).judge(asked);
    }
}
