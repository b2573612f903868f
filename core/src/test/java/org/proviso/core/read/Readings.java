package org.proviso.core.read;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Party;
import org.proviso.core.model.Provenance;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Sentences;
import org.proviso.core.text.syntax.NeuralParser;
import org.proviso.core.text.syntax.Views;

/** One reader for all tests of the package, and short ways to ask it. */
final class Readings {
    static final Reader READER = Reader.shipped();
    static final Lexicon LEXICON = Lexicon.shipped();

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

    /** The same of a page with a day, as YYYY-MM-DD. */
    static Document dated(String text, String day) {
        Document plain = document(text);
        return new Document(
                plain.id(),
                plain.provenance(),
                text,
                Optional.empty(),
                Optional.of(new PublicationDate(new Edtf(day), PublicationDate.Grounds.METADATA, Optional.empty())),
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

    /** One sentence with its tree, without names and dates. */
    static Syntax syntax(String sentence) {
        Sentence whole = Sentences.of(sentence).getFirst();
        Views views = new Headlines(NeuralParser.shipped(), LEXICON).views(whole.tokens(), List.of());
        return new Syntax(sentence, whole, views, LEXICON, new BitSet(), new BitSet(), Optional.empty());
    }

    /** The place of a word in its sentence. */
    static int word(Syntax syntax, String form) {
        for (int word = 0; word < syntax.size(); word++) {
            if (syntax.tokens().get(word).form().equals(form)) {
                return word;
            }
        }
        throw new AssertionError("no word '" + form + "' in: " + syntax.text());
    }
}
