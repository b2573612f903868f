package org.proviso.core.read;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Party;
import org.proviso.core.model.Provenance;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Sentences;
import org.proviso.core.text.Tagger;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.NeuralParser;

/** One reader for all tests of the package, and short ways to ask it. */
final class Readings {
    static final Reader READER = Reader.shipped();
    static final Lexicon LEXICON = Lexicon.shipped();
    private static final Tagger TAGGER = NeuralParser.shipped();

    private Readings() {}

    static Document document(String text) {
        return document("test.txt", text);
    }

    static Document document(String name, String text) {
        return new Document(
                DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8)),
                new Provenance(
                        name,
                        Optional.empty(),
                        new Provenance.CapturedAt(Instant.EPOCH),
                        new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0)),
                text,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static List<Claim> claims(String text) {
        return READER.apply(document(text)).claims();
    }

    /** The only claim with the move; fails with all claims when there is none. */
    static Claim claim(String text, String move) {
        List<Claim> claims = claims(text);
        return claims.stream()
                .filter(claim -> claim.move().toString().equals(move))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + move + " in " + moves(claims) + " of: " + text));
    }

    static List<String> moves(List<Claim> claims) {
        return claims.stream().map(claim -> claim.move().toString()).toList();
    }

    static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("; "));
    }

    /** The groups of one sentence without names. */
    static Syntax syntax(String sentence) {
        List<Token> tokens = tagged(sentence);
        int[] nameEnd = new int[tokens.size()];
        Arrays.fill(nameEnd, -1);
        Sentence whole = new Sentence(Sentences.of(sentence).getFirst().span(), tokens);
        return new Syntax(sentence, whole, Chunker.chunks(tokens, nameEnd, LEXICON), LEXICON, Set.of());
    }

    static List<Token> tagged(String sentence) {
        List<Token> tokens = TAGGER.tag(Sentences.of(sentence).getFirst().tokens());
        int[] nameEnd = new int[tokens.size()];
        Arrays.fill(nameEnd, -1);
        return TagRepair.repaired(tokens, nameEnd, LEXICON);
    }

    /** The chunk whose words are these. */
    static int chunk(Syntax syntax, String words) {
        for (int c = 0; c < syntax.chunks().size(); c++) {
            if (syntax.words(c, c).equals(words)) {
                return c;
            }
        }
        throw new AssertionError("no group '" + words + "' in: " + syntax.text());
    }
}
