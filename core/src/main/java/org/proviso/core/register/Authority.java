package org.proviso.core.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;
import org.proviso.core.tables.OfficialSites;

/** How near the one who says something is to the one who acts; the first goes before the others. */
enum Authority {
    OWN_DOCUMENT("the acting authority\u2019s own document"),
    OWN_SPEAKER("the acting authority, or a named official of it"),
    NAMED("a named source"),
    ANONYMOUS("a source without a name"),
    ARTICLE("the article alone");

    /** Speaks for a body and not for themselves: "a State Department spokesperson". */
    private static final Pattern SPOKES = Pattern.compile("(?i).*\\bspokes(?:man|woman|person|people)\\b.*");

    private static final int COUNTRY = 2;

    private final String words;

    Authority(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Authority of(Register register, Filing filing) {
        Claim claim = filing.claim();
        Optional<String> site = register.document(filing.document())
                .flatMap(document -> document.provenance().address())
                .flatMap(OfficialSites::country);
        if (site.isPresent() && isOwn(site.get(), claim.roles().actors())) {
            return OWN_DOCUMENT;
        }
        Optional<Party> speaker = claim.said().speaker();
        if (speaker.isEmpty()) {
            return site.isPresent() ? NAMED : ARTICLE;
        }
        return of(speaker.get(), claim.roles().actors());
    }

    private static Authority of(Party speaker, List<Party> actors) {
        Informant.Kind kind = Informant.of(speaker).kind();
        boolean own = actors.stream().anyMatch(actor -> isOf(speaker, actor));
        return switch (kind) {
            case NAMED, AGENCY, BODY -> own ? OWN_SPEAKER : NAMED;
            case DOCUMENT -> NAMED;
            case ANONYMOUS -> own && SPOKES.matcher(speaker.name()).matches() ? OWN_SPEAKER : ANONYMOUS;
            case OTHERS -> ANONYMOUS;
            case OUTLET -> ARTICLE;
        };
    }

    /** An official site is the actor's own unless the actor is known to be of another country. */
    private static boolean isOwn(String site, List<Party> actors) {
        return actors.stream()
                .map(actor -> actor.id().flatMap(Authority::country))
                .allMatch(country -> country.isEmpty() || country.get().equals(site));
    }

    private static boolean isOf(Party speaker, Party actor) {
        if (speaker.id().isPresent() && speaker.id().equals(actor.id())) {
            return true;
        }
        Optional<String> country = speaker.id().flatMap(Authority::country);
        return (country.isPresent() && country.equals(actor.id().flatMap(Authority::country)))
                || (" " + speaker.name().toLowerCase(Locale.ROOT) + " ")
                        .contains(" " + actor.name().toLowerCase(Locale.ROOT) + " ");
    }

    /** {@code US} of {@code country:US} and of {@code body:us-state-department}. */
    private static Optional<String> country(ActorId id) {
        String key = id.value().substring(id.value().indexOf(':') + 1);
        boolean prefixed = key.length() > COUNTRY && key.charAt(COUNTRY) == '-';
        return id.is("country") || (id.is("body") && prefixed)
                ? Optional.of(key.substring(0, COUNTRY).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }
}
