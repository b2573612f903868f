package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;

/** Keeps, for learning, who of a document's cast may fill each role of each claim, with the signs that speak for and against it. */
final class CastStudy implements Notes {
    /** Signs that only whom the rules name has; nothing is asked of the shipped weights where they name somebody. */
    private static final String RULE = "rule";

    private final List<CastQuestion> questions = new ArrayList<>();

    List<CastQuestion> questions() {
        return questions;
    }

    @Override
    public void cast(List<Told> told, Cast cast, Optional<Party> author) {
        CastSigns signs = new CastSigns(cast, told, author);
        for (int i = 0; i < told.size(); i++) {
            for (boolean acting : new boolean[] {true, false}) {
                questions.add(question(cast, signs, signs.frame(i, told.get(i), acting)));
            }
        }
    }

    private static CastQuestion question(Cast cast, CastSigns signs, CastFrame frame) {
        Claim claim = frame.told().claim();
        List<CastQuestion.Candidate> candidates = new ArrayList<>();
        Written nobody = new Written();
        signs.nobody(frame, nobody);
        candidates.add(new CastQuestion.Candidate(List.of(), nobody.signs));
        List<Party> own =
                frame.acting() ? claim.roles().actors() : claim.roles().counterparts();
        if (!own.isEmpty()) {
            Written ruled = new Written();
            rule(frame, own, cast, ruled);
            if (own.size() == 1) {
                cast.of(own.getFirst()).ifPresent(member -> signs.member(frame, member, ruled));
            }
            candidates.add(new CastQuestion.Candidate(own, ruled.signs));
        }
        Set<String> taken = Cast.keys(own);
        for (Cast.Member member : cast.members()) {
            if (!member.isAmong(taken) && signs.mayBe(frame, member)) {
                Written written = new Written();
                signs.member(frame, member, written);
                candidates.add(new CastQuestion.Candidate(List.of(member.party()), written.signs));
            }
        }
        return new CastQuestion(claim, frame.acting(), candidates);
    }

    private static void rule(CastFrame frame, List<Party> own, Cast cast, Signs signs) {
        String how = how(frame, own);
        String kind = own.size() > 1
                ? "several"
                : cast.of(own.getFirst())
                        .map(member -> member.kind().toString())
                        .orElse("unknown");
        signs.sign(RULE);
        signs.sign(RULE, how);
        signs.sign(RULE, "yes", "lane", frame.lane());
        signs.sign(RULE, "yes", "act", frame.act());
        signs.sign(RULE, how, "lane", frame.lane());
        signs.sign(RULE, how, "act", frame.act());
        signs.sign(RULE, how, "voice", frame.voice());
        signs.sign(RULE, "yes", "kind", kind);
        signs.sign(RULE, how, "kind", kind);
        signs.sign(RULE, "yes", "kind", kind, "lane", frame.lane());
        signs.sign(RULE, "yes", "trigger", frame.trigger());
    }

    /** How the rules found whom they name: by the place of a row, or otherwise. */
    private static String how(CastFrame frame, List<Party> own) {
        Draft draft = frame.told().draft();
        if ((frame.acting() ? draft.actors() : draft.counterparts()).equals(own)) {
            return "by its row";
        }
        return frame.acting()
                ? "otherwise"
                : frame.told().towards().map(Counterparts.Found::why).orElse("otherwise");
    }

    /** Signs as the table of weights writes them. */
    private static final class Written implements Signs {
        private final List<String> signs = new ArrayList<>();

        @Override
        public void sign(String name, String value) {
            signs.add(CastWeights.written(name, value));
        }

        @Override
        public void sign(String name, String value, String name2, String value2) {
            signs.add(CastWeights.written(name, value) + CastWeights.BETWEEN + CastWeights.written(name2, value2));
        }

        @Override
        public void sign(String name, String value, String name2, String value2, String name3, String value3) {
            signs.add(CastWeights.written(name, value)
                    + CastWeights.BETWEEN
                    + CastWeights.written(name2, value2)
                    + CastWeights.BETWEEN
                    + CastWeights.written(name3, value3));
        }
    }
}
